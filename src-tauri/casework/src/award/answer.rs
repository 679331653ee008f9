//! An offer that nobody takes: turned down, or lapsed. Its money is free for the next in reserve.

use scheme::Problems;
use scheme::award::AwardAct;
use scheme::history::Act;
use wire::award::{AwardView, DeclineOffer, LapseOffer};

use super::acting::{based_on, moved};
use crate::{Failed, Office, typed};

/// Records that an offer was turned down: who told the hub, when, and why where a reason was given.
pub fn decline(office: &mut Office, input: DeclineOffer) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let told_by = typed::needed("toldBy", &input.told_by, &mut problems);
    let on = typed::needed_date("on", &input.on, &mut problems);
    if let Some(on) = on {
        problems.0.extend(award.days().day_problems(on, today).0);
    }
    let reason = typed::text("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let on = on.ok_or(Failed::NotFound)?;
    office.change(Act::DeclineOffer, |tx| {
        let award = based_on(tx, id, input.based_on)?;
        tx.fact("freed", award.amount());
        moved(tx, award, AwardAct::Decline, on, reason, told_by)
    })?;
    super::show(office, id)
}

/// Lets an offer lapse, once the day to accept has passed.
pub fn lapse(office: &mut Office, input: LapseOffer) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    office.read().award(id)?.ok_or(Failed::NotFound)?;
    office.change(Act::LapseOffer, |tx| {
        let award = based_on(tx, id, input.based_on)?;
        scheme::award::after(award.state, AwardAct::Lapse)?;
        award.days().may_lapse(today)?;
        tx.fact("freed", award.amount());
        let nothing = String::new;
        moved(tx, award, AwardAct::Lapse, today, nothing(), nothing())
    })?;
    super::show(office, id)
}
