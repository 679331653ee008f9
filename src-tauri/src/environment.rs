//! What an office needs of the world: the clock, identifiers, randomness, and which computer this is.

use std::fs;
use std::io;
use std::path::Path;

use casework::{Environment, Installation, Random as _, SystemRandom, TimedIds};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Clock;

impl casework::Clock for Clock {
    fn now(&self) -> DateTime<Utc> {
        Clock::now(self)
    }
}

/// A name that nobody can guess: so many random bytes, in hex.
pub fn random_name<const BYTES: usize>() -> String {
    let mut random = [0; BYTES];
    SystemRandom.fill(&mut random);
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A new environment for an office.
pub fn environment(clock: &Clock, installation: &Installation) -> Environment {
    Environment {
        clock: Box::new(clock.clone()),
        ids: Box::new(TimedIds::new(clock.clone(), SystemRandom)),
        random: Box::new(SystemRandom),
        installation: installation.clone(),
    }
}

/// What is kept of an installation between starts.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: Uuid,
    name: String,
}

/// Which computer this is: made and kept at the first start, then the same for good.
pub fn installation(file: &Path) -> io::Result<Installation> {
    let kept = match fs::read_to_string(file) {
        Ok(text) => serde_json::from_str(&text)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => first_start(file)?,
        Err(error) => return Err(error),
    };
    let host = gethostname::gethostname().to_string_lossy().into_owned();
    let person = ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_default();
    let holder = if person.is_empty() {
        host
    } else {
        format!("{person}@{host}")
    };
    Ok(Installation {
        id: kept.id,
        name: kept.name,
        holder,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn first_start(file: &Path) -> io::Result<Kept> {
    let mut random = [0; 16];
    SystemRandom.fill(&mut random);
    let kept = Kept {
        id: uuid::Builder::from_random_bytes(random).into_uuid(),
        name: gethostname::gethostname().to_string_lossy().into_owned(),
    };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, serde_json::to_string_pretty(&kept)?)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_installation_keeps_its_identity() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("made/installation.json");
        let first = installation(&file).unwrap();
        let again = installation(&file).unwrap();
        assert_eq!(first.id, again.id);
        assert_eq!(first.name, again.name);
    }
}
