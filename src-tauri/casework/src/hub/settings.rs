//! The hub's settings: its name and letterhead, its passphrase, its backups.

use scheme::history::Act;
use scheme::{Facts, Problems};
use wire::hub::{
    BackUpNow, BackupView, BackupsView, ChangePassphrase, EditHub, PassphraseChanged, SessionView,
};

use super::create::SHORTEST_PASSPHRASE;
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

/// Changes the passphrase, and says which backups still open with the old one.
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
