mod content;
mod told;

use std::collections::BTreeSet;

use scheme::application::{ApplicationState, Timeliness};
use scheme::award::AwardState;
use scheme::call::Template;
use scheme::letter::LetterKind;
use scheme::panel::{Ground, RankingFlag};
use scheme::placement::PlacementProgress;
use scheme::{CallId, Pence};
use store::history::ChainState;
use tempfile::TempDir;
use wire::application::ListApplications;
use wire::call::CallPhase;
use wire::events::ListEvents;
use wire::letter::{LetterShow, ListLetters};
use wire::organisations::ListOrganisations;
use wire::panel::{ListConflicts, ShowAssignments};
use wire::people::{DuplicateNoun, ListDuplicates, ListPeople};
use wire::placement::ListPlacements;
use wire::ranking::ShowRanking;

use super::*;
use crate::{
    application, award, call, events, letter, organisations, panel, people, placement, ranking,
};

/// The sample as of a day, and the folder that its file is in.
fn sample(as_of: &str) -> (Story, TempDir) {
    let as_of = as_of.parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let world = SampleWorld::new(as_of);
    let calendar = Calendar::new(as_of);
    world.set(calendar.at_work(FIRST_DAY, 9, 0));
    let file = folder.path().join("sample.seedbridge");
    let office = create(&file, hub::the_hub(), world.environment()).unwrap();
    (tell(office, world, calendar).unwrap(), folder)
}

/// The head of the chain covers every entry with its changes.
#[test]
fn a_sample_of_one_date_is_always_the_same() {
    let (one, _folder) = sample("2026-11-25");
    as_it_is_told(&one);
    let (again, _folder) = sample("2026-11-25");
    let head = |story: &Story| story.office.read().chain_head().unwrap();
    assert_eq!(head(&one), head(&again));
}

/// A leap day, and a Sunday on which the clocks change, of a week whose days fall on weekends.
#[test]
fn the_sample_is_told_the_same_on_any_day() {
    for as_of in ["2028-02-29", "2027-03-28"] {
        as_it_is_told(&sample(as_of).0);
    }
}

fn as_it_is_told(story: &Story) {
    people_came_to_three_events(&story.office);
    somebody_and_something_are_there_twice(&story.office);
    all_calls_are_closed(&story.office);
    all_bids_are_eligible(story);
    most_reviews_are_in(story);
    the_ranking_has_something_to_discuss(story);
    secondments_are_in_every_state(story);
    letters_have_gone_out(story);
    awards_are_in_every_state(story);
    placements_have_come_as_far_as_can_be(story);
    told::letters_say_what_the_records_say(story);
    let chain = story.office.read().check_chain().unwrap();
    assert!(matches!(chain, ChainState::Whole { .. }), "{chain:?}");
}

fn people_came_to_three_events(office: &Office) {
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
    assert_eq!(counted, [(78, 62), (82, 66), (40, 35)]);
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

fn all_calls_are_closed(office: &Office) {
    let calls = call::list(office).unwrap().calls;
    let seen: Vec<_> = calls.iter().map(|c| (c.template, c.phase)).collect();
    assert_eq!(
        seen,
        [
            (Template::SeedFund, CallPhase::Closed),
            (Template::Secondment, CallPhase::Closed),
            (Template::Secondment, CallPhase::Closed),
            (Template::SeedFund, CallPhase::Closed)
        ]
    );
}

fn all_bids_are_eligible(story: &Story) {
    let list = ListApplications {
        call: Some(story.calls.id(Round::SeedFund).unwrap()),
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

fn most_reviews_are_in(story: &Story) {
    let call = story.calls.id(Round::SeedFund).unwrap();
    let view = panel::show(&story.office, call).unwrap();
    assert_eq!(view.members.len(), 9);
    let counts = (
        view.reviews_planned,
        view.reviews_given,
        view.reviews_submitted,
    );
    assert_eq!(counts, (72, 72, 61));
    let late: u32 = view.members.iter().map(|m| m.late).sum();
    assert_eq!(late, 11, "reviews were due yesterday");

    let conflicts = panel::list_conflicts(&story.office, all_conflicts(call))
        .unwrap()
        .rows;
    for ground in Ground::ALL {
        assert!(conflicts.iter().any(|c| c.ground == *ground), "{ground:?}");
    }
    assert_eq!(view.to_rule, 2);
    let hidden: BTreeSet<_> = conflicts
        .iter()
        .filter(|c| c.state.hides())
        .map(|c| (c.application, c.member))
        .collect();
    let grid = ShowAssignments {
        call,
        application: None,
        offset: 0,
        limit: 0,
    };
    let grid = panel::grid(&story.office, grid).unwrap();
    for bid in &grid.bids {
        assert_eq!(bid.given, 3, "{}", bid.title);
        for (member, cell) in grid.members.iter().zip(&bid.cells) {
            let is_hidden = hidden.contains(&(bid.application, member.id));
            assert!(
                !(cell.assigned && is_hidden),
                "{} {}",
                bid.title,
                member.name
            );
        }
    }
}

fn all_conflicts(call: CallId) -> ListConflicts {
    ListConflicts {
        call,
        state: None,
        member: None,
        application: None,
        offset: 0,
        limit: 0,
    }
}

fn the_ranking_has_something_to_discuss(story: &Story) {
    let ranking = ShowRanking {
        call: story.calls.id(Round::SeedFund).unwrap(),
        offset: 0,
        limit: 100,
    };
    let view = ranking::show(&story.office, ranking).unwrap();
    assert_eq!((view.ranked, view.line.above), (14, 7));
    let flagged = |flag: RankingFlag| view.rows.iter().filter(|r| r.flags.contains(&flag)).count();
    assert_eq!(flagged(RankingFlag::TiedAcrossLine), 2);
    assert_eq!(flagged(RankingFlag::WideSpread), 1);
    assert_eq!(flagged(RankingFlag::BelowThreshold), 1);
    assert_eq!(flagged(RankingFlag::Insufficient), 10);
}

fn secondments_are_in_every_state(story: &Story) {
    let list = ListApplications {
        call: Some(story.calls.id(Round::Secondment).unwrap()),
        limit: 200,
        ..ListApplications::default()
    };
    let rows = application::list(&story.office, list).unwrap().rows;
    assert_eq!(rows.len(), 12);
    for (state, count) in [
        (ApplicationState::Draft, 2),
        (ApplicationState::Submitted, 2),
        (ApplicationState::Returned, 1),
        (ApplicationState::Eligible, 1),
        (ApplicationState::Ineligible, 1),
        (ApplicationState::Withdrawn, 1),
        (ApplicationState::Decided, 4),
    ] {
        let found = rows.iter().filter(|r| r.state == state).count();
        assert_eq!(found, count, "{state:?}");
    }
    let late: Vec<_> = rows
        .iter()
        .filter(|r| r.timeliness == Some(Timeliness::Late))
        .collect();
    assert_eq!(late.len(), 2);
    for (key, problem) in [
        ("kitchen-table-app", "over-words"),
        ("digital-maternity", "role-missing"),
    ] {
        let id = story.application(key).unwrap();
        let problems = application::show(&story.office, id).unwrap().problems.0;
        assert!(problems.iter().any(|p| p.problem == problem), "{key}");
    }
}

fn letters_have_gone_out(story: &Story) {
    let list = |call, show| ListLetters {
        call: Some(story.calls.id(call).unwrap()),
        show: Some(show),
        limit: 100,
        ..ListLetters::default()
    };
    let issued = list(Round::Secondment, LetterShow::Issued);
    let rows = letter::list(&story.office, issued).unwrap().rows;
    let kinds: BTreeSet<_> = rows.iter().map(|line| line.kind.code()).collect();
    assert_eq!(rows.len(), 6);
    assert_eq!(kinds.len(), 5, "outcomes, and an acceptance: {kinds:?}");
    let languages: BTreeSet<_> = rows.iter().map(|line| line.language.code()).collect();
    assert_eq!(languages.len(), 3, "Welsh, English and both: {languages:?}");
    let due = list(Round::Secondment, LetterShow::Due);
    assert_eq!(letter::list(&story.office, due).unwrap().total, 0);
}

fn awards_are_in_every_state(story: &Story) {
    let counts = award::count(&story.office).unwrap();
    assert_eq!(counts.total, 16);
    for state in AwardState::ALL {
        let found = counts.states.iter().find(|c| c.state == *state);
        assert!(found.is_some_and(|c| c.count > 0), "{state:?}");
    }
    for round in [Round::LastSeedFund, Round::LastSecondment] {
        let due = ListLetters {
            call: Some(story.calls.id(round).unwrap()),
            show: Some(LetterShow::Due),
            ..ListLetters::default()
        };
        // A reminder may fall due on the very day.
        let mut due = letter::list(&story.office, due).unwrap().rows;
        due.retain(|line| line.kind != LetterKind::ReportReminder);
        assert_eq!(due.len(), 0, "what fell due went out: {round:?}");
    }
}

fn placements_have_come_as_far_as_can_be(story: &Story) {
    let all = ListPlacements {
        limit: 50,
        ..ListPlacements::default()
    };
    let rows = placement::list(&story.office, all).unwrap().rows;
    let states: BTreeSet<_> = rows.iter().map(|row| row.progress).collect();
    for state in PlacementProgress::ALL {
        assert!(states.contains(state), "{state:?} of {states:?}");
    }
}
