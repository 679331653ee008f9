//! `cargo xtask bench`.

use crate::prerequisites::{self, Need};
use crate::{Outcome, child, say, tools, ui};

/// What each measure needs of the release build: its name, and what cargo builds for it.
const PROGRAMS: &[(&str, &[&str])] = &[
    (
        "letters",
        &["--package", "letters", "--example", "thousand_letters"],
    ),
    (
        "hub",
        &[
            "--package",
            "casework",
            "--features",
            "testing",
            "--example",
            "figures",
        ],
    ),
    ("start", &["--package", "seedbridge"]),
    (
        "start",
        &["--package", "seedbridge", "--example", "empty-window"],
    ),
];

/// Measures in release, and prints the table: every measure, or those that are named (`letters`,
/// `hub`, `start`). Only `start` needs the window.
pub fn bench(arguments: &[String]) -> Outcome {
    let wanted = |measure: &str| {
        let mut named = arguments.iter().filter(|a| !a.starts_with("--")).peekable();
        named.peek().is_none() || named.any(|name| name == measure)
    };
    if wanted("start") {
        prerequisites::meet(Need::Test)?;
        ui::build()?;
        tools::tauri_driver()?;
    } else {
        prerequisites::meet(Need::Build)?;
    }
    say("building in release (the first time takes many minutes)");
    for (measure, program) in PROGRAMS {
        if wanted(measure) {
            child::run(child::cargo(&["build", "--release"]).args(*program))?;
        }
    }
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
