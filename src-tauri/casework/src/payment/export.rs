//! The statement of an award's money, as a table.

use exchange::export::{Cell, Table, csv, xlsx};
use scheme::payment::{Figures, Statement};
use scheme::{Fact, Facts, Language, Refusal};
use wire::document::DocumentView;
use wire::lists::TableFormat;
use wire::payment::ExportAwardMoney;
use words::Words;

use super::known::Known;
use crate::document::{CSV, XLSX, exported};
use crate::{Failed, Office};

/// Exports the statement of an award's money: the figures of the screen, by heading and in total.
pub fn export(office: &Office, input: ExportAwardMoney) -> Result<DocumentView, Failed> {
    let read = office.read();
    let known = Known::of(&read, input.award)?;
    let words = Words::shared();
    let language = input.language;
    let said = |id: &str| words.plain(language, id);
    let table = Table {
        name: said("payment-statement"),
        header: ["heading", "budget", "claimed", "approved", "paid", "left"]
            .iter()
            .map(|column| said(&format!("payment-{column}")))
            .collect(),
        rows: rows(&known.statement(None), language),
        made_at: office.now(),
    };
    let (bytes, ending, media) = match input.format {
        TableFormat::Csv => (csv(&table), "csv", CSV),
        TableFormat::Xlsx => {
            let bytes = xlsx(&table).map_err(|error| Refusal {
                rule: error.code().to_owned(),
                facts: error.facts(),
            })?;
            (bytes, "xlsx", XLSX)
        }
    };
    let name = format!("{}-{}.{ending}", known.reference, office.today());
    let told = Facts::none()
        .with("format", Fact::code("table-format", ending))
        .with("award", Fact::record("award", input.award))
        .with("rows", table.rows.len());
    Ok(exported(
        name,
        media,
        &bytes,
        Fact::code("list", "award-money"),
        told,
    ))
}

fn rows(statement: &Statement, language: Language) -> Vec<Vec<Cell>> {
    let words = Words::shared();
    let line = |name: String, figures: Figures| {
        vec![
            Cell::Text(name),
            Cell::Money(figures.budget),
            Cell::Money(figures.claimed),
            Cell::Money(figures.approved),
            Cell::Money(figures.paid),
            Cell::Money(figures.left),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = statement
        .lines
        .iter()
        .map(|of| {
            let name = words.plain(language, &format!("heading-{}", of.heading.code()));
            line(name, of.figures)
        })
        .collect();
    rows.push(line(
        words.plain(language, "payment-total"),
        statement.total,
    ));
    rows
}
