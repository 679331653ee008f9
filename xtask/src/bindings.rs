//! TypeScript from the Rust types. The tests that find it stale write it when they are told to.

use crate::{Outcome, child, prerequisites, say, ui};

/// Writes `ui/src/wire/generated/`.
pub fn write() -> Outcome {
    prerequisites::meet(prerequisites::Need::Build)?;
    ui::build()?;
    say("writing the TypeScript of the wire and the shell");
    for package in [
        ["seedbridge-tests", "--test", "tidy"],
        ["seedbridge", "--bin", "seedbridge"],
    ] {
        let mut test = child::cargo(&["test", "--quiet", "-p"]);
        test.args(package)
            .arg("typescript")
            .env("SEEDBRIDGE_BINDINGS", "write");
        child::run(&mut test)?;
    }
    Ok(())
}
