//! The sample hub: made by the ordinary acts, with clock, identifiers and randomness injected, so
//! that a logical dump of it at a given date is always the same.
//!
//! Its text is data (`content/`); the rooms beside this file say in which acts, and when, it got
//! into the hub. Organisations are real. People, companies marked `(sample)`, bids and scores are
//! invented.

mod aftermath;
mod agenda;
mod answers;
mod awards;
mod bids;
mod calendar;
mod calls;
mod content;
mod decisions;
mod desk;
mod directory;
mod hub;
mod no_call;
mod panels;
mod placements;
mod requests;
mod secondees;
#[cfg(test)]
mod tests;
mod world;

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use scheme::desk::Viewpoint;
use scheme::{ApplicationId, CoordinatorId, MemberId};

pub use world::SampleWorld;

use self::agenda::Agenda;
use self::calendar::Calendar;
use self::calls::{Calls, Round};
use self::directory::Directory;
use crate::hub::create;
use crate::{Failed, Office};

/// The sample hub's passphrase. It protects nothing: all in it is invented.
pub const PASSPHRASE: &str = "sample";

/// Every PIN of the sample hub.
pub const PIN: &str = "0000";

/// The day on which the hub was made, counted from today.
const FIRST_DAY: i64 = -620;

/// The sample as it comes about: the office, the clock, and what came of earlier acts.
struct Story {
    office: Office,
    world: SampleWorld,
    first: CoordinatorId,
    directory: Directory,
    calls: Calls,
    applications: BTreeMap<String, ApplicationId>,
    /// Placements of no call, by whom they are of.
    own_placements: BTreeMap<String, serde_json::Value>,
    members: BTreeMap<(Round, String), MemberId>,
}

/// Makes the sample hub in a new file, as of a day.
pub fn build(path: &Path, as_of: NaiveDate) -> Result<(), Failed> {
    let world = SampleWorld::new(as_of);
    let calendar = Calendar::new(as_of);
    world.set(calendar.at_work(FIRST_DAY, 9, 0));
    let office = create(path, hub::the_hub(), world.environment())?;
    office.do_not_wait_for_disk()?;
    let story = tell(office, world, calendar)?;
    story.office.close()?;
    Ok(())
}

/// Does everything that happened, in the order in which it did.
fn tell(office: Office, world: SampleWorld, calendar: Calendar) -> Result<Story, Failed> {
    let first = office.read().coordinators()?.into_iter().next();
    let mut story = Story {
        office,
        world,
        first: first.ok_or(Failed::NotFound)?.id,
        directory: Directory::default(),
        calls: Calls::default(),
        applications: BTreeMap::new(),
        own_placements: BTreeMap::new(),
        members: BTreeMap::new(),
    };
    story.as_coordinator();
    let mut agenda = Agenda::default();
    directory::enter(&mut agenda, calendar)?;
    calls::enter(&mut agenda, calendar);
    placements::enter(&mut agenda, calendar)?;
    bids::enter(&mut agenda, calendar)?;
    panels::enter(&mut agenda, calendar)?;
    decisions::enter(&mut agenda, calendar)?;
    awards::enter(&mut agenda, calendar);
    secondees::enter(&mut agenda, calendar);
    no_call::enter(&mut agenda, calendar);
    aftermath::enter(&mut agenda, calendar);
    agenda.run(&mut story)?;
    story.world.set(calendar::at(calendar.day(0), 9, 0));
    Ok(story)
}

impl Story {
    /// Seats the first coordinator, without an entry for each of the many days the sample spans.
    fn as_coordinator(&mut self) {
        self.office.seat(Viewpoint::Coordinator(self.first));
    }

    /// Seats an applicant at the application desk.
    fn at_the_desk(&mut self, application: ApplicationId) {
        self.office.seat(Viewpoint::Applicant(application));
    }

    fn application_key(&self, id: ApplicationId) -> Result<String, Failed> {
        let found = self.applications.iter().find(|(_, known)| **known == id);
        Ok(found.ok_or(Failed::NotFound)?.0.clone())
    }

    fn application(&self, key: &str) -> Result<ApplicationId, Failed> {
        let found = self.applications.get(key);
        found.copied().ok_or_else(|| key_missing(key))
    }
}

/// A slip in the data files: a key that names nothing.
fn key_missing(key: &str) -> Failed {
    Failed::Fault(format!("the sample knows no {key}"))
}
