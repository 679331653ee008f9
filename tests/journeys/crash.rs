//! The lights go out: the process is killed at random moments in a stream of acts.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use seedbridge_tests::terminal::{Terminal, copy_of_sample};
use serde_json::{Value, json};

/// How often it is killed.
const KILLS: u64 = 200;

/// The most acts that are acknowledged before the process is killed.
const MOST_ACTS: u64 = 12;

/// The longest that it goes on after the last of them, in microseconds: some acts' time, so that the
/// kill falls anywhere in one.
const LONGEST: u64 = 30_000;

/// Hubs that are worked on side by side: opening one mostly derives its key, and so waits for a
/// processor.
const HUBS: u64 = 2;

/// No acknowledged act is lost, and none is half done, however often the process is killed.
#[test]
fn killed_at_random_moments_nothing_acknowledged_is_lost_and_nothing_is_half_done() {
    let hubs: Vec<_> = (0..HUBS)
        .map(|nth| std::thread::spawn(move || killed_again_and_again(nth)))
        .collect();
    let outcomes: Vec<Outcome> = hubs.into_iter().map(|hub| hub.join().unwrap()).collect();
    let kills: u64 = outcomes.iter().map(|one| one.kills).sum();
    let amid_acts: u64 = outcomes.iter().map(|one| one.amid_acts).sum();
    let acknowledged: usize = outcomes.iter().map(|one| one.acknowledged).sum();
    assert_eq!(kills, KILLS);
    assert!(
        amid_acts * 10 > KILLS * 9,
        "only {amid_acts} of {KILLS} kills fell among the acts"
    );
    assert!(
        acknowledged as u64 > KILLS,
        "only {acknowledged} acts were done"
    );
}

/// What came of the kills of one hub.
struct Outcome {
    kills: u64,
    /// How many fell while acts were still being asked for.
    amid_acts: u64,
    acknowledged: usize,
}

/// Kills one hub's process at its share of the moments, and then looks for what it acknowledged.
fn killed_again_and_again(nth: u64) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let (organisation, entries_before) = {
        let mut terminal = Terminal::open(&hub);
        (an_organisation(&mut terminal), entries(&mut terminal))
    };

    let mut acknowledged = BTreeSet::new();
    let (mut kills, mut amid_acts) = (0, 0);
    for kill in (nth..KILLS).step_by(usize::try_from(HUBS).unwrap()) {
        let mut terminal = Terminal::open(&hub);
        // Signed in and answering before the clock starts, so that the kill falls among the acts.
        terminal.ask("showSession", json!({}));
        let requests: Vec<Value> = (0..500)
            .map(|i| add(&organisation, &format!("Crash {kill} {i}")))
            .collect();
        let (acts, after) = moment(kill);
        let answers = terminal.kill_while_asking(&requests, acts, after);
        kills += 1;
        amid_acts += u64::from(answers.len() < requests.len());
        for (i, answer) in answers.iter().enumerate() {
            assert!(answer.get("failure").is_none(), "refused: {answer}");
            acknowledged.insert(format!("Crash {kill} {i}"));
        }
        remove_backups(&hub);
    }

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
    Outcome {
        kills,
        amid_acts,
        acknowledged: acknowledged.len(),
    }
}

/// A hundred whole copies of a hub would be left, and nothing here asks for them.
fn remove_backups(hub: &Path) {
    let mut name = hub.as_os_str().to_owned();
    name.push(" backups");
    match std::fs::remove_dir_all(Path::new(&name)) {
        // Made in the background, and so not yet where the kill came first.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        removed => removed.unwrap(),
    }
}

/// A moment for each kill, the same on every run: after how many acts, and how long after. It is told
/// by acts, so that a busy computer does as many of them as an idle one.
fn moment(kill: u64) -> (usize, Duration) {
    let step = kill * 48_271 + 11;
    let acts = usize::try_from(step / 7 % (MOST_ACTS + 1)).unwrap();
    (acts, Duration::from_micros(step % LONGEST))
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
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);
    terminal.ask("showSession", json!({}));
    terminal.kill_while_asking(&[], 0, Duration::ZERO);
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
