//! The project's chores: `cargo xtask run`, `cargo xtask test` and the few others.

mod bench;
mod bindings;
mod child;
mod paths;
mod prerequisites;
mod run;
mod test;
mod tools;
mod ui;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  run              install what is missing, build, and open Seedbridge on the sample hub; with no
                   display, do the main job all the same and leave what it made in target/run/
  test [SUITE…]    run every suite and check, or those named: format ui lint rooms tidy journeys window
  bench            measure, in release, and print a table
  bindings         write the TypeScript that is generated from the Rust types
  ui               build the web interface alone
";

/// Why a chore stopped, as a sentence that says what to do.
pub type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match command {
        "run" => run::run(),
        "test" => test::test(rest),
        "bench" => bench::bench(rest),
        "bindings" => bindings::write(),
        "ui" => prerequisites::meet(prerequisites::Need::Build).and_then(|()| ui::build()),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no chore called {other}.\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Says what is being done.
pub fn say(what: &str) {
    println!("== {what}");
}
