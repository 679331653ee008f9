//! Answers going in, and objections.

use scheme::application::ApplicationState;
use scheme::desk::Viewpoint;
use scheme::equality::{Topic, problems};
use scheme::history::Act;
use scheme::retention::Retained;
use scheme::{ApplicationId, Fact, PersonId};
use store::Reading;
use store::application::ApplicationRow;
use wire::equality::{
    EqualityFormView, EqualityPerson, EqualityQuestion, GiveEqualityAnswers,
    RecordEqualityObjection, ShowEqualityForm,
};
use wire::hub::Done;

use super::unlocked;
use crate::{Failed, Office, retention};

/// Shows the questions, and who can answer them. It says nothing of who did.
pub fn show_form(office: &Office, input: ShowEqualityForm) -> Result<EqualityFormView, Failed> {
    let application = seen(office, input.application)?;
    let read = office.read();
    let open = match &office.equality {
        Some(file) => was_submitted(&application) && !file.is_counted(application.call)?,
        None => false,
    };
    let mut people: Vec<EqualityPerson> = Vec::new();
    for member in read.team(application.id)? {
        let Some(person) = read.person_now(member.person)? else {
            continue;
        };
        if people.iter().all(|known| known.person != person.id) {
            people.push(EqualityPerson {
                person: person.id,
                name: person.details.name,
            });
        }
    }
    let questions = Topic::ALL.iter().map(|&question| EqualityQuestion {
        question,
        options: question.options().iter().map(|&o| o.to_owned()).collect(),
    });
    Ok(EqualityFormView {
        open,
        people,
        questions: questions.collect(),
        years: retention::years(&read, Retained::EqualityLinks)?,
    })
}

/// Takes a person's answers. The hub keeps no trace of it: neither that they answered, nor what.
pub fn give_answers(office: &mut Office, input: GiveEqualityAnswers) -> Result<Done, Failed> {
    let application = seen(office, input.application)?;
    problems(&input.answers.0).none_or_err()?;
    let known_as = known_as(&office.read(), input.person)?;
    let member = office
        .read()
        .team(application.id)?
        .into_iter()
        .find(|member| known_as.contains(&member.person))
        .ok_or(Failed::NotFound)?;
    let file = unlocked(office)?;
    if !was_submitted(&application) {
        return Err(Failed::refused("equality-not-submitted"));
    }
    if file.is_counted(application.call)? {
        return Err(Failed::refused("equality-counted"));
    }
    if file.objected(&known_as)? {
        return Err(Failed::refused("equality-objected"));
    }
    let person = known_as.first().copied().unwrap_or(input.person);
    file.put_answers(
        application.call,
        application.id,
        (person, member.role),
        &input.answers.0,
    )?;
    Ok(Done {})
}

/// Removes whatever a person answered, and takes no more from them. The entry in the history is the
/// same whether they had answered or not, and says whose objection it is by a mark alone, so that
/// answers which an older copy of the file brings back go again.
pub fn object(office: &mut Office, input: RecordEqualityObjection) -> Result<Done, Failed> {
    let known_as = known_as(&office.read(), input.person)?;
    let today = office.today();
    let file = unlocked(office)?;
    let marks = known_as.iter().map(|person| file.mark(*person));
    let marks: Vec<String> = marks.collect::<Result<_, _>>()?;
    file.object(&known_as, today)?;
    office.change(Act::RemoveEqualityAnswers, |tx| {
        tx.fact("marks", Fact::text(marks.join(" ")));
        Ok(())
    })?;
    Ok(Done {})
}

/// An application that the desk sees.
fn seen(office: &Office, application: ApplicationId) -> Result<ApplicationRow, Failed> {
    if let Viewpoint::Applicant(own) = office.viewpoint()
        && own != application
    {
        return Err(Failed::NotFound);
    }
    office
        .read()
        .application(application)?
        .ok_or(Failed::NotFound)
}

fn was_submitted(application: &ApplicationRow) -> bool {
    !matches!(
        application.state,
        ApplicationState::Draft | ApplicationState::Withdrawn
    )
}

/// Whoever a person is now, and every identifier that they were known by before, the first first.
pub(super) fn known_as(read: &Reading<'_>, person: PersonId) -> Result<Vec<PersonId>, Failed> {
    let now = read.person_now(person)?.ok_or(Failed::NotFound)?;
    let before = read.merged_into_person(now.id)?;
    Ok(std::iter::once(now.id)
        .chain(before.into_iter().map(|person| person.id))
        .collect())
}
