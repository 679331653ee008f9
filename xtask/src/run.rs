//! `cargo xtask run`.

use std::fs;

use crate::prerequisites::{self, Need};
use crate::{Outcome, child, paths, say, tools, ui};

/// Builds the application and opens it on the sample hub; with no display, does the main job.
pub fn run() -> Outcome {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if display || !cfg!(target_os = "linux") {
        on_the_display()
    } else {
        without_a_display()
    }
}

fn on_the_display() -> Outcome {
    prerequisites::meet(Need::Build)?;
    ui::build()?;
    say("building Seedbridge (the first time takes some minutes)");
    child::run(&mut child::cargo(&["build", "--package", "seedbridge"]))?;
    say("opening Seedbridge on the sample hub: the passphrase is “sample”, every PIN 0000");
    child::run(std::process::Command::new(paths::target().join("debug/seedbridge")).arg("--sample"))
}

fn without_a_display() -> Outcome {
    say("there is no display to open a window on, so Seedbridge does the main job without one");
    prerequisites::meet(Need::Drive)?;
    ui::build()?;
    tools::tauri_driver()?;
    say("building Seedbridge (the first time takes some minutes)");
    child::run(&mut child::cargo(&[
        "build",
        "--package",
        "seedbridge",
        "--package",
        "seedbridge-cli",
    ]))?;
    let left = paths::target().join("run");
    match fs::remove_dir_all(&left) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(format!("{} cannot be emptied: {error}.", left.display()));
        }
        _ => {}
    }
    say("from the sample hub to the award letters, through the requests that the window makes");
    let mut job = child::cargo(&[
        "run",
        "--quiet",
        "--package",
        "seedbridge-tests",
        "--bin",
        "main-job",
        "--",
    ]);
    child::run(job.arg(&left))?;
    say(&format!("what it made is in {}", left.display()));
    Ok(())
}
