//! Giving more time to accept.

use scheme::award::{AwardAct, after};
use scheme::history::Act;
use scheme::{Fact, Problems};
use store::award::ExtensionRow;
use wire::award::{AwardView, ExtendAcceptance};

use super::acting::based_on;
use crate::{Failed, Office, typed};

/// Gives an offer a later last day to accept, with a reason.
pub fn extend(office: &mut Office, input: ExtendAcceptance) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let until = typed::needed_date("until", &input.until, &mut problems);
    if let Some(until) = until {
        problems
            .0
            .extend(award.days().extension_problems(until, today).0);
    }
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let until = until.ok_or(Failed::NotFound)?;
    office.change(Act::ExtendAcceptance, |tx| {
        let mut award = based_on(tx, id, input.based_on)?;
        after(award.state, AwardAct::Extend)?;
        let extension = ExtensionRow {
            id: tx.new_id(),
            award: id,
            was_on: award.accept_by,
            until_on: until,
            reason,
            extended_at: tx.now(),
        };
        tx.add_award_extension(&extension)?;
        award.accept_by = until;
        tx.put_award(&award)?;
        tx.fact("award", Fact::record("award", id));
        tx.fact("until", until);
        Ok(())
    })?;
    super::show(office, id)
}
