//! The glyphs that a file uses, and what each stands for.

use std::collections::BTreeMap;

use crate::fonts::{Face, Fonts, Subset};
use crate::typeset::Draw;

/// The glyphs that a file uses, each with the texts it stands for: one as a rule, but a box may
/// stand for any character that a face lacks.
pub(crate) struct Usage {
    faces: [BTreeMap<u16, Vec<Box<str>>>; 3],
}

impl Usage {
    /// Collects the glyphs of all pages.
    pub(crate) fn of(pages: &[Vec<Draw>], fonts: &Fonts) -> Self {
        let mut faces: [BTreeMap<u16, Vec<Box<str>>>; 3] = Default::default();
        let lines = pages.iter().flatten().filter_map(|draw| match draw {
            Draw::Text { line, .. } | Draw::Slanted { line, .. } => Some(line),
            Draw::Box { .. } | Draw::Disc { .. } | Draw::Shape { .. } => None,
        });
        for piece in lines.flat_map(|line| &line.pieces) {
            let glyphs = &mut faces[piece.face.index()];
            for glyph in &piece.shaped.glyphs {
                let text = carried(piece.shaped.text_of(glyph));
                let texts = glyphs.entry(glyph.id).or_default();
                if !texts.iter().any(|known| **known == *text) {
                    texts.push(text.into());
                }
            }
        }
        // The space between words is always among the glyphs of a face that is used.
        for face in Face::ALL {
            let glyphs = &mut faces[face.index()];
            if !glyphs.is_empty() {
                glyphs
                    .entry(fonts.space(face))
                    .or_insert_with(|| vec![" ".into()]);
            }
        }
        Self { faces }
    }

    /// Whether a face is used at all.
    pub(crate) fn uses(&self, face: Face) -> bool {
        !self.faces[face.index()].is_empty()
    }

    /// The glyphs of a face, in order.
    pub(crate) fn glyphs(&self, face: Face) -> impl Iterator<Item = u16> {
        self.faces[face.index()].keys().copied()
    }

    /// The glyphs that stand for a second text, a third, and so on, once for each.
    pub(crate) fn again(&self, face: Face) -> Vec<u16> {
        self.further(face).map(|(glyph, _)| glyph).collect()
    }

    /// What each code of a face stands for, in order of the codes.
    pub(crate) fn texts<'u>(
        &'u self,
        face: Face,
        subset: &Subset,
    ) -> impl Iterator<Item = (u16, &'u str)> {
        let first = self.faces[face.index()]
            .iter()
            .filter_map(|(glyph, texts)| Some((subset.glyph(*glyph), &**texts.first()?)));
        let further = self.further(face).enumerate();
        first.chain(further.map(|(place, (_, text))| (subset.again(place), text)))
    }

    /// The code that shows a glyph and stands for a text.
    pub(crate) fn code(&self, face: Face, subset: &Subset, glyph: u16, text: &str) -> u16 {
        let text = carried(text);
        match self.faces[face.index()]
            .get(&glyph)
            .and_then(|texts| texts.first())
        {
            Some(first) if **first == *text => subset.glyph(glyph),
            _ => self
                .further(face)
                .position(|one| one == (glyph, text))
                .map_or(subset.glyph(glyph), |place| subset.again(place)),
        }
    }

    fn further(&self, face: Face) -> impl Iterator<Item = (u16, &str)> {
        self.faces[face.index()]
            .iter()
            .flat_map(|(glyph, texts)| texts.iter().skip(1).map(|text| (*glyph, &**text)))
    }
}

/// The text that a glyph carries in the file: a space that does not break is found and copied as
/// a space; a glyph whose text stands with its neighbour carries the sign for that.
fn carried(text: &str) -> &str {
    match text {
        "" => "\u{fffd}",
        "\u{a0}" => " ",
        text => text,
    }
}
