//! What the panels recommended, what the hub decided and locked, and the letters that went out.

use serde_json::{Value, json};
use wire::decision::{
    DecisionView, LockDecisions, RecordDecision, RecordRecommendation, TypedCondition, TypedLine,
};
use wire::panel::{Departure, RecordPanelAttendance};

use super::agenda::Agenda;
use super::calendar::{Calendar, typed};
use super::calls::{LAST_SECONDMENT, LAST_SEED_FUND, Round, SECONDMENT, pounds};
use super::content::{self, Decided};
use super::requests::list;
use super::{PIN, Story};
use crate::{Failed, application, decision, panel};

const B: Round = Round::Secondment;

/// Why a bid of last year was decided as it was: its panel's papers are older than the hub's file.
const BY_MINUTES: &str = "Decided by last year’s panel; entered from its minutes.";

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    agenda.at(calendar.at_work(SECONDMENT.panel, 13, 0), meet);
    for (nth, decided) in (0u32..).zip(content::placement_decisions()?) {
        let minuted = decided.clone();
        let moment = calendar.at_work(SECONDMENT.panel, 13, 30 + 5 * nth);
        agenda.at(moment, move |story| recommend(story, &minuted));
        let moment = calendar.at_work(-26, 15, 10 * nth);
        agenda.at(moment, move |story| decide(story, calendar, &decided, ""));
    }
    for plan in [LAST_SEED_FUND, LAST_SECONDMENT] {
        let entered = calendar.at_work(plan.outcomes - 5, 10, 0);
        agenda.at(entered, move |story| {
            let call = story.calls.id(plan.round)?;
            for decided in content::last_decisions()? {
                // One of the other call may not have been begun yet.
                let Some(application) = story.applications.get(&decided.bid).copied() else {
                    continue;
                };
                if application::show(&story.office, application)?.summary.call == call {
                    decide(story, calendar, &decided, BY_MINUTES)?;
                }
            }
            Ok(())
        });
    }
    for plan in [LAST_SEED_FUND, LAST_SECONDMENT, SECONDMENT] {
        let round = plan.round;
        agenda.at(calendar.at_work(plan.outcomes - 2, 14, 0), move |story| {
            lock(story, round)
        });
        agenda.at(calendar.at_work(plan.outcomes - 1, 15, 30), move |story| {
            issue(story, round)
        });
    }
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

fn decide(
    story: &mut Story,
    calendar: Calendar,
    decided: &Decided,
    reason: &str,
) -> Result<(), Failed> {
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
        reason: reason.to_owned(),
        feedback: decided.feedback.clone(),
        based_on: view.based_on,
    };
    decision::record(&mut story.office, input)?;
    Ok(())
}

fn lock(story: &mut Story, round: Round) -> Result<(), Failed> {
    let call = story.calls.id(round)?;
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

/// Issues what is due of a call. This year's offers are sent, since they are signed by now; its other
/// letters then wait in the outbox to be looked at.
pub(super) fn issue(story: &mut Story, round: Round) -> Result<(), Failed> {
    let call = json!(story.calls.id(round)?);
    let offers = due_of(story, json!({ "call": call, "kind": "award-offer" }))?;
    if !offers.is_empty() {
        issue_these(story, &Value::Null, &offers, true)?;
    }
    issue_these(story, &call, &[], round != B)
}

/// Issues what is due of a placement, and sends it.
pub(super) fn issue_of(story: &mut Story, placement: &Value) -> Result<(), Failed> {
    let due = due_of(story, json!({ "placement": placement }))?;
    match due.is_empty() {
        true => Ok(()),
        false => issue_these(story, &Value::Null, &due, true),
    }
}

/// The letters that are due of what is asked for.
fn due_of(story: &mut Story, mut asked: Value) -> Result<Vec<Value>, Failed> {
    asked["show"] = json!("due");
    asked["limit"] = json!(200);
    let register = story.ask("listLetters", asked)?;
    let due = list(&register, "/rows")
        .into_iter()
        .map(|row| json!({ "kind": row["kind"], "basis": row["basis"], "person": row["person"] }));
    Ok(due.collect())
}

/// Nobody has checked the Welsh wording, and the register says so of these letters too.
fn issue_these(story: &mut Story, call: &Value, due: &[Value], send: bool) -> Result<(), Failed> {
    let reason = "Letters of the sample: the Welsh wording still wants a Welsh speaker’s eye.";
    let input = json!({ "call": call, "due": due, "overrideReason": reason });
    let done = story.ask("issueLetters", input)?;
    if let Some(held) = list(&done, "/held").first() {
        return Err(Failed::Fault(format!(
            "the sample holds back a letter: {held}"
        )));
    }
    let issued = list(&done, "/issued");
    if send && !issued.is_empty() {
        let gone = json!({ "letters": issued, "posted": false, "sentOn": story.typed_today() });
        story.ask("markMail", gone)?;
    }
    Ok(())
}
