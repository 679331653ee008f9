//! The lists as CSV, with headings and codes in words of one language.

use chrono::{DateTime, Utc};
use exchange::export::{Cell, Table, csv};
use scheme::{Fact, Facts, Language, Pence};
use wire::ranking::{RankingRow, RankingView};
use words::Words;

use super::Registered;

/// The ranked list.
pub(super) fn ranked_list(
    view: &RankingView,
    language: Language,
    made_at: DateTime<Utc>,
) -> Vec<u8> {
    let say = Say(language);
    csv(&Table {
        name: say.plain("ranking-title"),
        header: [
            "ranking-rank",
            "ranking-reference",
            "ranking-bid",
            "ranking-lead",
            "ranking-asked",
            "ranking-score",
            "ranking-score-exact",
            "ranking-median",
            "ranking-spread",
            "ranking-reviews",
            "ranking-running-total",
            "ranking-line",
            "ranking-flags",
            "ranking-recommended",
            "ranking-decided",
        ]
        .map(|id| say.plain(id))
        .to_vec(),
        rows: view.rows.iter().map(|row| say.ranked(row)).collect(),
        made_at,
    })
}

/// The register of conflicts.
pub(super) fn register(rows: &[Registered], language: Language, made_at: DateTime<Utc>) -> Vec<u8> {
    let say = Say(language);
    csv(&Table {
        name: say.plain("conflicts-title"),
        header: [
            "conflicts-reference",
            "conflicts-bid",
            "conflicts-member",
            "conflicts-home",
            "conflicts-ground",
            "conflicts-organisations",
            "conflicts-rivals",
            "conflicts-declared",
            "conflicts-state",
            "conflicts-reason",
            "conflicts-found-on",
        ]
        .map(|id| say.plain(id))
        .to_vec(),
        rows: rows.iter().map(|row| say.registered(row)).collect(),
        made_at,
    })
}

/// Words in the language of the list.
struct Say(Language);

impl Say {
    fn plain(&self, id: &str) -> String {
        Words::shared().say(self.0, id, &Facts::none())
    }

    fn fact(&self, fact: &Fact) -> Cell {
        Words::shared().fact(self.0, fact).into()
    }

    fn registered(&self, row: &Registered) -> Vec<Cell> {
        let view = &row.view;
        vec![
            view.reference.as_str().into(),
            view.title.as_str().into(),
            view.name.as_str().into(),
            row.home.as_str().into(),
            self.fact(&view.ground.fact()),
            view.organisations.join("; ").into(),
            view.rivals.join("; ").into(),
            view.declared.map_or(Cell::Empty, |d| self.fact(&d.fact())),
            self.fact(&view.state.fact()),
            view.reason.as_str().into(),
            Cell::Date(row.on),
        ]
    }

    fn ranked(&self, row: &RankingRow) -> Vec<Cell> {
        let points = |hundredths: Option<i64>| {
            hundredths.map_or(Cell::Empty, |units| Cell::Decimal { units, places: 2 })
        };
        let money = |pence: Option<Pence>| pence.map_or(Cell::Empty, Cell::Money);
        let exact = row.score.map_or(Cell::Empty, |s| {
            format!("{}/{}", s.numerator, s.denominator).into()
        });
        let line = if row.above_line {
            "ranking-above-line"
        } else {
            "ranking-below-line"
        };
        let flags: Vec<String> = row
            .flags
            .iter()
            .map(|f| Words::shared().fact(self.0, &f.fact()))
            .collect();
        vec![
            row.rank.map_or(Cell::Empty, |r| Cell::Count(r.into())),
            row.reference.as_str().into(),
            row.title.as_str().into(),
            row.lead.as_str().into(),
            Cell::Money(row.requested),
            points(row.score.map(|s| s.hundredths)),
            exact,
            points(row.median),
            points(row.spread),
            Cell::Count(row.reviews.into()),
            money(row.running_total),
            self.plain(line).into(),
            flags.join("; ").into(),
            row.recommended
                .map_or(Cell::Empty, |o| self.fact(&o.fact())),
            row.decided.map_or(Cell::Empty, |o| self.fact(&o.fact())),
        ]
    }
}
