//! The main job without a display: on a fresh sample hub, from the reviews that are missing to the
//! award letters, through the requests that the window makes; then pictures of the main screens from
//! the real window on a virtual display.
//!
//! `cargo xtask run` starts it where there is no display, with the folder to leave everything in.

// Like a test, it stops with a sentence at whatever is not as it must be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use seedbridge_tests::app::{App, Language, Opening};
use seedbridge_tests::asks::{list, number, text};
use seedbridge_tests::terminal::{Terminal, make_sample};
use seedbridge_tests::{main_job, pdf};
use serde_json::json;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("main-job: name the folder in which it leaves everything");
        return ExitCode::FAILURE;
    };
    // A stop is told in a sentence, without the place in the code that found it out.
    std::panic::set_hook(Box::new(|_| {}));
    let mut told = Told::default();
    let done = catch_unwind(AssertUnwindSafe(|| do_it(&folder, &mut told)));
    told.print();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let why = why
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| why.downcast_ref::<&str>().copied())
                .unwrap_or("it did not say why");
            let step = told.at.as_deref().unwrap_or("start");
            eprintln!(
                "\nThe main job stopped at “{step}”: {why}\nWhat it had made by then is in {}.",
                folder.display()
            );
            ExitCode::FAILURE
        }
    }
}

fn do_it(folder: &Path, told: &mut Told) {
    fs::create_dir_all(folder).unwrap_or_else(|error| {
        panic!("{} cannot be made: {error}", folder.display());
    });
    let hub = folder.join("sample.seedbridge");
    let letter = the_job(&hub, folder, told);
    pictures_of_it(&hub, &letter, &folder.join("pictures"), told);
}

/// The steps of the call, each one line of the table. Gives one of the award letters.
fn the_job(hub: &Path, folder: &Path, told: &mut Told) -> String {
    told.step("make a fresh sample hub", || {
        make_sample(hub, None);
        (1, format!("{} KB", size_in_kb(hub)))
    });
    let mut terminal = told.step_that_gives("open it as its first coordinator", || {
        let mut terminal = Terminal::open(hub);
        let session = terminal.ask("showSession", json!({}));
        let who = format!(
            "{}, {}",
            text(&session, "/name"),
            text(&session, "/hub/name/en")
        );
        (terminal, 1, who)
    });
    let hub = &mut terminal;
    let calls = hub.ask("listCalls", json!({}));
    let call = list(&calls, "/calls")
        .iter()
        .find(|call| call["template"] == "seed-fund")
        .expect("the sample has a seed fund");
    let title = text(call, "/title/en").to_owned();
    let call = text(call, "/id").to_owned();

    told.step("rule on the conflicts of interest that were found", || {
        (main_job::rule_on_conflicts(hub, &call), title)
    });
    told.step("complete the missing reviews at the panel desk", || {
        let done = main_job::complete_reviews(hub, &call);
        let note = format!(
            "{} members had the desk, and declared of {} more bids",
            done.members, done.declarations
        );
        (done.reviews, note)
    });
    told.step("rank the bids", || {
        let ranking = hub.ask("showRanking", json!({ "call": call, "limit": 1 }));
        assert_eq!(
            ranking["ranked"], ranking["total"],
            "bids are still without a rank"
        );
        let note = format!(
            "{} above the line, for {} of {}",
            number(&ranking, "/line/above"),
            pounds(number(&ranking, "/line/total")),
            pounds(number(&ranking, "/pot"))
        );
        (count(number(&ranking, "/ranked")), note)
    });
    told.step(
        "record the panel’s meeting and what it recommends",
        || {
            let met = main_job::meet(hub, &call);
            let note = format!(
                "{} members were there; {} times one left the room",
                met.present, met.departures
            );
            (met.recommended, note)
        },
    );
    told.step("decide", || {
        let decided = main_job::decide(hub, &call);
        let note = format!(
            "{} funded with {} of {}; {} in reserve; {} not funded",
            decided.funded,
            pounds(decided.awarded),
            pounds(decided.pot),
            decided.reserve,
            decided.not_funded
        );
        (decided.count(), note)
    });
    told.step("lock the decisions", || {
        let [first, second] = main_job::lock(hub, &call);
        (1, format!("{first} with {second}"))
    });
    told.step("issue the letters", || {
        let issued = main_job::issue(hub, &call);
        (
            issued.letters.len(),
            "their bytes are in the hub".to_owned(),
        )
    });
    told.step("save letters, ranked list and conflicts register", || {
        let saved = main_job::save_papers(hub, &call, folder);
        let note = format!(
            "{} letters of {} pages, {} KB",
            saved.letters,
            saved.pages,
            saved.bytes / 1024
        );
        (saved.letters + 4, note)
    });
    told.step("check that every PDF is sound", || {
        (check_pdfs(folder), "by qpdf".to_owned())
    });
    told.step("check the chain of the history", || {
        let chain = hub.ask("checkChain", json!({}));
        assert!(chain["brokenAt"].is_null(), "the chain is broken: {chain}");
        (
            count(number(&chain, "/entries")),
            "every entry is whole".to_owned(),
        )
    });
    let offers = hub.ask(
        "listLetters",
        json!({ "call": call, "kind": "award-offer", "limit": 1 }),
    );
    text(&offers, "/rows/0/letter").to_owned()
}

/// Runs qpdf over the PDFs that were saved; gives how many there are.
fn check_pdfs(folder: &Path) -> usize {
    let mut checked = 0;
    for folder in [folder.to_path_buf(), folder.join("letters")] {
        let files = fs::read_dir(&folder).expect("the folder can be read");
        for file in files.flatten().map(|entry| entry.path()) {
            if file.extension().is_none_or(|ending| ending != "pdf") {
                continue;
            }
            pdf::check(&file);
            checked += 1;
        }
    }
    checked
}

/// The main screens, in both languages.
fn pictures_of_it(hub: &Path, letter: &str, folder: &Path, told: &mut Told) {
    let app = told.step_that_gives("open the window on a virtual display", || {
        let app = Opening::default().pictures_in(folder).open();
        app.wait_text("Seedbridge");
        both_languages(&app, "welcome");
        (app, 2, "pictures of Welcome".to_owned())
    });
    let mut screens = told.step_that_gives("open this hub in the window", || {
        app.open_hub(hub, "sample");
        app.sign_in("0000");
        app.wait_text("Working as");
        let screens = screens(&app);
        (screens, 1, "signed in as its first coordinator".to_owned())
    });
    told.step("take pictures of the main screens", || {
        for (name, address) in &screens {
            go(&app, address);
            both_languages(&app, name);
        }
        // From a list to the first record of each.
        for (name, list) in [("a-call", "calls"), ("an-application", "applications")] {
            go(&app, &format!("#/{list}"));
            if let Some(address) = first_record(&app, list) {
                go(&app, &address);
                both_languages(&app, name);
                screens.push((name.to_owned(), address));
            }
        }
        let letter = format!("#/letters/{letter}");
        go(&app, &letter);
        both_languages(&app, "an-award-letter");
        screens.push(("an-award-letter".to_owned(), letter));
        (2 * screens.len(), "each in Welsh and in English".to_owned())
    });
    app.quit(hub);
}

/// The screens that the navigation leads to, each with a name for its picture.
fn screens(app: &App) -> Vec<(String, String)> {
    let links = app.wait("the navigation", || {
        let links = app.script(
            "return [...document.querySelectorAll('nav a')].map((a) => a.hash).filter((a) => a.startsWith('#/'))",
            &[],
        );
        (!list(&links, "").is_empty()).then_some(links)
    });
    let mut screens: Vec<(String, String)> = Vec::new();
    for address in list(&links, "").iter().filter_map(|link| link.as_str()) {
        let name = match address.trim_start_matches("#/") {
            "" => "today".to_owned(),
            path => path.replace('/', "-"),
        };
        if screens.iter().all(|(known, _)| *known != name) {
            screens.push((name, address.to_owned()));
        }
    }
    screens
}

/// The address of the first record that a list links to.
fn first_record(app: &App, list: &str) -> Option<String> {
    let looked = app.script(
        "const start = `#/${arguments[0]}/`;
         const found = [...document.querySelectorAll('main a')]
           .map((a) => a.hash)
           .find((href) => href.startsWith(start) && /[0-9a-f]{8}-/.test(href));
         return found ?? null;",
        &[json!(list)],
    );
    looked.as_str().map(str::to_owned)
}

/// Goes to an address, and waits until what it shows is there.
fn go(app: &App, address: &str) {
    app.script("location.hash = arguments[0]", &[json!(address)]);
    app.wait(&format!("the screen {address}"), || {
        let there = app.script(
            "return location.hash === arguments[0] && document.querySelector('h1') !== null
               && document.querySelector('[aria-busy=\"true\"]') === null",
            &[json!(address)],
        );
        (there == json!(true)).then_some(())
    });
}

fn both_languages(app: &App, screen: &str) {
    for language in [Language::Welsh, Language::English] {
        app.speak(language);
        app.picture(&format!("{screen}-{}", language.tag()));
    }
}

fn pounds(pence: i64) -> String {
    let digits = (pence / 100).to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("£{grouped}.{:02}", pence % 100)
}

fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

fn size_in_kb(file: &Path) -> u64 {
    fs::metadata(file)
        .map(|data| data.len() / 1024)
        .unwrap_or(0)
}

/// What was done, how often, how long it took, and what came of it.
#[derive(Default)]
struct Told {
    rows: Vec<Row>,
    /// The step that is being done.
    at: Option<String>,
}

struct Row {
    what: String,
    count: usize,
    took: Duration,
    came_of_it: String,
}

impl Told {
    /// Does a step, and says so while it does. The step gives how many it did, and what came of it.
    fn step(&mut self, what: &str, run: impl FnOnce() -> (usize, String)) {
        self.step_that_gives(what, || {
            let (count, came_of_it) = run();
            ((), count, came_of_it)
        });
    }

    fn step_that_gives<T>(&mut self, what: &str, run: impl FnOnce() -> (T, usize, String)) -> T {
        println!("   {what}");
        self.at = Some(what.to_owned());
        let started = Instant::now();
        let (given, count, came_of_it) = run();
        self.rows.push(Row {
            what: what.to_owned(),
            count,
            took: started.elapsed(),
            came_of_it,
        });
        given
    }

    fn print(&self) {
        let widest = self.rows.iter().map(|row| row.what.chars().count()).max();
        let width = widest.unwrap_or_default();
        println!(
            "\n{:width$}  {:>6}  {:>7}  what came of it",
            "step", "count", "seconds"
        );
        for row in &self.rows {
            println!(
                "{:width$}  {:>6}  {:>7.1}  {}",
                row.what,
                row.count,
                row.took.as_secs_f64(),
                row.came_of_it
            );
        }
        let all: Duration = self.rows.iter().map(|row| row.took).sum();
        println!("{:width$}  {:>6}  {:>7.1}", "in all", "", all.as_secs_f64());
    }
}
