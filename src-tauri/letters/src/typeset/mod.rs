//! From the neutral model to pages of things drawn, and the tag tree beside them.

mod blocks;
mod chart;
mod furniture;
mod galley;
mod pages;
mod style;
mod table;
mod text;

use crate::document::{Block, Document, Part};
use crate::error::LetterError;
use crate::fonts::{Fonts, Shaper};
use crate::tags::{Role, TagId, Tags};
use furniture::Furniture;
use galley::{Frame, Galley};
use pages::Sheet;
use style::{Style, mm};

pub(crate) use galley::{Artifact, Draw, Owner};
pub(crate) use style::Ink;
pub(crate) use text::{Line, Piece};

/// A document set, ready to be written.
pub(crate) struct Typeset {
    /// Width and height in points.
    pub(crate) size: (f32, f32),
    /// What is drawn on each page, in reading order.
    pub(crate) pages: Vec<Vec<Draw>>,
    pub(crate) tags: Tags,
    /// Characters that no face has.
    pub(crate) missing: Vec<char>,
}

/// Sets a document.
pub(crate) fn set(document: &Document, fonts: &Fonts) -> Result<Typeset, LetterError> {
    if document.title.trim().is_empty() {
        return Err(LetterError::NoTitle);
    }
    if document.parts.is_empty() {
        return Err(LetterError::Empty);
    }
    for (number, part) in document.parts.iter().enumerate() {
        check_headings(number, part)?;
    }
    let style = Style::new(document.density, document.orientation);
    let mut shaper = Shaper::new(fonts);
    let mut tags = Tags::new();
    tags.element_mut(Tags::ROOT).language = Some(document.language);

    let mut pages = Vec::new();
    for (number, part) in document.parts.iter().enumerate() {
        let tag = tags.add(Tags::ROOT, Role::Part);
        tags.element_mut(tag).language = Some(part.language);
        let set = set_part(document, number, tag, &mut shaper, &mut tags, &style)?;
        pages.extend(
            set.into_iter()
                .enumerate()
                .map(|(i, draws)| (number, i, draws)),
        );
    }

    let count = pages.len();
    let mut finished = Vec::with_capacity(count);
    for (i, (number, of_part, draws)) in pages.into_iter().enumerate() {
        let part = &document.parts[number];
        let mut furniture = Furniture {
            shaper: &mut shaper,
            tags: &mut tags,
            style: &style,
            draws: Vec::new(),
        };
        if let Some(words) = &document.watermark {
            furniture.watermark(words.or_other(part.language));
        }
        if of_part > 0 || (number > 0 && document.letterhead.is_some()) {
            furniture.running_head(&part.running, &document.reference);
        }
        furniture.draws.extend(draws);
        let foot = document
            .letterhead
            .as_ref()
            .map_or("", |head| head.foot.or_other(part.language));
        furniture.foot(foot, i + 1, count, part.language);
        finished.push(furniture.draws);
    }
    Ok(Typeset {
        size: style.page,
        pages: finished,
        tags,
        missing: shaper.missing.iter().copied().collect(),
    })
}

fn set_part(
    document: &Document,
    number: usize,
    tag: TagId,
    shaper: &mut Shaper<'_>,
    tags: &mut Tags,
    style: &Style,
) -> Result<Vec<Vec<Draw>>, LetterError> {
    let part = &document.parts[number];
    let mut furniture = Furniture {
        shaper,
        tags,
        style,
        draws: Vec::new(),
    };
    let mut first = style.top;
    let mut below = (0.0, 0.0);
    if number == 0
        && let Some(head) = &document.letterhead
    {
        below = furniture.letterhead(head, part.language, tag);
        first = below.0.max(below.1) + mm(9.0);
    }
    if let Some(opening) = &part.opening {
        first = furniture.opening(opening, below, number == 0, tag);
    }
    let furniture = furniture.draws;

    let mut galley = Galley::new(shaper, tags, style);
    let frame = Frame {
        x: style.left,
        width: style.measure(),
    };
    galley.blocks(&part.blocks, frame, tag)?;
    let sheet = Sheet {
        first,
        top: style.top,
        bottom: style.page.1 - style.bottom,
    };
    let mut pages = pages::cut(&galley.strips, &galley.headers, sheet);
    if let Some(page) = pages.first_mut() {
        page.splice(0..0, furniture);
    }
    Ok(pages)
}

/// A screen reader's way through a document is its headings: none may skip a level.
fn check_headings(number: usize, part: &Part) -> Result<(), LetterError> {
    let mut at_most = 1;
    for block in &part.blocks {
        if let Block::Heading { level, .. } = block {
            if *level == 0 || *level > at_most {
                return Err(LetterError::HeadingSkips {
                    part: number,
                    level: *level,
                    at_most,
                });
            }
            at_most = (*level + 1).min(3);
        }
    }
    Ok(())
}
