//! Making, opening and keeping a hub's file, whatever is in the way.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{Both, Language};
use tempfile::TempDir;
use wire::hub::{BackUpNow, FileBackup, FileCheck, FileStateView, LeaveDesk, Letterhead};

use super::*;
use crate::testing::{TestClock, entries, environment, hub, last_entry};
use crate::{Failed, Office};

const PASSPHRASE: &str = "gwely afon tri cheffyl";
const NOW: &str = "2026-11-22T10:00:00Z";

struct Folder {
    folder: TempDir,
    clock: TestClock,
}

impl Folder {
    fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            clock: TestClock::at(NOW),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("hwb.seedbridge")
    }

    fn create(&self) -> Result<Office, Failed> {
        let new = NewHub {
            name: Both::new("Hub", "Hwb"),
            region: "Wales".into(),
            bilingual: true,
            prefix: "HWB".into(),
            letterhead: Letterhead::default(),
            idle_minutes: 10,
            passphrase: PASSPHRASE.into(),
            coordinators: vec![NewCoordinator {
                name: "Eleri O'Brien".into(),
                role: Both::new("Manager", "Rheolwr"),
                pin: "4711".into(),
            }],
            sample: false,
        };
        create(&self.path(), new, environment(&self.clock))
    }

    fn open(&self, passphrase: &str) -> Result<Office, Failed> {
        open(&self.path(), passphrase, environment(&self.clock))
    }

    /// Everything in the folder but what a process that has the hub open keeps beside it.
    fn files(&self) -> BTreeSet<String> {
        let files = fs::read_dir(self.folder.path()).unwrap();
        files
            .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    }

    fn damage(&self, at: impl Fn(usize) -> usize) {
        let mut bytes = fs::read(self.path()).unwrap();
        let place = at(bytes.len());
        bytes[place] ^= 1;
        fs::write(self.path(), bytes).unwrap();
    }
}

fn why(result: Result<Office, Failed>) -> String {
    match result.map(|_| ()).unwrap_err() {
        Failed::Refused(refusal) => refusal.rule,
        other => panic!("{other:?}"),
    }
}

/// What is said in a language when a hub is refused by a rule.
fn words(rule: &str, language: Language) -> String {
    let words = words::Words::shared();
    let id = format!("refused-{rule}");
    assert!(words.has(language, &id), "{id}");
    let facts = scheme::Facts::none()
        .with("by", "eleri@laptop")
        .with("at", NOW.parse::<chrono::DateTime<chrono::Utc>>().unwrap());
    words.say(language, &id, &facts)
}

/// A hub with a backup as opening makes it; the hub is closed.
fn made_with_a_backup(folder: &Folder) {
    folder.create().unwrap().close().unwrap();
    let mut office = folder.open(PASSPHRASE).unwrap();
    office.check_file(|| ()).unwrap();
    // Closing waits for the backup.
    office.close().unwrap();
    assert_eq!(store::backups_of(&folder.path()).unwrap().len(), 1);
}

#[test]
fn each_reason_why_a_hub_does_not_open_has_words_of_its_own_and_harms_nothing() {
    type Case = (&'static str, fn(&Folder), &'static str);
    let cases: [Case; 8] = [
        ("another passphrase", |_| (), "wrong-passphrase-or-damaged"),
        (
            "a damaged start without a backup",
            |folder| {
                fs::remove_dir_all(backups_beside(&folder.path())).unwrap();
                folder.damage(|_| 40);
            },
            "wrong-passphrase-or-damaged",
        ),
        (
            "a damaged start with a backup",
            |folder| folder.damage(|_| 40),
            "file-damaged-with-backup",
        ),
        (
            "half a file with a backup",
            |folder| cut_in_half(&folder.path()),
            "file-damaged-with-backup",
        ),
        (
            "half a file without a backup",
            |folder| {
                fs::remove_dir_all(backups_beside(&folder.path())).unwrap();
                cut_in_half(&folder.path());
            },
            "file-damaged-no-backup",
        ),
        (
            "a newer version",
            |folder| {
                let mut office = folder.open(PASSPHRASE).unwrap();
                hub(&mut office).plant_newer_version().unwrap();
                office.close().unwrap();
            },
            "from-a-newer-version",
        ),
        (
            "no file",
            |folder| fs::remove_file(folder.path()).unwrap(),
            "no-such-file",
        ),
        (
            "a folder that cannot be written",
            // A lock that cannot be taken, whoever runs this.
            |folder| fs::create_dir(folder.folder.path().join("hwb.seedbridge.lock")).unwrap(),
            "cannot-write",
        ),
    ];
    let mut said = BTreeSet::new();
    for (case, prepare, rule) in cases {
        let folder = Folder::new();
        made_with_a_backup(&folder);
        prepare(&folder);
        let (bytes, files) = (fs::read(folder.path()).ok(), folder.files());
        let passphrase = match case {
            "another passphrase" => "not the passphrase",
            _ => PASSPHRASE,
        };
        assert_eq!(why(folder.open(passphrase)), rule, "{case}");
        assert_eq!(fs::read(folder.path()).ok(), bytes, "{case}");
        assert_eq!(folder.files(), files, "{case}");
        for language in [Language::En, Language::Cy] {
            said.insert(words(rule, language));
        }
        // Where there is a backup it is restored to a name of its own.
        let to = folder.folder.path().join("restored.seedbridge");
        let restored = restore_newest(&folder.path(), PASSPHRASE, &to);
        if backups_beside(&folder.path()).exists() {
            let mut office = restored.unwrap().open(environment(&folder.clock)).unwrap();
            let (act, facts) = last_entry(&office).unwrap();
            assert_eq!(act, "restore");
            let made: chrono::DateTime<chrono::Utc> = NOW.parse().unwrap();
            assert_eq!(facts.0["at"], made.into());
            assert!(hub(&mut office).passphrase_fits(PASSPHRASE));
            assert_eq!(fs::read(folder.path()).ok(), bytes, "{case}");
        } else {
            let none = restored.map(|_| ()).unwrap_err();
            assert!(matches!(none, Failed::Refused(r) if r.rule == "no-backup-opens"));
        }
    }
    // Six reasons in two languages, no two alike.
    assert_eq!(said.len(), 12, "{said:#?}");
}

fn backups_beside(hub: &Path) -> PathBuf {
    hub.with_file_name("hwb.seedbridge backups")
}

fn cut_in_half(hub: &Path) {
    let bytes = fs::read(hub).unwrap();
    fs::write(hub, &bytes[..bytes.len() / 2]).unwrap();
}

#[test]
fn a_hub_that_is_open_elsewhere_says_by_whom_and_stays_open_there() {
    let folder = Folder::new();
    let mut first = folder.create().unwrap();
    match folder.open(PASSPHRASE).map(|_| ()).unwrap_err() {
        Failed::Refused(refusal) => {
            assert_eq!(refusal.rule, "open-elsewhere");
            assert_eq!(refusal.facts.0["by"], "test".into());
        }
        other => panic!("{other:?}"),
    }
    let en = words("open-elsewhere", Language::En);
    assert!(en.contains("eleri@laptop") && en != words("open-elsewhere", Language::Cy));
    first
        .change(Act::BackUp, |_| Ok::<_, Failed>(()))
        .expect("the first goes on");
}

#[test]
fn a_full_disk_is_said_as_such_and_loses_nothing_that_was_saved() {
    let folder = Folder::new();
    let mut office = folder.create().unwrap();
    hub(&mut office).plant_full_disk().unwrap();
    let mut saved = entries(&office).unwrap();
    let full = loop {
        match office.change(Act::BackUp, |_| Ok::<_, Failed>(())) {
            Ok(()) => saved += 1,
            Err(failed) => break failed,
        }
    };
    assert!(matches!(full, Failed::Refused(r) if r.rule == "disk-full"));
    assert_ne!(
        words("disk-full", Language::En),
        words("disk-full", Language::Cy)
    );
    assert_eq!(entries(&office).unwrap(), saved);
    office.close().unwrap();
    let office = folder.open(PASSPHRASE).unwrap();
    assert_eq!(entries(&office).unwrap(), saved);
}

#[test]
fn a_hub_that_cannot_be_made_leaves_nothing_in_the_way_of_the_next_try() {
    let folder = Folder::new();
    // The log beside the file cannot be made.
    let log = folder.folder.path().join("hwb.seedbridge-wal");
    fs::create_dir(&log).unwrap();
    assert!(folder.create().is_err());
    assert!(!folder.path().exists());
    fs::remove_dir(&log).unwrap();
    folder.create().unwrap();
}

/// The state of the file once it has been checked.
fn checked(office: &mut Office) -> FileStateView {
    let (send, told) = std::sync::mpsc::channel();
    office.check_file(move || send.send(()).unwrap()).unwrap();
    loop {
        told.recv_timeout(std::time::Duration::from_secs(60))
            .unwrap();
        let state = show_file_state(office).unwrap();
        if state.check != FileCheck::Checking {
            return state;
        }
    }
}

#[test]
fn a_page_that_opening_does_not_read_is_found_damaged_in_the_background() {
    let folder = Folder::new();
    made_with_a_backup(&folder);
    let mut office = folder.open(PASSPHRASE).unwrap();
    assert_eq!(
        show_file_state(&office).unwrap().check,
        FileCheck::Unchecked
    );
    let state = checked(&mut office);
    assert_eq!((state.check, state.no_backup), (FileCheck::Whole, None));
    office.close().unwrap();

    folder.damage(|length| length - 100);
    let mut office = folder.open(PASSPHRASE).unwrap();
    let state = checked(&mut office);
    assert_eq!(state.check, FileCheck::Damaged);
    assert!(state.newest_backup.is_some());
    let to = folder.folder.path().join("hwb (restored).seedbridge");
    let restored = restore_beside(&office, &to).unwrap();
    drop(office);
    let mut office = restored.open(environment(&folder.clock)).unwrap();
    assert_eq!(last_entry(&office).unwrap().0, "restore");
    assert_eq!(checked(&mut office).check, FileCheck::Whole);
}

#[test]
fn a_damaged_backup_is_passed_over_for_the_one_before_it() {
    let folder = Folder::new();
    made_with_a_backup(&folder);
    let mut office = folder.open(PASSPHRASE).unwrap();
    let first = store::backups_of(&folder.path()).unwrap().remove(0);
    folder.clock.set("2026-11-22T11:00:00Z");
    sit(&mut office);
    back_up_now(&mut office, BackUpNow {}).unwrap();
    let newest = store::backups_of(&folder.path()).unwrap().remove(0);
    assert_ne!(first.at, newest.at);
    let mut bytes = fs::read(&newest.path).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    fs::write(&newest.path, bytes).unwrap();
    let to = folder.folder.path().join("restored.seedbridge");
    let restored = restore_beside(&office, &to).unwrap();
    let office = restored.open(environment(&folder.clock)).unwrap();
    assert_eq!(last_entry(&office).unwrap().1.0["at"], first.at.into());
}

#[test]
fn a_hub_with_a_damaged_page_is_worked_in_as_far_as_it_is_whole() {
    let folder = Folder::new();
    made_with_a_backup(&folder);
    let mut office = folder.open(PASSPHRASE).unwrap();
    sit(&mut office);
    // A page of its own for what nothing else needs.
    let letterhead = scheme::people::Address {
        lines: vec!["A long road ".repeat(2_000)],
        postcode: "CF10 4PL".into(),
    };
    office
        .change(Act::AddPerson, |tx| {
            let id = tx.new_id();
            tx.put_person(&store::person::PersonRow {
                id,
                details: scheme::people::Person {
                    name: "Non Ellis".into(),
                    greeting: String::new(),
                    email: String::new(),
                    phone: String::new(),
                    address: letterhead,
                    language: scheme::language::LanguageChoice::Unknown,
                    language_asked_on: None,
                    orcid: None,
                    access_needs: String::new(),
                },
                merged_into: None,
            })?;
            Ok::<_, Failed>(())
        })
        .unwrap();
    office.close().unwrap();
    let whole = fs::read(folder.path()).unwrap();
    let mut worked_in = 0;
    for page in (3..whole.len() / 4096).rev() {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2000] ^= 1;
        fs::write(folder.path(), bytes).unwrap();
        // The backup that opening makes meets the page; what opens all the same can be worked in.
        if let Ok(mut office) = folder.open(PASSPHRASE) {
            let state = checked(&mut office);
            assert_eq!(state.check, FileCheck::Damaged);
            assert_eq!(state.no_backup.unwrap().rule, "file-damaged");
            session(&office).unwrap();
            sit(&mut office);
            worked_in += 1;
        }
        if worked_in == 2 {
            return;
        }
    }
    panic!("no page could be damaged without the hub being refused");
}

/// Seats the coordinator.
fn sit(office: &mut Office) {
    let one = office.read().coordinators().unwrap().remove(0);
    office.seat(Viewpoint::Coordinator(one.id));
}

#[test]
fn that_no_backup_could_be_made_on_opening_is_said_until_there_is_one() {
    let folder = Folder::new();
    folder.create().unwrap().close().unwrap();
    // Something that is no folder is where the backups go.
    fs::write(backups_beside(&folder.path()), "in the way").unwrap();
    let mut office = folder.open(PASSPHRASE).unwrap();
    let state = checked(&mut office);
    assert_eq!(state.backup, FileBackup::Failed);
    assert_eq!(state.no_backup.unwrap().rule, "cannot-write");
    assert!(state.newest_backup.is_none());
    sit(&mut office);
    assert!(back_up_now(&mut office, BackUpNow {}).is_err());
    assert!(show_file_state(&office).unwrap().no_backup.is_some());

    fs::remove_file(backups_beside(&folder.path())).unwrap();
    back_up_now(&mut office, BackUpNow {}).unwrap();
    let state = show_file_state(&office).unwrap();
    assert!(state.no_backup.is_none() && state.newest_backup.is_some());
}

#[test]
fn opening_makes_a_backup_where_more_than_a_signing_in_came_since_the_last() {
    let folder = Folder::new();
    made_with_a_backup(&folder);
    let count = || store::backups_of(&folder.path()).unwrap().len();
    let signs_in = |office: &mut Office| {
        let coordinator = office.read().coordinators().unwrap().remove(0).id;
        let pin = "4711".to_owned();
        sign_in(office, wire::hub::SignIn { coordinator, pin }).unwrap();
    };
    for day in 23..26 {
        folder.clock.set(&format!("2026-11-{day}T10:00:00Z"));
        let mut office = folder.open(PASSPHRASE).unwrap();
        assert_eq!(checked(&mut office).backup, FileBackup::NotDue);
        signs_in(&mut office);
        office.close().unwrap();
        assert_eq!(count(), 1, "{day}");
    }
    let mut office = folder.open(PASSPHRASE).unwrap();
    office.change(Act::Export, |_| Ok::<_, Failed>(())).unwrap();
    office.close().unwrap();
    let mut office = folder.open(PASSPHRASE).unwrap();
    assert_eq!(checked(&mut office).backup, FileBackup::Made);
    assert_eq!(count(), 2);
}

#[test]
fn what_is_done_while_a_backup_is_made_is_not_in_it_and_is_kept() {
    let folder = Folder::new();
    folder.create().unwrap().close().unwrap();
    let mut office = folder.open(PASSPHRASE).unwrap();
    let before = entries(&office).unwrap();
    office.check_file(|| ()).unwrap();
    for _ in 0..3 {
        office.change(Act::BackUp, |_| Ok::<_, Failed>(())).unwrap();
    }
    // One that is asked for waits for the one in the background.
    sit(&mut office);
    back_up_now(&mut office, BackUpNow {}).unwrap();
    office.close().unwrap();
    let backups = store::backups_of(&folder.path()).unwrap();
    assert_eq!(backups.len(), 2);
    for (backup, kept) in backups.iter().zip([before + 4, before]) {
        let to = folder.folder.path().join(format!("{kept}.seedbridge"));
        store::restore(&backup.path, PASSPHRASE, &to).unwrap();
        let office = open(&to, PASSPHRASE, environment(&folder.clock)).unwrap();
        assert_eq!(entries(&office).unwrap(), kept);
    }
    assert_eq!(
        entries(&folder.open(PASSPHRASE).unwrap()).unwrap(),
        before + 4
    );
}

#[test]
fn a_desk_is_left_with_the_passphrase_and_a_wrong_one_is_told() {
    let folder = Folder::new();
    let mut office = folder.create().unwrap();
    let coordinator = office.read().coordinators().unwrap()[0].id;
    let leave = |office: &mut Office, passphrase: &str| {
        let passphrase = passphrase.into();
        leave_desk(office, LeaveDesk { passphrase }).map(|session| session.viewpoint)
    };
    office.seat(Viewpoint::Coordinator(coordinator));
    assert!(matches!(
        leave(&mut office, PASSPHRASE),
        Err(Failed::NotFound)
    ));
    let member = Viewpoint::Member(uuid::Uuid::from_u128(7).into());
    take_desk(&mut office, member).unwrap();
    assert!(matches!(
        leave(&mut office, "gwely afon"),
        Err(Failed::Invalid(_))
    ));
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, Act::FailToOpen.code());
    let who = scheme::Fact::record("coordinator", coordinator);
    assert_eq!(facts.0["coordinator"], who);
    assert_eq!(office.viewpoint(), member);
    let left = leave(&mut office, PASSPHRASE).unwrap();
    assert_eq!(left, Viewpoint::Coordinator(coordinator));
}
