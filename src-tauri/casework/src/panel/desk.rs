//! Seating a member at the panel desk, which takes over the window.

use scheme::desk::Viewpoint;
use scheme::panel::SeatState;
use wire::hub::SessionView;
use wire::panel::EnterPanelDesk;

use crate::{Failed, Office, hub};

/// Seats a member; the coordinator who does so says who they are.
pub fn enter(office: &mut Office, input: EnterPanelDesk) -> Result<SessionView, Failed> {
    let member = office
        .read()
        .panel_member(input.member)?
        .ok_or(Failed::NotFound)?;
    if member.state == SeatState::Left {
        return Err(Failed::refused("desk-member-left"));
    }
    hub::take_desk(office, Viewpoint::Member(member.id))?;
    hub::session(office)
}
