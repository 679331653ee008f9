//! Those who work in the hub, and their PINs.

use scheme::history::Act;
use scheme::{CoordinatorId, Problems};
use store::hub::CoordinatorRow;
use wire::hub::{ChangePin, Done, PutCoordinator, SessionView};

use super::pin::is_pin;
use super::session::session;
use crate::{Failed, Office};

/// Adds a coordinator with a PIN, or changes one: their name, role, who they are among the people of
/// the hub (whose conflicts are then theirs), or that they have left.
pub fn put_coordinator(office: &mut Office, input: PutCoordinator) -> Result<SessionView, Failed> {
    let mut problems = Problems::default();
    if input.name.trim().is_empty() {
        problems.add("name", "missing");
    }
    if input.coordinator.is_none() && !is_pin(&input.pin) {
        problems.add("pin", "not-a-pin");
    }
    if let Some(person) = input.person {
        if office.read().person_now(person)?.map(|row| row.id) != Some(person) {
            problems.add("person", "no-such-person");
        } else if office
            .read()
            .coordinators()?
            .iter()
            .any(|c| c.person == Some(person) && Some(c.id) != input.coordinator)
        {
            problems.add("person", "another-coordinator");
        }
    }
    problems.none_or_err()?;
    let row = |id: CoordinatorId| CoordinatorRow {
        id,
        name: input.name.trim().to_owned(),
        role: input.role.clone(),
        person: input.person,
        state: if input.active { "active" } else { "left" }.to_owned(),
    };
    match input.coordinator {
        None => {
            let hash = office.pin_hash(&input.pin)?;
            office.change(Act::AddCoordinator, |tx| {
                let id = tx.new_id();
                tx.put_coordinator(&row(id))?;
                tx.put_pin(id, &hash)?;
                tx.fact("coordinator", scheme::Fact::record("coordinator", id));
                Ok(())
            })?;
        }
        Some(id) => {
            office.read().coordinator(id)?.ok_or(Failed::NotFound)?;
            let others = office.read().coordinators()?;
            if !input.active && !others.iter().any(|c| c.id != id && c.state == "active") {
                return Err(Failed::refused("last-coordinator"));
            }
            office.change(Act::EditCoordinator, |tx| {
                tx.based_on("coordinator", id, input.based_on)?;
                tx.put_coordinator(&row(id))?;
                tx.fact("coordinator", scheme::Fact::record("coordinator", id));
                Ok(())
            })?;
        }
    }
    session(office)
}

/// Changes one's own PIN, the old one given.
pub fn change_pin(office: &mut Office, input: ChangePin) -> Result<Done, Failed> {
    let scheme::desk::Viewpoint::Coordinator(id) = office.viewpoint() else {
        return Err(Failed::NotFound);
    };
    if !office.pin_fits(id, &input.old)? {
        return Err(Failed::field("old", "wrong-pin"));
    }
    if !is_pin(&input.new) {
        return Err(Failed::field("new", "not-a-pin"));
    }
    let hash = office.pin_hash(&input.new)?;
    office.change(Act::ChangePin, |tx| {
        tx.put_pin(id, &hash)?;
        tx.fact("coordinator", scheme::Fact::record("coordinator", id));
        Ok(())
    })?;
    Ok(Done {})
}
