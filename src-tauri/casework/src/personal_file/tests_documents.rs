//! What a person's file lists of documents, and that nothing in it is a bare code.

use scheme::call::Heading;
use scheme::{Fact, Language, PersonId};
use serde_json::json;
use wire::personal_file::{FileRequestView, HeldDocument, PersonFileView, RecordFileRequest};

use super::{gather, held, request};
use crate::Office;
use crate::payment::scene::Scene as Paid;
use crate::testing::TestClock;
use crate::testing::asking::ask;
use crate::testing::seconded::{Scene, issued, ready_to_write};

fn asked(office: &mut Office, person: PersonId) -> FileRequestView {
    let input = RecordFileRequest {
        person: Some(person),
        received_on: office.today().to_string(),
        language: Language::En,
        asked_for: "Everything".into(),
    };
    request::record(office, input).unwrap()
}

/// What is held of a person, as it would be given.
fn file_of(office: &mut Office, person: PersonId) -> PersonFileView {
    let request = asked(office, person);
    held(office, request.id).unwrap()
}

/// The documents in words: name, what it is, what it stands on, and `!` where it is others' too.
fn listed(documents: &[HeldDocument]) -> Vec<String> {
    let line = |one: &HeldDocument| {
        let (Fact::Record { noun, .. }, others) = (&one.of, if one.of_others { " !" } else { "" })
        else {
            panic!("{:?}", one.of)
        };
        format!("{} | {} | {noun}{others}", one.name.en, one.what.en)
    };
    documents.iter().map(line).collect()
}

/// A placement that no application stands behind, begun, with a letter to the person seconded and one
/// to a manager, and a review.
fn begun() -> (Scene, PersonId, PersonId) {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    scene.step("start", "2027-01-04", "").unwrap();
    issued(&mut scene, "Siân Example");
    issued(&mut scene, "Alys Example");
    clock.set("2027-01-20T09:00:00Z");
    let said = json!({
        "placement": scene.placement, "review": "start", "heldOn": "2027-01-15", "concern": "",
        "said": [
            {
                "party": "secondee", "organisation": null, "on": "2027-01-14", "words": "Glad",
                "answers": { "workload": "badly" },
            },
            {
                "party": "employer", "organisation": scene.employer, "on": "2027-01-15",
                "words": "All well", "answers": {},
            },
        ],
        "basedOn": 0,
    });
    ask(&mut scene.office, "recordPlacementReview", said);
    let id = |name: &str| {
        let people = ask(
            &mut scene.office,
            "listPeople",
            json!({ "text": name, "limit": 1 }),
        );
        serde_json::from_value(people["rows"][0]["id"].clone()).unwrap()
    };
    let [secondee, manager] = ["Siân", "Alys"].map(id);
    (scene, secondee, manager)
}

#[test]
fn letters_and_signed_pages_of_a_placement_without_a_call_are_listed() {
    let (mut scene, secondee, manager) = begun();
    let file = file_of(&mut scene.office, secondee);
    assert_eq!(
        listed(&file.documents),
        [
            "Secondment confirmed, 4 January 2027 | A letter | placement",
            "A draft of an agreement, 2 November 2026 | A draft of an agreement | placement !",
            "page.pdf | A signature under an agreement: Employer | placement !",
            "page.pdf | A signature under an agreement: Host | placement !",
            "page.pdf | A signature under an agreement: Person seconded | placement",
        ]
    );
    let file = file_of(&mut scene.office, manager);
    assert_eq!(
        listed(&file.documents),
        ["Secondment confirmed, 4 January 2027 | A letter | placement"]
    );
}

#[test]
fn what_was_said_at_a_review_is_in_words_and_who_else_said_it_is_masked() {
    let (mut scene, secondee, _) = begun();
    let file = file_of(&mut scene.office, secondee);
    let fields = || {
        let records = file.sections.iter().flat_map(|section| &section.records);
        records
            .filter(|record| record.noun == "placement_review")
            .flat_map(|record| &record.fields)
    };
    let said = |field: &str| {
        let found = fields().find(|one| one.field == field).unwrap();
        (found.label.en.clone(), found.value.clone())
    };
    let workload = scheme::placement::ReviewAnswer::Badly.fact();
    assert_eq!(
        said("content.1.answers.workload"),
        (
            "1, Answers, The work of both posts can be managed".into(),
            Some(workload)
        )
    );
    let day: chrono::NaiveDate = "2027-01-14".parse().unwrap();
    assert_eq!(said("content.1.on"), ("1, Day".into(), Some(day.into())));
    let by: Vec<_> = gather::passages(&file)
        .filter(|passage| passage.passage.ends_with(".by"))
        .map(|passage| (passage.text.as_str(), passage.names_others))
        .collect();
    assert_eq!(by, [("Siân Example", false), ("Alys Example", true)]);
}

#[test]
fn evidence_of_a_claim_is_listed_and_a_name_in_its_name_is_masked() {
    let mut scene = Paid::accepted();
    let claim = scene.claim(scene.costs(&[(Heading::Travel, "50.00")]));
    scene.office.offer_file(
        "receipt",
        "Receipt Siân Example.pdf",
        b"%PDF-1.7 ticket".to_vec(),
    );
    let input = json!({ "claim": claim.line.id, "heading": null, "file": "receipt" });
    ask(&mut scene.office, "attachClaimFile", input);
    let award = scene.office.read().award(scene.award).unwrap().unwrap();
    let file = file_of(&mut scene.office, award.person);
    let claims: Vec<String> = listed(&file.documents)
        .into_iter()
        .filter(|one| one.ends_with("claim"))
        .collect();
    assert_eq!(
        claims,
        ["Receipt Siân Example.pdf | Evidence of a claim | claim"]
    );
}
