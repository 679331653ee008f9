//! Days on which a person is away.

use scheme::history::Act;
use scheme::placement::AbsenceKind;
use scheme::{Fact, Problems};
use store::placement::AbsenceRow;
use wire::hub::Done;
use wire::placement::{RecordAbsence, RemoveAbsence};

use crate::{Failed, Office, typed};

/// Records days on which a person is away.
pub fn record(office: &mut Office, input: RecordAbsence) -> Result<Done, Failed> {
    office.change(Act::RecordAbsence, |tx| {
        let person = tx.person_now(input.person)?.ok_or(Failed::NotFound)?.id;
        let mut problems = Problems::default();
        let kind = AbsenceKind::from_code(&input.kind);
        if kind.is_none() {
            problems.add("kind", "not-chosen");
        }
        let period = typed::period(("from", &input.from), ("to", &input.to), &mut problems);
        problems.none_or_err()?;
        let (Some(kind), Some(period)) = (kind, period) else {
            return Err(Failed::NotFound);
        };
        let id = tx.new_id();
        tx.add_absence(&AbsenceRow {
            id,
            person,
            kind,
            period,
        })?;
        tx.fact("person", Fact::record("person", person));
        tx.fact("from", period.from);
        tx.fact("to", period.to);
        Ok(Done {})
    })
}

/// Removes days on which a person is away.
pub fn remove(office: &mut Office, input: RemoveAbsence) -> Result<Done, Failed> {
    office.change(Act::RemoveAbsence, |tx| {
        let row = tx.absence(input.id)?.ok_or(Failed::NotFound)?;
        tx.based_on("absence", row.id, input.based_on)?;
        tx.remove_absence(row.id)?;
        tx.fact("person", Fact::record("person", row.person));
        tx.fact("from", row.period.from);
        tx.fact("to", row.period.to);
        Ok(Done {})
    })
}
