//! The lights go out: the process is killed at random moments in a stream of acts.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use seedbridge_tests::terminal::{Terminal, make_sample};
use serde_json::{Value, json};

/// How often it is killed.
const KILLS: u64 = 200;

/// The longest that a stream of acts runs before it is killed.
const LONGEST: u64 = 80_000;

/// No acknowledged act is lost, and none is half done, however often the process is killed.
#[test]
fn killed_at_random_moments_nothing_acknowledged_is_lost_and_nothing_is_half_done() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    make_sample(&hub, Some("2026-11-22"));
    let (organisation, entries_before) = {
        let mut terminal = Terminal::open(&hub);
        (an_organisation(&mut terminal), entries(&mut terminal))
    };

    let mut acknowledged = BTreeSet::new();
    let mut amid_acts = 0;
    for kill in 0..KILLS {
        let mut terminal = Terminal::open(&hub);
        // Signed in and answering before the clock starts, so that the kill falls among the acts.
        terminal.ask("showSession", json!({}));
        let requests: Vec<Value> = (0..500)
            .map(|i| add(&organisation, &format!("Crash {kill} {i}")))
            .collect();
        let answers = terminal.kill_while_asking(&requests, Duration::from_micros(moment(kill)));
        amid_acts += u64::from(answers.len() < requests.len());
        for (i, answer) in answers.iter().enumerate() {
            assert!(answer.get("failure").is_none(), "refused: {answer}");
            acknowledged.insert(format!("Crash {kill} {i}"));
        }
    }
    assert!(
        amid_acts * 10 > KILLS * 9,
        "only {amid_acts} of {KILLS} kills fell among the acts"
    );
    assert!(
        acknowledged.len() as u64 > KILLS,
        "only {} acts were done",
        acknowledged.len()
    );

    let mut terminal = Terminal::open(&hub);
    let chain = terminal.ask("checkChain", json!({}));
    assert_eq!(chain["brokenAt"], Value::Null);
    let added = crash_people(&mut terminal);
    let names: BTreeSet<String> = added.iter().map(|(name, _)| name.clone()).collect();
    let lost: Vec<_> = acknowledged.difference(&names).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    // An act writes a person, their affiliation and an entry: each must have the others.
    for (name, affiliation) in &added {
        assert!(affiliation.is_object(), "{name} has no affiliation");
    }
    assert_eq!(entries(&mut terminal) - entries_before, added.len() as u64);
}

/// A moment for each kill, the same on every run: a step through the range by an odd number.
fn moment(kill: u64) -> u64 {
    (kill * 48_271 + 11) % LONGEST
}

fn an_organisation(terminal: &mut Terminal) -> String {
    let details = json!({
        "name": { "en": "Crash Trust", "cy": "" }, "aliases": [], "sector": "nhs", "nation": "wales",
        "ror": "", "ods": "", "companyNumber": "", "charityNumber": "", "email": "",
        "address": { "lines": "", "postcode": "" },
    });
    let added = terminal.ask("addOrganisation", json!({ "details": details }));
    let id = added
        .pointer("/organisation/id")
        .or_else(|| added.get("id"))
        .unwrap();
    id.as_str().unwrap().to_owned()
}

fn add(organisation: &str, name: &str) -> Value {
    json!({ "command": "addPerson", "input": {
        "details": {
            "name": name, "greeting": "", "email": "", "phone": "",
            "address": { "lines": "", "postcode": "" },
            "language": "unknown", "languageAskedOn": "", "orcid": "", "accessNeeds": "",
        },
        "organisation": organisation,
        "affiliation": { "role": "Nurse", "fromOn": "", "toOn": "" },
    } })
}

/// How many people were added by an act of their own.
fn entries(terminal: &mut Terminal) -> u64 {
    let page = terminal.ask("listHistory", json!({ "act": "add-person", "limit": 1 }));
    page["total"].as_u64().unwrap()
}

/// The people that the stream added, with their affiliations.
fn crash_people(terminal: &mut Terminal) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    loop {
        let page = terminal.ask(
            "listPeople",
            json!({ "text": "Crash", "sort": "name", "offset": found.len(), "limit": 200 }),
        );
        let rows = page["rows"].as_array().unwrap();
        found.extend(rows.iter().map(|row| {
            (
                row["name"].as_str().unwrap().to_owned(),
                row["affiliation"].clone(),
            )
        }));
        if rows.is_empty() || found.len() as u64 >= page["total"].as_u64().unwrap() {
            return found;
        }
    }
}

/// The hub opens again after a kill, whatever the kill left beside it.
#[test]
fn a_hub_whose_process_was_killed_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    make_sample(&hub, Some("2026-11-22"));
    let mut terminal = Terminal::open(&hub);
    terminal.ask("showSession", json!({}));
    terminal.kill_while_asking(&[], Duration::ZERO);
    assert!(
        lock_of(&hub).exists(),
        "the kill left no lock file: this test tests nothing"
    );
    Terminal::open(&hub).ask("showSession", json!({}));
}

fn lock_of(hub: &Path) -> std::path::PathBuf {
    let mut name = hub.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}
