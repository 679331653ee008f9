//! The numbers that may be shown.

use scheme::CallId;
use scheme::equality::{Reached, Report, Shown, Topic, report};
use store::equality::CountedCall;
use wire::equality::{
    EqualityCall, EqualityQuestionCounts, EqualityReportView, EqualityRow, ShowEqualityReport,
};

use super::{count, unlocked};
use crate::{Failed, Office};

/// Shows the numbers of a call, or of all, after counting whatever was decided since.
pub fn show_report(
    office: &mut Office,
    input: ShowEqualityReport,
) -> Result<EqualityReportView, Failed> {
    count::count_decided(office)?;
    let today = office.today();
    let file = unlocked(office)?;
    let (counted, report) = (file.counted_calls()?, report(&file.counts()?));
    let shown = match input.call {
        None => report.all.clone(),
        Some(call) => {
            let of = report.calls.iter().find(|(known, _)| *known == call);
            if counted.iter().all(|known| known.call != call) {
                return Err(Failed::NotFound);
            }
            of.map(|(_, shown)| shown.clone())
        }
    };
    let due = count::due(&office.read(), &counted, today)?.len();
    Ok(EqualityReportView {
        call: input.call,
        calls: calls(office, counted, &report)?,
        stages: Reached::ALL.to_vec(),
        totals: shown.as_ref().map_or_else(Vec::new, |s| s.totals.to_vec()),
        questions: shown.map_or_else(Vec::new, questions),
        due: u32::try_from(due).unwrap_or(u32::MAX),
    })
}

fn calls(
    office: &Office,
    counted: Vec<CountedCall>,
    report: &Report,
) -> Result<Vec<EqualityCall>, Failed> {
    let read = office.read();
    let links = count::links(&read)?;
    let until = |call: CallId| {
        links
            .iter()
            .find(|one| one.call == call)
            .and_then(|one| one.until)
    };
    let shown = |call: CallId| report.calls.iter().any(|(known, _)| *known == call);
    let mut calls = counted
        .into_iter()
        .map(|counted| {
            let row = read.call(counted.call)?;
            Ok(EqualityCall {
                call: counted.call,
                title: row.map(|row| row.content.title).unwrap_or_default(),
                decided_on: counted.decided_on.map(|day| day.to_string()),
                linked_until: until(counted.call).map(|day| day.to_string()),
                cut_on: counted.cut_on.map(|day| day.to_string()),
                shown: shown(counted.call),
            })
        })
        .collect::<Result<Vec<_>, Failed>>()?;
    calls.reverse();
    Ok(calls)
}

fn questions(shown: Shown) -> Vec<EqualityQuestionCounts> {
    Topic::ALL
        .iter()
        .zip(shown.questions)
        .map(|(&question, rows)| EqualityQuestionCounts {
            question,
            rows: question
                .options()
                .iter()
                .zip(rows)
                .map(|(&chosen, people)| EqualityRow {
                    chosen: chosen.to_owned(),
                    people: people.to_vec(),
                })
                .collect(),
        })
        .collect()
}
