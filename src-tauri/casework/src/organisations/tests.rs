use scheme::Both;
use scheme::people::{Ground, OrganisationDetails};
use wire::organisations::{
    AddOrganisation, EditOrganisation, ListOrganisations, MatchOrganisation, MergeOrganisations,
    OrganisationView, ShowOrganisation,
};

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};
use crate::{Failed, Office, history, people};

fn an_office() -> Office {
    office(&TestClock::at("2026-10-01T09:00:00Z")).unwrap()
}

fn details(name: &str, cy: &str) -> OrganisationDetails {
    OrganisationDetails {
        name: Both::new(name, cy),
        sector: "nhs".into(),
        nation: "wales".into(),
        ..OrganisationDetails::default()
    }
}

fn an_organisation(office: &mut Office, details: OrganisationDetails) -> OrganisationView {
    add(office, AddOrganisation { details }).unwrap()
}

fn betsi(office: &mut Office) -> OrganisationView {
    an_organisation(
        office,
        OrganisationDetails {
            ods: "7a1".into(),
            ..details(
                "Betsi Cadwaladr University Health Board",
                "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
            )
        },
    )
}

fn shown(office: &Office, view: &OrganisationView) -> OrganisationView {
    show(
        office,
        ShowOrganisation {
            id: view.id,
            people_offset: 0,
        },
    )
    .unwrap()
}

fn names(office: &Office, text: &str) -> Vec<String> {
    let page = list(
        office,
        ListOrganisations {
            text: text.into(),
            limit: 50,
            ..ListOrganisations::default()
        },
    )
    .unwrap();
    page.rows.into_iter().map(|row| row.name.en).collect()
}

#[test]
fn an_organisation_is_found_by_what_people_call_it() {
    let mut office = an_office();
    betsi(&mut office);
    an_organisation(&mut office, details("Velindre University NHS Trust", ""));
    assert_eq!(last_entry(&office).unwrap().0, "add-organisation");
    for (typed, ground) in [
        ("BCUHB", Some(Ground::Initials)),
        ("bipbc", Some(Ground::Initials)),
        ("Betsi", Some(Ground::ShortName)),
        ("7A1", None),
        ("cadwal", None),
    ] {
        let options = match_organisation(&office, MatchOrganisation { text: typed.into() })
            .unwrap()
            .options;
        assert_eq!(options.len(), 1, "{typed}");
        assert_eq!(options[0].ground, ground, "{typed}");
        assert!(options[0].name.en.starts_with("Betsi"), "{typed}");
    }
}

#[test]
fn other_names_come_and_go_with_a_change() {
    let mut office = an_office();
    let board = betsi(&mut office);
    let change = |board: &OrganisationView, aliases: &[&str]| EditOrganisation {
        id: board.id,
        based_on: board.based_on,
        details: OrganisationDetails {
            aliases: aliases.iter().map(|&a| a.to_owned()).collect(),
            ..board.details.clone()
        },
        group_head: None,
    };
    let input = change(&board, &["Gogledd Cymru", "North Wales"]);
    let changed = edit(&mut office, input).unwrap();
    assert_eq!(changed.details.aliases, ["Gogledd Cymru", "North Wales"]);
    assert_eq!(names(&office, "gogl").len(), 1);
    let input = change(&shown(&office, &changed), &["North Wales"]);
    let changed = edit(&mut office, input).unwrap();
    assert_eq!(changed.details.aliases, ["North Wales"]);
    assert_eq!(names(&office, "gogl").len(), 0);
}

#[test]
fn problems_name_their_fields_and_leave_nothing_behind() {
    let mut office = an_office();
    let before = entries(&office).unwrap();
    let failed = add(
        &mut office,
        AddOrganisation {
            details: OrganisationDetails {
                ror: "03kk7td42".into(),
                ..OrganisationDetails::default()
            },
        },
    )
    .unwrap_err();
    let Failed::Invalid(problems) = failed else {
        panic!("{failed:?}");
    };
    let found: Vec<_> = problems
        .0
        .iter()
        .map(|p| format!("{} {}", p.field, p.problem))
        .collect();
    assert_eq!(
        found,
        [
            "details.name.en missing",
            "details.sector not-chosen",
            "details.nation not-chosen",
            "details.ror ror-checksum"
        ]
    );
    assert_eq!(entries(&office).unwrap(), before);
}

#[test]
fn a_merge_gives_over_people_and_names_and_can_be_undone() {
    let mut office = an_office();
    let board = betsi(&mut office);
    let double = an_organisation(
        &mut office,
        OrganisationDetails {
            aliases: vec!["Ysbyty Gwynedd".into()],
            email: "post@example.org".into(),
            ..details("BCUHB", "")
        },
    );
    let person = people::add(
        &mut office,
        wire::people::AddPerson {
            details: scheme::people::PersonDetails {
                name: "Megan Hughes".into(),
                ..Default::default()
            },
            organisation: Some(double.id),
            ..Default::default()
        },
    )
    .unwrap();
    let board = shown(&office, &board);
    assert_eq!(board.duplicates[0].id, double.id.0);
    assert_eq!(board.duplicates[0].ground, Ground::Initials);

    let merged = merge(
        &mut office,
        MergeOrganisations {
            keep: board.id,
            keep_based_on: board.based_on,
            merge: double.id,
            merge_based_on: double.based_on,
        },
    )
    .unwrap();
    assert_eq!(last_entry(&office).unwrap().0, "merge-organisations");
    assert_eq!(merged.details.aliases, ["BCUHB", "Ysbyty Gwynedd"]);
    assert_eq!(merged.details.email, "post@example.org");
    assert_eq!(merged.people[0].person, person.id);
    assert_eq!(merged.duplicates, []);
    assert_eq!(names(&office, "").len(), 1);
    assert_eq!(names(&office, "bcuhb").len(), 1);
    let search = |office: &Office| {
        let input = wire::search::Search {
            text: "megan".into(),
            limit: 5,
        };
        crate::search::search(office, input).unwrap().hits[0]
            .detail
            .clone()
    };
    assert_eq!(search(&office), "Betsi Cadwaladr University Health Board");

    history::undo(&mut office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(names(&office, "").len(), 2);
    assert_eq!(search(&office), "BCUHB");
    let back = shown(&office, &double);
    assert_eq!(back.details.aliases, ["Ysbyty Gwynedd"]);
    assert_eq!(back.people.len(), 1);
}

#[test]
fn a_person_at_both_is_at_the_kept_one_once() {
    let mut office = an_office();
    let board = betsi(&mut office);
    let double = an_organisation(&mut office, details("BCUHB", ""));
    let person = people::add(
        &mut office,
        wire::people::AddPerson {
            details: scheme::people::PersonDetails {
                name: "Megan Hughes".into(),
                ..Default::default()
            },
            organisation: Some(double.id),
            ..Default::default()
        },
    )
    .unwrap();
    people::add_affiliation(
        &mut office,
        wire::people::AddAffiliation {
            person: person.id,
            organisation: Some(board.id),
            affiliation: scheme::people::AffiliationDetails {
                role: "Nurse".into(),
                ..Default::default()
            },
        },
    )
    .unwrap();
    merge(
        &mut office,
        MergeOrganisations {
            keep: board.id,
            keep_based_on: board.based_on,
            merge: double.id,
            merge_based_on: double.based_on,
        },
    )
    .unwrap();
    let ties = people::show(&office, person.id).unwrap().affiliations;
    assert_eq!(ties.len(), 1);
    assert_eq!(ties[0].role, "Nurse");
}
