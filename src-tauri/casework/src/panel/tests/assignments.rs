//! Who reads which bid.

use super::*;

#[test]
fn a_bid_is_given_only_where_there_is_no_conflict() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let hidden = scene.bid_with(8_000, colleague, home);
    let free = scene.bid(8_000);
    let member = scene.seat(person).unwrap();
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(scene.assign(hidden, member)), "assign-conflicted");
    assert_eq!(entries(&scene.office).unwrap(), before);
    scene.assign(free, member).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "assign-review");
    assert_eq!(facts.0["application"], Fact::record("application", free));
    assert_eq!(rule_of(scene.assign(free, member)), "assign-already");
    let grid = grid(
        &scene.office,
        ShowAssignments {
            call: scene.call,
            application: None,
            offset: 0,
            limit: 0,
        },
    )
    .unwrap();
    assert_eq!(grid.members[0].given, 1);
    assert_eq!(grid.bids[0].cells[0].grounds, [Ground::SameOrganisation]);
    assert!(grid.bids[1].cells[0].assigned);
    assert_eq!(grid.bids[1].cells[0].due_on, "2027-01-07");
    // Dismissed, it can be given.
    let found = scene.conflicts().remove(0);
    rule_on(&mut scene.office, &found, Ruling::Dismiss, "Retired").unwrap();
    scene.assign(hidden, member).unwrap();
}

#[test]
fn one_bid_is_asked_for_by_itself() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let hidden = scene.bid_with(8_000, colleague, home);
    let free = scene.bid(8_000);
    let member = scene.seat(person).unwrap();
    scene.assign(free, member).unwrap();
    let conflicts_with = |bid| {
        let input = ListConflicts {
            call: scene.call,
            state: None,
            member: None,
            application: Some(bid),
            offset: 0,
            limit: 0,
        };
        list_conflicts(&scene.office, input).unwrap().total
    };
    assert_eq!((conflicts_with(hidden), conflicts_with(free)), (1, 0));
    let input = ShowAssignments {
        call: scene.call,
        application: Some(free),
        offset: 0,
        limit: 0,
    };
    let grid = grid(&scene.office, input).unwrap();
    assert_eq!((grid.total, grid.bids[0].application), (1, free));
    assert_eq!(grid.members[0].given, 1);
}

#[test]
fn a_submitted_review_is_not_taken_away() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 5);
    let input = UnassignReview {
        application: bid,
        member,
    };
    assert_eq!(
        rule_of(unassign(&mut scene.office, input)),
        "unassign-submitted"
    );
}
