//! The faces that documents are set in, shaping with a cache of words, and the subset of a face
//! that one file carries.
//!
//! Source Sans has every Welsh letter, kerning, ligatures and figures of one width. The files are
//! as Adobe ships them (`fonts/OFL.txt`).

mod shape;
mod subset;

use std::sync::Mutex;

use rustybuzz::ShapePlan;

use crate::document::Emphasis;
use crate::error::LetterError;

pub(crate) use shape::{Shaped, Shaper};
pub(crate) use subset::{Subset, subset};

use shape::Cache;

/// One of the three faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Semibold,
    Italic,
}

impl Face {
    pub(crate) const ALL: [Face; 3] = [Face::Regular, Face::Semibold, Face::Italic];

    /// Its place in tables of one entry a face.
    pub(crate) fn index(self) -> usize {
        match self {
            Face::Regular => 0,
            Face::Semibold => 1,
            Face::Italic => 2,
        }
    }

    /// The face of a run inside text of this face: a heading stays semibold.
    pub(crate) fn with(self, emphasis: Emphasis) -> Face {
        match (self, emphasis) {
            (_, Emphasis::Strong) => Face::Semibold,
            (Face::Regular, Emphasis::Slanted) => Face::Italic,
            (face, _) => face,
        }
    }

    fn postscript_name(self) -> &'static str {
        match self {
            Face::Regular => "SourceSans3-Regular",
            Face::Semibold => "SourceSans3-Semibold",
            Face::Italic => "SourceSans3-It",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
            Face::Semibold => include_bytes!("../../fonts/SourceSans3-Semibold.ttf"),
            Face::Italic => include_bytes!("../../fonts/SourceSans3-It.ttf"),
        }
    }
}

/// The faces, read once and used for any number of documents, from any thread.
pub struct Fonts {
    faces: Vec<Typeface>,
    cache: Mutex<Cache>,
}

/// A face with all that setting text in it needs.
struct Typeface {
    face: rustybuzz::Face<'static>,
    text: ShapePlan,
    figures: ShapePlan,
    /// What stands for a character that the face does not have.
    stand_in: u16,
    space: u16,
}

impl Fonts {
    /// Reads the faces that the program carries.
    pub fn load() -> Result<Self, LetterError> {
        let faces = Face::ALL
            .into_iter()
            .map(Typeface::read)
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            faces,
            cache: Mutex::new(Cache::default()),
        })
    }

    fn typeface(&self, face: Face) -> &Typeface {
        &self.faces[face.index()]
    }

    /// How high the face reaches, in thousandths of an em.
    pub(crate) fn ascent(&self, face: Face) -> i64 {
        i64::from(self.typeface(face).face.ascender())
    }

    /// The glyph of the word space.
    pub(crate) fn space(&self, face: Face) -> u16 {
        self.typeface(face).space
    }

    /// The width of a glyph as the font file states it, in thousandths of an em.
    pub(crate) fn natural_width(&self, face: Face, glyph: u16) -> u16 {
        let face = &self.typeface(face).face;
        face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph))
            .unwrap_or(0)
    }
}

impl Typeface {
    fn read(which: Face) -> Result<Self, LetterError> {
        use rustybuzz::{Direction, Feature, script};
        let missing =
            |what: &str| LetterError::Font(format!("{} has no {what}", which.postscript_name()));
        let face =
            rustybuzz::Face::from_slice(which.bytes(), 0).ok_or_else(|| missing("tables"))?;
        // Widths and kerning go into the file in thousandths of an em, without rounding.
        if face.units_per_em() != 1000 {
            return Err(missing("em of 1000 units"));
        }
        let plan = |features: &[Feature]| {
            ShapePlan::new(
                &face,
                Direction::LeftToRight,
                Some(script::LATIN),
                None,
                features,
            )
        };
        let tabular = Feature::new(rustybuzz::ttf_parser::Tag::from_bytes(b"tnum"), 1, ..);
        let text = plan(&[]);
        let figures = plan(&[tabular]);
        let glyph = |c: char| face.glyph_index(c).map(|glyph| glyph.0);
        let space = glyph(' ').ok_or_else(|| missing("space"))?;
        let stand_in = glyph('\u{25A1}')
            .or_else(|| glyph('\u{25CA}'))
            .or_else(|| glyph('?'))
            .ok_or_else(|| missing("question mark"))?;
        Ok(Self {
            face,
            text,
            figures,
            stand_in,
            space,
        })
    }
}
