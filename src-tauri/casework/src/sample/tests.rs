use scheme::people::AttendanceState;
use wire::events::{ListAttendance, ListEvents};
use wire::people::{DuplicateNoun, ListDuplicates, ListPeople};

use super::*;
use crate::{events, people};

fn sample(as_of: &str) -> Story {
    let as_of = as_of.parse().unwrap();
    let folder = std::env::temp_dir().join(format!("seedbridge-sample-{}", uuid::Uuid::now_v7()));
    std::fs::create_dir_all(&folder).unwrap();
    let world = SampleWorld::new(as_of);
    let calendar = Calendar::new(as_of);
    world.set(calendar.at_work(-200, 9, 0));
    let office = create(&folder.join("sample.seedbridge"), hub::the_hub(), world.environment());
    tell(office.unwrap(), world, calendar).unwrap()
}

#[test]
fn a_sample_of_one_date_is_always_the_same() {
    let one = sample("2026-11-22");
    let other = sample("2026-11-22");
    let head = |story: &Story| story.office.read().chain_head().unwrap();
    assert_eq!(head(&one), head(&other));
    println!("{}", one.office.read().last_sequence().unwrap());
}

#[test]
fn two_events_have_their_people() {
    let story = sample("2026-11-22");
    let list = ListEvents { limit: 10, ..ListEvents::default() };
    let rows = events::list(&story.office, list).unwrap().rows;
    let came: Vec<_> = rows.iter().map(|e| (e.listed, e.attended)).collect();
    assert_eq!(came, [(78, 62), (82, 66)]);
    let _ = (AttendanceState::Attended, std::mem::size_of::<(ListAttendance, ListPeople)>());
    let page = people::list_duplicates(
        &story.office,
        ListDuplicates { noun: DuplicateNoun::Organisation, offset: 0, limit: 10 },
    );
    println!("{:?}", page.unwrap());
    let page = people::list_duplicates(
        &story.office,
        ListDuplicates { noun: DuplicateNoun::Person, offset: 0, limit: 10 },
    );
    println!("{:?}", page.unwrap());
}
