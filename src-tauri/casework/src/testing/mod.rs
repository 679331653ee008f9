//! What tests build with: an office over a hub in memory, with a clock that is set.

#[cfg(test)]
pub(crate) mod asking;
#[cfg(test)]
pub(crate) mod seconded;

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

/// The open file itself, for what is measured against an act.
pub fn hub(office: &mut Office) -> &mut Hub {
    office.hub()
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

/// A call of a template, published, with its usual dates: it opens on 1 October 2026 and closes on
/// 28 November at 16:00.
pub fn a_published_call(
    office: &mut Office,
    template: scheme::call::Template,
) -> Result<wire::call::CallView, crate::Failed> {
    a_call_that_closes(office, template, "2026-11-28", "16:00")
}

/// A call of a template, published, that closes at a moment of the clock on the wall.
pub fn a_call_that_closes(
    office: &mut Office,
    template: scheme::call::Template,
    closes_on: &str,
    closes_time: &str,
) -> Result<wire::call::CallView, crate::Failed> {
    use wire::call::{CallOrigin, CreateCall, EditCallDates, PublishCall};
    let origin = CallOrigin::Template(template);
    let call = crate::call::create(office, CreateCall { origin })?;
    let dates = EditCallDates {
        call: call.summary.id,
        based_on: call.based_on,
        opens_on: "2026-03-01".into(),
        closes_on: closes_on.into(),
        closes_time: closes_time.into(),
        reviews_due_on: "2027-01-07".into(),
        panel_on: "2027-01-14".into(),
        outcomes_by: "2027-01-21".into(),
    };
    let call = crate::call::edit_dates(office, dates)?;
    let publish = PublishCall {
        call: call.summary.id,
        based_on: call.based_on,
    };
    crate::call::publish(office, publish)
}

/// The answers of a seed-fund bid with which nothing is wrong, at the event named in it.
pub fn a_seed_bid() -> Result<scheme::form::Answers, crate::Failed> {
    Ok(serde_json::from_str(include_str!(
        "../../../../tests/data/a-seed-bid.json"
    ))?)
}

/// The event that [`a_seed_bid`] names: held on 14 October 2026, with somebody there.
pub fn the_event(office: &mut Office) -> Result<(), crate::Failed> {
    use scheme::people::{Address, AttendanceState, Event, Person};
    office.change(Act::AddEvent, |tx| {
        let event = scheme::EventId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00ee));
        tx.put_event(&store::event::EventRow {
            id: event,
            details: Event {
                title: Both::new(
                    "Women’s cancers: what next?",
                    "Canserau menywod: beth nesaf?",
                ),
                theme: String::new(),
                venue: String::new(),
                held_on: chrono::NaiveDate::from_ymd_opt(2026, 10, 14).unwrap_or_default(),
            },
        })?;
        let person = store::person::PersonRow {
            id: tx.new_id(),
            details: Person {
                name: "Ŵyn O'Brien".into(),
                greeting: String::new(),
                email: "WYN.obrien@example.ac.uk".into(),
                phone: String::new(),
                address: Address::default(),
                language: scheme::language::LanguageChoice::Unknown,
                language_asked_on: None,
                orcid: None,
                access_needs: String::new(),
            },
            merged_into: None,
        };
        tx.put_person(&person)?;
        let attendance = tx.new_id();
        tx.put_attendance(&store::event::AttendanceRow {
            id: attendance,
            event,
            person: person.id,
            state: AttendanceState::Attended,
        })?;
        Ok::<_, crate::Failed>(())
    })
}
