use scheme::desk::Viewpoint;
use scheme::people::{AffiliationDetails, AttendanceState, Ground, PersonDetails};
use scheme::{Both, EventId, OrganisationId, PersonId};
use wire::people::{
    AddAffiliation, AddPerson, DuplicateNoun, EditAffiliation, EditPerson, ListDuplicates,
    ListPeople, MatchPerson, MergePeople, PersonView, RemoveAffiliation,
};

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};
use crate::{Failed, Office, events, history, organisations};

fn an_office() -> Office {
    office(&TestClock::at("2026-10-01T09:00:00Z")).unwrap()
}

fn an_organisation(office: &mut Office, name: &str) -> OrganisationId {
    let details = scheme::people::OrganisationDetails {
        name: Both::new(name, ""),
        sector: "nhs".into(),
        nation: "wales".into(),
        ..Default::default()
    };
    organisations::add(office, wire::organisations::AddOrganisation { details })
        .unwrap()
        .id
}

fn an_event(office: &mut Office, day: &str) -> EventId {
    let details = scheme::people::EventDetails {
        title: Both::new(format!("Event of {day}"), format!("Digwyddiad {day}")),
        held_on: day.into(),
        ..Default::default()
    };
    events::add(office, wire::events::AddEvent { details })
        .unwrap()
        .id
}

fn a_person(office: &mut Office, name: &str, at: Option<OrganisationId>) -> PersonView {
    add(
        office,
        AddPerson {
            details: PersonDetails {
                name: name.into(),
                ..PersonDetails::default()
            },
            organisation: at,
            affiliation: AffiliationDetails {
                role: "Reader".into(),
                ..AffiliationDetails::default()
            },
        },
    )
    .unwrap()
}

fn attend(office: &mut Office, event: EventId, person: PersonId, state: &str) {
    events::record_attendance(
        office,
        wire::events::RecordAttendance {
            event,
            person: Some(person),
            newcomer: wire::events::Newcomer::default(),
            state: state.into(),
            based_on: None,
        },
    )
    .unwrap();
}

fn problems(failed: Failed) -> Vec<String> {
    match failed {
        Failed::Invalid(problems) => problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect(),
        Failed::Refused(refusal) => vec![refusal.rule],
        other => vec![format!("{other:?}")],
    }
}

fn names(office: &Office, text: &str) -> Vec<String> {
    let page = list(
        office,
        ListPeople {
            text: text.into(),
            limit: 50,
            ..ListPeople::default()
        },
    )
    .unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

fn merging(keep: &PersonView, merge: &PersonView) -> MergePeople {
    MergePeople {
        keep: keep.id,
        keep_based_on: keep.based_on,
        merge: merge.id,
        merge_based_on: merge.based_on,
    }
}

#[test]
fn a_person_is_added_with_an_affiliation_and_an_entry() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    let person = a_person(&mut office, "Ŵyn O'Brien", Some(hospital));
    assert_eq!(person.affiliations.len(), 1);
    assert_eq!(person.affiliations[0].role, "Reader");
    assert!(person.affiliations[0].holds_today);
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, "add-person");
    assert_eq!(facts.0["person"], scheme::Fact::record("person", person.id));
    assert_eq!(names(&office, "wyn"), ["Ŵyn O'Brien"]);
    assert_eq!(names(&office, "velindre"), ["Ŵyn O'Brien"]);
}

#[test]
fn what_is_wrong_is_said_all_at_once_and_nothing_is_left_behind() {
    let mut office = an_office();
    let before = entries(&office).unwrap();
    let failed = add(
        &mut office,
        AddPerson {
            details: PersonDetails {
                email: "x".into(),
                orcid: "0000-0002-1825-0098".into(),
                ..PersonDetails::default()
            },
            organisation: Some(scheme::OrganisationId(uuid::Uuid::from_u128(9))),
            affiliation: AffiliationDetails {
                from_on: "2026-02-29".into(),
                ..AffiliationDetails::default()
            },
        },
    )
    .unwrap_err();
    assert_eq!(
        problems(failed),
        [
            "details.name missing",
            "details.email not-an-email",
            "details.orcid orcid-checksum",
            "affiliation.fromOn not-a-date",
            "organisation not-chosen",
        ]
    );
    assert_eq!(entries(&office).unwrap(), before);
    assert_eq!(names(&office, ""), [""; 0]);
}

#[test]
fn a_change_is_based_on_what_was_seen() {
    let mut office = an_office();
    let person = a_person(&mut office, "Megan Hughes", None);
    let change = |phone: &str| EditPerson {
        id: person.id,
        based_on: person.based_on,
        details: PersonDetails {
            phone: phone.into(),
            ..person.details.clone()
        },
    };
    let changed = edit(&mut office, change("029 2000 0000")).unwrap();
    assert_eq!(changed.details.phone, "029 2000 0000");
    assert_eq!(last_entry(&office).unwrap().0, "edit-person");
    let stale = edit(&mut office, change("1")).unwrap_err();
    assert!(matches!(stale, Failed::Stale));
}

#[test]
fn a_language_is_kept_with_the_day_it_was_asked() {
    let mut office = an_office();
    let mut person = a_person(&mut office, "Megan Hughes", None);
    assert_eq!(person.details.language, "unknown");
    person.details.language = "cy".into();
    let changed = edit(
        &mut office,
        EditPerson {
            id: person.id,
            based_on: person.based_on,
            details: person.details,
        },
    )
    .unwrap();
    assert_eq!(changed.details.language_asked_on, "2026-10-01");
}

#[test]
fn affiliations_are_added_ended_and_removed() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    let person = a_person(&mut office, "Megan Hughes", None);
    let refused = add_affiliation(
        &mut office,
        AddAffiliation {
            person: person.id,
            organisation: None,
            affiliation: AffiliationDetails::default(),
        },
    );
    assert_eq!(problems(refused.unwrap_err()), ["organisation not-chosen"]);
    let with = add_affiliation(
        &mut office,
        AddAffiliation {
            person: person.id,
            organisation: Some(hospital),
            affiliation: AffiliationDetails::default(),
        },
    )
    .unwrap();
    let tie = &with.affiliations[0];
    let ended = edit_affiliation(
        &mut office,
        EditAffiliation {
            id: tie.id,
            based_on: tie.based_on,
            organisation: hospital,
            affiliation: AffiliationDetails {
                to_on: "2026-09-30".into(),
                ..AffiliationDetails::default()
            },
        },
    )
    .unwrap();
    assert!(!ended.affiliations[0].holds_today);
    let page = list(
        &office,
        ListPeople {
            sector: "nhs".into(),
            limit: 50,
            ..ListPeople::default()
        },
    );
    assert_eq!(page.unwrap().total, 0);
    let gone = remove_affiliation(
        &mut office,
        RemoveAffiliation {
            id: tie.id,
            based_on: ended.affiliations[0].based_on,
        },
    )
    .unwrap();
    assert!(gone.affiliations.is_empty());
    assert_eq!(last_entry(&office).unwrap().0, "edit-affiliation");
}

#[test]
fn a_merge_keeps_what_each_knew_and_undoing_it_parts_them_again() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    let college = an_organisation(&mut office, "Cardiff University");
    let (may, june) = (
        an_event(&mut office, "2026-05-01"),
        an_event(&mut office, "2026-06-01"),
    );
    let mut keep = a_person(&mut office, "Megan Hughes", Some(hospital));
    let mut other = a_person(&mut office, "M. Hughes", Some(hospital));
    other = add_affiliation(
        &mut office,
        AddAffiliation {
            person: other.id,
            organisation: Some(college),
            affiliation: AffiliationDetails::default(),
        },
    )
    .unwrap();
    other.details.email = "m.hughes@example.org".into();
    other = edit(
        &mut office,
        EditPerson {
            id: other.id,
            based_on: other.based_on,
            details: other.details,
        },
    )
    .unwrap();
    attend(&mut office, may, keep.id, "registered");
    attend(&mut office, may, other.id, "attended");
    attend(&mut office, june, other.id, "no-show");
    keep = show(&office, keep.id).unwrap();
    assert_eq!(keep.duplicates[0].ground, Ground::Initial);

    let merged = merge(&mut office, merging(&keep, &other)).unwrap();
    assert_eq!(merged.details.name, "Megan Hughes");
    assert_eq!(merged.details.email, "m.hughes@example.org");
    assert_eq!(merged.affiliations.len(), 2, "{:?}", merged.affiliations);
    let places: Vec<_> = merged.events.iter().map(|e| (e.event, e.state)).collect();
    assert_eq!(
        places,
        [
            (june, AttendanceState::NoShow),
            (may, AttendanceState::Attended)
        ]
    );
    assert_eq!(merged.merged[0].name, "M. Hughes");
    assert_eq!(merged.duplicates, []);
    let loser = show(&office, other.id).unwrap();
    assert_eq!(loser.merged_into.unwrap().id, keep.id.0);
    assert!(loser.affiliations.is_empty());
    assert_eq!(names(&office, ""), ["Megan Hughes"]);
    assert_eq!(names(&office, "m.hughes@example"), ["Megan Hughes"]);
    assert_eq!(last_entry(&office).unwrap().0, "merge-people");

    let again = edit(
        &mut office,
        EditPerson {
            id: other.id,
            based_on: loser.based_on,
            details: loser.details,
        },
    );
    assert_eq!(problems(again.unwrap_err()), ["merged-already"]);

    history::undo(&mut office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(names(&office, ""), ["M. Hughes", "Megan Hughes"]);
    let back = show(&office, other.id).unwrap();
    assert_eq!((back.affiliations.len(), back.events.len()), (2, 2));
    assert_eq!(show(&office, keep.id).unwrap().details.email, "");
}

#[test]
fn what_is_merged_twice_leads_to_the_last() {
    let mut office = an_office();
    let first = a_person(&mut office, "Megan Hughes", None);
    let second = a_person(&mut office, "Meg Hughes", None);
    let third = a_person(&mut office, "M Hughes", None);
    let second_now = merge(&mut office, merging(&second, &third)).unwrap();
    merge(&mut office, merging(&first, &second_now)).unwrap();
    let read = office.read();
    for id in [second.id, third.id] {
        assert_eq!(read.person_now(id).unwrap().unwrap().id, first.id);
    }
}

#[test]
fn a_merge_is_refused_where_it_makes_no_sense() {
    let mut office = an_office();
    let keep = a_person(&mut office, "Megan Hughes", None);
    let other = a_person(&mut office, "Meg Hughes", None);
    let itself = merge(&mut office, merging(&keep, &keep)).unwrap_err();
    assert_eq!(problems(itself), ["merge merge-with-itself"]);
    let stale = MergePeople {
        merge_based_on: 1,
        ..merging(&keep, &other)
    };
    assert!(matches!(
        merge(&mut office, stale).unwrap_err(),
        Failed::Stale
    ));
    let merged = merge(&mut office, merging(&keep, &other)).unwrap();
    let again = merge(&mut office, merging(&merged, &other)).unwrap_err();
    assert_eq!(problems(again), ["merged-already"]);
}

#[test]
fn two_seats_on_one_panel_are_not_merged() {
    use scheme::panel::{Presence, SeatState};
    let mut office = an_office();
    let keep = a_person(&mut office, "Megan Hughes", None);
    let other = a_person(&mut office, "Meg Hughes", None);
    let document = scheme::call::from_template(scheme::call::Template::SeedFund).unwrap();
    let seats = |tx: &mut store::Writing<'_>| {
        let (call, _) = tx.plant_call(&document)?;
        let panel = store::panel::PanelRow {
            id: tx.new_id(),
            call,
            meets_on: None,
            reviews_due_on: None,
            quorum: 3,
            chair: None,
            deputy: None,
        };
        tx.put_panel(&panel)?;
        for person in [keep.id, other.id] {
            let seat = store::panel::MemberRow {
                id: tx.new_id(),
                panel: panel.id,
                person,
                expertise: String::new(),
                most_bids: 6,
                interests: String::new(),
                state: SeatState::Seated,
                presence: Presence::Unknown,
            };
            tx.put_member(&seat)?;
        }
        Ok::<_, Failed>(())
    };
    office
        .change(scheme::history::Act::SeatMember, seats)
        .unwrap();
    let refused = merge(&mut office, merging(&keep, &other)).unwrap_err();
    assert_eq!(problems(refused), ["merge-both-on-panel"]);
}

#[test]
fn who_is_known_already_is_said_while_somebody_types() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    let person = a_person(&mut office, "Megan Hughes", Some(hospital));
    let said = |name: &str, organisation| {
        let input = MatchPerson {
            name: name.into(),
            organisation,
            ..MatchPerson::default()
        };
        let found = match_person(&office, input).unwrap().records;
        found
            .into_iter()
            .map(|r| (r.id, r.ground, r.sure))
            .collect::<Vec<_>>()
    };
    let id = person.id.0;
    assert_eq!(
        said("Dr HUGHES, Megan", Some(hospital)),
        [(id, Ground::Name, true)]
    );
    assert_eq!(said("megan hughes", None), [(id, Ground::NameAlone, false)]);
    assert_eq!(
        said("M Hughes", Some(hospital)),
        [(id, Ground::Initial, false)]
    );
    assert_eq!(said("Siân Price", Some(hospital)), []);
    assert_eq!(said("", None), []);
}

#[test]
fn somebody_described_is_found_or_added() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    let megan = a_person(&mut office, "Megan Hughes", Some(hospital)).id;
    let who = |name: &str, organisation| Described {
        name: name.into(),
        organisation,
        ..Described::default()
    };
    let (found, added, again) = office
        .change(scheme::history::Act::SubmitApplication, |tx| {
            Ok::<_, Failed>((
                find_or_add_person(tx, &who("HUGHES, Megan", Some(hospital)))?,
                find_or_add_person(tx, &who("Siân Price", Some(hospital)))?,
                find_or_add_person(tx, &who("Sian Price", Some(hospital)))?,
            ))
        })
        .unwrap();
    assert_eq!(found, megan);
    assert_ne!(added, megan);
    assert_eq!(added, again);
    assert_eq!(show(&office, megan).unwrap().affiliations.len(), 1);
    assert_eq!(show(&office, added).unwrap().affiliations.len(), 1);
}

#[test]
fn pairs_that_may_be_one_are_listed() {
    let mut office = an_office();
    let hospital = an_organisation(&mut office, "Velindre University NHS Trust");
    a_person(&mut office, "Megan Hughes", Some(hospital));
    a_person(&mut office, "Hughes, Megan", Some(hospital));
    a_person(&mut office, "Megan Hughes", None);
    let page = list_duplicates(
        &office,
        ListDuplicates {
            noun: DuplicateNoun::Person,
            offset: 0,
            limit: 50,
        },
    )
    .unwrap();
    let grounds: Vec<_> = page.rows.iter().map(|pair| pair.first.ground).collect();
    assert_eq!(
        grounds,
        [Ground::Name, Ground::NameAlone, Ground::NameAlone]
    );
}

#[test]
fn no_other_desk_lists_people() {
    let mut office = an_office();
    a_person(&mut office, "Megan Hughes", None);
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Member(uuid::Uuid::from_u128(1).into()),
        Viewpoint::Applicant(uuid::Uuid::from_u128(1).into()),
    ] {
        office.seat(viewpoint);
        assert_eq!(names(&office, ""), [""; 0]);
    }
}
