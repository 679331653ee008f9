//! Lifting a legal hold.

use scheme::history::Act;
use scheme::hold::{HoldAct, may_hold};
use scheme::{Fact, Problems};
use wire::hold::{HoldsView, LiftHold, ListHolds};

use super::{coordinator, list};
use crate::{Failed, Office, typed};

/// Lifts a hold, with a reason. What is due for disposal is then due again.
pub fn lift(office: &mut Office, input: LiftHold) -> Result<HoldsView, Failed> {
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let by = coordinator(office.viewpoint())?;
    let record = office.change(Act::LiftHold, |tx| {
        let mut hold = tx.hold(input.hold)?.ok_or(Failed::NotFound)?;
        tx.based_on("legal_hold", hold.id, input.based_on)?;
        may_hold(hold.lifted.is_none(), HoldAct::Lift)?;
        hold.lifted = Some((tx.now(), by));
        hold.lift_reason = reason;
        tx.put_hold(&hold)?;
        tx.fact("record", Fact::record(hold.noun.code(), hold.record));
        Ok(hold.record)
    })?;
    list(
        office,
        ListHolds {
            record: Some(record),
        },
    )
}
