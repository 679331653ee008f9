//! Applications for a secondment: five of last year, and call B's dozen in every state there is.
//!
//! Of the dozen, eight were typed at the desk. Four went to an old address by e-mail, post and hand, came to
//! light when the decisions were locked, and were typed in by a coordinator.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate, TimeDelta};
use scheme::application::LatenessRuling;
use scheme::call::TeamRole;
use scheme::form::{Answer, BudgetLine};
use wire::application::{
    FindIneligible, RecordReceipt, ReturnForCorrection, RuleOnLateness, SaveAnswer,
    WithdrawApplication,
};

use super::agenda::Agenda;
use super::answers::{Answers, signer};
use super::calendar::{Calendar, at, typed};
use super::calls::{CallPlan, LAST_SECONDMENT, Round, SECONDMENT};
use super::content::{self, Moment, PaperTrail, Placement};
use super::{Story, desk, key_missing};
use crate::{Failed, application};

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    enter_call(
        agenda,
        calendar,
        LAST_SECONDMENT,
        content::last_placements()?,
    );
    enter_call(agenda, calendar, SECONDMENT, content::placements()?);
    what_became_of_them(agenda, calendar, SECONDMENT.closing_day(calendar))
}

fn enter_call(
    agenda: &mut Agenda<'_>,
    calendar: Calendar,
    plan: CallPlan,
    placements: Vec<Placement>,
) {
    let closing = plan.closing_day(calendar);
    for (nth, placement) in (0u32..).zip(placements) {
        let placement = Rc::new(placement);
        if let Some(begun) = placement.begun {
            let moment = at(closing + TimeDelta::days(begun), 9 + nth % 8, 5 * nth);
            let typed_in = placement.clone();
            agenda.at(moment, move |story| {
                begin(story, calendar, plan.round, &typed_in)
            });
        }
        if let Some(submitted) = placement.submitted {
            let moment = on(closing, submitted);
            let done = placement.clone();
            agenda.at(moment, move |story| {
                sign(story, &done, moment.date())?;
                desk::submit(story, &done.key)
            });
        }
        if let Some(trail) = placement.receipt.clone() {
            let moment = calendar.at_work(trail.entered, 9 + nth % 4, 30);
            let entered = placement.clone();
            agenda.at(moment, move |story| {
                enter_on_behalf(story, calendar, &entered, &trail)
            });
        }
        // Those that came in on paper are checked on a day of their own.
        if let (Some(judged), None) = (placement.judged.clone(), &placement.receipt) {
            let key = placement.key.clone();
            agenda.at(
                calendar.at_work(plan.closes + 3, 10, 5 * nth),
                move |story| desk::find_eligible(story, &key, &judged),
            );
        }
    }
}

fn on(closing: NaiveDate, moment: Moment) -> chrono::NaiveDateTime {
    at(
        closing + TimeDelta::days(moment.day),
        moment.hour,
        moment.minute,
    )
}

fn begin(
    story: &mut Story,
    calendar: Calendar,
    round: Round,
    placement: &Placement,
) -> Result<(), Failed> {
    desk::begin(story, &placement.key, round, placement.language)?;
    let lead = placement.team.first().and_then(|p| p.person.as_deref());
    let lead = lead.ok_or_else(|| key_missing(&placement.key))?;
    desk::choose_languages(story, &placement.key, placement.language, lead)?;
    let answers = answers(story, calendar, placement)?;
    desk::write(story, &placement.key, answers)
}

fn answers(story: &Story, calendar: Calendar, placement: &Placement) -> Result<Answers, Failed> {
    let mut answers = Answers::default();
    answers.yes("linked-to-health", true);
    answers.yes("employed", true);
    answers.yes("started", false);
    answers.team("team", &placement.team, &story.directory)?;
    for (question, text) in &placement.answers {
        answers.text(question, text);
    }
    let next_year = (story.world.as_of().year() + 1).to_string();
    let day = |as_typed: &Option<String>, otherwise: NaiveDate| match as_typed {
        Some(text) => text.replace("{year}", &next_year),
        None => typed(otherwise),
    };
    let (start, end) = (placement.start_month, placement.end_month);
    answers.date(
        "start",
        day(&placement.start_typed, calendar.first_of_month(start)),
    );
    answers.date(
        "end",
        day(&placement.end_typed, calendar.last_of_month(end)),
    );
    answers.choice("pattern", &placement.pattern);
    answers.steps("objectives", &placement.objectives, start, calendar);
    answers.choice("cover", &placement.cover);
    answers.choice("nhs-access", &placement.nhs_access);
    answers.budget("budget", &placement.budget);
    Ok(answers)
}

/// The declarations that were made, all of one day.
fn sign(story: &mut Story, placement: &Placement, day: NaiveDate) -> Result<(), Failed> {
    let answers = declarations(story, placement, day)?;
    desk::write(story, &placement.key, answers)
}

fn declarations(story: &Story, placement: &Placement, day: NaiveDate) -> Result<Answers, Failed> {
    let mut answers = Answers::default();
    let by_role = [
        ("declaration-secondee", TeamRole::Secondee),
        ("declaration-manager", TeamRole::LineManager),
        ("declaration-host", TeamRole::HostContact),
    ];
    for (question, role) in by_role {
        if let Some(place) = placement.team.iter().find(|place| place.role == role) {
            answers.signed(question, &signer(place, &story.directory)?, day);
        }
    }
    for (question, office) in [
        ("declaration-hr", &placement.hr),
        ("declaration-finance", &placement.finance),
    ] {
        if let Some(by) = office {
            answers.signed(question, by, day);
        }
    }
    Ok(answers)
}

/// A coordinator types in what came by another way, reads it back, and puts it on record.
fn enter_on_behalf(
    story: &mut Story,
    calendar: Calendar,
    placement: &Placement,
    trail: &PaperTrail,
) -> Result<(), Failed> {
    let application = desk::begin(story, &placement.key, Round::Secondment, placement.language)?;
    let received = on(SECONDMENT.closing_day(calendar), trail.received);
    let input = RecordReceipt {
        application,
        based_on: application::show(&story.office, application)?.based_on,
        received_on: typed(received.date()),
        received_time: received.format("%H:%M").to_string(),
        route: trail.route,
        source: None,
        read_back_by: trail.read_back_by.clone(),
    };
    application::record_receipt(&mut story.office, input)?;
    answers(story, calendar, placement)?.type_in(story, application)?;
    declarations(story, placement, received.date())?.type_in(story, application)?;
    desk::submit_here(story, &placement.key)
}

fn what_became_of_them(
    agenda: &mut Agenda<'_>,
    calendar: Calendar,
    closing: NaiveDate,
) -> Result<(), Failed> {
    agenda.at(calendar.at_work(-53, 11, 30), |story| {
        let application = story.application("pharmacy-exchange")?;
        let input = FindIneligible {
            application,
            based_on: application::show(&story.office, application)?.based_on,
            reason: "Employer and host are both NHS trusts.".to_owned(),
        };
        application::find_ineligible(&mut story.office, input)?;
        Ok(())
    });
    agenda.at(at(closing + TimeDelta::days(1), 9, 20), |story| {
        let application = story.application("regulator-year")?;
        let input = WithdrawApplication {
            application,
            based_on: application::show(&story.office, application)?.based_on,
            reason: "The applicant has been appointed to a post at another university.".to_owned(),
        };
        application::withdraw(&mut story.office, input)?;
        Ok(())
    });
    agenda.at(calendar.at_work(-7, 16, 0), let_food_first_in);
    agenda.at(calendar.at_work(-6, 15, 0), move |story| {
        let until = typed(calendar.weekday(4));
        let reason = "The subsistence line does not say how it was worked out.";
        send_back(story, "blood-lab", &["budget"], until, reason)
    });
    agenda.at(calendar.at_work(-3, 11, 0), move |story| {
        let until = typed(calendar.weekday(11));
        let reason = "The objectives cannot be checked as they stand, the cost of backfill is not \
                      worked out, and the plan for return says nothing of the employer.";
        let questions = ["objectives", "budget", "return"];
        send_back(story, "information", &questions, until, reason)
    });
    agenda.at(calendar.at_work(-2, 16, 10), correct_blood_lab);
    Ok(())
}

fn let_food_first_in(story: &mut Story) -> Result<(), Failed> {
    let application = story.application("food-first")?;
    let input = RuleOnLateness {
        application,
        based_on: application::show(&story.office, application)?.based_on,
        ruling: LatenessRuling::LetIn,
        reason:
            "Fourteen minutes late after a power cut in Brecon, which the applicant rang about \
                 before the deadline."
                .to_owned(),
    };
    application::rule_on_lateness(&mut story.office, input)?;
    let placements = content::placements()?;
    let judged = placements.into_iter().find(|p| p.key == "food-first");
    let judged = judged.and_then(|p| p.judged).unwrap_or_default();
    desk::find_eligible(story, "food-first", &judged)
}

fn send_back(
    story: &mut Story,
    key: &str,
    questions: &[&str],
    until_on: String,
    reason: &str,
) -> Result<(), Failed> {
    let application = story.application(key)?;
    let input = ReturnForCorrection {
        application,
        based_on: application::show(&story.office, application)?.based_on,
        questions: questions.iter().map(|&q| q.to_owned()).collect(),
        until_on,
        until_time: "17:00".to_owned(),
        reason: reason.to_owned(),
    };
    application::return_for_correction(&mut story.office, input)?;
    Ok(())
}

/// The applicant mends what was asked for, and submits again.
fn correct_blood_lab(story: &mut Story) -> Result<(), Failed> {
    let application = story.application("blood-lab")?;
    let form = application::show_form(&story.office, application)?;
    let Some(Answer::Budget { lines }) = form.answers.get("budget") else {
        return Err(key_missing("budget"));
    };
    let mend = |line: &BudgetLine| {
        let mut line = line.clone();
        if line.item.starts_with("Subsistence") {
            line.justification = "78 days at £25.64: the board’s rate of £25.64 for a day away of \
                                  more than ten hours."
                .to_owned();
        }
        line
    };
    let input = SaveAnswer {
        application,
        question: "budget".to_owned(),
        based_on: form.based_on_answers.get("budget").copied().unwrap_or(0),
        answer: Answer::Budget {
            lines: lines.iter().map(mend).collect(),
        },
    };
    story.at_the_desk(application);
    application::save_answer(&mut story.office, input)?;
    desk::submit(story, "blood-lab")
}
