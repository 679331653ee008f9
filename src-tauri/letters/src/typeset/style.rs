//! Sizes, colours and measures: the whole look of the documents in one place. Lengths are points
//! (1/72 inch) unless they say millimetres.

use crate::document::{Density, Orientation};
use crate::fonts::Face;

/// Millimetres in points.
pub(crate) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// The colours of the documents. On white, every ink that text is set in has a contrast of at
/// least 7:1, save the watermark, which carries nothing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Text,
    Quiet,
    Accent,
    Hairline,
    Line,
    Tint,
    Paper,
    Watermark,
    Alert,
}

impl Ink {
    /// Red, green and blue (sRGB).
    pub(crate) fn rgb(self) -> [u8; 3] {
        match self {
            Ink::Text => [0x1b, 0x1f, 0x23],
            Ink::Quiet => [0x4a, 0x53, 0x5b],
            Ink::Accent => [0x0f, 0x4c, 0x5c],
            Ink::Hairline => [0xc9, 0xd2, 0xd6],
            Ink::Line => [0x5b, 0x7a, 0x84],
            Ink::Tint => [0xee, 0xf4, 0xf5],
            Ink::Paper => [0xff, 0xff, 0xff],
            Ink::Watermark => [0xe6, 0xeb, 0xed],
            Ink::Alert => [0xa3, 0x1a, 0x12],
        }
    }
}

/// How a kind of text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextStyle {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
    /// Figures of one width.
    pub(crate) figures: bool,
}

impl TextStyle {
    const fn new(face: Face, size: f32, leading: f32, ink: Ink) -> Self {
        Self {
            face,
            size,
            leading,
            ink,
            figures: false,
        }
    }

    /// Where the baseline is, from the top of the line: capitals stand in the middle of it.
    pub(crate) fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * 0.33
    }

    /// The same with figures of one width.
    pub(crate) fn with_figures(mut self) -> Self {
        self.figures = true;
        self
    }

    /// The same in another face.
    pub(crate) fn in_face(mut self, face: Face) -> Self {
        self.face = face;
        self
    }

    /// The same in another colour.
    pub(crate) fn in_ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }
}

/// All measures of one kind of document.
#[derive(Debug, Clone)]
pub(crate) struct Style {
    pub(crate) page: (f32, f32),
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// From the top of a following page to its text.
    pub(crate) top: f32,
    /// From the bottom of the page to its text.
    pub(crate) bottom: f32,
    pub(crate) body: TextStyle,
    pub(crate) small: TextStyle,
    pub(crate) furniture: TextStyle,
    pub(crate) headings: [Heading; 3],
    pub(crate) table: TextStyle,
    pub(crate) cell_pad: (f32, f32),
    /// Space after a paragraph.
    pub(crate) after: f32,
    pub(crate) indent: f32,
}

/// How a heading is set, with the space around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    pub(crate) text: TextStyle,
    pub(crate) before: f32,
    pub(crate) after: f32,
}

impl Style {
    pub(crate) fn new(density: Density, orientation: Orientation) -> Self {
        let (short, long) = (mm(210.0), mm(297.0));
        let page = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
            Orientation::Wide => (mm(420.0), long),
        };
        match density {
            Density::Comfortable => Self::comfortable(page),
            Density::Compact => Self::compact(page),
        }
    }

    fn comfortable(page: (f32, f32)) -> Self {
        let semibold = |size, leading, ink| TextStyle::new(Face::Semibold, size, leading, ink);
        let regular = |size, leading, ink| TextStyle::new(Face::Regular, size, leading, ink);
        Self {
            page,
            left: mm(25.0),
            right: mm(27.0),
            top: mm(27.0),
            bottom: mm(21.0),
            body: regular(11.0, 15.0, Ink::Text),
            small: regular(9.0, 12.5, Ink::Quiet),
            furniture: regular(8.5, 11.5, Ink::Quiet),
            headings: [
                Heading {
                    text: semibold(17.0, 22.0, Ink::Accent),
                    before: 0.0,
                    after: 9.0,
                },
                Heading {
                    text: semibold(12.5, 16.5, Ink::Accent),
                    before: 14.0,
                    after: 4.0,
                },
                Heading {
                    text: semibold(11.0, 15.0, Ink::Text),
                    before: 10.0,
                    after: 2.0,
                },
            ],
            table: regular(10.0, 13.5, Ink::Text),
            cell_pad: (5.0, 4.0),
            after: 7.5,
            indent: 20.0,
        }
    }

    fn compact(page: (f32, f32)) -> Self {
        let semibold = |size, leading, ink| TextStyle::new(Face::Semibold, size, leading, ink);
        let regular = |size, leading, ink| TextStyle::new(Face::Regular, size, leading, ink);
        Self {
            page,
            left: mm(15.0),
            right: mm(15.0),
            top: mm(22.0),
            bottom: mm(18.0),
            body: regular(9.5, 13.0, Ink::Text),
            small: regular(8.0, 11.0, Ink::Quiet),
            furniture: regular(8.0, 11.0, Ink::Quiet),
            headings: [
                Heading {
                    text: semibold(15.0, 20.0, Ink::Accent),
                    before: 0.0,
                    after: 6.0,
                },
                Heading {
                    text: semibold(11.0, 15.0, Ink::Accent),
                    before: 11.0,
                    after: 3.0,
                },
                Heading {
                    text: semibold(9.5, 13.0, Ink::Text),
                    before: 8.0,
                    after: 2.0,
                },
            ],
            table: regular(8.5, 11.5, Ink::Text),
            cell_pad: (4.0, 3.0),
            after: 6.0,
            indent: 17.0,
        }
    }

    /// The width of the text.
    pub(crate) fn measure(&self) -> f32 {
        self.page.0 - self.left - self.right
    }
}
