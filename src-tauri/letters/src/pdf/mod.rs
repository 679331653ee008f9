//! Pages of things drawn into the bytes of a PDF file: PDF/UA-1 and PDF/A-2a, fonts embedded,
//! everything tagged. The same document always has the same bytes.

mod content;
mod finish;
mod icc;
mod operations;
mod structure;
mod to_unicode;
mod usage;
mod xmp;

use std::collections::BTreeMap;

use printpdf::{FontId, Mm, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use crate::document::Document;
use crate::error::LetterError;
use crate::fonts::{Face, Fonts, Subset, subset};
use crate::tags::TagId;
use crate::typeset::Typeset;
use content::PageWriter;
use usage::Usage;

/// Writes a document that has been set.
pub(crate) fn write(
    document: &Document,
    mut typeset: Typeset,
    fonts: &Fonts,
) -> Result<Vec<u8>, LetterError> {
    let usage = Usage::of(&typeset.pages, fonts);
    let mut subsets: BTreeMap<Face, Subset> = BTreeMap::new();
    for face in Face::ALL {
        if usage.uses(face) {
            let again = usage.again(face);
            subsets.insert(face, subset(fonts, face, usage.glyphs(face), &again)?);
        }
    }

    let mut pdf = PdfDocument::new(&document.title);
    let mut marks: Vec<Vec<TagId>> = Vec::with_capacity(typeset.pages.len());
    let mut writer = PageWriter::new(&usage, &subsets, fonts, &mut typeset.tags, typeset.size.1);
    for (number, draws) in typeset.pages.iter().enumerate() {
        let (ops, owners) = writer.page(number, draws);
        let (width, height) = typeset.size;
        let in_mm = |points: f32| Mm(points * 25.4 / 72.0);
        pdf.pages
            .push(PdfPage::new(in_mm(width), in_mm(height), ops));
        marks.push(owners);
    }
    let mut faces = Vec::new();
    for (face, subset) in subsets {
        faces.push(EmbeddedFace {
            name: subset.font.font_name.clone().unwrap_or_default(),
            ascent: fonts.ascent(face),
            to_unicode: to_unicode::map(usage.texts(face, &subset)),
            code_to_glyph: subset.code_to_glyph,
        });
        pdf.resources
            .fonts
            .map
            .insert(font_id(face), PdfFont::new(subset.font));
    }

    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let file = pdf.to_lopdf_document(&options, &mut warnings);
    if !warnings.is_empty() {
        return Err(LetterError::Warned(
            warnings.into_iter().map(|w| w.msg).collect(),
        ));
    }
    finish::finish(file, document, &typeset.tags, &marks, faces)
}

/// What the file says of a face it carries, beside what printpdf writes.
struct EmbeddedFace {
    /// Its name, with the letters that mark a subset.
    name: String,
    /// In thousandths of an em.
    ascent: i64,
    /// What each glyph stands for, as a character map.
    to_unicode: Vec<u8>,
    /// Which glyph each code shows, where that is not the glyph of its number.
    code_to_glyph: Option<Vec<u8>>,
}

/// The name a face goes by in the resources of a page.
fn font_id(face: Face) -> FontId {
    FontId(
        match face {
            Face::Regular => "R",
            Face::Semibold => "S",
            Face::Italic => "I",
        }
        .to_owned(),
    )
}
