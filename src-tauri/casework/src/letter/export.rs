//! The register of letters, as it leaves the hub.

use exchange::export::{Cell, Table, csv};
use scheme::{Fact, Facts, Language};
use wire::document::DocumentView;
use wire::letter::{ExportLetters, LetterLine};
use words::Words;

use super::register::every_line;
use crate::document::{CSV, exported, file_name};
use crate::{Failed, Office};

/// The headings, in order.
const HEADINGS: [&str; 10] = [
    "letter-reference",
    "letter-application",
    "letter-kind",
    "letter-recipient",
    "letter-language",
    "letter-state",
    "letter-dated",
    "letter-amount",
    "letter-problems",
    "letter-overridden",
];

/// Exports the register of letters as CSV.
pub fn export(office: &Office, input: ExportLetters) -> Result<DocumentView, Failed> {
    if let Some(call) = input.call {
        office.read().call(call)?.ok_or(Failed::NotFound)?;
    }
    let say = |id: &str| Words::shared().plain(input.language, id);
    let table = Table {
        name: say("letters-title"),
        header: HEADINGS.map(say).to_vec(),
        rows: every_line(office, input.call)?
            .into_iter()
            .map(|line| cells(line, input.language))
            .collect(),
        made_at: office.now(),
    };
    let mut told = Facts::none().with("rows", table.rows.len());
    if let Some(call) = input.call {
        told = told.with("call", Fact::record("call", call));
    }
    let name = file_name("", &[&table.name, &office.today().to_string()], "csv");
    let what = Fact::code("export", "letters");
    Ok(exported(name, CSV, &csv(&table), what, told))
}

fn cells(line: LetterLine, language: Language) -> Vec<Cell> {
    let words = Words::shared();
    let code = |fact: Fact| Cell::Text(words.fact(language, &fact));
    let problems: Vec<String> = line
        .problems
        .0
        .iter()
        .map(|p| words.say(language, &format!("problem-{}", p.problem), &p.facts))
        .collect();
    vec![
        line.reference.into(),
        line.title.into(),
        code(line.kind.fact()),
        line.name.into(),
        code(line.language.fact()),
        code(line.state.fact()),
        line.dated_on
            .and_then(|day| day.parse().ok())
            .map_or(Cell::Empty, Cell::Date),
        line.amount.map_or(Cell::Empty, Cell::Money),
        problems.join("; ").into(),
        if line.overridden {
            words
                .say(language, "letter-overridden-cell", &Facts::none())
                .into()
        } else {
            Cell::Empty
        },
    ]
}
