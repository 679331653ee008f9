//! What tests build with: an office over a hub in memory, with a clock that is set.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{Both, CoordinatorId, Facts, NewIds};
use store::Hub;
use store::history::HistoryFilter;
use store::hub::{CoordinatorRow, HubRow};
use uuid::Uuid;

use crate::{Clock, Environment, Installation, Office, Random};

/// A clock that stands where it is set.
#[derive(Clone)]
pub struct TestClock(Arc<Mutex<DateTime<Utc>>>);

impl TestClock {
    /// A clock at an instant, as in `2026-11-28T16:00:00Z`. An unreadable one is the epoch.
    pub fn at(instant: &str) -> Self {
        Self(Arc::new(Mutex::new(instant.parse().unwrap_or_default())))
    }

    /// Sets it.
    pub fn set(&self, instant: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            instant.parse().unwrap_or_default();
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Identifiers that count.
#[derive(Default)]
pub struct CountingIds(u128);

impl NewIds for CountingIds {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + self.0)
    }
}

struct Zeros;

impl Random for Zeros {
    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// What an office under test has of the world.
pub fn environment(clock: &TestClock) -> Environment {
    Environment {
        clock: Box::new(clock.clone()),
        ids: Box::new(CountingIds::default()),
        random: Box::new(Zeros),
        installation: Installation {
            id: Uuid::from_u128(1),
            name: "Test laptop".into(),
            holder: "test".into(),
            version: "0.0.0".into(),
        },
    }
}

/// An office over a bilingual hub in memory, with the first of two coordinators at it. They have
/// no PINs.
pub fn office(clock: &TestClock) -> Result<Office, crate::Failed> {
    let mut office = Office::new(Hub::in_memory()?, environment(clock));
    let first = office.change(Act::CreateHub, |tx| {
        let id = tx.new_id();
        tx.put_hub(&HubRow {
            id,
            name: Both::new("Test hub", "Hyb prawf"),
            region: "Wales".into(),
            languages: "cy,en".into(),
            prefix: "TEST".into(),
            letterhead: serde_json::json!({}),
            idle_minutes: 15,
            origin: "own".into(),
        })?;
        let first: CoordinatorId = tx.new_id();
        let second: CoordinatorId = tx.new_id();
        for (id, name) in [(first, "First Coordinator"), (second, "Second Coordinator")] {
            tx.put_coordinator(&CoordinatorRow {
                id,
                name: name.into(),
                role: Both::new("Manager", "Rheolwr"),
                person: None,
                state: "active".into(),
            })?;
        }
        Ok::<_, crate::Failed>(first)
    })?;
    office.seat(Viewpoint::Coordinator(first));
    Ok(office)
}

/// The last entry of the history: its act and its facts.
pub fn last_entry(office: &Office) -> Result<(String, Facts), crate::Failed> {
    let (entries, _) = office.read().history(&HistoryFilter {
        limit: 1,
        ..HistoryFilter::default()
    })?;
    Ok(entries
        .into_iter()
        .next()
        .map(|entry| (entry.act, entry.facts))
        .unwrap_or_default())
}

/// How many entries the history has.
pub fn entries(office: &Office) -> Result<i64, crate::Failed> {
    Ok(office.read().last_sequence()?)
}
