//! Issuing letters: rendered outside any transaction, each its own act under one batch.

use std::collections::BTreeSet;

use letters::document::Document;
use letters::{Fonts, LetterError, Pdf};
use scheme::history::Act;
use scheme::letter::{DueLetter, LetterState, Told, told};
use scheme::{Fact, LetterId};
use store::Writing;
use store::letter::{LetterRow, RegisterFilter};
use uuid::Uuid;
use wire::letter::{IssueLetters, LetterLine, LettersIssued};

use super::basis::in_place_of;
use super::draft::Draft;
use super::drafting::Drafting;
use super::register::line_of_draft;
use super::stored::StoredFacts;
use crate::award;
use crate::dispatch::Progress;
use crate::typed::text;
use crate::{Failed, Office};

/// Sets a letter and writes its file.
pub(super) fn render(document: &Document, fonts: &Fonts) -> Result<Pdf, Failed> {
    letters::render(document, fonts).map_err(|error| Failed::Fault(format!("a letter: {error}")))
}

/// Issues letters that are due and have no problem. Cancelling stops after the current one; run
/// again, it issues only what is missing.
pub fn issue(
    office: &mut Office,
    input: IssueLetters,
    progress: &mut dyn Progress,
) -> Result<LettersIssued, Failed> {
    let fonts = Fonts::load().map_err(|e| Failed::Fault(e.to_string()))?;
    issue_with(office, input, progress, &mut |document| {
        letters::render(document, &fonts)
    })
}

/// Issues letters with a given way to render them.
pub(super) fn issue_with(
    office: &mut Office,
    input: IssueLetters,
    progress: &mut dyn Progress,
    render: &mut dyn FnMut(&Document) -> Result<Pdf, LetterError>,
) -> Result<LettersIssued, Failed> {
    let mut problems = scheme::Problems::default();
    let reason = text("overrideReason", &input.override_reason, &mut problems);
    problems.none_or_err()?;
    let asked = match input.call {
        Some(call) => due_of_call(office, call)?,
        None => input.due,
    };
    let mut drafting = Drafting::of(office)?;
    let (ready, held) = sort_out(office, &mut drafting, asked, !reason.is_empty())?;
    let batch: Uuid = office.new_id();
    let mut issued = Vec::new();
    let mut go_on = progress.at(0, ready.len());
    for due in &ready {
        if !go_on {
            break;
        }
        // Drafted anew, one at a time: a thousand letters take no more memory than one.
        let draft = drafting
            .draft(&office.read(), due, None)?
            .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
        issued.push(issue_one(office, &draft, &reason, batch, render)?);
        go_on = progress.at(issued.len(), ready.len());
    }
    let left = u32::try_from(ready.len() - issued.len()).unwrap_or(u32::MAX);
    Ok(LettersIssued {
        batch,
        issued,
        held,
        left,
    })
}

fn due_of_call(office: &Office, call: scheme::CallId) -> Result<Vec<DueLetter>, Failed> {
    let read = office.read();
    read.call(call)?.ok_or(Failed::NotFound)?;
    let filter = RegisterFilter {
        call: Some(call),
        state: Some(LetterState::Due),
        limit: u32::MAX,
        ..RegisterFilter::default()
    };
    let lines = read.letter_register(&filter, office.today())?;
    Ok(lines.into_iter().map(|line| line.due).collect())
}

/// Those that can go out, and those that are held back. One that has gone out already is neither.
fn sort_out(
    office: &Office,
    drafting: &mut Drafting,
    asked: Vec<DueLetter>,
    has_override: bool,
) -> Result<(Vec<DueLetter>, Vec<LetterLine>), Failed> {
    let read = office.read();
    let (mut ready, mut held) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for due in asked {
        if !seen.insert(due) {
            continue;
        }
        match drafting.draft(&read, &due, None)? {
            Some(draft) if draft.may_go_out(has_override) => ready.push(due),
            Some(draft) => held.push(line_of_draft(&draft)),
            None => {}
        }
    }
    Ok((ready, held))
}

fn issue_one(
    office: &mut Office,
    draft: &Draft,
    reason: &str,
    batch: Uuid,
    render: &mut dyn FnMut(&Document) -> Result<Pdf, LetterError>,
) -> Result<LetterId, Failed> {
    let id: LetterId = office.new_id();
    let pdf = make(office, draft, id, render)?;
    let override_reason = if draft.needs_override() { reason } else { "" };
    office.change_in_batch(Act::IssueLetter, batch, |tx| {
        let replaces = last_void(tx, draft)?;
        put(tx, draft, id, &pdf, override_reason, replaces)
    })?;
    Ok(id)
}

/// The file of a letter that goes out.
pub(super) fn make(
    office: &Office,
    draft: &Draft,
    id: LetterId,
    render: &mut dyn FnMut(&Document) -> Result<Pdf, LetterError>,
) -> Result<Pdf, Failed> {
    let document = draft
        .document(false, id.0, office.now())
        .ok_or_else(|| Failed::Fault("a letter that was tried is not there".to_owned()))?;
    render(&document).map_err(|error| Failed::Fault(format!("a letter: {error}")))
}

/// Keeps a letter that goes out: its bytes, and its row. Refuses where what it tells was told in
/// the meantime, or is told otherwise.
pub(super) fn put(
    tx: &mut Writing<'_>,
    draft: &Draft,
    id: LetterId,
    pdf: &Pdf,
    override_reason: &str,
    replaces: Option<LetterId>,
) -> Result<(), Failed> {
    let standing = tx.standing_letters(draft.subject, None)?;
    if told(&draft.due, draft.organisation, draft.since, &standing) != Told::NotYet {
        return Err(Failed::refused("letter-told-already"));
    }
    let person = draft
        .due
        .person
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
    let sha256 = tx.add_blob(&pdf.bytes)?;
    let issued_at = tx.now();
    tx.add_letter(&LetterRow {
        id,
        subject: draft.subject,
        person,
        organisation: draft.organisation,
        kind: draft.due.kind,
        language: draft.language,
        state: LetterState::Issued,
        basis: draft.due.basis,
        dated_on: draft.dated_on,
        facts: StoredFacts::of(draft)?,
        sha256,
        pages: u32::try_from(pdf.pages).unwrap_or(u32::MAX),
        override_reason: override_reason.to_owned(),
        issued_at,
        void_reason: String::new(),
        replaces,
    })?;
    if let (Some(days), Some(bid)) = (draft.offer, draft.subject.application()) {
        award::offered(tx, bid, id, person, draft.dated_on, days)?;
    }
    award::told(tx, &draft.due, draft.dated_on)?;
    tx.fact("letter", Fact::record("letter", id));
    tx.fact("of", draft.subject.fact());
    tx.fact("letterKind", draft.due.kind.fact());
    tx.fact("letterLanguage", draft.language.fact());
    Ok(())
}

/// The latest void letter that a letter now takes the place of, and that no other has.
fn last_void(tx: &Writing<'_>, draft: &Draft) -> Result<Option<LetterId>, Failed> {
    let letters = tx.letters_of(draft.subject)?;
    for letter in letters.iter().rev() {
        if letter.state == LetterState::Void
            && !letters.iter().any(|l| l.replaces == Some(letter.id))
            && in_place_of(tx, letter, draft.dated_on)?.map(|t| t.due) == Some(draft.due)
        {
            return Ok(Some(letter.id));
        }
    }
    Ok(None)
}
