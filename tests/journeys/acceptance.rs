//! An offer that nobody answers, the reserve that moves up in its place, and an enterprise that has
//! to confirm what else it was given.

use seedbridge_tests::asks::{Asks, list, number, text};
use seedbridge_tests::main_job;
use serde_json::{Value, json};

use crate::by_the_clock::Hub;
use crate::call_to_letters::a_call_that_was_answered;

/// £6,800.50 are free on the day after the last to accept; the reserve is a company, for which
/// 31 March and 1 April are different financial years.
#[test]
fn an_offer_lapses_and_an_enterprise_moves_up_from_the_reserve() {
    let mut hub = a_call_that_was_answered();
    lapsed(&mut hub);
    let award = moved_up(&mut hub);
    signed_with_more_time(&mut hub, &award);
    subsidised(&mut hub, &award);
    payable(&mut hub, &award);
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
}

fn awards(hub: &mut Hub) -> Vec<Value> {
    let found = hub.ask("listAwards", json!({ "sort": "reference", "limit": 50 }));
    list(&found, "/rows").to_vec()
}

fn show(hub: &mut Hub, award: &Value) -> Value {
    hub.ask("showAward", json!({ "award": award }))
}

/// Does an act on an award, as it stands.
fn act(hub: &mut Hub, award: &Value, command: &str, mut input: Value) -> Result<Value, Value> {
    input["award"] = award.clone();
    input["basedOn"] = show(hub, award)["basedOn"].clone();
    hub.try_ask(command, input)
}

fn due(hub: &mut Hub) -> Vec<String> {
    let today = hub.ask("showToday", json!({}));
    let lines = list(&today, "/due").iter();
    lines.map(|line| text(line, "/kind").to_owned()).collect()
}

/// Warned of beforehand, not on the last day itself, and a letter falls due with it.
fn lapsed(hub: &mut Hub) {
    let award = awards(hub)[0]["id"].clone();
    assert_eq!(text(&show(hub, &award), "/acceptBy"), "2027-02-15");
    hub.at("2027-02-12T09:00:00Z");
    assert!(
        due(hub).contains(&"acceptance-due".to_owned()),
        "{:?}",
        due(hub)
    );
    hub.at("2027-02-15T16:00:00Z");
    let before = hub.last_act();
    let refused = act(hub, &award, "lapseOffer", json!({})).unwrap_err();
    assert_eq!(text(&refused, "/rule"), "lapse-too-soon");
    assert_eq!(hub.last_act(), before);
    hub.at("2027-02-16T09:00:00Z");
    let view = act(hub, &award, "lapseOffer", json!({})).unwrap();
    assert_eq!(text(&view, "/state"), "lapsed");
    assert_eq!(hub.last_act().1, "lapse-offer");
}

/// Two people move the first of the reserve up; the offer is then due, and makes an award.
fn moved_up(hub: &mut Hub) -> Value {
    let company = hub.ask("findOrganisations", json!({ "text": "Example Infirmary" }));
    let company = company["organisations"][0]["id"].clone();
    let shown = hub.ask("showOrganisation", json!({ "id": company }));
    let mut details = shown["details"].clone();
    details["sector"] = json!("industry");
    hub.ask(
        "editOrganisation",
        json!({ "id": company, "basedOn": shown["basedOn"], "details": details, "groupHead": null }),
    );
    let calls = hub.ask("listCalls", json!({}));
    let call = text(&calls, "/calls/0/id").to_owned();
    let list_of = hub.ask(
        "listApplications",
        json!({ "call": call, "sort": "reference", "limit": 10 }),
    );
    let reserve = list(&list_of, "/rows")[1]["id"].clone();
    let decision = hub.ask("showDecision", json!({ "application": reserve }));
    let session = hub.ask("showSession", json!({}));
    let me = session["viewpoint"]["id"].clone();
    let other = list(&session, "/coordinators")
        .iter()
        .find(|one| one["id"] != me);
    let other = other.unwrap()["id"].clone();
    let pin = hub.pin().to_owned();
    let promote = |second: &Value| {
        json!({
            "application": reserve, "reason": "", "second": second, "pin": pin,
            "lines": [{ "heading": "staff-time", "amount": "5,000" }],
            "basedOn": decision["basedOn"],
        })
    };
    let refused = hub.try_ask("promoteReserve", promote(&me)).unwrap_err();
    assert_eq!(text(&refused, "/rule"), "promote-same-person");
    hub.ask("promoteReserve", promote(&other));
    let issued = main_job::issue(hub, &call);
    assert!(!issued.letters.is_empty());
    let all = awards(hub);
    assert_eq!(all.len(), 2);
    assert_eq!(number(&all[1], "/amount"), 500_000);
    all[1]["id"].clone()
}

/// More time is given with a reason; both sign on the last days of the financial year.
fn signed_with_more_time(hub: &mut Hub, award: &Value) {
    hub.at("2027-03-10T09:00:00Z");
    let more = json!({ "until": "2027-04-09", "reason": "Their board meets on 30 March." });
    act(hub, award, "extendAcceptance", more).unwrap();
    assert_eq!(text(&show(hub, award), "/acceptBy"), "2027-04-09");
    hub.at("2027-03-31T10:00:00Z");
    hub.offer("page", "page.pdf", b"%PDF-1.7 signed");
    for party in ["awardee", "host"] {
        let page = json!({
            "party": party, "name": "Mair Tudful", "role": "Director",
            "signedOn": "2027-03-30", "receivedOn": "2027-03-31", "page": "page",
        });
        act(hub, award, "recordSignature", page).unwrap();
    }
    let view = show(hub, award);
    assert_eq!(text(&view, "/state"), "accepted");
    assert_eq!(
        view["blocks"],
        json!(["subsidy-unconfirmed", "bank-unverified"])
    );
}

/// £310,000.01 of 31 March 2025 counts on 31 March 2027 and not on the day after: with £5,000 it is
/// a penny over the limit on the one day, and nothing on the other.
fn subsidised(hub: &mut Hub, award: &Value) {
    assert_eq!(tell(hub, award, "subsidy-notification"), json!([]));
    hub.offer("letter", "letter.pdf", b"%PDF-1.7 confirmed");
    let confirmed = json!({
        "on": "2027-03-31", "by": "Finance director", "document": "letter",
        "declared": [{ "giver": "Another funder", "amount": "310,000.01", "givenOn": "2025-03-31" }],
    });
    act(hub, award, "confirmSubsidy", confirmed).unwrap();
    let before = hub.last_act();
    let held = tell(hub, award, "subsidy-confirmation");
    assert_eq!(text(&held, "/0/problems/0/problem"), "subsidy-over-limit");
    assert_eq!(hub.last_act(), before);
    let seen = hub.ask("showAcceptance", json!({ "award": award }));
    assert_eq!(number(&seen, "/subsidy/total"), 31_500_001);
    assert_eq!(seen["subsidy"]["over"], true);
    hub.at("2027-04-01T09:00:00Z");
    assert_eq!(tell(hub, award, "subsidy-confirmation"), json!([]));
    assert_eq!(text(&show(hub, award), "/subsidy"), "confirmed");
    let seen = hub.ask("showAcceptance", json!({ "award": award }));
    assert_eq!(number(&seen, "/subsidy/total"), 500_000);
    assert_eq!(seen["subsidy"]["over"], false);
}

/// Issues the letter of a kind about an award; answers what was held back.
fn tell(hub: &mut Hub, award: &Value, kind: &str) -> Value {
    let due = json!({ "kind": kind, "basis": award, "person": show(hub, award)["awardee"] });
    let input = json!({ "call": null, "due": [due], "overrideReason": "Checked on paper." });
    hub.ask("issueLetters", input)["held"].clone()
}

/// The bank details are all that is left in the way of a payment.
fn payable(hub: &mut Hub, award: &Value) {
    assert_eq!(show(hub, award)["blocks"], json!(["bank-unverified"]));
}
