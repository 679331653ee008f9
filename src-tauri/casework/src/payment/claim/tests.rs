//! Claims, from the draft to the approval, by the acts that change them.

use scheme::call::Heading;
use scheme::payment::ClaimState;
use scheme::{Fact, Pence};
use wire::payment::{
    AnswerClaim, ApproveClaim, AttachClaimFile, ListClaims, ProposeClaim, QueryClaim, RejectClaim,
    RemoveClaimFile, ShowClaimFile,
};

use super::super::scene::{PIN, Scene};
use super::super::show as money;
use super::*;
use crate::panel::scene::{problems_of, rule_of};
use crate::testing::{entries, last_entry};

#[test]
fn an_instalment_is_split_over_headings_to_the_penny_and_claimed_once() {
    let mut scene = Scene::payable();
    let plan = money(&scene.office, scene.award).unwrap().instalments;
    assert_eq!(plan[0].amount, Pence(740_737));
    assert_eq!(plan[1].amount, Pence(246_913));
    assert_eq!(plan[0].expected_on, "2027-01-18");
    assert_eq!(plan[1].expected_on, "2027-11-30");
    let proposed = propose(
        &scene.office,
        ProposeClaim {
            award: scene.award,
            instalment: Some(plan[0].id),
            claim: None,
        },
    )
    .unwrap();
    let sum: Pence = proposed.lines.iter().map(|line| line.amount).sum();
    assert_eq!(
        (sum, proposed.amount),
        (plan[0].amount, Some(plan[0].amount))
    );
    let lines: Vec<(Heading, String)> = proposed
        .lines
        .iter()
        .map(|line| (line.heading, line.amount.typed()))
        .collect();
    let typed: Vec<(Heading, &str)> = lines.iter().map(|(h, a)| (*h, a.as_str())).collect();
    let mut input = scene.costs(&typed);
    input.instalment = Some(plan[0].id);
    // A penny less is not the instalment.
    let mut less = input.clone();
    less.lines[0].amount = Pence(proposed.lines[0].amount.0 - 1).typed();
    let before = entries(&scene.office).unwrap();
    assert_eq!(
        problems_of(save(&mut scene.office, less)),
        ["lines claim-not-the-instalment"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let claim = scene.claim(input.clone());
    assert_eq!(claim.line.amount, Pence(740_737));
    assert_eq!(
        problems_of(save(&mut scene.office, input)),
        ["instalment instalment-claimed-already"]
    );
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "enter-claim");
    assert_eq!(facts.0["amount"], Fact::from(Pence(740_737)));
    let names: Vec<&String> = facts.0.keys().collect();
    assert_eq!(names, ["amount", "award", "claim"]);
}

#[test]
fn another_coordinator_than_the_maker_approves_with_their_pin() {
    let mut scene = Scene::payable();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    let input = |scene: &Scene, approver, pin: &str| ApproveClaim {
        claim,
        approver,
        pin: pin.into(),
        based_on: scene.based_on(claim),
    };
    let own = input(&scene, Some(scene.first), PIN);
    assert_eq!(rule_of(approve(&mut scene.office, own)), "claim-own-entry");
    let nobody = input(&scene, None, "");
    assert_eq!(
        problems_of(approve(&mut scene.office, nobody)),
        ["approver missing", "pin missing"]
    );
    let wrong = input(&scene, Some(scene.second), "0000");
    assert_eq!(
        problems_of(approve(&mut scene.office, wrong)),
        ["pin wrong-pin"]
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "fail-to-open");
    let done = scene.approve(claim).unwrap();
    assert_eq!(done.line.state, ClaimState::Approved);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "approve-claim");
    assert_eq!(
        facts.0["approver"],
        Fact::record("coordinator", scene.second)
    );
    let told = money(&scene.office, scene.award).unwrap().statement;
    assert_eq!(told.total.approved, Pence(10_000));
    assert_eq!(told.of(Heading::Travel).left, Pence(98_765 - 10_000));
}

#[test]
fn a_coordinator_in_conflict_with_the_bid_approves_nothing() {
    let mut scene = Scene::payable();
    let awardee = scene
        .office
        .read()
        .award(scene.award)
        .unwrap()
        .unwrap()
        .person;
    let second = scene.second;
    scene
        .office
        .change(scheme::history::Act::EditCoordinator, |tx| {
            let mut row = tx.coordinator(second)?.ok_or(Failed::NotFound)?;
            row.person = Some(awardee);
            tx.put_coordinator(&row)?;
            Ok::<_, Failed>(())
        })
        .unwrap();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(scene.approve(claim)), "claim-conflicted");
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn all_that_stops_a_payment_is_said_at_once() {
    let mut scene = Scene::accepted();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    assert_eq!(problems_of(scene.approve(claim)), ["claim payment-stopped"]);
    let shown = show(&scene.office, claim).unwrap();
    assert_eq!(shown.problems.0.len(), 1);
    let expected = scheme::award::Block::BankUnverified.fact();
    assert_eq!(shown.problems.0[0].facts.0["block"], expected);
    // Two claims of all that is left: the second comes too late, and the figures are told.
    let account = scene.enter_account("12-34-56", "12345678");
    scene.confirm_account(account).unwrap();
    let one = scene.submitted(&[(Heading::Travel, "987.65")]).line.id;
    scene.approve(one).unwrap();
    let Err(Failed::Invalid(problems)) = scene.approve(claim) else {
        panic!("approved beyond its heading");
    };
    assert_eq!(problems.0[0].problem, "claim-over-heading");
    assert_eq!(problems.0[0].facts.0["left"], Fact::from(Pence(0)));
    assert_eq!(problems.0[0].facts.0["amount"], Fact::from(Pence(10_000)));
}

#[test]
fn the_last_instalment_is_held_for_the_report() {
    let mut scene = Scene::payable();
    // £9,876.50 less the last instalment of £2,469.13 can be approved beforehand, and no penny more.
    let most = scene.submitted(&[(Heading::Ppi, "7,407.37")]).line.id;
    let more = scene.submitted(&[(Heading::Travel, "0.01")]).line.id;
    scene.approve(most).unwrap();
    assert_eq!(problems_of(scene.approve(more)), ["claim claim-last-held"]);
}

#[test]
fn a_query_is_answered_before_the_claim_goes_on() {
    let mut scene = Scene::payable();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    let ask = |scene: &Scene, question: &str| QueryClaim {
        claim,
        question: question.into(),
        based_on: scene.based_on(claim),
    };
    let empty = ask(&scene, " ");
    assert_eq!(
        problems_of(query(&mut scene.office, empty)),
        ["question missing"]
    );
    let asked = ask(&scene, "Which journey?");
    let view = query(&mut scene.office, asked).unwrap();
    assert_eq!(view.line.state, ClaimState::Queried);
    assert_eq!(rule_of(scene.approve(claim)), "claim-state");
    let input = AnswerClaim {
        claim,
        answer: "To Bangor.".into(),
        based_on: scene.based_on(claim),
    };
    let view = answer(&mut scene.office, input).unwrap();
    assert_eq!(view.line.state, ClaimState::Submitted);
    assert_eq!(view.queries[0].answer, "To Bangor.");
    // What was asked and answered is no fact of the history.
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!((act.as_str(), facts.0.len()), ("answer-claim", 3));
    scene.approve(claim).unwrap();
}

#[test]
fn a_rejected_claim_counts_nothing_and_frees_its_instalment() {
    let mut scene = Scene::payable();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    let input = |scene: &Scene, reason: &str| RejectClaim {
        claim,
        reason: reason.into(),
        based_on: scene.based_on(claim),
    };
    let empty = input(&scene, "");
    assert_eq!(
        problems_of(reject(&mut scene.office, empty)),
        ["reason missing"]
    );
    let because = input(&scene, "Paid by another funder");
    let view = reject(&mut scene.office, because).unwrap();
    assert_eq!(view.line.state, ClaimState::Rejected);
    let told = money(&scene.office, scene.award).unwrap().statement;
    assert_eq!(told.total.claimed, Pence::ZERO);
    crate::history::undo(&mut scene.office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(
        show(&scene.office, claim).unwrap().line.state,
        ClaimState::Submitted
    );
}

#[test]
fn files_are_attached_while_a_claim_can_change() {
    let mut scene = Scene::payable();
    let input = scene.costs(&[(Heading::Travel, "100")]);
    let claim = scene.claim(input).line.id;
    scene
        .office
        .offer_file("t", "receipt.pdf", b"%PDF-1.7 receipt".to_vec());
    let attach = || AttachClaimFile {
        claim,
        heading: Some(Heading::Travel),
        file: "t".into(),
    };
    let view = attach_file(&mut scene.office, attach()).unwrap();
    let file = view.files[0].id;
    assert_eq!(view.files[0].file.name, "receipt.pdf");
    let shown = show_file(&scene.office, ShowClaimFile { claim, file }).unwrap();
    assert_eq!(shown.media, "application/pdf");
    let remove = || RemoveClaimFile { claim, file };
    assert_eq!(
        remove_file(&mut scene.office, remove())
            .unwrap()
            .files
            .len(),
        0
    );
    attach_file(&mut scene.office, attach()).unwrap();
    scene.submit(claim).unwrap();
    assert_eq!(
        rule_of(attach_file(&mut scene.office, attach())),
        "claim-state"
    );
}

#[test]
fn claims_are_listed_by_what_waits() {
    let mut scene = Scene::payable();
    let first = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    scene.approve(first).unwrap();
    scene.submitted(&[(Heading::Travel, "50")]);
    let page = list(
        &scene.office,
        ListClaims {
            limit: 50,
            ..ListClaims::default()
        },
    )
    .unwrap();
    let states: Vec<ClaimState> = page.rows.iter().map(|row| row.state).collect();
    assert_eq!(states, [ClaimState::Submitted, ClaimState::Approved]);
    let only = ListClaims {
        state: Some(ClaimState::Approved),
        limit: 50,
        ..ListClaims::default()
    };
    let page = list(&scene.office, only).unwrap();
    assert_eq!((page.total, page.rows[0].amount), (1, Pence(10_000)));
    let counted: Pence = page.states.iter().map(|state| state.amount).sum();
    assert_eq!(counted, Pence(15_000));
}

#[test]
fn nothing_is_seen_from_another_desk() {
    let mut scene = Scene::payable();
    let claim = scene.submitted(&[(Heading::Travel, "100")]).line.id;
    scene.office.seat(scheme::desk::Viewpoint::SignedOut);
    let read = scene.office.read();
    assert!(read.claim(claim).unwrap().is_none());
    assert!(read.instalments(scene.award).unwrap().is_empty());
    assert!(read.bank_accounts(scene.organisation).unwrap().is_empty());
}
