//! The figures of a year as a table: one line a figure, so that it can be read and added up.

use exchange::export::{Cell, Table};
use scheme::impact::{Impact, ShownCount};
use scheme::{Fact, Facts, Language, Pence};
use wire::document::DocumentView;
use wire::impact::{ExportYear, ShowYear};
use words::Words;

use super::show_year;
use crate::document::exported_table;
use crate::{Failed, Office};

/// Exports the figures of a year.
pub fn export(office: &Office, input: ExportYear) -> Result<DocumentView, Failed> {
    let view = show_year(
        office,
        ShowYear {
            year: Some(input.year),
            kind: input.kind,
        },
    )?;
    let said = |id: &str| Words::shared().plain(input.language, id);
    let table = Table {
        name: said("list-year-figures"),
        header: ["impact-part", "impact-of", "impact-count", "impact-amount"]
            .into_iter()
            .map(said)
            .collect(),
        rows: rows(&view.impact, input.language),
        made_at: office.now(),
    };
    let what = Fact::code("list", "year-figures");
    exported_table(&table, input.format, ("", &view.name), what, Facts::none())
}

fn rows(impact: &Impact, language: Language) -> Vec<Vec<Cell>> {
    let said = |id: &str| Words::shared().plain(language, id);
    let word = |fact: Fact| Words::shared().fact(language, &fact);
    let count = |number: u32| Cell::Count(i64::from(number));
    let shown = |shown: ShownCount| match shown {
        ShownCount::Count { count } => Cell::Count(i64::from(count)),
        ShownCount::Withheld => Cell::Text(said("impact-few")),
    };
    let mut rows = Vec::new();
    let mut add = |part: &str, of: String, number: Cell, amount: Option<Pence>| {
        rows.push(vec![
            Cell::Text(said(part)),
            Cell::Text(of),
            number,
            amount.map_or(Cell::Empty, Cell::Money),
        ]);
    };
    let figures = "impact-figures";
    for (id, number, amount) in [
        ("impact-events", Some(count(impact.events)), None),
        ("impact-attended", Some(shown(impact.attended)), None),
        (
            "impact-applications",
            Some(count(impact.applications)),
            Some(impact.asked),
        ),
        (
            "impact-awards",
            Some(count(impact.awards)),
            Some(impact.awarded),
        ),
        ("impact-paid", None, Some(impact.paid)),
        ("impact-returned", None, Some(impact.returned)),
        ("impact-seconded", Some(count(impact.seconded)), None),
        ("impact-crossed", Some(count(impact.crossed)), None),
        (
            "impact-involvement",
            Some(count(impact.involving)),
            Some(impact.involvement),
        ),
        (
            "impact-involvement-paid",
            None,
            Some(impact.involvement_paid),
        ),
        ("impact-from-events", Some(count(impact.from_events)), None),
        ("impact-outcomes", Some(count(impact.outcomes)), None),
        ("impact-further-funding", None, Some(impact.further_funding)),
    ] {
        add(figures, said(id), number.unwrap_or(Cell::Empty), amount);
    }
    for row in &impact.matrix {
        for (to, number) in scheme::people::Sector::ALL.iter().zip(&row.to) {
            if *number > 0 {
                let of = format!("{} → {}", word(row.from.fact()), word(to.fact()));
                add("impact-sectors", of, count(*number), None);
            }
        }
    }
    for line in &impact.nations {
        let of = word(line.nation.fact());
        add("impact-nations", of, count(line.works), Some(line.awarded));
    }
    for line in &impact.fifths {
        let of = match line.fifth {
            Some(fifth) => said(&format!("impact-fifth-{fifth}")),
            None => said("impact-fifth-unknown"),
        };
        add("impact-fifths", of, shown(line.works), None);
    }
    for line in &impact.types {
        add(
            "impact-types",
            word(line.kind.fact()),
            count(line.count),
            None,
        );
    }
    for one in &impact.threads {
        let of = format!("{} {}", one.reference, one.title);
        add(
            "impact-threads",
            of.trim().to_owned(),
            count(one.outcomes),
            Some(one.awarded),
        );
    }
    rows
}
