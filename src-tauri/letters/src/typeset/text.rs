//! Runs of text into lines.

use std::borrow::Cow;
use std::sync::Arc;

use scheme::Language;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::style::TextStyle;
use crate::document::Span;
use crate::fonts::{Face, Shaped, Shaper};

/// A line of text, set.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) style: TextStyle,
    /// Its width in points, without the space at its end.
    pub(crate) width: f32,
}

/// A word of a line in one face and language, with the spaces after it. The spaces stay even at
/// the end of a line, where nobody sees them: without them the last word of a line and the first
/// of the next are one word to a screen reader.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) shaped: Arc<Shaped>,
    pub(crate) face: Face,
    /// Where it differs from the surroundings.
    pub(crate) language: Option<Language>,
    pub(crate) spaces: u16,
    after: After,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// The next piece stands on the same line.
    Nothing,
    /// The line may end.
    Break,
    /// The line ends.
    Newline,
}

/// Sets text in lines no wider than `measure` points. Text without anything visible gives no
/// lines.
pub(crate) fn wrap(
    shaper: &mut Shaper<'_>,
    spans: &[Span],
    style: TextStyle,
    measure: f32,
) -> Vec<Line> {
    let measure = (measure.max(style.size) * 1000.0 / style.size) as i32;
    let pieces = pieces(shaper, spans, style);
    fill(shaper, pieces, style, measure)
}

/// The same for a heading: lines of about one length, and no more of them.
pub(crate) fn wrap_evenly(
    shaper: &mut Shaper<'_>,
    spans: &[Span],
    style: TextStyle,
    measure: f32,
) -> Vec<Line> {
    let mut best = wrap(shaper, spans, style, measure);
    let count = best.len();
    if count < 2 {
        return best;
    }
    let (mut narrow, mut wide) = (measure / 2.0, measure);
    for _ in 0..6 {
        let middle = (narrow + wide) / 2.0;
        let lines = wrap(shaper, spans, style, middle);
        if lines.len() > count {
            narrow = middle;
        } else {
            wide = middle;
            best = lines;
        }
    }
    best
}

/// The same for a paragraph: a short last word does not stand alone.
pub(crate) fn wrap_without_orphan(
    shaper: &mut Shaper<'_>,
    spans: &[Span],
    style: TextStyle,
    measure: f32,
) -> Vec<Line> {
    let mut lines = wrap(shaper, spans, style, measure);
    let [.., before, last] = lines.as_mut_slice() else {
        return lines;
    };
    let alone = last.width < measure * 0.12 && last.pieces.len() < 3;
    let forced = before
        .pieces
        .last()
        .is_none_or(|piece| piece.after != After::Break);
    // The unit that would come down with it: back to the break before the last.
    let cut = before
        .pieces
        .iter()
        .rev()
        .skip(1)
        .position(|piece| piece.after != After::Nothing);
    let (true, false, Some(back)) = (alone, forced, cut) else {
        return lines;
    };
    let from = before.pieces.len() - 1 - back;
    let (_, moved) = extent(shaper, &before.pieces[from..]);
    let moved_points = moved as f32 * style.size / 1000.0;
    let is_long = before.width - moved_points < measure * 0.6;
    if is_long || last.width + moved_points > measure {
        return lines;
    }
    let mut pieces = before.pieces.split_off(from);
    before.width = extent(shaper, &before.pieces).0 as f32 * style.size / 1000.0;
    pieces.append(&mut last.pieces);
    last.width += moved_points;
    last.pieces = pieces;
    lines
}

/// The width in points of text on one line.
pub(crate) fn width(shaper: &mut Shaper<'_>, spans: &[Span], style: TextStyle) -> f32 {
    wrap(shaper, spans, style, 100_000.0)
        .iter()
        .map(|line| line.width)
        .fold(0.0, f32::max)
}

/// Cuts text at every place where a line may end and wherever the face or language changes.
fn pieces(shaper: &mut Shaper<'_>, spans: &[Span], style: TextStyle) -> Vec<Piece> {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(spans.len());
    for span in spans {
        text.push_str(&tidy(&span.text));
        ends.push(text.len());
    }
    // Nothing stands between the last word and the end of the block.
    text.truncate(text.trim_end_matches([' ', '\n']).len());

    let mut pieces = Vec::new();
    let mut breaks = linebreaks(&text).peekable();
    let mut start = 0;
    let mut span = 0;
    while start < text.len() {
        while ends[span] <= start {
            span += 1;
        }
        let Some(&(at, kind)) = breaks.peek() else {
            break;
        };
        let end = at.min(ends[span]);
        let after = if end < at {
            After::Nothing
        } else {
            breaks.next();
            match kind {
                BreakOpportunity::Mandatory if end < text.len() => After::Newline,
                BreakOpportunity::Mandatory | BreakOpportunity::Allowed => After::Break,
            }
        };
        let whole = text[start..end].trim_end_matches('\n');
        let word = whole.trim_end_matches(' ');
        let face = style.face.with(spans[span].emphasis);
        let spaces = (whole.len() - word.len()).max(usize::from(after == After::Newline));
        pieces.push(Piece {
            shaped: shaper.word(face, style.figures, word),
            face,
            language: spans[span].language,
            spaces: u16::try_from(spaces).unwrap_or(u16::MAX),
            after,
        });
        start = end;
    }
    pieces
}

/// Fills lines one after the other with as many words as they hold.
fn fill(shaper: &mut Shaper<'_>, pieces: Vec<Piece>, style: TextStyle, measure: i32) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Filling::default();
    let mut unit: Vec<Piece> = Vec::new();
    for piece in pieces {
        let after = piece.after;
        unit.push(piece);
        if after == After::Nothing {
            continue;
        }
        let (visible, whole) = extent(shaper, &unit);
        if visible > measure {
            // One word wider than the measure is broken where it must be, and not cut.
            let parts: Vec<Piece> = unit
                .drain(..)
                .flat_map(|piece| chop(shaper, piece, measure))
                .collect();
            for piece in parts {
                let (visible, whole) = extent(shaper, std::slice::from_ref(&piece));
                line.make_room(visible, measure, style, &mut lines);
                line.push(std::iter::once(piece), visible, whole);
            }
        } else {
            line.make_room(visible, measure, style, &mut lines);
            line.push(unit.drain(..), visible, whole);
        }
        if after == After::Newline {
            line.finish(style, &mut lines);
        }
    }
    line.finish(style, &mut lines);
    lines
}

/// The line being filled; widths in thousandths of an em.
#[derive(Default)]
struct Filling {
    pieces: Vec<Piece>,
    /// Without the spaces at its end.
    visible: i32,
    /// With them.
    whole: i32,
}

impl Filling {
    fn make_room(&mut self, width: i32, measure: i32, style: TextStyle, lines: &mut Vec<Line>) {
        if !self.pieces.is_empty() && self.whole + width > measure {
            self.finish(style, lines);
        }
    }

    fn push(&mut self, pieces: impl Iterator<Item = Piece>, visible: i32, whole: i32) {
        self.pieces.extend(pieces);
        self.visible = self.whole + visible;
        self.whole += whole;
    }

    fn finish(&mut self, style: TextStyle, lines: &mut Vec<Line>) {
        let done = std::mem::take(self);
        if !done.pieces.is_empty() {
            let width = done.visible as f32 * style.size / 1000.0;
            lines.push(Line {
                pieces: done.pieces,
                style,
                width,
            });
        }
    }
}

/// The width of pieces without and with the spaces at their end.
fn extent(shaper: &Shaper<'_>, pieces: &[Piece]) -> (i32, i32) {
    let mut visible = 0;
    let mut whole = 0;
    for piece in pieces {
        if piece.shaped.width > 0 {
            visible = whole + piece.shaped.width;
        }
        whole += piece.shaped.width + i32::from(piece.spaces) * shaper.space(piece.face).1;
    }
    (visible, whole)
}

/// Breaks a word that no line can hold into pieces that lines can, between letters.
fn chop(shaper: &mut Shaper<'_>, piece: Piece, measure: i32) -> Vec<Piece> {
    if piece.shaped.width <= measure {
        return vec![piece];
    }
    let figures = false;
    let text: &str = &piece.shaped.text;
    let mut parts = Vec::new();
    let mut start = 0;
    let mut width = 0;
    for (at, c) in text.char_indices() {
        let letter = shaper
            .word(piece.face, figures, c.encode_utf8(&mut [0; 4]))
            .width;
        if width + letter > measure && at > start && !is_combining_mark(c) {
            parts.push(&text[start..at]);
            start = at;
            width = 0;
        }
        width += letter;
    }
    parts.push(&text[start..]);
    let last = parts.len() - 1;
    parts
        .into_iter()
        .enumerate()
        .map(|(i, part)| Piece {
            shaped: shaper.word(piece.face, figures, part),
            face: piece.face,
            language: piece.language,
            spaces: if i == last { piece.spaces } else { 0 },
            after: if i == last { piece.after } else { After::Break },
        })
        .collect()
}

/// Makes text fit to be set: one kind of newline, tabs as spaces, composed letters, and none of
/// the characters that have no shape (controls, direction marks, joiners, soft hyphens).
pub(crate) fn tidy(text: &str) -> Cow<'_, str> {
    let plain = |c: char| (' '..'\u{7f}').contains(&c) || ('\u{a1}'..'\u{300}').contains(&c);
    if text
        .chars()
        .all(|c| (plain(c) && c != '\u{ad}') || c == '\n')
    {
        return Cow::Borrowed(text);
    }
    let newlines = text.replace("\r\n", "\n");
    let shown: String = newlines
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            c if c.is_control() || has_no_shape(c) => None,
            c => Some(c),
        })
        .collect();
    Cow::Owned(match is_nfc_quick(shown.chars()) {
        IsNormalized::Yes => shown,
        IsNormalized::No | IsNormalized::Maybe => shown.nfc().collect(),
    })
}

/// Characters that steer display and show nothing (Unicode's default-ignorable code points).
fn has_no_shape(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{fffe}' | '\u{ffff}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The width in points of the widest run that a line may not break.
pub(crate) fn widest_word(shaper: &mut Shaper<'_>, spans: &[Span], style: TextStyle) -> f32 {
    let mut widest = 0;
    let mut unit = Vec::new();
    for piece in pieces(shaper, spans, style) {
        let after = piece.after;
        unit.push(piece);
        if after != After::Nothing {
            widest = widest.max(extent(shaper, &unit).0);
            unit.clear();
        }
    }
    widest as f32 * style.size / 1000.0
}
