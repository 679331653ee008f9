//! Awards, by the acts that make and change them.

mod acceptance;
mod course;
mod offer;
mod reserve;
mod subsidy;

use scheme::award::Party;
use scheme::decision::Outcome;
use scheme::language::LanguageChoice;
use scheme::{ApplicationId, AwardId, LetterId};
use store::award::AwardRow;
use wire::award::{AwardView, RecordSignature};
use wire::letter::IssueLetters;

use crate::letter::scene::Scene;
use crate::testing::entries;
use crate::{Failed, NoProgress, letter};

fn issued(scene: &mut Scene, bid: ApplicationId) -> LetterId {
    let input = IssueLetters {
        call: None,
        due: vec![scene.outcome_of(bid)],
        override_reason: String::new(),
    };
    let done = letter::issue(&mut scene.office, input, &mut NoProgress).unwrap();
    done.issued[0]
}

fn award_of(scene: &Scene, bid: ApplicationId) -> Option<AwardRow> {
    scene.office.read().award_of(bid).unwrap()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// An award that is offered on 18 January 2027, to be accepted by 15 February.
fn offered(scene: &mut Scene, outcome: Outcome) -> AwardId {
    let bid = scene.decided(outcome, LanguageChoice::En);
    issued(scene, bid);
    award_of(scene, bid).unwrap().id
}

fn view(scene: &Scene, award: AwardId) -> AwardView {
    super::show(&scene.office, award).unwrap()
}

/// A signature in time, with its page.
fn signature(scene: &mut Scene, award: AwardId, party: Party) -> RecordSignature {
    scene
        .office
        .offer_file("page", "page.pdf", b"%PDF-1.7 signed".to_vec());
    RecordSignature {
        award,
        party: Some(party),
        name: "Siân Example".into(),
        role: "Head of Research Services".into(),
        signed_on: "2027-01-18".into(),
        received_on: "2027-01-18".into(),
        page: Some("page".into()),
        based_on: view(scene, award).based_on,
    }
}

/// Signed by both.
fn accepted(scene: &mut Scene, outcome: Outcome) -> AwardId {
    let award = offered(scene, outcome);
    for party in [Party::Awardee, Party::Host] {
        let input = signature(scene, award, party);
        super::sign(&mut scene.office, input).unwrap();
    }
    award
}

/// The fields and codes of an input's problems.
fn problems<T: std::fmt::Debug>(found: Result<T, Failed>) -> Vec<String> {
    match found {
        Err(Failed::Invalid(problems)) => {
            let said = |p: &scheme::FieldProblem| format!("{} {}", p.field, p.problem);
            problems.0.iter().map(said).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// The rule by which an act was refused.
fn rule<T: std::fmt::Debug>(found: Result<T, Failed>) -> String {
    match found {
        Err(Failed::Refused(refusal)) => refusal.rule,
        other => panic!("{other:?}"),
    }
}

/// Asserts that a failed act leaves nothing behind.
fn leaves_nothing<T>(scene: &mut Scene, run: impl FnOnce(&mut Scene) -> T) -> T {
    let before = entries(&scene.office).unwrap();
    let found = run(scene);
    assert_eq!(
        entries(&scene.office).unwrap(),
        before,
        "an entry was left behind"
    );
    found
}
