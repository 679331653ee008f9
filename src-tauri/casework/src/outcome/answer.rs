//! Recording what was answered when outcomes were asked for.

use scheme::Problems;
use scheme::history::Act;
use scheme::outcome::{AskedState, asked};
use store::outcome::AnswerRow;
use wire::outcome::{AnswerOutcomes, OutcomesView};

use super::{asked_with, ends_on, fact, show::shown, source};
use crate::{Failed, Office, typed};

/// Records what was answered: that what there was to tell is recorded, or that there was nothing.
pub fn answer(office: &mut Office, input: AnswerOutcomes) -> Result<OutcomesView, Failed> {
    let of = source(input.source);
    let today = office.today();
    let mut problems = Problems::default();
    if input.answer.is_none() {
        problems.add("answer", "missing");
    }
    let told_by = typed::needed("toldBy", &input.told_by, &mut problems);
    let told_on = typed::needed_date("toldOn", &input.told_on, &mut problems);
    if told_on.is_some_and(|on| on > today) {
        problems.add("toldOn", "date-in-future");
    }
    problems.none_or_err()?;
    let (Some(said), Some(told_on)) = (input.answer, told_on) else {
        return Err(Failed::NotFound);
    };
    office.change(Act::AnswerOutcomes, |tx| {
        let Some(ends) = ends_on(tx, of)? else {
            return Err(Failed::refused("outcome-too-early"));
        };
        if asked_with(tx, of)?.is_some() {
            return Err(Failed::refused("outcome-asked-with-award"));
        }
        let known = tx
            .outcome_answers(of)?
            .into_iter()
            .find(|known| known.months == input.months);
        let asking = asked(ends, &[], today)
            .into_iter()
            .find(|one| one.months == input.months)
            .ok_or(Failed::NotFound)?;
        if asking.state == AskedState::NotYet {
            return Err(Failed::refused("outcome-not-asked-yet"));
        }
        let id = match &known {
            None => tx.new_id(),
            Some(known) => {
                tx.based_on("outcome_answer", known.id, input.based_on)?;
                known.id
            }
        };
        tx.put_outcome_answer(&AnswerRow {
            id,
            source: of,
            months: input.months,
            answer: said,
            told_by,
            told_on,
        })?;
        tx.fact("of", fact(of));
        tx.fact("months", input.months);
        tx.fact("answer", said.fact());
        Ok(())
    })?;
    shown(office, of)
}
