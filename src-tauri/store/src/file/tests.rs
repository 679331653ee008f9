use std::path::Path;

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::*;
use crate::StoreError;
use crate::testing::{add_person, names};

fn at(minute: u32) -> DateTime<Utc> {
    format!("2026-11-22T10:{minute:02}:00Z").parse().unwrap()
}

fn hub_with_one_person(folder: &TempDir) -> Hub {
    let mut hub = Hub::create(&folder.path().join("h.sbhub"), "correct horse", "host a").unwrap();
    add_person(&mut hub, "Non Ellis");
    hub
}

fn only_files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn closing_leaves_one_file_that_opens_again() {
    let folder = TempDir::new().unwrap();
    hub_with_one_person(&folder).close().unwrap();
    assert_eq!(only_files(folder.path()), ["h.sbhub"]);
    let hub = Hub::open(&folder.path().join("h.sbhub"), "correct horse", "host a").unwrap();
    assert_eq!(names(&hub), ["Non Ellis"]);
}

#[test]
fn nothing_of_it_can_be_read_without_the_passphrase() {
    let folder = TempDir::new().unwrap();
    hub_with_one_person(&folder).close().unwrap();
    let bytes = std::fs::read(folder.path().join("h.sbhub")).unwrap();
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|w| w == text);
    assert!(!holds(b"Ellis") && !holds(b"SQLite format") && !holds(b"CREATE TABLE"));
    let path = folder.path().join("h.sbhub");
    for wrong in ["wrong", ""] {
        let wrong = Hub::open(&path, wrong, "host a");
        assert!(matches!(wrong, Err(StoreError::WrongPassphraseOrDamaged)));
    }
    assert_eq!(
        bytes,
        std::fs::read(&path).unwrap(),
        "a wrong passphrase harms nothing"
    );
}

#[test]
fn a_file_that_is_open_is_refused_by_name() {
    let folder = TempDir::new().unwrap();
    let _open = hub_with_one_person(&folder);
    let second = Hub::open(&folder.path().join("h.sbhub"), "correct horse", "host b");
    assert!(matches!(second, Err(StoreError::OpenElsewhere { by }) if by == "host a"));
}

#[test]
fn a_missing_file_and_a_taken_name_are_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("h.sbhub");
    assert!(matches!(
        Hub::open(&path, "x", "h"),
        Err(StoreError::NoSuchFile)
    ));
    std::fs::write(&path, "something else").unwrap();
    assert!(matches!(
        Hub::create(&path, "x", "h"),
        Err(StoreError::AlreadyExists)
    ));
    assert_eq!(std::fs::read(&path).unwrap(), b"something else");
    let nowhere = folder.path().join("no such folder").join("h.sbhub");
    assert!(matches!(
        Hub::create(&nowhere, "x", "h"),
        Err(StoreError::CannotWrite)
    ));
}

#[test]
fn a_file_from_a_newer_version_is_refused_untouched() {
    let folder = TempDir::new().unwrap();
    let hub = hub_with_one_person(&folder);
    hub.connection()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    hub.close().unwrap();
    let path = folder.path().join("h.sbhub");
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(
        Hub::open(&path, "correct horse", "h"),
        Err(StoreError::FromANewerVersion)
    ));
    assert_eq!(before, std::fs::read(&path).unwrap());
}

#[test]
fn a_full_disk_is_said_and_the_act_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    let pages: i64 = hub
        .connection()
        .query_row("PRAGMA page_count", [], |r| r.get(0))
        .unwrap();
    hub.connection()
        .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
        .unwrap();
    let mut failed = None;
    for i in 0..500 {
        if let Err(error) = crate::testing::try_add_person(&mut hub, &format!("Person {i}")) {
            failed = Some((i, error));
            break;
        }
    }
    let (i, error) = failed.unwrap();
    assert!(matches!(error, StoreError::DiskFull), "{error}");
    assert!(!names(&hub).contains(&format!("Person {i}")));
    let chain = hub
        .read(scheme::desk::Viewpoint::SignedOut)
        .check_chain()
        .unwrap();
    assert!(matches!(chain, crate::history::ChainState::Whole { .. }));
}

#[test]
fn a_backup_restores_to_a_new_name_with_everything_in_it() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    let backup = hub.back_up(at(0)).unwrap();
    add_person(&mut hub, "Later");
    let to = folder.path().join("restored.sbhub");
    restore(&backup.path, "correct horse", &to).unwrap();
    let restored = Hub::open(&to, "correct horse", "h").unwrap();
    assert_eq!(names(&restored), ["Non Ellis"]);
    assert!(matches!(
        restore(&backup.path, "correct horse", &to),
        Err(StoreError::AlreadyExists)
    ));
}

/// A file and its backups are plain SQLCipher files: any program that knows the passphrase opens
/// them, and so does a later version that derives the key in another way.
#[test]
fn sqlcipher_alone_opens_a_hub_and_its_backups_with_the_passphrase() {
    for passphrase in ["correct horse", "gŵyl ’sblennydd 🐎", "x'not a key"] {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("h.sbhub");
        Hub::create(&path, passphrase, "h")
            .unwrap()
            .close()
            .unwrap();
        let hub = Hub::open(&path, passphrase, "h").unwrap();
        let backup = hub.back_up(at(0)).unwrap();
        hub.close().unwrap();
        for file in [&path, &backup.path] {
            let conn = connection::to_file(file, rusqlite::OpenFlags::default()).unwrap();
            conn.pragma_update(None, "key", passphrase).unwrap();
            let tables: i64 = conn
                .query_row("SELECT COUNT(*) FROM sqlite_schema", [], |r| r.get(0))
                .unwrap();
            assert!(tables > 10, "{passphrase}: {}", file.display());
        }
        let start = |file: &Path| std::fs::read(file).unwrap()[..16].to_vec();
        // One salt, so that one derivation opens both.
        let is_one = start(&path) == start(&backup.path);
        assert_eq!(is_one, !passphrase.starts_with("x'"), "{passphrase}");
    }
}

#[test]
fn two_backups_within_a_second_are_two() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    let first = hub.back_up(at(0)).unwrap();
    add_person(&mut hub, "Later");
    let second = hub.back_up(at(0)).unwrap();
    assert_eq!(
        backups_of(hub.path()).unwrap(),
        [second.clone(), first.clone()]
    );
    assert!(second.at > first.at);
}

#[test]
fn a_copy_that_nobody_checked_is_no_backup_and_goes_with_the_next() {
    let folder = TempDir::new().unwrap();
    let hub = hub_with_one_person(&folder);
    let backup = hub.back_up(at(0)).unwrap();
    let left = backup.path.with_file_name("2026-11-22 100100.unchecked");
    std::fs::copy(&backup.path, &left).unwrap();
    assert_eq!(backups_of(hub.path()).unwrap().len(), 1);
    hub.back_up(at(2)).unwrap();
    assert!(!left.exists());
    assert_eq!(backups_of(hub.path()).unwrap().len(), 2);
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let folder = TempDir::new().unwrap();
    let hub = hub_with_one_person(&folder);
    let backup = hub.back_up(at(0)).unwrap();
    let mut bytes = std::fs::read(&backup.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&backup.path, bytes).unwrap();
    let to = folder.path().join("restored.sbhub");
    assert!(restore(&backup.path, "correct horse", &to).is_err());
    assert!(!to.exists());
}

#[test]
fn a_damaged_start_is_told_from_a_wrong_passphrase_by_a_backup_that_opens() {
    let folder = TempDir::new().unwrap();
    let hub = hub_with_one_person(&folder);
    hub.back_up(at(0)).unwrap();
    let newest = hub.back_up(at(1)).unwrap();
    hub.close().unwrap();
    let path = folder.path().join("h.sbhub");
    assert_eq!(
        backup_that_opens(&path, "correct horse").unwrap(),
        Some(newest)
    );
    assert_eq!(backup_that_opens(&path, "wrong").unwrap(), None);
}

#[test]
fn the_passphrase_changes_and_old_backups_keep_the_old_one() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    let backup = hub.back_up(at(0)).unwrap();
    hub.change_passphrase("battery staple").unwrap();
    add_person(&mut hub, "After");
    assert!(hub.passphrase_fits("battery staple") && !hub.passphrase_fits("correct horse"));
    hub.close().unwrap();
    let path = folder.path().join("h.sbhub");
    assert!(Hub::open(&path, "correct horse", "h").is_err());
    let hub = Hub::open(&path, "battery staple", "h").unwrap();
    assert_eq!(names(&hub), ["After", "Non Ellis"]);
    assert_eq!(
        backup_that_opens(&path, "correct horse").unwrap(),
        Some(backup)
    );
    hub.close().unwrap();
    assert_eq!(only_files(folder.path()), ["h.sbhub", "h.sbhub backups"]);
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let folder = TempDir::new().unwrap();
    hub_with_one_person(&folder).close().unwrap();
    let path = folder.path().join("h.sbhub");
    let whole = std::fs::read(&path).unwrap();
    for part in 1..20 {
        let mut bytes = whole.clone();
        let place = bytes.len() * part / 20;
        bytes[place] ^= 0x10;
        std::fs::write(&path, &bytes).unwrap();
        let noticed = match Hub::open(&path, "correct horse", "h") {
            Err(_) => true,
            Ok(hub) => hub.check_file().is_err(),
        };
        assert!(noticed, "byte {place}");
    }
}

#[test]
fn damage_is_said_as_damage_wherever_it_is_met() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    for n in 0..60 {
        add_person(&mut hub, &format!("Person {n}"));
    }
    hub.close().unwrap();
    let path = folder.path().join("h.sbhub");
    let whole = std::fs::read(&path).unwrap();
    for part in 1..8 {
        let mut bytes = whole.clone();
        let place = bytes.len() * part / 8;
        bytes[place] ^= 0x10;
        std::fs::write(&path, &bytes).unwrap();
        // A backup reads every page, as work in the hub might.
        let met = Hub::open(&path, "correct horse", "h").and_then(|hub| hub.back_up(at(0)));
        assert!(matches!(met, Err(StoreError::Damaged)), "{place}: {met:?}");
        let _ = std::fs::remove_file(folder.path().join("h.sbhub-wal"));
        let _ = std::fs::remove_file(folder.path().join("h.sbhub-shm"));
    }
}

/// What the check in the background finds, once it is told.
fn found_in_the_background(hub: &mut Hub) -> FileState {
    let (send, told) = std::sync::mpsc::channel();
    hub.start_check(None, move || send.send(()).unwrap())
        .unwrap();
    told.recv_timeout(std::time::Duration::from_secs(60))
        .unwrap();
    hub.file_state()
}

#[test]
fn a_check_in_the_background_finds_what_is_there_while_work_goes_on() {
    let folder = TempDir::new().unwrap();
    let mut hub = hub_with_one_person(&folder);
    assert_eq!(hub.file_state(), FileState::Unchecked);
    assert_eq!(found_in_the_background(&mut hub), FileState::Whole);

    // Whatever is written while a check runs, none finds damage where there is none.
    for round in 0..20 {
        hub.start_check(None, || ()).unwrap();
        for n in 0..10 {
            add_person(&mut hub, &format!("Person {round} {n}"));
        }
        assert_ne!(hub.file_state(), FileState::Damaged);
    }
    assert_eq!(found_in_the_background(&mut hub), FileState::Whole);

    // Closing and a new passphrase stop one that is under way.
    hub.start_check(None, || ()).unwrap();
    hub.change_passphrase("battery staple").unwrap();
    hub.start_check(None, || ()).unwrap();
    hub.close().unwrap();
    assert_eq!(only_files(folder.path()), ["h.sbhub"]);
    let path = folder.path().join("h.sbhub");
    let mut hub = Hub::open(&path, "battery staple", "h").unwrap();
    assert_eq!(names(&hub).len(), 201);

    // A page that nothing reads on opening.
    hub.close().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    hub = Hub::open(&path, "battery staple", "h").unwrap();
    assert_eq!(found_in_the_background(&mut hub), FileState::Damaged);
}

#[test]
fn what_fails_to_open_or_to_be_made_leaves_nothing_beside_the_file() {
    let folder = TempDir::new().unwrap();
    hub_with_one_person(&folder).close().unwrap();
    let path = folder.path().join("h.sbhub");
    assert!(Hub::open(&path, "wrong", "h").is_err());
    assert!(Hub::create(&path, "correct horse", "h").is_err());
    assert_eq!(only_files(folder.path()), ["h.sbhub"]);
    let begun = Hub::create(&folder.path().join("n.sbhub"), "correct horse", "h").unwrap();
    begun.discard();
    assert_eq!(only_files(folder.path()), ["h.sbhub"]);
}
