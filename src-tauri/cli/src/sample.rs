//! `sample`: makes the sample hub.

use std::path::Path;

use chrono::NaiveDate;

use crate::desk::say;
use crate::world::SystemClock;

/// Makes the sample hub in a new file, as of a day (today, where none is named).
pub fn make(file: &Path, as_of: Option<NaiveDate>) -> Result<(), String> {
    let as_of = as_of.unwrap_or_else(|| casework::day_of(SystemClock::now()));
    casework::sample::build(file, as_of).map_err(say)?;
    println!(
        "{} is the sample hub as of {as_of}; passphrase sample, every PIN 0000",
        file.display()
    );
    Ok(())
}
