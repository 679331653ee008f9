//! The blank form on paper.

use letters::paper::Paper;
use scheme::Fact;
use scheme::retention::Retained;
use wire::document::DocumentView;
use wire::equality::ShowBlankEqualityForm;

use crate::application::{fonts, letterhead};
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office, retention};

/// Makes the blank form. It needs no equality file.
pub fn show_blank_form(
    office: &Office,
    input: ShowBlankEqualityForm,
) -> Result<DocumentView, Failed> {
    let read = office.read();
    let hub = read.hub()?;
    let facts = letters::equality_form::Facts {
        paper: Paper {
            language: input.language,
            letterhead: letterhead(&hub)?,
            preview: false,
            created_at: office.now(),
            id: hub.id.0.into_bytes(),
        },
        years: retention::years(&read, Retained::EqualityLinks)?,
    };
    let form = letters::equality_form::document(&facts);
    let bytes = letters::render(&form, fonts()?)
        .map_err(|e| Failed::Fault(format!("the equality form: {e:?}")))?
        .bytes;
    let called = in_name(&[input.language], "file-name-equality-form");
    let name = file_name("", &[&called], "pdf");
    let of = Fact::record("hub", hub.id);
    Ok(document(name, PDF, &bytes, "equality-form", of))
}
