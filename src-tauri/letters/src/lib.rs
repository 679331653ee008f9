//! The letters room: every document of the scheme as an accessible, archivable PDF.
//!
//! A [`document::Document`] says what is to be read; [`render`] sets it and writes the file. The
//! letters (of an outcome, [notices](notice) of what came after, those about a secondment) and the secondment agreement are made from *facts* and a *template*
//! whose merge fields are checked; the copy of an application, the blank form, the ranked list, the
//! conflicts register, the equality form, the recognition statement and the sheet for the passphrase from their facts alone.

pub mod agreement;
pub mod application_copy;
pub mod award_offer;
pub mod blank_form;
pub mod conflicts_register;
pub mod disposal_certificate;
pub mod document;
pub mod equality_form;
mod error;
mod fonts;
pub mod gantt;
pub mod impact;
pub mod ineligible;
pub mod letter;
pub mod mail;
pub mod not_funded;
pub mod notice;
pub mod paper;
pub mod passphrase_sheet;
mod pdf;
pub mod personal_file;
pub mod placement;
pub mod ranked_list;
pub mod recognition;
pub mod reserve;
mod tags;
pub mod template;
mod typeset;

pub use error::LetterError;
pub use fonts::Fonts;

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that the fonts lack. They are shown as a box; their text is in the file.
    pub missing: Vec<char>,
}

/// Sets a document and writes it. The same document gives the same bytes.
pub fn render(document: &document::Document, fonts: &Fonts) -> Result<Pdf, LetterError> {
    let typeset = typeset::set(document, fonts)?;
    let pages = typeset.pages.len();
    let missing = typeset.missing.clone();
    let bytes = pdf::write(document, typeset, fonts)?;
    Ok(Pdf {
        bytes,
        pages,
        missing,
    })
}
