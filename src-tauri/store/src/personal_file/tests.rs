use scheme::Pence;
use scheme::PersonId;
use scheme::call::Heading;
use scheme::desk::Viewpoint;
use scheme::form::Answer;
use scheme::history::Act;
use scheme::people::Sector;
use uuid::Uuid;

use crate::planted::PlantedBid;
use crate::testing::{Counting, occasion};
use crate::{Hub, StoreError, Writing};

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

/// Somebody's placement, with another as their manager.
fn plant_managed(
    tx: &Writing<'_>,
    id: Uuid,
    (secondee, manager): (PersonId, PersonId),
) -> Result<(), StoreError> {
    tx.conn.execute(
        "INSERT INTO placement (id, reference, state, state_reason, state_on, person_id,
                 employer_id, manager_id, post, grade, starts_on, ends_on, pattern, weekdays,
                 full_week_minutes, backfill_state, backfill_post, backfill_grade,
                 unsuitable_reason, pay_bearer, recharge_to, recharge_of, recharge_every,
                 vat_treatment, vat_confirmed_by, changed_at)
             SELECT :id, 'T-9', 'proposed', 'Asked for by Anwen Pritchard', '2026-01-01', :other,
                 organisation.id, :lead, 'Physiotherapist', '', '2026-01-01', '2026-06-30',
                 'full-time', '[]', 2250, 'planned', '', '', '', 'employer', 'nobody', 'funded', 'monthly',
                 'exempt', '', '2026-01-01T09:00:00Z'
             FROM organisation",
        named_params! { ":id": id, ":lead": manager.0, ":other": secondee.0 },
    )?;
    Ok(())
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

#[test]
fn a_row_that_first_refers_to_them_and_then_is_theirs_is_held_whole() {
    let (mut hub, lead, other) = planted();
    // The older record stays, and the younger, which has all of theirs, was merged into it; before
    // that, each was named as the manager of somebody's placement.
    let placement = Uuid::from_u128(0x77);
    hub.change(occasion(Act::MergePeople), &mut Counting(9_000), |tx| {
        tx.plant_merged_person(other, lead)?;
        plant_managed(tx, placement, (other, lead))?;
        Ok::<_, StoreError>(())
    })
    .unwrap();
    assert!(lead < other);
    let held = hub.read(coordinator()).held_of(lead).unwrap().unwrap();
    let of = |table: &str, id| {
        let mut rows = held.rows.iter().filter(|row| row.table == table);
        rows.find(|row| row.id == id).unwrap()
    };
    let person = of("person", other.0);
    assert_eq!(
        (person.why, person.text("name")),
        (Why::Theirs, Some("Bethan Rees"))
    );
    let placement = of("placement", placement);
    assert_eq!(placement.why, Why::Theirs);
    assert_eq!(placement.text("post"), Some("Physiotherapist"));
}

#[test]
fn what_refers_to_them_says_so_and_what_names_them_in_it_with_it() {
    let (mut hub, lead, other) = planted();
    let placement = Uuid::from_u128(0x77);
    hub.change(
        occasion(Act::ProposePlacement),
        &mut Counting(9_000),
        |tx| {
            plant_managed(tx, placement, (other, lead))?;
            Ok::<_, StoreError>(())
        },
    )
    .unwrap();
    let held = hub.read(coordinator()).held_of(lead).unwrap().unwrap();
    let row = held.rows.iter().find(|row| row.id == placement).unwrap();
    let columns: Vec<&str> = row.cells.iter().map(|cell| cell.column.as_str()).collect();
    assert_eq!(
        (row.why, columns),
        (Why::Linked, vec!["manager_id", "state_reason"])
    );
}
