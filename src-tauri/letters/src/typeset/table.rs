//! Tables into strips: a strip a row, so that rows stay whole.

use super::chart::CHART_HEIGHT;
use super::galley::{Draw, Frame, Galley, Owner, Strip};
use super::style::{Ink, TextStyle};
use super::text::{self, Line};
use crate::document::{Align, Bar, Cell, Chart, Column, Dots, Ruler, Span, Table};
use crate::error::LetterError;
use crate::fonts::Face;
use crate::tags::{Role, TagId};

/// A column's place: left edge, width with its padding, alignment.
#[derive(Debug, Clone, Copy)]
struct Slot {
    x: f32,
    width: f32,
    align: Align,
}

/// A cell ready to be placed.
enum Set<'t> {
    Lines(Vec<Line>),
    Dots(&'t Dots),
    Chart(&'t Chart),
    Bar(&'t Bar),
    Ruler(&'t Ruler),
}

/// How a row looks.
#[derive(Debug, Clone, Copy)]
enum Kind<'t> {
    /// Of these columns.
    Head(&'t [Column]),
    Body,
    Totals,
}

/// Whether a row stands over others: it has room for a chart, and draws none.
fn heads_a_group(row: &[Cell]) -> bool {
    row.iter()
        .any(|cell| matches!(cell, Cell::Chart(chart) if chart.parts.is_empty() && chart.signs.is_empty()))
}

impl Galley<'_, '_> {
    /// Sets a table.
    pub(crate) fn table(
        &mut self,
        table: &Table,
        frame: Frame,
        parent: TagId,
    ) -> Result<(), LetterError> {
        let columns = table.columns.len();
        for row in table.rows.iter().chain(&table.totals) {
            if row.len() != columns {
                return Err(LetterError::RaggedTable {
                    columns,
                    cells: row.len(),
                });
            }
        }
        let tag = self.tags.add(parent, Role::Table);
        self.space(self.style.after);
        if let Some(caption) = &table.caption {
            let style = self.style.table.in_face(Face::Semibold);
            if self.text(caption, style, frame, tag, Role::Caption) {
                let lines = self.strips.len();
                self.strips[lines - 1].keep = true;
                self.space(3.0);
            }
        }
        let slots = self.slots(table, frame);
        let first = self.strips.len();

        let head: Vec<Cell> = table
            .columns
            .iter()
            .map(|c| Cell::Text(c.head.clone()))
            .collect();
        self.row(&head, &slots, frame, tag, Kind::Head(&table.columns), false);
        let header = self.headers.len();
        let shown = self.strips[first..].to_vec();
        self.headers.push(shown);
        self.keep_last();

        for (i, row) in table.rows.iter().enumerate() {
            let before = self.strips.len();
            self.row(row, &slots, frame, tag, Kind::Body, table.row_headers);
            if table.line_below == Some(i)
                && let Some(last) = self.strips.last_mut()
            {
                let y = last.height - 0.9;
                last.draws
                    .push(Draw::filled([frame.x, y, frame.width, 1.8], Ink::Accent));
            }
            if heads_a_group(row) {
                self.keep_last();
            }
            for strip in &mut self.strips[before..] {
                strip.header = Some(header);
            }
        }
        if let Some(totals) = &table.totals {
            self.keep_last();
            let before = self.strips.len();
            self.row(totals, &slots, frame, tag, Kind::Totals, table.row_headers);
            for strip in &mut self.strips[before..] {
                strip.header = Some(header);
            }
        }
        self.hold_small_table(first);
        self.space(self.style.after * 1.4);
        Ok(())
    }

    /// A table of less than a third of a page is not cut at all.
    fn hold_small_table(&mut self, first: usize) {
        let height: f32 = self.strips[first..].iter().map(|strip| strip.height).sum();
        if height < self.page_height() / 3.0 {
            let last = self.strips.len() - 1;
            self.strips[first..last]
                .iter_mut()
                .for_each(|strip| strip.keep = true);
        }
    }

    /// Shares the width out: each column gets its share, and none less than its widest word (its
    /// widest figure, for columns of figures) as long as there is room.
    fn slots(&mut self, table: &Table, frame: Frame) -> Vec<Slot> {
        let pad = self.style.cell_pad.0 * 2.0;
        let shares: f32 = table.columns.iter().map(|c| c.share.max(0.01)).sum();
        let mut widths = Vec::with_capacity(table.columns.len());
        let mut needed = Vec::with_capacity(table.columns.len());
        for (i, column) in table.columns.iter().enumerate() {
            widths.push(frame.width * column.share.max(0.01) / shares);
            let head_style = self.cell_style(Kind::Head(&[]), column.align);
            let mut need = text::widest_word(self.shaper, &column.head, head_style);
            for (kind, row) in table
                .rows
                .iter()
                .map(|row| (Kind::Body, row))
                .chain(table.totals.iter().map(|row| (Kind::Totals, row)))
            {
                let style = self.cell_style(kind, column.align);
                need = need.max(match (&row[i], column.align) {
                    (Cell::Text(spans), Align::Right) => text::width(self.shaper, spans, style),
                    (Cell::Text(spans), _) => text::widest_word(self.shaper, spans, style),
                    (Cell::Dots(_), _) => 60.0,
                    (Cell::Chart(_), _) => 240.0,
                    (Cell::Bar(_), _) => 60.0,
                });
            }
            // Half a point more, so that no rounding breaks the word after all.
            needed.push((need + pad + 0.5).min(frame.width * 0.4));
        }
        let total_needed: f32 = needed.iter().sum();
        if total_needed >= frame.width {
            widths = needed
                .iter()
                .map(|need| need * frame.width / total_needed)
                .collect();
        } else {
            let lacking: f32 = widths
                .iter()
                .zip(&needed)
                .map(|(width, need)| (need - width).max(0.0))
                .sum();
            let spare: f32 = widths
                .iter()
                .zip(&needed)
                .map(|(width, need)| (width - need).max(0.0))
                .sum();
            let taken = if spare > 0.0 { lacking / spare } else { 0.0 };
            for (width, need) in widths.iter_mut().zip(&needed) {
                *width = if *width < *need {
                    *need
                } else {
                    *width - (*width - need) * taken
                };
            }
        }
        let mut x = frame.x;
        table
            .columns
            .iter()
            .zip(widths)
            .map(|(column, width)| {
                let slot = Slot {
                    x,
                    width,
                    align: column.align,
                };
                x += width;
                slot
            })
            .collect()
    }

    fn cell_style(&self, kind: Kind<'_>, align: Align) -> TextStyle {
        let style = match kind {
            Kind::Body => self.style.table,
            Kind::Head(_) => self.style.table.in_face(Face::Semibold).in_ink(Ink::Accent),
            Kind::Totals => self.style.table.in_face(Face::Semibold),
        };
        match align {
            Align::Right | Align::Centre => style.with_figures(),
            Align::Left => style,
        }
    }

    fn row(
        &mut self,
        cells: &[Cell],
        slots: &[Slot],
        frame: Frame,
        table: TagId,
        kind: Kind<'_>,
        row_headers: bool,
    ) {
        let (pad_x, pad_y) = self.style.cell_pad;
        let leading = self.style.table.leading;
        let row = self.tags.add(table, Role::Row);
        let mut set = Vec::with_capacity(cells.len());
        for (i, (cell, slot)) in cells.iter().zip(slots).enumerate() {
            let role = match kind {
                Kind::Head(_) => Role::Header { scope: "Column" },
                Kind::Body | Kind::Totals if row_headers && i == 0 => Role::Header { scope: "Row" },
                Kind::Body | Kind::Totals => Role::Data,
            };
            let tag = self.tags.add(row, role);
            let ruler = match kind {
                Kind::Head(columns) => columns.get(i).and_then(|column| column.ruler.as_ref()),
                Kind::Body | Kind::Totals => None,
            };
            let content = match cell {
                _ if let Some(ruler) = ruler => Set::Ruler(ruler),
                Cell::Text(spans) => Set::Lines(self.cell_lines(spans, kind, *slot)),
                Cell::Dots(dots) => Set::Dots(dots),
                Cell::Chart(chart) => Set::Chart(chart),
                Cell::Bar(bar) => Set::Bar(bar),
            };
            set.push((tag, *slot, content));
        }
        let count = set
            .iter()
            .map(|(_, _, content)| match content {
                Set::Lines(lines) => lines.len(),
                Set::Dots(_) | Set::Bar(_) => 1,
                Set::Chart(_) => (CHART_HEIGHT / leading).ceil() as usize,
                Set::Ruler(_) => 2,
            })
            .max()
            .unwrap_or(1)
            .max(1);

        // A row taller than half a page may be cut between its lines.
        let page_lines = (self.page_height() / 2.0 / leading) as usize;
        let per_strip = if count > page_lines {
            page_lines.max(1)
        } else {
            count
        };
        let strips = count.div_ceil(per_strip);
        for part in 0..strips {
            let from = part * per_strip;
            let here = per_strip.min(count - from);
            let top = if part == 0 { pad_y } else { 0.0 };
            let bottom = if part + 1 == strips { pad_y } else { 0.0 };
            let height = top + here as f32 * leading + bottom;
            let mut strip = Strip {
                height,
                ..Strip::default()
            };
            let across =
                |y: f32, weight: f32, ink| Draw::filled([frame.x, y, frame.width, weight], ink);
            match kind {
                Kind::Head(_) => {
                    strip.draws.push(across(0.0, height, Ink::Tint));
                    strip.draws.push(across(height - 0.9, 0.9, Ink::Line));
                }
                Kind::Body if part + 1 == strips => {
                    if heads_a_group(cells) {
                        strip.draws.push(across(0.0, height, Ink::Tint));
                    }
                    strip.draws.push(across(height - 0.5, 0.5, Ink::Hairline));
                }
                Kind::Body => {}
                Kind::Totals => {
                    if part == 0 {
                        strip.draws.push(across(-0.5, 0.9, Ink::Line));
                    }
                    if part + 1 == strips {
                        strip.draws.push(across(height - 0.9, 0.9, Ink::Line));
                    }
                }
            }
            for (tag, slot, content) in &set {
                match content {
                    Set::Lines(lines) => {
                        for (i, line) in lines.iter().enumerate().skip(from).take(here) {
                            let room = slot.width - pad_x * 2.0;
                            let indent = match slot.align {
                                Align::Left => 0.0,
                                Align::Right => room - line.width,
                                Align::Centre => (room - line.width) / 2.0,
                            };
                            strip.draws.push(Draw::Text {
                                x: slot.x + pad_x + indent,
                                baseline: top + (i - from) as f32 * leading + line.style.baseline(),
                                line: line.clone(),
                                owner: Owner::Tag(*tag),
                            });
                        }
                    }
                    Set::Dots(dots) if part == 0 => {
                        let room = [slot.x + pad_x, top, slot.width - pad_x * 2.0, leading];
                        self.dots(dots, room, *tag, &mut strip);
                    }
                    Set::Chart(chart) if part == 0 => {
                        let high = here as f32 * leading;
                        let room = [slot.x + pad_x, top, slot.width - pad_x * 2.0, high];
                        self.chart(chart, room, *tag, &mut strip);
                    }
                    Set::Ruler(ruler) if part == 0 => {
                        let style = self.cell_style(kind, slot.align);
                        let high = here as f32 * leading;
                        let room = [slot.x + pad_x, top, slot.width - pad_x * 2.0, high];
                        self.ruler(ruler, style, room, *tag, &mut strip);
                    }
                    Set::Bar(bar) if part == 0 => {
                        let room = [slot.x + pad_x, top, slot.width - pad_x * 2.0, leading];
                        self.bar(bar, room, *tag, &mut strip);
                    }
                    Set::Dots(_) | Set::Chart(_) | Set::Ruler(_) | Set::Bar(_) => {}
                }
            }
            self.push(strip);
        }
    }

    fn cell_lines(&mut self, spans: &[Span], kind: Kind<'_>, slot: Slot) -> Vec<Line> {
        let style = self.cell_style(kind, slot.align);
        text::wrap(
            self.shaper,
            spans,
            style,
            slot.width - self.style.cell_pad.0 * 2.0,
        )
    }

    /// Draws a number as a bar on the ground of the longest.
    fn bar(&mut self, bar: &Bar, [x, y, width, height]: [f32; 4], cell: TagId, strip: &mut Strip) {
        let figure = self.tags.add(cell, Role::Figure);
        self.tags.element_mut(figure).alt = Some(bar.alt.clone());
        let high = height * 0.62;
        let top = y + (height - high) / 2.0;
        for (share, ink) in [(1.0, Ink::Tint), (bar.share.clamp(0.0, 1.0), Ink::Accent)] {
            strip.draws.push(Draw::Box {
                at: [x, top, width * share, high],
                fill: Some(ink),
                stroke: None,
                owner: Owner::Tag(figure),
            });
        }
    }

    /// Draws scores on their scale; equal scores stand one above the other.
    fn dots(
        &mut self,
        dots: &Dots,
        [x, y, width, height]: [f32; 4],
        cell: TagId,
        strip: &mut Strip,
    ) {
        const RADIUS: f32 = 2.1;
        let figure = self.tags.add(cell, Role::Figure);
        self.tags.element_mut(figure).alt = Some(dots.alt.clone());
        let owner = Owner::Tag(figure);
        let range = (dots.greatest - dots.least).max(f32::MIN_POSITIVE);
        let (x, width) = (x + RADIUS, width - RADIUS * 2.0);
        let at = |score: f32| x + width * ((score - dots.least) / range).clamp(0.0, 1.0);
        let middle = y + height / 2.0;
        let filled = |at: [f32; 4], ink| Draw::Box {
            at,
            fill: Some(ink),
            stroke: None,
            owner,
        };
        strip
            .draws
            .push(filled([x, middle - 0.25, width, 0.5], Ink::Hairline));
        let steps = range.round().clamp(1.0, 20.0) as usize;
        for step in 0..=steps {
            let tick = x + width * step as f32 / steps as f32;
            strip
                .draws
                .push(filled([tick - 0.25, middle - 1.5, 0.5, 3.0], Ink::Hairline));
        }
        if let Some(mean) = dots.mean {
            strip.draws.push(filled(
                [at(mean) - 0.5, middle - 5.0, 1.0, 10.0],
                Ink::Accent,
            ));
        }
        let mut scores = dots.scores.clone();
        scores.sort_by(f32::total_cmp);
        let mut stacked = 0_u32;
        for (i, score) in scores.iter().enumerate() {
            stacked = if i > 0 && scores[i - 1] == *score {
                stacked + 1
            } else {
                0
            };
            // 0, 1 up, 1 down, 2 up …
            let step = stacked.div_ceil(2) as f32 * if stacked % 2 == 1 { -1.0 } else { 1.0 };
            let centre = (at(*score), middle + step * RADIUS * 1.5);
            strip.draws.push(Draw::Disc {
                centre,
                radius: RADIUS + 0.5,
                fill: Ink::Paper,
                owner,
            });
            strip.draws.push(Draw::Disc {
                centre,
                radius: RADIUS,
                fill: Ink::Line,
                owner,
            });
        }
    }
}
