//! `cargo xtask bench`.

use crate::prerequisites::{self, Need};
use crate::{Outcome, child, say, tools, ui};

/// Measures in release, and prints the table.
pub fn bench(arguments: &[String]) -> Outcome {
    prerequisites::meet(Need::Test)?;
    ui::build()?;
    tools::tauri_driver()?;
    say("building in release (the first time takes many minutes)");
    child::run(&mut child::cargo(&[
        "build",
        "--release",
        "--package",
        "seedbridge",
        "--package",
        "seedbridge-cli",
    ]))?;
    child::run(&mut child::cargo(&[
        "build",
        "--release",
        "--package",
        "seedbridge",
        "--example",
        "empty-window",
    ]))?;
    say("measuring");
    let mut bench = child::cargo(&[
        "bench",
        "--package",
        "seedbridge-tests",
        "--bench",
        "seedbridge",
        "--",
    ]);
    child::run(bench.args(arguments))
}
