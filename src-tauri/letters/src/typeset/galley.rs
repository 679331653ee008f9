//! Strips of a part's text, one below the other, before they are cut into pages.

use super::style::{Ink, Style, TextStyle};
use super::text::{self, Line};
use crate::document::Span;
use crate::fonts::Shaper;
use crate::tags::{Role, TagId, Tags};

/// Whose content something drawn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// An element of the tag tree.
    Tag(TagId),
    /// Nobody's: decoration, page numbers, what is said elsewhere already.
    Artifact(Artifact),
}

/// What kind of decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    Layout,
    Header,
    Footer,
    Watermark,
}

/// Something drawn; coordinates in points from the top left.
#[derive(Debug, Clone)]
pub(crate) enum Draw {
    Text {
        x: f32,
        baseline: f32,
        line: Line,
        owner: Owner,
    },
    Box {
        at: [f32; 4],
        fill: Option<Ink>,
        stroke: Option<(Ink, f32)>,
        owner: Owner,
    },
    Disc {
        centre: (f32, f32),
        radius: f32,
        fill: Ink,
        owner: Owner,
    },
    /// A shape with straight sides.
    Shape {
        points: Vec<(f32, f32)>,
        fill: Ink,
        owner: Owner,
    },
    /// Text at 45° across the page.
    Slanted {
        x: f32,
        baseline: f32,
        line: Line,
        owner: Owner,
    },
}

impl Draw {
    /// A filled rectangle that says nothing: left, top, width, height.
    pub(crate) fn filled(at: [f32; 4], ink: Ink) -> Self {
        Draw::Box {
            at,
            fill: Some(ink),
            stroke: None,
            owner: Owner::Artifact(Artifact::Layout),
        }
    }

    /// The outline of a rectangle that says nothing.
    pub(crate) fn outlined(at: [f32; 4], ink: Ink, weight: f32) -> Self {
        Draw::Box {
            at,
            fill: None,
            stroke: Some((ink, weight)),
            owner: Owner::Artifact(Artifact::Layout),
        }
    }

    /// The same, further down the page.
    pub(crate) fn down(mut self, dy: f32) -> Self {
        match &mut self {
            Draw::Text { baseline, .. } | Draw::Slanted { baseline, .. } => *baseline += dy,
            Draw::Box { at, .. } => at[1] += dy,
            Draw::Disc { centre, .. } => centre.1 += dy,
            Draw::Shape { points, .. } => points.iter_mut().for_each(|point| point.1 += dy),
        }
        self
    }

    /// The same as decoration: a table's header row, said once and shown on every page.
    pub(crate) fn unspoken(mut self) -> Self {
        match &mut self {
            Draw::Text { owner, .. }
            | Draw::Slanted { owner, .. }
            | Draw::Box { owner, .. }
            | Draw::Disc { owner, .. }
            | Draw::Shape { owner, .. } => *owner = Owner::Artifact(Artifact::Layout),
        }
        self
    }
}

/// What stays whole when pages are cut: a line of text, a row of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    /// Space above it, dropped at the top of a page.
    pub(crate) gap: f32,
    /// It stands on the same page as the strip after it.
    pub(crate) keep: bool,
    pub(crate) draws: Vec<Draw>,
    /// The header to show again when it starts a page: a place in [`Galley::headers`].
    pub(crate) header: Option<usize>,
    /// It starts a page.
    pub(crate) new_page: bool,
}

/// Where text stands across the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Frame {
    pub(crate) fn indented(self, by: f32) -> Self {
        Frame {
            x: self.x + by,
            width: self.width - by,
        }
    }
}

/// The strips of one part, and what is needed to add more.
pub(crate) struct Galley<'a, 'f> {
    pub(crate) shaper: &'a mut Shaper<'f>,
    pub(crate) tags: &'a mut Tags,
    pub(crate) style: &'a Style,
    pub(crate) strips: Vec<Strip>,
    pub(crate) headers: Vec<Vec<Strip>>,
    /// Space owed before the next strip.
    gap: f32,
    new_page: bool,
}

impl<'a, 'f> Galley<'a, 'f> {
    pub(crate) fn new(shaper: &'a mut Shaper<'f>, tags: &'a mut Tags, style: &'a Style) -> Self {
        Self {
            shaper,
            tags,
            style,
            strips: Vec::new(),
            headers: Vec::new(),
            gap: 0.0,
            new_page: false,
        }
    }

    /// Asks for space before what follows; of two wishes the greater counts.
    pub(crate) fn space(&mut self, points: f32) {
        self.gap = self.gap.max(points);
    }

    /// Takes back space that was asked for, down to `points`: items of a list stand closer.
    pub(crate) fn close_up(&mut self, points: f32) {
        self.gap = self.gap.min(points);
    }

    /// What follows starts a page.
    pub(crate) fn start_page(&mut self) {
        self.new_page = !self.strips.is_empty();
    }

    /// Adds a strip below the others.
    pub(crate) fn push(&mut self, mut strip: Strip) {
        strip.gap += std::mem::take(&mut self.gap);
        strip.new_page = std::mem::take(&mut self.new_page);
        self.strips.push(strip);
    }

    /// The last strip stays with the next one.
    pub(crate) fn keep_last(&mut self) {
        if let Some(last) = self.strips.last_mut() {
            last.keep = true;
        }
    }

    /// What was added since the strip `first` stands on one page, where it is a few lines.
    pub(crate) fn keep_whole(&mut self, first: usize) {
        const A_FEW: usize = 8;
        if let Some([kept @ .., _]) = self.strips.get_mut(first..)
            && kept.len() < A_FEW
        {
            kept.iter_mut().for_each(|strip| strip.keep = true);
        }
    }

    /// The tallest thing that fits on a page.
    pub(crate) fn page_height(&self) -> f32 {
        self.style.page.1 - self.style.top - self.style.bottom
    }

    /// Sets text as an element of its own; nothing where there is no text. Says whether there was.
    pub(crate) fn text(
        &mut self,
        spans: &[Span],
        style: TextStyle,
        frame: Frame,
        parent: TagId,
        role: Role,
    ) -> bool {
        let lines = match role {
            Role::Heading(_) => text::wrap_evenly(self.shaper, spans, style, frame.width),
            Role::Paragraph => text::wrap_without_orphan(self.shaper, spans, style, frame.width),
            _ => text::wrap(self.shaper, spans, style, frame.width),
        };
        if lines.is_empty() {
            return false;
        }
        let tag = self.tags.add(parent, role);
        self.lines(lines, frame.x, Owner::Tag(tag));
        true
    }

    /// Adds lines, never leaving one alone at the foot or the head of a page.
    pub(crate) fn lines(&mut self, lines: Vec<Line>, x: f32, owner: Owner) {
        let count = lines.len();
        for (i, line) in lines.into_iter().enumerate() {
            let style = line.style;
            let keep = count > 1 && (i == 0 || i + 2 == count);
            let draw = Draw::Text {
                x,
                baseline: style.baseline(),
                line,
                owner,
            };
            self.push(Strip {
                height: style.leading,
                keep,
                draws: vec![draw],
                ..Strip::default()
            });
        }
    }
}
