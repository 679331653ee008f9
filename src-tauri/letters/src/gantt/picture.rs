//! A placement as a picture, in words, and what its patterns and signs mean.

use scheme::placement::{MilepostKind, PlacementProgress, PlacementState, StretchKind};

use super::{Facts, Row, said};
use crate::document::{Chart, ChartPart, LegendEntry, Pattern, Sign};
use crate::paper::Paper;

/// How the days of a placement are drawn, by where it stands.
fn look(progress: PlacementProgress) -> (Pattern, PlacementState) {
    use PlacementProgress as P;
    match progress {
        P::Proposed
        | P::Awarded
        | P::AgreementDrafted
        | P::PartSigned
        | P::FullySigned
        | P::ChecksClear => (Pattern::Hollow, PlacementState::Proposed),
        P::Active | P::Paused | P::Extended | P::Ending => (Pattern::Solid, PlacementState::Active),
        P::Returned | P::Closed => (Pattern::Pale, PlacementState::Returned),
        P::Terminated => (Pattern::Crossed, PlacementState::Terminated),
        P::Withdrawn => (Pattern::Line, PlacementState::Withdrawn),
    }
}

fn pattern(kind: StretchKind, days: Pattern) -> Pattern {
    match kind {
        StretchKind::Days => days,
        StretchKind::Extension => Pattern::Striped,
        StretchKind::Paused => Pattern::Barred,
        StretchKind::Leave => Pattern::Hole,
        StretchKind::Overlap => Pattern::DotsAbove,
        StretchKind::NoBackfill => Pattern::StripesBelow,
    }
}

fn sign(kind: MilepostKind) -> Sign {
    match kind {
        MilepostKind::ReturnMeeting => Sign::Circle,
        MilepostKind::Report => Sign::Square,
        MilepostKind::Objective => Sign::Triangle,
        MilepostKind::StartReview
        | MilepostKind::MidReview
        | MilepostKind::EndReview
        | MilepostKind::AfterReturn => Sign::Diamond,
    }
}

/// The months behind a picture.
fn empty(facts: &Facts) -> Chart {
    let months = facts.timeline.months().into_iter();
    Chart {
        lines: months.map(|month| month.left).collect(),
        today: facts.timeline.at(facts.today),
        ..Chart::default()
    }
}

/// The picture of a placement.
pub(super) fn of(facts: &Facts, row: &Row) -> Chart {
    let (days, _) = look(row.progress);
    let parts = row.stretches.iter().filter_map(|stretch| {
        let placed = facts.timeline.place(stretch.period)?;
        Some(ChartPart {
            left: placed.left,
            width: placed.width,
            pattern: pattern(stretch.kind, days),
        })
    });
    let signs = row
        .marks
        .iter()
        .filter_map(|mark| Some((facts.timeline.at(mark.on)?, sign(mark.kind))));
    Chart {
        parts: parts.collect(),
        signs: signs.collect(),
        alt: in_words(facts, row),
        ..empty(facts)
    }
}

/// The same in words: where it stands, and what is drawn over its days in these months.
fn in_words(facts: &Facts, row: &Row) -> String {
    let paper = &facts.paper;
    let what = |what: String, when: String| {
        let facts = scheme::Facts::none().with("what", what).with("when", when);
        paper.say_of("timeline-what", facts)
    };
    let mut said_of = vec![what(
        paper.fact(&row.progress.fact()),
        said(row.period, paper),
    )];
    for stretch in &row.stretches {
        if stretch.kind != StretchKind::Days && facts.timeline.place(stretch.period).is_some() {
            let kind = paper.fact(&stretch.kind.fact());
            said_of.push(what(kind, said(stretch.period, paper)));
        }
    }
    for mark in &row.marks {
        if facts.timeline.at(mark.on).is_some() {
            let title = paper.both(&mark.title).text;
            let kind = match title.trim().is_empty() {
                true => paper.fact(&mark.kind.fact()),
                false => title,
            };
            said_of.push(what(kind, words::date(mark.on, paper.language)));
        }
    }
    said_of.join("; ")
}

/// What the patterns and signs mean, of those that are there.
pub(super) fn legend(facts: &Facts) -> Vec<LegendEntry> {
    const WHOLE: ChartPart = ChartPart {
        left: 0,
        width: 10_000,
        pattern: Pattern::Solid,
    };
    let paper: &Paper = &facts.paper;
    let entry = |parts: Vec<ChartPart>, signs: Vec<(u32, Sign)>, words: String| LegendEntry {
        chart: Chart {
            parts,
            signs,
            ..Chart::default()
        },
        words,
    };
    let mut entries = Vec::new();
    let mut looks: Vec<PlacementState> = Vec::new();
    for row in &facts.rows {
        let (pattern, state) = look(row.progress);
        if !looks.contains(&state) {
            looks.push(state);
            let words = paper.fact(&state.fact());
            entries.push((
                state,
                entry(vec![ChartPart { pattern, ..WHOLE }], vec![], words),
            ));
        }
    }
    entries.sort_by_key(|(state, _)| *state);
    let mut entries: Vec<LegendEntry> = entries.into_iter().map(|(_, entry)| entry).collect();
    for kind in StretchKind::ALL.iter().skip(1) {
        let is_there = |row: &Row| row.stretches.iter().any(|one| one.kind == *kind);
        if facts.rows.iter().any(is_there) {
            let drawn = pattern(*kind, Pattern::Solid);
            let parts = match kind {
                StretchKind::Leave => vec![
                    WHOLE,
                    ChartPart {
                        left: 3_000,
                        width: 4_000,
                        pattern: drawn,
                    },
                ],
                _ => vec![ChartPart {
                    pattern: drawn,
                    ..WHOLE
                }],
            };
            entries.push(entry(parts, vec![], paper.fact(&kind.fact())));
        }
    }
    for (drawn, words) in [
        (Sign::Diamond, "timeline-review"),
        (Sign::Circle, "timeline-meeting"),
        (Sign::Square, "timeline-report"),
        (Sign::Triangle, "timeline-objective"),
    ] {
        let is_there = |row: &Row| row.marks.iter().any(|mark| sign(mark.kind) == drawn);
        if facts.rows.iter().any(is_there) {
            entries.push(entry(vec![], vec![(5_000, drawn)], paper.say(words)));
        }
    }
    entries
}
