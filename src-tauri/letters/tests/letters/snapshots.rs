//! The letters as they are read, their pages and their fonts, at a fixed date.

use std::fmt::Write;

use crate::tools::{run, spoken};
use crate::{documents, render};
use letters::document::Document;

fn snapshot(name: &str, document: &Document) {
    let pdf = render(document);
    let mut text = format!("{} pages\n", pdf.pages);
    for font in run("pdffonts", &[], &pdf.bytes).lines().skip(2) {
        let name = font.split_whitespace().next().unwrap_or_default();
        // The six letters of a subset change with every word of a template.
        writeln!(
            text,
            "{}",
            name.split_once('+').map_or(name, |(_, name)| name)
        )
        .unwrap();
    }
    for (role, words) in spoken(&pdf.bytes) {
        writeln!(text, "{role}: {words}").unwrap();
    }
    insta::assert_snapshot!(name.to_owned(), text);
}

#[test]
fn the_letters_read_as_they_did() {
    for (name, document) in documents::every_letter() {
        snapshot(&name, &document);
    }
}

#[test]
fn the_recognition_statement_reads_as_it_did() {
    use scheme::Language::{Cy, En};
    snapshot("recognition", &documents::recognition(&[Cy, En]));
}

#[test]
fn the_lists_read_as_they_did() {
    snapshot(
        "ranked_list",
        &documents::ranked_list(scheme::Language::En, 9),
    );
    snapshot(
        "conflicts_register",
        &documents::conflicts_register(scheme::Language::Cy, 3),
    );
}

#[test]
fn what_the_law_asks_for_reads_as_it_did() {
    for language in [scheme::Language::Cy, scheme::Language::En] {
        let code = language.code();
        snapshot(
            &format!("personal_file.{code}"),
            &documents::personal_file(language),
        );
        for events in [false, true] {
            let name = if events {
                "certificate_events"
            } else {
                "certificate"
            };
            snapshot(
                &format!("{name}.{code}"),
                &documents::certificate(language, events),
            );
        }
    }
}
