//! The agreement, access and checks of a placement, through the same requests as the window's.

use scheme::Facts;
use serde_json::{Value, json};

use crate::Office;
use crate::testing::asking::{ask, changed, text, tried, wrong};
use crate::testing::seconded::scene;
use crate::testing::{entries, last_entry};

fn last(office: &Office) -> (String, Facts) {
    last_entry(office).unwrap()
}

#[test]
fn what_is_missing_is_told_by_its_part_before_a_draft() {
    let mut scene = scene();
    let before = entries(&scene.office).unwrap();
    let refused = scene.draft("").unwrap_err();
    assert_eq!(
        wrong(&refused),
        [
            "terms agreement-terms-missing",
            "access agreement-access-undecided"
        ]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = scene.agreement();
    assert_eq!(view["problems"].as_array().unwrap().len(), 2);
    assert_eq!(view["drafts"], json!([]));
}

#[test]
fn terms_are_judged_field_by_field() {
    let mut scene = scene();
    let based_on = scene.agreement()["basedOn"].clone();
    let input = |role: Value, sharing: &str, owner: Value, weeks: &str| {
        json!({
            "placement": scene.placement, "basedOn": based_on, "dataRole": role,
            "sharingReference": sharing, "assessmentReference": "", "arisingOwner": owner,
            "noticeWeeks": weeks,
        })
    };
    let cases = [
        (
            input(Value::Null, "", Value::Null, ""),
            vec![
                "noticeWeeks missing",
                "dataRole missing",
                "arisingOwner missing",
            ],
        ),
        (
            input(json!("host-controller"), " ", json!("joint"), "0"),
            vec![
                "noticeWeeks notice-out-of-range",
                "sharingReference sharing-reference-missing",
            ],
        ),
        (
            input(json!("none"), "", json!("joint"), "53"),
            vec!["noticeWeeks notice-out-of-range"],
        ),
        (
            input(json!("none"), "", json!("joint"), "many"),
            vec!["noticeWeeks not-a-number"],
        ),
    ];
    let good = input(json!("none"), "", json!("maker"), "52");
    for (input, expected) in cases {
        let refused = tried(&mut scene.office, "editPlacementTerms", input).unwrap_err();
        assert_eq!(wrong(&refused), expected);
    }
    let view = ask(&mut scene.office, "editPlacementTerms", good.clone());
    assert_eq!(view["terms"]["noticeWeeks"], 52);
    assert_eq!(last(&scene.office).0, "edit-placement-terms");
    // The same again is based on what stood before.
    let stale = tried(&mut scene.office, "editPlacementTerms", good).unwrap_err();
    assert_eq!(stale["kind"], "stale");
}

#[test]
fn a_draft_holds_its_facts_and_is_out_of_date_when_they_change() {
    let mut scene = scene();
    let view = scene.drafted();
    let (act, facts) = last(&scene.office);
    assert_eq!(act, "draft-agreement");
    assert!(facts.0.contains_key("placement"));
    assert_eq!(view["drafts"][0]["number"], 1);
    assert_eq!(view["drafts"][0]["languages"], "both");
    assert!(view["drafts"][0]["pages"].as_u64().unwrap() >= 8);
    assert_eq!(view["changed"], json!([]));
    let file = ask(
        &mut scene.office,
        "showAgreementFile",
        json!({ "agreement": view["drafts"][0]["id"] }),
    );
    assert_eq!(file["media"], "application/pdf");
    // Ownership changes after it.
    let based_on = view["basedOn"].clone();
    let view = ask(
        &mut scene.office,
        "editPlacementTerms",
        json!({
            "placement": scene.placement, "basedOn": based_on, "dataRole": "none",
            "sharingReference": "", "assessmentReference": "", "arisingOwner": "employer",
            "noticeWeeks": "6",
        }),
    );
    let changed: Vec<&str> = view["changed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["name"]))
        .collect();
    assert_eq!(changed, ["data", "owner", "sharing"]);
    // A second draft says so, and the two can be compared.
    let view = scene.draft("").unwrap();
    assert_eq!(view["changed"], json!([]));
    let compared = ask(
        &mut scene.office,
        "compareAgreements",
        json!({ "before": view["drafts"][1]["id"], "after": view["drafts"][0]["id"] }),
    );
    assert_eq!(compared["differences"].as_array().unwrap().len(), 3);
    assert_eq!(
        (&compared["before"], &compared["after"]),
        (&json!(1), &json!(2))
    );
}

#[test]
fn three_sign_in_any_order_and_a_new_draft_begins_anew() {
    let mut scene = scene();
    let view = scene.drafted();
    let draft = view["drafts"][0]["id"].clone();
    let (employer, host) = (scene.employer.clone(), scene.host.clone());
    assert_eq!(scene.progress(), "agreement-drafted");
    for (party, organisation, progress) in [
        ("secondee", Value::Null, "part-signed"),
        ("host", host.clone(), "part-signed"),
        ("employer", employer.clone(), "fully-signed"),
    ] {
        scene.sign(&draft, party, &organisation).unwrap();
        assert_eq!(last(&scene.office).0, "sign-agreement");
        assert_eq!(scene.progress(), progress, "after the {party}");
    }
    let again = scene.sign(&draft, "secondee", &Value::Null).unwrap_err();
    assert_eq!(again["rule"], "agreement-signed-already");
    // A new draft wants a reason, and is signed by nobody.
    let refused = scene.draft("").unwrap_err();
    assert_eq!(wrong(&refused), ["reason agreement-reason-missing"]);
    let view = scene.draft("The host asked for another clause").unwrap();
    assert_eq!(view["drafts"][0]["number"], 2);
    assert_eq!(view["drafts"][1]["signed"], 3);
    assert_eq!(scene.progress(), "agreement-drafted");
    let late = scene.sign(&draft, "employer", &employer).unwrap_err();
    assert_eq!(late["rule"], "agreement-draft-replaced");
    let newest = view["drafts"][0]["id"].clone();
    let stranger = scene.sign(&newest, "host", &employer).unwrap_err();
    assert_eq!(wrong(&stranger), ["party agreement-not-a-party"]);
}

#[test]
fn access_is_decided_as_advised_or_with_a_reason() {
    let mut scene = scene();
    let view = scene.access();
    assert_eq!(view["hosts"][0]["decided"], Value::Null);
    let advice = ask(
        &mut scene.office,
        "adviseAccess",
        json!({
            "placement": scene.placement, "host": scene.host, "contact": "care",
            "needs": ["identifiable-data"],
        }),
    );
    assert_eq!(advice["route"], "honorary-research-contract");
    assert_eq!(advice["reason"], "bears-on-care");
    let other = scene.decision(json!({ "route": "letter-of-access" }));
    let refused = tried(&mut scene.office, "decideAccess", other).unwrap_err();
    assert_eq!(wrong(&refused), ["reason access-reason-missing"]);
    let view = scene.decide(json!({
        "route": "letter-of-access", "reason": "The host asked for it",
        "issuedOn": "2026-11-01", "issuedBy": "Research office", "expiresOn": "2027-06-29",
    }));
    let decided = &view["hosts"][0]["decided"];
    assert_eq!(decided["route"], "letter-of-access");
    assert_eq!(decided["lapses"], true);
    let (act, facts) = last(&scene.office);
    assert_eq!(act, "decide-access");
    assert!(facts.0.contains_key("route"));
    // A document that lapses before the last day is still awaited.
    assert!(scene.bars().contains(&"access-awaited".to_owned()));
    scene.decide(json!({
        "issuedOn": "2026-11-01", "issuedBy": "Research office", "expiresOn": "2027-06-30",
    }));
    assert!(!scene.bars().iter().any(|bar| bar.starts_with("access")));
    let future = scene.decision(json!({ "issuedOn": "2026-11-03", "issuedBy": "" }));
    let refused = tried(&mut scene.office, "decideAccess", future).unwrap_err();
    assert_eq!(
        wrong(&refused),
        ["issuedBy missing", "issuedOn date-in-future"]
    );
}

#[test]
fn a_check_that_lapses_before_the_end_is_seen_while_planning() {
    let mut scene = scene();
    assert!(scene.bars().contains(&"checks-undecided".to_owned()));
    scene.decide(json!({}));
    let view = scene.access();
    let kinds: Vec<&str> = view["needed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["kind"]))
        .collect();
    assert_eq!(
        kinds,
        [
            "identity",
            "right-to-work",
            "references",
            "occupational-health",
            "dbs",
            "research-passport"
        ]
    );
    for kind in [
        "identity",
        "right-to-work",
        "references",
        "occupational-health",
    ] {
        scene.check(kind, "clear", "");
    }
    scene.check("dbs", "clear", "2027-06-29");
    let view = scene.check("research-passport", "clear", "2027-06-30");
    let gaps: Vec<&Value> = view["needed"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| !one["gap"].is_null())
        .collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!(
        gaps[0]["gap"],
        json!({ "gap": "lapses", "on": "2027-06-29" })
    );
    assert!(scene.bars().contains(&"check-lapses".to_owned()));
    assert_eq!(last(&scene.office).0, "record-check");
    // Renewed, it is in order; removed, it is missing.
    scene.check("dbs", "clear", "2028-01-31");
    assert!(!scene.bars().iter().any(|bar| bar.starts_with("check")));
    let view = scene.access();
    let identity = view["checks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|check| check["kind"] == "identity")
        .unwrap()["id"]
        .clone();
    let view = ask(
        &mut scene.office,
        "removeCheck",
        json!({ "placement": scene.placement, "check": identity, "basedOn": view["basedOn"] }),
    );
    assert_eq!(view["needed"][0]["gap"], json!({ "gap": "missing" }));
    assert_eq!(last(&scene.office).0, "remove-check");
}

#[test]
fn a_check_says_what_it_is_when_and_by_whom() {
    let mut scene = scene();
    let based_on = scene.access()["basedOn"].clone();
    let input = |changes: Value| {
        changed(
            json!({
                "placement": scene.placement, "check": null, "kind": "dbs", "outcome": "clear",
                "level": "enhanced", "checkedOn": "2026-11-02", "expiresOn": "",
                "checker": "HR", "basedOn": based_on,
            }),
            changes,
        )
    };
    let before = entries(&scene.office).unwrap();
    let cases = [
        (
            input(json!({ "kind": null, "outcome": null, "checkedOn": "", "checker": "" })),
            vec!["kind missing", "outcome missing"],
        ),
        (
            input(json!({ "level": null, "checkedOn": "", "checker": "" })),
            vec!["checker missing", "checkedOn missing", "level missing"],
        ),
        (
            input(json!({ "checkedOn": "2026-11-03" })),
            vec!["checkedOn date-in-future"],
        ),
        (
            input(json!({ "expiresOn": "2026-11-01" })),
            vec!["expiresOn expires-before-check"],
        ),
    ];
    for (input, expected) in cases {
        let refused = tried(&mut scene.office, "recordCheck", input).unwrap_err();
        assert_eq!(wrong(&refused), expected);
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
    // One that is awaited needs neither a day nor a checker.
    let awaited = json!({
        "placement": scene.placement, "check": null, "kind": "dbs", "outcome": "awaited",
        "level": null, "checkedOn": "", "expiresOn": "", "checker": "", "basedOn": based_on,
    });
    ask(&mut scene.office, "recordCheck", awaited);
}
