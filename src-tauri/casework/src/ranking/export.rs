//! The ranked list and the register of conflicts, as they leave the hub.

use exchange::export::{Cell, Table, csv};
use scheme::history::Act;
use scheme::{CallId, Fact, Facts, Language, Pence};
use store::panel::ConflictFilter;
use wire::document::DocumentView;
use wire::ranking::{ExportConflictsRegister, ExportRankedList, ListFormat, RankingRow};
use words::Words;

use super::view::whole;
use crate::document::{CSV, document};
use crate::panel::conflict_view;
use crate::{Failed, Office};

/// Exports the ranked list of a call.
pub fn export_ranked_list(
    office: &mut Office,
    input: ExportRankedList,
) -> Result<DocumentView, Failed> {
    let view = whole(office, input.call)?;
    let say = Say(input.language);
    let table = Table {
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
        made_at: office.now(),
    };
    send(office, input.call, "ranked-list", input.format, &table)
}

/// Exports the register of a call's conflicts of interest, dismissed ones included.
pub fn export_conflicts_register(
    office: &mut Office,
    input: ExportConflictsRegister,
) -> Result<DocumentView, Failed> {
    let read = office.read();
    read.call(input.call)?.ok_or(Failed::NotFound)?;
    let say = Say(input.language);
    let (rows, _) = read.conflicts_of_call(input.call, &ConflictFilter::all())?;
    let mut cells = Vec::new();
    for row in rows {
        let found_on = scheme::time::day_of(row.found_at);
        let view = conflict_view(&read, row)?;
        cells.push(vec![
            view.reference.into(),
            view.title.into(),
            view.name.into(),
            say.fact(&view.ground.fact()).into(),
            view.organisations.join("; ").into(),
            view.rivals.join("; ").into(),
            view.declared
                .map_or(Cell::Empty, |d| say.fact(&d.fact()).into()),
            say.fact(&view.state.fact()).into(),
            view.reason.into(),
            Cell::Date(found_on),
        ]);
    }
    let table = Table {
        name: say.plain("conflicts-title"),
        header: [
            "conflicts-reference",
            "conflicts-bid",
            "conflicts-member",
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
        rows: cells,
        made_at: office.now(),
    };
    send(
        office,
        input.call,
        "conflicts-register",
        input.format,
        &table,
    )
}

/// Answers a table as a file, and says so in the history (D7).
fn send(
    office: &mut Office,
    call: CallId,
    what: &str,
    format: ListFormat,
    table: &Table,
) -> Result<DocumentView, Failed> {
    let (ending, media, bytes) = match format {
        ListFormat::Csv => ("csv", CSV, csv(table)),
        ListFormat::Pdf => return Err(Failed::refused("not-in-this-version")),
    };
    office.change(Act::Export, |tx| {
        tx.fact("what", Fact::code("export", what));
        tx.fact("call", Fact::record("call", call));
        tx.fact("rows", table.rows.len());
        Ok(())
    })?;
    Ok(document(
        format!("{what}-{}.{ending}", office.today()),
        media,
        &bytes,
    ))
}

/// Words in the language of the list.
struct Say(Language);

impl Say {
    fn plain(&self, id: &str) -> String {
        Words::shared().say(self.0, id, &Facts::none())
    }

    fn fact(&self, fact: &Fact) -> String {
        Words::shared().fact(self.0, fact)
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
        let flags: Vec<String> = row.flags.iter().map(|f| self.fact(&f.fact())).collect();
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
                .map_or(Cell::Empty, |o| self.fact(&o.fact()).into()),
            row.decided
                .map_or(Cell::Empty, |o| self.fact(&o.fact()).into()),
        ]
    }
}
