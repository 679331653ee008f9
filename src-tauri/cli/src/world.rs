//! The clock of a terminal: the computer's own.

use casework::{Clock, Environment, Installation, SystemRandom, TimedIds};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The computer's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl SystemClock {
    /// Now.
    pub fn now() -> DateTime<Utc> {
        Utc::now()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock::now()
    }
}

/// The environment of a terminal. It is an installation of its own, the same on every run.
pub fn environment() -> Environment {
    let variable = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let host = variable("HOSTNAME")
        .or_else(|| variable("COMPUTERNAME"))
        .unwrap_or_default();
    let person = variable("USER")
        .or_else(|| variable("USERNAME"))
        .unwrap_or_default();
    Environment {
        clock: Box::new(SystemClock),
        ids: Box::new(TimedIds::new(SystemClock, SystemRandom)),
        random: Box::new(SystemRandom),
        installation: Installation {
            id: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1),
            name: "Command line".to_owned(),
            holder: format!("{host} {person} (command line)").trim().to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        },
    }
}
