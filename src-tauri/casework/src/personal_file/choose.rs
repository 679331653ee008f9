//! Choosing how a passage is given.

use scheme::history::Act;
use scheme::personal_file::{Disclosure, RequestAct};
use scheme::{Fact, Problems};
use wire::personal_file::{ChooseDisclosure, PersonFileView};

use super::gather::{held, passages};
use super::{allowed, one};
use crate::{Failed, Office, typed};

/// Chooses how a passage is given. What is held back, and what tells of others, has a reason.
pub fn choose(office: &mut Office, input: ChooseDisclosure) -> Result<PersonFileView, Failed> {
    let view = held(office, input.request)?;
    let passage = passages(&view)
        .find(|passage| passage.passage == input.passage)
        .ok_or(Failed::NotFound)?;
    let names_others = passage.names_others;
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
    held(office, input.request)
}
