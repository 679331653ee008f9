//! Outcomes of awards and placements: recorded, asked for, listed.

mod answer;
mod list;
mod record;
mod show;
#[cfg(test)]
mod tests;

use scheme::{AwardId, Fact};
use store::Reading;
use store::outcome::{OutcomeRow, Source};
use wire::outcome::{OutcomeSource, OutcomeView};

use crate::Failed;

pub use answer::answer;
pub use list::{due, list};
pub(crate) use list::{due_lines, lines};
pub use record::{record, remove};
pub use show::show;

fn source(of: OutcomeSource) -> Source {
    match of {
        OutcomeSource::Award(id) => Source::Award(id),
        OutcomeSource::Placement(id) => Source::Placement(id),
    }
}

fn on_the_wire(of: Source) -> OutcomeSource {
    match of {
        Source::Award(id) => OutcomeSource::Award(id),
        Source::Placement(id) => OutcomeSource::Placement(id),
    }
}

/// What outcomes came of, as the history tells it.
fn fact(of: Source) -> Fact {
    let (noun, id) = of.record();
    Fact::record(noun, id)
}

/// The last day of what has begun; none where it has not, or came to nothing.
fn ends_on(read: &Reading<'_>, of: Source) -> Result<Option<chrono::NaiveDate>, Failed> {
    Ok(match of {
        Source::Award(id) => {
            let award = read.award(id)?.ok_or(Failed::NotFound)?;
            award.state.has_begun().then(|| award.last_day())
        }
        Source::Placement(id) => {
            let placement = read.placement(id)?.ok_or(Failed::NotFound)?;
            placement.state.has_begun().then_some(placement.period.to)
        }
    })
}

/// The award that is asked in place of a placement that stands on it.
fn asked_with(read: &Reading<'_>, of: Source) -> Result<Option<AwardId>, Failed> {
    let Source::Placement(id) = of else {
        return Ok(None);
    };
    let placement = read.placement(id)?.ok_or(Failed::NotFound)?;
    Ok(match placement.application {
        Some(application) => read.award_of(application)?.map(|award| award.id),
        None => None,
    })
}

fn view(read: &Reading<'_>, row: OutcomeRow) -> Result<OutcomeView, Failed> {
    Ok(OutcomeView {
        id: row.id,
        source: on_the_wire(row.source),
        kind: row.kind,
        happened_on: row.happened_on.to_string(),
        description: row.description,
        amount: row.amount,
        amount_typed: row.amount.map_or_else(String::new, scheme::Pence::typed),
        link: row.link,
        told_by: row.told_by,
        told_on: row.told_on.to_string(),
        based_on: read.last_entry("outcome", row.id)?,
    })
}
