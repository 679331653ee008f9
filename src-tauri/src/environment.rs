//! What an office needs of the world: the clock, identifiers, randomness, and which laptop this is.

use std::fs;
use std::io;
use std::path::Path;

use casework::{Environment, Installation, NewIds, Random};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Clock;

impl casework::Clock for Clock {
    fn now(&self) -> DateTime<Utc> {
        Clock::now(self)
    }
}

/// The system's own randomness.
struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        fill_randomly(bytes);
    }
}

/// Identifiers from the clock and the system's randomness (UUIDv7).
struct SystemIds {
    clock: Clock,
}

impl NewIds for SystemIds {
    fn next(&mut self) -> Uuid {
        let mut random = [0; 10];
        fill_randomly(&mut random);
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// Fills a buffer from the system's randomness. A system that has none cannot keep anything secret,
/// so there is no going on.
pub fn fill_randomly(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        eprintln!("Seedbridge stops: the system gives no random bytes ({error})");
        std::process::exit(1);
    }
}

/// A new environment for an office.
pub fn environment(clock: &Clock, installation: &Installation) -> Environment {
    Environment {
        clock: Box::new(clock.clone()),
        ids: Box::new(SystemIds {
            clock: clock.clone(),
        }),
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

/// Which laptop this is: made and kept at the first start, then the same for good.
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
    fill_randomly(&mut random);
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

    #[test]
    fn identifiers_are_in_the_order_of_their_making() {
        let mut ids = SystemIds {
            clock: Clock::from_environment(),
        };
        let first = ids.next();
        assert_eq!(first.get_version_num(), 7);
        assert_ne!(first, ids.next());
    }
}
