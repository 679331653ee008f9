//! Choosing how a passage is given.

use scheme::erasure::Sureness;
use scheme::history::Act;
use scheme::personal_file::{Disclosure, RequestAct};
use scheme::{Fact, Problems};
use wire::personal_file::{ChooseDisclosure, FileRequestView};

use super::gather::{held, passages};
use super::{allowed, one, show};
use crate::{Failed, Office, typed};

/// Chooses how a passage is given. What is held back, and what surely tells of others, has a reason.
pub fn choose(office: &mut Office, input: ChooseDisclosure) -> Result<FileRequestView, Failed> {
    let view = held(office, input.request)?;
    let passage = passages(&view)
        .find(|passage| passage.passage == input.passage)
        .ok_or(Failed::NotFound)?;
    let names_others = match (passage.names_others, passage.may_name_others) {
        (true, _) => Some(Sureness::Surely),
        (false, true) => Some(Sureness::Perhaps),
        (false, false) => None,
    };
    let mut problems = Problems::default();
    let needed = input.disclosure.needs_reason(names_others);
    let reason = match needed {
        true => typed::needed("reason", &input.reason, &mut problems),
        false => typed::text("reason", &input.reason, &mut problems),
    };
    allowed(
        &one(&office.read(), input.request)?,
        RequestAct::Choose,
        office.today(),
    )?;
    problems.none_or_err()?;
    let usual = Disclosure::usual(names_others) == input.disclosure;
    office.change(Act::ChooseDisclosure, |tx| {
        let row = one(tx, input.request)?;
        let chosen = (!usual).then_some((input.disclosure, reason.as_str()));
        tx.put_file_passage(input.request, &input.passage, chosen)?;
        tx.fact("person", Fact::record("person", row.person));
        tx.fact("disclosure", input.disclosure.fact());
        Ok(())
    })?;
    show(office, input.request)
}
