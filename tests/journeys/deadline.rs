//! The deadline, to the second, on both sides of the change of clocks.

use seedbridge_tests::asks::{Asks, text};
use serde_json::json;

use crate::bid::{
    WYN, act, an_event, judge, known, leave_the_desk, published_call, rule, try_submit,
    typed_at_the_desk,
};
use crate::by_the_clock::Hub;

/// Submitted in the very second of the deadline a bid is on time, and a second later it is late: on
/// the last day of summer time and the first of winter time, and the other way round.
#[test]
fn on_time_is_the_second_of_the_deadline_and_late_the_next() {
    for (closes_on, deadline, next) in [
        (
            "2026-10-24",
            "2026-10-24T15:00:00.999Z",
            "2026-10-24T15:00:01Z",
        ),
        (
            "2026-10-25",
            "2026-10-25T16:00:00.999Z",
            "2026-10-25T16:00:01Z",
        ),
        (
            "2027-03-27",
            "2027-03-27T16:00:00.999Z",
            "2027-03-27T16:00:01Z",
        ),
        (
            "2027-03-28",
            "2027-03-28T15:00:00.999Z",
            "2027-03-28T15:00:01Z",
        ),
    ] {
        let mut hub = Hub::made_at("2026-10-20T09:00:00Z");
        let event = an_event(&mut hub);
        known(&mut hub, &event, WYN, "en");
        let call = published_call(&mut hub, closes_on, "16:00");
        // Its applicants are still typing the day before.
        hub.at(&format!("{}T12:00:00Z", the_day_before(closes_on)));
        for (at, timeliness) in [(deadline, "on-time"), (next, "late")] {
            let declared = json!({
                "kind": "declaration", "agreed": true, "name": "A", "role": "B",
                "signedOn": "2026-10-20",
            });
            let answers = [
                ("declaration-lead", declared.clone()),
                ("declaration-host", declared),
                ("start", json!({ "kind": "date", "typed": "2027-06-01" })),
            ];
            let bid = typed_at_the_desk(&mut hub, &call, &event, WYN, &answers);
            hub.at(at);
            let submitted = try_submit(&mut hub, &bid).unwrap();
            assert_eq!(
                text(&submitted, "/submission/timeliness"),
                timeliness,
                "{at}"
            );
            leave_the_desk(&mut hub);
            let (_, act) = hub.last_act();
            assert_eq!(act, "leave-desk");
            let told = hub.ask(
                "listHistory",
                json!({ "act": "submit-application", "limit": 1 }),
            );
            let facts = &told["entries"][0]["facts"];
            assert!(
                facts["timeliness"].to_string().contains(timeliness),
                "{facts}"
            );
        }
    }
}

fn the_day_before(day: &str) -> String {
    let day: chrono::NaiveDate = day.parse().unwrap();
    day.pred_opt().unwrap().to_string()
}

/// What came late is kept and marked, and is judged no further until a recorded act lets it in.
#[test]
fn a_late_bid_is_kept_and_let_in_by_a_recorded_act() {
    let mut hub = Hub::made_at("2026-11-20T09:00:00Z");
    let event = an_event(&mut hub);
    known(&mut hub, &event, WYN, "cy");
    let call = published_call(&mut hub, "2026-11-28", "16:00");
    let bid = typed_at_the_desk(&mut hub, &call, &event, WYN, &[]);
    hub.at("2026-11-28T16:00:01Z");
    let submitted = try_submit(&mut hub, &bid).unwrap();
    assert_eq!(text(&submitted, "/reference"), "WVP-2026-001");
    leave_the_desk(&mut hub);

    let late = hub.ask("listApplications", json!({ "late": true, "limit": 10 }));
    assert_eq!(late["total"], 1);
    judge(
        &mut hub,
        &bid,
        [
            ("judged-womens-cancer", "pass"),
            ("judged-multidisciplinary", "pass"),
        ],
    );
    assert_eq!(rule(&mut hub, &bid, "on-time").0, "needs-judgement");
    let before = hub.last_act();
    let refused = act(&mut hub, "findEligible", &bid, json!({})).unwrap_err();
    assert_eq!(refused["rule"], "rules-not-passed");
    let unreasoned = json!({ "ruling": "let-in", "reason": " " });
    let invalid = act(&mut hub, "ruleOnLateness", &bid, unreasoned).unwrap_err();
    assert_eq!(invalid["fields"][0]["field"], "reason");
    assert_eq!(hub.last_act(), before, "what is refused leaves no entry");

    let ruling = json!({ "ruling": "let-in", "reason": "The hub’s own connection was down." });
    let view = act(&mut hub, "ruleOnLateness", &bid, ruling).unwrap();
    assert_eq!(text(&view, "/lateness/by"), "Eleri O'Brien");
    assert_eq!(hub.last_act().1, "rule-on-lateness");
    assert_eq!(rule(&mut hub, &bid, "on-time").0, "pass");
    act(&mut hub, "findEligible", &bid, json!({})).unwrap();
    assert_eq!(hub.last_act(), (before.0 + 2, "find-eligible".to_owned()));

    // The ruling can be taken back, and then the bid waits again.
    hub.ask("undo", json!({ "sequence": null }));
    hub.ask("undo", json!({ "sequence": before.0 + 1 }));
    assert_eq!(rule(&mut hub, &bid, "on-time").0, "needs-judgement");
    assert!(hub.ask("checkChain", json!({}))["brokenAt"].is_null());
}

/// The hour that March leaves out is no time for a deadline; of the hour that October has twice,
/// the later counts.
#[test]
fn the_missing_hour_is_refused_and_the_doubled_one_is_the_later() {
    let mut hub = Hub::made_at("2026-10-01T09:00:00Z");
    let call = hub.ask(
        "createCall",
        json!({ "origin": { "from": "template", "which": "seed-fund" } }),
    );
    let id = call["summary"]["id"].clone();
    let dates = |closes_on: &str, closes_time: &str| {
        json!({
            "call": id, "basedOn": call["basedOn"], "opensOn": "2026-03-01",
            "closesOn": closes_on, "closesTime": closes_time, "reviewsDueOn": "2027-05-07",
            "panelOn": "2027-05-14", "outcomesBy": "2027-05-21",
        })
    };
    let before = hub.last_act();
    for (on, time) in [
        ("2027-03-28", "01:30"),
        ("2027-02-29", "16:00"),
        ("2026-11-28", "24:00"),
    ] {
        let invalid = hub.try_ask("editCallDates", dates(on, time)).unwrap_err();
        assert_eq!(invalid["kind"], "invalid", "{on} {time}");
    }
    assert_eq!(hub.last_act(), before);
    let saved = hub.ask("editCallDates", dates("2026-10-25", "01:30"));
    assert_eq!(text(&saved, "/summary/closesAt"), "2026-10-25T01:30:00Z");
    assert_eq!(hub.last_act().1, "edit-call");
}
