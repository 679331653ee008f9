//! Recording, changing and removing an outcome.

use scheme::history::Act;
use scheme::outcome::{link, outcome_problems};
use scheme::{OutcomeId, Problems};
use store::outcome::OutcomeRow;
use wire::outcome::{OutcomesView, RecordOutcome, RemoveOutcome};

use super::{ends_on, fact, show::shown, source};
use crate::{Failed, Office, typed};

/// Records an outcome of an award or a placement, or changes it.
pub fn record(office: &mut Office, input: RecordOutcome) -> Result<OutcomesView, Failed> {
    let of = source(input.source);
    let today = office.today();
    let mut problems = Problems::default();
    if input.kind.is_none() {
        problems.add("kind", "missing");
    }
    let description = typed::needed("description", &input.description, &mut problems);
    let happened_on = typed::needed_date("happenedOn", &input.happened_on, &mut problems);
    let amount = typed::money("amount", &input.amount, &mut problems);
    let address = typed::text("link", &input.link, &mut problems);
    let told_by = typed::needed("toldBy", &input.told_by, &mut problems);
    let told_on = typed::needed_date("toldOn", &input.told_on, &mut problems);
    let found = outcome_problems(input.kind, happened_on, told_on, amount, &address, today);
    problems.0.extend(found.0);
    problems.none_or_err()?;
    let (Some(kind), Some(happened_on), Some(told_on)) = (input.kind, happened_on, told_on) else {
        return Err(Failed::NotFound);
    };
    let act = match input.outcome {
        None => Act::RecordOutcome,
        Some(_) => Act::EditOutcome,
    };
    office.change(act, |tx| {
        if ends_on(tx, of)?.is_none() {
            return Err(Failed::refused("outcome-too-early"));
        }
        let (id, source) = match input.outcome {
            None => (tx.new_id::<OutcomeId>(), of),
            Some(id) => {
                let before = tx.outcome(id)?.ok_or(Failed::NotFound)?;
                tx.based_on("outcome", id, input.based_on)?;
                (id, before.source)
            }
        };
        tx.put_outcome(&OutcomeRow {
            id,
            source,
            kind,
            happened_on,
            description,
            amount,
            link: link(&address).map_or_else(|_| String::new(), |link| link.address()),
            told_by,
            told_on,
        })?;
        tx.fact("of", fact(source));
        tx.fact("type", kind.fact());
        if let Some(amount) = amount {
            tx.fact("amount", amount);
        }
        Ok(())
    })?;
    shown(office, of)
}

/// Removes an outcome that was recorded by mistake.
pub fn remove(office: &mut Office, input: RemoveOutcome) -> Result<OutcomesView, Failed> {
    let of = office.change(Act::RemoveOutcome, |tx| {
        let row = tx.outcome(input.outcome)?.ok_or(Failed::NotFound)?;
        tx.based_on("outcome", row.id, input.based_on)?;
        tx.remove_outcome(row.id)?;
        tx.fact("of", fact(row.source));
        tx.fact("type", row.kind.fact());
        Ok::<_, Failed>(row.source)
    })?;
    shown(office, of)
}
