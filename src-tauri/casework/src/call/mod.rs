//! Calls.

mod create;
mod edit_about;
mod edit_dates;
mod edit_money;
mod edit_terms;
mod publish;
mod view;

pub use create::create;
pub use edit_about::edit_about;
pub use edit_dates::edit_dates;
pub use edit_money::edit_money;
pub use edit_terms::edit_terms;
pub use publish::publish;
pub use view::{list, show, show_version};

use scheme::call::CallDocument;
use scheme::history::Act;
use scheme::{CallId, Fact};
use wire::call::CallView;

use crate::{Failed, Office};

/// Changes a part of a call's document, based on what was read of it.
fn edit(
    office: &mut Office,
    call: CallId,
    based_on: i64,
    part: &str,
    change: impl FnOnce(&mut CallDocument) -> Result<(), Failed>,
) -> Result<CallView, Failed> {
    office.change(Act::EditCall, |tx| {
        let mut row = tx.call(call)?.ok_or(Failed::NotFound)?;
        tx.based_on("call", call, based_on)?;
        change(&mut row.content)?;
        tx.put_call(&row)?;
        tx.fact("call", Fact::record("call", call));
        tx.fact("part", Fact::code("call-part", part));
        Ok(())
    })?;
    show(office, call)
}

#[cfg(test)]
mod tests;
