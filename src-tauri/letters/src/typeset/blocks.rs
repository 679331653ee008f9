//! Blocks into strips.

use super::galley::{Draw, Frame, Galley, Owner, Strip};
use super::style::{Ink, mm};
use super::text;
use crate::document::{Block, Field, Figure, KeyValue, List, Numbering, Signature, Span, plain};
use crate::error::LetterError;
use crate::fonts::Face;
use crate::tags::{Role, TagId};

impl Galley<'_, '_> {
    /// Sets blocks one below the other, tagged under `parent`.
    pub(crate) fn blocks(
        &mut self,
        blocks: &[Block],
        frame: Frame,
        parent: TagId,
    ) -> Result<(), LetterError> {
        let mut before = self.strips.len();
        for (i, block) in blocks.iter().enumerate() {
            let last = i.checked_sub(1).and_then(|i| blocks.get(i));
            if belongs_to(&blocks[..i], block) {
                self.keep_last();
            }
            // The close stands with the whole of the paragraph above it.
            if let (Some(Block::Paragraph(_)), Block::Signature(_)) = (last, block) {
                self.keep_whole(before);
            }
            // A title that does not open a page stands apart from what ends above it.
            if let (Some(Block::List(_) | Block::Table(_)), Block::Heading { level: 1, .. }) =
                (last, block)
            {
                self.space(self.style.headings[1].before + self.style.after);
            }
            before = self.strips.len();
            self.block(block, frame, parent)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, frame: Frame, parent: TagId) -> Result<(), LetterError> {
        let style = self.style;
        match block {
            Block::Heading { level, spans } => self.heading(*level, spans, frame, parent),
            Block::Paragraph(spans) => {
                if self.text(spans, style.body, frame, parent, Role::Paragraph) {
                    self.space(style.after);
                }
            }
            Block::Small(spans) => {
                if self.text(spans, style.small, frame, parent, Role::Paragraph) {
                    self.space(style.after * 0.8);
                }
            }
            Block::Callout(paragraphs) => self.callout(paragraphs, frame, parent),
            Block::List(list) => self.list(list, frame, parent)?,
            Block::Table(table) => self.table(table, frame, parent)?,
            Block::KeyValues(pairs) => self.key_values(pairs, frame, parent),
            Block::Rule => self.rule(frame),
            Block::Space(millimetres) => self.space(mm(*millimetres)),
            Block::PageBreak => self.start_page(),
            Block::Signature(signature) => self.signature(signature, frame, parent),
            Block::Figures(figures) => self.figures(figures, frame, parent),
            Block::Fields(fields) => self.fields(fields, frame, parent),
            Block::Ticks(items) => self.ticks(items, frame, parent),
            Block::Legend(entries) => self.legend(entries, frame, parent),
        }
        Ok(())
    }

    fn heading(&mut self, level: u8, spans: &[Span], frame: Frame, parent: TagId) {
        let heading = self.style.headings[usize::from(level.clamp(1, 3)) - 1];
        self.space(heading.before);
        let first = self.strips.len();
        if self.text(spans, heading.text, frame, parent, Role::Heading(level)) {
            self.strips[first..]
                .iter_mut()
                .for_each(|strip| strip.keep = true);
            self.space(heading.after);
        }
    }

    fn callout(&mut self, paragraphs: &[Vec<Span>], frame: Frame, parent: TagId) {
        const PAD: f32 = 4.0;
        self.space(self.style.after);
        let first = self.strips.len();
        for paragraph in paragraphs {
            let inner = frame.indented(13.0);
            if self.text(paragraph, self.style.body, inner, parent, Role::Paragraph) {
                self.space(self.style.after * 0.7);
            }
        }
        // The bar runs on through the space between paragraphs, so that space is part of them.
        let last = self.strips.len();
        for i in first..last {
            let strip = &mut self.strips[i];
            let above = if i == first {
                PAD
            } else {
                std::mem::take(&mut strip.gap)
            };
            let below = if i + 1 == last { PAD } else { 0.0 };
            let draws = std::mem::take(&mut strip.draws);
            strip.height += above + below;
            strip.draws.push(Draw::filled(
                [frame.x, 0.0, 3.0, strip.height + 0.2],
                Ink::Accent,
            ));
            strip
                .draws
                .extend(draws.into_iter().map(|draw| draw.down(above)));
        }
        self.keep_whole(first);
        self.space(self.style.after + 4.0);
    }

    fn list(&mut self, list: &List, frame: Frame, parent: TagId) -> Result<(), LetterError> {
        let style = self.style;
        let numbering = match list.numbering {
            Numbering::Bullet => "Disc",
            Numbering::Decimal(_) => "Decimal",
            Numbering::Letter => "LowerAlpha",
        };
        if list.items.is_empty() {
            return Ok(());
        }
        let tag = self.tags.add(parent, Role::List { numbering });
        for (i, blocks) in list.items.iter().enumerate() {
            let label = match list.numbering {
                Numbering::Bullet => "•".to_owned(),
                Numbering::Decimal(from) => format!("{}.", from as usize + i),
                Numbering::Letter => format!("({})", lettered(i)),
            };
            let item = self.tags.add(tag, Role::ListItem);
            let label_tag = self.tags.add(item, Role::Label);
            let body_tag = self.tags.add(item, Role::ListBody);
            let first = self.strips.len();
            self.blocks(blocks, frame.indented(style.indent), body_tag)?;
            if self.strips.len() == first {
                self.push(Strip {
                    height: style.body.leading,
                    ..Strip::default()
                });
            }
            // A space after the label keeps it apart from the text for whoever listens or copies.
            let lines = text::wrap(self.shaper, &[plain(label)], style.body, frame.width);
            for mut line in lines {
                if let Some(piece) = line.pieces.last_mut() {
                    piece.spaces = 1;
                }
                let owner = Owner::Tag(label_tag);
                let baseline = style.body.baseline();
                let draw = Draw::Text {
                    x: frame.x,
                    baseline,
                    line,
                    owner,
                };
                self.strips[first].draws.insert(0, draw);
            }
            self.close_up(style.after * 0.55);
        }
        self.space(style.after);
        Ok(())
    }

    fn key_values(&mut self, pairs: &[KeyValue], frame: Frame, parent: TagId) {
        let style = self.style;
        let label_style = style.body.in_ink(Ink::Quiet);
        let widest = pairs
            .iter()
            .map(|pair| text::width(self.shaper, &pair.label, label_style))
            .fold(0.0, f32::max);
        let column = (widest + 16.0).min(frame.width * 0.4);
        let table = self.tags.add(parent, Role::Table);
        for pair in pairs {
            let label = text::wrap(self.shaper, &pair.label, label_style, column - 10.0);
            let value = text::wrap(self.shaper, &pair.value, style.body, frame.width - column);
            let row = self.tags.add(table, Role::Row);
            let label_tag = self.tags.add(row, Role::Header { scope: "Row" });
            let value_tag = self.tags.add(row, Role::Data);
            let count = label.len().max(value.len());
            let mut strip = Strip {
                height: count as f32 * style.body.leading,
                ..Strip::default()
            };
            for (x, lines, tag) in [
                (frame.x, label, label_tag),
                (frame.x + column, value, value_tag),
            ] {
                for (i, line) in lines.into_iter().enumerate() {
                    let baseline = style.body.baseline() + i as f32 * style.body.leading;
                    strip.draws.push(Draw::Text {
                        x,
                        baseline,
                        line,
                        owner: Owner::Tag(tag),
                    });
                }
            }
            self.push(strip);
            self.space(2.5);
        }
        self.space(style.after);
    }

    fn rule(&mut self, frame: Frame) {
        self.space(self.style.after);
        let draw = Draw::filled([frame.x, 0.0, frame.width, 0.6], Ink::Hairline);
        self.push(Strip {
            height: 0.6,
            draws: vec![draw],
            ..Strip::default()
        });
        self.space(self.style.after);
    }

    fn signature(&mut self, signature: &Signature, frame: Frame, parent: TagId) {
        let style = self.style;
        // The close never stands alone on a page.
        self.keep_last();
        self.space(style.after);
        let first = self.strips.len();
        self.text(
            &signature.closing,
            style.body,
            frame,
            parent,
            Role::Paragraph,
        );
        self.space(mm(14.0));
        let name = style.body.in_face(Face::Semibold);
        self.text(&signature.name, name, frame, parent, Role::Paragraph);
        for line in &signature.lines {
            self.text(line, style.body, frame, parent, Role::Paragraph);
        }
        let last = self.strips.len();
        for strip in &mut self.strips[first..last.saturating_sub(1).max(first)] {
            strip.keep = true;
        }
        self.space(style.after);
    }

    /// Figures on tinted cards, four in a row, each read as one paragraph.
    fn figures(&mut self, figures: &[Figure], frame: Frame, parent: TagId) {
        const IN_A_ROW: usize = 4;
        const BETWEEN: f32 = 6.0;
        const PAD: f32 = 6.0;
        let style = self.style;
        let large = style.headings[1].text;
        let small = style.small;
        let width = (frame.width - BETWEEN * (IN_A_ROW - 1) as f32) / IN_A_ROW as f32;
        self.space(style.after);
        for row in figures.chunks(IN_A_ROW) {
            let mut cards = Vec::new();
            let mut lines = 1;
            for card in row {
                let figure = text::wrap(
                    self.shaper,
                    &[plain(card.figure.clone())],
                    large,
                    width - PAD * 2.0,
                );
                let label = text::wrap(
                    self.shaper,
                    &[plain(card.label.clone())],
                    small,
                    width - PAD * 2.0,
                );
                lines = lines.max(label.len());
                cards.push((figure, label));
            }
            let height = PAD * 2.0 + large.leading + lines as f32 * small.leading;
            let mut strip = Strip {
                height,
                ..Strip::default()
            };
            for (i, (figure, label)) in cards.into_iter().enumerate() {
                let x = frame.x + i as f32 * (width + BETWEEN);
                strip
                    .draws
                    .push(Draw::filled([x, 0.0, width, height], Ink::Tint));
                let owner = Owner::Tag(self.tags.add(parent, Role::Paragraph));
                let mut below = PAD;
                for (lines, look) in [(figure, large), (label, small)] {
                    for mut line in lines {
                        if let Some(piece) = line.pieces.last_mut() {
                            // A space keeps the figure apart from its label for whoever listens.
                            piece.spaces = 1;
                        }
                        strip.draws.push(Draw::Text {
                            x: x + PAD,
                            baseline: below + look.baseline(),
                            line,
                            owner,
                        });
                        below += look.leading;
                    }
                }
            }
            self.push(strip);
            self.space(BETWEEN);
        }
        self.space(style.after);
    }

    fn fields(&mut self, fields: &[Field], frame: Frame, parent: TagId) {
        const BETWEEN: f32 = 10.0;
        let style = self.style;
        let label_style = style.small.in_ink(Ink::Text);
        let shares: f32 = fields.iter().map(|field| field.share).sum();
        let room = frame.width - BETWEEN * fields.len().saturating_sub(1) as f32;
        let mut x = frame.x;
        let mut boxes = Vec::new();
        let mut label_lines = 0;
        for field in fields {
            let width = room * field.share / shares.max(1.0);
            let label = text::wrap(self.shaper, &field.label, label_style, width);
            let filled = field.filled.as_deref().unwrap_or_default();
            let filled = text::wrap(self.shaper, filled, style.body, width - 12.0);
            label_lines = label_lines.max(label.len());
            boxes.push((x, width, label, filled, mm(field.height)));
            x += width + BETWEEN;
        }
        let top = label_lines as f32 * label_style.leading + 2.0;
        let mut strip = Strip::default();
        for (x, width, label, filled, asked) in boxes {
            let needed = filled.len() as f32 * style.body.leading + 8.0;
            let height = asked.max(needed).min(self.page_height() - top);
            strip.height = strip.height.max(top + height);
            let spoken = [
                (label, x, label_style.baseline(), label_style.leading),
                (
                    filled,
                    x + 6.0,
                    top + 4.0 + style.body.baseline(),
                    style.body.leading,
                ),
            ];
            for (lines, x, baseline, leading) in spoken {
                if lines.is_empty() {
                    continue;
                }
                let owner = Owner::Tag(self.tags.add(parent, Role::Paragraph));
                for (i, line) in lines.into_iter().enumerate() {
                    let baseline = baseline + i as f32 * leading;
                    strip.draws.push(Draw::Text {
                        x,
                        baseline,
                        line,
                        owner,
                    });
                }
            }
            strip
                .draws
                .push(Draw::outlined([x, top, width, height], Ink::Line, 0.7));
        }
        self.push(strip);
        self.space(style.after * 1.1);
    }

    fn ticks(&mut self, items: &[Vec<Span>], frame: Frame, parent: TagId) {
        const BOX: f32 = 9.5;
        let style = self.style;
        if items.is_empty() {
            return;
        }
        let list = self.tags.add(parent, Role::List { numbering: "None" });
        for item in items {
            let inner = frame.indented(style.indent);
            let item_tag = self.tags.add(list, Role::ListItem);
            let first = self.strips.len();
            if self.text(item, style.body, inner, item_tag, Role::ListBody) {
                let top = (style.body.leading - BOX) / 2.0;
                let draw = Draw::outlined([frame.x, top, BOX, BOX], Ink::Line, 0.9);
                self.strips[first].draws.push(draw);
                self.space(style.after * 0.8);
            }
        }
        self.space(style.after);
    }
}

/// Whether a block stands on the page of the one before it: a box with what it asks, a note with
/// what it is about.
fn belongs_to(before: &[Block], block: &Block) -> bool {
    let last = before.last();
    match block {
        Block::Fields(_) | Block::Ticks(_) => {
            matches!(
                last,
                Some(Block::Small(_) | Block::Paragraph(_) | Block::KeyValues(_))
            )
        }
        Block::Small(_) => matches!(
            last,
            Some(Block::Paragraph(_) | Block::Callout(_) | Block::Table(_) | Block::Signature(_))
        ),
        // A heading, a line about what follows, and the next heading.
        Block::Heading { .. } => matches!(
            before,
            [
                ..,
                Block::Heading { .. },
                Block::Paragraph(_) | Block::Small(_)
            ]
        ),
        _ => false,
    }
}

/// a, b, … z, aa, ab …
fn lettered(place: usize) -> String {
    let letter = char::from(b'a' + (place % 26) as u8);
    match place / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", lettered(more - 1)),
    }
}
