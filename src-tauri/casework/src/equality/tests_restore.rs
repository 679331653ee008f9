//! The equality file restored from its backup.

use std::path::PathBuf;

use scheme::equality::Topic;
use scheme::{Fact, Facts};
use store::equality::EqualityFile;
use tempfile::TempDir;
use wire::equality::{
    EqualityState, EqualityView, MakeEquality, RecordEqualityObjection, RestoreEquality,
    UnlockEquality,
};

use super::tests::{At, PASSPHRASE};
use super::*;
use crate::panel::scene::{problems_of, rule_of};
use crate::testing::{entries, last_entry};

/// A hub with a place of its own, whose equality file has one answer and a backup of that.
fn backed_up() -> (At, PathBuf, TempDir) {
    let mut at = At::scores(&[6, 5]);
    let folder = TempDir::new().unwrap();
    let hub = folder.path().join("hwb.seedbridge");
    crate::testing::hub(&mut at.scene.office).plant_path(&hub);
    at.scene.office.equality = Some(EqualityFile::create(&hub, PASSPHRASE).unwrap());
    let bid = at.bids[0];
    at.give(bid, &[(Topic::Sex, "female")]).unwrap();
    lock(&mut at.scene.office).unwrap();
    (at, hub, folder)
}

fn restoring(at: &mut At, passphrase: &str) -> Result<EqualityView, Failed> {
    let passphrase = passphrase.to_owned();
    restore(&mut at.scene.office, RestoreEquality { passphrase })
}

fn unlocking(at: &mut At) -> Result<EqualityView, Failed> {
    let passphrase = PASSPHRASE.to_owned();
    unlock(&mut at.scene.office, UnlockEquality { passphrase })
}

fn answered(at: &At, bid: usize) -> bool {
    let file = at.scene.office.equality.as_ref().unwrap();
    file.has_answers_of(at.lead(at.bids[bid])).unwrap()
}

/// The files beside the hub, without the hub's own.
fn beside(hub: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(hub.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

const WHOLE: [&str; 2] = ["hwb.seedbridge.equality", "hwb.seedbridge.equality.backup"];

#[test]
fn what_was_answered_since_the_backup_is_lost_and_the_rest_is_there() {
    let (mut at, hub, _folder) = backed_up();
    let backup = EqualityFile::backup_of(&hub).unwrap().unwrap();
    unlocking(&mut at).unwrap();
    at.give(at.bids[1], &[(Topic::Sex, "male")]).unwrap();
    // While it is unlocked nothing is restored over it.
    assert_eq!(rule_of(restoring(&mut at, PASSPHRASE)), "equality-unlocked");
    // The machine stops, and the file is damaged.
    drop(at.scene.office.equality.take());
    let path = EqualityFile::path_of(&hub);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[40] ^= 1;
    std::fs::write(&path, &bytes).unwrap();

    let before = entries(&at.scene.office).unwrap();
    let wrong = restoring(&mut at, "not the passphrase");
    assert_eq!(problems_of(wrong), ["passphrase equality-wrong-passphrase"]);
    assert_eq!(
        last_entry(&at.scene.office).unwrap().0,
        "fail-to-unlock-equality"
    );
    assert_eq!(entries(&at.scene.office).unwrap(), before + 1);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);

    let view = restoring(&mut at, PASSPHRASE).unwrap();
    assert_eq!(view.state, EqualityState::Unlocked);
    let told = Facts::none().with("at", Fact::from(backup.at));
    let (act, facts) = last_entry(&at.scene.office).unwrap();
    assert_eq!((act.as_str(), facts), ("restore-equality", told));
    assert_eq!((answered(&at, 0), answered(&at, 1)), (true, false));
    assert_eq!(beside(&hub), WHOLE);
}

#[test]
fn a_file_that_is_gone_is_restored_and_no_other_is_made_over_its_backup() {
    let (mut at, hub, _folder) = backed_up();
    std::fs::remove_file(EqualityFile::path_of(&hub)).unwrap();
    let view = show(&at.scene.office).unwrap();
    assert_eq!(view.state, EqualityState::None);
    assert!(view.backup_at.is_some());
    let making = MakeEquality {
        passphrase: PASSPHRASE.into(),
        again: PASSPHRASE.into(),
    };
    let made = make(&mut at.scene.office, making);
    assert_eq!(rule_of(made), "equality-backup-there");
    restoring(&mut at, PASSPHRASE).unwrap();
    assert!(answered(&at, 0));
    assert_eq!(beside(&hub), WHOLE);
}

#[test]
fn a_backup_that_is_not_there_or_is_damaged_leaves_the_file_as_it_was() {
    let (mut at, hub, _folder) = backed_up();
    let file = std::fs::read(EqualityFile::path_of(&hub)).unwrap();
    let backup = EqualityFile::backup_of(&hub).unwrap().unwrap();
    let mut bytes = std::fs::read(&backup.path).unwrap();
    let end = bytes.len() - 2_000;
    bytes[end] ^= 1;
    std::fs::write(&backup.path, bytes).unwrap();
    let before = entries(&at.scene.office).unwrap();
    let damaged = restoring(&mut at, PASSPHRASE);
    assert_eq!(rule_of(damaged), "equality-backup-damaged");
    std::fs::remove_file(&backup.path).unwrap();
    assert_eq!(
        rule_of(restoring(&mut at, PASSPHRASE)),
        "equality-no-backup"
    );
    assert_eq!(entries(&at.scene.office).unwrap(), before);
    assert_eq!(std::fs::read(EqualityFile::path_of(&hub)).unwrap(), file);
    assert_eq!(beside(&hub), WHOLE[..1]);
}

#[test]
fn where_the_hub_cannot_say_so_the_file_before_is_there_again() {
    let (mut at, hub, _folder) = backed_up();
    unlocking(&mut at).unwrap();
    at.give(at.bids[1], &[(Topic::Sex, "male")]).unwrap();
    drop(at.scene.office.equality.take());
    let file = std::fs::read(EqualityFile::path_of(&hub)).unwrap();
    crate::testing::hub(&mut at.scene.office)
        .plant_read_only()
        .unwrap();
    assert!(restoring(&mut at, PASSPHRASE).is_err());
    assert!(at.scene.office.equality.is_none());
    assert_eq!(std::fs::read(EqualityFile::path_of(&hub)).unwrap(), file);
    assert_eq!(beside(&hub), WHOLE);
}

#[test]
fn an_objection_made_since_takes_its_answers_out_again() {
    for whole in [false, true] {
        let (mut at, hub, _folder) = backed_up();
        let (path, backup) = (
            EqualityFile::path_of(&hub),
            EqualityFile::backup_of(&hub).unwrap().unwrap().path,
        );
        let older = std::fs::read(&backup).unwrap();
        unlocking(&mut at).unwrap();
        let person = at.lead(at.bids[0]);
        object(&mut at.scene.office, RecordEqualityObjection { person }).unwrap();
        let (act, facts) = last_entry(&at.scene.office).unwrap();
        assert_eq!(act, "remove-equality-answers");
        assert!(
            !serde_json::to_string(&facts)
                .unwrap()
                .contains(&person.0.to_string())
        );
        lock(&mut at.scene.office).unwrap();
        // Somebody puts a copy from before the objection in its place.
        let place = if whole { &path } else { &backup };
        std::fs::write(place, older).unwrap();
        match whole {
            true => unlocking(&mut at).unwrap(),
            false => restoring(&mut at, PASSPHRASE).unwrap(),
        };
        assert!(!answered(&at, 0));
        let again = at.give(at.bids[0], &[(Topic::Sex, "female")]);
        assert_eq!(rule_of(again), "equality-objected");
    }
}

#[test]
fn links_that_were_cut_since_are_cut_again() {
    let (mut at, hub, _folder) = backed_up();
    let backup = EqualityFile::backup_of(&hub).unwrap().unwrap().path;
    let older = std::fs::read(&backup).unwrap();
    at.decide(1);
    unlocking(&mut at).unwrap();
    at.scene.clock.set("2028-01-15T10:00:00Z");
    cut_links(&mut at.scene.office).unwrap();
    assert!(!answered(&at, 0));
    lock(&mut at.scene.office).unwrap();
    std::fs::write(backup, older).unwrap();
    restoring(&mut at, PASSPHRASE).unwrap();
    assert!(!answered(&at, 0));
    let report = at.report();
    assert_eq!((report.due, report.calls[0].cut_on.is_some()), (0, true));
}
