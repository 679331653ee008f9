//! People who stand by an act with their PIN: the second of two, and whoever approves.

use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{CoordinatorId, Fact, Problems, Refusal};
use store::Reading;

use crate::history::label_facts;
use crate::{Failed, Office};

/// Who acts, and who stands by it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TwoPeople {
    /// The coordinator at the desk.
    pub first: CoordinatorId,
    /// The other.
    pub second: CoordinatorId,
}

/// A refusal with the names of the records that it is about.
pub(crate) fn named(read: &Reading<'_>, mut refusal: Refusal) -> Failed {
    match label_facts(read, &mut refusal.facts) {
        Ok(()) => Failed::Refused(refusal),
        Err(failed) => failed,
    }
}

/// The coordinator at the desk and another one, whose PIN is asked. `same` is the rule by which
/// the same person twice is refused. A wrong PIN is an entry of the history.
pub(crate) fn two_people(
    office: &mut Office,
    second: Option<CoordinatorId>,
    pin: &str,
    same: &str,
    problems: Problems,
) -> Result<TwoPeople, Failed> {
    let first = at_the_desk(office)?;
    let second = by_pin(office, "second", second, pin, problems, |second| {
        if second == first {
            Err(Failed::refused(same))
        } else {
            Ok(())
        }
    })?;
    Ok(TwoPeople { first, second })
}

/// The coordinator at the desk.
pub(crate) fn at_the_desk(office: &Office) -> Result<CoordinatorId, Failed> {
    match office.viewpoint() {
        Viewpoint::Coordinator(id) => Ok(id),
        _ => Err(Failed::refused("not-at-this-desk")),
    }
}

/// A coordinator who is named under `field` and shows by their PIN that it is they. `may` says
/// whether they can be it at all, before their PIN is looked at. A wrong PIN is an entry of the
/// history.
pub(crate) fn by_pin(
    office: &mut Office,
    field: &str,
    who: Option<CoordinatorId>,
    pin: &str,
    mut problems: Problems,
    may: impl FnOnce(CoordinatorId) -> Result<(), Failed>,
) -> Result<CoordinatorId, Failed> {
    let known = match who {
        None => {
            problems.add(field, "missing");
            None
        }
        Some(who) => {
            let known = office
                .read()
                .coordinator(who)?
                .filter(|c| c.state == "active");
            if known.is_none() {
                problems.add(field, "no-such-coordinator");
            }
            known
        }
    };
    if pin.is_empty() {
        problems.add("pin", "missing");
    }
    problems.none_or_err()?;
    let who = known.ok_or(Failed::NotFound)?.id;
    may(who)?;
    if !office.pin_fits(who, pin)? {
        office.change(Act::FailToOpen, |tx| {
            tx.fact("coordinator", Fact::record("coordinator", who));
            Ok(())
        })?;
        return Err(Failed::field("pin", "wrong-pin"));
    }
    Ok(who)
}
