//! A letter that was made: its record, and its stored bytes.

use scheme::Fact;
use scheme::letter::{LetterKind, LetterLanguage, LetterState};
use store::letter::{LetterRow, RegisterFilter};
use wire::document::DocumentView;
use wire::letter::{LetterView, ReadLetter};

use super::basis::due_in_place_of;
use super::register::line_of_letter;
use super::stored::StoredFacts;
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office};

/// Shows a letter that was made.
pub fn show(office: &Office, id: scheme::LetterId) -> Result<LetterView, Failed> {
    let read = office.read();
    let letter = read.letter(id)?.ok_or(Failed::NotFound)?;
    let filter = RegisterFilter {
        application: letter.subject.application(),
        placement: letter.subject.placement(),
        limit: u32::MAX,
        ..RegisterFilter::default()
    };
    let lines = read.letter_register(&filter, office.today())?;
    let due = match letter.state {
        LetterState::Void => due_in_place_of(&read, &letter, office.today())?,
        LetterState::Issued | LetterState::Due => None,
    };
    let line = lines
        .into_iter()
        .find(|line| line.letter == Some(id))
        .ok_or(Failed::NotFound)?;
    let facts = StoredFacts::read(&letter.facts)?;
    let call_title = match line
        .call
        .map(|call| read.latest_version(call))
        .transpose()?
    {
        Some(Some((_, call))) => call.title,
        _ => Default::default(),
    };
    Ok(LetterView {
        id,
        line: line_of_letter(&letter, &line)?,
        call_title,
        address: facts.address,
        values: facts.values,
        pages: letter.pages,
        sha256: letter.sha256,
        issued_at: letter
            .issued_at
            .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        override_reason: letter.override_reason,
        void_reason: letter.void_reason,
        replaces: letter.replaces,
        replaced_by: read.replacement_of(id)?,
        due,
        based_on: read.last_entry("letter", id)?,
    })
}

/// Reads a letter's stored bytes.
pub fn read_pages(office: &Office, input: ReadLetter) -> Result<DocumentView, Failed> {
    let letter = office
        .read()
        .letter(input.letter)?
        .ok_or(Failed::NotFound)?;
    stored(office, &letter)
}

fn stored(office: &Office, letter: &LetterRow) -> Result<DocumentView, Failed> {
    let read = office.read();
    let bytes = read.letter_bytes(letter.id)?;
    let reference = read.label("letter", letter.id.0)?;
    let name = letter_file(&reference, letter.kind, letter.language, "pdf");
    let of = Fact::record("letter", letter.id);
    Ok(document(name, PDF, &bytes, "letter", of))
}

/// What the file of a letter is called, saved or sent.
pub(crate) fn letter_file(
    reference: &str,
    kind: LetterKind,
    language: LetterLanguage,
    ending: &str,
) -> String {
    let called = in_name(
        language.languages(),
        &format!("letter-kind-{}", kind.code()),
    );
    file_name(reference, &[&called], ending)
}
