//! Making a hub.

use std::path::Path;

use scheme::history::Act;
use scheme::{Both, CoordinatorId, Problems};
use store::Hub;
use store::hub::{CoordinatorRow, HubRow};
use wire::hub::Letterhead;

use super::pin::is_pin;
use crate::{Environment, Failed, Office};

/// What a new hub is made of, as typed.
#[derive(Debug, Clone)]
pub struct NewHub {
    /// Its name; the Welsh is needed only of a hub that works in Welsh.
    pub name: Both,
    /// The nation or region it serves.
    pub region: String,
    /// Whether it works in Welsh and English, or in English alone.
    pub bilingual: bool,
    /// The start of its references: two to eight capital letters.
    pub prefix: String,
    /// Its letterhead.
    pub letterhead: Letterhead,
    /// Minutes without a key or a click after which it locks.
    pub idle_minutes: u32,
    /// The passphrase. Lost, it cannot be recovered.
    pub passphrase: String,
    /// Its coordinators, at least one.
    pub coordinators: Vec<NewCoordinator>,
    /// Whether it is the sample hub, whose people are invented and whose passphrase is known.
    pub sample: bool,
}

/// A coordinator of a new hub.
#[derive(Debug, Clone)]
pub struct NewCoordinator {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
    /// Their PIN.
    pub pin: String,
}

/// The fewest characters of a passphrase of one's own.
pub(crate) const SHORTEST_PASSPHRASE: usize = 12;

fn problems(new: &NewHub) -> Problems {
    let mut problems = Problems::default();
    let mut needed = |field: &str, text: &str| {
        if text.trim().is_empty() {
            problems.add(field, "missing");
        }
    };
    needed("name.en", &new.name.en);
    if new.bilingual {
        needed("name.cy", &new.name.cy);
    }
    needed("region", &new.region);
    let is_prefix =
        (2..=8).contains(&new.prefix.len()) && new.prefix.bytes().all(|b| b.is_ascii_uppercase());
    if !is_prefix {
        problems.add("prefix", "not-a-prefix");
    }
    if !(1..=240).contains(&new.idle_minutes) {
        problems.add("idleMinutes", "idle-out-of-range");
    }
    if !new.sample && new.passphrase.chars().count() < SHORTEST_PASSPHRASE {
        problems.add_with(
            "passphrase",
            "passphrase-too-short",
            scheme::Facts::none().with("least", SHORTEST_PASSPHRASE),
        );
    }
    if new.coordinators.is_empty() {
        problems.add("coordinators", "missing");
    }
    for (i, coordinator) in new.coordinators.iter().enumerate() {
        if coordinator.name.trim().is_empty() {
            problems.add(format!("coordinators.{i}.name"), "missing");
        }
        if !is_pin(&coordinator.pin) {
            problems.add(format!("coordinators.{i}.pin"), "not-a-pin");
        }
    }
    problems
}

/// Makes a hub file and opens it, with nobody signed in. Where it cannot be made no file is left.
pub fn create(path: &Path, new: NewHub, environment: Environment) -> Result<Office, Failed> {
    problems(&new).none_or_err()?;
    let hub = Hub::create(path, &new.passphrase, &environment.installation.holder)?;
    let mut office = Office::new(hub, environment);
    match fill(&mut office, new) {
        Ok(()) => Ok(office),
        Err(failed) => {
            // A file without a hub in it would only be in the way of the next try.
            office.discard();
            Err(failed)
        }
    }
}

fn fill(office: &mut Office, new: NewHub) -> Result<(), Failed> {
    let coordinators = new
        .coordinators
        .iter()
        .map(|c| Ok((c, office.pin_hash(&c.pin)?)))
        .collect::<Result<Vec<_>, Failed>>()?;
    let installation = office.installation().clone();
    office.change(Act::CreateHub, |tx| {
        tx.put_device(installation.id, &installation.name)?;
        let id = tx.new_id();
        tx.put_hub(&HubRow {
            id,
            name: new.name.clone(),
            region: new.region.trim().to_owned(),
            languages: if new.bilingual { "cy,en" } else { "en" }.to_owned(),
            prefix: new.prefix.clone(),
            letterhead: serde_json::to_value(&new.letterhead)?,
            idle_minutes: new.idle_minutes,
            origin: if new.sample { "sample" } else { "own" }.to_owned(),
        })?;
        tx.fact("hub", scheme::Fact::record("hub", id));
        for (coordinator, pin_hash) in &coordinators {
            let id: CoordinatorId = tx.new_id();
            tx.put_coordinator(&CoordinatorRow {
                id,
                name: coordinator.name.trim().to_owned(),
                role: coordinator.role.clone(),
                person: None,
                state: "active".to_owned(),
            })?;
            tx.put_pin(id, pin_hash)?;
        }
        Ok(())
    })
}
