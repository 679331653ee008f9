//! `seedbridge-cli`: the same requests that the window makes, from a terminal.
//!
//! The passphrase and the PIN come from `SEEDBRIDGE_PASSPHRASE` and `SEEDBRIDGE_PIN`, or are asked
//! for; they are never arguments, which other people on the machine could read.

mod arguments;
mod commands;
mod desk;
mod requests;
mod sample;
mod world;

use std::process::ExitCode;

use arguments::Arguments;

const USAGE: &str = "\
seedbridge-cli: a hub from a terminal, by the same requests the window makes

  seedbridge-cli sample FILE [--as-of YYYY-MM-DD]
      Makes the sample hub (passphrase `sample`, every PIN 0000) in a new file.

  seedbridge-cli commands
      Lists every command as JSON: its comment, its desks, the shape of input and answer.

  seedbridge-cli do --hub FILE [--as ID | --as member:ID] [--equality] [--file NAME=PATH ...]
      Reads one JSON request a line, as {\"command\": \"listCalls\", \"input\": {}}, and writes one
      JSON answer a line: {\"answer\": …} or {\"failure\": …}. --as names the coordinator (the
      first, where none is named) or the panel member. --equality unlocks the equality file, whose
      passphrase is read from SEEDBRIDGE_EQUALITY_PASSPHRASE or asked for. --file offers a file under a name that
      requests may give where they ask for a file.

The passphrase is read from SEEDBRIDGE_PASSPHRASE and the PIN from SEEDBRIDGE_PIN, or asked for.";

fn main() -> ExitCode {
    let arguments = Arguments::from_command_line(std::env::args().skip(1).collect());
    let done = arguments.and_then(|arguments| match arguments {
        Arguments::Help => {
            println!("{USAGE}");
            Ok(())
        }
        Arguments::Sample { file, as_of } => sample::make(&file, as_of),
        Arguments::Commands => commands::list(),
        Arguments::Do {
            hub,
            seat,
            equality,
            files,
        } => requests::answer_all(&hub, seat, equality, files),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("seedbridge-cli: {message}");
            ExitCode::FAILURE
        }
    }
}
