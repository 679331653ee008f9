//! What is done whenever the file is unlocked or restored: whatever the hub knows to have gone from it
//! since goes from it again.

use std::collections::BTreeMap;

use scheme::history::Act;
use scheme::time::day_of;
use scheme::{Fact, PersonId};

use super::answers::known_as;
use super::count::{count_decided, due};
use super::unlocked;
use crate::{Failed, Office};

/// Removes answers of whoever was erased or objected, counts the calls that were decided, and cuts again
/// the links that were cut. A copy from before has them all.
pub(super) fn settle(office: &mut Office) -> Result<(), Failed> {
    forget_erased(office)?;
    object_again(office)?;
    count_decided(office)?;
    cut_again(office)
}

/// Removes from the file what people answered who are erased in the hub: at once where it is unlocked,
/// else as soon as it is.
pub(crate) fn forget_erased(office: &mut Office) -> Result<(), Failed> {
    let erased = erased(office)?;
    match &mut office.equality {
        Some(file) => Ok(file.forget(&erased)?),
        None => Ok(()),
    }
}

fn erased(office: &mut Office) -> Result<Vec<PersonId>, Failed> {
    let subjects = office.hub().erased_subjects()?.into_iter();
    Ok(subjects
        .flat_map(|subject| subject.people)
        .map(PersonId)
        .collect())
}

/// Records every objection that the hub knows of, by its mark, and the file does not.
fn object_again(office: &mut Office) -> Result<(), Failed> {
    let mut objected = BTreeMap::new();
    for (at, facts) in office.read().done(Act::RemoveEqualityAnswers)? {
        if let Some(Fact::Text { value }) = facts.0.get("marks") {
            objected.extend(value.split(' ').map(|mark| (mark.to_owned(), day_of(at))));
        }
    }
    if objected.is_empty() {
        return Ok(());
    }
    let erased = erased(office)?;
    for person in office.read().person_ids()? {
        let mark = unlocked(office)?.mark(person)?;
        let Some(on) = objected.get(&mark).filter(|_| !erased.contains(&person)) else {
            continue;
        };
        let known_as = known_as(&office.read(), person)?;
        let file = unlocked(office)?;
        if !file.objected(&known_as)? {
            file.object(&known_as, *on)?;
        }
    }
    Ok(())
}

/// Cuts the links that were due when links were last cut.
fn cut_again(office: &mut Office) -> Result<(), Failed> {
    let Some(cut) = office.read().last_done(Act::CutEqualityLinks)?.map(day_of) else {
        return Ok(());
    };
    let counted = unlocked(office)?.counted_calls()?;
    let due = due(&office.read(), &counted, cut)?;
    match due.is_empty() {
        true => Ok(()),
        false => Ok(unlocked(office)?.cut_links(&due, cut)?),
    }
}
