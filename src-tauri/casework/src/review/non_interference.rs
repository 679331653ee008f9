//! Invariant 4: what a member may not see is not in the answer. For a member in conflict with a
//! bid every answer at the panel desk is the same, byte for byte, whatever was scored, written,
//! recommended and decided of it.

use proptest::prelude::*;
use scheme::ApplicationId;
use scheme::decision::Outcome;
use scheme::desk::Desk;
use scheme::panel::DeclaredAnswer;
use serde_json::{Value, json};
use wire::decision::{RecordDecision, RecordRecommendation, TypedLine};
use wire::review::SaveReview;

use crate::panel::scene::Scene;
use crate::{NoProgress, Office, dispatch};

/// All that happens to the hidden bid and that the member may not learn.
#[derive(Debug, Clone)]
struct Secrets {
    /// What the member scored before they declared.
    own: u32,
    /// What the others scored.
    others: [u32; 2],
    comment: String,
    /// Whether it is recommended and decided to be funded, and with how much.
    funded: bool,
    pounds: i64,
}

fn secrets() -> impl Strategy<Value = Secrets> {
    (
        1u32..=6,
        [1u32..=6, 1u32..=6],
        "[a-z]{0,12}",
        any::<bool>(),
        1i64..=8_000,
    )
        .prop_map(|(own, others, comment, funded, pounds)| Secrets {
            own,
            others,
            comment,
            funded,
            pounds,
        })
}

fn score(scene: &mut Scene, bid: ApplicationId, member: scheme::MemberId, value: u32, text: &str) {
    let scores = scene.scores(value);
    scene.at_desk(member, |office| {
        super::save(
            office,
            SaveReview {
                application: bid,
                scores,
                panel_comment: text.to_owned(),
                feedback: text.to_owned(),
            },
        )
        .unwrap()
    });
    scene.submit(bid, member).unwrap();
}

/// A panel of three and two bids. The first member scores both, then declares a conflict with the
/// first one; the others score it, and it is recommended and decided. Answers everything that the
/// first member's desk answers.
fn seen(secrets: &Secrets) -> Vec<String> {
    let mut scene = Scene::new();
    let members = ["Anwen", "Bethan", "Carys"].map(|name| scene.member(name));
    let (hidden, open) = (scene.bid(8_000), scene.bid(7_000));
    for bid in [hidden, open] {
        for member in members {
            scene.assign(bid, member).unwrap();
            scene.declare(bid, member, DeclaredAnswer::None).unwrap();
        }
    }
    score(&mut scene, open, members[0], 4, "as ever");
    score(
        &mut scene,
        hidden,
        members[0],
        secrets.own,
        &secrets.comment,
    );
    for (member, value) in members[1..].iter().zip(secrets.others) {
        score(&mut scene, hidden, *member, value, &secrets.comment);
    }
    scene
        .declare(hidden, members[0], DeclaredAnswer::Conflict)
        .unwrap();
    decide(&mut scene, hidden, secrets);
    scene.at_desk(members[0], |office| everything(office, &[hidden, open]))
}

fn decide(scene: &mut Scene, bid: ApplicationId, secrets: &Secrets) {
    let outcome = match secrets.funded {
        true => Outcome::Fund,
        false => Outcome::NotFunded,
    };
    let amount = match secrets.funded {
        true => secrets.pounds.to_string(),
        false => String::new(),
    };
    crate::decision::recommend(
        &mut scene.office,
        RecordRecommendation {
            application: bid,
            outcome: Some(outcome),
            amount: amount.clone(),
            minute: secrets.comment.clone(),
            based_on: 0,
        },
    )
    .unwrap();
    crate::decision::record(
        &mut scene.office,
        RecordDecision {
            application: bid,
            outcome: Some(outcome),
            lines: vec![TypedLine {
                heading: scheme::call::Heading::Travel,
                amount,
            }],
            conditions: Vec::new(),
            reserve_order: String::new(),
            reason: format!("For {}", secrets.comment),
            feedback: Default::default(),
            based_on: 0,
        },
    )
    .unwrap();
}

/// The answers of every command that reads and is answered at the panel desk, and of undo, which
/// says what it did. A command that this does not know how to ask fails the test.
fn everything(office: &mut Office, bids: &[ApplicationId]) -> Vec<String> {
    let mut answers = Vec::new();
    let reads = wire::command_infos()
        .into_iter()
        .filter(|info| info.desks.contains(&Desk::Panel))
        .filter(|info| info.kind == wire::CommandKind::Read);
    for info in reads {
        let inputs: Vec<Value> = match info.name.as_str() {
            "showSession" | "showUndo" | "showPanelDesk" | "showOwnScores" => vec![json!({})],
            "readBid" => bids
                .iter()
                .map(|bid| json!({ "application": bid }))
                .collect(),
            "readBidFile" => bids
                .iter()
                .map(|bid| json!({ "application": bid, "sha256": "" }))
                .collect(),
            unknown => panic!("{unknown} is answered at the panel desk: ask it here too"),
        };
        for input in inputs {
            answers.push(ask(office, &info.name, &input));
        }
    }
    for sequence in 1..=office.read().last_sequence().unwrap() {
        answers.push(ask(office, "undo", &json!({ "sequence": sequence })));
    }
    for bid in bids {
        answers.push(ask(office, "submitReview", &json!({ "application": bid })));
    }
    answers
}

fn ask(office: &mut Office, command: &str, input: &Value) -> String {
    let request = json!({ "command": command, "input": input }).to_string();
    let request = wire::read_request(&request).unwrap();
    match dispatch(office, request, &mut NoProgress) {
        Ok(answer) => answer.to_string(),
        Err(failure) => serde_json::to_string(&failure).unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_conflicted_member_is_answered_the_same_whatever_is_hidden(one in secrets(), other in secrets()) {
        prop_assert_eq!(seen(&one), seen(&other));
    }
}
