use scheme::Pence;
use scheme::PersonId;
use scheme::call::Heading;
use scheme::desk::Viewpoint;
use scheme::form::Answer;
use scheme::history::Act;
use scheme::people::Sector;

use crate::planted::PlantedBid;
use crate::testing::{Counting, occasion};
use crate::{Hub, StoreError};

use super::*;

fn coordinator() -> Viewpoint {
    Viewpoint::Coordinator(scheme::CoordinatorId(uuid::Uuid::from_u128(9)))
}

fn planted() -> (Hub, PersonId, PersonId) {
    let mut hub = Hub::in_memory().unwrap();
    let mut ids = Counting(0);
    let document = scheme::call::from_template(scheme::call::Template::SeedFund).unwrap();
    let (lead, other) = hub
        .change(occasion(Act::AddPerson), &mut ids, |tx| {
            let home = tx.plant_organisation("Ysbyty", Sector::Nhs)?;
            let lead = tx.plant_person("Anwen Pritchard")?;
            let other = tx.plant_person("Bethan Rees")?;
            tx.plant_affiliation(lead, home)?;
            let call = tx.plant_call(&document)?;
            for (reference, leader, role, text) in [
                ("T-1", lead, "lead", "Mine"),
                ("T-2", other, "lead", "With thanks to Anwen Pritchard"),
                ("T-3", other, "lead", "Nobody else"),
                ("T-4", lead, "secondee", "Mine too"),
            ] {
                tx.plant_bid(&PlantedBid {
                    call,
                    state: "eligible",
                    reference,
                    title: text,
                    team: &[(leader, home, role)],
                    budget: &[(Heading::Travel, Pence(100))],
                    answers: [("idea".to_owned(), Answer::Text { text: text.into() })].into(),
                })?;
            }
            Ok::<_, StoreError>((lead, other))
        })
        .unwrap();
    (hub, lead, other)
}

#[test]
fn what_is_theirs_and_what_names_them_is_found() {
    let (hub, lead, _) = planted();
    assert!(
        hub.read(Viewpoint::SignedOut)
            .held_of(lead)
            .unwrap()
            .is_none()
    );
    let held = hub.read(coordinator()).held_of(lead).unwrap().unwrap();
    let count = |table: &str, why: Why| {
        let of = held
            .rows
            .iter()
            .filter(|r| r.table == table && r.why == why);
        of.count()
    };
    assert_eq!(count("person", Why::Theirs), 1);
    assert_eq!(count("affiliation", Why::Theirs), 1);
    assert_eq!(count("application", Why::Theirs), 2);
    // What whoever is seconded wrote is theirs, as a lead's is.
    assert_eq!(count("requested_line", Why::Belongs), 2);
    let named: Vec<_> = held.rows.iter().filter(|r| r.why == Why::Named).collect();
    assert!(!named.is_empty());
    assert!(named.iter().all(|row| {
        row.cells
            .iter()
            .all(|cell| cell.value.to_string().contains("Anwen Pritchard"))
    }));
    assert!(!held.entries.is_empty());
}

#[test]
fn another_is_found_by_all_the_words_of_their_name() {
    let (hub, lead, other) = planted();
    let read = hub.read(coordinator());
    let mine = [lead.0].into();
    let texts = [
        "Bethan will ring; Rees too",
        "BETHAN REES and Anwen Pritchard",
        "Anwen asked",
    ];
    let others = read.others_in(&texts, &mine, "[other]").unwrap();
    assert_eq!(others.strike(texts[0]), None);
    assert_eq!(
        others.strike(texts[1]).as_deref(),
        Some("[other] and Anwen Pritchard")
    );
    // Who shares a bid is known by a first name too; whoever asks is no other.
    let mut hub = hub;
    hub.change(occasion(Act::AddPerson), &mut Counting(9_000), |tx| {
        tx.conn.execute(
            "UPDATE team_member SET application_id = (SELECT id FROM application WHERE reference = 'T-1'),
                 role = 'partner', position = 1
             WHERE person_id = :other
               AND application_id = (SELECT id FROM application WHERE reference = 'T-3')",
            named_params! { ":other": other.0 },
        )?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    let others = hub
        .read(coordinator())
        .others_in(&texts, &mine, "[other]")
        .unwrap();
    assert_eq!(
        others.strike(texts[0]).as_deref(),
        Some("[other] will ring; Rees too")
    );
    assert_eq!(
        others.strike_all(texts[0]).as_deref(),
        Some("[other] will ring; [other] too")
    );
    assert_eq!(others.strike_all(texts[2]), None);
}
