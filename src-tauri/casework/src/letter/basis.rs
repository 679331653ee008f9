//! What a letter tells of, read from its record.

use chrono::NaiveDate;
use letters::notice::Says;
use scheme::letter::{DueLetter, LetterKind, LetterSubject, Told, told};
use scheme::recognition::ToldInStatement;
use store::Reading;
use store::application::FindingRow;
use store::decision::DecisionRow;
use store::letter::{LetterRow, Telling};
use store::placement::{PlacementRow, StepRow};

use super::notice::says;
use crate::Failed;

/// What a letter tells of.
pub(super) enum Basis {
    /// What was decided of a bid.
    Decision(DecisionRow),
    /// What a bid that is not eligible was found to break.
    Finding(FindingRow),
    /// What became of an award.
    Notice(Box<Says>),
    /// A step in the course of a placement.
    Step(Box<PlacementRow>, StepRow),
    /// What somebody did and learned on a placement.
    Statement(Box<PlacementRow>, ToldInStatement),
}

/// Reads what a letter tells of, as of a day.
pub(super) fn basis(
    read: &Reading<'_>,
    telling: &Telling,
    today: NaiveDate,
) -> Result<Basis, Failed> {
    let due = &telling.due;
    let missing = || Failed::Fault("what a letter tells of is not there".to_owned());
    let bid = match telling.subject {
        LetterSubject::Application(bid) => bid,
        LetterSubject::Placement(id) => {
            let placement = read.placement(id)?.ok_or_else(missing)?;
            if due.kind == LetterKind::EndStatement {
                let told = read.recognition(id)?.ok_or_else(missing)?.told;
                return Ok(Basis::Statement(Box::new(placement), told));
            }
            let mut steps = read.placement_steps(id)?.into_iter();
            let step = steps.find(|step| step.id.0 == due.basis);
            return Ok(Basis::Step(Box::new(placement), step.ok_or_else(missing)?));
        }
    };
    let found = match due.kind {
        LetterKind::AwardOffer | LetterKind::Reserve | LetterKind::NotFunded => read
            .decision_of(bid)?
            .filter(|decision| decision.id.0 == due.basis)
            .map(Basis::Decision),
        LetterKind::Ineligible => read
            .last_finding(bid)?
            .filter(|finding| finding.id == due.basis)
            .map(Basis::Finding),
        _ => says(read, due, today)?.map(|says| Basis::Notice(Box::new(says))),
    };
    found.ok_or_else(missing)
}

/// What would be told in a letter's place: of a decision, what is decided now; of anything that
/// came later, the same. None where there is nothing to tell.
pub(super) fn in_place_of(
    read: &Reading<'_>,
    letter: &LetterRow,
    today: NaiveDate,
) -> Result<Option<Telling>, Failed> {
    let person = read.person_now(letter.person)?.map(|person| person.id);
    let fits = |telling: &Telling| {
        let due = &telling.due;
        let whose = match letter.organisation {
            Some(_) => telling.organisation == letter.organisation,
            None => due.person == person,
        };
        match letter.kind.tells_outcome() {
            true => due.kind.tells_outcome(),
            false => due.kind == letter.kind && due.basis == letter.basis && whose,
        }
    };
    let telling = read.telling_of(letter.subject, today)?;
    Ok(telling.into_iter().find(fits))
}

/// The letter that is due in the place of one that is void; none where it was told again, or where
/// there is nothing to tell.
pub(super) fn due_in_place_of(
    read: &Reading<'_>,
    letter: &LetterRow,
    today: NaiveDate,
) -> Result<Option<DueLetter>, Failed> {
    let standing = read.standing_letters(letter.subject, None)?;
    let untold = |of: &Telling| {
        !matches!(
            told(&of.due, letter.organisation, of.since, &standing),
            Told::By(_)
        )
    };
    let telling = in_place_of(read, letter, today)?.filter(untold);
    Ok(telling.map(|telling| telling.due))
}
