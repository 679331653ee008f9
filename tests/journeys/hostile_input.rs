//! Whatever is sent to a hub from a terminal, it answers with what it was asked or with a failure of
//! a declared kind, and goes on.

use seedbridge_tests::asks::{list, text};
use seedbridge_tests::terminal::{Terminal, copy_of_sample, listing};
use serde_json::{Value, json};

use crate::nonsense::{Nonsense, TEXTS};

/// The kinds of failure that input can be the cause of. A fault is a defect.
const KINDS: [&str; 4] = ["invalid", "refused", "notFound", "stale"];

struct Scene {
    terminal: Terminal,
    _folder: tempfile::TempDir,
}

fn scene() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    Scene {
        terminal: Terminal::open(&hub),
        _folder: folder,
    }
}

/// Stops unless the answer is one, or a failure of a declared kind; gives the kind.
fn declared(what: &str, answer: &Value) -> Option<String> {
    let Some(failure) = answer.get("failure") else {
        assert!(answer.get("answer").is_some(), "{what}: {answer}");
        return None;
    };
    let kind = text(failure, "/kind");
    assert!(KINDS.contains(&kind), "{what}: {failure}");
    Some(kind.to_owned())
}

fn start_of(line: &[u8]) -> String {
    String::from_utf8_lossy(&line[..line.len().min(80)]).into_owned()
}

/// What is no request is answered as such, and leaves no entry.
#[test]
fn what_is_no_request_is_said_to_be_none() {
    let mut scene = scene();
    let entries =
        |terminal: &mut Terminal| terminal.ask("checkChain", json!({}))["entries"].clone();
    let before = entries(&mut scene.terminal);
    let huge = "x".repeat(10_000_000);
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let lines: Vec<Vec<u8>> = vec![
        b"{".to_vec(),
        b"hello".to_vec(),
        b"null".to_vec(),
        b"42".to_vec(),
        b"1e999".to_vec(),
        b"[]".to_vec(),
        b"\"showSession\"".to_vec(),
        b"{}".to_vec(),
        b"\xff\xfe\x00\xc3\x28".to_vec(),
        b"\0\0\0".to_vec(),
        b"{\"command\":\"showSession\",\"input\":{}".to_vec(),
        b"{\"command\":\"showSession\",\"input\":{}} and more".to_vec(),
        json!({ "command": 7, "input": {} })
            .to_string()
            .into_bytes(),
        json!({ "command": "showSession" }).to_string().into_bytes(),
        json!({ "command": "ShowSession", "input": {} })
            .to_string()
            .into_bytes(),
        json!({ "command": "showSession\u{0}", "input": {} })
            .to_string()
            .into_bytes(),
        json!({ "command": huge, "input": {} })
            .to_string()
            .into_bytes(),
        json!({ "command": "showSession", "input": huge })
            .to_string()
            .into_bytes(),
        json!({ "command": "showSession", "input": {}, "viewpoint": "panel" })
            .to_string()
            .into_bytes(),
        huge.clone().into_bytes(),
        deep.clone().into_bytes(),
        format!("{{\"command\":\"showSession\",\"input\":{deep}}}").into_bytes(),
    ];
    for line in lines {
        let answer = scene.terminal.say(&line);
        let kind = declared(&start_of(&line), &answer);
        // A field too many beside the two is the one thing that may be passed over.
        if !line.ends_with(b"\"panel\"}") {
            assert_eq!(kind.as_deref(), Some("invalid"), "{}", start_of(&line));
        }
        assert!(
            answer.to_string().len() < 2_000,
            "all of it is said back: {}",
            start_of(&line)
        );
    }
    assert_eq!(entries(&mut scene.terminal), before);
}

/// Every command, with input of the wrong shape.
#[test]
fn every_command_refuses_what_is_not_its_input() {
    let mut scene = scene();
    let listing = listing();
    for command in list(&listing, "/commands") {
        let name = text(command, "/name");
        for input in [
            Value::Null,
            json!([]),
            json!("x"),
            json!(42),
            json!({ "noSuchField": "x".repeat(100_000) }),
            json!({ "application": { "deeper": [1, 2, 3] }, "id": -1, "call": true }),
        ] {
            let request = json!({ "command": name, "input": input });
            let answer = scene.terminal.say(request.to_string().as_bytes());
            let kind = declared(&request.to_string(), &answer);
            assert_eq!(kind.as_deref(), Some("invalid"), "{request}: {answer}");
        }
    }
}

/// Every command, at every desk, with input of the right shape that makes no sense.
#[test]
fn every_command_stands_nonsense_of_the_right_shape() {
    let mut scene = scene();
    let terminal = &mut scene.terminal;
    let listing = listing();
    let mut nonsense = Nonsense::new(&listing["types"], identifiers(terminal));
    let desks = Desks::of(terminal);
    let mut answered = 0;
    for desk in ["coordinator", "panel", "application"] {
        for command in list(&listing, "/commands") {
            let name = text(command, "/name");
            if !list(command, "/desks").contains(&json!(desk)) {
                continue;
            }
            // A copy of the whole hub each time is not what is tried here.
            let rounds = if name == "backUpNow" { 1 } else { 12 };
            for _ in 0..rounds {
                desks.sit_down(terminal, desk);
                let input = nonsense.of(text(command, "/input"));
                let request = json!({ "command": name, "input": input }).to_string();
                let answer = terminal.say(request.as_bytes());
                answered += u32::from(declared(&start(&request), &answer).is_none());
            }
        }
    }
    desks.sit_down(terminal, "coordinator");
    assert!(answered > 300, "only {answered} of it was taken for sense");
    let chain = terminal.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
}

fn start(request: &str) -> String {
    request.chars().take(1_500).collect()
}

/// The three desks, and who can be seated at each.
struct Desks {
    members: Vec<Value>,
    drafts: Vec<Value>,
}

impl Desks {
    fn of(terminal: &mut Terminal) -> Self {
        let mut members = Vec::new();
        let calls = terminal.ask("listCalls", json!({}));
        for call in list(&calls, "/calls") {
            let panel = terminal.ask("showPanel", json!({ "call": call["id"] }));
            let busy = list(&panel, "/members")
                .iter()
                .filter(|one| one["given"] != 0);
            members.extend(busy.map(|one| one["id"].clone()));
        }
        let drafts = terminal.ask("listApplications", json!({ "state": "draft", "limit": 9 }));
        let drafts = list(&drafts, "/rows").iter().map(|one| one["id"].clone());
        Self {
            members,
            drafts: drafts.collect(),
        }
    }

    /// Sees to it that somebody sits at this desk: a request may have changed it, or have ended
    /// the seat of one who could.
    fn sit_down(&self, terminal: &mut Terminal, desk: &str) {
        let session = terminal.ask("showSession", json!({}));
        let at = text(&session, "/viewpoint/desk").to_owned();
        if at == desk {
            return;
        }
        if at != "coordinator" {
            terminal.ask("leaveDesk", json!({ "passphrase": "sample" }));
        }
        let (command, field, who) = match desk {
            "panel" => ("enterPanelDesk", "member", &self.members),
            "application" => ("enterApplicationDesk", "application", &self.drafts),
            _ => return,
        };
        let seated = who.iter().any(|id| {
            let mut input = json!({});
            input[field] = id.clone();
            terminal.try_ask(command, input).is_ok()
        });
        assert!(seated, "nobody is left for the {desk} desk");
    }
}

/// Identifiers of records of every noun.
fn identifiers(terminal: &mut Terminal) -> Vec<Value> {
    let mut ids = Vec::new();
    let session = terminal.ask("showSession", json!({}));
    ids.extend(
        list(&session, "/coordinators")
            .iter()
            .map(|one| one["id"].clone()),
    );
    let calls = terminal.ask("listCalls", json!({}));
    for call in list(&calls, "/calls") {
        ids.push(call["id"].clone());
        ids.push(call["version"]["id"].clone());
        let panel = terminal.ask("showPanel", json!({ "call": call["id"] }));
        ids.extend(
            list(&panel, "/members")
                .iter()
                .take(3)
                .map(|one| one["id"].clone()),
        );
        let conflicts = terminal.ask("listConflicts", json!({ "call": call["id"], "limit": 3 }));
        ids.extend(
            list(&conflicts, "/rows")
                .iter()
                .map(|one| one["id"].clone()),
        );
        let bids = terminal.ask(
            "listApplications",
            json!({ "call": call["id"], "limit": 12 }),
        );
        ids.extend(list(&bids, "/rows").iter().map(|one| one["id"].clone()));
    }
    for command in ["listPeople", "listOrganisations", "listEvents"] {
        let page = terminal.ask(command, json!({ "limit": 3 }));
        ids.extend(list(&page, "/rows").iter().map(|one| one["id"].clone()));
    }
    let letters = terminal.ask("listLetters", json!({ "show": "issued", "limit": 3 }));
    ids.extend(
        list(&letters, "/rows")
            .iter()
            .map(|one| one["letter"].clone()),
    );
    assert!(
        ids.len() > 30 && ids.iter().all(Value::is_string),
        "{ids:?}"
    );
    ids
}

/// Acts whose time has not come, or is over.
#[test]
fn an_act_out_of_order_is_refused_and_leaves_no_entry() {
    let mut scene = scene();
    let terminal = &mut scene.terminal;
    let calls = terminal.ask("listCalls", json!({}));
    let fund = list(&calls, "/calls")
        .iter()
        .find(|call| call["template"] == "seed-fund");
    let fund = fund.unwrap()["id"].clone();
    let placements = list(&calls, "/calls")
        .iter()
        .find(|call| call["id"] != fund);
    let placements = placements.unwrap()["id"].clone();
    let first = |terminal: &mut Terminal, call: &Value, state: &str| {
        let page = terminal.ask(
            "listApplications",
            json!({ "call": call, "state": state, "limit": 1 }),
        );
        page["rows"][0]["id"].clone()
    };
    let eligible = first(terminal, &fund, "eligible");
    let decided = first(terminal, &placements, "decided");
    let draft = first(terminal, &placements, "draft");
    let session = terminal.ask("showSession", json!({}));
    let second = session["coordinators"][1]["id"].clone();
    let before = terminal.ask("listHistory", json!({ "limit": 1 }))["total"].clone();
    let requests = [
        ("leaveDesk", json!({ "passphrase": "sample" })),
        ("showPanelDesk", json!({})),
        ("submitReview", json!({ "application": eligible })),
        (
            "lockDecisions",
            json!({ "call": fund, "second": second, "pin": "0000", "basedOn": 0 }),
        ),
        (
            "reverseDecision",
            json!({ "application": eligible, "reason": "x", "second": second, "pin": "0000", "basedOn": 0 }),
        ),
        (
            "recordRecommendation",
            json!({ "application": decided, "outcome": "fund", "basedOn": 0 }),
        ),
        (
            "recordDecision",
            json!({ "application": decided, "outcome": "not-funded", "basedOn": 0 }),
        ),
        (
            "recordDecision",
            json!({ "application": draft, "outcome": "not-funded", "basedOn": 0 }),
        ),
        (
            "findEligible",
            json!({ "application": decided, "basedOn": 0 }),
        ),
        (
            "submitApplication",
            json!({ "application": draft, "basedOn": 0 }),
        ),
        (
            "withdrawApplication",
            json!({ "application": decided, "basedOn": 0, "reason": "x" }),
        ),
        (
            "previewLetter",
            json!({ "due": { "kind": "award-offer", "basis": eligible, "person": null } }),
        ),
        ("undo", json!({ "sequence": 1 })),
        ("undo", json!({ "sequence": 0 })),
        ("undo", json!({ "sequence": -1 })),
        ("undo", json!({ "sequence": 9_007_199_254_740_993_i64 })),
    ];
    for (command, input) in requests {
        let failure = terminal.try_ask(command, input.clone());
        let failure = failure.expect_err(&format!("{command} {input} was done"));
        assert!(
            KINDS.contains(&text(&failure, "/kind")),
            "{command} {input}: {failure}"
        );
    }
    assert_eq!(
        terminal.ask("listHistory", json!({ "limit": 1 }))["total"],
        before
    );
}

/// Texts of every sort are kept as they are but for control characters, and found again.
#[test]
fn odd_texts_are_kept_as_typed() {
    let mut scene = scene();
    let terminal = &mut scene.terminal;
    for typed in TEXTS.iter().filter(|typed| !typed.trim().is_empty()) {
        let added = terminal.try_ask("addPerson", json!({ "details": { "name": typed } }));
        let kept = |c: &char| !c.is_control();
        match added {
            Ok(person) => {
                let name = text(&person, "/details/name");
                let typed: String = typed.chars().filter(kept).collect();
                let name: String = name.chars().filter(kept).collect();
                assert_eq!(name.replace(' ', ""), typed.replace(' ', ""));
                let shown = terminal.ask("showPerson", json!({ "id": person["id"] }));
                assert_eq!(shown["details"]["name"], person["details"]["name"]);
            }
            Err(failure) => assert_eq!(failure["kind"], "invalid", "{typed:?}: {failure}"),
        }
        terminal.ask("search", json!({ "text": typed }));
        terminal.ask("listPeople", json!({ "text": typed, "limit": 5 }));
    }
    let long = terminal.try_ask(
        "addPerson",
        json!({ "details": { "name": "x".repeat(10_000_000) } }),
    );
    assert_eq!(long.unwrap_err()["fields"][0]["field"], "details.name");
}

/// Amounts and days that are none are told apart, each by its own problem.
#[test]
fn amounts_and_days_that_are_none_are_named() {
    let mut scene = scene();
    let terminal = &mut scene.terminal;
    let call = terminal.ask(
        "createCall",
        json!({ "origin": { "from": "template", "which": "seed-fund" } }),
    );
    let before = terminal.ask("listHistory", json!({ "limit": 1 }))["total"].clone();
    let headings: Vec<Value> = list(&call, "/document/money/headings")
        .iter()
        .map(|one| {
            json!({
                "heading": one["heading"], "allowed": one["allowed"], "ratePercent": "100",
                "cap": "", "capPercent": "", "guidance": one["guidance"],
            })
        })
        .collect();
    for (typed, problem) in [
        ("1e9", "not-an-amount"),
        ("-5", "money-negative"),
        ("10,00", "money-commas"),
        ("£9,999.995", "money-decimals"),
        ("99999999999999999999", "money-too-large"),
        ("ten pounds", "not-an-amount"),
        ("٣٠٠", "not-an-amount"),
        ("1\u{200b}000", "not-an-amount"),
        ("0x10", "not-an-amount"),
        ("NaN", "not-an-amount"),
    ] {
        let input = json!({
            "call": call["summary"]["id"], "basedOn": call["basedOn"], "pot": typed,
            "minimum": "", "maximum": "10,000", "headings": headings,
        });
        let failure = terminal.try_ask("editCallMoney", input).unwrap_err();
        let fields = list(&failure, "/fields");
        let found = fields.iter().find(|one| one["field"] == "pot");
        assert_eq!(
            found.map(|one| text(one, "/problem")),
            Some(problem),
            "{typed}: {failure}"
        );
    }
    for (typed, problem) in [
        ("2027-02-29", "not-a-date"),
        ("2026-13-01", "not-a-date"),
        ("31/12/2026", "not-a-date"),
        ("0001-01-01", "date-out-of-range"),
        ("9999-12-31", "date-out-of-range"),
        ("\u{202e}2026-12-01", "not-a-date"),
    ] {
        let input = json!({ "details": { "title": { "en": "x", "cy": "x" }, "heldOn": typed } });
        let failure = terminal.try_ask("addEvent", input).unwrap_err();
        assert_eq!(
            text(&failure, "/fields/0/problem"),
            problem,
            "{typed}: {failure}"
        );
    }
    let leap = json!({ "details": { "title": { "en": "x", "cy": "x" }, "heldOn": "2028-02-29" } });
    let dates = json!({
        "call": call["summary"]["id"], "basedOn": call["basedOn"], "opensOn": "2027-01-01",
        "closesOn": "2027-03-28", "closesTime": "01:30", "reviewsDueOn": "2027-04-07",
        "panelOn": "2027-04-14", "outcomesBy": "2027-04-21",
    });
    let failure = terminal.try_ask("editCallDates", dates).unwrap_err();
    assert!(
        text(&failure, "/fields/0/field").starts_with("closes"),
        "{failure}"
    );
    assert_eq!(
        terminal.ask("listHistory", json!({ "limit": 1 }))["total"],
        before
    );
    terminal.ask("addEvent", leap);
}
