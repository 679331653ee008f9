//! Equality monitoring: answers go in at the desk and from paper, counts come out, and nothing else.

use seedbridge_tests::asks::{list, text};
use seedbridge_tests::terminal::{Terminal, copy_of_sample};
use serde_json::{Value, json};

const PASSPHRASE: &str = "tri llais dan y bont";

/// The applications of the sample that were submitted.
fn submitted(terminal: &mut Terminal) -> Vec<Value> {
    let page = terminal.ask("listApplications", json!({ "limit": 200 }));
    let rows = list(&page, "/rows").iter();
    rows.filter(|row| row["reference"].is_string())
        .cloned()
        .collect()
}

/// Every entry of the history, as JSON.
fn history(terminal: &mut Terminal) -> String {
    let page = terminal.ask("listHistory", json!({ "limit": 200 }));
    page["entries"].to_string()
}

/// Decides every bid that is before a panel by the funding line, and locks the decisions of each
/// call that can be locked.
fn decide_and_lock(terminal: &mut Terminal) {
    let session = terminal.ask("showSession", json!({}));
    for call in list(&terminal.ask("listCalls", json!({})), "/calls").to_vec() {
        let call = text(&call, "/id").to_owned();
        let ranking = terminal.try_ask("showRanking", json!({ "call": call, "limit": 200 }));
        let Ok(ranking) = ranking else { continue };
        for row in list(&ranking, "/rows").to_vec() {
            decide(terminal, &row);
        }
        let decisions = terminal.ask("showDecisions", json!({ "call": call }));
        // One whose eligibility is not found yet, or that is locked already, is left as it is.
        let _ = terminal.try_ask(
            "lockDecisions",
            json!({
                "call": call, "leaveOpen": [], "second": session["coordinators"][1]["id"],
                "pin": "0000", "basedOn": decisions["basedOn"],
            }),
        );
    }
}

fn decide(terminal: &mut Terminal, row: &Value) {
    let application = &row["application"];
    let view = terminal.ask("showDecision", json!({ "application": application }));
    let funds = row["aboveLine"] == json!(true);
    let asked = list(&view, "/asked").iter().filter(|_| funds);
    let lines: Vec<Value> = asked
        .map(|line| {
            let pence = line["amount"].as_i64().unwrap();
            let amount = format!("{}.{:02}", pence / 100, pence % 100);
            json!({ "heading": line["heading"], "amount": amount })
        })
        .collect();
    let outcome = if funds { "fund" } else { "not-funded" };
    let _ = terminal.try_ask(
        "recordDecision",
        json!({
            "application": application, "outcome": outcome, "lines": lines, "conditions": [],
            "reserveOrder": "", "reason": "As the panel said",
            "feedback": { "en": "Thank you", "cy": "Diolch" }, "basedOn": view["basedOn"],
        }),
    );
}

#[test]
fn answers_go_in_counts_come_out_and_an_objection_takes_them_away() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);
    assert_eq!(terminal.ask("showEquality", json!({}))["state"], "none");
    let typed = json!({ "passphrase": PASSPHRASE, "again": PASSPHRASE });
    assert_eq!(terminal.ask("makeEquality", typed)["state"], "unlocked");
    // What was decided before there was a file is counted now, and takes no more answers.
    let nothing = terminal.ask("showEqualityReport", json!({ "call": null }));
    assert_eq!(nothing["totals"], json!([]), "nobody has answered");

    // One applicant answers for themselves at the desk, and sees no more of it there.
    let bids = submitted(&mut terminal);
    let own = bids
        .iter()
        .find(|bid| {
            let asked = json!({ "application": bid["id"] });
            terminal.ask("showEqualityForm", asked)["open"] == json!(true)
        })
        .expect("an application whose call is not decided")
        .clone();
    terminal.ask("enterApplicationDesk", json!({ "application": own["id"] }));
    let form = terminal.ask("showEqualityForm", json!({ "application": own["id"] }));
    let give = json!({
        "application": own["id"], "person": form["people"][0]["person"],
        "answers": { "orientation": "bisexual", "sex": "prefer-not" },
    });
    assert_eq!(terminal.ask("giveEqualityAnswers", give), json!({}));
    for command in [
        "showEqualityReport",
        "showEquality",
        "recordEqualityObjection",
    ] {
        let input = match command {
            "showEqualityReport" => json!({ "call": null }),
            "showEquality" => json!({}),
            _ => json!({ "person": form["people"][0]["person"] }),
        };
        let refused = terminal.try_ask(command, input).unwrap_err();
        assert_eq!(refused["rule"], "not-at-this-desk", "{command}");
    }
    terminal.ask("leaveDesk", json!({ "passphrase": "sample" }));

    // Paper forms of everybody else.
    let before = history(&mut terminal);
    let mut answered = 1;
    for (number, bid) in bids.iter().enumerate() {
        let form = terminal.ask("showEqualityForm", json!({ "application": bid["id"] }));
        if form["open"] != json!(true) {
            continue;
        }
        for person in list(&form, "/people") {
            let sex = if number % 3 == 0 { "male" } else { "female" };
            let answers = match bid["id"] == own["id"] {
                true => continue,
                false => json!({ "sex": sex, "disability": "no" }),
            };
            let paper = json!({
                "application": bid["id"], "person": person["person"], "answers": answers,
            });
            terminal.ask("giveEqualityAnswers", paper);
            answered += 1;
        }
    }
    assert!(answered > 30, "{answered}");
    assert_eq!(history(&mut terminal), before, "the hub keeps no trace");
    let nothing = terminal.ask("showEqualityReport", json!({ "call": null }));
    assert_eq!(nothing["totals"], json!([]), "before a call is decided");

    decide_and_lock(&mut terminal);
    let report = terminal.ask("showEqualityReport", json!({ "call": null }));
    let shown: Vec<&Value> = list(&report, "/calls")
        .iter()
        .filter(|call| call["shown"] == json!(true))
        .collect();
    assert_eq!(shown.len(), 1, "{report}");
    let total = report["totals"][0].as_u64().unwrap();
    assert!(total >= 10, "{report}");
    for question in list(&report, "/questions") {
        for row in list(question, "/rows") {
            for people in list(row, "/people") {
                assert!(people.as_u64().is_none_or(|people| people >= 5), "{row}");
            }
        }
    }
    let call = json!({ "call": shown[0]["call"] });
    let of_call = terminal.ask("showEqualityReport", call);
    assert_eq!(
        of_call["questions"], report["questions"],
        "it is the only one"
    );

    // Whoever objects is answered for no more, and the hub does not know who it was.
    let person = form["people"][0]["person"].clone();
    terminal.ask("recordEqualityObjection", json!({ "person": person }));
    let page = terminal.ask("listHistory", json!({ "limit": 1 }));
    assert_eq!(page["entries"][0]["act"], "remove-equality-answers");
    let facts = page["entries"][0]["facts"].as_object().unwrap();
    assert_eq!(facts.keys().collect::<Vec<_>>(), ["marks"]);
    assert!(!json!(facts).to_string().contains(text(&person, "")));
    let after = terminal.ask("showEqualityReport", json!({ "call": null }));
    assert_eq!(after, report);
    drop(terminal);

    // The file stays beside the hub, and opens with its own passphrase from the environment.
    let mut terminal = Terminal::open_with_equality(&hub, PASSPHRASE);
    assert_eq!(terminal.ask("showEquality", json!({}))["state"], "unlocked");
    let again = terminal.ask("showEqualityReport", json!({ "call": null }));
    assert_eq!(again["questions"], report["questions"]);
    terminal.ask("lockEquality", json!({}));
    let locked = terminal
        .try_ask("showEqualityReport", json!({ "call": null }))
        .unwrap_err();
    assert_eq!(locked["rule"], "equality-locked");
    let export = json!({ "call": null, "format": "csv", "language": "cy" });
    assert!(terminal.try_ask("exportEqualityReport", export).is_err());
}
