//! Every document that the room makes, as its reader meets it: text, tags, fonts, pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod clauses;
mod documents;
mod facts;
mod file;
mod hostile;
mod snapshots;
mod spoken;
mod templates;
mod tools;
mod wording;

use std::sync::LazyLock;

use letters::document::Document;
use letters::{Fonts, Pdf};

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::load().unwrap());

/// Every document that the room makes, set once for all tests.
static EVERY: LazyLock<Vec<(String, Document, Pdf)>> = LazyLock::new(|| {
    documents::every_document()
        .into_iter()
        .map(|(name, document)| {
            let pdf = render(&document);
            (name, document, pdf)
        })
        .collect()
});

/// Sets a document.
fn render(document: &Document) -> Pdf {
    letters::render(document, &FONTS).unwrap()
}
