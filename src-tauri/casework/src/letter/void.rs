//! Voiding a letter, and putting another in its place. Both stay.

use letters::Fonts;
use scheme::history::Act;
use scheme::letter::LetterState;
use scheme::{Fact, LetterId, Problems};
use store::Writing;
use wire::letter::{LetterView, ReissueLetter, VoidLetter};

use super::basis::in_place_of;
use super::drafting::Drafting;
use super::issue::{make, put};
use super::show::show;
use crate::award;
use crate::typed::{needed, text};
use crate::{Failed, Office};

/// Voids a letter, with a reason.
pub fn void(office: &mut Office, input: VoidLetter) -> Result<LetterView, Failed> {
    let mut problems = Problems::default();
    let reason = needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    office.change(Act::VoidLetter, |tx| {
        take_back(tx, input.letter, &reason, input.based_on)?;
        award::taken_back(tx, input.letter)?;
        tx.fact("letter", Fact::record("letter", input.letter));
        Ok(())
    })?;
    show(office, input.letter)
}

/// Voids a letter and issues what is due now in its place, in one act.
pub fn reissue(office: &mut Office, input: ReissueLetter) -> Result<LetterView, Failed> {
    let mut problems = Problems::default();
    let reason = needed("reason", &input.reason, &mut problems);
    let override_reason = text("overrideReason", &input.override_reason, &mut problems);
    let letter = office
        .read()
        .letter(input.letter)?
        .ok_or(Failed::NotFound)?;
    if letter.state == LetterState::Void {
        return Err(Failed::refused("letter-void-already"));
    }
    let due = in_place_of(&office.read(), &letter, office.today())?
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?
        .due;
    let draft = Drafting::of(office)?
        .draft(&office.read(), &due, Some(letter.id))?
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
    if draft.needs_override() {
        if override_reason.is_empty() {
            problems.add("overrideReason", "letter-override-missing");
        }
    } else {
        problems.0.extend(draft.problems.0.clone());
    }
    problems.none_or_err()?;
    let id: LetterId = office.new_id();
    let fonts = Fonts::load().map_err(|e| Failed::Fault(e.to_string()))?;
    let pdf = make(office, &draft, id, &mut |d| letters::render(d, &fonts))?;
    let override_reason = if draft.needs_override() {
        override_reason.as_str()
    } else {
        ""
    };
    office.change(Act::ReissueLetter, |tx| {
        take_back(tx, letter.id, &reason, input.based_on)?;
        if draft.offer.is_none() {
            award::taken_back(tx, letter.id)?;
        }
        put(tx, &draft, id, &pdf, override_reason, Some(letter.id))
    })?;
    show(office, id)
}

fn take_back(
    tx: &mut Writing<'_>,
    id: LetterId,
    reason: &str,
    based_on: i64,
) -> Result<(), Failed> {
    let letter = tx.letter(id)?.ok_or(Failed::NotFound)?;
    tx.based_on("letter", id, based_on)?;
    if letter.state == LetterState::Void {
        return Err(Failed::refused("letter-void-already"));
    }
    if let (true, Some(bid)) = (letter.kind.tells_outcome(), letter.subject.application()) {
        award::may_be_told_anew(tx, bid)?;
    }
    award::untold(tx, &letter)?;
    tx.void_letter(id, reason)?;
    Ok(())
}
