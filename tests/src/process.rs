//! Child processes that end when their handle does.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A child process and all its own children, ended together when this is dropped.
pub struct Family {
    child: Child,
}

impl Family {
    /// Starts a program at the head of a process group of its own.
    pub fn start(command: &mut Command) -> Self {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{program} does not start ({error}): run `cargo xtask test`, which installs what is missing")
            });
        Self { child }
    }

    /// Starts a program that says something on its first line of output, and gives that line.
    pub fn start_and_hear(command: &mut Command) -> (Self, String) {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut family = Self::start(command.stdout(Stdio::piped()));
        let output = family.child.stdout.take().expect("its output is piped");
        let mut line = String::new();
        BufReader::new(output)
            .read_line(&mut line)
            .unwrap_or_else(|error| panic!("{program} says nothing: {error}"));
        assert!(!line.is_empty(), "{program} ended without a word");
        (family, line.trim().to_owned())
    }
}

impl Family {
    /// The memory of the processes that descend from this one, in megabytes, without those of these
    /// names. Linux tells it of each process as its proportional set size.
    pub fn memory_in_mb(&self, without: &[&str]) -> f64 {
        let processes: Vec<Process> = fs::read_dir("/proc")
            .expect("/proc is there")
            .flatten()
            .filter_map(|entry| Process::read(&entry.path()))
            .collect();
        let mut family = vec![self.child.id()];
        let mut at = 0;
        while at < family.len() {
            let parent = family[at];
            family.extend(
                processes
                    .iter()
                    .filter(|process| process.parent == parent)
                    .map(|process| process.id),
            );
            at += 1;
        }
        let kilobytes: u64 = processes
            .iter()
            .filter(|process| family.contains(&process.id))
            // The kernel keeps fifteen letters of a name.
            .filter(|process| !without.iter().any(|name| name.starts_with(&process.name)))
            .map(|process| process.kilobytes)
            .sum();
        kilobytes as f64 / 1024.0
    }
}

struct Process {
    id: u32,
    parent: u32,
    name: String,
    kilobytes: u64,
}

impl Process {
    fn read(folder: &Path) -> Option<Self> {
        let stat = fs::read_to_string(folder.join("stat")).ok()?;
        // `id (name) state parent …`, and a name may hold anything.
        let (before, after) = stat.rsplit_once(')')?;
        let (id, name) = before.split_once('(')?;
        let memory = fs::read_to_string(folder.join("smaps_rollup")).unwrap_or_default();
        let kilobytes = memory
            .lines()
            .find_map(|line| line.strip_prefix("Pss:"))
            .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok());
        Some(Self {
            id: id.trim().parse().ok()?,
            parent: after.split_whitespace().nth(1)?.parse().ok()?,
            name: name.to_owned(),
            kilobytes: kilobytes.unwrap_or(0),
        })
    }
}

impl Family {
    /// Kills the family, as a computer does that loses its power.
    pub fn kill(&mut self) {
        // The group, so that nothing outlives the head; the standard library can end only the head.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.child.wait();
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        self.kill();
    }
}
