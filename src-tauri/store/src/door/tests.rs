use proptest::prelude::*;
use rusqlite::named_params;
use scheme::history::Act;
use uuid::Uuid;

use crate::history::{ChainState, HistoryFilter};
use crate::testing::{Counting, add_person, names, occasion};
use crate::{Hub, StoreError};

fn rename(hub: &mut Hub, id: Uuid, name: &str) -> Result<(), StoreError> {
    hub.change(occasion(Act::EditPerson), &mut Counting(0), |tx| {
        tx.conn.execute(
            "UPDATE person SET name = :name WHERE id = :id",
            named_params! { ":id": id, ":name": name },
        )?;
        Ok(())
    })
}

fn undo(hub: &mut Hub, sequence: i64) -> Result<(), StoreError> {
    hub.change(occasion(Act::UndoAct), &mut Counting(0), |tx| {
        tx.undo(sequence, |_| Ok(()))
    })
}

fn last(hub: &Hub) -> i64 {
    hub.read(scheme::desk::Viewpoint::SignedOut)
        .last_sequence()
        .unwrap()
}

fn chain(hub: &Hub) -> ChainState {
    hub.read(scheme::desk::Viewpoint::SignedOut)
        .check_chain()
        .unwrap()
}

fn refusal(result: Result<(), StoreError>) -> String {
    match result {
        Err(StoreError::Refused(refusal)) => refusal.rule,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_failed_act_leaves_neither_rows_nor_entry() {
    let mut hub = Hub::in_memory().unwrap();
    let before = last(&hub);
    let failed: Result<(), StoreError> =
        hub.change(occasion(Act::AddPerson), &mut Counting(0), |tx| {
            tx.conn.execute(
                "INSERT INTO person (id, name, greeting, email, phone, address, language, access_needs)
                 VALUES (randomblob(16), 'x', '', '', '', '{}', 'unknown', '')",
                [],
            )?;
            Err(StoreError::Stale)
        });
    assert!(matches!(failed, Err(StoreError::Stale)));
    assert_eq!((names(&hub).len(), last(&hub)), (0, before));
}

#[test]
fn an_act_that_changes_nothing_leaves_no_entry() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    let before = last(&hub);
    rename(&mut hub, id, "Ann").unwrap();
    assert_eq!(last(&hub), before);
}

#[test]
fn undo_takes_back_and_its_undo_brings_again() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    rename(&mut hub, id, "Bea").unwrap();
    let renamed = last(&hub);
    undo(&mut hub, renamed).unwrap();
    assert_eq!(names(&hub), ["Ann"]);
    assert_eq!(refusal(undo(&mut hub, renamed)), "undo-undone-already");
    let undone = last(&hub);
    undo(&mut hub, undone).unwrap();
    assert_eq!(names(&hub), ["Bea"]);
    undo(&mut hub, renamed).unwrap();
    assert_eq!(names(&hub), ["Ann"]);
    assert!(matches!(chain(&hub), ChainState::Whole { entries: 5, .. }));
}

#[test]
fn undo_is_refused_while_a_later_act_stands_on_the_row() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    rename(&mut hub, id, "Bea").unwrap();
    let first = last(&hub);
    rename(&mut hub, id, "Cai").unwrap();
    let second = last(&hub);
    assert_eq!(refusal(undo(&mut hub, first)), "undo-changed-since");
    undo(&mut hub, second).unwrap();
    undo(&mut hub, first).unwrap();
    assert_eq!(names(&hub), ["Ann"]);
}

#[test]
fn undo_is_refused_where_another_row_refers_to_what_it_would_remove() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    let added = last(&hub);
    hub.change(occasion(Act::AddEvent), &mut Counting(900), |tx| {
        let event: Uuid = tx.new_id();
        tx.conn.execute(
            "INSERT INTO event (id, title_en, title_cy, theme, venue, held_on)
             VALUES (:id, 'E', 'D', '', '', '2026-01-01')",
            named_params! { ":id": event },
        )?;
        let attendance: Uuid = tx.new_id();
        tx.conn.execute(
            "INSERT INTO attendance (id, event_id, person_id, state)
             VALUES (:id, :event, :person, 'attended')",
            named_params! { ":id": attendance, ":event": event, ":person": id },
        )?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    assert_eq!(refusal(undo(&mut hub, added)), "undo-referred-to");
    assert_eq!(names(&hub), ["Ann"]);
}

#[test]
fn saves_of_one_sitting_are_one_entry_until_another_act_or_five_minutes() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    let save = |hub: &mut Hub, name: &str, minute: i64, sitting: &str| {
        let mut occasion = occasion(Act::SaveAnswers);
        occasion.sitting = Some(sitting.to_owned());
        occasion.at += chrono::TimeDelta::minutes(minute);
        hub.change(occasion, &mut Counting(0), |tx| {
            tx.conn.execute(
                "UPDATE person SET name = :name WHERE id = :id",
                named_params! { ":id": id, ":name": name },
            )?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    };
    for (i, name) in ["A", "An", "Anw", "Anwe", "Anwen"].into_iter().enumerate() {
        save(&mut hub, name, i as i64, "person");
    }
    assert_eq!(last(&hub), 2);
    save(&mut hub, "Anwen J", 4, "another box");
    assert_eq!(last(&hub), 3);
    save(&mut hub, "Anwen Jo", 9, "another box");
    assert_eq!(last(&hub), 4, "five minutes end a sitting");
    hub.seal_sitting().unwrap();
    save(&mut hub, "Anwen Jon", 10, "another box");
    assert_eq!(last(&hub), 5, "a sealed sitting stays as it is");
    assert!(matches!(chain(&hub), ChainState::Whole { entries: 5, .. }));
    for sequence in [5, 4, 3, 2] {
        undo(&mut hub, sequence).unwrap();
    }
    assert_eq!(names(&hub), ["Ann"]);
}

#[test]
fn the_chain_shows_what_was_tampered_with() {
    for (what, tamper) in [
        (
            "payload",
            "UPDATE entry SET changeset = x'00' WHERE sequence = 2",
        ),
        (
            "header",
            "UPDATE entry SET act = 'edit-person' WHERE sequence = 2",
        ),
        (
            "facts",
            "UPDATE entry SET facts = '{\"a\":1}' WHERE sequence = 2",
        ),
        (
            "time",
            "UPDATE entry SET at = '2020-01-01 00:00:00+00:00' WHERE sequence = 2",
        ),
        ("removal", "DELETE FROM entry WHERE sequence = 2"),
    ] {
        let mut hub = Hub::in_memory().unwrap();
        for name in ["Ann", "Bea", "Cai"] {
            add_person(&mut hub, name);
        }
        assert!(matches!(chain(&hub), ChainState::Whole { .. }));
        hub.connection()
            .pragma_update(None, "foreign_keys", false)
            .unwrap();
        hub.connection().execute(tamper, []).unwrap();
        assert!(matches!(chain(&hub), ChainState::Broken { .. }), "{what}");
    }
}

#[test]
fn fields_are_read_before_and_after() {
    let mut hub = Hub::in_memory().unwrap();
    let id = add_person(&mut hub, "Ann");
    rename(&mut hub, id, "Bea").unwrap();
    let read = hub.read(scheme::desk::Viewpoint::SignedOut);
    let fields = read.field_changes(read.last_sequence().unwrap()).unwrap();
    assert_eq!(fields.len(), 1);
    assert_eq!(
        (fields[0].noun.as_str(), fields[0].field.as_str()),
        ("person", "name")
    );
    assert_eq!(fields[0].before, Some("Ann".into()));
    assert_eq!(fields[0].after, Some("Bea".into()));
    let of_row = HistoryFilter {
        row: Some(id),
        limit: 10,
        ..HistoryFilter::default()
    };
    assert_eq!(read.history(&of_row).unwrap().1, 2);
}

/// Everything recorded, as text.
fn dump(hub: &Hub) -> Vec<String> {
    let mut rows = hub
        .connection()
        .prepare("SELECT hex(id) || name || email || phone FROM person ORDER BY id")
        .unwrap();
    rows.query_map([], |r| r.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A random walk of undoable acts, undone to the start, is the start; and so is one in which
    /// some undos happen on the way.
    #[test]
    fn a_walk_undone_to_the_start_is_the_start(steps in prop::collection::vec((0u8..4, 0u8..5, 0u8..9), 1..40)) {
        let mut hub = Hub::in_memory().unwrap();
        let start = dump(&hub);
        for (step, who, what) in steps {
            let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("P{who}").as_bytes());
            match step {
                0 => { let _ = crate::testing::try_add_person(&mut hub, &format!("P{who}")); }
                1 | 2 => {
                    let column = if step == 1 { "email" } else { "phone" };
                    hub.change(occasion(Act::EditPerson), &mut Counting(0), |tx| {
                        tx.conn.execute(
                            &format!("UPDATE person SET {column} = :to WHERE id = :id"),
                            named_params! { ":to": format!("{what}"), ":id": id },
                        )?;
                        Ok::<_, StoreError>(())
                    }).unwrap();
                }
                _ => {
                    let target = i64::from(what) + 1;
                    if target <= last(&hub) {
                        let _ = undo(&mut hub, target);
                    }
                }
            }
        }
        for sequence in (1..=last(&hub)).rev() {
            let read = hub.read(scheme::desk::Viewpoint::SignedOut);
            let entry = read.entry(sequence).unwrap().unwrap();
            if entry.undoes.is_none() && read.stands(sequence).unwrap() {
                undo(&mut hub, sequence).unwrap();
            }
        }
        prop_assert_eq!(dump(&hub), start);
        let whole = matches!(chain(&hub), ChainState::Whole { .. });
        prop_assert!(whole);
    }
}
