//! A thousand two-page bilingual letters, each to somebody else: CPU time and size of each, and
//! whether memory stays flat. Prints one line of JSON, which `cargo xtask bench` reads.
//!
//! Run it in release. CPU time and memory are read from Linux's `/proc`; elsewhere the time is
//! the clock's, and memory is 0.

// The facts are those of the tests, where what cannot fail is unwrapped.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use letters::Fonts;
use letters::letter::{LetterFacts, Wording, compose};
use letters::template::{Template, Vocabulary};
use scheme::letter::LetterKind;
use scheme::{Language, Pence};

fn main() {
    let count: u64 = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(1000);
    let fonts = Fonts::load().expect("the fonts are part of the program");
    let [en, cy] = [Language::En, Language::Cy].map(wording_of_a_page);
    let wording = Wording {
        en: Some(&en),
        cy: Some(&cy),
    };

    let (mut bytes, mut pages, mut early) = (0, 0, 0);
    let start = Instant::now();
    let spent = cpu_nanoseconds();
    for number in 0..count {
        let mut facts = support::reserved();
        facts.feedback = None;
        facts.letter.copies.clear();
        facts.place = number as u32 + 1;
        facts.amount = Pence(500_000 + number as i64 * 499);
        facts.letter.reference = format!("LSHW-2026-{number:03}");
        facts.letter.recipient.salutation = format!("Dr Example {number}");
        facts.letter.recipient.lines[0] = format!("Dr Siân Example {number}");
        facts.letter.project_title = format!("Faster answers {number}: a clinic in rural Wales");
        let merge = facts.merge().expect("the facts agree");
        let document = compose(&facts.letter, &merge, wording).expect("nothing is blank");
        let pdf = letters::render(&document, &fonts).expect("the letter is set");
        bytes += pdf.bytes.len() as u64;
        pages += pdf.pages as u64;
        if number == count / 10 {
            early = peak_kilobytes();
        }
    }
    let spent = match (spent, cpu_nanoseconds()) {
        (Some(before), Some(after)) => (after - before) as f64,
        _ => start.elapsed().as_nanos() as f64,
    };
    println!(
        "{{\"letters\":{count},\"pagesEach\":{:.2},\"cpuMsEach\":{:.2},\"kilobytesEach\":{:.1},\
         \"peakMegabytesAfterTenth\":{:.1},\"peakMegabytes\":{:.1}}}",
        pages as f64 / count as f64,
        spent / 1e6 / count as f64,
        bytes as f64 / 1024.0 / count as f64,
        early as f64 / 1024.0,
        peak_kilobytes() as f64 / 1024.0,
    );
}

/// The wording of the reserve letter, without the paragraphs that would fill a second page.
fn wording_of_a_page(language: Language) -> Template {
    let left_out = [
        "This is not",
        "You need do nothing",
        "You are welcome",
        "Nid cynnig",
        "Nid oes angen",
        "Mae croeso",
    ];
    let paragraphs: Vec<&str> = Vocabulary::of(LetterKind::Reserve)
        .shipped(language)
        .split("\n\n")
        .filter(|paragraph| !left_out.iter().any(|start| paragraph.starts_with(start)))
        .collect();
    Template::parse(LetterKind::Reserve, language, &paragraphs.join("\n\n")).expect("it is whole")
}

/// Time this thread has spent on a processor.
fn cpu_nanoseconds() -> Option<u64> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok()
}

/// The most memory the process has had.
fn peak_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}
