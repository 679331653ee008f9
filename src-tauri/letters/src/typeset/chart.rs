//! Bars over months: the ruler, the bars, the legend.

use super::galley::{Draw, Frame, Galley, Owner, Strip};
use super::style::{Ink, TextStyle};
use super::text;
use crate::document::{Chart, ChartPart, LegendEntry, Pattern, Ruler, Sign, plain};
use crate::fonts::Face;
use crate::tags::{Role, TagId};

/// Places are counted in so many parts of the width.
const WHOLE: f32 = 10_000.0;
/// The height of a bar, and of what stands above or below it.
const BAR: f32 = 10.0;
const LANE: f32 = 3.2;
/// From the bar to what stands above or below it.
const APART: f32 = 1.4;
/// A chart is at least so high.
pub(super) const CHART_HEIGHT: f32 = BAR + 2.0 * (LANE + APART);
/// From one stripe to the next.
const STEP: f32 = 4.0;
/// The picture of a legend's entry.
const SAMPLE: f32 = 24.0;

/// What is drawn for one owner, in a place: left, top, width, height.
struct Pen<'a> {
    draws: &'a mut Vec<Draw>,
    owner: Owner,
}

impl Pen<'_> {
    fn filled(&mut self, at: [f32; 4], ink: Ink) {
        self.draws.push(Draw::Box {
            at,
            fill: Some(ink),
            stroke: None,
            owner: self.owner,
        });
    }

    fn outlined(&mut self, at: [f32; 4], ink: Ink) {
        self.draws.push(Draw::Box {
            at,
            fill: None,
            stroke: Some((ink, 0.8)),
            owner: self.owner,
        });
    }

    fn shape(&mut self, points: Vec<(f32, f32)>, fill: Ink) {
        self.draws.push(Draw::Shape {
            points,
            fill,
            owner: self.owner,
        });
    }

    /// Slanted stripes that end where the box does. They rise to the right, or to the left.
    fn stripes(&mut self, [x, y, width, height]: [f32; 4], weight: f32, rising: bool, ink: Ink) {
        let mut at = x - height;
        while at < x + width {
            let (low, high) = match rising {
                true => (at, at + height),
                false => (at + height, at),
            };
            let band = vec![
                (low, y + height),
                (low + weight, y + height),
                (high + weight, y),
                (high, y),
            ];
            let within = clipped(clipped(band, x, true), x + width, false);
            if within.len() > 2 {
                self.shape(within, ink);
            }
            at += STEP;
        }
    }

    fn part(&mut self, pattern: Pattern, [x, y, width, height]: [f32; 4]) {
        let top = y + (height - BAR) / 2.0;
        let bar = [x, top, width, BAR];
        match pattern {
            Pattern::Hollow => {
                self.filled(bar, Ink::Paper);
                self.outlined(bar, Ink::Accent);
            }
            Pattern::Solid => {
                self.filled(bar, Ink::Accent);
                self.outlined(bar, Ink::Accent);
            }
            Pattern::Pale => {
                self.filled(bar, Ink::Hairline);
                self.outlined(bar, Ink::Line);
            }
            Pattern::Striped => {
                self.filled(bar, Ink::Paper);
                self.stripes(bar, 1.6, true, Ink::Accent);
                self.outlined(bar, Ink::Accent);
            }
            Pattern::Barred => {
                self.filled(bar, Ink::Paper);
                let mut at = x;
                while at < x + width {
                    self.filled([at, top, 1.2_f32.min(x + width - at), BAR], Ink::Text);
                    at += STEP;
                }
                self.outlined(bar, Ink::Text);
            }
            Pattern::Crossed => {
                self.filled(bar, Ink::Paper);
                self.stripes(bar, 0.8, true, Ink::Quiet);
                self.stripes(bar, 0.8, false, Ink::Quiet);
                self.outlined(bar, Ink::Quiet);
            }
            Pattern::Line => {
                self.filled([x, top + BAR / 2.0 - 0.5, width, 1.0], Ink::Quiet);
                for end in [x, x + width - 1.0] {
                    self.filled([end, top + 1.5, 1.0, BAR - 3.0], Ink::Quiet);
                }
            }
            Pattern::Hole => {
                let hole = [x, top + 2.5, width, BAR - 5.0];
                self.filled(hole, Ink::Paper);
                self.outlined(hole, Ink::Text);
            }
            Pattern::DotsAbove => {
                let radius = LANE / 2.0;
                let middle = top - APART - radius;
                // A stretch of a day has a dot too.
                let mut at = x + radius.min(width / 2.0);
                while at <= x + (width - radius).max(width / 2.0) {
                    self.draws.push(Draw::Disc {
                        centre: (at, middle),
                        radius: radius * 0.8,
                        fill: Ink::Text,
                        owner: self.owner,
                    });
                    at += LANE * 1.25;
                }
            }
            Pattern::StripesBelow => {
                let lane = [x, top + BAR + APART, width.max(1.0), LANE];
                self.stripes(lane, 2.2, false, Ink::Alert);
            }
        }
    }

    fn sign(&mut self, sign: Sign, (x, y): (f32, f32)) {
        // A white edge keeps it apart from the bar behind it.
        for (grown, ink) in [(1.3, Ink::Paper), (0.0, Ink::Text), (-1.1, Ink::Paper)] {
            let size = 3.4 + grown;
            match sign {
                Sign::Circle => self.draws.push(Draw::Disc {
                    centre: (x, y),
                    radius: size * 0.85,
                    fill: ink,
                    owner: self.owner,
                }),
                Sign::Square => {
                    let half = size * 0.85;
                    self.filled([x - half, y - half, half * 2.0, half * 2.0], ink);
                }
                Sign::Diamond => self.shape(
                    vec![(x, y - size), (x + size, y), (x, y + size), (x - size, y)],
                    ink,
                ),
                Sign::Triangle => {
                    let size = size + grown * 0.6;
                    let low = y + size * 0.75;
                    self.shape(vec![(x, y - size), (x + size, low), (x - size, low)], ink);
                }
            }
        }
    }
}

/// The part of a shape that lies on one side of an upright line.
fn clipped(shape: Vec<(f32, f32)>, edge: f32, right_of: bool) -> Vec<(f32, f32)> {
    let inside = |x: f32| if right_of { x >= edge } else { x <= edge };
    let mut kept = Vec::with_capacity(shape.len() + 2);
    for (i, &(x, y)) in shape.iter().enumerate() {
        let (next_x, next_y) = shape[(i + 1) % shape.len()];
        if inside(x) {
            kept.push((x, y));
        }
        if inside(x) != inside(next_x) {
            let share = (edge - x) / (next_x - x);
            kept.push((edge, y + share * (next_y - y)));
        }
    }
    kept
}

impl Galley<'_, '_> {
    /// Draws the chart of a row into a cell.
    pub(super) fn chart(&mut self, chart: &Chart, at: [f32; 4], cell: TagId, strip: &mut Strip) {
        let [x, y, width, height] = at;
        let place = |part: u32| x + width * part as f32 / WHOLE;
        for line in &chart.lines {
            let line = [place(*line) - 0.2, 0.0, 0.4, strip.height];
            strip.draws.push(Draw::filled(line, Ink::Hairline));
        }
        if let Some(today) = chart.today {
            let line = [place(today) - 0.5, 0.0, 1.0, strip.height];
            strip.draws.push(Draw::filled(line, Ink::Alert));
        }
        if chart.parts.is_empty() && chart.signs.is_empty() {
            return;
        }
        let figure = self.tags.add(cell, Role::Figure);
        self.tags.element_mut(figure).alt = Some(chart.alt.clone());
        let mut pen = Pen {
            draws: &mut strip.draws,
            owner: Owner::Tag(figure),
        };
        draw(&mut pen, chart, [x, y, width, height]);
    }

    /// Sets the months over a column: a picture, which its words name.
    pub(super) fn ruler(
        &mut self,
        ruler: &Ruler,
        style: TextStyle,
        [x, y, width, height]: [f32; 4],
        cell: TagId,
        strip: &mut Strip,
    ) {
        let figure = self.tags.add(cell, Role::Figure);
        self.tags.element_mut(figure).alt = Some(ruler.alt.clone());
        let place = |part: u32| x + width * part as f32 / WHOLE;
        let half = height / 2.0;
        let years = style.in_face(Face::Semibold);
        let names = style.in_face(Face::Regular).in_ink(Ink::Quiet);
        for month in &ruler.months {
            let left = place(month.left);
            let line = [left - 0.2, y + half, 0.4, strip.height - y - half];
            strip.draws.push(Draw::Box {
                at: line,
                fill: Some(Ink::Line),
                stroke: None,
                owner: Owner::Tag(figure),
            });
            for (words, style, top) in [(&month.year, years, y), (&month.name, names, y + half)] {
                for line in text::wrap(self.shaper, &[plain(words)], style, width) {
                    strip.draws.push(Draw::Text {
                        x: left + 2.0,
                        baseline: top + style.baseline(),
                        line,
                        owner: Owner::Artifact(super::Artifact::Layout),
                    });
                }
            }
        }
        if let Some(today) = ruler.today {
            let (at, foot) = (place(today), strip.height);
            strip.draws.push(Draw::Shape {
                points: vec![(at - 3.0, foot - 4.5), (at + 3.0, foot - 4.5), (at, foot)],
                fill: Ink::Alert,
                owner: Owner::Artifact(super::Artifact::Layout),
            });
        }
    }

    /// Sets what patterns and signs mean: entries beside one another, as many as a line holds.
    pub(super) fn legend(&mut self, entries: &[LegendEntry], frame: Frame, parent: TagId) {
        if entries.is_empty() {
            return;
        }
        let style = self.style.small;
        let list = self.tags.add(parent, Role::List { numbering: "None" });
        let mut strip = Strip::default();
        let mut at = frame.x;
        for entry in entries {
            let words = text::wrap(self.shaper, &[plain(&entry.words)], style, frame.width);
            let Some(line) = words.into_iter().next() else {
                continue;
            };
            let width = SAMPLE + 5.0 + line.width;
            if at > frame.x && at + width > frame.x + frame.width {
                self.push(std::mem::take(&mut strip));
                at = frame.x;
            }
            strip.height = CHART_HEIGHT;
            let mut pen = Pen {
                draws: &mut strip.draws,
                owner: Owner::Artifact(super::Artifact::Layout),
            };
            // What stands above or below a bar stands in the middle here.
            let aside = (BAR + LANE) / 2.0 + APART;
            let down = match entry.chart.parts.as_slice() {
                [
                    ChartPart {
                        pattern: Pattern::DotsAbove,
                        ..
                    },
                ] => aside,
                [
                    ChartPart {
                        pattern: Pattern::StripesBelow,
                        ..
                    },
                ] => -aside,
                _ => 0.0,
            };
            draw(&mut pen, &entry.chart, [at, down, SAMPLE, CHART_HEIGHT]);
            if entry.chart.today.is_some() {
                pen.filled(
                    [at + SAMPLE / 2.0 - 0.5, 1.0, 1.0, CHART_HEIGHT - 2.0],
                    Ink::Alert,
                );
            }
            let item = self.tags.add(list, Role::ListItem);
            let body = self.tags.add(item, Role::ListBody);
            strip.draws.push(Draw::Text {
                x: at + SAMPLE + 5.0,
                baseline: (CHART_HEIGHT - style.leading) / 2.0 + style.baseline(),
                line,
                owner: Owner::Tag(body),
            });
            at += width + 14.0;
        }
        self.push(strip);
        self.space(self.style.after);
    }
}

/// Draws the stretches and signs of a chart.
fn draw(pen: &mut Pen<'_>, chart: &Chart, [x, y, width, height]: [f32; 4]) {
    let place = |part: u32| x + width * part as f32 / WHOLE;
    for ChartPart {
        left,
        width: wide,
        pattern,
    } in &chart.parts
    {
        let from = place(*left);
        pen.part(*pattern, [from, y, place(left + wide) - from, height]);
    }
    for (middle, sign) in &chart.signs {
        pen.sign(*sign, (place(*middle), y + height / 2.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stripes_end_where_their_box_does() {
        let mut draws = Vec::new();
        let mut pen = Pen {
            draws: &mut draws,
            owner: Owner::Artifact(super::super::Artifact::Layout),
        };
        let (x, y, width, height) = (100.0, 50.0, 7.0, 10.0);
        pen.stripes([x, y, width, height], 1.6, true, Ink::Accent);
        pen.stripes([x, y, width, height], 1.6, false, Ink::Accent);
        assert!(draws.len() > 4);
        for draw in draws {
            let Draw::Shape { points, .. } = draw else {
                panic!("{draw:?}");
            };
            for (at_x, at_y) in points {
                assert!((x - 0.01..=x + width + 0.01).contains(&at_x), "{at_x}");
                assert!((y - 0.01..=y + height + 0.01).contains(&at_y), "{at_y}");
            }
        }
    }
}
