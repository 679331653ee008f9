//! The agreement, access and checks of a placement, through the same requests as the window's.

use scheme::Facts;
use serde_json::{Value, json};

use crate::testing::{TestClock, entries, last_entry, office};
use crate::{NoProgress, Office, dispatch};

/// A request that is answered.
fn ask(office: &mut Office, command: &str, input: Value) -> Value {
    tried(office, command, input).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

/// A request that may fail; the failure as JSON.
fn tried(office: &mut Office, command: &str, input: Value) -> Result<Value, Value> {
    let line = json!({ "command": command, "input": input }).to_string();
    let request = wire::read_request(&line).unwrap();
    dispatch(office, request, &mut NoProgress).map_err(|f| serde_json::to_value(f).unwrap())
}

/// The fields of an invalid request, each with its problem.
fn wrong(failure: &Value) -> Vec<String> {
    let fields = failure["fields"].as_array().expect("an invalid request");
    fields
        .iter()
        .map(|f| format!("{} {}", text(&f["field"]), text(&f["problem"])))
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn an_organisation(office: &mut Office, name: &str, sector: &str, nation: &str) -> Value {
    let made = ask(
        office,
        "addOrganisation",
        json!({ "details": {
            "name": { "en": name, "cy": "" }, "sector": sector, "nation": nation,
            "address": { "lines": "1 Example Street", "postcode": "LL57 2PW" },
        }}),
    );
    made["id"].clone()
}

fn a_person(office: &mut Office, name: &str, language: &str) -> Value {
    let made = ask(
        office,
        "addPerson",
        json!({ "details": { "name": name, "language": language }, "affiliation": {} }),
    );
    made["id"].clone()
}

struct Scene {
    office: Office,
    placement: Value,
    employer: Value,
    host: Value,
}

/// A placement from the NHS to a university hospital, with all but data and access said.
fn scene() -> Scene {
    scene_at(&TestClock::at("2026-11-02T09:00:00Z"))
}

fn scene_at(clock: &TestClock) -> Scene {
    let mut office = office(clock).unwrap();
    let employer = an_organisation(&mut office, "Cwmni Dychmygol", "industry", "wales");
    let host = an_organisation(&mut office, "Example Health Board", "nhs", "wales");
    let secondee = a_person(&mut office, "Siân Example", "both");
    let manager = a_person(&mut office, "Alys Example", "en");
    let contact = a_person(&mut office, "Tomos Example", "cy");
    let view = ask(
        &mut office,
        "proposePlacement",
        json!({
            "person": secondee, "employer": employer, "host": host,
            "startsOn": "2027-01-04", "endsOn": "2027-06-30",
        }),
    );
    let placement = view["id"].clone();
    let view = ask(
        &mut office,
        "editPlacementPeople",
        json!({
            "placement": placement, "basedOn": view["basedOn"], "employer": employer,
            "manager": manager, "post": "Design engineer", "grade": "", "fullWeek": "37.5",
            "hosts": [{ "organisation": host, "manager": contact, "place": "Ward 5" }],
        }),
    );
    ask(
        &mut office,
        "editPlacementObjectives",
        json!({
            "placement": placement, "basedOn": view["basedOn"],
            "objectives": [{ "objective": "See how a brace is worn for a week.", "dueOn": "" }],
        }),
    );
    Scene {
        office,
        placement,
        employer,
        host,
    }
}

impl Scene {
    fn agreement(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showAgreement", input)
    }

    fn access(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showAccess", input)
    }

    fn terms(&mut self) -> Value {
        let based_on = self.agreement()["basedOn"].clone();
        ask(
            &mut self.office,
            "editPlacementTerms",
            json!({
                "placement": self.placement, "basedOn": based_on, "dataRole": "host-controller",
                "sharingReference": "DSA-1", "assessmentReference": "", "arisingOwner": "joint",
                "noticeWeeks": "6",
            }),
        )
    }

    fn decision(&mut self, changes: Value) -> Value {
        let mut input = json!({
            "placement": self.placement, "host": self.host, "contact": "care", "needs": [],
            "route": null, "reason": "", "issuedOn": "", "issuedBy": "", "expiresOn": "",
            "basedOn": self.access()["basedOn"],
        });
        for (key, value) in changes.as_object().unwrap() {
            input[key] = value.clone();
        }
        input
    }

    fn decide(&mut self, changes: Value) -> Value {
        let input = self.decision(changes);
        ask(&mut self.office, "decideAccess", input)
    }

    fn check(&mut self, kind: &str, outcome: &str, expires: &str) -> Value {
        let based_on = self.access()["basedOn"].clone();
        let level = if kind == "dbs" {
            json!("enhanced")
        } else {
            Value::Null
        };
        ask(
            &mut self.office,
            "recordCheck",
            json!({
                "placement": self.placement, "check": null, "kind": kind, "outcome": outcome,
                "level": level, "checkedOn": "2026-10-01", "expiresOn": expires,
                "checker": "Human resources", "basedOn": based_on,
            }),
        )
    }

    fn draft(&mut self, reason: &str) -> Result<Value, Value> {
        let based_on = self.agreement()["basedOn"].clone();
        let input = json!({ "placement": self.placement, "reason": reason, "basedOn": based_on });
        tried(&mut self.office, "draftAgreement", input)
    }

    /// Ready to be drafted, and drafted.
    fn drafted(&mut self) -> Value {
        self.terms();
        self.decide(json!({}));
        self.draft("").unwrap()
    }

    fn sign(
        &mut self,
        agreement: &Value,
        party: &str,
        organisation: &Value,
    ) -> Result<Value, Value> {
        self.office
            .offer_file("page", "page.pdf", b"%PDF-1.7 signed".to_vec());
        let based_on = self.agreement()["basedOn"].clone();
        let input = json!({
            "agreement": agreement, "party": party, "organisation": organisation,
            "name": "Elin Example", "role": "Director", "signedOn": "2026-11-02",
            "page": "page", "basedOn": based_on,
        });
        tried(&mut self.office, "signAgreement", input)
    }

    fn bars(&mut self) -> Vec<String> {
        let input = json!({ "placement": self.placement });
        let view = ask(&mut self.office, "showPlacement", input);
        let bars = view["bars"].as_array().unwrap().iter();
        bars.map(|bar| text(&bar["bar"]).to_owned()).collect()
    }

    fn progress(&mut self) -> String {
        let input = json!({ "placement": self.placement });
        let view = ask(&mut self.office, "showPlacement", input);
        text(&view["progress"]).to_owned()
    }
}

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
        let mut input = json!({
            "placement": scene.placement, "check": null, "kind": "dbs", "outcome": "clear",
            "level": "enhanced", "checkedOn": "2026-11-02", "expiresOn": "",
            "checker": "HR", "basedOn": based_on,
        });
        for (key, value) in changes.as_object().unwrap() {
            input[key] = value.clone();
        }
        input
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

impl Scene {
    fn drafted_and_signed(&mut self, reason: &str) {
        let view = self.draft(reason).unwrap();
        let draft = view["drafts"][0]["id"].clone();
        let (employer, host) = (self.employer.clone(), self.host.clone());
        self.sign(&draft, "employer", &employer).unwrap();
        self.sign(&draft, "host", &host).unwrap();
        self.sign(&draft, "secondee", &Value::Null).unwrap();
    }

    /// Declares the post unsuitable to be filled.
    fn shares_the_post_out(&mut self) {
        let shown = json!({ "placement": self.placement });
        let based_on = ask(&mut self.office, "showPlacement", shown)["basedOn"].clone();
        ask(
            &mut self.office,
            "editPlacementBackfill",
            json!({
                "placement": self.placement, "basedOn": based_on, "state": "unsuitable",
                "post": "", "grade": "", "share": "", "advertisedOn": "",
                "reason": "The workshop shares it out", "holders": [],
            }),
        );
    }

    fn step(&mut self, step: &str, on: &str, reason: &str) -> Result<Value, Value> {
        let shown = json!({ "placement": self.placement });
        let based_on = ask(&mut self.office, "showPlacement", shown)["basedOn"].clone();
        let input = json!({
            "placement": self.placement, "step": step, "on": on, "reason": reason,
            "basedOn": based_on,
        });
        tried(&mut self.office, "takePlacementStep", input)
    }
}

/// A scene on another day, everything in but what is left to the test.
fn ready(clock: &TestClock) -> Scene {
    let mut scene = scene_at(clock);
    scene.terms();
    scene.decide(json!({ "issuedOn": "2026-11-01", "issuedBy": "Research office" }));
    for kind in [
        "identity",
        "right-to-work",
        "references",
        "occupational-health",
        "dbs",
        "research-passport",
    ] {
        scene.check(kind, "clear", "");
    }
    scene.shares_the_post_out();
    scene.drafted_and_signed("");
    scene
}

#[test]
fn a_placement_begins_when_nothing_stands_in_its_way() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    assert_eq!(scene.bars(), [""; 0]);
    // What was signed is what begins: the terms change after it.
    let based_on = scene.agreement()["basedOn"].clone();
    ask(
        &mut scene.office,
        "editPlacementTerms",
        json!({
            "placement": scene.placement, "basedOn": based_on, "dataRole": "none",
            "sharingReference": "", "assessmentReference": "", "arisingOwner": "employer",
            "noticeWeeks": "6",
        }),
    );
    clock.set("2027-01-04T09:00:00Z");
    let before = entries(&scene.office).unwrap();
    let refused = scene.step("start", "2027-01-04", "").unwrap_err();
    assert_eq!(refused["rule"], "agreement-out-of-date");
    assert_eq!(entries(&scene.office).unwrap(), before);
    clock.set("2026-11-02T10:00:00Z");
    scene.drafted_and_signed("Ownership was agreed otherwise");
    clock.set("2027-01-04T09:00:00Z");
    let early = scene.step("start", "2027-01-05", "").unwrap_err();
    assert_eq!(wrong(&early), ["on placement-starts-on"]);
    let view = scene.step("start", "2027-01-04", "").unwrap();
    assert_eq!(view["state"], "active");
    assert_eq!(last(&scene.office).0, "start-placement");
    assert_eq!(
        view["steps"],
        json!(["return", "extend", "pause", "end-early"])
    );
}

#[test]
fn a_placement_does_not_begin_while_something_stands_in_its_way() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = scene_at(&clock);
    clock.set("2027-01-04T09:00:00Z");
    let refused = scene.step("start", "2027-01-04", "").unwrap_err();
    assert_eq!(refused["rule"], "placement-not-ready");
}

#[test]
fn a_placement_pauses_goes_on_and_ends_early() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-05-31T09:00:00Z");
    scene.step("start", "2027-01-04", "").unwrap();
    let refused = scene.step("pause", "2027-03-01", " ").unwrap_err();
    assert_eq!(wrong(&refused), ["reason missing"]);
    let view = scene.step("pause", "2027-03-01", "Parental leave").unwrap();
    assert_eq!(
        (&view["state"], &view["stateReason"]),
        (&json!("paused"), &json!("Parental leave"))
    );
    scene.step("resume", "2027-05-03", "").unwrap();
    let view = scene
        .step("end-early", "2027-05-31", "The firm closed")
        .unwrap();
    assert_eq!(view["state"], "terminated");
    assert_eq!(view["consequences"]["period"]["to"], "2027-05-31");
    assert_eq!(view["steps"], json!([]));
    let refused = scene.step("return", "2027-05-31", "").unwrap_err();
    assert_eq!(refused["rule"], "placement-terminated");
}

#[test]
fn a_placement_ends_with_the_person_back_in_post() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-07-01T09:00:00Z");
    scene.step("start", "2027-01-04", "").unwrap();
    let refused = scene.step("return", "2027-06-29", "").unwrap_err();
    assert_eq!(
        wrong(&refused),
        ["on placement-before-end", "reason return-meeting-not-held"]
    );
    // The return is talked about first, or a reason says why it was not.
    let before = entries(&scene.office).unwrap();
    let refused = scene.step("return", "2027-07-01", "").unwrap_err();
    assert_eq!(wrong(&refused), ["reason return-meeting-not-held"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    let missing = scene
        .meeting("2027-06-01", "2027-06-03", "", 0)
        .unwrap_err();
    assert_eq!(wrong(&missing), ["post missing"]);
    let view = scene.meeting("2027-06-01", "", "", 0).unwrap();
    assert!(
        scene.step("return", "2027-07-01", "").is_err(),
        "it is only set"
    );
    let based_on = view["meeting"]["basedOn"].as_i64().unwrap();
    let stale = scene.meeting("2027-06-01", "2027-06-03", "Design engineer", 0);
    assert_eq!(stale.unwrap_err()["kind"], "stale");
    let view = scene
        .meeting("2027-06-01", "2027-06-03", "Design engineer", based_on)
        .unwrap();
    assert_eq!(view["meeting"]["annual"], 5_471_000);
    assert_eq!(last(&scene.office).0, "record-return-meeting");
    let view = scene.step("return", "2027-07-01", "").unwrap();
    assert_eq!(
        (&view["state"], &view["steps"]),
        (&json!("returned"), &json!(["close"]))
    );
    let view = scene.step("close", "2027-07-01", "").unwrap();
    assert_eq!(view["state"], "closed");
    assert_eq!(last(&scene.office).0, "close-placement");
}

/// What the letters about the placement are, to whom and where they stand.
fn letters(scene: &mut Scene) -> Vec<String> {
    let input = json!({ "placement": scene.placement, "sort": "person", "limit": 200 });
    let register = ask(&mut scene.office, "listLetters", input);
    let line = |row: &Value| {
        let said = ["kind", "name", "language", "state"].map(|key| text(&row[key]).to_owned());
        said.join(" ")
    };
    register["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(line)
        .collect()
}

fn due_of(scene: &mut Scene, name: &str) -> Value {
    let input = json!({ "placement": scene.placement, "show": "due", "limit": 200 });
    let register = ask(&mut scene.office, "listLetters", input);
    let rows = register["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["name"] == name).unwrap();
    json!({ "kind": row["kind"], "basis": row["basis"], "person": row["person"] })
}

fn issued(scene: &mut Scene, name: &str) -> Value {
    let due = due_of(scene, name);
    let input = json!({ "call": null, "due": [due], "overrideReason": "Nobody has read it yet" });
    let done = ask(&mut scene.office, "issueLetters", input);
    assert_eq!(done["held"], json!([]));
    done["issued"][0].clone()
}

/// The hub has a letterhead, and the person seconded an address.
fn ready_to_write(clock: &TestClock) -> Scene {
    let mut scene = ready(clock);
    scene
        .office
        .change(scheme::history::Act::EditHub, |tx| {
            let mut hub = tx.hub()?;
            hub.letterhead = json!({
                "address": { "lines": ["3 Assembly Square"], "postcode": "CF10 4PL" },
                "phone": "", "email": "hub@example.org", "web": "",
            });
            tx.put_hub(&hub)?;
            Ok::<_, crate::Failed>(())
        })
        .unwrap();
    let placement = serde_json::from_value(scene.placement.clone()).unwrap();
    let person = scene
        .office
        .read()
        .placement(placement)
        .unwrap()
        .unwrap()
        .person;
    scene
        .office
        .change(scheme::history::Act::EditPerson, |tx| {
            let mut row = tx.person(person)?.unwrap();
            row.details.address = scheme::people::Address {
                lines: vec!["2 Example Street".into()],
                postcode: "LL57 2PW".into(),
            };
            tx.put_person(&row)?;
            Ok::<_, crate::Failed>(())
        })
        .unwrap();
    clock.set("2027-01-04T09:00:00Z");
    scene
}

#[test]
fn the_beginning_is_confirmed_to_all_three_each_in_their_own_language() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    assert_eq!(letters(&mut scene), [""; 0]);
    scene.step("start", "2027-01-04", "").unwrap();
    let all = |state: [&str; 3]| {
        [
            format!("placement-confirmation Alys Example en {}", state[0]),
            format!("placement-confirmation Siân Example both {}", state[1]),
            format!("placement-confirmation Tomos Example cy {}", state[2]),
        ]
    };
    assert_eq!(letters(&mut scene), all(["due", "due", "due"]));
    // The employer's is addressed to the employer; each is told what it means to them.
    let due = due_of(&mut scene, "Alys Example");
    let preview = ask(&mut scene.office, "previewLetter", json!({ "due": due }));
    assert_eq!(preview["line"]["problems"], json!([]));
    assert_eq!(
        preview["address"],
        json!([
            "Alys Example",
            "Cwmni Dychmygol",
            "1 Example Street",
            "LL57 2PW"
        ])
    );
    assert_eq!(preview["line"]["reference"], "TEST-2026-001");
    let before = entries(&scene.office).unwrap();
    let letter = issued(&mut scene, "Alys Example");
    assert_eq!(entries(&scene.office).unwrap(), before + 1);
    let (act, facts) = last(&scene.office);
    assert_eq!(act, "issue-letter");
    assert!(matches!(&facts.0["of"], scheme::Fact::Record { noun, .. } if noun == "placement"));
    assert_eq!(letters(&mut scene), all(["issued", "due", "due"]));
    // Its mail says the placement's own reference and title.
    let mail = ask(&mut scene.office, "showMail", json!({ "letter": letter }));
    assert_eq!(
        mail["subject"],
        "Secondment confirmed: Secondment of Siân Example to Example Health Board (TEST-2026-001)"
    );
    // Whoever answers for the employer next has no letter due: the employer was told.
    let shown = json!({ "placement": scene.placement });
    let view = ask(&mut scene.office, "showPlacement", shown);
    let next = a_person(&mut scene.office, "Bethan Example", "en");
    let contact = view["hosts"][0]["manager"]["id"].clone();
    ask(
        &mut scene.office,
        "editPlacementPeople",
        json!({
            "placement": scene.placement, "basedOn": view["basedOn"], "employer": scene.employer,
            "manager": next, "post": "Design engineer", "grade": "", "fullWeek": "37.5",
            "hosts": [{ "organisation": scene.host, "manager": contact, "place": "Ward 5" }],
        }),
    );
    assert_eq!(letters(&mut scene), all(["issued", "due", "due"]));
    // One that is void is due again, to whoever answers now.
    let based_on =
        ask(&mut scene.office, "showLetter", json!({ "letter": letter }))["basedOn"].clone();
    let void = json!({ "letter": letter, "reason": "Wrong post", "basedOn": based_on });
    let view = ask(&mut scene.office, "voidLetter", void);
    assert_eq!(view["due"]["person"], next);
    issued(&mut scene, "Bethan Example");
    issued(&mut scene, "Siân Example");
    issued(&mut scene, "Tomos Example");
    // What it told stands as long as the letter does.
    let started = ask(&mut scene.office, "listHistory", json!({ "limit": 50 }));
    let entry = started["entries"].as_array().unwrap().iter();
    let entry = entry
        .clone()
        .find(|e| e["act"] == "start-placement")
        .unwrap();
    let undo = json!({ "sequence": entry["sequence"] });
    let refused = tried(&mut scene.office, "undo", undo).unwrap_err();
    assert_eq!(refused["kind"], "refused", "{refused}");
}

#[test]
fn a_host_where_nobody_answers_keeps_its_letter_back() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    scene.step("start", "2027-01-04", "").unwrap();
    let shown = json!({ "placement": scene.placement });
    let view = ask(&mut scene.office, "showPlacement", shown);
    let manager = view["employer"]["manager"]["id"].clone();
    ask(
        &mut scene.office,
        "editPlacementPeople",
        json!({
            "placement": scene.placement, "basedOn": view["basedOn"], "employer": scene.employer,
            "manager": manager, "post": "Design engineer", "grade": "", "fullWeek": "37.5",
            "hosts": [{ "organisation": scene.host, "manager": null, "place": "Ward 5" }],
        }),
    );
    let input = json!({ "placement": scene.placement, "show": "blocked", "limit": 200 });
    let register = ask(&mut scene.office, "listLetters", input);
    let nobody = register["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["person"].is_null());
    let problems = &nobody.unwrap()["problems"];
    let found = problems.as_array().unwrap().iter();
    let problem = found
        .clone()
        .find(|p| p["problem"] == "letter-no-manager")
        .unwrap();
    assert_eq!(problem["field"], "placement");
}

impl Scene {
    fn extend(&mut self, changes: Value) -> Result<Value, Value> {
        let shown = json!({ "placement": self.placement });
        let based_on = ask(&mut self.office, "showPlacement", shown)["basedOn"].clone();
        let mut input = json!({
            "placement": self.placement, "endsOn": "2027-09-30", "askedOn": "2027-03-15",
            "signedOn": "2027-03-29", "reason": "Another season", "basedOn": based_on,
        });
        for (key, value) in changes.as_object().unwrap() {
            input[key] = value.clone();
        }
        tried(&mut self.office, "extendPlacement", input)
    }
}

#[test]
fn an_extension_waits_for_checks_and_is_told_to_all_three() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    let early = scene.extend(json!({})).unwrap_err();
    assert_eq!(early["rule"], "placement-not-begun");
    scene.step("start", "2027-01-04", "").unwrap();
    clock.set("2027-04-01T09:00:00Z");
    let failed = scene.extend(json!({ "endsOn": "2027-06-30", "reason": "" }));
    assert_eq!(
        wrong(&failed.unwrap_err()),
        ["reason missing", "endsOn placement-extension-not-later"]
    );
    // A check that lapses before the new last day stands in its way.
    let before = entries(&scene.office).unwrap();
    let found = |scene: &mut Scene, asked: &str| {
        let input = json!({
            "placement": scene.placement, "endsOn": "2029-01-04", "askedOn": asked,
        });
        ask(&mut scene.office, "whatIfExtension", input)
    };
    let judged = found(&mut scene, "2027-04-01");
    assert_eq!(judged["bars"], json!([]));
    assert_eq!(judged["warnings"], json!(["asked-late", "over-two-years"]));
    assert_eq!(entries(&scene.office).unwrap(), before);
    scene.check("dbs", "clear", "2027-09-29");
    let judged = found(&mut scene, "2027-03-30");
    let bars = judged["bars"].as_array().unwrap();
    assert_eq!(
        bars.len(),
        0,
        "the other check of the kind is valid: {bars:?}"
    );
    let view = scene.extend(json!({})).unwrap();
    assert_eq!(view["consequences"]["period"]["to"], "2027-09-30");
    assert_eq!(
        (&view["state"], &view["progress"]),
        (&json!("active"), &json!("extended"))
    );
    let (act, facts) = last(&scene.office);
    assert_eq!(act, "extend-placement");
    assert_eq!(
        facts.0["was"],
        scheme::Fact::from("2027-06-30".parse::<chrono::NaiveDate>().unwrap())
    );
    let told: Vec<String> = letters(&mut scene)
        .into_iter()
        .filter(|line| line.contains("extension"))
        .collect();
    assert_eq!(told.len(), 3, "{told:?}");
    issued(&mut scene, "Alys Example");
}

#[test]
fn every_step_is_told_to_all_three_and_a_running_placement_is_not_moved_longer() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    scene.step("start", "2027-01-04", "").unwrap();
    clock.set("2027-05-31T09:00:00Z");
    scene.step("pause", "2027-02-01", "Parental leave").unwrap();
    scene.step("resume", "2027-05-01", "").unwrap();
    scene
        .step("end-early", "2027-06-15", "The work is done")
        .unwrap();
    let kinds = |scene: &mut Scene| {
        let mut kinds: Vec<String> = letters(scene)
            .iter()
            .filter_map(|line| line.split(' ').next().map(str::to_owned))
            .collect();
        kinds.dedup();
        kinds.sort();
        kinds.dedup();
        kinds
    };
    assert_eq!(
        kinds(&mut scene),
        [
            "placement-confirmation",
            "placement-end",
            "placement-pause",
            "placement-resumption"
        ]
    );
    assert_eq!(letters(&mut scene).len(), 12);
    // A proposal that somebody had heard of is told of where it is withdrawn.
    let mut scene = ready_to_write(&TestClock::at("2026-11-02T09:00:00Z"));
    let shown = json!({ "placement": scene.placement });
    let based_on = ask(&mut scene.office, "showPlacement", shown)["basedOn"].clone();
    let input = json!({ "placement": scene.placement, "reason": "No money", "basedOn": based_on });
    ask(&mut scene.office, "withdrawPlacement", input);
    assert_eq!(kinds(&mut scene), ["placement-withdrawal"]);
}

impl Scene {
    fn meeting(
        &mut self,
        set: &str,
        held: &str,
        post: &str,
        based_on: i64,
    ) -> Result<Value, Value> {
        let input = json!({
            "placement": self.placement, "setFor": set, "heldOn": held, "post": post,
            "annual": "54,710", "agreed": "", "basedOn": based_on,
        });
        tried(&mut self.office, "recordReturnMeeting", input)
    }

    fn reviews(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showPlacementReviews", input)
    }

    fn review(&mut self, changes: Value) -> Result<Value, Value> {
        let mut input = json!({
            "placement": self.placement, "review": "start", "heldOn": "2027-01-15", "concern": "",
            "said": [
                {
                    "party": "secondee", "organisation": null, "on": "", "words": "Glad to be here",
                    "answers": { "workload": "badly", "team": "well" },
                },
                {
                    "party": "employer", "organisation": self.employer, "on": "2027-01-18",
                    "words": "", "answers": { "objectives": "too-early" },
                },
            ],
            "basedOn": 0,
        });
        for (key, value) in changes.as_object().unwrap() {
            input[key] = value.clone();
        }
        tried(&mut self.office, "recordPlacementReview", input)
    }

    fn waits(&mut self) -> Vec<String> {
        let view = ask(&mut self.office, "showToday", json!({}));
        let lines = view["due"].as_array().unwrap().iter();
        lines
            .map(|line| text(&line["kind"]).to_owned())
            .filter(|kind| {
                [
                    "placement-review-due",
                    "placement-concern",
                    "return-meeting-due",
                ]
                .contains(&kind.as_str())
            })
            .collect()
    }
}

#[test]
fn a_review_is_recorded_with_what_each_party_said() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-01-20T09:00:00Z");
    assert_eq!(
        scene.review(json!({})).unwrap_err()["rule"],
        "placement-not-begun"
    );
    scene.step("start", "2027-01-04", "").unwrap();
    let view = scene.reviews();
    let due: Vec<String> = view["reviews"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {}",
                text(&one["review"]),
                text(&one["dueOn"]),
                one["overdue"]
            )
        })
        .collect();
    assert_eq!(
        due,
        [
            "start 2027-01-18 true",
            "middle 2027-04-02 false",
            "end 2027-06-30 false",
            "after-return 2027-12-30 false"
        ]
    );
    assert_eq!(scene.waits(), ["placement-review-due"]);
    let before = entries(&scene.office).unwrap();
    for (changes, problem) in [
        (json!({ "heldOn": "" }), "heldOn missing"),
        (
            json!({ "heldOn": "2027-01-21" }),
            "heldOn date-in-the-future",
        ),
        (
            json!({ "heldOn": "2027-01-03" }),
            "heldOn placement-before-start",
        ),
        (json!({ "said": [] }), "said review-nobody-heard"),
    ] {
        assert_eq!(wrong(&scene.review(changes).unwrap_err()), [problem]);
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = scene
        .review(json!({ "concern": "Two full-time posts" }))
        .unwrap();
    let (act, facts) = last(&scene.office);
    assert_eq!(act, "record-placement-review");
    assert!(
        !facts.0.contains_key("concern"),
        "no personal text: {facts:?}"
    );
    let start = &view["reviews"][0];
    assert_eq!(
        (&start["heldOn"], &start["overdue"]),
        (&json!("2027-01-15"), &json!(false))
    );
    let said = |place: usize| &start["said"][place];
    assert_eq!(
        (&said(0)["by"], &said(0)["on"]),
        (&json!("Siân Example"), &json!("2027-01-15"))
    );
    assert_eq!(
        (&said(1)["by"], &said(1)["on"]),
        (&json!("Alys Example"), &json!("2027-01-18"))
    );
    assert_eq!(said(0)["answers"]["workload"], "badly");
    assert_eq!(scene.waits(), ["placement-concern"]);
    // Once it is settled it waits for nobody; a change is based on what stands.
    let stale = scene.review(json!({})).unwrap_err();
    assert_eq!(stale["kind"], "stale");
    let based_on = start["basedOn"].clone();
    scene.review(json!({ "basedOn": based_on })).unwrap();
    assert_eq!(scene.waits(), [""; 0]);
    // Near the end the meeting and the review wait; one that ends early loses those after its end.
    clock.set("2027-06-17T09:00:00Z");
    assert_eq!(
        scene.waits(),
        [
            "placement-review-due",
            "return-meeting-due",
            "placement-review-due"
        ]
    );
    scene
        .step("end-early", "2027-02-28", "The firm closed")
        .unwrap();
    let view = scene.reviews();
    let kinds: Vec<&str> = view["reviews"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| text(&r["review"]))
        .collect();
    assert_eq!(kinds, ["start", "end", "after-return"]);
}
