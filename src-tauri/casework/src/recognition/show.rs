//! A statement as it is shown, on the screen and on paper.

use letters::{Fonts, Pdf};
use scheme::letter::{LetterLanguage, letter_languages};
use scheme::recognition::{ToldInStatement, is_issuable};
use scheme::{Fact, Language, PlacementId, Problems};
use store::Reading;
use store::placement::PlacementRow;
use wire::document::DocumentView;
use wire::recognition::{PreviewRecognition, RecognitionView, SpeakingOrganisation};

use super::facts::{
    Issuer, facts, hours_worked, laid_out, nothing_typed, organisations, read, signatory,
};
use crate::document::{PDF, document, file_name, in_name};
use crate::letter::hub_letterhead;
use crate::{Failed, Office};

/// Shows the statement of a placement as it was typed so far.
pub fn show(office: &Office, placement: PlacementId) -> Result<RecognitionView, Failed> {
    let handle = office.read();
    let row = handle.placement(placement)?.ok_or(Failed::NotFound)?;
    let organisations = organisations(&handle, &row)?;
    let known = handle.recognition(placement)?;
    let based_on = match &known {
        Some(known) => handle.last_entry("recognition", known.id)?,
        None => 0,
    };
    let told = known.map(|known| known.told).unwrap_or_default();
    let told = laid_out(&handle, &row, &organisations, told)?;
    let person = handle.person_now(row.person)?.ok_or(Failed::NotFound)?;
    let hub: Vec<Language> = handle
        .hub()?
        .languages
        .split(',')
        .filter_map(Language::from_code)
        .collect();
    Ok(RecognitionView {
        placement,
        said: read(office.today(), &row, &organisations, &told).problems.0,
        told,
        organisations: organisations
            .into_iter()
            .map(|row| SpeakingOrganisation {
                id: row.id,
                name: row.details.name,
            })
            .collect(),
        days_worked: row.pattern.days_worked(row.period),
        hours_worked: hours_worked(&row),
        writable: row.state.has_begun(),
        issuable: is_issuable(row.state),
        letter_language: letter_languages(person.details.language, &hub),
        based_on,
    })
}

/// Shows the statement as a PDF: watermarked until it is whole and the placement is over.
pub fn preview(office: &Office, input: PreviewRecognition) -> Result<DocumentView, Failed> {
    let handle = office.read();
    let placement = input.placement;
    let row = handle.placement(placement)?.ok_or(Failed::NotFound)?;
    let organisations = organisations(&handle, &row)?;
    let told = handle
        .recognition(placement)?
        .map(|known| known.told)
        .unwrap_or_default();
    if let Some(problems) = nothing_typed(&told) {
        return Err(Failed::Invalid(problems));
    }
    let told = laid_out(&handle, &row, &organisations, told)?;
    let read = read(office.today(), &row, &organisations, &told);
    let is_preview = !read.problems.0.is_empty() || !is_issuable(row.state);
    let issuer = Issuer {
        letterhead: hub_letterhead(office)?.0,
        signatory: signatory(office, &row)?,
        dated: office.today(),
    };
    let mut facts = facts(&handle, &row, &told, read, input.languages, issuer)?;
    facts.preview = is_preview;
    facts.created_at = office.now();
    let pdf = render(&facts)?;
    let said = |id| in_name(input.languages.languages(), id);
    let (kind, preview) = match is_preview {
        true => ("recognition-preview", said("paper-preview")),
        false => ("recognition", String::new()),
    };
    let called = said("file-name-recognition");
    let name = file_name(&facts.reference, &[&called, &preview], "pdf");
    let of = Fact::record("placement", placement);
    Ok(document(name, PDF, &pdf.bytes, kind, of))
}

fn render(facts: &letters::recognition::Facts) -> Result<Pdf, Failed> {
    let fonts = Fonts::load().map_err(|e| Failed::Fault(e.to_string()))?;
    letters::render(&letters::recognition::document(facts), &fonts)
        .map_err(|e| Failed::Fault(format!("a recognition statement: {e}")))
}

/// The statement as it would go out, and what keeps it from that.
pub(crate) fn to_issue(
    read_hub: &Reading<'_>,
    row: &PlacementRow,
    told: ToldInStatement,
    languages: LetterLanguage,
    issuer: Issuer,
) -> Result<(letters::recognition::Facts, Problems), Failed> {
    let organisations = organisations(read_hub, row)?;
    let told = laid_out(read_hub, row, &organisations, told)?;
    let read = read(issuer.dated, row, &organisations, &told);
    let problems = read.problems.clone();
    let facts = facts(read_hub, row, &told, read, languages, issuer)?;
    Ok((facts, problems))
}
