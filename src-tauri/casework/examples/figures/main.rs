//! What a hub costs below the window: an act, the ranking, search, lists, opening, placements, awards
//! and claims. Plants three encrypted hub files in a temporary folder and prints one line of JSON a figure, which
//! `cargo xtask bench` reads: what, unit, each run, each run of what it is measured against, target.
//!
//! Run it in release. Everything but the ranking and the bare statement goes through `dispatch`, as
//! the window's requests do.

// What cannot fail is unwrapped, as in a test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod asked;
mod plant;

use std::time::Instant;

use casework::testing;
use casework::{NoProgress, Office, dispatch};
use plant::Planted;
use scheme::call::{Template, from_template};
use scheme::panel::{ReviewedBid, rank, review_total};
use scheme::{ApplicationId, Pence};
use serde_json::{Value, json};
use uuid::Uuid;

const RUNS: usize = 11;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    // With a word, only that part of it.
    let only = std::env::args().nth(1);
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    let file = |name: &str| folder.path().join(name);
    if wanted("ranking") {
        ranking();
    }
    if wanted("opening") {
        opening(plant::hub(&file("a.seedbridge"), 20_000, 10_000));
    }
    if wanted("people") {
        let mut people = plant::hub(&file("b.seedbridge"), 100_000, 0);
        searching(&mut people);
        an_act(&mut people);
    }
    if wanted("running") {
        running(plant::hub(&file("c.seedbridge"), 20_000, 10_000));
    }
}

/// The milliseconds that something takes.
fn milliseconds(run: impl FnOnce()) -> f64 {
    let start = Instant::now();
    run();
    start.elapsed().as_secs_f64() * 1000.0
}

fn tell(what: &str, unit: &str, runs: &[f64], against: Option<&[f64]>, target: &str) {
    let figure = json!({
        "what": what, "unit": unit, "runs": runs, "against": against, "target": target,
    });
    println!("{figure}");
}

/// Makes a request as the window does, and gives its answer.
fn ask(office: &mut Office, command: &str, input: Value) -> Value {
    let request = serde_json::from_value(json!({ "command": command, "input": input })).unwrap();
    dispatch(office, request, &mut NoProgress)
        .unwrap_or_else(|failure| unreachable!("{command}: {failure:?}"))
}

/// 1,000 bids with 5 reviews each, every review scored by criterion.
fn ranking() {
    let document = from_template(Template::SeedFund).unwrap();
    let mut seed: u32 = 1;
    let mut score = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        1 + (seed >> 16) % 6
    };
    let scores: Vec<Vec<_>> = (0..1000)
        .map(|_| {
            let review = |_| {
                let keys = document.criteria.iter().map(|c| c.key.clone());
                keys.map(|key| (key, score())).collect()
            };
            (0..5).map(review).collect()
        })
        .collect();
    let runs: Vec<f64> = (0..RUNS)
        .map(|_| {
            milliseconds(|| {
                let bids = scores
                    .iter()
                    .enumerate()
                    .map(|(number, reviews)| ReviewedBid {
                        application: ApplicationId(Uuid::from_u128(number as u128)),
                        reference: format!("TEST-2026-{number:04}"),
                        requested: Pence::pounds(7_500),
                        totals: reviews
                            .iter()
                            .filter_map(|scores| review_total(&document.criteria, scores))
                            .collect(),
                    });
                let ranking = rank(bids.collect(), &document.ranking, Pence::pounds(60_000));
                assert_eq!(
                    ranking.bids.iter().filter(|b| b.rank.is_some()).count(),
                    1000
                );
            })
        })
        .collect();
    tell("ranking 1,000 bids × 5 reviews", "ms", &runs, None, "");
}

/// A request that is measured: its name in the table, its command, its input.
type Asked = (&'static str, &'static str, Value);

/// Opening the hub of 10,000 applications, and then what its first screens ask for.
fn opening(planted: Planted) {
    let Planted {
        office,
        path,
        coordinator,
        clock,
        ..
    } = planted;
    office.close().unwrap();
    let requests: Vec<Asked> = asked::first_requests();
    let (mut bare, mut opened, mut first, mut backed_up) = (vec![], vec![], vec![], vec![]);
    let mut signed = vec![];
    let mut answered = vec![vec![]; requests.len()];
    for run in 0..RUNS {
        // Backups are named by their instant.
        clock.set(&format!("2026-12-02T10:{run:02}:00Z"));
        bare.push(milliseconds(|| {
            let hub = store::Hub::open(&path, plant::PASSPHRASE, "bench").unwrap();
            hub.close().unwrap();
        }));
        let mut office = None;
        let begun = Instant::now();
        opened.push(milliseconds(|| {
            let environment = testing::environment(&clock);
            office = Some(casework::hub::open(&path, plant::PASSPHRASE, environment).unwrap());
        }));
        let mut office = office.unwrap();
        let (tell, told) = std::sync::mpsc::channel();
        office.check_file(move || tell.send(()).unwrap()).unwrap();
        let pin = json!({ "coordinator": coordinator, "pin": plant::PIN });
        signed.push(milliseconds(|| {
            ask(&mut office, "signIn", pin);
        }));
        ask(&mut office, "showToday", json!({}));
        first.push(begun.elapsed().as_secs_f64() * 1000.0);
        told.recv().unwrap();
        backed_up.push(begun.elapsed().as_secs_f64() * 1000.0);
        assert!(told.recv().is_ok(), "the check is told of as well");
        for (at, (_, command, input)) in requests.iter().enumerate() {
            answered[at].push(milliseconds(|| {
                ask(&mut office, command, input.clone());
            }));
        }
        // Something to back up next time.
        let act = scheme::history::Act::Export;
        office.change(act, |_| Ok(())).unwrap();
        office.close().unwrap();
    }
    let what = "opening and closing a hub of 10,000 applications";
    tell(what, "ms", &bare, None, "");
    for (what, runs) in [
        ("opening it, its backup beginning", &opened),
        ("… signing in and showing Today meanwhile", &first),
        ("… until its backup is made and verified", &backed_up),
    ] {
        tell(what, "ms", runs, None, "");
    }
    tell(
        "signing in (the PIN is hashed slowly)",
        "ms",
        &signed,
        None,
        "",
    );
    for ((what, ..), runs) in requests.iter().zip(&answered) {
        tell(what, "ms", runs, None, "");
    }
}

/// Search as somebody types among 100,000 people, and lists of them.
fn searching(planted: &mut Planted) {
    let office = &mut planted.office;
    let typed = asked::typed();
    // The first reads the file, as the second does not.
    ask(office, "search", json!({ "text": "s", "limit": 20 }));
    let requests = asked::people_requests();
    let (mut middles, mut highs) = (vec![], vec![]);
    let mut answered = vec![vec![]; requests.len()];
    for _ in 0..RUNS {
        let mut times: Vec<f64> = typed
            .iter()
            .map(|text| {
                milliseconds(|| {
                    ask(office, "search", json!({ "text": text, "limit": 20 }));
                })
            })
            .collect();
        times.sort_by(f64::total_cmp);
        middles.push(times[times.len() / 2]);
        highs.push(times[times.len() * 95 / 100]);
        for (at, (_, command, input)) in requests.iter().enumerate() {
            answered[at].push(milliseconds(|| {
                ask(office, command, input.clone());
            }));
        }
    }
    tell(
        "search, 100,000 people: 95th percentile",
        "ms",
        &highs,
        None,
        "",
    );
    tell("search, 100,000 people: median", "ms", &middles, None, "");
    for ((what, ..), runs) in requests.iter().zip(&answered) {
        tell(what, "ms", runs, None, "");
    }
}

/// What screens of placements, awards and claims ask for, once they run.
fn running(mut planted: Planted) {
    plant::awards(&mut planted);
    let placement = plant::placements(&mut planted, 2_000);
    let requests = asked::running_requests(&placement);
    let mut answered = vec![vec![]; requests.len()];
    for _ in 0..RUNS {
        for (at, (_, command, input)) in requests.iter().enumerate() {
            answered[at].push(milliseconds(|| {
                ask(&mut planted.office, command, input.clone());
            }));
        }
    }
    for ((what, ..), runs) in requests.iter().zip(&answered) {
        tell(what, "ms", runs, None, "300 ms");
    }
}

/// Changing a person: by the whole request, by the door alone, and by the bare statement.
fn an_act(planted: &mut Planted) {
    let office = &mut planted.office;
    let page = ask(office, "listPeople", json!({ "offset": 500, "limit": 1 }));
    let id = page["rows"][0]["id"].clone();
    let person = serde_json::from_value(id.clone()).unwrap();
    let (mut asked, mut door, mut bare) = (vec![], vec![], vec![]);
    for run in 0..201 {
        let known = ask(office, "showPerson", json!({ "id": id }));
        let mut details = known["details"].clone();
        details["phone"] = json!(format!("029 2018 {run:04}"));
        let input = json!({ "id": id, "basedOn": known["basedOn"], "details": details });
        asked.push(milliseconds(|| {
            ask(office, "editPerson", input);
        }));
        let mut row = office.read().person(person).unwrap().unwrap();
        row.details.phone = format!("029 2019 {run:04}");
        door.push(milliseconds(|| {
            office
                .change(scheme::history::Act::EditPerson, |tx| {
                    tx.put_person(&row)?;
                    Ok(())
                })
                .unwrap();
        }));
        let phone = format!("029 2020 {run:04}");
        let hub = testing::hub(office);
        bare.push(milliseconds(|| {
            hub.change_phone_past_the_door(person, &phone).unwrap();
        }));
    }
    let target = "2 times its bare SQL";
    tell(
        "an act (editPerson), request to answer",
        "ms",
        &asked,
        Some(&bare),
        target,
    );
    tell(
        "the same by the door alone",
        "ms",
        &door,
        Some(&bare),
        target,
    );
}
