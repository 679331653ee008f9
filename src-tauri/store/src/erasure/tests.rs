use std::collections::BTreeSet;

use proptest::prelude::*;
use rusqlite::backup::Backup;
use rusqlite::named_params;
use scheme::desk::Viewpoint;
use scheme::erasure::erased_name;
use scheme::history::Act;
use uuid::Uuid;

use super::*;
use crate::door::rewrite;
use crate::file::connection;
use crate::history::ChainState;
use crate::testing::{Counting, occasion};

const NAME: &str = "Anwen Pritchard";
const EMAIL: &str = "anwen.pritchard@example.org";
const PHONE: &str = "029 2018 4455";
const STREET: &str = "17 Heol y Wennol";
const ORCID: &str = "0000-0002-1825-0097";

fn person(hub: &mut Hub, seed: u128, name: &str, email: &str) -> Uuid {
    let id = Uuid::from_u128(seed);
    hub.change(occasion(Act::AddPerson), &mut Counting(seed), |tx| {
        tx.conn.execute(
            "INSERT INTO person (id, name, greeting, email, phone, address, language, orcid, access_needs)
             VALUES (:id, :name, '', :email, '', '{\"lines\":[],\"postcode\":\"\"}', 'cy', NULL, '')",
            named_params! { ":id": id, ":name": name, ":email": email },
        )?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    id
}

fn set(hub: &mut Hub, id: Uuid, column: &str, to: &str) {
    hub.change(occasion(Act::EditPerson), &mut Counting(0), |tx| {
        tx.conn.execute(
            &format!("UPDATE person SET {column} = :to WHERE id = :id"),
            named_params! { ":to": to, ":id": id },
        )?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
}

/// Puts a bid whose team names a person, with an answer that names them and a file.
fn bid(hub: &mut Hub, who: Uuid, seed: u128) -> Uuid {
    let id = |n: u128| Uuid::from_u128(seed + n);
    hub.change(occasion(Act::SubmitApplication), &mut Counting(seed + 100), |tx| {
        tx.conn.execute_batch(
            "INSERT OR IGNORE INTO organisation (id, name, name_cy, sector, nation, email, address)
                 VALUES (x'00000000000000000000000000aa0001', 'Ours', '', 'nhs', 'wales', '', '{}');
             INSERT OR IGNORE INTO call (id, content, state, created_at)
                 VALUES (x'00000000000000000000000000aa0002', '{}', 'published', '2026-01-01T00:00:00Z');
             INSERT OR IGNORE INTO call_version (id, call_id, number, content, sha256, published_at)
                 VALUES (x'00000000000000000000000000aa0003', x'00000000000000000000000000aa0002', 1,
                     '{}', '', '2026-01-01T00:00:00Z');",
        )?;
        tx.conn.execute(
            "INSERT INTO application (id, call_id, call_version_id, state, reference, title, applicant,
                 language, correspondence, requested_pence, begun_at)
             VALUES (:id, x'00000000000000000000000000aa0002', x'00000000000000000000000000aa0003',
                 'submitted', 'T-1', 'Falls', :name, 'en', 'en', 100000, '2026-01-01T00:00:00Z')",
            named_params! { ":id": id(1), ":name": NAME },
        )?;
        let files = [tx.add_blob(b"%PDF of Anwen")?, tx.add_blob(b"%PDF of others")?];
        let answers = serde_json::json!({
            "text": {"kind": "text", "text": format!("Led by {NAME} ({EMAIL}), a nurse")},
            "team": {"kind": "team", "people": [
                {"role": "lead", "person": who, "name": "A. Pritchard", "email": EMAIL, "post": "Ward sister"},
                {"role": "partner", "person": null, "name": "Bea Price", "email": "b@example.org", "post": "Fellow"}]},
            "cv": {"kind": "file", "file": {"name": format!("CV {NAME}.pdf"), "media": "application/pdf",
                "size": 3, "sha256": files[0]}},
            "plan": {"kind": "file", "file": {"name": "Plan.pdf", "media": "application/pdf",
                "size": 3, "sha256": files[1]}},
        });
        tx.conn.execute(
            "INSERT INTO submission (id, application_id, number, content, sha256, submitted_at,
                 received_at, timeliness, copy_sha256)
             VALUES (:id, :application, 1, :content, 'ab', '2026-01-01T00:00:00Z',
                 '2026-01-01T00:00:00Z', 'on-time', :copy)",
            named_params! {
                ":id": id(2), ":application": id(1),
                ":content": serde_json::json!({"answers": answers}).to_string(),
                ":copy": tx.add_blob(b"%PDF copy")?,
            },
        )?;
        tx.conn.execute(
            "INSERT INTO team_member (id, application_id, person_id, organisation_id, role, post, position)
             VALUES (:id, :application, :person, x'00000000000000000000000000aa0001', 'lead', 'Ward sister', 0)",
            named_params! { ":id": id(3), ":application": id(1), ":person": who },
        )?;
        tx.conn.execute(
            "INSERT INTO requested_line (id, application_id, position, heading, item, amount_pence)
             VALUES (:id, :application, 0, 'travel', 'Train', 100000)",
            named_params! { ":id": id(4), ":application": id(1) },
        )?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    id(1)
}

fn strike(hub: &mut Hub, act: Act, subject: &Subject, person: Option<Uuid>) -> Struck {
    hub.change(occasion(act), &mut Counting(77_000), |tx| {
        let struck = tx.strike(subject)?;
        let kind = if person.is_some() {
            "person"
        } else {
            "disposal"
        };
        let row = ErasureRow {
            id: Uuid::new_v4_like(tx.last_sequence()?),
            kind: kind.into(),
            number: tx.next_erasure(kind)?,
            person: person.map(PersonId),
            reason: "Asked for".into(),
            people: None,
            erased_at: tx.now(),
            backups_until: "2026-12-22".parse().unwrap(),
            subject: subject.clone(),
            entries: struck.entries.clone(),
            counts: struck.counts(),
            certificate: None,
        };
        tx.add_erasure(&row)?;
        Ok::<_, StoreError>(struck)
    })
    .unwrap()
}

trait FromSequence {
    fn new_v4_like(sequence: i64) -> Uuid;
}

impl FromSequence for Uuid {
    fn new_v4_like(sequence: i64) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_OID, &sequence.to_be_bytes())
    }
}

fn erase(hub: &mut Hub, who: Uuid, near: Vec<Uuid>, number: u32) -> Struck {
    let subject = Subject {
        people: [who].into(),
        label: erased_name(number),
        near,
        ..Subject::default()
    };
    let struck = strike(hub, Act::ErasePerson, &subject, Some(who));
    hub.write_anew().unwrap();
    struck
}

/// Every byte of the file as it would lie on the disk, not encrypted.
fn bytes(hub: &Hub) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plain");
    let mut plain = connection::to_file(&path, rusqlite::OpenFlags::default()).unwrap();
    Backup::new(hub.connection(), &mut plain)
        .unwrap()
        .run_to_completion(1024, std::time::Duration::ZERO, None)
        .unwrap();
    plain.close().unwrap();
    std::fs::read(path).unwrap()
}

fn exists(hub: &Hub, who: Uuid) -> bool {
    hub.connection()
        .query_row(
            "SELECT EXISTS (SELECT 1 FROM person WHERE id = :id)",
            named_params! { ":id": who },
            |r| r.get(0),
        )
        .unwrap()
}

fn holds(bytes: &[u8], value: &str) -> bool {
    let small: Vec<u8> = bytes.iter().map(u8::to_ascii_lowercase).collect();
    let value = value.to_ascii_lowercase();
    small.windows(value.len()).any(|w| w == value.as_bytes())
}

fn chain(hub: &Hub) -> ChainState {
    hub.read(Viewpoint::SignedOut).check_chain().unwrap()
}

#[test]
fn a_changeset_is_put_together_as_it_was() {
    let mut hub = Hub::in_memory().unwrap();
    let who = person(&mut hub, 1, NAME, EMAIL);
    set(&mut hub, who, "access_needs", &"a long text ".repeat(3_000));
    set(&mut hub, who, "email", "");
    bid(&mut hub, who, 500);
    hub.change(occasion(Act::EditPerson), &mut Counting(0), |tx| {
        tx.conn.execute("DELETE FROM requested_line", [])?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    let read = hub.read(Viewpoint::SignedOut);
    for sequence in 1..=read.last_sequence().unwrap() {
        let payload = read.entry(sequence).unwrap().unwrap().changeset.unwrap();
        assert_eq!(rewrite::write(&rewrite::parse(&payload).unwrap()), payload);
    }
    assert!(rewrite::parse(b"nonsense").is_err());
}

#[test]
fn nothing_of_an_erased_person_is_left_and_the_chain_stands() {
    let mut hub = Hub::in_memory().unwrap();
    let who = person(&mut hub, 1, "Anwen Puw-Pritchard", EMAIL);
    let other = person(&mut hub, 2, "Bea Price", "b@example.org");
    for (column, to) in [
        ("name", NAME),
        ("phone", PHONE),
        ("orcid", ORCID),
        (
            "address",
            &format!("{{\"lines\":[\"{STREET}\",\"Bangor\"],\"postcode\":\"LL57 2DG\"}}"),
        ),
        ("access_needs", "Hearing loop"),
    ] {
        set(&mut hub, who, column, to);
    }
    set(
        &mut hub,
        other,
        "access_needs",
        &format!("Comes with {NAME}"),
    );
    let bid = bid(&mut hub, who, 500);
    let values = [
        NAME,
        EMAIL,
        PHONE,
        STREET,
        ORCID,
        "Puw-Pritchard",
        "A. Pritchard",
        "Ward sister",
        "Hearing loop",
        "%PDF of Anwen",
        "%PDF copy",
    ];
    let before = bytes(&hub);
    for value in values {
        assert!(holds(&before, value), "{value} was never there");
    }
    let entries = hub.read(Viewpoint::SignedOut).last_sequence().unwrap();
    let struck = erase(&mut hub, who, vec![bid], 1);
    let after = bytes(&hub);
    for value in values {
        assert!(!holds(&after, value), "{value} is still there");
    }
    // Of somebody else, of money and of what the bid was, all is left.
    for value in [
        "Bea Price",
        "b@example.org",
        "Fellow",
        "%PDF of others",
        "Plan.pdf",
        "T-1",
        "Falls",
    ] {
        assert!(holds(&after, value), "{value} is gone");
    }
    let (name, orcid, asked): (String, Option<String>, i64) = hub
        .connection()
        .query_row(
            "SELECT p.name, p.orcid, (SELECT amount_pence FROM requested_line) FROM person p WHERE id = :id",
            named_params! { ":id": who },
            |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
        )
        .unwrap();
    assert_eq!((name, orcid, asked), (erased_name(1), None, 100_000));
    assert_eq!(struck.files, 2);
    let ChainState::Whole {
        entries: now,
        redacted,
        ..
    } = chain(&hub)
    else {
        panic!("the chain is broken");
    };
    assert_eq!((now, redacted), (entries + 1, struck.entries.len() as i64));
    let read = hub.read(Viewpoint::SignedOut);
    for sequence in struck.entries.keys() {
        let why = read.why_not_undone(*sequence).unwrap().unwrap();
        assert!(
            ["undo-redacted", "undo-submitted"].contains(&why.rule.as_str()),
            "{why:?}"
        );
        assert_eq!(
            read.entry(*sequence).unwrap().unwrap().redacted_by,
            Some(now)
        );
    }
    let others = read.field_changes(2).unwrap();
    let name = others.iter().find(|field| field.field == "name").unwrap();
    assert_eq!(
        name.after,
        Some("Bea Price".into()),
        "another's entry reads as before"
    );
    let phone = read.field_changes(4).unwrap();
    assert_eq!(phone[0].after, Some(scheme::erasure::MARK.into()));
}

#[test]
fn a_redacted_entry_is_still_watched() {
    for tamper in [
        "UPDATE entry SET changeset = (SELECT changeset FROM entry WHERE sequence = 2) WHERE sequence = 1",
        "UPDATE entry SET act = 'edit-person' WHERE sequence = 1",
        "UPDATE entry SET at = '2020-01-01 00:00:00+00:00' WHERE sequence = 1",
        "UPDATE entry SET hash = x'00' WHERE sequence = 1",
    ] {
        let mut hub = Hub::in_memory().unwrap();
        let who = person(&mut hub, 1, NAME, EMAIL);
        person(&mut hub, 2, "Bea Price", "");
        erase(&mut hub, who, Vec::new(), 1);
        assert!(matches!(chain(&hub), ChainState::Whole { redacted: 1, .. }));
        hub.connection().execute(tamper, []).unwrap();
        assert!(matches!(chain(&hub), ChainState::Broken { .. }), "{tamper}");
    }
}

#[test]
fn a_name_that_two_have_goes_only_from_what_is_near() {
    let mut hub = Hub::in_memory().unwrap();
    let who = person(&mut hub, 1, NAME, EMAIL);
    person(&mut hub, 2, NAME, "other@example.org");
    let bea = person(&mut hub, 3, "Bea Price", "");
    let near = bid(&mut hub, who, 500);
    set(&mut hub, bea, "access_needs", NAME);
    erase(&mut hub, who, vec![near], 1);
    let one = |sql: &str| {
        hub.connection()
            .query_row(sql, [], |r| r.get::<_, String>(0))
            .unwrap()
    };
    assert_eq!(one("SELECT applicant FROM application"), erased_name(1));
    assert_eq!(one("SELECT name FROM person WHERE email <> '' "), NAME);
}

#[test]
fn a_name_alone_goes_from_what_is_theirs_and_is_offered_elsewhere() {
    for choose in [false, true] {
        let mut hub = Hub::in_memory().unwrap();
        let who = person(&mut hub, 1, "Grace Pritchard", "");
        set(&mut hub, who, "name", NAME);
        set(&mut hub, who, "phone", "07700 900123");
        let other = person(&mut hub, 2, "Bea Price", "");
        for text in ["Anwen wrote first", "Asked by Anwen; not Anwen Jones"] {
            set(&mut hub, other, "access_needs", text);
        }
        let bid = bid(&mut hub, who, 500);
        let answer = Uuid::from_u128(900);
        hub.change(occasion(Act::SaveAnswers), &mut Counting(40), |tx| {
            let texts = ["Anwen rings on +44 7700 900 123", "Grace agreed, by grace"];
            for (n, text) in texts.into_iter().enumerate() {
                tx.conn.execute(
                    "INSERT INTO answer (id, application_id, question, value)
                     VALUES (:id, :bid, :question, :value)",
                    named_params! {
                        ":id": Uuid::from_u128(answer.as_u128() + n as u128), ":bid": bid,
                        ":question": format!("q{n}"),
                        ":value": serde_json::json!({"kind": "text", "text": text}).to_string(),
                    },
                )?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
        let places = [
            format!("person/{other}/access_needs"),
            format!("answer/{}/value.text", Uuid::from_u128(901)),
        ];
        let subject = Subject {
            people: [who].into(),
            label: erased_name(1),
            near: vec![bid],
            passages: match choose {
                true => places.clone().into(),
                false => BTreeSet::new(),
            },
            ..Subject::default()
        };
        let struck = strike(&mut hub, Act::ErasePerson, &subject, Some(who));
        hub.write_anew().unwrap();
        let left: Vec<&str> = struck.left.iter().map(|one| one.place.as_str()).collect();
        let after = bytes(&hub);
        for (value, is_left) in [
            ("Anwen rings", false),
            ("7700 900 123", false),
            ("Anwen wrote first", !choose),
            ("Asked by Anwen", !choose),
            ("Grace agreed", !choose),
            (", by grace", true),
            ("not Anwen Jones", true),
        ] {
            assert_eq!(holds(&after, value), is_left, "{value}, chosen: {choose}");
        }
        match choose {
            true => assert!(left.is_empty(), "{left:?}"),
            false => assert_eq!(left, places),
        }
        assert!(matches!(chain(&hub), ChainState::Whole { .. }));
    }
}

#[test]
fn a_disposed_application_keeps_its_figures_alone() {
    let mut hub = Hub::in_memory().unwrap();
    let who = person(&mut hub, 1, NAME, EMAIL);
    let first = bid(&mut hub, who, 500);
    let subject = Subject {
        whole: vec![("application".to_owned(), first)],
        ..Subject::default()
    };
    let struck = strike(&mut hub, Act::DisposeOf, &subject, None);
    hub.write_anew().unwrap();
    let after = bytes(&hub);
    for gone in [
        "Falls",
        "Bea Price",
        "Ward sister",
        "Train",
        "%PDF of others",
        "%PDF copy",
        "Plan.pdf",
    ] {
        assert!(!holds(&after, gone), "{gone} is still there");
    }
    for kept in ["T-1", NAME, EMAIL] {
        assert!(holds(&after, kept), "{kept} is gone");
    }
    let (asked, team): (i64, i64) = hub
        .connection()
        .query_row(
            "SELECT (SELECT SUM(amount_pence) FROM requested_line), (SELECT COUNT(*) FROM team_member)",
            [],
            |r| Ok((r.get(0)?, r.get(1)?)),
        )
        .unwrap();
    assert_eq!((asked, team), (100_000, 0));
    assert_eq!(struck.files, 3);
    assert!(matches!(chain(&hub), ChainState::Whole { redacted: 1, .. }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is done before and after, once the last act is an erasure nothing of the person is
    /// left anywhere in the file, and the chain stands.
    #[test]
    fn after_any_walk_an_erased_person_is_gone(steps in prop::collection::vec((0u8..6, 0u8..5), 1..24), after in 0u8..4) {
        let mut hub = Hub::in_memory().unwrap();
        let who = person(&mut hub, 1, NAME, EMAIL);
        let other = person(&mut hub, 2, "Bea Price", "b@example.org");
        let mut near = Vec::new();
        for (n, (step, what)) in steps.iter().enumerate() {
            match step {
                0 => set(&mut hub, who, "email", &format!("anwen{what}@example.org")),
                1 => set(&mut hub, who, "phone", &format!("{PHONE} x{what}")),
                2 => set(&mut hub, who, "name", &format!("{NAME} {}", ["Hen", "Bach", "Fawr", "Goch", "Ddu"][usize::from(*what)])),
                3 => set(&mut hub, other, "access_needs", &format!("As {NAME} said, {what}")),
                4 if exists(&hub, who) => near.push(bid(&mut hub, who, 1_000 * (n as u128 + 1))),
                4 => {}
                _ => {
                    let target = i64::from(*what) + 1;
                    let _ = hub.change(occasion(Act::UndoAct), &mut Counting(0), |tx| tx.undo(target, |_| Ok::<_, StoreError>(())));
                }
            }
        }
        // An undo may have taken the person away, and what never stood cannot be erased.
        prop_assume!(exists(&hub, who));
        erase(&mut hub, who, near.clone(), 1);
        for n in 0..after {
            set(&mut hub, other, "phone", &format!("{n}"));
        }
        let left = bytes(&hub);
        for value in ["Pritchard", "anwen", "029 2018", "Ward sister", "%PDF of Anwen"] {
            prop_assert!(!holds(&left, value), "{} is still there", value);
        }
        let whole = matches!(chain(&hub), ChainState::Whole { .. });
        prop_assert!(whole);
    }
}
