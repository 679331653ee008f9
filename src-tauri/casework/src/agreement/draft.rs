//! Drafts of an agreement: made from the placement's facts, compared, looked at.

use letters::{Fonts, Pdf};
use scheme::agreement::differences;
use scheme::history::Act;
use scheme::letter::LetterLanguage;
use scheme::{AgreementId, Fact, PlacementId, Problems};
use store::agreement::AgreementRow;
use wire::agreement::{
    AgreementComparison, AgreementView, CompareAgreements, DraftAgreement, ShowAgreementFile,
};
use wire::document::DocumentView;

use super::facts::{Gathered, gather};
use super::said::by_name;
use super::wording::{between, hashes};
use super::{based_on, show};
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office, typed};

/// Makes the next draft, from the facts of the placement as they are.
pub fn draft(office: &mut Office, input: DraftAgreement) -> Result<AgreementView, Failed> {
    let id = input.placement;
    let mut problems = Problems::default();
    let reason = typed::text("reason", &input.reason, &mut problems);
    let row = office.read().placement(id)?.ok_or(Failed::NotFound)?;
    let gathered = gather(office, &row)?;
    let is_signed = office.read().signed(id)?.is_some_and(|s| !s.is_empty());
    if is_signed && reason.is_empty() {
        problems.add("reason", "agreement-reason-missing");
    }
    problems.0.extend(gathered.problems.0.clone());
    problems.none_or_err()?;
    let agreement: AgreementId = office.new_id();
    let pdf = render(&gathered, agreement.0.as_bytes(), false)?;
    office.change(Act::DraftAgreement, |tx| {
        based_on(tx, id, input.based_on)?;
        let sha256 = tx.add_blob(&pdf.bytes)?;
        for text in gathered.texts.values() {
            tx.add_blob(text.as_bytes())?;
        }
        tx.add_agreement(&AgreementRow {
            id: agreement,
            placement: id,
            number: gathered.facts.draft,
            languages: gathered.languages,
            facts: by_name(&gathered.facts),
            sha256,
            pages: u32::try_from(pdf.pages).unwrap_or(u32::MAX),
            drafted_on: gathered.facts.dated,
            reason: if is_signed { reason } else { String::new() },
            wording: hashes(&gathered.texts),
        })?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("number", gathered.facts.draft);
        Ok::<_, Failed>(())
    })?;
    show(office, id)
}

/// Shows the next draft as it would be made today, watermarked.
pub fn preview(office: &Office, placement: PlacementId) -> Result<DocumentView, Failed> {
    let row = office
        .read()
        .placement(placement)?
        .ok_or(Failed::NotFound)?;
    let gathered = gather(office, &row)?;
    if !gathered.problems.0.is_empty() {
        return Err(Failed::Invalid(gathered.problems));
    }
    let pdf = render(&gathered, placement.0.as_bytes(), true)?;
    let preview = in_name(LetterLanguage::Both.languages(), "paper-preview");
    let name = named(&gathered.facts.reference, gathered.facts.draft, &preview);
    let of = Fact::record("placement", placement);
    Ok(document(name, PDF, &pdf.bytes, "agreement-preview", of))
}

/// What a draft is called, in both languages as it is written, and that it is a preview.
fn named(reference: &str, draft: u32, preview: &str) -> String {
    let called = in_name(LetterLanguage::Both.languages(), "file-name-agreement");
    file_name(reference, &[&called, &draft.to_string(), preview], "pdf")
}

fn render(gathered: &Gathered, id: &[u8; 16], preview: bool) -> Result<Pdf, Failed> {
    let mut facts = gathered.facts.clone();
    facts.preview = preview;
    facts.id = *id;
    let document = facts
        .document(gathered.wording.lent())
        .map_err(|problems| Failed::Fault(format!("an agreement: {problems:?}")))?;
    let fonts = Fonts::load().map_err(|e| Failed::Fault(e.to_string()))?;
    letters::render(&document, &fonts).map_err(|e| Failed::Fault(format!("an agreement: {e}")))
}

/// Shows the file of a draft.
pub fn show_file(office: &Office, input: ShowAgreementFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let row = read.agreement(input.agreement)?.ok_or(Failed::NotFound)?;
    let bytes = read.blob(&row.sha256)?.ok_or(Failed::NotFound)?;
    let placement = read.placement(row.placement)?.ok_or(Failed::NotFound)?;
    let reference = match placement.application {
        Some(application) => read.application(application)?.and_then(|a| a.reference),
        None => None,
    };
    let name = named(&reference.unwrap_or(placement.reference), row.number, "");
    let of = Fact::record("placement", row.placement);
    Ok(document(name, PDF, &bytes, "agreement", of))
}

/// Says how two drafts of a placement's agreement differ.
pub fn compare(office: &Office, input: CompareAgreements) -> Result<AgreementComparison, Failed> {
    let read = office.read();
    let before = read.agreement(input.before)?.ok_or(Failed::NotFound)?;
    let after = read
        .agreement(input.after)?
        .filter(|after| after.placement == before.placement)
        .ok_or(Failed::NotFound)?;
    let mut found = differences(&before.facts, &after.facts);
    found.extend(between(&read, &before, &after)?);
    Ok(AgreementComparison {
        before: before.number,
        after: after.number,
        differences: found,
    })
}
