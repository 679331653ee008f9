//! Saving an answer as it is typed.

use scheme::desk::Viewpoint;
use scheme::form::{Answer, typed};
use scheme::history::Act;
use scheme::{ApplicationId, Fact, Problems};
use store::Writing;
use wire::application::{FormSaid, SaveAnswer, SavedAnswer};

use super::form::{day, index, said};
use super::instant;
use super::loaded::{Loaded, context};
use crate::{Failed, Office};

/// Keeps an answer as it was typed, whatever it is, and says what is to be said of it. Saves of one
/// sitting are one entry of the history; nothing is refreshed.
pub fn save_answer(office: &mut Office, input: SaveAnswer) -> Result<SavedAnswer, Failed> {
    let sitting = format!("answer {} {}", input.application, input.question);
    let saved_at = office.now();
    let saved = input.question.clone();
    let (answer, removed, said) = office.save_typing(Act::SaveAnswers, sitting, |tx| {
        let loaded = writable(tx, input.application)?;
        let question = loaded.open_question(&input.question)?;
        not_changed_by_others(tx, &input)?;
        let (answer, removed) = typed(question, input.answer)?;
        refers_to_what_is_there(tx, input.application, &input.question, &answer)?;
        let said = keep(tx, loaded, &input.question, &answer)?;
        Ok::<_, Failed>((answer, removed, said))
    })?;
    Ok(SavedAnswer {
        question: saved,
        saved_at: instant(saved_at),
        removed: u32::try_from(removed).unwrap_or(u32::MAX),
        said,
        answer,
    })
}

/// An application that whoever acts may type into: the applicant into their own, a coordinator
/// into one that came in otherwise than at the desk.
pub(super) fn writable(tx: &Writing<'_>, id: ApplicationId) -> Result<Loaded, Failed> {
    let loaded = Loaded::of(tx, id, tx.now())?;
    if matches!(tx.viewpoint(), Viewpoint::Coordinator(_)) && tx.receipt(id)?.is_none() {
        return Err(Failed::refused("not-on-behalf"));
    }
    Ok(loaded)
}

/// Writes an answer and the index of the answers, and says what is to be said of them all.
pub(super) fn keep(
    tx: &mut Writing<'_>,
    loaded: Loaded,
    question: &str,
    answer: &Answer,
) -> Result<FormSaid, Failed> {
    let id = loaded.row.id;
    tx.put_answer(id, question, answer)?;
    let answers = tx.answers(id)?;
    let (title, applicant) = index(&loaded.call, &answers);
    let row = &loaded.row;
    if (&row.title, &row.applicant) != (&title, &applicant) {
        let mut row = row.clone();
        row.title = title;
        row.applicant = applicant;
        tx.put_application(&row)?;
    }
    tx.fact("application", Fact::record("application", id));
    tx.fact("question", Fact::text(question));
    let context = context(tx, day(tx.now()))?;
    said(tx, &loaded, &answers, &context)
}

/// Refuses as stale where somebody else, or an undo, touched the answer since the page was opened.
/// One's own later saves are no hindrance: the window sends the newest text while a save is under
/// way.
fn not_changed_by_others(tx: &Writing<'_>, input: &SaveAnswer) -> Result<(), Failed> {
    let Some(row) = tx.answer_row(input.application, &input.question)? else {
        return Ok(());
    };
    let last = tx.last_entry("answer", row)?;
    if last == input.based_on {
        return Ok(());
    }
    let (_, actor) = tx.viewpoint().actor();
    let own = tx.entry(last)?.is_some_and(|entry| {
        entry.actor_id == actor
            && [Act::SaveAnswers.code(), Act::AttachFile.code()].contains(&entry.act.as_str())
    });
    if own && last > input.based_on {
        Ok(())
    } else {
        Err(Failed::Stale)
    }
}

/// People, organisations and files that an answer names by identifier are there, and for whoever
/// names them: an applicant names no person of the hub, and no file but one of their own.
fn refers_to_what_is_there(
    tx: &Writing<'_>,
    application: ApplicationId,
    question: &str,
    answer: &Answer,
) -> Result<(), Failed> {
    let mut problems = Problems::default();
    match answer {
        Answer::Team { people } => {
            let coordinator = matches!(tx.viewpoint(), Viewpoint::Coordinator(_));
            for (i, person) in people.iter().enumerate() {
                if let Some(id) = person.person
                    && (!coordinator || tx.person_now(id)?.is_none())
                {
                    problems.add(format!("answer.people.{i}.person"), "no-such-person");
                }
                if let Some(id) = person.organisation
                    && tx.organisation_now(id)?.is_none()
                {
                    problems.add(
                        format!("answer.people.{i}.organisation"),
                        "no-such-organisation",
                    );
                }
            }
        }
        Answer::File { file: Some(file) } => {
            let kept = tx.answers(application)?;
            let same = matches!(
                kept.get(question),
                Some(Answer::File { file: Some(known) }) if known == file
            );
            if !same {
                problems.add("answer.file", "no-such-file-picked");
            }
        }
        _ => {}
    }
    Ok(problems.none_or_err()?)
}
