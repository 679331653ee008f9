//! Bids to the seed fund, ten of last year and this year's twenty-four: typed at the desk, submitted
//! on time and eligible.

use chrono::{NaiveDate, TimeDelta};
use scheme::call::TeamRole;
use scheme::form::Answer;

use super::agenda::Agenda;
use super::answers::{Answers, signer};
use super::calendar::{Calendar, at, typed};
use super::calls::{CallPlan, LAST_SEED_FUND, Round, SEED_FUND};
use super::content::{self, Bid};
use super::desk;
use super::directory::Directory;
use super::{Story, key_missing};
use crate::Failed;

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    enter_call(agenda, calendar, LAST_SEED_FUND, content::last_bids()?);
    enter_call(agenda, calendar, SEED_FUND, content::bids()?);
    Ok(())
}

fn enter_call(agenda: &mut Agenda<'_>, calendar: Calendar, plan: CallPlan, bids: Vec<Bid>) {
    let closing = plan.closing_day(calendar);
    for (nth, bid) in (0u32..).zip(bids) {
        let begun = at(closing + TimeDelta::days(bid.begun), 9 + nth % 9, nth * 2);
        let day = closing + TimeDelta::days(bid.submitted.day);
        let submitted = at(day, bid.submitted.hour, bid.submitted.minute);
        let checked = calendar.at_work(plan.closes + 3 + i64::from(nth / 12), 10, 5 * (nth % 12));
        let bid = std::rc::Rc::new(bid);
        let begun_bid = bid.clone();
        agenda.at(begun, move |story| {
            begin(story, calendar, plan.round, &begun_bid)
        });
        let done = bid.clone();
        agenda.at(submitted, move |story| sign_and_submit(story, &done, day));
        agenda.at(checked, move |story| {
            desk::find_eligible(story, &bid.key, &bid.judged)
        });
    }
}

fn begin(story: &mut Story, calendar: Calendar, round: Round, bid: &Bid) -> Result<(), Failed> {
    desk::begin(story, &bid.key, round, bid.language)?;
    let lead = bid.team.first().and_then(|place| place.person.as_deref());
    let lead = lead.ok_or_else(|| key_missing(&bid.key))?;
    desk::choose_languages(story, &bid.key, bid.language, lead)?;
    let answers = answers(&story.directory, calendar, bid)?;
    desk::write(story, &bid.key, answers)
}

fn answers(directory: &Directory, calendar: Calendar, bid: &Bid) -> Result<Answers, Failed> {
    let mut answers = Answers::default();
    answers.yes("uk-registered", true);
    answers.yes("not-started", true);
    answers.yes("funded-elsewhere", false);
    answers.text("title", &bid.title);
    let event = Some(directory.event(&bid.event)?);
    answers.put("event", Answer::Event { event });
    answers.date("start", typed(calendar.first_of_month(bid.start_month)));
    answers.date("end", typed(calendar.last_of_month(bid.end_month)));
    answers.team("team", &bid.team, directory)?;
    for (question, text) in &bid.answers {
        answers.text(question, text);
    }
    answers.steps("milestones", &bid.milestones, bid.start_month, calendar);
    let options = bid.support.clone();
    answers.put("support-wanted", Answer::Choices { options });
    answers.yes("needs-ethics", bid.ethics.is_some());
    if let Some(ethics) = &bid.ethics {
        answers.text("ethics", ethics);
    }
    answers.budget("budget", &bid.budget);
    Ok(answers)
}

/// The declarations are made on the day of submission.
fn sign_and_submit(story: &mut Story, bid: &Bid, day: NaiveDate) -> Result<(), Failed> {
    let mut answers = Answers::default();
    let lead = bid.team.iter().find(|place| place.role == TeamRole::Lead);
    let lead = lead.ok_or_else(|| key_missing(&bid.key))?;
    answers.signed("declaration-lead", &signer(lead, &story.directory)?, day);
    answers.signed("declaration-host", &bid.host, day);
    desk::write(story, &bid.key, answers)?;
    desk::submit(story, &bid.key)
}
