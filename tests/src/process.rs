//! Child processes that end when their handle does.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
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

impl Drop for Family {
    fn drop(&mut self) {
        // The group, so that nothing outlives the head; the standard library can end only the head.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.child.wait();
    }
}
