//! Seats on a panel.

use scheme::history::Act;
use scheme::panel::{Presence, ReviewState, SeatState};
use scheme::{CallId, Fact, Problems, Refusal};
use store::Writing;
use store::panel::{MemberRow, PanelScope};
use wire::panel::{EditMember, PanelView, SeatMember};

use super::{conflicts, panel_or_new, show};
use crate::{Failed, Office, typed};

/// What is typed of a seat.
struct Typed {
    expertise: String,
    most_bids: u32,
    interests: String,
}

fn read_typed(expertise: &str, most_bids: &str, interests: &str, problems: &mut Problems) -> Typed {
    let most = typed::count("mostBids", most_bids, problems);
    match most {
        Some(0) => problems.add("mostBids", "most-bids-of-none"),
        None if most_bids.trim().is_empty() => problems.add("mostBids", "missing"),
        _ => {}
    }
    Typed {
        expertise: typed::text("expertise", expertise, problems),
        most_bids: most.unwrap_or_default(),
        interests: typed::text("interests", interests, problems),
    }
}

/// Seats a person on the panel of a call. Somebody who left it takes their seat again.
pub fn seat(office: &mut Office, input: SeatMember) -> Result<PanelView, Failed> {
    office.change(Act::SeatMember, |tx| {
        let panel = panel_or_new(tx, input.call)?;
        let mut problems = Problems::default();
        let person = match input.person {
            None => {
                problems.add("person", "missing");
                None
            }
            Some(person) => {
                let known = tx.person_now(person)?.map(|row| row.id);
                if known.is_none() {
                    problems.add("person", "no-such-person");
                }
                known
            }
        };
        let typed = read_typed(
            &input.expertise,
            &input.most_bids,
            &input.interests,
            &mut problems,
        );
        let before = match person {
            Some(person) => tx
                .seats_of(person)?
                .into_iter()
                .find(|seat| seat.panel == panel.id),
            None => None,
        };
        if before
            .as_ref()
            .is_some_and(|seat| seat.state == SeatState::Seated)
        {
            problems.add("person", "already-a-member");
        }
        problems.none_or_err()?;
        let Some(person) = person else {
            return Err(Failed::NotFound);
        };
        let member = MemberRow {
            id: match &before {
                Some(seat) => seat.id,
                None => tx.new_id(),
            },
            panel: panel.id,
            person,
            expertise: typed.expertise,
            most_bids: typed.most_bids,
            interests: typed.interests,
            state: SeatState::Seated,
            presence: before.map_or(Presence::Unknown, |seat| seat.presence),
        };
        tx.put_member(&member)?;
        conflicts::recompute(tx, PanelScope::Person(person))?;
        tx.fact("member", Fact::record("panel_member", member.id));
        tx.fact("call", Fact::record("call", input.call));
        Ok(())
    })?;
    show(office, input.call)
}

/// Changes a member's seat, or ends it.
pub fn edit_member(office: &mut Office, input: EditMember) -> Result<PanelView, Failed> {
    let call = office.change(Act::EditMember, |tx| {
        let mut member = tx.panel_member(input.member)?.ok_or(Failed::NotFound)?;
        tx.based_on("panel_member", member.id, input.based_on)?;
        let mut problems = Problems::default();
        let typed = read_typed(
            &input.expertise,
            &input.most_bids,
            &input.interests,
            &mut problems,
        );
        problems.none_or_err()?;
        let panel = tx.panel(member.panel)?.ok_or(Failed::NotFound)?;
        if input.state == SeatState::Left && member.state == SeatState::Seated {
            if panel.chair == Some(member.id) || panel.deputy == Some(member.id) {
                return Err(Failed::refused("seat-of-the-chair"));
            }
            let owed = reviews_owed(tx, panel.call, &member)?;
            if owed > 0 {
                return Err(Refusal::new("seat-owes-reviews").with("count", owed).into());
            }
        }
        member.expertise = typed.expertise;
        member.most_bids = typed.most_bids;
        member.interests = typed.interests;
        member.state = input.state;
        tx.put_member(&member)?;
        conflicts::recompute(tx, PanelScope::Person(member.person))?;
        tx.fact("member", Fact::record("panel_member", member.id));
        tx.fact("state", member.state.fact());
        Ok(panel.call)
    })?;
    show(office, call)
}

/// How many bids a member was given and has not submitted a review of.
fn reviews_owed(tx: &Writing<'_>, call: CallId, member: &MemberRow) -> Result<usize, Failed> {
    let mut owed = 0;
    for assignment in tx.assignments_of_call(call)? {
        if assignment.member == member.id {
            let state = tx.review_state_for_rule(assignment.application, member.id)?;
            let done = matches!(state, Some(ReviewState::Submitted | ReviewState::Void));
            owed += usize::from(!done);
        }
    }
    Ok(owed)
}
