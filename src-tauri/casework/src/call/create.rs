//! Making a call.

use scheme::call::{Dates, from_template};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{CallId, Fact};
use store::call::CallRow;
use wire::call::{CallOrigin, CallView, CreateCall};

use crate::{Failed, Office};

/// Makes a call from a template or from an earlier one, with no dates. A template's letters are
/// signed by whoever makes the call, until somebody says otherwise.
pub fn create(office: &mut Office, input: CreateCall) -> Result<CallView, Failed> {
    let id: CallId = office.change(Act::CreateCall, |tx| {
        let mut content = match input.origin {
            CallOrigin::Template(template) => from_template(template)?,
            CallOrigin::Call(earlier) => tx.call(earlier)?.ok_or(Failed::NotFound)?.content,
        };
        content.dates = Dates::default();
        if content.terms.signatory.name.is_empty()
            && let Viewpoint::Coordinator(id) = tx.viewpoint()
            && let Some(coordinator) = tx.coordinator(id)?
        {
            content.terms.signatory.name = coordinator.name;
            content.terms.signatory.role = coordinator.role;
        }
        let row = CallRow {
            id: tx.new_id(),
            content,
            published: false,
            created_at: tx.now(),
        };
        tx.put_call(&row)?;
        tx.fact("call", Fact::record("call", row.id));
        Ok::<_, Failed>(row.id)
    })?;
    super::show(office, id)
}
