//! What was said at the reviews of last year's placements, how one was extended, and what came of
//! those that are over.

use chrono::Days;
use serde_json::{Value, json};

use super::agenda::Agenda;
use super::calendar::{Calendar, at, typed};
use super::requests::list;
use super::secondees::{offer_agreement, placement};
use super::{Story, key_missing};
use crate::Failed;

const NURSE: &str = "nurse-to-company";

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for (key, month) in [
        (NURSE, -9),
        ("charity-voices", -8),
        ("data-bridge", -7),
        ("trial-design", -6),
        ("regulator-desk", -5),
    ] {
        let day = calendar.first_of_month(month) + Days::new(10);
        agenda.at(at(day, 11, 0), move |story| {
            let words = "Settled in; laptop and pass came on the second day.";
            review(story, key, "start", "too-early", words, "")
        });
    }
    for (key, month, concern) in [
        (NURSE, -7, ""),
        ("charity-voices", -4, ""),
        (
            "trial-design",
            -2,
            "Two jobs in five days: the clinic still rings on days at the host.",
        ),
    ] {
        let day = calendar.first_of_month(month) + Days::new(18);
        agenda.at(at(day, 11, 0), move |story| {
            let answer = if concern.is_empty() {
                "well"
            } else {
                "in-part"
            };
            let words = "Half way, and the objectives stand as they were agreed.";
            review(story, key, "middle", answer, words, concern)
        });
    }
    extension(agenda, calendar);
    the_nurse_returns(agenda, calendar);
    outcomes(agenda, calendar);
}

/// A review at which each party answers every question alike.
pub(super) fn review(
    story: &mut Story,
    key: &str,
    review: &str,
    answer: &str,
    words: &str,
    concern: &str,
) -> Result<(), Failed> {
    let id = placement(story, key)?["id"].clone();
    let view = story.ask("showPlacementReviews", json!({ "placement": id }))?;
    let answers = |workload: &str| {
        json!({
            "objectives": answer, "team": answer, "workload": workload, "skills": answer,
            "practice": answer, "education": answer,
        })
    };
    let workload = if concern.is_empty() { answer } else { "badly" };
    let said: Vec<Value> = list(&view, "/parties")
        .iter()
        .map(|party| {
            let secondee = party["party"] == json!("secondee");
            json!({
                "party": party["party"], "organisation": party["organisation"], "on": "",
                "answers": answers(workload), "words": if secondee { words } else { "" },
            })
        })
        .collect();
    let input = json!({
        "placement": id, "review": review, "heldOn": story.typed_today(), "said": said,
        "concern": concern, "basedOn": 0,
    });
    story.ask("recordPlacementReview", input).map(drop)
}

/// Two months more: first of the award, then of the placement.
fn extension(agenda: &mut Agenda<'_>, calendar: Calendar) {
    let key = "trial-design";
    let until = calendar.last_of_month(4);
    agenda.at(calendar.at_work(-46, 10, 0), move |story| {
        let award = story.award(key)?;
        let changes = story.ask("showAwardChanges", json!({ "award": award }))?;
        let input = json!({
            "award": award, "askedOn": story.typed_today(), "ground": "exceptional",
            "newEnd": typed(until), "from": "", "to": "",
            "reason": "The trial opened two months later than planned.",
            "basedOn": changes["basedOn"],
        });
        let changes = story.ask("requestExtension", input)?;
        let change = &changes["changes"][0];
        let input = json!({
            "change": change["id"], "act": "approve", "answer": "Agreed, at no further cost.",
            "basedOn": change["basedOn"],
        });
        story.ask("decideChange", input).map(drop)
    });
    agenda.at(calendar.at_work(-41, 10, 0), move |story| {
        let view = placement(story, key)?;
        offer_agreement(story, key)?;
        let today = story.typed_today();
        let input = json!({
            "placement": view["id"], "endsOn": typed(until), "askedOn": today, "signedOn": today,
            "page": "agreement",
            "reason": "The trial opened two months later than planned.",
            "basedOn": view["basedOn"],
        });
        story.ask("extendPlacement", input).map(drop)
    });
}

/// The meeting about the return, the review at the end, and the statement of what was done.
fn the_nurse_returns(agenda: &mut Agenda<'_>, calendar: Calendar) {
    let last = calendar.last_of_month(-4);
    agenda.at(at(last - Days::new(25), 10, 0), |story| {
        let view = placement(story, NURSE)?;
        let reviews = story.ask("showPlacementReviews", json!({ "placement": view["id"] }))?;
        let today = story.typed_today();
        let input = json!({
            "placement": view["id"], "setFor": today, "heldOn": today, "post": view["post"],
            "annual": "48,526", "basedOn": reviews["meeting"]["basedOn"],
            "agreed": "Back to the same post, with half a day a week for the pathway that was drawn up.",
        });
        story.ask("recordReturnMeeting", input).map(drop)
    });
    agenda.at(at(last - Days::new(3), 15, 0), |story| {
        let words = "I know now why a device asks for what it asks for.";
        review(story, NURSE, "end", "well", words, "")
    });
    agenda.at(calendar.at_work(-90, 10, 0), statement);
}

fn statement(story: &mut Story) -> Result<(), Failed> {
    let view = placement(story, NURSE)?;
    let shown = story.ask("showRecognition", json!({ "placement": view["id"] }))?;
    let attained: Vec<Value> = list(&shown, "/told/attained")
        .iter()
        .map(|one| json!({ "objective": one["objective"], "attained": "met", "note": "" }))
        .collect();
    let today = story.typed_today();
    let words: Vec<Value> = list(&shown, "/organisations")
        .iter()
        .zip([
            ("She has changed how the clinic takes in a new device: one page, and one person to ask."),
            ("Our instructions are shorter by half since she sat beside whoever writes them."),
        ])
        .map(|(organisation, words)| {
            json!({
                "organisation": organisation["id"], "name": "Elspeth Ramage (sample)",
                "role": "Line manager", "words": words, "saidOn": today,
            })
        })
        .collect();
    let told = json!({
        "language": "en",
        "did": "Worked three days a week beside the people who design, test and support a blood test, and carried the questions of a ward to them.\n\nWrote the training that nurses get with it, and tried it on two wards.",
        "days": "", "hours": "", "attained": attained,
        "learned": [
            { "text": "How risk is weighed before a device reaches a ward.", "hours": "12", "items": ["nmc-safety", "nhs-safety"] },
            { "text": "To write instructions that are followed.", "hours": "6", "items": ["nmc-effectively"] },
        ],
        "words": words, "frames": ["nmc", "nhs"],
    });
    let input = json!({
        "placement": view["id"], "told": told, "basedOn": shown["basedOn"],
    });
    story.ask("saveRecognition", input).map(drop)
}

/// What there was to tell of the awards that are over.
fn outcomes(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for (key, kind, amount, day, description) in [
        (
            "screening-van",
            "engagement",
            "",
            -95,
            "Four evenings in village halls along the van’s route, with 131 women.",
        ),
        (
            "screening-van",
            "further-funding",
            "48,000",
            -30,
            "A year of the van’s new timetable, paid by the health board.",
        ),
        (
            "scan-letters",
            "tool",
            "",
            -70,
            "A letter about a scan that two in three women could repeat afterwards, free to use.",
        ),
        (
            NURSE,
            "influence",
            "",
            -50,
            "The clinic’s way of taking in a new device is now the health board’s.",
        ),
    ] {
        agenda.at(calendar.at_work(day, 13, 0), move |story| {
            let award = story.award(key)?;
            let today = story.typed_today();
            let lead = story.ask("showAward", json!({ "award": award }))?;
            let input = json!({
                "source": { "noun": "award", "id": award }, "outcome": null, "kind": kind,
                "happenedOn": today, "description": description, "amount": amount, "link": "",
                "toldBy": lead["awardeeName"].as_str().ok_or_else(|| key_missing(key))?,
                "toldOn": today, "basedOn": 0,
            });
            story.ask("recordOutcome", input).map(drop)
        });
    }
}
