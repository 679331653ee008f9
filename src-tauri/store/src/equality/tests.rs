use std::collections::BTreeMap;
use std::path::Path;

use openssl::symm::{Cipher, Crypter, Mode};
use scheme::call::TeamRole;
use scheme::equality::{Answers, Reached, Topic};
use scheme::{ApplicationId, CallId, PersonId};
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::{Hub, StoreError};

const PASSPHRASE: &str = "tri llais dan y bont";

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number).into()
}

fn day(day: &str) -> chrono::NaiveDate {
    day.parse().unwrap()
}

fn hub_path(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("hwb.seedbridge")
}

fn answers(orientation: &str) -> Answers {
    [(Topic::Orientation, orientation), (Topic::Sex, "female")]
        .map(|(question, chosen)| (question, chosen.to_owned()))
        .into()
}

fn answer(file: &mut EqualityFile, application: u128, person: u128, orientation: &str) {
    let who = (id::<PersonId>(person), TeamRole::Lead);
    let of = id::<ApplicationId>(application);
    file.put_answers(id::<CallId>(1), of, who, &answers(orientation))
        .unwrap();
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every page of a file as whoever has its passphrase can read it, what is deleted included: AES-256
/// in CBC, the page's vector and seal in its last 80 bytes.
fn decrypted(file: &Path) -> Vec<u8> {
    let bytes = std::fs::read(file).unwrap();
    let mut key = [0; 32];
    openssl::pkcs5::pbkdf2_hmac(
        PASSPHRASE.as_bytes(),
        &bytes[..16],
        256_000,
        openssl::hash::MessageDigest::sha512(),
        &mut key,
    )
    .unwrap();
    let mut plain = Vec::new();
    for (number, page) in bytes.chunks(4096).enumerate() {
        let start = if number == 0 { 16 } else { 0 };
        let (content, vector) = (&page[start..4096 - 80], &page[4096 - 80..4096 - 64]);
        let mut crypter =
            Crypter::new(Cipher::aes_256_cbc(), Mode::Decrypt, &key, Some(vector)).unwrap();
        crypter.pad(false);
        let mut out = vec![0; content.len() + 16];
        let length = crypter.update(content, &mut out).unwrap();
        plain.extend_from_slice(&out[..length]);
    }
    plain
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

#[test]
fn it_is_a_file_of_its_own_that_opens_with_its_own_passphrase() {
    let folder = TempDir::new().unwrap();
    let path = hub_path(&folder);
    let hub = Hub::create(&path, "correct horse", "h").unwrap();
    assert!(!EqualityFile::exists(&path).unwrap());
    assert!(matches!(
        EqualityFile::open(&path, PASSPHRASE),
        Err(StoreError::NoSuchFile)
    ));
    let mut file = EqualityFile::create(&path, PASSPHRASE).unwrap();
    assert!(matches!(
        EqualityFile::create(&path, PASSPHRASE),
        Err(StoreError::AlreadyExists)
    ));
    answer(&mut file, 10, 20, "bisexual");
    let attached: i64 = hub
        .connection()
        .query_row("SELECT COUNT(*) FROM pragma_database_list", [], |r| {
            r.get(0)
        })
        .unwrap();
    assert_eq!(attached, 1);
    file.close().unwrap();
    hub.close().unwrap();
    assert_eq!(
        files(folder.path()),
        [
            "hwb.seedbridge",
            "hwb.seedbridge.equality",
            "hwb.seedbridge.equality.backup"
        ]
    );
    for wrong in ["correct horse", ""] {
        assert!(matches!(
            EqualityFile::open(&path, wrong),
            Err(StoreError::WrongPassphraseOrDamaged)
        ));
    }
    let bytes = std::fs::read(EqualityFile::path_of(&path)).unwrap();
    assert!(!holds(&bytes, b"bisexual") && !holds(&bytes, b"CREATE TABLE"));
    let file = EqualityFile::open(&path, PASSPHRASE).unwrap();
    assert!(file.passphrase_fits(PASSPHRASE) && !file.passphrase_fits("correct horse"));
}

#[test]
fn a_passphrase_that_was_changed_opens_nothing_any_more() {
    let folder = TempDir::new().unwrap();
    let path = hub_path(&folder);
    let mut file = EqualityFile::create(&path, "the old passphrase").unwrap();
    answer(&mut file, 10, 20, "bisexual");
    file.renew_backup().unwrap();
    file.change_passphrase(PASSPHRASE).unwrap();
    file.close().unwrap();
    for name in ["hwb.seedbridge.equality", "hwb.seedbridge.equality.backup"] {
        let plain = decrypted(&folder.path().join(name));
        assert!(holds(&plain, b"bisexual"), "{name}");
    }
    assert!(EqualityFile::open(&path, "the old passphrase").is_err());
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn what_a_person_objected_to_is_in_no_byte_of_the_file_or_its_backup() {
    let folder = TempDir::new().unwrap();
    let path = hub_path(&folder);
    let mut file = EqualityFile::create(&path, PASSPHRASE).unwrap();
    for person in 0..200 {
        answer(&mut file, 1000 + person, 2000 + person, "straight");
    }
    // Known under two identifiers, since their record was merged.
    answer(&mut file, 10, 20, "bisexual");
    answer(&mut file, 11, 21, "gay-lesbian");
    file.renew_backup().unwrap();
    let (now, before): (PersonId, PersonId) = (id(20), id(21));
    let everywhere = |what: &[u8]| {
        ["hwb.seedbridge.equality", "hwb.seedbridge.equality.backup"]
            .map(|name| holds(&decrypted(&folder.path().join(name)), what))
    };
    assert_eq!(everywhere(b"bisexual"), [true, true]);
    assert_eq!(everywhere(before.0.as_bytes()), [true, true]);

    answer(&mut file, 12, 33, "gay-lesbian");
    file.renew_backup().unwrap();
    let erased: PersonId = id(33);
    file.forget(&[erased]).unwrap();
    assert_eq!(everywhere(erased.0.as_bytes()), [false, false]);
    assert_eq!(everywhere(before.0.as_bytes()), [true, true]);

    file.object(&[now, before], day("2027-02-01")).unwrap();
    assert_eq!(everywhere(b"bisexual"), [false, false]);
    assert_eq!(everywhere(b"gay-lesbian"), [false, false]);
    assert_eq!(
        everywhere(id::<ApplicationId>(10).0.as_bytes()),
        [false, false]
    );
    assert_eq!(everywhere(before.0.as_bytes()), [false, false]);
    assert_eq!(everywhere(b"straight"), [true, true]);
    assert!(file.objected(&[before, now]).unwrap());
    assert!(!file.objected(&[id(2000)]).unwrap());
    // No journal of what was there stays beside it.
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn a_call_is_counted_once_and_keeps_its_counts_when_its_links_are_cut() {
    let folder = TempDir::new().unwrap();
    let path = hub_path(&folder);
    let mut file = EqualityFile::create(&path, PASSPHRASE).unwrap();
    let call: CallId = id(1);
    answer(&mut file, 10, 20, "bisexual");
    answer(&mut file, 10, 21, "straight");
    // Answered anew: the first form is gone.
    answer(&mut file, 10, 21, "other");
    answer(&mut file, 11, 22, "other");
    let stages = BTreeMap::from([(id(10), Reached::Funded)]);
    assert!(!file.is_counted(call).unwrap());
    let days = (Some(day("2027-01-18")), day("2027-01-20"));
    file.count_call(call, days, &stages).unwrap();
    assert!(file.is_counted(call).unwrap());
    assert!(file.count_call(call, days, &stages).is_err());

    let counts = file.counts().unwrap();
    let orientation = &counts[0].counts[Topic::Orientation as usize];
    let expected = [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 1],
        [1, 0, 0, 1],
        [0, 0, 0, 0],
    ];
    assert_eq!(orientation, &expected);
    let age = &counts[0].counts[Topic::Age as usize];
    assert_eq!(age.last(), Some(&[1, 0, 0, 2]));

    file.cut_links(&[call], day("2028-01-19")).unwrap();
    assert_eq!(file.counts().unwrap(), counts);
    assert_eq!(
        file.counted_calls().unwrap()[0].cut_on,
        Some(day("2028-01-19"))
    );
    for name in ["hwb.seedbridge.equality", "hwb.seedbridge.equality.backup"] {
        let plain = decrypted(&folder.path().join(name));
        assert!(!holds(&plain, id::<PersonId>(20).0.as_bytes()), "{name}");
    }
}

#[test]
fn a_damaged_file_is_not_unlocked_and_its_backup_stays() {
    let folder = TempDir::new().unwrap();
    let path = hub_path(&folder);
    let mut file = EqualityFile::create(&path, PASSPHRASE).unwrap();
    answer(&mut file, 10, 20, "bisexual");
    file.close().unwrap();
    let equality = EqualityFile::path_of(&path);
    let mut bytes = std::fs::read(&equality).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    std::fs::write(&equality, bytes).unwrap();
    let backup = EqualityFile::backup_of(&path).unwrap().unwrap();
    let before = std::fs::read(&backup.path).unwrap();
    assert!(matches!(
        EqualityFile::open(&path, PASSPHRASE),
        Err(StoreError::Damaged)
    ));
    assert_eq!(std::fs::read(&backup.path).unwrap(), before);
    // The backup in its place opens.
    std::fs::rename(&backup.path, &equality).unwrap();
    EqualityFile::open(&path, PASSPHRASE).unwrap();
}
