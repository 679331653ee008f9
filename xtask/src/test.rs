//! `cargo xtask test`: every suite and check, counted together.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::prerequisites::{self, Need};
use crate::{Outcome, child, paths, say, tools, ui};

/// A suite: one or more programs that are run one after another.
struct Suite {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Count, String>,
}

/// In this order: what fails soonest first, what builds most last.
const SUITES: &[Suite] = &[
    Suite {
        name: "format",
        what: "Rust is formatted",
        run: format,
    },
    Suite {
        name: "ui",
        what: "the web interface: linter, types, build",
        run: web_interface,
    },
    Suite {
        name: "lint",
        what: "clippy finds nothing",
        run: clippy,
    },
    Suite {
        name: "rooms",
        what: "each room's own tests",
        run: rooms,
    },
    Suite {
        name: "tidy",
        what: "the project keeps its own rules",
        run: || cargo_tests("tidy"),
    },
    Suite {
        name: "journeys",
        what: "the scheme's year, through the dispatch",
        run: journeys,
    },
    Suite {
        name: "window",
        what: "the real application in a real window",
        run: window,
    },
];

/// What a suite came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    passed: u32,
    failed: u32,
}

impl Count {
    /// One check, passed or failed.
    fn check(passed: bool) -> Self {
        Self {
            passed: u32::from(passed),
            failed: u32::from(!passed),
        }
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs every suite, or those named, and ends with one line that counts them all.
pub fn test(named: &[String]) -> Outcome {
    let outcome = chosen(named).and_then(|suites| {
        prerequisites::meet(Need::Test)?;
        Ok(suites)
    });
    let suites = match outcome {
        Ok(suites) => suites,
        Err(sentence) => {
            // Nothing ran, and that is a failure.
            println!("{sentence}\n\n0 passed, 1 failed");
            std::process::exit(1);
        }
    };
    let results: Vec<(&Suite, Count, Duration)> = suites
        .into_iter()
        .map(|suite| {
            say(&format!("{}: {}", suite.name, suite.what));
            let started = Instant::now();
            let count = (suite.run)().unwrap_or_else(|sentence| {
                println!("{sentence}");
                Count::check(false)
            });
            (suite, count, started.elapsed())
        })
        .collect();

    println!(
        "\n{:<10} {:>7} {:>7} {:>8}",
        "suite", "passed", "failed", "seconds"
    );
    let mut total = Count::default();
    for (suite, count, took) in &results {
        println!(
            "{:<10} {:>7} {:>7} {:>8.0}",
            suite.name,
            count.passed,
            count.failed,
            took.as_secs_f64()
        );
        total.add(*count);
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 {
        return Ok(());
    }
    // The counting line is the last, so the reason is only the exit code.
    std::process::exit(1)
}

fn chosen(named: &[String]) -> Result<Vec<&'static Suite>, String> {
    if named.is_empty() {
        return Ok(SUITES.iter().collect());
    }
    named
        .iter()
        .map(|name| {
            SUITES
                .iter()
                .find(|suite| suite.name == name)
                .ok_or_else(|| {
                    let known: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
                    format!(
                        "There is no suite called {name}. There are: {}.",
                        known.join(" ")
                    )
                })
        })
        .collect()
}

/// One program whose success is one check.
fn check(command: &mut Command) -> Count {
    let outcome = child::run(command);
    if let Err(sentence) = &outcome {
        println!("{sentence}");
    }
    Count::check(outcome.is_ok())
}

fn format() -> Result<Count, String> {
    Ok(check(&mut child::cargo(&["fmt", "--all", "--check"])))
}

fn web_interface() -> Result<Count, String> {
    ui::packages()?;
    let mut count = check(&mut ui::npm(&["run", "--silent", "lint"]));
    // Types and build in one.
    count.add(check(&mut ui::npm(&["run", "--silent", "build"])));
    Ok(count)
}

fn clippy() -> Result<Count, String> {
    ui::build()?;
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    Ok(check(&mut child::cargo(&arguments)))
}

fn rooms() -> Result<Count, String> {
    ui::build()?;
    counted(child::cargo(&[
        "test",
        "--workspace",
        "--exclude",
        "seedbridge-tests",
        "--no-fail-fast",
    ]))
}

fn cargo_tests(name: &str) -> Result<Count, String> {
    counted(child::cargo(&[
        "test",
        "--package",
        "seedbridge-tests",
        "--test",
        name,
    ]))
}

fn journeys() -> Result<Count, String> {
    // Some of them sit down at a terminal.
    child::run(&mut child::cargo(&["build", "--package", "seedbridge-cli"]))?;
    cargo_tests("journeys")
}

fn window() -> Result<Count, String> {
    ui::build()?;
    tools::tauri_driver()?;
    // The window tests drive the program itself, so it is built first.
    child::run(&mut child::cargo(&[
        "build",
        "--package",
        "seedbridge",
        "--package",
        "seedbridge-cli",
    ]))?;
    let count = cargo_tests("window")?;
    println!(
        "   pictures are in {}",
        paths::target().join("pictures").display()
    );
    Ok(count)
}

/// Runs Rust test binaries and adds up what each says of itself. A program that fails without a
/// failed test, as one that does not build, is a failure.
fn counted(mut command: Command) -> Result<Count, String> {
    let mut count = Count::default();
    let succeeded = child::run_heard(&mut command, |line| {
        if let Some(one) = result_line(line) {
            count.add(one);
        }
    })?;
    if !succeeded && count.failed == 0 {
        println!("`{}` failed outside its tests", child::spelt(&command));
        count.failed = 1;
    }
    if succeeded && count.passed == 0 {
        println!("`{}` ran no test", child::spelt(&command));
        count.failed += 1;
    }
    Ok(count)
}

/// Reads `test result: ok. 17 passed; 0 failed; 0 ignored; …`. An ignored test counts as failed:
/// there are to be none.
fn result_line(line: &str) -> Option<Count> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |name: &str| {
        counts.split(';').find_map(|part| {
            let (number, what) = part.trim().split_once(' ')?;
            (what == name).then(|| number.parse::<u32>().ok())?
        })
    };
    Some(Count {
        passed: number("passed")?,
        failed: number("failed")? + number("ignored")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_is_counted() {
        let line = "test result: FAILED. 15 passed; 2 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        assert_eq!(
            result_line(line),
            Some(Count {
                passed: 15,
                failed: 3
            })
        );
        assert_eq!(result_line("test opening::the_window_opens ... ok"), None);
        assert_eq!(result_line("test result: something else"), None);
    }
}
