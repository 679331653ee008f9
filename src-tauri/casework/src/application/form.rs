//! The form as its applicant sees it.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::ApplicationId;
use scheme::call::{Binding, CallDocument, QuestionKind};
use scheme::form::{
    Answer, Answers, Budget, BudgetReading, Context, asked, problems, section_state, word_counts,
};
use scheme::time::on_time;
use store::Reading;
use store::application::{CorrectionRow, SubmissionRow};
use wire::application::{
    ApplicationForm, CallOfForm, CorrectionView, EventOption, FormSaid, SubmissionView,
};

use super::loaded::{Loaded, context, events};
use super::{correspondence, instant};
use crate::{Failed, Office};

/// Shows the form with its answers so far.
pub fn show_form(office: &Office, id: ApplicationId) -> Result<ApplicationForm, Failed> {
    let read = office.read();
    let loaded = Loaded::of(&read, id, office.now())?;
    let answers = read.answers(id)?;
    let context = context(&read, office.today())?;
    let open = loaded
        .call
        .form
        .questions()
        .filter(|q| loaded.is_open(&q.key))
        .map(|q| q.key.clone())
        .collect();
    let events = events(&read)?
        .into_iter()
        .map(|e| EventOption {
            id: e.row.id,
            title: e.row.details.title,
            held_on: e.row.details.held_on.to_string(),
        })
        .collect();
    Ok(ApplicationForm {
        application: id,
        state: loaded.stands,
        language: loaded.row.language,
        correspondence: correspondence::as_it_stands(&read, &loaded, &answers)?,
        call: call_of_form(&loaded, office.now()),
        said: said(&read, &loaded, &answers, &context)?,
        based_on_answers: read.answer_entries(id)?.into_iter().collect(),
        events,
        open,
        correction: loaded.correction.as_ref().map(correction_view),
        on_behalf: read.receipt(id)?.is_some(),
        submissions: read.submissions(id)?.iter().map(submission_view).collect(),
        based_on: read.last_entry("application", id)?,
        reference: loaded.row.reference,
        form: loaded.call.form,
        answers,
    })
}

/// What is said of answers: which are asked, where each section stands, words, sums, problems.
pub(super) fn said(
    read: &Reading<'_>,
    loaded: &Loaded,
    answers: &Answers,
    context: &Context,
) -> Result<FormSaid, Failed> {
    let call = &loaded.call;
    let mut found = correspondence::unanswered(read, loaded, answers)?;
    found.0.extend(problems(call, answers, context).0);
    let asked = asked(&call.form, answers);
    Ok(FormSaid {
        sections: call
            .form
            .sections
            .iter()
            .map(|section| section_state(section, &asked, answers, &found))
            .collect(),
        words: call
            .form
            .questions()
            .flat_map(|q| word_counts(q, answers.get(&q.key)))
            .collect(),
        budget: budget(call, answers),
        asked: asked.into_iter().map(str::to_owned).collect(),
        problems: found,
    })
}

/// The budget as it adds up; empty where the form has none.
pub(super) fn budget(call: &CallDocument, answers: &Answers) -> Budget {
    let Some(question) = call.form.bound(Binding::Budget) else {
        return Budget::default();
    };
    match (&question.kind, answers.get(&question.key)) {
        (
            QuestionKind::Budget {
                justification_words,
            },
            Some(Answer::Budget { lines }),
        ) => BudgetReading::of(&question.key, lines, *justification_words, &call.money).budget,
        _ => Budget::default(),
    }
}

pub(super) fn call_of_form(loaded: &Loaded, now: DateTime<Utc>) -> CallOfForm {
    let call = &loaded.call;
    CallOfForm {
        id: loaded.row.call,
        version: loaded.version.id,
        number: loaded.version.number,
        template: call.template,
        title: call.title.clone(),
        funder: call.funder.clone(),
        about: call.about.clone(),
        support: call.support.clone(),
        money: call.money.clone(),
        closes_at: instant(loaded.deadline),
        closed: !on_time(now, loaded.deadline),
    }
}

pub(super) fn correction_view(row: &CorrectionRow) -> CorrectionView {
    CorrectionView {
        questions: row.questions.clone(),
        until_at: instant(row.until_at),
        reason: row.reason.clone(),
        returned_at: instant(row.returned_at),
        closed_at: row.closed_at.map(instant),
    }
}

pub(super) fn submission_view(row: &SubmissionRow) -> SubmissionView {
    SubmissionView {
        number: row.number,
        submitted_at: instant(row.submitted_at),
        received_at: instant(row.received_at),
        timeliness: row.timeliness,
        sha256: row.sha256.clone(),
    }
}

/// What is typed of the title and of who leads, for lists.
pub(super) fn index(call: &CallDocument, answers: &Answers) -> (String, String) {
    let answer = |binding| call.form.bound(binding).and_then(|q| answers.get(&q.key));
    let title = match answer(Binding::Title) {
        Some(Answer::Text { text }) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let lead = match answer(Binding::Team) {
        Some(Answer::Team { people }) => people
            .iter()
            .find(|p| super::team::leads(p))
            .map(|p| p.name.trim().to_owned())
            .unwrap_or_default(),
        _ => String::new(),
    };
    (title, lead)
}

/// Today, for what is judged within a change.
pub(super) fn day(now: DateTime<Utc>) -> NaiveDate {
    scheme::time::day_of(now)
}
