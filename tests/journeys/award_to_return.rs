//! A seed fund's award from its acceptance to its close, with an underspend that goes back.

use base64::Engine as _;
use seedbridge_tests::asks::{Asks, list, number, text};
use serde_json::{Value, json};

use crate::bid::WYN;
use crate::by_the_clock::Hub;
use crate::call_to_letters::a_call_that_was_answered;

/// £6,800.50 of staff time in two instalments: the first is claimed, approved by somebody else and
/// paid in a run, less is spent, the rest goes back and the award is closed. Screen and export agree.
#[test]
fn a_seed_fund_is_paid_reported_underspent_and_closed() {
    let (mut hub, award) = an_award_that_closed();
    told_of(&mut hub, &award);
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
}

/// A hub and its award, closed.
pub fn an_award_that_closed() -> (Hub, Value) {
    let mut hub = a_call_that_was_answered();
    let award = accepted(&mut hub);
    bank_details(&mut hub, &award);
    paid(&mut hub, &award);
    started(&mut hub, &award);
    reported(&mut hub, &award);
    returned(&mut hub, &award);
    closed(&mut hub, &award);
    (hub, award)
}

fn second(hub: &mut Hub) -> Value {
    let session = hub.ask("showSession", json!({}));
    let me = &session["viewpoint"]["id"];
    let others = list(&session, "/coordinators").iter();
    let other = { others }.find(|one| one["id"] != *me).unwrap();
    other["id"].clone()
}

/// Both sign: the plan and the reports are there.
pub fn accepted(hub: &mut Hub) -> Value {
    let found = hub.ask("listAwards", json!({ "limit": 50 }));
    assert_eq!(found["total"], 1);
    let award = found["rows"][0]["id"].clone();
    let before = hub.ask("showAwardMoney", json!({ "award": award }));
    assert_eq!(list(&before, "/instalments").len(), 0);
    hub.at("2027-01-25T10:00:00Z");
    hub.offer("page", "page.pdf", b"%PDF-1.7 signed");
    for party in ["awardee", "host"] {
        let view = hub.ask("showAward", json!({ "award": award }));
        hub.ask(
            "recordSignature",
            json!({
                "award": award, "party": party, "name": "Somebody", "role": "Director of Finance",
                "signedOn": "2027-01-22", "receivedOn": "2027-01-25", "page": "page",
                "basedOn": view["basedOn"],
            }),
        );
    }
    let money = hub.ask("showAwardMoney", json!({ "award": award }));
    assert_eq!(money["state"], "accepted");
    let plan: Vec<i64> = list(&money, "/instalments")
        .iter()
        .map(|one| number(one, "/amount"))
        .collect();
    assert_eq!(plan, [510_037, 170_013]);
    award
}

/// Entered by one coordinator, rung back by the other: until then nothing can be approved.
fn bank_details(hub: &mut Hub, award: &Value) {
    let money = hub.ask("showAwardMoney", json!({ "award": award }));
    let organisation = &money["organisation"];
    let person = hub.ask(
        "addPerson",
        json!({
            "details": { "name": "Ffion Cyllid", "phone": "01792 000000" },
            "organisation": organisation, "affiliation": { "role": "Finance" },
        }),
    );
    let view = hub.ask(
        "enterBankAccount",
        json!({ "organisation": organisation, "name": WYN.organisation, "sortCode": "12-34-56", "number": "12345678", "roll": "" }),
    );
    let account = &view["accounts"][0];
    let approver = second(hub);
    let pin = hub.pin().to_owned();
    let view = hub.ask(
        "confirmBankAccount",
        json!({
            "account": account["id"], "approver": approver, "pin": pin, "contact": person["id"],
            "spokeTo": "Ffion Cyllid", "rungOn": "2027-01-25", "basedOn": account["basedOn"],
        }),
    );
    assert_eq!(view["accounts"][0]["inForce"], true);
    assert!(!view.to_string().contains("12345678"));
    let money = hub.ask("showAwardMoney", json!({ "award": award }));
    assert_eq!(money["blocks"], json!([]));
}

/// The first instalment: split, submitted, approved by the other coordinator, paid in a run.
fn paid(hub: &mut Hub, award: &Value) {
    let money = hub.ask("showAwardMoney", json!({ "award": award }));
    let instalment = &money["instalments"][0]["id"];
    let proposed = hub.ask(
        "proposeClaim",
        json!({ "award": award, "instalment": instalment }),
    );
    assert_eq!(number(&proposed, "/lines/0/amount"), 510_037);
    let claim = hub.ask(
        "saveClaim",
        json!({
            "award": award, "claim": null, "instalment": instalment,
            "lines": [{ "heading": "staff-time", "amount": "5,100.37" }],
            "invoiceNumber": "INV-1", "invoiceOn": "2027-01-22", "fromOn": "", "toOn": "", "note": "",
            "basedOn": 0,
        }),
    );
    let id = claim["line"]["id"].clone();
    let claim = hub.ask(
        "submitClaim",
        json!({ "claim": id, "basedOn": claim["basedOn"] }),
    );
    let me = claim["maker"].clone();
    let pin = hub.pin().to_owned();
    let approve = |approver: &Value| json!({ "claim": id, "approver": approver, "pin": pin, "basedOn": claim["basedOn"] });
    let before = hub.last_act();
    let own = hub.try_ask("approveClaim", approve(&me)).unwrap_err();
    assert_eq!(own["rule"], "claim-own-entry");
    assert_eq!(hub.last_act(), before);
    let other = second(hub);
    hub.ask("approveClaim", approve(&other));
    assert_eq!(hub.last_act().1, "approve-claim");
    hub.ask(
        "editPayingAccount",
        json!({ "name": "Partneriaeth Dyffryn Ŵyn", "sortCode": "20-00-00", "number": "55779911" }),
    );
    let run = hub.ask("makeRun", json!({ "claims": [id] }));
    let export = json!({ "run": run["line"]["id"], "format": "bacs", "language": "en" });
    let file = bytes(&hub.ask("exportRun", export.clone()));
    assert_eq!(hub.last_act().1, "export", "the file left");
    assert!(
        file.starts_with("1234561234567809920000055779911"),
        "{file}"
    );
    assert_eq!(file.len(), 102);
    assert!(
        file.contains("00000510037PARTNERIAETH DYFFRWVP-2026-001/1"),
        "{file}"
    );
    hub.ask(
        "markRunPaid",
        json!({ "run": run["line"]["id"], "paidOn": "2027-01-25", "basedOn": run["basedOn"] }),
    );
    assert_eq!(
        bytes(&hub.ask("exportRun", export)),
        file,
        "the same to the letter"
    );
}

fn bytes(document: &Value) -> String {
    let bytes = base64::engine::general_purpose::STANDARD.decode(text(document, "/base64"));
    String::from_utf8(bytes.unwrap()).unwrap()
}

/// It starts on the day that was planned.
pub fn started(hub: &mut Hub, award: &Value) {
    let view = hub.ask("showAward", json!({ "award": award }));
    let starts = text(&view, "/startsOn").to_owned();
    hub.at(&format!("{starts}T10:00:00Z"));
    let view = hub.ask(
        "confirmStart",
        json!({ "award": award, "on": starts, "basedOn": view["basedOn"] }),
    );
    assert_eq!(view["state"], "active");
}

/// £4,000.01 was spent: the final report and the statement of expenditure are accepted.
fn reported(hub: &mut Hub, award: &Value) {
    let view = hub.ask("showAwardReports", json!({ "award": award }));
    let due = text(&view, "/reports/0/dueOn").to_owned();
    hub.at(&format!("{due}T10:00:00Z"));
    hub.offer("report", "report.pdf", b"%PDF-1.7 report");
    let view = hub.ask(
        "receiveReport",
        json!({ "report": view["reports"][0]["id"], "receivedOn": due, "file": "report", "basedOn": view["reports"][0]["basedOn"] }),
    );
    hub.ask(
        "settleReport",
        json!({ "report": view["reports"][0]["id"], "accept": true, "reason": "", "basedOn": view["reports"][0]["basedOn"] }),
    );
    let view = hub.ask(
        "recordExpenditure",
        json!({
            "award": award, "receivedOn": due, "file": "report", "basedOn": 0,
            "lines": [{ "heading": "staff-time", "amount": "4,000.01" }],
        }),
    );
    let view = hub.ask(
        "settleExpenditure",
        json!({ "award": award, "accept": true, "reason": "", "basedOn": view["expenditure"]["basedOn"] }),
    );
    assert_eq!(number(&view, "/settlement/toAskBack"), 110_036);
    assert_eq!(number(&view, "/settlement/released"), 170_013);
    assert_eq!(view["outstanding"], json!(["to-ask-back"]));
}

/// £1,100.36 is asked back, and comes in two parts.
fn returned(hub: &mut Hub, award: &Value) {
    let view = hub.ask(
        "askBack",
        json!({ "award": award, "amount": "1,100.36", "reason": "Underspend", "dueOn": "2029-01-01" }),
    );
    let recovery = view["recoveries"][0]["id"].clone();
    let today = text(&view, "/recoveries/0/askedOn").to_owned();
    let refused = hub.try_ask(
        "completeAward",
        json!({ "award": award, "basedOn": view["basedOn"] }),
    );
    assert_eq!(refused.unwrap_err()["rule"], "award-outstanding");
    for amount in ["1,000", "100.36"] {
        hub.ask(
            "receiveBack",
            json!({ "recovery": recovery, "amount": amount, "receivedOn": today }),
        );
    }
}

/// The money agrees to the penny on screen and in the export, and the award is closed.
fn closed(hub: &mut Hub, award: &Value) {
    for (command, state) in [("completeAward", "completed"), ("closeAward", "closed")] {
        let view = hub.ask("showAwardReports", json!({ "award": award }));
        let view = hub.ask(
            command,
            json!({ "award": award, "basedOn": view["basedOn"] }),
        );
        assert_eq!(view["state"], state);
    }
    assert_eq!(hub.last_act().1, "close-award");
    let told = hub.ask("showAwardMoney", json!({ "award": award }))["statement"].clone();
    let total = &told["total"];
    assert_eq!(number(total, "/budget"), 680_050);
    assert_eq!(number(total, "/paid"), 510_037);
    assert_eq!(number(&told, "/returned"), 110_036);
    assert_eq!(number(&told, "/owed"), 0);
    let table = bytes(&hub.ask(
        "exportAwardMoney",
        json!({ "award": award, "format": "csv", "language": "cy" }),
    ));
    let pounds = |column: &str| {
        let pence = number(total, column);
        format!("{}.{:02}", pence / 100, pence % 100)
    };
    let expected = ["/budget", "/claimed", "/approved", "/paid", "/left"]
        .map(pounds)
        .join(",");
    assert!(table.trim_end().ends_with(&expected), "{table}");
}

/// What came of it is recorded, and the pages of the years and of the call say what the award's own
/// screens say: from the event to the further funding.
fn told_of(hub: &mut Hub, award: &Value) {
    let source = json!({ "noun": "award", "id": award });
    let today = text(&hub.ask("showSession", json!({})), "/today").to_owned();
    hub.ask(
        "recordOutcome",
        json!({
            "source": source, "outcome": null, "kind": "further-funding", "happenedOn": today,
            "description": "A larger grant.", "amount": "24,000.05", "link": "",
            "toldBy": "Somebody", "toldOn": today, "basedOn": 0,
        }),
    );
    let money = hub.ask("showAwardMoney", json!({ "award": award }))["statement"].clone();
    let view = hub.ask("showAward", json!({ "award": award }));
    let call = hub.ask("showCallPage", json!({ "call": view["call"] }))["impact"].clone();
    let years: Vec<i64> = list(&hub.ask("showYear", json!({})), "/years")
        .iter()
        .map(|one| number(one, "/year"))
        .collect();
    let pages: Vec<Value> = years
        .iter()
        .map(|year| hub.ask("showYear", json!({ "year": year }))["impact"].clone())
        .collect();
    let summed = |figure: &str| -> i64 { pages.iter().map(|page| number(page, figure)).sum() };
    for (figure, of_the_award) in [
        ("/awarded", number(&money, "/total/budget")),
        ("/paid", number(&money, "/total/paid")),
        ("/returned", number(&money, "/returned")),
        ("/furtherFunding", 2_400_005),
        ("/awards", 1),
        ("/outcomes", 1),
        ("/fromEvents", 1),
    ] {
        assert_eq!(number(&call, figure), of_the_award, "{figure} of the call");
        assert_eq!(summed(figure), of_the_award, "{figure} of the years");
    }
    let thread = &call["threads"][0];
    assert_eq!(thread["id"], *award);
    assert!(!thread["event"].is_null(), "{thread}");
    assert_eq!(thread["outcomes"], 1);
    for language in ["cy", "en"] {
        let of = json!({ "page": "call", "call": view["call"] });
        let pdf = hub.ask("printPage", json!({ "of": of, "language": language }));
        assert_eq!(pdf["media"], "application/pdf");
    }
}
