//! The second person: another coordinator, with their PIN.

use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{CoordinatorId, Fact, Problems, Refusal};
use store::Reading;

use crate::history::label_facts;
use crate::{Failed, Office};

/// Who acts, and who stands by it.
#[derive(Debug, Clone, Copy)]
pub(super) struct TwoPeople {
    /// The coordinator at the desk.
    pub first: CoordinatorId,
    /// The other.
    pub second: CoordinatorId,
}

/// A refusal with the names of the records that it is about.
pub(super) fn named(read: &Reading<'_>, mut refusal: Refusal) -> Failed {
    match label_facts(read, &mut refusal.facts) {
        Ok(()) => Failed::Refused(refusal),
        Err(failed) => failed,
    }
}

/// The coordinator at the desk and another one, whose PIN is asked. `same` is the rule by which
/// the same person twice is refused. A wrong PIN is an entry of the history.
pub(super) fn two_people(
    office: &mut Office,
    second: Option<CoordinatorId>,
    pin: &str,
    same: &str,
    mut problems: Problems,
) -> Result<TwoPeople, Failed> {
    let Viewpoint::Coordinator(first) = office.viewpoint() else {
        return Err(Failed::refused("not-at-this-desk"));
    };
    let known = match second {
        None => {
            problems.add("second", "missing");
            None
        }
        Some(second) => {
            let known = office
                .read()
                .coordinator(second)?
                .filter(|c| c.state == "active");
            if known.is_none() {
                problems.add("second", "no-such-coordinator");
            }
            known
        }
    };
    if pin.is_empty() {
        problems.add("pin", "missing");
    }
    problems.none_or_err()?;
    let second = known.ok_or(Failed::NotFound)?.id;
    if second == first {
        return Err(Failed::refused(same));
    }
    if !office.pin_fits(second, pin)? {
        office.change(Act::FailToOpen, |tx| {
            tx.fact("coordinator", Fact::record("coordinator", second));
            Ok(())
        })?;
        return Err(Failed::field("pin", "wrong-pin"));
    }
    Ok(TwoPeople { first, second })
}
