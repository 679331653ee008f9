//! Other programs, run from here.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::paths;

/// `cargo` with these arguments, in the project's folder, as the toolchain that runs this.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(paths::project());
    command
}

/// A program as it is typed, for saying what was run.
pub fn spelt(command: &Command) -> String {
    let name = std::path::Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs a program, its output shown; fails with a sentence when it does.
pub fn run(command: &mut Command) -> Outcome {
    let spelt = spelt(command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!(
            "`{spelt}` failed ({status}). What it said above tells why."
        )),
        Err(error) => Err(format!("`{spelt}` could not be started: {error}.")),
    }
}

/// Runs a program whose output is shown, and handed on line by line. Says whether it succeeded.
pub fn run_heard(command: &mut Command, mut hear: impl FnMut(&str)) -> Result<bool, String> {
    let spelt = spelt(command);
    let failed = |error: std::io::Error| format!("`{spelt}` could not be run: {error}.");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = String::from_utf8_lossy(&line.map_err(failed)?).into_owned();
            println!("{line}");
            hear(&line);
        }
    }
    Ok(child.wait().map_err(failed)?.success())
}

/// What a program prints, or `None` when it is not there or fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is on the path.
pub fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
        })
    })
}
