//! A panel member's whole way at the panel desk, in the real window: declare, read, score, submit.

use seedbridge_tests::app::{App, Opening};
use seedbridge_tests::find::{Part, button, tab};
use serde_json::json;

/// Somebody of the sample whose reviews are not all in, and somebody else of the same panel.
const MEMBER: &str = "Dr Iestyn Bleddyn";
const ANOTHER: &str = "Dr Siân Caradog";

#[test]
fn a_member_declares_reads_scores_and_submits() {
    let app = Opening::default().open();
    app.enter_the_sample();
    app.go("/panel");
    app.wait_text(ANOTHER);
    app.click(&Part::holding("button", MEMBER));
    app.click(&button("Hand over").within(&format!("Hand the window to {MEMBER}")));
    app.wait_text("Panel desk:");
    app.wait_settled();

    // Declared by key, one after another; what was answered leaves the list.
    app.click(&Part::holding("tab", "Declarations"));
    app.look("member-1-declarations");
    app.script("document.querySelector('[data-bid] button').focus()", &[]);
    let mut waiting = to_declare(&app);
    assert!(waiting > 0, "the sample has bids to declare on");
    while waiting > 0 {
        let before = waiting;
        waiting = app.wait("the next bid to declare on", || {
            let now = to_declare(&app);
            if now < before {
                return Some(now);
            }
            // A key that comes while the last answer is being kept is not heard; a person presses again.
            let ready = "return document.activeElement?.closest('[data-bid]') != null";
            if app.script(ready, &[]) == json!(true) {
                app.press(&['n']);
            }
            None
        });
    }
    app.wait_text("You have declared on every bid that is open to you.");

    app.click(&Part::holding("tab", "Your bids"));
    app.wait_settled();
    app.look("member-2-bids");
    assert!(!app.text().contains(ANOTHER), "only what is theirs");
    let desk = app.request("showPanelDesk", json!({}));
    let bid = desk["bids"]
        .as_array()
        .unwrap()
        .iter()
        .find(|bid| bid["place"] == "to-review")
        .expect("a bid waits for its review");
    let (id, title) = (bid["application"].clone(), bid["title"].as_str().unwrap());
    let done = desk["done"].as_u64().unwrap();
    app.click(&Part::holding("link", title));
    app.wait_text("Your review");
    app.look("member-3-bid");

    // What is missing is said, and nothing that was typed goes.
    app.fill_in(
        &Part::holding("textbox", "Comments for the panel"),
        "A clear need, “first answers” on the day; the plan is thin on who books.",
    );
    app.click(&button("Submit this review"));
    app.wait_text("Give a score");
    app.look("member-4-missing");
    let criteria = app.script("return document.querySelectorAll('.sb-scale').length", &[]);
    let criteria = criteria.as_u64().expect("a number");
    assert!(criteria > 2, "{criteria}");
    for at in 0..criteria {
        app.script(
            "document.querySelectorAll('.sb-scale')[arguments[0]].querySelector('input').focus()",
            &[json!(at)],
        );
        app.press(&['5']);
    }
    app.wait_text(&format!("{criteria} of {criteria} scored"));
    app.wait("the review to be kept", || {
        let read = app.request("readBid", json!({ "application": id }));
        let kept = read["review"]["scores"]
            .as_object()
            .map_or(0, serde_json::Map::len);
        (kept as u64 == criteria).then_some(())
    });
    app.look("member-5-scored");
    app.click(&button("Submit this review"));
    app.click(&button("Submit this review").within("Submit this review"));
    app.wait("the review to be in", || {
        let desk = app.request("showPanelDesk", json!({}));
        (desk["done"].as_u64() == Some(done + 1)).then_some(())
    });
    app.wait_text("To do");

    app.click(&tab("Your scores"));
    app.wait_text(title);
    app.look("member-6-own-scores");
    app.click(&button("Leave this desk"));
    app.fill("Passphrase", "sample");
    app.click(&button("Leave this desk").within("Leave this desk"));
    app.wait_text("Working as");
    let history = app.request("listHistory", json!({ "limit": 200 }));
    let acts: Vec<&str> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["actor"] == MEMBER)
        .filter_map(|entry| entry["act"].as_str())
        .collect();
    assert_eq!(acts[..2], ["leave-desk", "submit-review"], "{acts:?}");
    assert!(acts.contains(&"declare-interest"), "{acts:?}");
}

fn to_declare(app: &App) -> u64 {
    app.script("return document.querySelectorAll('[data-bid]').length", &[])
        .as_u64()
        .expect("a number")
}
