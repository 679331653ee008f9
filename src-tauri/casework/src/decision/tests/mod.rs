//! Ranking and deciding.

mod deciding;
mod locking;
mod reversing;

use scheme::call::Heading;
use scheme::decision::{Outcome, ReasonNeeded, Stage};
use scheme::panel::{DeclaredAnswer, RankingFlag};
use scheme::{ApplicationId, Both, Fact, Pence};
use wire::decision::{
    DecisionView, DecisionsView, LockDecisions, RecordDecision, RecordRecommendation,
    ReverseDecision, TypedCondition, TypedLine,
};
use wire::ranking::{LineStop, RankingView, ShowRanking};

use super::*;
use crate::Failed;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn ranking(scene: &Scene) -> RankingView {
    let input = ShowRanking {
        call: scene.call,
        offset: 0,
        limit: 0,
    };
    crate::ranking::show(&scene.office, input).unwrap()
}

fn decisions(scene: &Scene) -> DecisionsView {
    show_decisions(&scene.office, scene.call).unwrap()
}

/// A decision as it is typed; funded in full where it funds.
fn typed(scene: &Scene, application: ApplicationId, outcome: Outcome) -> RecordDecision {
    let view = show(&scene.office, application).unwrap();
    let lines = match outcome.funds() {
        true => view
            .asked
            .iter()
            .map(|asked| TypedLine {
                heading: asked.heading,
                amount: asked.amount.typed(),
            })
            .collect(),
        false => Vec::new(),
    };
    RecordDecision {
        application,
        outcome: Some(outcome),
        lines,
        conditions: Vec::new(),
        reserve_order: match outcome {
            Outcome::Reserve => view.next_reserve.to_string(),
            _ => String::new(),
        },
        reason: String::new(),
        feedback: Both::default(),
        based_on: view.based_on,
    }
}

fn decide(
    scene: &mut Scene,
    application: ApplicationId,
    outcome: Outcome,
) -> Result<DecisionView, Failed> {
    let input = typed(scene, application, outcome);
    record(&mut scene.office, input)
}

fn locking(scene: &Scene) -> LockDecisions {
    LockDecisions {
        call: scene.call,
        leave_open: Vec::new(),
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
        based_on: decisions(scene).based_on,
    }
}

/// Three bids of £25,000 at 6, 5 and 4 in a pot of £60,000, decided along the line.
fn decided() -> (Scene, Vec<ApplicationId>) {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(25_000, &[6, 5, 4]);
    scene.give_pins();
    decide(&mut scene, bids[0], Outcome::Fund).unwrap();
    decide(&mut scene, bids[1], Outcome::Fund).unwrap();
    decide(&mut scene, bids[2], Outcome::Reserve).unwrap();
    scene.clock.set("2027-01-14T14:00:00Z");
    (scene, bids)
}

fn reversing(scene: &Scene, application: ApplicationId) -> ReverseDecision {
    ReverseDecision {
        application,
        reason: "The award was refused".into(),
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
        based_on: show(&scene.office, application).unwrap().based_on,
    }
}
