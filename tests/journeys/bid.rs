//! A call that takes applications, and a bid typed into its form.

use seedbridge_tests::asks::{Asks, list, text};
use serde_json::{Value, json};

use crate::by_the_clock::Hub;

/// The answers of a bid with which nothing is wrong.
const ANSWERS: &str = include_str!("../data/a-seed-bid.json");

/// A seed fund of £10,000 that has been open since March 2026, published with this deadline by the
/// clock on the wall.
pub fn published_call(hub: &mut Hub, closes_on: &str, closes_time: &str) -> String {
    let call = hub.ask(
        "createCall",
        json!({ "origin": { "from": "template", "which": "seed-fund" } }),
    );
    let id = text(&call, "/summary/id").to_owned();
    let month = if closes_on < "2027" {
        "2027-01"
    } else {
        "2027-05"
    };
    let call = hub.ask(
        "editCallDates",
        json!({
            "call": id, "basedOn": call["basedOn"],
            "opensOn": "2026-03-01", "closesOn": closes_on, "closesTime": closes_time,
            "reviewsDueOn": format!("{month}-07"), "panelOn": format!("{month}-14"),
            "outcomesBy": format!("{month}-21"),
        }),
    );
    let headings = list(&call, "/document/money/headings")
        .iter()
        .map(|heading| {
            json!({
                "heading": heading["heading"], "allowed": heading["allowed"], "ratePercent": "100",
                "cap": "", "capPercent": "", "guidance": heading["guidance"],
            })
        });
    let call = hub.ask(
        "editCallMoney",
        json!({
            "call": id, "basedOn": call["basedOn"], "pot": "£10,000", "minimum": "5,000",
            "maximum": "10000.00", "headings": headings.collect::<Vec<_>>(),
        }),
    );
    hub.ask(
        "publishCall",
        json!({ "call": id, "basedOn": call["basedOn"] }),
    );
    id
}

/// Who leads a bid.
#[derive(Clone, Copy)]
pub struct Lead {
    pub name: &'static str,
    pub email: &'static str,
    pub organisation: &'static str,
}

/// The one that the answers name.
pub const WYN: Lead = Lead {
    name: "Ŵyn O'Brien",
    email: "wyn.obrien@example.ac.uk",
    organisation: "Example University",
};

/// Somebody who is in the hub with an address, and came to the event.
pub fn known(hub: &mut Hub, event: &Value, lead: Lead, language: &str) {
    let person = hub.ask(
        "addPerson",
        json!({ "details": {
            "name": lead.name, "email": lead.email, "language": language,
            "address": { "lines": "21 Mill Race\nAbertawe", "postcode": "SA1 1AA" },
        } }),
    );
    hub.ask(
        "recordAttendance",
        json!({ "event": event, "person": person["id"], "state": "attended" }),
    );
}

/// An event in the time before the call.
pub fn an_event(hub: &mut Hub) -> Value {
    let event = hub.ask(
        "addEvent",
        json!({ "details": {
            "title": { "en": "Women’s cancers: what next?", "cy": "Canserau menywod: beth nesaf?" },
            "heldOn": "2026-02-14",
        } }),
    );
    event["id"].clone()
}

/// Hands the application desk to an applicant, who types every answer; the desk is still theirs.
/// What differs from the usual answers is given by question.
pub fn typed_at_the_desk(
    hub: &mut Hub,
    call: &str,
    event: &Value,
    lead: Lead,
    others: &[(&str, Value)],
) -> Value {
    let begun = hub.ask(
        "beginApplication",
        json!({ "call": call, "language": "en" }),
    );
    let application = begun["summary"]["id"].clone();
    hub.ask(
        "enterApplicationDesk",
        json!({ "application": application }),
    );
    let mut answers: Value = serde_json::from_str(ANSWERS).unwrap();
    answers["event"]["event"] = event.clone();
    let leads = &mut answers["team"]["people"][0];
    leads["name"] = json!(lead.name);
    leads["email"] = json!(lead.email);
    leads["organisationName"] = json!(lead.organisation);
    for (question, answer) in others {
        answers[question] = answer.clone();
    }
    for (question, answer) in answers.as_object().unwrap() {
        save(hub, &application, question, answer);
    }
    application
}

/// Saves one answer, as the page does while it is typed.
pub fn save(hub: &mut Hub, application: &Value, question: &str, answer: &Value) -> Value {
    let form = hub.ask("showApplicationForm", json!({ "application": application }));
    let based_on = &form["basedOnAnswers"][question];
    hub.ask(
        "saveAnswer",
        json!({
            "application": application, "question": question, "answer": answer,
            "basedOn": based_on.as_i64().unwrap_or(0),
        }),
    )
}

/// Submits at the desk, and gives what the applicant is given.
pub fn try_submit(hub: &mut Hub, application: &Value) -> Result<Value, Value> {
    let form = hub.ask("showApplicationForm", json!({ "application": application }));
    hub.try_ask(
        "submitApplication",
        json!({ "application": application, "basedOn": form["basedOn"] }),
    )
}

/// The coordinator takes over again.
pub fn leave_the_desk(hub: &mut Hub) {
    let passphrase = hub.passphrase().to_owned();
    hub.ask("leaveDesk", json!({ "passphrase": passphrase }));
}

/// Does a coordinator's act of an application, based on how it stands.
pub fn act(hub: &mut Hub, command: &str, application: &Value, more: Value) -> Result<Value, Value> {
    let view = hub.ask("showApplication", json!({ "application": application }));
    let mut input = json!({ "application": application, "basedOn": view["basedOn"] });
    for (key, value) in more.as_object().unwrap() {
        input[key] = value.clone();
    }
    hub.try_ask(command, input)
}

/// Judges by hand the rules that nothing but a person can judge.
pub fn judge(hub: &mut Hub, application: &Value, outcomes: [(&str, &str); 2]) {
    for (rule, outcome) in outcomes {
        act(
            hub,
            "judgeRule",
            application,
            json!({ "rule": rule, "outcome": outcome, "reason": { "en": "Both of us read it.", "cy": "Darllenodd y ddau ohonom ef." } }),
        )
        .unwrap();
    }
}

/// What a rule of the call makes of an application: its outcome, and the codes of its findings.
pub fn rule(hub: &mut Hub, application: &Value, key: &str) -> (String, Vec<String>) {
    let view = hub.ask("showApplication", json!({ "application": application }));
    let results = list(&view, "/eligibility").iter();
    let result = results.clone().find(|rule| rule["key"] == key);
    let result = result.unwrap_or_else(|| panic!("no rule {key} in {:?}", results.as_slice()));
    let findings = list(result, "/findings").iter();
    (
        text(result, "/outcome").to_owned(),
        findings.map(|one| text(one, "/code").to_owned()).collect(),
    )
}
