//! The register of letters.

use scheme::letter::LetterState;
use store::Reading;
use store::letter::{LetterRow, RegisterFilter, RegisterLine};
use wire::letter::{LetterLine, LetterRegister, LetterShow, ListLetters};

use super::draft::Draft;
use super::drafting::Drafting;
use super::stored::StoredFacts;
use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Lists letters that are due and letters that were made. Where only ready or blocked ones are
/// asked for, every letter that is due is tried; otherwise those of the page.
pub fn list(office: &Office, input: ListLetters) -> Result<LetterRegister, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let tried = matches!(input.show, Some(LetterShow::Ready | LetterShow::Blocked));
    let filter = RegisterFilter {
        call: input.call,
        application: input.application,
        placement: input.placement,
        state: input.show.map(|show| match show {
            LetterShow::Due | LetterShow::Ready | LetterShow::Blocked => LetterState::Due,
            LetterShow::Issued => LetterState::Issued,
            LetterShow::Void => LetterState::Void,
        }),
        kind: input.kind,
        text: input.text,
        sort: input.sort,
        offset: if tried { 0 } else { input.offset },
        limit: if tried { u32::MAX } else { limit },
    };
    let read = office.read();
    let counts = read.letter_counts(&filter, office.today())?;
    let mut drafting = Drafting::of(office)?;
    let mut rows = read
        .letter_register(&filter, office.today())?
        .into_iter()
        .map(|line| letter_line(&read, &mut drafting, line))
        .collect::<Result<Vec<_>, Failed>>()?;
    let mut total = counts.of(filter.state);
    if tried {
        let ready = input.show == Some(LetterShow::Ready);
        rows.retain(|row| row.problems.0.is_empty() == ready);
        total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        rows = rows
            .into_iter()
            .skip(input.offset as usize)
            .take(limit as usize)
            .collect();
    }
    Ok(LetterRegister {
        rows,
        total,
        due: counts.due,
        issued: counts.issued,
        void: counts.void,
    })
}

/// Every line of the register under a filter, for an export.
pub(super) fn every_line(
    office: &Office,
    call: Option<scheme::CallId>,
) -> Result<Vec<LetterLine>, Failed> {
    let read = office.read();
    let mut drafting = Drafting::of(office)?;
    let filter = RegisterFilter {
        call,
        limit: u32::MAX,
        ..RegisterFilter::default()
    };
    read.letter_register(&filter, office.today())?
        .into_iter()
        .map(|line| letter_line(&read, &mut drafting, line))
        .collect()
}

fn letter_line(
    read: &Reading<'_>,
    drafting: &mut Drafting,
    line: RegisterLine,
) -> Result<LetterLine, Failed> {
    match line.letter {
        None => {
            let draft = drafting
                .draft(read, &line.due, None)?
                .ok_or_else(|| Failed::Fault("a letter is due by the register alone".to_owned()))?;
            Ok(line_of_draft(&draft))
        }
        Some(id) => {
            let letter = read.letter(id)?.ok_or(Failed::NotFound)?;
            line_of_letter(&letter, &line)
        }
    }
}

/// The line of a letter that is due.
pub(super) fn line_of_draft(draft: &Draft) -> LetterLine {
    LetterLine {
        application: draft.application,
        placement: draft.subject.placement(),
        call: draft.call,
        reference: draft.reference.clone(),
        title: draft.title.clone(),
        basis: draft.due.basis,
        person: draft.due.person,
        name: draft.name.clone(),
        letter: None,
        state: LetterState::Due,
        kind: draft.due.kind,
        language: draft.language,
        dated_on: None,
        amount: draft.amount,
        problems: draft.problems.clone(),
        needs_override: draft.needs_override(),
        overridden: false,
    }
}

/// The line of a letter that was made.
pub(super) fn line_of_letter(
    letter: &LetterRow,
    line: &RegisterLine,
) -> Result<LetterLine, Failed> {
    Ok(LetterLine {
        application: line.application,
        placement: line.placement,
        call: line.call,
        reference: line.reference.clone(),
        title: line.title.clone(),
        basis: letter.basis,
        person: Some(letter.person),
        name: line.person.clone(),
        letter: Some(letter.id),
        state: letter.state,
        kind: letter.kind,
        language: letter.language,
        dated_on: Some(letter.dated_on.to_string()),
        amount: StoredFacts::read(&letter.facts)?.amount,
        problems: Default::default(),
        needs_override: false,
        overridden: !letter.override_reason.is_empty(),
    })
}
