use scheme::ApplicationId;
use scheme::Fact;
use scheme::form::Answer;
use scheme::panel::{DeclaredAnswer, ReviewState, Ruling};
use store::history::HistoryFilter;
use wire::panel::RuleOnConflict;
use wire::review::{DeskPlace, ReadBid, ReopenReview, SaveReview, SubmitReview};

use super::*;
use crate::panel::scene::{Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};
use crate::{Failed, Office};

fn read(office: &Office, application: ApplicationId) -> Result<wire::review::BidView, Failed> {
    read_bid(office, ReadBid { application })
}

fn place(office: &Office, application: ApplicationId) -> DeskPlace {
    let desk = show_desk(office).unwrap();
    let bid = desk.bids.iter().find(|b| b.application == application);
    bid.unwrap().place
}

fn rule_on_last(scene: &mut Scene, ruling: Ruling) {
    let found = scene.conflicts().pop().unwrap();
    crate::panel::rule(
        &mut scene.office,
        RuleOnConflict {
            conflict: found.id,
            ruling,
            reason: "Looked into".into(),
            based_on: found.based_on,
        },
    )
    .unwrap();
}

#[test]
fn content_opens_after_the_member_declared_no_conflict() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let (mine, other) = (scene.bid(8_000), scene.bid(7_000));
    scene.assign(mine, member).unwrap();
    scene.at_desk(member, |office| {
        assert_eq!(place(office, mine), DeskPlace::ToDeclare);
        assert_eq!(rule_of(read(office, mine)), "declare-first");
    });
    scene.declare(mine, member, DeclaredAnswer::None).unwrap();
    scene.declare(other, member, DeclaredAnswer::None).unwrap();
    scene.at_desk(member, |office| {
        assert_eq!(place(office, mine), DeskPlace::ToReview);
        assert_eq!(place(office, other), DeskPlace::NotTheirs);
        let bid = read(office, mine).unwrap();
        let secret = Answer::Text {
            text: "The content of TEST-2026-001".into(),
        };
        assert_eq!(bid.answers["secret"], secret);
        assert_eq!((bid.done, bid.of), (0, 1));
        assert!(matches!(read(office, other), Err(Failed::NotFound)));
    });
}

#[test]
fn a_declared_conflict_hides_and_taking_it_back_does_not_open() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.assign(bid, member).unwrap();
    for (answer, expected) in [
        (DeclaredAnswer::None, DeskPlace::ToReview),
        (DeclaredAnswer::Conflict, DeskPlace::Hidden),
        (DeclaredAnswer::None, DeskPlace::Hidden),
        (DeclaredAnswer::Unsure, DeskPlace::Hidden),
    ] {
        scene.declare(bid, member, answer).unwrap();
        scene.at_desk(member, |office| {
            assert_eq!(place(office, bid), expected, "{answer:?}");
            let desk = show_desk(office).unwrap();
            assert_eq!(desk.bids[0].declared, Some(answer));
            assert_eq!(desk.bids[0].note, "as it is");
            assert_eq!(read(office, bid).is_ok(), expected == DeskPlace::ToReview);
        });
    }
    rule_on_last(&mut scene, Ruling::Dismiss);
    scene.at_desk(member, |office| {
        assert_eq!(place(office, bid), DeskPlace::ToReview);
        assert!(read(office, bid).is_ok());
    });
}

#[test]
fn a_box_is_one_entry_and_undo_takes_back_the_last_of_them() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.assign(bid, member).unwrap();
    scene.declare(bid, member, DeclaredAnswer::None).unwrap();
    let scores = scene.scores(4);
    scene.at_desk(member, |office| {
        let before = entries(office).unwrap();
        let mut half = scores.clone();
        half.pop_last();
        for (scores, comment, feedback) in [
            (half, "", ""),
            (scores.clone(), "", ""),
            (scores.clone(), "W", ""),
            (scores.clone(), " Well\u{7} argued,\n\tthough thin. ", ""),
            (scores.clone(), " Well argued,\n\tthough thin. ", "Clear"),
        ] {
            let saved = save(
                office,
                SaveReview {
                    application: bid,
                    scores: scores.clone(),
                    panel_comment: comment.into(),
                    feedback: feedback.into(),
                },
            )
            .unwrap();
            assert_eq!(saved.scored as usize, scores.len());
            assert_eq!(saved.of, 5);
            assert_eq!(saved.removed, u32::from(comment.contains('\u{7}')));
        }
        // Four scores at once, the fifth, the comment in two saves, and the feedback.
        assert_eq!(entries(office).unwrap(), before + 4);
        let (act, facts) = last_entry(office).unwrap();
        assert_eq!(act, "save-review");
        assert_eq!(facts.0["application"], Fact::record("application", bid));
        assert_eq!(place(office, bid), DeskPlace::Begun);
        for (scored, comment, feedback) in [
            (5, " Well argued,\n\tthough thin. ", "Clear"),
            (5, " Well argued,\n\tthough thin. ", ""),
            (5, "", ""),
            (4, "", ""),
        ] {
            let review = read(office, bid).unwrap().review;
            assert_eq!(review.panel_comment, comment);
            assert_eq!(review.feedback, feedback);
            assert_eq!(review.scores.len(), scored);
            crate::history::undo(office, wire::history::Undo { sequence: None }).unwrap();
        }
    });
}

#[test]
fn what_cannot_be_a_score_is_refused_field_by_field() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.assign(bid, member).unwrap();
    scene.declare(bid, member, DeclaredAnswer::None).unwrap();
    let key = scene.document.criteria[0].key.clone();
    scene.at_desk(member, |office| {
        let input = SaveReview {
            application: bid,
            scores: [(key.clone(), 7), ("charm".to_owned(), 1)].into(),
            panel_comment: "x".repeat(100_001),
            feedback: String::new(),
        };
        let mut found = problems_of(save(office, input));
        found.sort();
        let mut expected = vec![
            "panelComment text-too-long".to_owned(),
            format!("scores.{key} score-off-the-scale"),
            "scores.charm no-such-criterion".to_owned(),
        ];
        expected.sort();
        assert_eq!(found, expected);
        assert_eq!(place(office, bid), DeskPlace::ToReview);
    });
}

#[test]
fn submitting_wants_every_score_and_locks() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.assign(bid, member).unwrap();
    scene.declare(bid, member, DeclaredAnswer::None).unwrap();
    assert_eq!(rule_of(scene.submit(bid, member)), "review-not-begun");
    let missing = scene.document.criteria[4].key.clone();
    let mut scores = scene.scores(4);
    scores.remove(&missing);
    scene.at_desk(member, |office| {
        let input = SaveReview {
            application: bid,
            scores,
            panel_comment: String::new(),
            feedback: String::new(),
        };
        save(office, input).unwrap();
        let before = entries(office).unwrap();
        assert_eq!(
            problems_of(submit(office, SubmitReview { application: bid })),
            [format!("scores.{missing} score-missing")]
        );
        assert_eq!(entries(office).unwrap(), before);
    });
    scene.save(bid, member, 4).unwrap();
    scene.at_desk(member, |office| {
        let desk = submit(office, SubmitReview { application: bid }).unwrap();
        assert_eq!((desk.done, desk.of), (1, 1));
        assert_eq!(last_entry(office).unwrap().0, "submit-review");
        let undone = crate::history::undo(office, wire::history::Undo { sequence: None });
        assert_eq!(rule_of(undone), "undo-nothing");
    });
    assert_eq!(rule_of(scene.save(bid, member, 1)), "review-submitted");
    assert_eq!(rule_of(scene.submit(bid, member)), "review-submitted");
}

#[test]
fn a_review_is_sent_back_with_a_reason_and_does_not_count_meanwhile() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 4);
    let view = show_reviews(&scene.office, bid).unwrap();
    assert!(view.reviews[0].counts);
    assert_eq!(view.reviews[0].total, Some(400));
    let mut input = ReopenReview {
        review: view.reviews[0].id,
        reason: String::new(),
        based_on: view.reviews[0].based_on,
    };
    assert_eq!(
        problems_of(reopen(&mut scene.office, input.clone())),
        ["reason missing"]
    );
    input.reason = "Too thin".into();
    let view = reopen(&mut scene.office, input.clone()).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "reopen-review");
    assert_eq!(view.reviews[0].state, ReviewState::SentBack);
    assert!(!view.reviews[0].counts);
    assert!(matches!(
        reopen(&mut scene.office, input),
        Err(Failed::Stale)
    ));
    scene.at_desk(member, |office| {
        assert_eq!(place(office, bid), DeskPlace::SentBack);
        assert_eq!(read(office, bid).unwrap().review.reason, "Too thin");
    });
    scene.save(bid, member, 3).unwrap();
    scene.submit(bid, member).unwrap();
    let view = show_reviews(&scene.office, bid).unwrap();
    assert_eq!(view.reviews[0].total, Some(300));
    assert_eq!(view.reviews[0].reason, "");
}

#[test]
fn a_late_declaration_voids_even_a_submitted_review_and_keeps_its_scores() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 4);
    scene
        .declare(bid, member, DeclaredAnswer::Conflict)
        .unwrap();
    let view = show_reviews(&scene.office, bid).unwrap();
    assert_eq!(view.reviews[0].state, ReviewState::Void);
    assert!(!view.reviews[0].counts);
    assert_eq!(view.reviews[0].scores, scene.scores(4));
    let input = ReopenReview {
        review: view.reviews[0].id,
        reason: "Look again".into(),
        based_on: view.reviews[0].based_on,
    };
    assert_eq!(
        rule_of(reopen(&mut scene.office, input.clone())),
        "review-conflicted"
    );
    scene.at_desk(member, |office| {
        assert_eq!(place(office, bid), DeskPlace::Hidden);
        assert!(matches!(read(office, bid), Err(Failed::NotFound)));
        assert_eq!(own_scores(office).unwrap().rows, []);
        let (entries, _) = office.read().history(&HistoryFilter::default()).unwrap();
        assert!(entries.is_empty(), "no page of no length");
    });
    // Dismissed, it is still void until a coordinator reopens it.
    rule_on_last(&mut scene, Ruling::Dismiss);
    scene.at_desk(member, |office| {
        assert_eq!(place(office, bid), DeskPlace::Void);
    });
    let view = reopen(&mut scene.office, input).unwrap();
    assert_eq!(view.reviews[0].state, ReviewState::SentBack);
}

#[test]
fn what_was_declared_is_not_undone_and_a_score_only_by_its_member() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.assign(bid, member).unwrap();
    scene.declare(bid, member, DeclaredAnswer::None).unwrap();
    let declared = entries(&scene.office).unwrap() - 1;
    let undo = |office: &mut Office, sequence| {
        crate::history::undo(
            office,
            wire::history::Undo {
                sequence: Some(sequence),
            },
        )
    };
    scene.at_desk(member, |office| {
        assert_eq!(rule_of(undo(office, declared)), "undo-declared");
    });
    scene.save(bid, member, 4).unwrap();
    let saved = entries(&scene.office).unwrap() - 1;
    let told = crate::history::tests::told(&mut scene.office, saved);
    assert_eq!(told.as_deref(), Some("undo-of-a-member"));
    assert_eq!(rule_of(undo(&mut scene.office, saved)), "undo-of-a-member");
    scene.at_desk(member, |office| {
        undo(office, saved).unwrap();
        assert_eq!(place(office, bid), DeskPlace::ToReview);
    });
}

#[test]
fn a_member_sees_their_own_scores_side_by_side() {
    let mut scene = Scene::new();
    let (anwen, bethan) = (scene.member("Anwen"), scene.member("Bethan"));
    let bids = [scene.bid(8_000), scene.bid(7_000)];
    scene.review(bids[0], anwen, 4);
    scene.review(bids[1], anwen, 6);
    scene.review(bids[0], bethan, 1);
    scene.at_desk(anwen, |office| {
        let view = own_scores(office).unwrap();
        let rows: Vec<_> = view.rows.iter().map(|r| (r.application, r.total)).collect();
        assert_eq!(rows, [(bids[0], Some(400)), (bids[1], Some(600))]);
    });
}
