//! The hub's settings: its name and letterhead, its coordinators and their PINs, its passphrase,
//! its backups.

use scheme::history::Act;
use scheme::{CoordinatorId, Facts, Problems};
use store::hub::CoordinatorRow;
use wire::hub::{
    BackUpNow, BackupView, BackupsView, ChangePassphrase, ChangePin, Done, EditHub,
    PassphraseChanged, PutCoordinator, SessionView,
};

use super::create::SHORTEST_PASSPHRASE;
use super::pin::is_pin;
use super::session::session;
use crate::{Failed, Office};

/// Changes the hub's name, letterhead or settings. Its languages and the start of its references
/// stay as they were made.
pub fn edit_hub(office: &mut Office, input: EditHub) -> Result<SessionView, Failed> {
    let mut hub = office.read().hub()?;
    let mut problems = Problems::default();
    if input.name.en.trim().is_empty() {
        problems.add("name.en", "missing");
    }
    if hub.languages == "cy,en" && input.name.cy.trim().is_empty() {
        problems.add("name.cy", "missing");
    }
    if input.region.trim().is_empty() {
        problems.add("region", "missing");
    }
    let idle = input
        .idle_minutes
        .trim()
        .parse::<u32>()
        .ok()
        .filter(|m| (1..=240).contains(m));
    if idle.is_none() {
        problems.add("idleMinutes", "idle-out-of-range");
    }
    problems.none_or_err()?;
    hub.name = input.name;
    hub.region = input.region.trim().to_owned();
    hub.idle_minutes = idle.unwrap_or(hub.idle_minutes);
    hub.letterhead = serde_json::to_value(&input.letterhead)?;
    office.change(Act::EditHub, |tx| {
        tx.based_on("hub", hub.id, input.based_on)?;
        tx.put_hub(&hub)?;
        tx.fact("hub", scheme::Fact::record("hub", hub.id));
        Ok(())
    })?;
    session(office)
}

/// Adds a coordinator with a PIN, or changes one: their name, role, or that they have left.
pub fn put_coordinator(office: &mut Office, input: PutCoordinator) -> Result<SessionView, Failed> {
    let mut problems = Problems::default();
    if input.name.trim().is_empty() {
        problems.add("name", "missing");
    }
    if input.coordinator.is_none() && !is_pin(&input.pin) {
        problems.add("pin", "not-a-pin");
    }
    problems.none_or_err()?;
    let row = |id: CoordinatorId, person| CoordinatorRow {
        id,
        name: input.name.trim().to_owned(),
        role: input.role.clone(),
        person,
        state: if input.active { "active" } else { "left" }.to_owned(),
    };
    match input.coordinator {
        None => {
            let hash = office.pin_hash(&input.pin)?;
            office.change(Act::AddCoordinator, |tx| {
                let id = tx.new_id();
                tx.put_coordinator(&row(id, None))?;
                tx.put_pin(id, &hash)?;
                tx.fact("coordinator", scheme::Fact::record("coordinator", id));
                Ok(())
            })?;
        }
        Some(id) => {
            let known = office.read().coordinator(id)?.ok_or(Failed::NotFound)?;
            let others = office.read().coordinators()?;
            if !input.active && !others.iter().any(|c| c.id != id && c.state == "active") {
                return Err(Failed::refused("last-coordinator"));
            }
            office.change(Act::EditCoordinator, |tx| {
                tx.based_on("coordinator", id, input.based_on)?;
                tx.put_coordinator(&row(id, known.person))?;
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

/// Changes the passphrase, and says which backups still open with the old one (D10).
pub fn change_passphrase(
    office: &mut Office,
    input: ChangePassphrase,
) -> Result<PassphraseChanged, Failed> {
    let mut problems = Problems::default();
    if !office.hub().passphrase_fits(&input.old) {
        problems.add("old", "wrong-passphrase");
    }
    if input.new.chars().count() < SHORTEST_PASSPHRASE {
        let facts = Facts::none().with("least", SHORTEST_PASSPHRASE);
        problems.add_with("new", "passphrase-too-short", facts);
    }
    if input.new != input.again {
        problems.add("again", "passphrases-differ");
    }
    problems.none_or_err()?;
    let old = backups(office)?.backups;
    office.change(Act::ChangePassphrase, |_| Ok(()))?;
    office.hub().change_passphrase(&input.new)?;
    Ok(PassphraseChanged {
        backups_under_the_old: old,
    })
}

/// The backups beside the hub, newest first.
pub fn backups(office: &Office) -> Result<BackupsView, Failed> {
    let path = office.path();
    let backups = store::backups_of(path)?
        .into_iter()
        .map(|b| BackupView {
            name: b
                .path
                .file_name()
                .map_or_else(String::new, |n| n.to_string_lossy().into_owned()),
            at: b.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            bytes: b.size,
        })
        .collect();
    let folder = path
        .parent()
        .map(|p| p.display().to_string())
        .unwrap_or_default();
    Ok(BackupsView {
        synced_by: scheme::backup::synced_by(&folder).map(str::to_owned),
        folder,
        backups,
    })
}

/// Makes a backup now.
pub fn back_up_now(office: &mut Office, _: BackUpNow) -> Result<BackupsView, Failed> {
    let now = office.now();
    let head = office.read().chain_head()?;
    office.change(Act::BackUp, |tx| {
        tx.fact("head", head.as_str());
        Ok(())
    })?;
    office.hub().back_up(now)?;
    office.hub().thin_backups(now)?;
    office.backup_due = false;
    backups(office)
}
