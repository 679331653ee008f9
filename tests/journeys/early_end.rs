//! A placement that is paused, goes on, and ends early.

use seedbridge_tests::asks::{Asks, list, number, text};
use serde_json::{Value, json};

use crate::seconded::{BEGUN, NURSE, Seconded, problems};

/// What the post left behind costs over March and April alone, the fortnight of the pause left out: 17
/// days of March and a month at £61,592.40 a year, of which three fifths; and her own pay over the same,
/// at £69,385.20. Each line is rounded before the pause and after it.
const WORKED: (i64, i64) = (476_845, 537_175);

#[test]
fn a_placement_is_paused_goes_on_and_ends_early() {
    let mut placement = Seconded::begun();
    placement.told_all_three("placement-confirmation");
    placement.hub.at("2027-03-11T10:00:00Z");
    placement.reviewed("start", "too-early", "");
    paused_and_resumed(&mut placement);
    ended(&mut placement);
    nothing_changes(&mut placement);
    looked_back_on(&mut placement);
    history(&mut placement);
}

/// A pause takes a reason, goes on within its days, and moves the review half way.
fn paused_and_resumed(placement: &mut Seconded) {
    placement.hub.at("2027-03-15T10:00:00Z");
    let pause = |reason: &str| json!({ "step": "pause", "on": "2027-03-15", "reason": reason });
    let failure = placement.refused("takePlacementStep", pause(" "));
    assert_eq!(problems(&failure), ["reason missing"]);
    let view = placement.act("takePlacementStep", pause("The works are flooded."));
    assert_eq!(placement.hub.last_act().1, "pause-placement");
    assert_eq!(text(&view, "/progress"), "paused");
    placement.told_all_three("placement-pause");

    placement.hub.at("2027-03-29T10:00:00Z");
    let early = json!({ "step": "resume", "on": "2027-03-14", "reason": "" });
    let failure = placement.refused("takePlacementStep", early);
    assert_eq!(problems(&failure), ["on placement-before-pause"]);
    let view = placement.step("resume", "2027-03-29", "").unwrap();
    assert_eq!(placement.hub.last_act().1, "resume-placement");
    assert_eq!(text(&view, "/progress"), "active");
    placement.told_all_three("placement-resumption");
    assert_eq!(
        placement.reviews(),
        [
            "start 2027-03-29",
            "middle 2027-06-07",
            "end 2027-08-31",
            "after-return 2028-02-29"
        ]
    );
}

/// Notice is given on 2 April; the last day is 30 April, and days and cost end on it.
fn ended(placement: &mut Seconded) {
    placement.hub.at("2027-04-02T10:00:00Z");
    let end = |on: &str, reason: &str| json!({ "step": "end-early", "on": on, "reason": reason });
    let why = "The company was sold.";
    let failure = placement.refused("takePlacementStep", end("2027-04-30", ""));
    assert_eq!(problems(&failure), ["reason missing"]);
    let failure = placement.refused("takePlacementStep", end("2027-08-31", why));
    assert_eq!(problems(&failure), ["on placement-not-early"]);
    let view = placement.act("takePlacementStep", end("2027-04-30", why));
    assert_eq!(placement.hub.last_act().1, "end-placement-early");
    assert_eq!(text(&view, "/progress"), "terminated");
    assert_eq!(text(&view, "/stateReason"), why);
    let follows = &view["consequences"];
    let days = json!({ "from": "2027-03-01", "to": "2027-04-30" });
    assert_eq!(follows["period"], days);
    assert_eq!(number(follows, "/backfill/cost/total"), WORKED.0);
    assert_eq!(number(follows, "/substantive/cost/total"), WORKED.1);
    let invoices = list(follows, "/recharges");
    let amounts = invoices.iter().map(|one| number(one, "/amount"));
    assert_eq!(amounts.sum::<i64>(), WORKED.0);
    assert_eq!(text(invoices.last().unwrap(), "/period/to"), "2027-04-30");
    let letters = placement.told_all_three("placement-end");
    let nurse = { list(&letters, "/rows").iter() }.find(|row| row["name"] == json!(NURSE));
    let letter = json!({ "letter": nurse.unwrap()["letter"] });
    let values = placement.hub.ask("showLetter", letter)["values"].to_string();
    for said in [why, "30 Ebrill 2027", "31 Awst 2027"] {
        assert!(values.contains(said), "{said}: {values}");
    }
    // What would have come after the last day is asked for no more; the rest is.
    assert_eq!(
        placement.reviews(),
        [
            "start 2027-03-29",
            "end 2027-04-30",
            "after-return 2027-10-30"
        ]
    );
}

/// It is over: no act changes it, and none leaves anything behind.
fn nothing_changes(placement: &mut Seconded) {
    placement.hub.at("2027-05-04T10:00:00Z");
    let view = placement.view();
    assert_eq!(view["steps"], json!([]));
    assert_eq!(view["changeable"], false);
    assert_eq!(view["withdrawable"], false);
    let plan = placement.plan("2027-08-31");
    let step = |step: &str| json!({ "step": step, "on": "2027-05-04", "reason": "Again." });
    let tried: Vec<(&str, Value)> = vec![
        ("movePlacement", json!({ "plan": plan, "reason": "Again." })),
        ("withdrawPlacement", json!({ "reason": "Again." })),
        (
            "editPlacementPay",
            json!({ "substantive": [], "backfill": [], "funded": "", "bearer": "employer" }),
        ),
        ("editPlacementObjectives", json!({ "objectives": [] })),
        (
            "extendPlacement",
            json!({
                "endsOn": "2027-08-31", "askedOn": "2027-04-01", "signedOn": "2027-04-02",
                "reason": "Again.",
            }),
        ),
        ("takePlacementStep", step("resume")),
        ("takePlacementStep", step("pause")),
        ("takePlacementStep", step("end-early")),
        ("takePlacementStep", step("return")),
        ("takePlacementStep", step("close")),
    ];
    for (command, input) in tried {
        let failure = placement.refused(command, input.clone());
        assert_eq!(
            text(&failure, "/rule"),
            "placement-terminated",
            "{command} {input}: {failure}"
        );
    }
    let draft = json!({ "reason": "Again." });
    let failure = placement.refused("draftAgreement", draft);
    assert_eq!(text(&failure, "/rule"), "placement-terminated", "{failure}");
}

/// The review at the end and the one after the return are held all the same.
fn looked_back_on(placement: &mut Seconded) {
    assert_eq!(placement.due(), ["placement-review-due"]);
    placement.reviewed("end", "in-part", "");
    assert_eq!(placement.due(), [""; 0]);
    placement.hub.at("2027-10-16T10:00:00Z");
    assert_eq!(placement.due(), ["placement-review-due"]);
    placement.reviewed("after-return", "well", "");
    assert_eq!(placement.due(), [""; 0]);
}

/// The history tells all of it in order, and its chain is whole.
fn history(placement: &mut Seconded) {
    let told = ["issue-letter"; 3];
    let since = [
        &told[..],
        &["record-placement-review", "pause-placement"],
        &told,
        &["resume-placement"],
        &told,
        &["end-placement-early"],
        &told,
        &["record-placement-review", "record-placement-review"],
    ];
    assert_eq!(placement.acts(), [BEGUN.to_vec(), since.concat()].concat());
    placement.chain_is_whole();
}
