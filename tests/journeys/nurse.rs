//! A nurse of the NHS at a company, from the proposal to the close: with the post left behind
//! filled, an extension, a return that is talked about first, and a statement of what she did.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use seedbridge_tests::asks::{Asks, list, number, text};
use seedbridge_tests::pdf;
use serde_json::{Value, json};

use crate::seconded::{BEGUN, NURSE, Seconded, problems, today};

/// What the post left behind costs, pay with on-costs: two months at £61,592.40 a year and four at
/// £61,890, of which three fifths.
const BACKFILL: i64 = 1_853_724;
/// Her own pay with on-costs: two months at £69,385.20 a year and four at £69,720, of which three
/// fifths.
const SUBSTANTIVE: i64 = 2_088_252;
/// Two months more of each.
const LONGER: (i64, i64) = (618_900, 697_200);

#[test]
fn a_nurse_is_seconded_to_a_company_for_longer_and_returns() {
    let mut placement = Seconded::proposed();
    placement.prepared();
    costed(&mut placement, 0);
    placement.admitted("2027-09-30");
    agreed_and_begun(&mut placement);
    reviewed_at_the_start(&mut placement);
    other_days(&mut placement);
    reviewed_half_way(&mut placement);
    extended(&mut placement);
    returned(&mut placement);
    recognised(&mut placement);
    looked_back_on(&mut placement);
    closed(&mut placement);
    history(&mut placement);
}

/// The record says what it costs to the penny; the invoices come to what the post costs.
fn costed(placement: &mut Seconded, months_more: i64) {
    let view = placement.view();
    let follows = &view["consequences"];
    let (backfill, substantive) = (
        BACKFILL + LONGER.0 * months_more / 2,
        SUBSTANTIVE + LONGER.1 * months_more / 2,
    );
    assert_eq!(number(follows, "/substantive/cost/total"), substantive);
    assert_eq!(number(follows, "/backfill/cost/total"), backfill);
    let stretches = list(follows, "/backfill/cost/stretches");
    let from = stretches.iter().map(|one| text(one, "/period/from"));
    assert_eq!(from.collect::<Vec<_>>(), ["2027-03-01", "2027-05-01"]);
    assert_eq!(number(follows, "/funded/difference"), backfill - 1_800_000);
    assert_eq!(follows["gaps"], json!([]));
    let invoices = list(follows, "/recharges").iter();
    assert_eq!(
        invoices.map(|one| number(one, "/amount")).sum::<i64>(),
        backfill
    );
}

/// Host, person and employer sign in that order; until the last has, it does not begin.
fn agreed_and_begun(placement: &mut Seconded) {
    placement.drafted();
    assert_eq!(text(&placement.view(), "/progress"), "agreement-drafted");
    placement.hub.at("2027-02-24T10:00:00Z");
    placement.signed("host");
    assert_eq!(text(&placement.view(), "/progress"), "part-signed");
    placement.signed("secondee");
    placement.hub.at("2027-03-01T08:30:00Z");
    let start = json!({ "step": "start", "on": "2027-03-01", "reason": "" });
    let failure = placement.refused("takePlacementStep", start.clone());
    assert_eq!(text(&failure, "/rule"), "placement-not-ready");
    assert_eq!(placement.due(), ["placement-not-ready"]);
    placement.signed("employer");
    let view = placement.view();
    assert_eq!(text(&view, "/progress"), "checks-clear");
    assert_eq!(view["bars"], json!([]));
    placement.act("takePlacementStep", start);
    assert_eq!(placement.hub.last_act().1, "start-placement");
    assert_eq!(text(&placement.view(), "/progress"), "active");
    placement.told_all_three("placement-confirmation");
}

fn reviewed_at_the_start(placement: &mut Seconded) {
    assert_eq!(
        placement.reviews(),
        [
            "start 2027-03-15",
            "middle 2027-05-31",
            "end 2027-08-31",
            "after-return 2028-02-29"
        ]
    );
    assert_eq!(placement.due(), ["placement-review-due"]);
    placement.hub.at("2027-03-11T10:00:00Z");
    placement.reviewed("start", "too-early", "");
    assert_eq!(placement.due(), [""; 0]);
}

/// Other days of the week, once she is there: confirmed anew to all whom the what-if names.
fn other_days(placement: &mut Seconded) {
    placement.hub.at("2027-04-12T10:00:00Z");
    placement.weekdays = ["tuesday", "wednesday", "thursday"];
    let plan = placement.plan("2027-08-31");
    let tried = json!({ "placement": placement.id, "plan": plan });
    let what_if = placement.hub.ask("whatIfPlacement", tried)["whatIf"].clone();
    assert_eq!(letters_to(&what_if), ["secondee", "employer", "host"]);
    let later = json!({ "plan": placement.plan("2027-09-30"), "reason": "Longer." });
    let failure = placement.refused("movePlacement", later);
    assert_eq!(problems(&failure), ["plan.endsOn placement-extend-instead"]);
    let moved = json!({ "plan": plan, "reason": "The clinic moved to Mondays." });
    placement.act("movePlacement", moved);
    assert_eq!(placement.hub.last_act().1, "move-placement");
    placement.told_all_three("placement-confirmation");
    costed(placement, 0);
}

/// What she is worried about half way stands on Today.
fn reviewed_half_way(placement: &mut Seconded) {
    placement.hub.at("2027-05-27T10:00:00Z");
    assert_eq!(placement.due(), ["placement-review-due"]);
    let worry = "Two jobs in five days: the ward still rings on days at the works.";
    let view = placement.reviewed("middle", "in-part", worry);
    assert_eq!(text(&view, "/reviews/1/concern"), worry);
    assert_eq!(list(&view, "/reviews/1/said").len(), 3);
    assert_eq!(placement.due(), ["placement-concern"]);
}

/// To whom letters would follow.
fn letters_to(what_if: &Value) -> Vec<&str> {
    let letters = list(what_if, "/letters").iter();
    letters.map(|one| text(one, "/to")).collect()
}

/// Two months more: refused while the company's document lapses before, then agreed and told of.
fn extended(placement: &mut Seconded) {
    placement.hub.at("2027-06-10T10:00:00Z");
    let plan = placement.plan("2027-10-31");
    let tried = json!({ "placement": placement.id, "plan": plan });
    let what_if = placement.hub.ask("whatIfPlacement", tried)["whatIf"].clone();
    assert_eq!(letters_to(&what_if), ["secondee", "employer", "host"]);
    let asked = json!({
        "placement": placement.id, "endsOn": "2027-10-31", "askedOn": "2027-05-28",
    });
    let in_the_way = placement.hub.ask("whatIfExtension", asked.clone());
    assert_eq!(in_the_way["problems"], json!([]));
    assert_eq!(in_the_way["warnings"], json!([]));
    assert_eq!(in_the_way["bars"], json!([{ "bar": "access-awaited" }]));
    let extend = json!({
        "endsOn": "2027-10-31", "askedOn": "2027-05-28", "signedOn": "2027-06-09",
        "reason": "The second ward opens in September.", "page": "extension",
    });
    placement
        .hub
        .offer("extension", "extension.pdf", b"%PDF-1.7 extended");
    let failure = placement.refused("extendPlacement", extend.clone());
    assert_eq!(text(&failure, "/rule"), "placement-not-extendable");
    costed(placement, 0);

    placement.admitted("2027-10-31");
    assert_eq!(
        placement.hub.ask("whatIfExtension", asked)["bars"],
        json!([])
    );
    let view = placement.act("extendPlacement", extend);
    assert_eq!(placement.hub.last_act().1, "extend-placement");
    assert_eq!(text(&view, "/progress"), "extended");
    costed(placement, 2);
    let after = |of: &str| number(&what_if, &format!("/after/{of}/cost/total"));
    for of in ["substantive", "backfill"] {
        let total = number(&view, &format!("/consequences/{of}/cost/total"));
        assert_eq!(total, after(of), "{of} as it was asked beforehand");
    }
    assert_eq!(
        view["consequences"]["recharges"],
        what_if["after"]["recharges"]
    );
    let letters = placement.told_all_three("placement-extension");
    says(
        placement,
        &letters,
        NURSE,
        &["31 Awst 2027", "31 Hydref 2027"],
    );
    assert_eq!(
        placement.reviews()[2..],
        ["end 2027-10-31", "after-return 2028-04-30"]
    );
}

/// A letter that went out is a sound PDF without a watermark that says so much.
fn says(placement: &mut Seconded, letters: &Value, to: &str, words: &[&str]) {
    let row = { list(letters, "/rows").iter() }.find(|row| row["name"] == json!(to));
    let letter = json!({ "letter": row.unwrap()["letter"] });
    let document = placement.hub.ask("readLetter", letter);
    let paper = saved(placement, &document);
    let said = pdf::text(&paper).replace('\u{a0}', " ");
    for one in words {
        assert!(said.contains(one), "{one}: {said}");
    }
    assert!(!pdf::has_watermark(&paper));
}

fn saved(placement: &Seconded, document: &Value) -> PathBuf {
    let bytes = base64::engine::general_purpose::STANDARD.decode(text(document, "/base64"));
    let path = placement.hub.folder().join(text(document, "/name"));
    fs::write(&path, bytes.unwrap()).unwrap();
    pdf::check(&path);
    path
}

/// The meeting is set; nobody is back before it was held without a reason.
fn returned(placement: &mut Seconded) {
    placement.hub.at("2027-09-24T10:00:00Z");
    assert_eq!(placement.due(), ["return-meeting-due", "placement-concern"]);
    met(placement, "", "");
    placement.hub.at("2027-10-29T15:00:00Z");
    placement.reviewed("end", "well", "");
    assert_eq!(
        placement.due(),
        ["return-meeting-due"],
        "the worry of half way is over"
    );
    placement.hub.at("2027-11-01T09:00:00Z");
    let back = json!({ "step": "return", "on": "2027-11-01", "reason": "" });
    let failure = placement.refused("takePlacementStep", back.clone());
    assert_eq!(problems(&failure), ["reason return-meeting-not-held"]);
    met(placement, "2027-10-05", "Screening nurse");
    let view = placement.act("takePlacementStep", back);
    assert_eq!(placement.hub.last_act().1, "record-return");
    assert_eq!(text(&view, "/progress"), "returned");
    assert_eq!(placement.due(), [""; 0]);
}

/// What is known of the meeting about the return.
fn met(placement: &mut Seconded, held_on: &str, post: &str) {
    let based_on = placement.show("showPlacementReviews")["meeting"]["basedOn"].clone();
    let input = json!({
        "placement": placement.id, "setFor": "2027-10-05", "heldOn": held_on, "post": post,
        "annual": "", "agreed": "", "basedOn": based_on,
    });
    placement.hub.ask("recordReturnMeeting", input);
    assert_eq!(placement.hub.last_act().1, "record-return-meeting");
}

/// The statement waits for the words of both managers; with them it is no preview any more.
fn recognised(placement: &mut Seconded) {
    let half = statement(placement, 1);
    assert_eq!(half, ["words host-words-missing"]);
    assert!(pdf::has_watermark(&on_paper(placement)));
    let whole = statement(placement, 2);
    assert_eq!(whole, [""; 0]);
    let paper = on_paper(placement);
    assert!(!pdf::has_watermark(&paper));
    let said = pdf::text(&paper);
    for words in [
        NURSE,
        "1 March 2027",
        "31 October 2027",
        "Write what a nurse needs to know of the reader.",
        "Every ward asks for her page.",
        "Our instructions are shorter by half.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

/// The statement typed, with the words of so many managers; what is said of it.
fn statement(placement: &mut Seconded, managers: usize) -> Vec<String> {
    let shown = placement.show("showRecognition");
    let attained: Vec<Value> = list(&shown, "/told/attained")
        .iter()
        .map(|one| json!({ "objective": one["objective"], "attained": "met", "note": "" }))
        .collect();
    assert_eq!(attained.len(), 2);
    let on = today(&mut placement.hub);
    let words: Vec<Value> = list(&shown, "/organisations")
        .iter()
        .zip([
            "Every ward asks for her page.",
            "Our instructions are shorter by half.",
        ])
        .take(managers)
        .map(|(organisation, words)| {
            json!({
                "organisation": organisation["id"], "name": "A manager", "role": "Manager",
                "words": words, "saidOn": on,
            })
        })
        .collect();
    let told = json!({
        "language": "en", "did": "Worked beside those who design the reader.", "days": "",
        "hours": "", "attained": attained, "words": words, "frames": ["nmc"],
        "learned": [{ "text": "How risk is weighed.", "hours": "12", "items": ["nmc-safety"] }],
    });
    let input = json!({ "placement": placement.id, "told": told, "basedOn": shown["basedOn"] });
    let saved = placement.hub.ask("saveRecognition", input);
    assert_eq!(placement.hub.last_act().1, "save-recognition");
    problems(&json!({ "fields": saved["said"] }))
}

fn on_paper(placement: &mut Seconded) -> PathBuf {
    let input = json!({ "placement": placement.id, "languages": "en" });
    let document = placement.hub.ask("previewRecognition", input);
    saved(placement, &document)
}

/// Half a year after the return, and a year after the end.
fn looked_back_on(placement: &mut Seconded) {
    placement.hub.at("2028-04-18T10:00:00Z");
    assert_eq!(placement.reviews()[3], "after-return 2028-05-01");
    assert_eq!(placement.due(), ["placement-review-due"]);
    placement.reviewed("after-return", "well", "");
    assert_eq!(placement.due(), [""; 0]);
    placement.hub.at("2028-10-31T10:00:00Z");
    let source = json!({ "noun": "placement", "id": placement.id });
    let of = json!({ "source": source });
    let asked = placement.hub.ask("showOutcomes", of)["asked"][0].clone();
    assert_eq!(text(&asked, "/dueOn"), "2028-10-31");
    assert_eq!(text(&asked, "/state"), "due");
    let outcome = json!({
        "source": source, "outcome": null, "kind": "influence", "happenedOn": "2028-06-01",
        "description": "Her page is the health board\u{2019}s.", "amount": "", "link": "",
        "toldBy": NURSE, "toldOn": "2028-10-31", "basedOn": 0,
    });
    let view = placement.hub.ask("recordOutcome", outcome);
    assert_eq!(placement.hub.last_act().1, "record-outcome");
    assert_eq!(list(&view, "/outcomes").len(), 1);
    let answer = json!({
        "source": source, "months": 12, "answer": "told", "toldBy": NURSE,
        "toldOn": "2028-10-31", "basedOn": asked["basedOn"],
    });
    let view = placement.hub.ask("answerOutcomes", answer);
    assert_eq!(placement.hub.last_act().1, "answer-outcomes");
    assert_eq!(text(&view, "/asked/0/state"), "answered");
}

fn closed(placement: &mut Seconded) {
    let view = placement.step("close", "2028-10-31", "").unwrap();
    assert_eq!(text(&view, "/progress"), "closed");
    assert_eq!(view["steps"], json!([]));
    assert_eq!(view["changeable"], false);
    let plan = placement.plan("2027-12-31");
    let later = json!({ "plan": plan, "reason": "Later." });
    let failure = placement.refused("movePlacement", later);
    assert_eq!(text(&failure, "/rule"), "placement-over");
    costed(placement, 2);
}

/// The history tells all of it in order, and its chain is whole.
fn history(placement: &mut Seconded) {
    let since = [
        "issue-letter",
        "issue-letter",
        "issue-letter",
        "record-placement-review",
        "move-placement", // other weekdays
        "issue-letter",
        "issue-letter",
        "issue-letter",
        "record-placement-review",
        "decide-access",
        "extend-placement",
        "issue-letter",
        "issue-letter",
        "issue-letter",
        "record-return-meeting",
        "record-placement-review",
        "record-return-meeting",
        "record-return",
        "save-recognition",
        "save-document", // the statement as it stood
        "save-recognition",
        "save-document",
        "record-placement-review",
        "record-outcome",
        "answer-outcomes",
        "close-placement",
    ];
    assert_eq!(placement.acts(), [&BEGUN[..], &since].concat());
    placement.chain_is_whole();
}
