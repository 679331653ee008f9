//! The content of pages: marked, in reading order.

use std::collections::BTreeMap;

use printpdf::{Codepoint, DictItem, Op, PaintMode, PdfFontHandle, Pt, Rect, TextItem, TextMatrix};
use scheme::Language;

use super::font_id;
use super::operations::{artifact, colour, dictionary, disc, round, spelled_out, straight};
use super::usage::Usage;
use crate::fonts::{Face, Fonts, Subset};
use crate::tags::{Kid, Role, TagId, Tags};
use crate::typeset::{Artifact, Draw, Ink, Line, Owner, Piece};

/// Writes pages one after the other, tagging as it goes.
pub(crate) struct PageWriter<'a> {
    usage: &'a Usage,
    subsets: &'a BTreeMap<Face, Subset>,
    spaces: [u16; 3],
    tags: &'a mut Tags,
    height: f32,
    /// The passage in another language that was written last: its block, language and element.
    passage: Option<(TagId, Language, TagId)>,
}

/// The state of the page being written.
struct Page {
    number: usize,
    ops: Vec<Op>,
    /// The element that each mark belongs to.
    marks: Vec<TagId>,
    open: Option<Open>,
    ink: Option<Ink>,
}

/// What sets a run of words apart from its block.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Passage<'t> {
    language: Option<Language>,
    /// Its text, where its glyphs do not spell it.
    spelled: Option<&'t str>,
}

/// The marked content that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Element(TagId),
    Artifact(Artifact),
}

impl<'a> PageWriter<'a> {
    pub(crate) fn new(
        usage: &'a Usage,
        subsets: &'a BTreeMap<Face, Subset>,
        fonts: &Fonts,
        tags: &'a mut Tags,
        height: f32,
    ) -> Self {
        let spaces = Face::ALL.map(|face| fonts.space(face));
        Self {
            usage,
            subsets,
            spaces,
            tags,
            height,
            passage: None,
        }
    }

    /// The operations of one page, and the element that each of its marks belongs to.
    pub(crate) fn page(&mut self, number: usize, draws: &[Draw]) -> (Vec<Op>, Vec<TagId>) {
        let mut page = Page {
            number,
            ops: Vec::with_capacity(draws.len() * 6),
            marks: Vec::new(),
            open: None,
            ink: None,
        };
        for draw in draws {
            match draw {
                Draw::Text {
                    x,
                    baseline,
                    line,
                    owner,
                } => {
                    self.line(&mut page, *x, *baseline, line, *owner);
                }
                Draw::Slanted {
                    x,
                    baseline,
                    line,
                    owner,
                } => {
                    self.slanted(&mut page, *x, *baseline, line, *owner);
                }
                Draw::Box {
                    at,
                    fill,
                    stroke,
                    owner,
                } => {
                    self.mark(&mut page, *owner, Passage::default());
                    self.extend_figure(*owner, *at);
                    let rectangle = |mode| Rect {
                        x: Pt(round(at[0])),
                        y: Pt(round(self.height - at[1] - at[3])),
                        width: Pt(round(at[2])),
                        height: Pt(round(at[3])),
                        mode: Some(mode),
                        winding_order: None,
                    };
                    if let Some(ink) = fill {
                        page.fill_with(*ink);
                        page.ops.push(Op::DrawRectangle {
                            rectangle: rectangle(PaintMode::Fill),
                        });
                    }
                    if let Some((ink, weight)) = stroke {
                        page.ops.push(Op::SetOutlineColor { col: colour(*ink) });
                        page.ops.push(Op::SetOutlineThickness { pt: Pt(*weight) });
                        page.ops.push(Op::DrawRectangle {
                            rectangle: rectangle(PaintMode::Stroke),
                        });
                    }
                }
                Draw::Shape {
                    points,
                    fill,
                    owner,
                } => {
                    self.mark(&mut page, *owner, Passage::default());
                    for (x, y) in points {
                        self.extend_figure(*owner, [*x, *y, 0.0, 0.0]);
                    }
                    page.fill_with(*fill);
                    let points = points.iter().map(|(x, y)| (*x, self.height - y));
                    page.ops.push(Op::DrawPolygon {
                        polygon: straight(points),
                    });
                }
                Draw::Disc {
                    centre,
                    radius,
                    fill,
                    owner,
                } => {
                    self.mark(&mut page, *owner, Passage::default());
                    let (x, y, r) = (centre.0, centre.1, *radius);
                    self.extend_figure(*owner, [x - r, y - r, r * 2.0, r * 2.0]);
                    page.fill_with(*fill);
                    let polygon = disc(x, self.height - y, r);
                    page.ops.push(Op::DrawPolygon { polygon });
                }
            }
        }
        page.close();
        (page.ops, page.marks)
    }

    /// Opens the mark that content of this owner goes under, unless it is open already.
    fn mark(&mut self, page: &mut Page, owner: Owner, passage: Passage<'_>) {
        let wanted = match owner {
            Owner::Artifact(kind) => Open::Artifact(kind),
            Owner::Tag(block) => Open::Element(self.element(block, passage)),
        };
        if page.open == Some(wanted) {
            return;
        }
        page.close();
        match wanted {
            Open::Artifact(kind) => page.ops.push(artifact(kind)),
            Open::Element(tag) => {
                let mark = page.marks.len();
                page.marks.push(tag);
                let element = self.tags.element_mut(tag);
                element.kids.push(Kid::Content {
                    page: page.number,
                    mark,
                });
                let spelled = passage
                    .spelled
                    .map(|text| ("ActualText", spelled_out(text)));
                page.ops.push(Op::BeginMarkedContentWithProperties {
                    tag: element.role.name().to_owned(),
                    properties: dictionary(
                        [("MCID", DictItem::Int(mark as i64))]
                            .into_iter()
                            .chain(spelled),
                    ),
                });
            }
        }
        page.open = Some(wanted);
    }

    /// The element that a passage of a block belongs to: the block's own, or one inside it for
    /// another language or for a word that its glyphs do not spell.
    fn element(&mut self, block: TagId, passage: Passage<'_>) -> TagId {
        if passage == Passage::default() {
            self.passage = None;
            return block;
        }
        if let Some((of, language, element)) = self.passage
            && of == block
            && Some(language) == passage.language
            && passage.spelled.is_none()
        {
            return element;
        }
        let tag = self.tags.add(block, Role::Span);
        let element = self.tags.element_mut(tag);
        element.language = passage.language;
        element.spelled = passage.spelled.map(str::to_owned);
        self.passage = match (passage.language, passage.spelled) {
            (Some(language), None) => Some((block, language, tag)),
            _ => None,
        };
        tag
    }

    fn extend_figure(&mut self, owner: Owner, [x, y, width, height]: [f32; 4]) {
        let Owner::Tag(tag) = owner else { return };
        let here = [x, self.height - y - height, x + width, self.height - y];
        let element = self.tags.element_mut(tag);
        element.bounds = Some(match element.bounds {
            None => here,
            Some(b) => [
                b[0].min(here[0]),
                b[1].min(here[1]),
                b[2].max(here[2]),
                b[3].max(here[3]),
            ],
        });
    }

    /// Writes a line of text. Each passage in it is marked for itself, with a text matrix of its
    /// own.
    fn line(&mut self, page: &mut Page, x: f32, baseline: f32, line: &Line, owner: Owner) {
        let mut x = x;
        let alike = |a: &Piece, b: &Piece| {
            a.language == b.language && !a.shaped.needs_spelling && !b.shaped.needs_spelling
        };
        let passages: Vec<&[Piece]> = line.pieces.chunk_by(alike).collect();
        for pieces in passages {
            let Some(first) = pieces.first() else {
                continue;
            };
            let spelled = first.shaped.needs_spelling.then(|| {
                format!(
                    "{}{}",
                    first.shaped.text,
                    " ".repeat(usize::from(first.spaces))
                )
            });
            let passage = Passage {
                language: first.language,
                spelled: spelled.as_deref(),
            };
            self.mark(page, owner, passage);
            page.fill_with(line.style.ink);
            let at = TextMatrix::Translate(Pt(round(x)), Pt(round(self.height - baseline)));
            let advance = self.show(page, pieces, line, at);
            x += advance as f32 * line.style.size / 1000.0;
        }
    }

    fn slanted(&mut self, page: &mut Page, x: f32, baseline: f32, line: &Line, owner: Owner) {
        self.mark(page, owner, Passage::default());
        page.fill_with(line.style.ink);
        let slope = std::f32::consts::FRAC_1_SQRT_2;
        let matrix = [
            slope,
            slope,
            -slope,
            slope,
            round(x),
            round(self.height - baseline),
        ];
        self.show(page, &line.pieces, line, TextMatrix::Raw(matrix));
    }

    /// Shows words; returns how far the pen moved, in thousandths of an em.
    fn show(&self, page: &mut Page, pieces: &[Piece], line: &Line, at: TextMatrix) -> i32 {
        page.ops.push(Op::StartTextSection);
        let mut moved = 0;
        let mut face = None;
        let mut items = Items::default();
        let mut matrix = Some(at);
        for piece in pieces {
            let Some(subset) = self.subsets.get(&piece.face) else {
                continue;
            };
            if face != Some(piece.face) {
                items.flush(page);
                page.ops.push(Op::SetFont {
                    font: PdfFontHandle::External(font_id(piece.face)),
                    size: Pt(line.style.size),
                });
                face = Some(piece.face);
            }
            if let Some(matrix) = matrix.take() {
                page.ops.push(Op::SetTextMatrix { matrix });
            }
            let shaped = &piece.shaped;
            for glyph in &shaped.glyphs {
                let text = shaped.text_of(glyph);
                let code = self.usage.code(piece.face, subset, glyph.id, text);
                items.glyph(
                    page,
                    code,
                    glyph.natural - glyph.advance,
                    (glyph.dx, glyph.dy),
                );
            }
            moved += shaped.width;
            let space = self.spaces[piece.face.index()];
            for _ in 0..piece.spaces {
                items.glyph(page, subset.glyph(space), 0, (0, 0));
                moved += i32::from(subset.space_width);
            }
        }
        items.flush(page);
        page.ops.push(Op::EndTextSection);
        moved
    }
}

/// Glyphs waiting to be shown together.
#[derive(Default)]
struct Items {
    glyphs: Vec<Codepoint>,
}

impl Items {
    /// Adds a glyph. `narrower` is how much closer than its own width the next one stands.
    fn glyph(&mut self, page: &mut Page, id: u16, narrower: i32, (dx, dy): (i32, i32)) {
        if dx == 0 && dy == 0 {
            self.glyphs.push(Codepoint::new(id, narrower as f32));
            return;
        }
        // A mark above or below its letter: shown by itself, moved there and back.
        self.flush(page);
        page.ops.push(Op::SetLineOffset {
            multiplier: dy as f32 * page.size() / 1000.0,
        });
        let items = vec![
            TextItem::Offset(-dx as f32),
            TextItem::GlyphIds(vec![Codepoint::new(id, (narrower + dx) as f32)]),
        ];
        page.ops.push(Op::ShowText { items });
        page.ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }

    fn flush(&mut self, page: &mut Page) {
        if !self.glyphs.is_empty() {
            let glyphs = std::mem::take(&mut self.glyphs);
            page.ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs)],
            });
        }
    }
}

impl Page {
    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn fill_with(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ops.push(Op::SetFillColor { col: colour(ink) });
            self.ink = Some(ink);
        }
    }

    /// The size of the font in use.
    fn size(&self) -> f32 {
        self.ops
            .iter()
            .rev()
            .find_map(|op| match op {
                Op::SetFont { size, .. } => Some(size.0),
                _ => None,
            })
            .unwrap_or(0.0)
    }
}
