//! The web interface: its packages, and its build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::{Outcome, child, paths, say};

/// What the built interface is made from, in `ui/`.
const SOURCES: &[&str] = &[
    "src",
    "locales",
    "public",
    "index.html",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "vite.config.ts",
];

/// `npm` with these arguments, in `ui/`.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(folder());
    command
}

/// Installs the packages of the lock file, when they are not those that are there.
pub fn packages() -> Outcome {
    // npm writes this one last.
    let installed = changed(&folder().join("node_modules/.package-lock.json"));
    let locked = changed(&folder().join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    say("installing the web interface's packages");
    child::run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the interface, when it is older than what it is made from.
pub fn build() -> Outcome {
    packages()?;
    let built = changed(&folder().join("dist/index.html"));
    let newest = SOURCES
        .iter()
        .filter_map(|source| newest(&folder().join(source)))
        .max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    say("building the web interface");
    child::run(&mut npm(&["run", "build"]))
}

fn folder() -> PathBuf {
    paths::project().join("ui")
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

/// When the newest file in or under a path was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    match fs::read_dir(path) {
        // The folder's own time too: it changes when a file in it is removed.
        Ok(entries) => entries
            .flatten()
            .filter_map(|entry| newest(&entry.path()))
            .chain(changed(path))
            .max(),
        Err(_) => changed(path),
    }
}
