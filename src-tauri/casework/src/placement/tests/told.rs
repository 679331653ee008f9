//! What a placement's letters tell, to whom, and when, through the same requests as the window's.

use serde_json::{Value, json};

use crate::testing::asking::{ask, changed, text, tried, wrong};
use crate::testing::seconded::{Scene, a_person, due_of, issued, ready_to_write};
use crate::testing::{TestClock, entries, last_entry};

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

/// Makes a letter void that went out.
fn voided(scene: &mut Scene, letter: &Value, reason: &str) -> Value {
    let based_on =
        ask(&mut scene.office, "showLetter", json!({ "letter": letter }))["basedOn"].clone();
    let void = json!({ "letter": letter, "reason": reason, "basedOn": based_on });
    ask(&mut scene.office, "voidLetter", void)
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
    let (act, facts) = last_entry(&scene.office).unwrap();
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
    let view = scene.view();
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
    let view = voided(&mut scene, &letter, "Wrong post");
    assert_eq!(view["due"]["person"], next);
    issued(&mut scene, "Bethan Example");
    issued(&mut scene, "Siân Example");
    issued(&mut scene, "Tomos Example");
}

#[test]
fn a_step_stands_as_long_as_a_letter_that_told_of_it() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    scene.step("start", "2027-01-04", "").unwrap();
    let letter = issued(&mut scene, "Alys Example");
    let started = ask(&mut scene.office, "listHistory", json!({ "limit": 50 }));
    let entry = started["entries"].as_array().unwrap().iter();
    let entry = entry
        .clone()
        .find(|e| e["act"] == "start-placement")
        .unwrap();
    let undo = json!({ "sequence": entry["sequence"] });
    let refused = tried(&mut scene.office, "undo", undo).unwrap_err();
    assert_eq!(refused["rule"], "undo-letter-issued");
    // Once it is void, nobody was told.
    voided(&mut scene, &letter, "Wrong day");
    let undo = json!({ "sequence": entry["sequence"] });
    ask(&mut scene.office, "undo", undo);
    assert_eq!(scene.view()["state"], "proposed");
}

#[test]
fn a_host_where_nobody_answers_keeps_its_letter_back() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready_to_write(&clock);
    scene.step("start", "2027-01-04", "").unwrap();
    let view = scene.view();
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
    pub(super) fn extend(&mut self, changes: Value) -> Result<Value, Value> {
        let signed = b"%PDF-1.7 extended".to_vec();
        self.office.offer_file("extension", "extension.pdf", signed);
        let based_on = self.view()["basedOn"].clone();
        let input = changed(
            json!({
                "placement": self.placement, "endsOn": "2027-09-30", "askedOn": "2027-03-15",
                "signedOn": "2027-03-29", "reason": "Another season",
                "page": "extension", "basedOn": based_on,
            }),
            changes,
        );
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
    assert_eq!(judged["bars"], json!([]), "the other of its kind is valid");
    scene.lets_checks_lapse("dbs", "2027-09-29");
    let refused = scene.extend(json!({})).unwrap_err();
    assert_eq!(refused["rule"], "placement-not-extendable");
    let judged = found(&mut scene, "2027-03-30");
    let bars: Vec<&str> = judged["bars"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bar| text(&bar["bar"]))
        .collect();
    assert_eq!(bars, ["check-lapses"]);
    // One that is good on the last day is good enough.
    scene.lets_checks_lapse("dbs", "2027-09-30");
    let view = scene.extend(json!({})).unwrap();
    assert_eq!(view["consequences"]["period"]["to"], "2027-09-30");
    assert_eq!(
        (&view["state"], &view["progress"]),
        (&json!("active"), &json!("extended"))
    );
    let (act, facts) = last_entry(&scene.office).unwrap();
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
    let based_on = scene.view()["basedOn"].clone();
    let input = json!({ "placement": scene.placement, "reason": "No money", "basedOn": based_on });
    ask(&mut scene.office, "withdrawPlacement", input);
    assert_eq!(kinds(&mut scene), ["placement-withdrawal"]);
}
