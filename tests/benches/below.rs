//! What costs are measured below the window, by programs that were built beside this one: a thousand
//! letters, and the figures of a hub.

use std::process::{Command, Stdio};

use seedbridge_tests::places;
use serde_json::Value;

use crate::figures::Row;

/// How often a thousand letters are made.
const RUNS: usize = 5;

/// A thousand letters of two pages in two languages.
pub fn letters() -> Vec<Row> {
    let runs: Vec<Value> = (0..RUNS)
        .flat_map(|_| lines_of("examples/thousand_letters"))
        .collect();
    let row = |what: &str, unit: &str, field: &str, against: Option<&str>, target: &str| {
        let column = |field: &str| -> Vec<f64> {
            runs.iter()
                .map(|run| run[field].as_f64().expect("a letter's figure"))
                .collect()
        };
        Row {
            what: what.to_owned(),
            unit: unit.to_owned(),
            runs: column(field),
            against: against.map(column),
            target: target.to_owned(),
        }
    };
    vec![
        row(
            "a letter, of 1,000: processor time",
            "ms",
            "cpuMsEach",
            None,
            "12 ms",
        ),
        row(
            "a letter, of 1,000: size",
            "KB",
            "kilobytesEach",
            None,
            "60 KB",
        ),
        row(
            "1,000 letters: peak memory, and after 100",
            "MB",
            "peakMegabytes",
            Some("peakMegabytesAfterTenth"),
            "flat: 1.0 times",
        ),
    ]
}

/// A hub's acts, ranking, search, lists and opening.
pub fn hub() -> Vec<Row> {
    let text = |value: &Value| value.as_str().expect("a figure's words").to_owned();
    let numbers = |value: &Value| -> Option<Vec<f64>> {
        let runs = value.as_array()?;
        runs.iter().map(Value::as_f64).collect()
    };
    lines_of("examples/figures")
        .iter()
        .map(|line| Row {
            what: text(&line["what"]),
            unit: text(&line["unit"]),
            runs: numbers(&line["runs"]).expect("a figure's runs"),
            against: numbers(&line["against"]),
            target: text(&line["target"]),
        })
        .collect()
}

/// The lines of JSON that a program prints.
fn lines_of(program: &str) -> Vec<Value> {
    let output = Command::new(places::built(program))
        .stderr(Stdio::inherit())
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{program} failed");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}
