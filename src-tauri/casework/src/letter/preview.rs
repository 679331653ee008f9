//! A letter that is due, as it would go out today, watermarked.

use letters::Fonts;
use uuid::Uuid;
use wire::document::DocumentView;
use wire::letter::{LetterPreview, PreviewLetter};

use super::draft::Draft;
use super::drafting::Drafting;
use super::issue::render;
use super::register::line_of_draft;
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office};

/// Shows a letter that is due.
pub fn preview(office: &Office, input: PreviewLetter) -> Result<LetterPreview, Failed> {
    let draft = Drafting::of(office)?
        .draft(&office.read(), &input.due, None)?
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
    Ok(LetterPreview {
        line: line_of_draft(&draft),
        address: draft.address.clone(),
        values: draft.values.clone(),
        document: pages(office, &draft)?,
    })
}

fn pages(office: &Office, draft: &Draft) -> Result<Option<DocumentView>, Failed> {
    let Some(shown) = draft.document(true, Uuid::nil(), office.now()) else {
        return Ok(None);
    };
    let fonts = Fonts::load().map_err(|e| Failed::Fault(e.to_string()))?;
    let pdf = render(&shown, &fonts)?;
    let said = |id: &str| in_name(draft.language.languages(), id);
    let called = said(&format!("letter-kind-{}", draft.due.kind.code()));
    let name = file_name(&draft.reference, &[&called, &said("paper-preview")], "pdf");
    let of = draft.subject.fact();
    let shown = document(name, PDF, &pdf.bytes, "letter-preview", of);
    Ok(Some(shown))
}
