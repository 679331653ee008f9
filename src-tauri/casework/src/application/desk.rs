//! The application desk.

use scheme::desk::Viewpoint;
use wire::application::EnterApplicationDesk;
use wire::hub::SessionView;

use crate::{Failed, Office, hub};

/// Seats an applicant at the application desk: from here on only their application is seen, until
/// the desk is left with the passphrase.
pub fn enter_desk(office: &mut Office, input: EnterApplicationDesk) -> Result<SessionView, Failed> {
    let known = office
        .read()
        .application(input.application)?
        .ok_or(Failed::NotFound)?;
    hub::take_desk(office, Viewpoint::Applicant(known.id))?;
    hub::session(office)
}
