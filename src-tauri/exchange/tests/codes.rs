//! Every code that this room can give has its words in both languages.

// So that clippy knows the helpers here for tests too.
#![cfg(test)]

use exchange::export::NotWritten;
use exchange::mapping::{CellProblem, Field, MappingProblem};
use exchange::table::{Limit, NotRead, Notice};
use scheme::{Facts, Language};
use words::Words;

fn say(id: &str, facts: &Facts) -> [String; 2] {
    [Language::Cy, Language::En].map(|language| {
        Words::shared()
            .try_say(language, id, facts)
            .unwrap_or_else(|unsaid| panic!("{}: {id}: {unsaid:?}", language.tag()))
    })
}

#[test]
fn each_failure_to_read_is_worded_with_its_facts() {
    let limits = [
        Limit::Bytes,
        Limit::Rows,
        Limit::Columns,
        Limit::Cells,
        Limit::CellCharacters,
    ];
    let failures = limits
        .map(|limit| NotRead::TooLarge { limit })
        .into_iter()
        .chain([
            NotRead::NotATable,
            NotRead::Empty,
            NotRead::Encrypted,
            NotRead::Broken,
            NotRead::NoSuchSheet,
        ]);
    let mut codes = Vec::new();
    for failure in failures {
        codes.push(failure.code());
        say(&format!("problem-{}", failure.code()), &failure.facts());
    }
    codes.sort_unstable();
    let mut all = NotRead::CODES.to_vec();
    all.sort_unstable();
    assert_eq!(codes, all);
    let rows = NotRead::TooLarge { limit: Limit::Rows };
    let [_, english] = say(&format!("problem-{}", rows.code()), &rows.facts());
    assert!(english.contains("200,000 rows"), "{english}");
}

#[test]
fn each_notice_is_worded_with_its_facts() {
    let notices = [
        Notice::ReadAsWindows1252,
        Notice::ControlCharactersRemoved { count: 3 },
        Notice::QuoteNotClosed { line: 1234 },
        Notice::RowsAboveHeadings { count: 2 },
        Notice::HeadingRepeated {
            heading: "Cyfeiriad".to_owned(),
        },
        Notice::MergedCells {
            count: 2,
            first: "A2:A5".to_owned(),
        },
        Notice::ErrorCells {
            count: 1,
            first: "B7".to_owned(),
        },
        Notice::FormulasWithoutResult {
            count: 1,
            first: "B7".to_owned(),
        },
    ];
    let codes: Vec<&str> = notices.iter().map(Notice::code).collect();
    assert_eq!(codes, Notice::CODES);
    for notice in notices {
        say(&format!("table-notice-{}", notice.code()), &notice.facts());
    }
}

#[test]
fn each_mapping_problem_and_field_is_worded() {
    let field = Field::Email;
    let problems = [
        MappingProblem::NoName,
        MappingProblem::GivenTwice { field },
        MappingProblem::NotOfThisKind { field },
    ];
    assert_eq!(problems.map(MappingProblem::code), *MappingProblem::CODES);
    for problem in problems {
        say(&format!("problem-{}", problem.code()), &problem.facts());
    }
    for code in CellProblem::CODES {
        say(
            &format!("problem-{code}"),
            &Facts::none().with("value", "circus"),
        );
    }
    for field in Field::ALL {
        say(&format!("import-field-{}", field.code()), &Facts::none());
        assert_eq!(Field::from_code(field.code()), Some(*field));
    }
}

#[test]
fn each_failure_to_write_is_worded() {
    let failures = [
        NotWritten::CellTooLong { row: 2, column: 3 },
        NotWritten::TooLarge,
        NotWritten::Failed,
    ];
    assert_eq!(failures.map(NotWritten::code), *NotWritten::CODES);
    for failure in failures {
        say(&format!("refused-{}", failure.code()), &failure.facts());
    }
}
