//! The index against what is recorded.

mod walk;

use chrono::NaiveDate;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::people::{
    Address, AffiliationTerm, AttendanceState, Event, Nation, Organisation, Person, Sector,
};
use scheme::{Both, CoordinatorId, OrganisationId, PersonId};
use uuid::Uuid;

use crate::event::{AttendanceRow, EventRow};
use crate::organisation::OrganisationRow;
use crate::person::{AffiliationRow, PersonRow};
use crate::testing::{Counting, occasion};
use crate::{Hub, Occasion, StoreError, Writing};

struct Desk {
    hub: Hub,
    ids: Counting,
}

fn coordinator() -> Viewpoint {
    Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(7)))
}

impl Desk {
    fn new() -> Self {
        Self {
            hub: Hub::in_memory().unwrap(),
            ids: Counting(1000),
        }
    }

    fn change<T>(
        &mut self,
        act: Act,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let occasion = Occasion {
            viewpoint: coordinator(),
            ..occasion(act)
        };
        self.hub.change(occasion, &mut self.ids, run)
    }

    fn found(&self, text: &str) -> Vec<String> {
        self.hub
            .read(coordinator())
            .search(text, 20)
            .unwrap()
            .into_iter()
            .map(|hit| format!("{} {}", hit.noun, hit.title))
            .collect()
    }

    /// The index is what a rebuild would make of it.
    fn assert_in_step(&mut self) {
        let kept = self.hub.search_contents().unwrap();
        self.hub.rebuild_search().unwrap();
        assert_eq!(kept, self.hub.search_contents().unwrap());
    }
}

fn person(id: PersonId, name: &str, email: &str) -> PersonRow {
    PersonRow {
        id,
        details: Person {
            name: name.into(),
            greeting: String::new(),
            email: email.into(),
            phone: String::new(),
            address: Address::default(),
            language: scheme::language::LanguageChoice::Unknown,
            language_asked_on: None,
            orcid: None,
            access_needs: "a ramp".into(),
        },
        merged_into: None,
    }
}

fn organisation(id: OrganisationId, en: &str, cy: &str) -> OrganisationRow {
    OrganisationRow {
        id,
        details: Organisation {
            name: Both::new(en, cy),
            sector: Sector::Nhs,
            nation: Nation::Wales,
            ror: None,
            ods: Some("7A1".into()),
            company_number: None,
            charity_number: None,
            email: String::new(),
            address: Address::default(),
        },
        merged_into: None,
        group_head: None,
    }
}

/// One organisation with an alias, two people there, an event: and the people's ids.
fn small_hub() -> (Desk, OrganisationId, PersonId, PersonId) {
    let mut desk = Desk::new();
    let made = desk
        .change(Act::Import, |tx| {
            let betsi = tx.new_id();
            tx.put_organisation(&organisation(
                betsi,
                "Betsi Cadwaladr University Health Board",
                "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
            ))?;
            tx.put_aliases(betsi, &["Ysbyty Gwynedd".to_owned()])?;
            let wyn = tx.new_id();
            let brien = tx.new_id();
            tx.put_person(&person(wyn, "Ŵyn ap Siôn", "wyn@example.cymru"))?;
            tx.put_person(&person(brien, "Dr Ian O’Brien", "ian@example.org"))?;
            for id in [wyn, brien] {
                let affiliation = AffiliationRow {
                    id: tx.new_id(),
                    person: id,
                    organisation: betsi,
                    term: AffiliationTerm {
                        role: "Nurse".into(),
                        ..AffiliationTerm::default()
                    },
                };
                tx.put_affiliation(&affiliation)?;
            }
            let event = tx.new_id();
            tx.put_event(&EventRow {
                id: event,
                details: Event {
                    title: Both::new("Cancer networking day", "Diwrnod rhwydweithio canser"),
                    theme: "Cancer".into(),
                    venue: "Bangor".into(),
                    held_on: NaiveDate::from_ymd_opt(2026, 9, 17).unwrap(),
                },
            })?;
            let attendance = AttendanceRow {
                id: tx.new_id(),
                event,
                person: wyn,
                state: AttendanceState::Attended,
            };
            tx.put_attendance(&attendance)?;
            Ok((betsi, wyn, brien))
        })
        .unwrap();
    (desk, made.0, made.1, made.2)
}

#[test]
fn records_are_found_by_the_beginnings_of_their_words() {
    let (mut desk, ..) = small_hub();
    let betsi = "organisation Betsi Cadwaladr University Health Board";
    let wyn = "person Ŵyn ap Siôn";
    let brien = "person Dr Ian O’Brien";
    let event = "event Cancer networking day";
    for (typed, expected) in [
        ("bcuhb", vec![betsi]),
        ("BIPBC", vec![betsi]),
        ("7a1", vec![betsi]),
        ("ysbyty", vec![betsi]),
        ("wyn", vec![wyn]),
        ("Ŵy sio", vec![wyn]),
        ("wyn@exam", vec![wyn]),
        ("o'bri", vec![brien]),
        ("obrien", vec![brien]),
        ("brien ian", vec![brien]),
        ("cancer", vec![event]),
        ("Diwrnod", vec![event]),
        ("be", vec![betsi, brien, wyn]),
        ("nurse", vec![brien, wyn]),
        ("ramp", vec![]),
        ("", vec![]),
        ("🙂 \" * (", vec![]),
        ("title : x", vec![]),
        ("wyn OR", vec![]),
    ] {
        assert_eq!(desk.found(typed), expected, "{typed}");
    }
    desk.assert_in_step();
}

#[test]
fn the_best_hit_comes_first() {
    let mut desk = Desk::new();
    desk.change(Act::Import, |tx| {
        for name in ["Siân Annwyl", "Anna Price", "Ann Price", "Rhiannon Price"] {
            let id = tx.new_id();
            tx.put_person(&person(id, name, &format!("{}@price.ann.uk", name.len())))?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(
        desk.found("ann"),
        [
            "person Ann Price",
            "person Anna Price",
            "person Siân Annwyl",
            "person Rhiannon Price"
        ]
    );
}

#[test]
fn no_noun_crowds_out_the_others() {
    let mut desk = Desk::new();
    desk.change(Act::Import, |tx| {
        for n in 0..60 {
            let id = tx.new_id();
            tx.put_person(&person(id, &format!("Cardiff Visitor {n:02}"), ""))?;
        }
        let id = tx.new_id();
        tx.put_organisation(&organisation(id, "University of Cardiff", ""))?;
        Ok(())
    })
    .unwrap();
    let found = desk.found("cardiff");
    assert_eq!(found.len(), 20);
    assert!(found.contains(&"organisation University of Cardiff".to_owned()));
}

#[test]
fn only_a_coordinator_searches() {
    let (desk, ..) = small_hub();
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Member(Uuid::from_u128(1).into()),
        Viewpoint::Applicant(Uuid::from_u128(1).into()),
    ] {
        assert_eq!(desk.hub.read(viewpoint).search("wyn", 20).unwrap(), []);
    }
}

#[test]
fn renaming_merging_and_undoing_keep_the_index_in_step() {
    let (mut desk, betsi, wyn, brien) = small_hub();
    desk.change(Act::EditOrganisation, |tx| {
        tx.put_organisation(&organisation(betsi, "Bwrdd y Gogledd", ""))
    })
    .unwrap();
    assert_eq!(
        desk.found("gogledd"),
        [
            "organisation Bwrdd y Gogledd",
            "person Dr Ian O’Brien",
            "person Ŵyn ap Siôn"
        ]
    );
    desk.assert_in_step();
    desk.change(Act::MergePeople, |tx| {
        let mut loser = person(brien, "Dr Ian O’Brien", "ian@example.org");
        loser.merged_into = Some(wyn);
        tx.put_person(&loser)?;
        tx.repoint_person(brien, wyn)
    })
    .unwrap();
    assert_eq!(desk.found("brien"), ["person Ŵyn ap Siôn"]);
    desk.assert_in_step();
    let merge = desk.hub.read(coordinator()).last_sequence().unwrap();
    desk.change(Act::UndoAct, |tx| tx.undo(merge, |_| Ok(())))
        .unwrap();
    assert_eq!(desk.found("brien"), ["person Dr Ian O’Brien"]);
    desk.change(Act::UndoAct, |tx| tx.undo(merge - 1, |_| Ok(())))
        .unwrap();
    desk.change(Act::UndoAct, |tx| tx.undo(merge - 2, |_| Ok(())))
        .unwrap();
    assert_eq!(
        desk.hub.search_contents().unwrap(),
        Vec::<[String; 6]>::new()
    );
}
