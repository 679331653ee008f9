//! The outcomes of an award or a placement, and when they are asked for.

use scheme::outcome::{TYPES, asked};
use store::outcome::Source;
use wire::outcome::{AskedView, OutcomeTypes, OutcomesView, ShowOutcomes};

use super::{asked_with, ends_on, on_the_wire, source, view};
use crate::{Failed, Office};

/// Shows the outcomes of an award or a placement.
pub fn show(office: &Office, input: ShowOutcomes) -> Result<OutcomesView, Failed> {
    shown(office, source(input.source))
}

pub(super) fn shown(office: &Office, of: Source) -> Result<OutcomesView, Failed> {
    let read = office.read();
    let ends = ends_on(&read, of)?;
    let asked_with_award = asked_with(&read, of)?;
    let answers = read.outcome_answers(of)?;
    let answered: Vec<u32> = answers.iter().map(|one| one.months).collect();
    let mut askings = Vec::new();
    if let (Some(ends), None) = (ends, asked_with_award) {
        for one in asked(ends, &answered, office.today()) {
            let known = answers.iter().find(|known| known.months == one.months);
            askings.push(AskedView {
                months: one.months,
                due_on: one.due_on.to_string(),
                state: one.state,
                answer: known.map(|known| known.answer),
                told_by: known.map(|k| k.told_by.clone()).unwrap_or_default(),
                told_on: known.map(|k| k.told_on.to_string()).unwrap_or_default(),
                based_on: match known {
                    Some(known) => read.last_entry("outcome_answer", known.id)?,
                    None => 0,
                },
            });
        }
    }
    let (noun, id) = of.record();
    Ok(OutcomesView {
        source: on_the_wire(of),
        label: read.label(noun, id)?,
        recordable: ends.is_some(),
        outcomes: read
            .outcomes_of(of)?
            .into_iter()
            .map(|row| view(&read, row))
            .collect::<Result<_, _>>()?,
        asked: askings,
        asked_with_award,
        types: OutcomeTypes {
            version: TYPES.version,
            name: TYPES.name.to_owned(),
            address: TYPES.address.to_owned(),
        },
    })
}
