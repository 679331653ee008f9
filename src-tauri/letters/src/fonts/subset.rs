use std::collections::BTreeMap;

use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use rustybuzz::ttf_parser::GlyphId;
use subsetter::GlyphRemapper;

use super::{Face, Fonts};
use crate::error::LetterError;

/// The glyphs of one face that one file uses, cut out of it.
pub(crate) struct Subset {
    pub(crate) font: ParsedFont,
    /// For codes beyond the glyphs: which glyph each code of the file shows, two bytes each. None
    /// where code and glyph are the same throughout.
    pub(crate) code_to_glyph: Option<Vec<u8>>,
    renumbered: GlyphRemapper,
    /// The width of the space between words, in thousandths of an em.
    pub(crate) space_width: u16,
}

impl Subset {
    /// The number a glyph has in the subset.
    pub(crate) fn glyph(&self, id: u16) -> u16 {
        self.renumbered.get(id).unwrap_or(0)
    }

    /// The code of one of the glyphs that were asked for a second time.
    pub(crate) fn again(&self, place: usize) -> u16 {
        self.renumbered.num_gids() + place as u16
    }
}

/// Cuts the glyphs that a file uses out of a face. Those in `again` get one more code each, so that
/// they can stand for another text (one box for many missing characters). The font's name gets the six letters that mark
/// a subset (ISO 32000-1, 9.6.4), made from the glyphs themselves so that they never change.
pub(crate) fn subset(
    fonts: &Fonts,
    face: Face,
    used: impl Iterator<Item = u16>,
    again: &[u16],
) -> Result<Subset, LetterError> {
    let glyphs: Vec<u16> = used.collect();
    let renumbered = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let bytes = subsetter::subset(face.bytes(), 0, &renumbered)
        .map_err(|error| LetterError::Font(format!("{}: {error}", face.postscript_name())))?;

    let typeface = &fonts.typeface(face).face;
    let bounds = typeface.global_bounding_box();
    // printpdf writes the ascent as the height of capitals too, so it is given that height.
    let capitals = typeface.capital_height().unwrap_or(660);
    // The glyph of each code, first as the subset has them, then those asked for again.
    let codes: Vec<u16> = renumbered
        .remapped_gids()
        .chain(again.iter().copied())
        .collect();
    let widths: BTreeMap<u16, u16> = codes
        .iter()
        .enumerate()
        .map(|(code, old)| {
            (
                code as u16,
                typeface.glyph_hor_advance(GlyphId(*old)).unwrap_or(0),
            )
        })
        .collect();
    let code_to_glyph = (!again.is_empty()).then(|| {
        codes
            .iter()
            .flat_map(|old| renumbered.get(*old).unwrap_or(0).to_be_bytes())
            .collect()
    });
    let font = ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(format!("{}+{}", tag(&glyphs), face.postscript_name())),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths,
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: capitals,
            descent: typeface.descender(),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1000,
            caret_slope_run: match face {
                // 11° of slant.
                Face::Italic => 194,
                Face::Regular | Face::Semibold => 0,
            },
            us_weight_class: typeface.weight().to_number(),
        },
    };
    let space_width = fonts.natural_width(face, fonts.space(face));
    Ok(Subset {
        font,
        code_to_glyph,
        renumbered,
        space_width,
    })
}

/// Six capital letters that stand for a set of glyphs (FNV-1a, in base 26).
fn tag(glyphs: &[u16]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6)
        .map(|_| {
            let letter = char::from(b'A' + (hash % 26) as u8);
            hash /= 26;
            letter
        })
        .collect()
}
