//! Keeping a record longer than its years.

use scheme::history::Act;
use scheme::{Fact, Problems};
use store::retention::LongerRow;
use wire::disposal::{DisposalView, KeepLonger};

use super::list::{list, over};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// Keeps a record that is past its years until a later day, with the reason. It is then due again.
pub fn keep(office: &mut Office, input: KeepLonger) -> Result<DisposalView, Failed> {
    let (today, by) = (office.today(), at_the_desk(office)?);
    let mut problems = Problems::default();
    let until = typed::needed_date("until", &input.until, &mut problems);
    if until.is_some_and(|until| until <= today) {
        problems.add("until", "date-not-to-come");
    }
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let until = until.ok_or(Failed::NotFound)?;
    office.change(Act::KeepLonger, |tx| {
        let over = over(tx, today)?;
        let one = over.iter().find(|one| one.row.record == input.record);
        let row = one.ok_or(Failed::NotFound)?.row;
        tx.put_kept_longer(&LongerRow {
            noun: row.noun,
            record: row.record,
            until,
            reason,
            kept: (tx.now(), by),
        })?;
        tx.fact("record", Fact::record(row.noun.code(), row.record));
        tx.fact("until", until);
        Ok(())
    })?;
    list(office)
}
