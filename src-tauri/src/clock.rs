//! The clock. Only the shell reads the time; every room below is handed it.

use chrono::{DateTime, TimeDelta, Utc};
use std::time::Instant;

/// Where the time comes from.
#[derive(Debug, Clone)]
pub struct Clock {
    /// In debug builds, tests may say what time it was when the application started.
    started: Option<(DateTime<Utc>, Instant)>,
}

impl Clock {
    /// The computer's own clock; in a debug build, one that starts at `SEEDBRIDGE_NOW`
    /// (RFC 3339, as in `2026-01-14T09:30:00Z`) and runs on from there.
    pub fn from_environment() -> Self {
        if !cfg!(debug_assertions) {
            return Self { started: None };
        }
        let told = std::env::var("SEEDBRIDGE_NOW").ok();
        Self {
            started: told
                .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
                .map(|instant| (instant.to_utc(), Instant::now())),
        }
    }

    /// The instant now, in UTC.
    pub fn now(&self) -> DateTime<Utc> {
        match &self.started {
            None => Utc::now(),
            Some((instant, since)) => {
                let run_on = TimeDelta::from_std(since.elapsed()).unwrap_or_default();
                *instant + run_on
            }
        }
    }
}
