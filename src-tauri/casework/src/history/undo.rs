//! Undo.

use scheme::Refusal;
use scheme::desk::Viewpoint;
use scheme::history::{Act, Undo as CanUndo};
use store::history::{Entry, HistoryFilter};
use store::panel::PanelScope;
use wire::history::{Undo, UndoView, Undone};

use super::view::entry_view;
use crate::panel::conflicts;
use crate::{Failed, Office};

/// How far back Ctrl Z looks for an act that can be undone.
const LOOK_BACK: u32 = 50;

/// What Ctrl Z would undo: the last standing act of whoever asks that undo is meant for. It stops
/// at the first act that is final by its nature, so that nothing before it is undone by surprise.
pub fn show_undo(office: &Office) -> Result<UndoView, Failed> {
    let entry = last_undoable(office)?;
    let read = office.read();
    Ok(UndoView {
        entry: entry.map(|e| entry_view(&read, e)).transpose()?,
    })
}

fn last_undoable(office: &Office) -> Result<Option<Entry>, Failed> {
    let read = office.read();
    let (_, actor) = office.viewpoint().actor();
    let filter = HistoryFilter {
        actor,
        limit: LOOK_BACK,
        ..HistoryFilter::default()
    };
    let (entries, _) = read.history(&filter)?;
    for entry in entries {
        match Act::from_code(&entry.act).map(Act::undo) {
            Some(CanUndo::Nothing) | None => {}
            Some(CanUndo::No(_)) => return Ok(None),
            // An undo is not undone by Ctrl Z: that goes back, never to and fro.
            Some(CanUndo::Yes) if entry.undoes.is_some() => {}
            Some(CanUndo::Yes) if read.stands(entry.sequence)? => return Ok(Some(entry)),
            Some(CanUndo::Yes) => {}
        }
    }
    Ok(None)
}

/// Undoes an act. A panel member and an applicant undo only their own; a coordinator never undoes
/// what a member scored.
pub fn undo(office: &mut Office, input: Undo) -> Result<Undone, Failed> {
    let entry = match input.sequence {
        Some(sequence) => office.read().entry(sequence)?.ok_or(Failed::NotFound)?,
        None => last_undoable(office)?.ok_or_else(|| Failed::refused("undo-nothing"))?,
    };
    if let Some(refusal) = not_theirs(office.viewpoint(), &entry.actor) {
        return Err(refusal.into());
    }
    let (_, actor) = office.viewpoint().actor();
    if !matches!(office.viewpoint(), Viewpoint::Coordinator(_)) && entry.actor_id != actor {
        return Err(Failed::NotFound);
    }
    let sequence = entry.sequence;
    office.change(Act::UndoAct, |tx| {
        tx.undo(sequence, |tx| {
            // What hides follows from the rows as they now are.
            conflicts::recompute(tx, PanelScope::All).map(drop)
        })
    })?;
    let read = office.read();
    let entry = read.entry(sequence)?.ok_or(Failed::NotFound)?;
    Ok(Undone {
        entry: entry_view(&read, entry)?,
    })
}

/// Why an act is not the coordinator's to undo: it is a member's.
pub(super) fn not_theirs(viewpoint: Viewpoint, actor: &str) -> Option<Refusal> {
    let of_a_member = matches!(viewpoint, Viewpoint::Coordinator(_)) && actor == "member";
    of_a_member.then(|| Refusal::new("undo-of-a-member"))
}

/// Why an act cannot be undone, as trying shows: what refers to its rows, and what must hold once
/// they are gone. Whatever comes of it is rolled back.
pub(super) fn try_undo(office: &mut Office, sequence: i64) -> Result<Option<Refusal>, Failed> {
    let mut undone = false;
    let tried = office.change(Act::UndoAct, |tx| {
        tx.undo(sequence, |_| Ok::<_, Failed>(()))?;
        undone = true;
        // Nothing is kept of a change that fails.
        Err::<(), _>(Failed::Stale)
    });
    match tried {
        Err(Failed::Refused(refusal)) => Ok(Some(refusal)),
        Err(failed) if !undone => Err(failed),
        _ => Ok(None),
    }
}
