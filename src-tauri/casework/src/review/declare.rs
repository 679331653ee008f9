//! Declaring an interest in a bid. A late declaration voids the score, even a submitted one.

use scheme::history::Act;
use scheme::panel::{Cause, DeclaredAnswer, Ground, after_declaration};
use scheme::{Fact, Problems};
use store::panel::{ConflictRow, DeclarationRow};
use wire::review::{DeclareInterest, PanelDeskView};

use super::show_desk;
use crate::{Failed, Office, typed};

/// Declares whether the member at the panel desk is in conflict with a bid. One who is unsure does
/// not see the bid until a coordinator rules.
pub fn declare(office: &mut Office, input: DeclareInterest) -> Result<PanelDeskView, Failed> {
    office.change(Act::DeclareInterest, |tx| {
        let member = tx.member_at_desk()?;
        let known = tx.desk_bids()?.iter().any(|b| b.id == input.application);
        if !known {
            return Err(Failed::NotFound);
        }
        let mut problems = Problems::default();
        let note = typed::text("note", &input.note, &mut problems);
        problems.none_or_err()?;
        let before = tx.declaration(input.application, member)?;
        let declaration = DeclarationRow {
            id: match before {
                Some(before) => before.id,
                None => tx.new_id(),
            },
            application: input.application,
            member,
            answer: input.answer,
            note,
            declared_at: tx.now(),
        };
        tx.put_declaration(&declaration)?;
        let stored = tx
            .conflicts_for_rule(member)?
            .remove(&(input.application, Ground::Declared));
        let state = after_declaration(stored.as_ref().map(|c| c.state), input.answer);
        if let Some(state) = state {
            let conflict = ConflictRow {
                id: match &stored {
                    Some(stored) => stored.id,
                    None => tx.new_id(),
                },
                application: input.application,
                member,
                ground: Ground::Declared,
                cause: Cause::default(),
                state,
                reason: stored
                    .filter(|c| c.state == state)
                    .map(|c| c.reason)
                    .unwrap_or_default(),
                found_at: tx.now(),
            };
            tx.put_conflict(&conflict)?;
        }
        if input.answer == DeclaredAnswer::Conflict {
            tx.void_review(input.application, member, "")?;
        }
        tx.fact("answer", input.answer.fact());
        tx.fact(
            "application",
            Fact::record("application", input.application),
        );
        Ok(())
    })?;
    office.hub().seal_sitting()?;
    show_desk(office)
}
