//! Changing the wording of letters, going back to what the application comes with, and recording
//! who checked the Welsh.

use letters::template::Vocabulary;
use scheme::call::Template as CallType;
use scheme::history::Act;
use scheme::letter::WordingKind;
use scheme::{Language, Problems, RowId};
use store::Writing;
use store::letter::TemplateRow;
use wire::letter_template::{CheckTemplate, EditTemplate, ResetTemplate, TemplateView};

use super::judge::wording_problems;
use super::view::show;
use super::{based_on, has_welsh, rows};
use crate::typed::{date, needed};
use crate::{Failed, Office};

/// Changes the wording of one letter. What does not read, lacks a field that the letter must have,
/// or says in one language what the other does not, is refused. A change of the Welsh takes its
/// check away; a change of the English does not.
pub fn edit(office: &mut Office, input: EditTemplate) -> Result<TemplateView, Failed> {
    let welsh = has_welsh(&office.read())?;
    let (en, cy) = (as_kept(&input.en), as_kept(&input.cy));
    wording_problems(input.kind, &en, welsh.then_some(&cy)).none_or_err()?;
    office.change(Act::EditTemplate, |tx| {
        let known = begin(tx, input.kind, input.call_type, input.based_on)?;
        put(tx, &known, (input.kind, input.call_type), Language::En, &en)?;
        if welsh {
            put(tx, &known, (input.kind, input.call_type), Language::Cy, &cy)?;
        }
        Ok(())
    })?;
    show(office, input.kind, input.call_type)
}

/// Goes back to the wording that the application comes with. Its Welsh is unchecked again.
pub fn reset(office: &mut Office, input: ResetTemplate) -> Result<TemplateView, Failed> {
    office.change(Act::ResetTemplate, |tx| {
        for row in begin(tx, input.kind, input.call_type, input.based_on)? {
            tx.remove_letter_template(row.id)?;
        }
        Ok(())
    })?;
    show(office, input.kind, input.call_type)
}

/// Records that a Welsh speaker checked the Welsh as it stands. The wording is kept with the
/// check, so that a later version of the application cannot change what was checked.
pub fn check(office: &mut Office, input: CheckTemplate) -> Result<TemplateView, Failed> {
    let mut problems = Problems::default();
    let checked_by = needed("checkedBy", &input.checked_by, &mut problems);
    let checked_on = date("checkedOn", &input.checked_on, &mut problems);
    match checked_on {
        Some(day) if day > office.today() => problems.add("checkedOn", "date-in-future"),
        None if !problems.0.iter().any(|p| p.field == "checkedOn") => {
            problems.add("checkedOn", "missing");
        }
        _ => {}
    }
    problems.none_or_err()?;
    if !has_welsh(&office.read())? {
        return Err(Failed::refused("template-no-welsh"));
    }
    office.change(Act::CheckTemplate, |tx| {
        let known = begin(tx, input.kind, input.call_type, input.based_on)?;
        let row = row_of(&known, Language::Cy);
        let shipped = Vocabulary::of(input.kind).shipped(Language::Cy);
        let id = row.map_or_else(|| tx.new_id(), |row| row.id);
        tx.put_letter_template(&TemplateRow {
            id,
            kind: input.kind,
            call_type: input.call_type,
            language: Language::Cy,
            body: row.map_or_else(|| shipped.to_owned(), |row| row.body.clone()),
            checked_by,
            checked_on,
        })?;
        Ok(())
    })?;
    show(office, input.kind, input.call_type)
}

/// Reads the rows that a change is based on, and tells the history which wording it is.
fn begin(
    tx: &mut Writing<'_>,
    kind: WordingKind,
    call_type: CallType,
    sequence: i64,
) -> Result<Vec<TemplateRow>, Failed> {
    if !kind.is_for(call_type) {
        return Err(Failed::NotFound);
    }
    let known = rows(tx, kind, call_type)?;
    if based_on(tx, &known)? != sequence {
        return Err(Failed::Stale);
    }
    tx.fact("letterKind", kind.fact());
    tx.fact("callType", call_type.fact());
    Ok(known)
}

fn row_of(rows: &[TemplateRow], language: Language) -> Option<&TemplateRow> {
    rows.iter().find(|row| row.language == language)
}

/// Writes one language, unless it stands so already.
fn put(
    tx: &mut Writing<'_>,
    known: &[TemplateRow],
    (kind, call_type): (WordingKind, CallType),
    language: Language,
    body: &str,
) -> Result<(), Failed> {
    let row = row_of(known, language);
    let stands = match row {
        Some(row) => row.body.as_str(),
        None => Vocabulary::of(kind).shipped(language),
    };
    if body.trim() == stands.trim() {
        return Ok(());
    }
    let id: RowId = row.map_or_else(|| tx.new_id(), |row| row.id);
    tx.put_letter_template(&TemplateRow {
        id,
        kind,
        call_type,
        language,
        body: body.to_owned(),
        checked_by: String::new(),
        checked_on: None,
    })?;
    Ok(())
}

/// The text as it is kept: without control characters, lines ended alike.
fn as_kept(typed: &str) -> String {
    scheme::form::without_control_characters(&typed.replace("\r\n", "\n"))
        .0
        .trim()
        .to_owned()
        + "\n"
}
