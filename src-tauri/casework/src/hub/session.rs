//! Who sits at the hub.

use scheme::Language;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use store::hub::{CoordinatorRow, HubRow};
use wire::hub::{CoordinatorView, HubView, SessionView, SignIn};

use crate::{Failed, Office};

/// Who is at which desk of which hub.
pub fn session(office: &Office) -> Result<SessionView, Failed> {
    let read = office.read();
    let viewpoint = office.viewpoint();
    let name = match viewpoint {
        Viewpoint::SignedOut => String::new(),
        Viewpoint::Coordinator(id) => read.label("coordinator", id.0)?,
        Viewpoint::Member(id) => read.label("panel_member", id.0)?,
        Viewpoint::Applicant(id) => read.label("application", id.0)?,
    };
    let hub = read.hub()?;
    let based_on = read.last_entry("hub", hub.id)?;
    let coordinators = read
        .coordinators()?
        .into_iter()
        .map(|row| {
            let based_on = read.last_entry("coordinator", row.id)?;
            Ok(coordinator_view(row, based_on))
        })
        .collect::<Result<_, Failed>>()?;
    Ok(SessionView {
        hub: hub_view(hub, based_on)?,
        viewpoint,
        name,
        coordinators,
        today: office.today().to_string(),
    })
}

/// The hub as it is answered.
pub(crate) fn hub_view(hub: HubRow, based_on: i64) -> Result<HubView, Failed> {
    let languages = hub
        .languages
        .split(',')
        .filter_map(Language::from_code)
        .collect();
    Ok(HubView {
        name: hub.name,
        region: hub.region,
        languages,
        prefix: hub.prefix,
        letterhead: serde_json::from_value(hub.letterhead)?,
        idle_minutes: hub.idle_minutes,
        sample: hub.origin == "sample",
        based_on,
    })
}

fn coordinator_view(row: CoordinatorRow, based_on: i64) -> CoordinatorView {
    CoordinatorView {
        id: row.id,
        name: row.name,
        role: row.role,
        person: row.person,
        active: row.state == "active",
        based_on,
    }
}

/// Signs a coordinator in. A wrong PIN is an entry of the history.
pub fn sign_in(office: &mut Office, input: SignIn) -> Result<SessionView, Failed> {
    let known = office
        .read()
        .coordinator(input.coordinator)?
        .filter(|c| c.state == "active")
        .ok_or(Failed::NotFound)?;
    let fits = office.pin_fits(known.id, &input.pin)?;
    let installation = office.installation().clone();
    let act = if fits { Act::OpenHub } else { Act::FailToOpen };
    if fits {
        office.seat(Viewpoint::Coordinator(known.id));
    }
    office.change(act, |tx| {
        tx.put_device(installation.id, &installation.name)?;
        tx.fact("coordinator", scheme::Fact::record("coordinator", known.id));
        Ok(())
    })?;
    if !fits {
        return Err(Failed::field("pin", "wrong-pin"));
    }
    session(office)
}
