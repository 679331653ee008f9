//! The main job without a display: on a fresh sample hub, from the reviews that are missing to the
//! award letters, through the requests that the window makes; then pictures of the main screens from
//! the real window on a virtual display.
//!
//! `cargo xtask run` starts it where there is no display, with the folder to leave everything in.

// Like a test, it stops with a sentence at whatever is not as it must be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use seedbridge_tests::app::{App, Language, Opening};
use seedbridge_tests::terminal::{Terminal, make_sample};
use serde_json::{Value, json};

fn main() {
    let folder = PathBuf::from(
        std::env::args_os()
            .nth(1)
            .expect("usage: main-job FOLDER, where it leaves everything"),
    );
    let pictures = folder.join("pictures");
    fs::create_dir_all(&pictures).expect("the folder can be made");
    let hub = folder.join("sample.seedbridge");
    let mut told = Told::default();

    the_job(&hub, &mut told);
    pictures_of_it(&hub, &pictures, &mut told);
    told.print();
}

/// The steps of the call, each one line of the table.
fn the_job(hub: &Path, told: &mut Told) {
    told.step("make a fresh sample hub", || {
        make_sample(hub, None);
        format!("{}, {} KB", hub.display(), size_in_kb(hub))
    });
    let mut terminal = Terminal::open(hub);
    told.step("open it as its first coordinator", || {
        let session = terminal.ask("showSession", json!({}));
        format!(
            "{}, {}",
            text(&session, "/hub/name/en"),
            text(&session, "/name")
        )
    });
    told.step("check the chain of its history", || {
        let chain = terminal.ask("checkChain", json!({}));
        assert_eq!(
            chain["brokenAt"],
            Value::Null,
            "the chain is broken: {chain}"
        );
        format!("{} entries, all whole", chain["entries"])
    });
}

/// The main screens, in both languages.
fn pictures_of_it(hub: &Path, folder: &Path, told: &mut Told) {
    let app = Opening::default().pictures_in(folder).open();
    told.step("open the window on a virtual display", || {
        app.wait_text("Seedbridge");
        both_languages(&app, "welcome")
    });
    told.step("open this hub in the window", || {
        app.open_hub(hub, "sample");
        app.sign_in("0000");
        app.wait_text("Working as");
        both_languages(&app, "signed-in")
    });
}

fn both_languages(app: &App, screen: &str) -> String {
    for language in [Language::Welsh, Language::English] {
        app.speak(language);
        app.picture(&format!("{screen}-{}", language.tag()));
    }
    format!("pictures {screen}-cy.png and {screen}-en-GB.png")
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn size_in_kb(file: &Path) -> u64 {
    fs::metadata(file)
        .map(|data| data.len() / 1024)
        .unwrap_or(0)
}

/// What was done, how long it took, and what came of it.
#[derive(Default)]
struct Told {
    rows: Vec<(String, Duration, String)>,
}

impl Told {
    /// Does a step, and says so while it does.
    fn step(&mut self, what: &str, run: impl FnOnce() -> String) {
        println!("   {what}");
        let started = Instant::now();
        let came_of_it = run();
        self.rows
            .push((what.to_owned(), started.elapsed(), came_of_it));
    }

    fn print(&self) {
        let widest = self
            .rows
            .iter()
            .map(|(what, ..)| what.chars().count())
            .max();
        let width = widest.unwrap_or_default();
        println!("\n{:width$}  {:>8}  what came of it", "step", "seconds");
        for (what, took, came_of_it) in &self.rows {
            println!("{what:width$}  {:>8.1}  {came_of_it}", took.as_secs_f64());
        }
    }
}
