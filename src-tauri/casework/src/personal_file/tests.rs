use base64::Engine as _;
use scheme::personal_file::{Disclosure, OTHERS_MARK, RefusalGround, RequestState};
use scheme::{ApplicationId, Fact, Facts, Language, PersonId};
use wire::document::DocumentView;
use wire::personal_file::*;

use super::*;
use crate::Office;
use crate::panel::scene::{Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};

/// Somebody who leads a bid that three reviewed, one of whom named another.
fn asked() -> (Scene, PersonId, ApplicationId, FileRequestView) {
    let mut scene = Scene::new();
    let members = ["Anwen Pugh", "Bethan Rees", "Carys Lloyd"].map(|name| scene.member(name));
    let bid = scene.bid(10_000);
    for (value, member) in [3, 4, 5].into_iter().zip(members) {
        scene.review(bid, member, value);
    }
    let lead = scene.office.read().team(bid).unwrap()[0].person;
    let input = RecordFileRequest {
        person: Some(lead),
        received_on: "2026-11-30".into(),
        language: Language::En,
        asked_for: "Everything, by e-mail".into(),
    };
    let view = record(&mut scene.office, input).unwrap();
    (scene, lead, bid, view)
}

fn confirm(
    office: &mut Office,
    view: &FileRequestView,
    how: &str,
) -> Result<FileRequestView, Failed> {
    let input = ConfirmRequestIdentity {
        request: view.id,
        on: "2026-12-01".into(),
        how: how.into(),
        based_on: view.based_on,
    };
    confirm_identity(office, input)
}

fn answering(view: &FileRequestView) -> AnswerFileRequest {
    AnswerFileRequest {
        request: view.id,
        based_on: view.based_on,
    }
}

fn bytes(document: &DocumentView) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD
        .decode(&document.base64)
        .unwrap()
}

#[test]
fn a_request_is_recorded_and_due_in_a_month() {
    let (mut scene, lead, _, view) = asked();
    let told = Facts::none()
        .with("person", Fact::record("person", lead))
        .with("due", due(&one(&scene.office.read(), view.id).unwrap()));
    let expected = ("record-file-request".to_owned(), told);
    assert_eq!(last_entry(&scene.office).unwrap(), expected);
    assert_eq!((view.due_on.as_str(), view.overdue), ("2026-12-30", false));
    let before = entries(&scene.office).unwrap();
    let input = RecordFileRequest {
        person: None,
        received_on: "2026-12-02".into(),
        language: Language::Cy,
        asked_for: String::new(),
    };
    assert_eq!(
        problems_of(record(&mut scene.office, input)),
        ["receivedOn date-in-future", "person missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let due = crate::today::show(&mut scene.office).unwrap().due;
    let line = due
        .iter()
        .find(|line| line.kind.code() == "file-request-due");
    assert_eq!(line.unwrap().due_on.as_deref(), Some("2026-12-30"));
    scene.clock.set("2026-12-31T10:00:00Z");
    assert!(show(&scene.office, view.id).unwrap().overdue);
}

#[test]
fn nothing_is_given_before_the_person_is_known() {
    let (mut scene, _, _, view) = asked();
    let before = entries(&scene.office).unwrap();
    let early = give(&mut scene.office, answering(&view));
    assert_eq!(rule_of(early), "file-identity-open");
    assert_eq!(
        problems_of(confirm(&mut scene.office, &view, " ")),
        ["how missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let known = confirm(&mut scene.office, &view, "Rang the number on record").unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "confirm-identity");
    assert_eq!(known.identity_by, "First Coordinator");
    let again = confirm(&mut scene.office, &known, "again");
    assert_eq!(rule_of(again), "file-identity-confirmed");
}

#[test]
fn a_request_is_extended_once_and_within_its_month() {
    let (mut scene, _, _, view) = asked();
    let extending = |view: &FileRequestView, reason: &str| ExtendFileRequest {
        request: view.id,
        reason: reason.into(),
        based_on: view.based_on,
    };
    scene.clock.set("2026-12-31T10:00:00Z");
    let late = extend(&mut scene.office, extending(&view, "Much to read"));
    assert_eq!(rule_of(late), "file-extension-late");
    scene.clock.set("2026-12-30T10:00:00Z");
    let none = extend(&mut scene.office, extending(&view, ""));
    assert_eq!(problems_of(none), ["reason missing"]);
    let longer = extend(&mut scene.office, extending(&view, "Much to read")).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "extend-file-request");
    assert_eq!(
        (longer.due_on.as_str(), longer.extends),
        ("2027-02-28", false)
    );
    let again = extend(&mut scene.office, extending(&longer, "More"));
    assert_eq!(rule_of(again), "file-extended-already");
}

#[test]
fn a_refusal_has_its_ground_and_is_taken_back_by_undo() {
    let (mut scene, _, _, view) = asked();
    let refusing = |ground, reason: &str| RefuseFileRequest {
        request: view.id,
        ground,
        reason: reason.into(),
        based_on: view.based_on,
    };
    let none = refuse(&mut scene.office, refusing(None, ""));
    assert_eq!(problems_of(none), ["ground missing", "reason missing"]);
    let given = refusing(Some(RefusalGround::TakenBack), "They rang on 1 December");
    let refused = refuse(&mut scene.office, given).unwrap();
    assert_eq!(refused.state, RequestState::Refused);
    assert_eq!(last_entry(&scene.office).unwrap().0, "refuse-file-request");
    let again = refuse(
        &mut scene.office,
        refusing(Some(RefusalGround::Excessive), "x"),
    );
    assert_eq!(rule_of(again), "file-request-concluded");
    let last = entries(&scene.office).unwrap();
    crate::history::tests::undo(&mut scene.office, last).unwrap();
    assert_eq!(
        show(&scene.office, view.id).unwrap().state,
        RequestState::Open
    );
}

#[test]
fn scores_and_comments_are_in_the_file_and_who_gave_them_is_not() {
    let (scene, _, _, view) = asked();
    let file = held(&scene.office, view.id).unwrap();
    let text = serde_json::to_string(&file.sections).unwrap();
    for told in ["worth 3", "you got 5", "Bid 1"] {
        assert!(text.contains(told), "{told}");
    }
    let given: Vec<_> = gather::passages(&file)
        .filter_map(|p| p.given.clone())
        .collect();
    for name in ["Anwen Pugh", "Bethan Rees", "Carys Lloyd"] {
        assert!(!given.iter().any(|text| text.contains(name)), "{name}");
    }
    assert!(given.iter().any(|text| text == OTHERS_MARK));
    let scores = file
        .sections
        .iter()
        .find(|s| s.section == "assessment")
        .unwrap();
    assert!(scores.records.iter().any(|record| record.noun == "score"));
    assert!(!file.history.is_empty());
}

#[test]
fn a_passage_is_withheld_with_its_reason_and_never_silently() {
    let (mut scene, lead, _, view) = asked();
    let file = held(&scene.office, view.id).unwrap();
    let find = |file: &PersonFileView, text: &str| {
        let found = gather::passages(file).find(|passage| passage.text == text);
        found.unwrap().clone()
    };
    let comment = find(&file, "worth 4");
    assert_eq!(comment.disclosure, Disclosure::Full);
    let choosing = |disclosure, reason: &str| ChooseDisclosure {
        request: view.id,
        passage: comment.passage.clone(),
        disclosure,
        reason: reason.into(),
    };
    let before = entries(&scene.office).unwrap();
    let silent = choose(&mut scene.office, choosing(Disclosure::Withheld, ""));
    assert_eq!(problems_of(silent), ["reason missing"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    let reason = "It tells of a patient";
    choose(&mut scene.office, choosing(Disclosure::Withheld, reason)).unwrap();
    let file = held(&scene.office, view.id).unwrap();
    assert_eq!(file.withheld, 1);
    assert_eq!(find(&file, "worth 4").given, None);
    let told = Facts::none()
        .with("person", Fact::record("person", lead))
        .with("disclosure", Disclosure::Withheld.fact());
    assert_eq!(
        last_entry(&scene.office).unwrap(),
        ("choose-disclosure".to_owned(), told)
    );

    let known = confirm(&mut scene.office, &view, "Rang").unwrap();
    let answered = give(&mut scene.office, answering(&known)).unwrap();
    assert_eq!(answered.state, RequestState::Answered);
    let told = Facts::none()
        .with("person", Fact::record("person", lead))
        .with("withheld", 1u32);
    assert_eq!(
        last_entry(&scene.office).unwrap(),
        ("answer-file-request".to_owned(), told)
    );
    let form = |form| ShowGivenFile {
        request: view.id,
        form,
    };
    let json = given(&scene.office, form(FileForm::Json)).unwrap();
    let json = String::from_utf8(bytes(&json)).unwrap();
    assert!(!json.contains("worth 4") && json.contains(reason) && json.contains("worth 3"));
    assert!(!json.contains("Bethan Rees"));
    let pdf = given(&scene.office, form(FileForm::Pdf)).unwrap();
    assert!(bytes(&pdf).starts_with(b"%PDF"));
    let last = entries(&scene.office).unwrap();
    let why = crate::history::tests::why_not(&mut scene.office, last);
    assert_eq!(why, "undo-file-given");
}

#[test]
fn a_given_file_goes_when_somebody_named_in_it_is_erased() {
    let (mut scene, _, bid, view) = asked();
    scene.give_pins();
    let panel = scene.office.read().panel_of(scene.call).unwrap().unwrap();
    let members = scene.office.read().panel_members(panel.id).unwrap();
    let file = held(&scene.office, view.id).unwrap();
    // One member agrees to be named; the others are masked.
    let named = gather::passages(&file)
        .find(|passage| passage.names_others && passage.text == "Bethan Rees")
        .unwrap();
    let choosing = ChooseDisclosure {
        request: view.id,
        passage: named.passage.clone(),
        disclosure: Disclosure::Full,
        reason: "They agree".into(),
    };
    choose(&mut scene.office, choosing).unwrap();
    let known = confirm(&mut scene.office, &view, "Rang").unwrap();
    give(&mut scene.office, answering(&known)).unwrap();
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    let read_it = |scene: &Scene, form| {
        let input = ShowGivenFile {
            request: view.id,
            form,
        };
        given(&scene.office, input)
    };
    for (name, stays) in [("Carys Lloyd", true), ("Bethan Rees", false)] {
        let read = scene.office.read();
        let person = members
            .iter()
            .map(|member| member.person)
            .find(|person| read.label("person", person.0).unwrap() == name)
            .unwrap();
        let input = wire::erasure::ErasePerson {
            person,
            reason: "They asked".into(),
            files: Vec::new(),
            passages: Vec::new(),
            second: Some(scene.coordinators().1),
            pin: crate::panel::scene::PIN.into(),
            based_on: read.last_entry("person", person).unwrap(),
        };
        crate::erasure::erase(&mut scene.office, input).unwrap();
        for form in [FileForm::Pdf, FileForm::Json] {
            let read = read_it(&scene, form);
            match stays {
                true => assert!(read.is_ok(), "{name}"),
                false => assert_eq!(rule_of(read), "bytes-erased", "{name}"),
            }
        }
    }
    let stands = show(&scene.office, view.id).unwrap();
    assert_eq!(stands.state, RequestState::Answered);
    assert_eq!(stands.concluded_on.as_deref(), Some("2026-12-01"));
}
