mod content;

use scheme::Pence;
use scheme::application::{ApplicationState, Timeliness};
use scheme::call::Template;
use tempfile::TempDir;
use wire::application::ListApplications;
use wire::call::CallPhase;
use wire::events::ListEvents;
use wire::organisations::ListOrganisations;
use wire::people::{DuplicateNoun, ListDuplicates, ListPeople};

use super::*;
use crate::{application, call, events, organisations, people};

/// The sample as of a day, and the folder that its file is in.
fn sample(as_of: &str) -> (Story, TempDir) {
    let as_of = as_of.parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let world = SampleWorld::new(as_of);
    let calendar = Calendar::new(as_of);
    world.set(calendar.at_work(-200, 9, 0));
    let file = folder.path().join("sample.seedbridge");
    let office = create(&file, hub::the_hub(), world.environment()).unwrap();
    (tell(office, world, calendar).unwrap(), folder)
}

/// The head of the chain covers every entry with its changes.
#[test]
fn a_sample_of_one_date_is_always_the_same_and_as_it_is_told() {
    let (story, _folder) = sample("2026-11-22");
    people_came_to_two_events(&story.office);
    somebody_and_something_are_there_twice(&story.office);
    both_calls_are_closed(&story.office);
    all_bids_are_eligible(&story);
    let head = |story: &Story| story.office.read().chain_head().unwrap();
    let (again, _folder) = sample("2026-11-22");
    assert_eq!(head(&story), head(&again));
}

fn people_came_to_two_events(office: &Office) {
    let all = ListPeople {
        limit: 1,
        ..ListPeople::default()
    };
    assert_eq!(people::list(office, all).unwrap().total, 155);
    let all = ListOrganisations {
        limit: 1,
        ..ListOrganisations::default()
    };
    assert_eq!(organisations::list(office, all).unwrap().total, 35);
    let all = ListEvents {
        limit: 10,
        ..ListEvents::default()
    };
    let rows = events::list(office, all).unwrap().rows;
    let counted: Vec<_> = rows.iter().map(|e| (e.listed, e.attended)).collect();
    assert_eq!(counted, [(78, 62), (82, 66)]);
}

fn somebody_and_something_are_there_twice(office: &Office) {
    for noun in [DuplicateNoun::Person, DuplicateNoun::Organisation] {
        let input = ListDuplicates {
            noun,
            offset: 0,
            limit: 10,
        };
        let pairs = people::list_duplicates(office, input).unwrap();
        assert_eq!(pairs.total, 1, "{noun:?}");
    }
}

fn both_calls_are_closed(office: &Office) {
    let calls = call::list(office).unwrap().calls;
    let seen: Vec<_> = calls.iter().map(|c| (c.template, c.phase)).collect();
    assert_eq!(
        seen,
        [
            (Template::SeedFund, CallPhase::Closed),
            (Template::Secondment, CallPhase::Closed)
        ]
    );
}

fn all_bids_are_eligible(story: &Story) {
    let list = ListApplications {
        call: Some(story.calls.id(Template::SeedFund).unwrap()),
        sort: "reference".to_owned(),
        limit: 200,
        ..ListApplications::default()
    };
    let rows = application::list(&story.office, list).unwrap().rows;
    assert_eq!(rows.len(), 24);
    for row in &rows {
        assert_eq!(row.state, ApplicationState::Eligible, "{}", row.title);
        assert_eq!(row.timeliness, Some(Timeliness::OnTime), "{}", row.title);
        assert!(row.sector.is_some() && !row.lead.is_empty());
    }
    let asked: Pence = rows.iter().filter_map(|r| r.requested).sum();
    assert_eq!(asked, Pence(19_840_000));
}

/// A leap day, and a Sunday on which the clocks change.
#[test]
fn the_sample_can_be_made_on_any_day() {
    for as_of in ["2028-02-29", "2027-03-28"] {
        sample(as_of);
    }
}
