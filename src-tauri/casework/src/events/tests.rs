use scheme::people::{AttendanceState, EventDetails};
use scheme::{Both, EventId};
use wire::events::{AddEvent, EditEvent, ListAttendance, ListEvents, Newcomer, RecordAttendance};

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};
use crate::{Failed, Office, history};

fn an_office() -> Office {
    office(&TestClock::at("2026-10-01T09:00:00Z")).unwrap()
}

fn an_event(office: &mut Office) -> wire::events::EventView {
    let details = EventDetails {
        title: Both::new("Cancer networking day", "Diwrnod rhwydweithio canser"),
        theme: "Cancer".into(),
        venue: "Bangor".into(),
        held_on: "2026-09-17".into(),
    };
    add(office, AddEvent { details }).unwrap()
}

fn newcomer(event: EventId, name: &str, email: &str, state: &str) -> RecordAttendance {
    RecordAttendance {
        event,
        person: None,
        newcomer: Newcomer {
            name: name.into(),
            email: email.into(),
            organisation: None,
        },
        state: state.into(),
        based_on: None,
    }
}

fn listed(office: &Office, event: EventId, state: &str) -> Vec<(String, AttendanceState)> {
    let page = list_attendance(
        office,
        ListAttendance {
            event,
            text: String::new(),
            state: state.into(),
            offset: 0,
            limit: 50,
        },
    )
    .unwrap();
    page.rows.into_iter().map(|r| (r.name, r.state)).collect()
}

#[test]
fn an_event_needs_both_titles_in_a_bilingual_hub() {
    let mut office = an_office();
    let before = entries(&office).unwrap();
    let details = EventDetails {
        title: Both::new("Cancer networking day", ""),
        held_on: "2026-02-29".into(),
        ..EventDetails::default()
    };
    let failed = add(&mut office, AddEvent { details }).unwrap_err();
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
        ["details.title.cy missing", "details.heldOn not-a-date"]
    );
    assert_eq!(entries(&office).unwrap(), before);
}

#[test]
fn who_came_is_typed_one_at_a_time() {
    let mut office = an_office();
    let event = an_event(&mut office);
    let id = event.id;
    record_attendance(
        &mut office,
        newcomer(id, "Ŵyn Price", "w@p.uk", "registered"),
    )
    .unwrap();
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, "record-attendance");
    assert_eq!(facts.0["state"], AttendanceState::Registered.fact());
    // The same person again, now at the door: no second record, no second place.
    let view =
        record_attendance(&mut office, newcomer(id, "Wyn Price", "W@p.uk", "attended")).unwrap();
    assert_eq!((view.registered, view.attended), (0, 1));
    record_attendance(&mut office, newcomer(id, "Ann", "", "no-show")).unwrap();
    assert_eq!(
        listed(&office, id, ""),
        [
            ("Ann".to_owned(), AttendanceState::NoShow),
            ("Ŵyn Price".to_owned(), AttendanceState::Attended)
        ]
    );
    assert_eq!(listed(&office, id, "attended").len(), 1);
    history::undo(&mut office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(listed(&office, id, "").len(), 1);
    let page = list(
        &office,
        ListEvents {
            limit: 10,
            ..ListEvents::default()
        },
    )
    .unwrap();
    assert_eq!((page.rows[0].listed, page.rows[0].attended), (1, 1));
}

#[test]
fn a_change_of_a_place_is_based_on_what_was_seen_and_can_take_somebody_off() {
    let mut office = an_office();
    let id = an_event(&mut office).id;
    record_attendance(&mut office, newcomer(id, "Ann Price", "", "registered")).unwrap();
    let page = |office: &Office| {
        list_attendance(
            office,
            ListAttendance {
                event: id,
                text: "ann".into(),
                state: String::new(),
                offset: 0,
                limit: 50,
            },
        )
        .unwrap()
    };
    let row = page(&office).rows.remove(0);
    let change = |state: &str| RecordAttendance {
        event: id,
        person: Some(row.person),
        newcomer: Newcomer::default(),
        state: state.into(),
        based_on: Some(row.based_on),
    };
    record_attendance(&mut office, change("attended")).unwrap();
    assert!(matches!(
        record_attendance(&mut office, change("no-show")),
        Err(Failed::Stale)
    ));
    let based_on = page(&office).rows.remove(0).based_on;
    let off = RecordAttendance {
        based_on: Some(based_on),
        ..change("")
    };
    record_attendance(&mut office, off).unwrap();
    assert_eq!(page(&office).total, 0);
    assert!(matches!(
        record_attendance(&mut office, change("")),
        Err(Failed::NotFound)
    ));
}

#[test]
fn an_event_is_changed() {
    let mut office = an_office();
    let event = an_event(&mut office);
    let change = EditEvent {
        id: event.id,
        based_on: event.based_on,
        details: EventDetails {
            venue: "Wrecsam".into(),
            ..event.details
        },
    };
    let changed = edit(&mut office, change.clone()).unwrap();
    assert_eq!(changed.details.venue, "Wrecsam");
    assert!(matches!(edit(&mut office, change), Err(Failed::Stale)));
}
