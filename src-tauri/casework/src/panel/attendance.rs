//! Who was at the meeting, and who left for which bid.

use std::collections::BTreeSet;

use scheme::history::Act;
use scheme::panel::{Presence, SeatState};
use scheme::{Fact, MemberId, Problems};
use wire::panel::{PanelView, RecordPanelAttendance};

use super::show;
use super::view::attendance_based_on;
use crate::{Failed, Office};

/// Records the panel's attendance, whole.
pub fn record_attendance(
    office: &mut Office,
    input: RecordPanelAttendance,
) -> Result<PanelView, Failed> {
    let call = input.call;
    office.change(Act::RecordPanelAttendance, |tx| {
        let panel = tx.panel_of(call)?.ok_or(Failed::NotFound)?;
        if attendance_based_on(tx, call)? != input.based_on {
            return Err(Failed::Stale);
        }
        let seated: BTreeSet<MemberId> = tx
            .panel_members(panel.id)?
            .into_iter()
            .filter(|m| m.state == SeatState::Seated)
            .map(|m| m.id)
            .collect();
        let present: BTreeSet<MemberId> = input.present.iter().copied().collect();
        let bids: BTreeSet<_> = tx
            .bids_before_panel(call)?
            .into_iter()
            .map(|b| b.id)
            .collect();
        let mut problems = Problems::default();
        for (i, member) in input.present.iter().enumerate() {
            if !seated.contains(member) {
                problems.add(format!("present.{i}"), "not-on-this-panel");
            }
        }
        for (i, departure) in input.departures.iter().enumerate() {
            if !present.contains(&departure.member) {
                problems.add(format!("departures.{i}.member"), "left-without-coming");
            }
            if !bids.contains(&departure.application) {
                problems.add(
                    format!("departures.{i}.application"),
                    "not-before-this-panel",
                );
            }
        }
        problems.none_or_err()?;
        for mut member in tx.panel_members(panel.id)? {
            if member.state == SeatState::Seated {
                member.presence = if present.contains(&member.id) {
                    Presence::Present
                } else {
                    Presence::Absent
                };
                tx.put_member(&member)?;
            }
        }
        let wanted: BTreeSet<_> = input
            .departures
            .iter()
            .map(|d| (d.application, d.member))
            .collect();
        let mut kept = BTreeSet::new();
        for (id, application, member) in tx.departures_of_call(call)? {
            if wanted.contains(&(application, member)) {
                kept.insert((application, member));
            } else {
                tx.remove_departure(id)?;
            }
        }
        for (application, member) in wanted.difference(&kept) {
            let id = tx.new_id();
            tx.add_departure(id, *application, *member)?;
        }
        tx.fact("call", Fact::record("call", call));
        tx.fact("present", present.len());
        tx.fact("departures", wanted.len());
        Ok(())
    })?;
    show(office, call)
}
