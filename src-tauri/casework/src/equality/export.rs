//! The numbers that may be shown, as a table.

use exchange::export::{Cell, Table};
use scheme::equality::PREFER_NOT;
use scheme::{Fact, Facts, Language};
use wire::document::DocumentView;
use wire::equality::{EqualityReportView, ExportEqualityReport, ShowEqualityReport};
use words::Words;

use super::report::show_report;
use crate::document::exported_table;
use crate::{Failed, Office};

/// Exports what the screen shows: a row for each answer, a column for each stage, in words where a
/// number is withheld.
pub fn export(office: &mut Office, input: ExportEqualityReport) -> Result<DocumentView, Failed> {
    let view = show_report(office, ShowEqualityReport { call: input.call })?;
    let words = Words::shared();
    let header = ["equality-scope", "equality-question", "equality-answer"]
        .map(|id| words.plain(input.language, id))
        .into_iter()
        .chain(
            view.stages
                .iter()
                .map(|s| words.fact(input.language, &s.fact())),
        );
    let table = Table {
        name: words.plain(input.language, "equality-report"),
        header: header.collect(),
        rows: rows(words, input.language, &view),
        made_at: office.now(),
    };
    let today = office.today().to_string();
    let told = match input.call {
        Some(call) => Facts::none().with("call", Fact::record("call", call)),
        None => Facts::none(),
    };
    let what = Fact::code("export", "equality-report");
    exported_table(&table, input.format, ("", &today), what, told)
}

fn rows(words: &Words, language: Language, view: &EqualityReportView) -> Vec<Vec<Cell>> {
    let withheld = words.plain(language, "equality-withheld");
    let number = |people: &Option<u32>| match people {
        Some(people) => Cell::Count(i64::from(*people)),
        None => Cell::Text(withheld.clone()),
    };
    let scope = match view.calls.iter().find(|c| Some(c.call) == view.call) {
        Some(call) => call.title.or_other(language).to_owned(),
        None => words.plain(language, "equality-all-calls"),
    };
    let row = |question: String, chosen: String, people: &[Option<u32>]| {
        let said = [scope.clone(), question, chosen].map(Cell::Text);
        said.into_iter().chain(people.iter().map(number)).collect()
    };
    let mut rows = Vec::new();
    for counts in &view.questions {
        let question = words.fact(language, &counts.question.fact());
        for one in &counts.rows {
            let chosen = match one.chosen.as_str() {
                PREFER_NOT => words.plain(language, "equality-not-said"),
                chosen => {
                    let id = format!("equality-{}-{chosen}", counts.question.code());
                    words.plain(language, &id)
                }
            };
            rows.push(row(question.clone(), chosen, &one.people));
        }
        let total = words.plain(language, "equality-total");
        rows.push(row(question, total, &view.totals));
    }
    rows
}
