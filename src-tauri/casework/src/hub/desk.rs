//! Desks at the coordinator's computer: taken by seating somebody, left with the passphrase.

use scheme::desk::Viewpoint;
use scheme::history::Act;
use wire::hub::{LeaveDesk, SessionView};

use super::session::session;
use crate::{Failed, Office};

/// Seats a panel member or an applicant: from here on their eyes see, until the desk is left. An
/// open sitting of the coordinator's ends.
pub(crate) fn take_desk(office: &mut Office, viewpoint: Viewpoint) -> Result<(), Failed> {
    let Viewpoint::Coordinator(coordinator) = office.viewpoint() else {
        return Err(Failed::refused("not-at-this-desk"));
    };
    office.hub().seal_sitting()?;
    office.change(Act::EnterDesk, |tx| {
        let (kind, id) = viewpoint.actor();
        if let Some(id) = id {
            tx.fact("who", scheme::Fact::record(kind, id));
        }
        Ok(())
    })?;
    office.seated_by = Some(coordinator);
    office.seat(viewpoint);
    Ok(())
}

/// Leaves the desk. A wrong passphrase is an entry of the history.
pub fn leave_desk(office: &mut Office, input: LeaveDesk) -> Result<SessionView, Failed> {
    let coordinator = office.seated_by.ok_or(Failed::NotFound)?;
    if !office.hub().passphrase_fits(&input.passphrase) {
        office.change(Act::FailToOpen, |tx| {
            tx.fact(
                "coordinator",
                scheme::Fact::record("coordinator", coordinator),
            );
            Ok(())
        })?;
        return Err(Failed::field("passphrase", "wrong-passphrase"));
    }
    office.seated_by = None;
    office.hub().seal_sitting()?;
    office.change(Act::LeaveDesk, |_| Ok(()))?;
    office.seat(Viewpoint::Coordinator(coordinator));
    session(office)
}
