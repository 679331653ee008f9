//! Every way out of the equality file shows the same numbers, and none from which a small one can be
//! worked out. The numbers 5 and 10 are written out here: the rule's own would change with it.

use base64::Engine as _;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use scheme::call::TeamRole;
use scheme::equality::{Reached, Topic, report};
use scheme::{ApplicationId, CallId, PersonId};
use serde_json::{Value, json};
use store::equality::EqualityFile;
use tempfile::TempDir;
use uuid::Uuid;

use crate::Office;
use crate::testing::TestClock;
use crate::testing::asking::{ask, text};

/// The commands of equality monitoring whose answers hold numbers of people, and those whose do not.
const WITH_NUMBERS: &[&str] = &["showEqualityReport", "exportEqualityReport"];
const WITHOUT: &[&str] = &[
    "showEquality",
    "makeEquality",
    "unlockEquality",
    "lockEquality",
    "restoreEquality",
    "changeEqualityPassphrase",
    "showEqualityForm",
    "giveEqualityAnswers",
    "recordEqualityObjection",
    "cutEqualityLinks",
    "showBlankEqualityForm",
];

#[test]
fn no_command_of_equality_monitoring_is_left_out_here() {
    let mut known: Vec<&str> = WITH_NUMBERS.iter().chain(WITHOUT).copied().collect();
    let all = wire::command_names();
    let mut there: Vec<&str> = all
        .iter()
        .map(String::as_str)
        .filter(|name| name.contains("Equality"))
        .collect();
    known.sort_unstable();
    there.sort_unstable();
    assert_eq!(there, known);
}

/// What somebody said of sex and of Welsh, as one of few, and how far they came.
type Said = (usize, usize, usize);

/// Some calls with who answered in each.
fn answered() -> impl Strategy<Value = Vec<Vec<Said>>> {
    let said = (0..3usize, 0..4usize, 0..4usize);
    prop::collection::vec(prop::collection::vec(said, 0..28), 1..4)
}

/// An office whose equality file holds and has counted this.
fn counted(folder: &TempDir, calls: &[Vec<Said>]) -> Office {
    let mut file =
        EqualityFile::create(&folder.path().join("hwb"), "tri llais dan y bont").unwrap();
    let mut next = 0u128;
    for (number, people) in (1u128..).zip(calls) {
        let call = CallId(Uuid::from_u128(number));
        let mut stages = std::collections::BTreeMap::new();
        for (sex, welsh, stage) in people {
            next += 1;
            let (of, who) = (Uuid::from_u128(1_000 + next), Uuid::from_u128(2_000 + next));
            let answers = [
                (Topic::Sex, Topic::Sex.options()[*sex].to_owned()),
                (Topic::Welsh, Topic::Welsh.options()[*welsh].to_owned()),
            ];
            file.put_answers(
                call,
                ApplicationId(of),
                (PersonId(who), TeamRole::Lead),
                &answers.into(),
            )
            .unwrap();
            stages.insert(ApplicationId(of), Reached::ALL[*stage]);
        }
        let on = "2027-01-14".parse().unwrap();
        file.count_call(call, (Some(on), on), &stages).unwrap();
    }
    let mut office = crate::testing::office(&TestClock::at("2027-01-15T09:00:00Z")).unwrap();
    office.equality = Some(file);
    office
}

/// The numbers of a view: by question, by row and then the total, by stage. None is withheld.
fn numbers(view: &Value) -> Vec<Vec<Vec<Option<u32>>>> {
    let read = |numbers: &Value| -> Vec<Option<u32>> {
        let numbers = numbers.as_array().unwrap().iter();
        numbers
            .map(|n| n.as_u64().map(|n| u32::try_from(n).unwrap()))
            .collect()
    };
    let questions = view["questions"].as_array().unwrap().iter();
    questions
        .map(|question| {
            let rows = question["rows"].as_array().unwrap().iter();
            let rows = rows.map(|row| read(&row["people"]));
            rows.chain([read(&view["totals"])]).collect()
        })
        .collect()
}

/// The same of an exported table: the last columns are the stages; a row of another question begins
/// where the former's total was.
fn exported(office: &mut Office, call: &Value, format: &str) -> Vec<Vec<Vec<Option<u32>>>> {
    let input = json!({ "call": call, "format": format, "language": "en" });
    let document = ask(office, "exportEqualityReport", input);
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text(&document["base64"]))
        .unwrap();
    let mut questions = vec![Vec::new()];
    let Ok(sheet) = exchange::table::read(&bytes, None) else {
        return Vec::new();
    };
    for row in sheet.rows {
        let total = row.cells[2] == "All answers";
        let stages = row.cells[3..].iter();
        let read = stages.map(|cell| match cell.parse() {
            Ok(number) => Some(number),
            Err(_) => {
                assert!(cell.starts_with("Withheld"), "{cell}");
                None
            }
        });
        questions.last_mut().unwrap().push(read.collect());
        if total {
            questions.push(Vec::new());
        }
    }
    questions.pop();
    questions
}

/// Asserts that no number of a table is small, nor the sum of what is withheld in a column, nor what
/// is between two stages of a row.
fn nothing_small_in(table: &[Vec<Vec<Option<u32>>>]) {
    for rows in table {
        let (total, rows) = rows.split_last().unwrap();
        for (stage, total) in total.iter().enumerate() {
            let column: Vec<Option<u32>> = rows.iter().map(|row| row[stage]).collect();
            let shown = column.iter().flatten();
            assert!(shown.clone().all(|n| *n >= 5), "{table:?}");
            let withheld = column.iter().filter(|n| n.is_none()).count();
            let Some(total) = total else {
                assert_eq!(withheld, column.len(), "{table:?}");
                continue;
            };
            assert!(*total >= 10, "{table:?}");
            let rest = total - shown.sum::<u32>();
            let hidden = withheld >= 2 && rest >= 10;
            assert!(hidden || (withheld == 0 && rest == 0), "{table:?}");
        }
        for row in rows.iter().chain([total]) {
            let shown: Vec<u32> = row.iter().flatten().copied().collect();
            for stages in shown.windows(2) {
                let behind = stages[0] - stages[1];
                assert!(behind == 0 || behind >= 5, "{table:?}");
            }
        }
    }
}

/// Asserts that what all calls have, and those that show a number have not, is of five at the least; of
/// nobody, where nobody answered in the others.
fn nothing_small_between(
    all: &[Vec<Vec<Option<u32>>>],
    calls: &[Vec<Vec<Vec<Option<u32>>>>],
    with_answers: usize,
) {
    for (q, rows) in all.iter().enumerate() {
        for (r, row) in rows.iter().enumerate() {
            for (s, number) in row.iter().enumerate() {
                let Some(number) = number else { continue };
                let shown = calls.iter().filter_map(|call| call.get(q)?[r][s]);
                let (parts, sum) = shown.fold((0, 0), |(n, sum), part| (n + 1, sum + part));
                let rest = number - sum;
                let everybody = parts == with_answers && rest == 0;
                assert!(everybody || rest >= 5, "{rest} of {all:?} less {calls:?}");
            }
        }
    }
}

#[test]
fn whatever_is_answered_every_way_out_shows_the_same_and_nothing_small() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..24 {
        let calls = answered().new_tree(&mut runner).unwrap().current();
        let folder = TempDir::new().unwrap();
        let mut office = counted(&folder, &calls);
        let rule = report(&office.equality.as_ref().unwrap().counts().unwrap());
        let scopes = (1u128..)
            .zip(&calls)
            .map(|(n, _)| json!(Uuid::from_u128(n)));
        let mut tables = Vec::new();
        for scope in [Value::Null].into_iter().chain(scopes) {
            let view = ask(&mut office, "showEqualityReport", json!({ "call": scope }));
            let seen = numbers(&view);
            for format in ["csv", "xlsx"] {
                assert_eq!(exported(&mut office, &scope, format), seen, "{format}");
            }
            nothing_small_in(&seen);
            tables.push(seen);
        }
        let (all, each) = tables.split_first().unwrap();
        assert_eq!(all.is_empty(), rule.all.is_none());
        assert_eq!(
            each.iter().filter(|table| !table.is_empty()).count(),
            rule.calls.len()
        );
        let with_answers = calls.iter().filter(|people| !people.is_empty()).count();
        nothing_small_between(all, each, with_answers);
    }
}
