//! What Call B's panel recommended, what the hub decided and locked, and the letters that went out.

use scheme::call::Template;
use wire::decision::{
    DecisionView, LockDecisions, RecordDecision, RecordRecommendation, TypedCondition, TypedLine,
};
use wire::letter::IssueLetters;
use wire::panel::{Departure, RecordPanelAttendance};

use super::agenda::Agenda;
use super::calendar::{Calendar, typed};
use super::calls::{SECONDMENT, pounds};
use super::content::{self, Decided};
use super::{PIN, Story};
use crate::{Failed, NoProgress, decision, letter, panel};

const B: Template = Template::Secondment;

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    agenda.at(calendar.at_work(SECONDMENT.panel, 13, 0), meet);
    for (nth, decided) in (0u32..).zip(content::placement_decisions()?) {
        let minuted = decided.clone();
        let moment = calendar.at_work(SECONDMENT.panel, 13, 30 + 5 * nth);
        agenda.at(moment, move |story| recommend(story, &minuted));
        let moment = calendar.at_work(-26, 15, 10 * nth);
        agenda.at(moment, move |story| decide(story, calendar, &decided));
    }
    agenda.at(calendar.at_work(-22, 14, 0), lock);
    agenda.at(calendar.at_work(-21, 15, 30), issue);
    Ok(())
}

/// Everybody came; who had declared a conflict left the room for that bid.
fn meet(story: &mut Story) -> Result<(), Failed> {
    let call = story.calls.id(B)?;
    let view = panel::show(&story.office, call)?;
    let input = RecordPanelAttendance {
        call,
        present: view.members.iter().map(|member| member.id).collect(),
        departures: vec![Departure {
            application: story.application("tumour-reads")?,
            member: story.member(B, "oluwaseun-bakare")?,
        }],
        based_on: view.attendance_based_on,
    };
    panel::record_attendance(&mut story.office, input)?;
    Ok(())
}

fn recommend(story: &mut Story, decided: &Decided) -> Result<(), Failed> {
    let application = story.application(&decided.bid)?;
    let view = decision::show(&story.office, application)?;
    let lines = lines(&view, decided);
    let amount = lines
        .iter()
        .filter_map(|l| scheme::Pence::parse(&l.amount).ok());
    let amount = if decided.outcome.funds() {
        pounds(amount.sum())
    } else {
        String::new()
    };
    let input = RecordRecommendation {
        application,
        outcome: Some(decided.outcome),
        amount,
        minute: decided.minute.clone(),
        based_on: view.recommendation_based_on,
    };
    decision::recommend(&mut story.office, input)?;
    Ok(())
}

/// What is awarded: what was asked, but where less was decided.
fn lines(view: &DecisionView, decided: &Decided) -> Vec<TypedLine> {
    if !decided.outcome.funds() {
        return Vec::new();
    }
    let less = decided.lines.clone().unwrap_or_default();
    view.asked
        .iter()
        .map(|asked| TypedLine {
            heading: asked.heading,
            amount: less
                .get(&asked.heading)
                .cloned()
                .unwrap_or_else(|| pounds(asked.amount)),
        })
        .collect()
}

fn decide(story: &mut Story, calendar: Calendar, decided: &Decided) -> Result<(), Failed> {
    let application = story.application(&decided.bid)?;
    let view = decision::show(&story.office, application)?;
    let input = RecordDecision {
        application,
        outcome: Some(decided.outcome),
        lines: lines(&view, decided),
        conditions: decided
            .conditions
            .iter()
            .map(|condition| TypedCondition {
                text: condition.text.clone(),
                due_on: typed(calendar.weekday(condition.due)),
            })
            .collect(),
        reserve_order: decided.reserve_order.clone(),
        reason: String::new(),
        feedback: decided.feedback.clone(),
        based_on: view.based_on,
    };
    decision::record(&mut story.office, input)?;
    Ok(())
}

fn lock(story: &mut Story) -> Result<(), Failed> {
    let call = story.calls.id(B)?;
    let second = story.office.read().coordinators()?.into_iter();
    let second = second.map(|c| c.id).find(|id| *id != story.first);
    let based_on = decision::show_decisions(&story.office, call)?.based_on;
    let input = LockDecisions {
        call,
        leave_open: Vec::new(),
        second,
        pin: PIN.to_owned(),
        based_on,
    };
    decision::lock(&mut story.office, input)?;
    Ok(())
}

/// Nobody has checked the Welsh wording, and the register says so of these letters too.
fn issue(story: &mut Story) -> Result<(), Failed> {
    let input = IssueLetters {
        call: Some(story.calls.id(B)?),
        due: Vec::new(),
        override_reason: "Letters of the sample: the Welsh wording still wants a Welsh speaker’s \
                          eye."
            .to_owned(),
    };
    letter::issue(&mut story.office, input, &mut NoProgress)?;
    Ok(())
}
