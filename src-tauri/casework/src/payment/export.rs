//! The statement of an award's money, as a table.

use exchange::export::{Cell, Table};
use scheme::payment::{Figures, Statement};
use scheme::{Fact, Facts, Language};
use wire::document::DocumentView;
use wire::payment::ExportAwardMoney;
use words::Words;

use super::known::Known;
use crate::document::exported_table;
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
    let named = (known.reference.as_str(), &*office.today().to_string());
    let told = Facts::none().with("award", Fact::record("award", input.award));
    let what = Fact::code("list", "award-money");
    exported_table(&table, input.format, named, what, told)
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
