//! What the law asks of a hub: a person's file on request, and disposal once the years are over.

use base64::Engine as _;
use seedbridge_tests::asks::{Asks, list, number, text};
use serde_json::{Value, json};

use crate::award_to_return::an_award_that_closed;
use crate::by_the_clock::Hub;
use crate::call_to_letters::a_call_that_was_answered;

fn bytes(document: &Value) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD
        .decode(text(document, "/base64"))
        .unwrap()
}

/// Every passage of a file.
fn passages(file: &Value) -> Vec<Value> {
    list(file, "/sections")
        .iter()
        .flat_map(|section| list(section, "/records"))
        .flat_map(|record| list(record, "/fields"))
        .map(|field| field["passage"].clone())
        .filter(|passage| !passage.is_null())
        .collect()
}

/// Somebody asks on 31 January and is answered within February: what the panel said of their bid,
/// one comment withheld with its reason, and nobody else's name.
#[test]
fn a_request_is_answered_within_the_month_without_others() {
    let mut hub = a_call_that_was_answered();
    hub.at("2027-01-31T09:00:00Z");
    let found = hub.ask("listApplications", json!({ "limit": 10 }));
    let title = "A telephone call on the evening before the clinic";
    let mut rows = list(&found, "/rows").iter();
    let first = rows.find(|row| row["title"] == title).unwrap();
    let call = hub.ask("listCalls", json!({}))["calls"][0]["id"].clone();
    let panel = hub.ask("showPanel", json!({ "call": call }));
    let lead = hub.ask(
        "listPeople",
        json!({ "text": text(first, "/lead"), "limit": 5 }),
    );
    let lead = &lead["rows"][0];
    let asked = hub.ask(
        "recordFileRequest",
        json!({
            "person": lead["id"], "receivedOn": "2027-01-31", "language": "en",
            "askedFor": "Everything",
        }),
    );
    assert_eq!(asked["dueOn"], "2027-02-28");
    let request = asked["id"].clone();
    let known = hub.ask(
        "confirmRequestIdentity",
        json!({
            "request": request, "on": "2027-01-31", "how": "Rang the number on record",
            "basedOn": asked["basedOn"],
        }),
    );
    let file = hub.ask("showPersonFile", json!({ "request": request }));
    let comments: Vec<Value> = passages(&file)
        .into_iter()
        .filter(|passage| text(passage, "/text") == "The question could be sharper.")
        .collect();
    assert!(!comments.is_empty(), "{file}");
    let withhold = |reason: &str| {
        json!({
            "request": request, "passage": comments[0]["passage"], "disclosure": "withheld",
            "reason": reason,
        })
    };
    assert!(hub.try_ask("chooseDisclosure", withhold("")).is_err());
    let reason = "It tells what somebody else asked for";
    hub.ask("chooseDisclosure", withhold(reason));
    let file = hub.ask("showPersonFile", json!({ "request": request }));
    assert_eq!(file["withheld"], 1);

    hub.at("2027-02-28T16:00:00Z");
    let answered = hub.ask(
        "answerFileRequest",
        json!({ "request": request, "basedOn": known["basedOn"] }),
    );
    assert_eq!(
        (&answered["state"], &answered["overdue"]),
        (&json!("answered"), &json!(false))
    );
    assert_eq!(hub.last_act().1, "answer-file-request");
    let given = hub.ask(
        "showGivenFile",
        json!({ "request": request, "form": "json" }),
    );
    let given = String::from_utf8(bytes(&given)).unwrap();
    assert!(given.contains(reason));
    let said = given.matches("The question could be sharper.").count();
    assert_eq!(said, comments.len() - 1);
    for member in list(&panel, "/members") {
        let name = text(member, "/name");
        assert!(
            !name.is_empty() && !given.contains(name),
            "{name} is in the file"
        );
    }
    let pdf = hub.ask(
        "showGivenFile",
        json!({ "request": request, "form": "pdf" }),
    );
    assert!(bytes(&pdf).starts_with(b"%PDF"));
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
}

/// Seven years after it closed, an award is disposed of by two: every figure of its money is as it
/// was, the chain is whole, and nothing finds it.
#[test]
fn a_disposal_leaves_the_accounts_to_the_penny() {
    let (mut hub, award) = an_award_that_closed();
    let money = |hub: &mut Hub| hub.ask("showAwardMoney", json!({ "award": award }));
    let before = money(&mut hub);
    let title = "Finding out sooner why women miss a second scan";
    assert!(hits(&mut hub, title) > 0);
    let all = |hub: &mut Hub| hub.ask("listDisposal", json!({}))["records"].clone();
    let of_award = |hub: &mut Hub| -> Vec<Value> {
        let records = all(hub);
        let list = records.as_array().unwrap().iter();
        { list }
            .filter(|one| one["kind"] == "awarded")
            .cloned()
            .collect()
    };
    hub.at("2030-01-01T09:00:00Z");
    assert_eq!(of_award(&mut hub).len(), 0);
    hub.at("2036-01-01T09:00:00Z");
    let due = of_award(&mut hub);
    assert_eq!((due.len(), text(&due[0], "/standing")), (1, "due"));
    let session = hub.ask("showSession", json!({}));
    let me = &session["viewpoint"]["id"];
    let others = list(&session, "/coordinators").iter();
    let second = { others }.find(|one| one["id"] != *me).unwrap();
    let disposed = hub.ask(
        "disposeOf",
        json!({
            "kind": "awarded", "records": [due[0]["record"]], "second": second["id"],
            "pin": hub.pin(),
        }),
    );
    assert_eq!(disposed["erasures"][0]["certificate"], true);
    assert_eq!(of_award(&mut hub).len(), 0);
    assert_eq!(hits(&mut hub, title), 0);
    let after = money(&mut hub);
    let figures = |view: &Value| {
        let mut found = Vec::new();
        amounts(view, &mut found);
        found
    };
    assert!(figures(&before).len() > 20);
    assert_eq!(figures(&before), figures(&after));
    assert_eq!(number(&after, "/statement/total/paid"), 510_037);
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
    for language in ["en", "cy"] {
        let asked = json!({ "disposal": disposed["erasures"][0]["id"], "language": language });
        let paper = bytes(&hub.ask("showCertificate", asked));
        assert!(paper.starts_with(b"%PDF"));
    }
}

fn hits(hub: &mut Hub, words: &str) -> usize {
    let found = hub.ask("search", json!({ "text": words, "limit": 20 }));
    list(&found, "/hits").len()
}

/// Every number of a view, in its order, but what it is based on.
fn amounts(view: &Value, found: &mut Vec<i64>) {
    match view {
        Value::Number(number) => found.extend(number.as_i64()),
        Value::Array(items) => items.iter().for_each(|item| amounts(item, found)),
        Value::Object(parts) => {
            for (key, part) in parts {
                if key != "basedOn" {
                    amounts(part, found);
                }
            }
        }
        _ => {}
    }
}
