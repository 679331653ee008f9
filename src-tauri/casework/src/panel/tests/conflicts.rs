//! Conflicts of interest, found, ruled on and gone.

use super::*;

fn states(scene: &Scene) -> Vec<(Ground, ConflictState)> {
    let rows = scene.conflicts();
    rows.into_iter().map(|c| (c.ground, c.state)).collect()
}

#[test]
fn seating_a_member_finds_their_conflicts_in_the_same_act() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let bid = scene.bid_with(8_000, colleague, home);
    let member = scene.seat(person).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "seat-member");
    assert_eq!(facts.0["member"], Fact::record("panel_member", member));
    let found = scene.conflicts();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].application, bid);
    assert_eq!(found[0].ground, Ground::SameOrganisation);
    assert_eq!(found[0].organisations, ["Home of Anwen"]);
    assert_eq!(found[0].state, ConflictState::Found);
    // The conflict is a row of that same entry: undoing it takes both away.
    let sequence = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(sequence),
        },
    )
    .unwrap();
    assert_eq!(scene.conflicts(), []);
}

#[test]
fn a_member_with_a_bid_of_their_own_is_in_conflict_with_the_whole_call() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let own = scene.bid_with(8_000, person, home);
    let rival = scene.bid(8_000);
    scene.seat(person).unwrap();
    let found: Vec<_> = scene
        .conflicts()
        .into_iter()
        .map(|c| (c.application, c.ground, c.rivals))
        .collect();
    assert_eq!(
        found,
        [
            (own, Ground::Named, vec![]),
            (own, Ground::SameOrganisation, vec![]),
            (rival, Ground::RivalBid, vec!["TEST-2026-001".to_owned()]),
        ]
    );
    // Once their bid is out of the running, the rest is free.
    scene.plant(|tx| tx.plant_state(own, "withdrawn"));
    scene.find();
    assert!(
        scene
            .conflicts()
            .iter()
            .all(|c| c.state == ConflictState::Gone)
    );
}

#[test]
fn a_dismissed_conflict_never_comes_back_by_itself_but_a_new_cause_does() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let bid = scene.bid_with(8_000, colleague, home);
    scene.seat(person).unwrap();
    let found = scene.conflicts().remove(0);
    assert_eq!(
        problems_of(rule_on(&mut scene.office, &found, Ruling::Dismiss, " ")),
        ["reason missing"]
    );
    rule_on(&mut scene.office, &found, Ruling::Dismiss, "Honorary only").unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "rule-on-conflict");
    assert_eq!(facts.0["ruling"], Ruling::Dismiss.fact());
    scene.find();
    let dismissed = (Ground::SameOrganisation, ConflictState::Dismissed);
    assert_eq!(states(&scene), [dismissed]);
    // The same cause, gone and back.
    scene.plant(|tx| tx.plant_state(bid, "returned"));
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    scene.find();
    scene.plant(|tx| tx.plant_state(bid, "eligible"));
    scene.find();
    assert_eq!(states(&scene), [dismissed]);
    // The same organisation under the name it was merged into.
    scene.plant(|tx| {
        let twin = tx.plant_organisation("Anwen's home, again", Sector::Nhs)?;
        tx.plant_merged_organisation(home, twin)
    });
    scene.find();
    assert_eq!(states(&scene), [dismissed]);
    // Another organisation in common is another conflict.
    let elsewhere = scene.applicant_home;
    scene.plant(|tx| tx.plant_affiliation(person, elsewhere));
    scene.find();
    assert_eq!(
        states(&scene),
        [(Ground::SameOrganisation, ConflictState::Found)]
    );
}

#[test]
fn a_cause_that_is_no_more_leaves_the_conflict_gone() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let tie = scene.plant(|tx| {
        let tie = tx.plant_organisation("Past tie", Sector::Charity)?;
        let id = tx.plant_affiliation(person, tie)?;
        Ok((tie, id))
    });
    scene.bid_with(8_000, colleague, tie.0);
    scene.seat(person).unwrap();
    let state = |scene: &Scene| states(scene)[0].1;
    assert_eq!(state(&scene), ConflictState::Found);
    // It ended the day before the call opened.
    scene.plant(|tx| tx.date_affiliation(tie.1, None, Some("2026-09-30")));
    scene.find();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(
        (act.as_str(), &facts.0["gone"]),
        ("find-conflicts", &Fact::from(1u32))
    );
    assert_eq!(state(&scene), ConflictState::Gone);
    scene.plant(|tx| tx.date_affiliation(tie.1, None, Some("2026-10-01")));
    scene.find();
    assert_eq!(state(&scene), ConflictState::Found);
    // Moving the panel moves the end of the days that count.
    scene.plant(|tx| tx.date_affiliation(tie.1, Some("2027-02-01"), None));
    scene.find();
    assert_eq!(state(&scene), ConflictState::Gone);
    let based_on = show(&scene.office, scene.call).unwrap().based_on;
    let moved = edited(&scene, based_on, "2027-02-01", "2027-01-20", "3");
    edit(&mut scene.office, moved).unwrap();
    assert_eq!(state(&scene), ConflictState::Found);
}

#[test]
fn confirming_a_conflict_voids_the_review_and_undo_brings_it_back() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 5);
    scene.declare(bid, member, DeclaredAnswer::Unsure).unwrap();
    let found = scene.conflicts().remove(0);
    assert_eq!(
        (found.ground, found.state, found.declared),
        (
            Ground::Declared,
            ConflictState::Found,
            Some(DeclaredAnswer::Unsure)
        )
    );
    let review_state = |scene: &Scene, bid: ApplicationId| {
        let read = scene.office.read();
        read.review_state_for_rule(bid, member).unwrap().unwrap()
    };
    use scheme::panel::ReviewState::{Submitted, Void};
    assert_eq!(review_state(&scene, bid), Submitted);
    rule_on(&mut scene.office, &found, Ruling::Confirm, "").unwrap();
    assert_eq!(review_state(&scene, bid), Void);
    let last = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(last),
        },
    )
    .unwrap();
    assert_eq!(review_state(&scene, bid), Submitted);
    let found = scene.conflicts().remove(0);
    assert_eq!(found.state, ConflictState::Found);
}

#[test]
fn an_affiliation_that_is_added_hides_the_bid_in_the_same_act_and_its_undo_shows_it() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let member = scene.seat(person).unwrap();
    let bid = scene.bid(8_000);
    let (organisation, hidden) = (scene.applicant_home, |scene: &Scene| {
        scene.office.read().is_hidden(bid, member).unwrap()
    });
    assert!(!hidden(&scene));
    crate::people::add_affiliation(
        &mut scene.office,
        wire::people::AddAffiliation {
            person,
            organisation: Some(organisation),
            affiliation: Default::default(),
        },
    )
    .unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "add-affiliation");
    assert!(hidden(&scene));
    let last = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(last),
        },
    )
    .unwrap();
    assert!(!hidden(&scene));
}
