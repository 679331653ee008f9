//! The language in which whoever leads a bid is written to: asked at first contact (`domain.md` 4),
//! their latest answer stands.

use scheme::form::Answers;
use scheme::language::LanguageChoice;
use scheme::people::{Ground, PersonTrace};
use scheme::{Language, PersonId, Problems};
use store::Reading;
use store::application::ApplicationRow;

use super::loaded::Loaded;
use super::team::{leads, team_lines};
use crate::Failed;

/// The language as it stands: what was answered in the form, else what the lead's record says.
pub(super) fn as_it_stands(
    read: &Reading<'_>,
    loaded: &Loaded,
    answers: &Answers,
) -> Result<LanguageChoice, Failed> {
    let ApplicationRow { correspondence, .. } = loaded.row;
    if correspondence != LanguageChoice::Unknown {
        return Ok(correspondence);
    }
    let Some(lead) = lead(read, loaded, answers)? else {
        return Ok(LanguageChoice::Unknown);
    };
    let known = read.person_now(lead)?;
    Ok(known.map_or(LanguageChoice::Unknown, |person| person.details.language))
}

/// The problem of an answer that is still to come. An application that came in on paper is
/// recorded as it came, and a hub that writes in English alone has nothing to ask.
pub(super) fn unanswered(
    read: &Reading<'_>,
    loaded: &Loaded,
    answers: &Answers,
) -> Result<Problems, Failed> {
    let mut problems = Problems::default();
    let languages = read.hub()?.languages;
    if languages.split(',').any(|l| l == Language::Cy.code())
        && read.receipt(loaded.row.id)?.is_none()
        && as_it_stands(read, loaded, answers)? == LanguageChoice::Unknown
    {
        problems.add("correspondence", "correspondence-missing");
    }
    Ok(problems)
}

/// Who leads, where the hub surely knows them: as a coordinator named them, or by their name and
/// e-mail address.
fn lead(
    read: &Reading<'_>,
    loaded: &Loaded,
    answers: &Answers,
) -> Result<Option<PersonId>, Failed> {
    let Some(line) = team_lines(loaded, answers).iter().find(|line| leads(line)) else {
        return Ok(None);
    };
    let email = line.email.trim();
    if line.person.is_some() || email.is_empty() {
        return Ok(line.person);
    }
    let trace = PersonTrace {
        names: vec![line.name.trim().to_owned()],
        emails: vec![email.to_owned()],
        orcid: None,
        organisations: Vec::new(),
    };
    let found = read.people_like(&trace)?.find(&trace, None);
    Ok(found
        .into_iter()
        .find(|(_, ground)| *ground == Ground::Email)
        .map(|(id, _)| id))
}
