//! The record of a placement.

use chrono::NaiveDate;
use scheme::placement::{
    Bar, DatedPay, Pattern, PlacementAct, Standing, after, bars, consequences, extension_best_by,
    standing,
};
use scheme::{OrganisationId, Pence, PersonId, PlacementId};
use store::Reading;
use store::placement::PlacementRow;
use wire::people::RecordName;
use wire::placement::{
    AbsenceView, BackfillView, HolderView, MoveView, ObjectiveView, PatternView, PayView,
    PlacementOrganisation, PlacementView, StepView,
};

use super::facts::{around, award, funded, money, plan, readiness};
use super::moving::{days, reason_needed};
use crate::agreement::is_out_of_date;
use crate::panel::instant;
use crate::{Failed, Office};

/// The steps in the course of a placement, in the order in which they are offered.
const STEPS: [PlacementAct; 7] = [
    PlacementAct::Start,
    PlacementAct::Resume,
    PlacementAct::Return,
    PlacementAct::Extend,
    PlacementAct::Pause,
    PlacementAct::EndEarly,
    PlacementAct::Close,
];

/// Shows a placement: who goes where, when and at what cost, and what stands in its way.
pub fn show(office: &Office, id: PlacementId) -> Result<PlacementView, Failed> {
    let read = office.read();
    let row = read.placement(id)?.ok_or(Failed::NotFound)?;
    let award = award(&read, &row)?;
    let bid = match row.application {
        Some(application) => read.application(application)?,
        None => None,
    };
    let person = read.person_now(row.person)?.ok_or(Failed::NotFound)?;
    let readiness = readiness(&read, &row, award.as_ref().map(|a| a.state))?;
    let progress = standing(&Standing {
        state: row.state,
        period: row.period,
        agreed_end: row.agreed_end,
        readiness: Some(&readiness),
        today: office.today(),
    });
    let can = |act| after(row.state, act).is_ok();
    Ok(PlacementView {
        id,
        label: read.label("placement", id.0)?,
        application: row.application,
        reference: bid
            .as_ref()
            .and_then(|b| b.reference.clone())
            .unwrap_or(row.reference.clone()),
        title: bid.as_ref().map(|b| b.title.clone()).unwrap_or_default(),
        call: bid.as_ref().map(|b| b.call),
        award: award.as_ref().map(|a| a.id),
        award_state: award.as_ref().map(|a| a.state),
        state: row.state,
        state_reason: row.state_reason.clone(),
        state_on: row.state_on.to_string(),
        progress,
        bars: if can(PlacementAct::Start) {
            let mut bars = bars(row.period, &readiness);
            if is_out_of_date(office, &row)? {
                bars.push(Bar::AgreementOutOfDate);
            }
            bars
        } else {
            Vec::new()
        },
        person: person.id,
        name: person.details.name,
        employer: organisation(&read, row.employer, row.manager, "")?,
        post: row.post.clone(),
        grade: row.grade.clone(),
        hosts: row
            .hosts
            .iter()
            .map(|host| organisation(&read, host.organisation, host.manager, &host.place))
            .collect::<Result<_, _>>()?,
        pattern: pattern_view(&row.pattern),
        full_week: hours(row.full_week),
        objectives: row
            .objectives
            .iter()
            .map(|one| ObjectiveView {
                objective: one.objective.clone(),
                due_on: said(one.due_on),
            })
            .collect(),
        backfill: backfill_view(&row),
        substantive: pay_view(&row.substantive),
        backfill_pay: pay_view(&row.backfill_pay),
        funded: funded(&row, award.as_ref()),
        funded_typed: funded(&row, award.as_ref()).map_or_else(String::new, Pence::typed),
        funded_by_award: award.is_some(),
        bearer: row.bearer,
        recharge: row.recharge,
        vat: row.vat,
        vat_confirmed_by: row.vat_confirmed_by.clone(),
        vat_confirmed_on: said(row.vat_confirmed_on),
        consequences: consequences(
            &plan(&read, &row)?,
            &money(&read, &row, award.as_ref())?,
            &around(&read, &row, office.today())?,
        ),
        absences: absences(&read, row.person)?,
        moves: read
            .placement_moves(id)?
            .into_iter()
            .map(|one| {
                let (was_from, was_to) = days(one.was);
                MoveView {
                    moved_at: instant(one.moved_at),
                    was_from,
                    was_to,
                    reason: one.reason,
                }
            })
            .collect(),
        course: course_view(&read, id)?,
        changeable: can(PlacementAct::Change),
        withdrawable: can(PlacementAct::Withdraw),
        extension_best_by: extension_best_by(row.period).to_string(),
        steps: STEPS.into_iter().filter(|step| can(*step)).collect(),
        reason_needed: reason_needed(&row),
        based_on: read.last_entry("placement", id)?,
    })
}

fn said(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// Minutes as hours typed: 37.5.
pub(crate) fn hours(minutes: u32) -> String {
    let hundredths = (minutes * 100 + 30) / 60;
    let (whole, parts) = (hundredths / 100, hundredths % 100);
    match parts {
        0 => whole.to_string(),
        tens if tens % 10 == 0 => format!("{whole}.{}", tens / 10),
        _ => format!("{whole}.{parts:02}"),
    }
}

fn organisation(
    read: &Reading<'_>,
    id: OrganisationId,
    manager: Option<PersonId>,
    place: &str,
) -> Result<PlacementOrganisation, Failed> {
    let row = read.organisation_now(id)?.ok_or(Failed::NotFound)?;
    let manager = match manager {
        Some(id) => read.person_now(id)?,
        None => None,
    };
    Ok(PlacementOrganisation {
        organisation: row.id,
        name: row.details.name,
        sector: row.details.sector,
        manager: manager.map(|row| RecordName {
            id: row.id.0,
            name: row.details.name,
        }),
        place: place.to_owned(),
    })
}

fn pattern_view(pattern: &Pattern) -> PatternView {
    let mut view = PatternView {
        kind: pattern.kind(),
        share: None,
        weekdays: Vec::new(),
        days: Vec::new(),
    };
    match pattern {
        Pattern::FullTime => {}
        Pattern::PartTime {
            hundredths,
            weekdays,
        } => {
            view.share = Some(*hundredths);
            view.weekdays = weekdays.iter().copied().collect();
        }
        Pattern::Intermittent { days } => {
            view.days = days.iter().map(NaiveDate::to_string).collect();
        }
    }
    view
}

fn pay_view(pay: &[DatedPay]) -> Vec<PayView> {
    pay.iter()
        .map(|pay| PayView {
            from: pay.from.to_string(),
            annual: pay.annual,
            typed: pay.annual.typed(),
        })
        .collect()
}

fn backfill_view(row: &PlacementRow) -> BackfillView {
    BackfillView {
        state: row.backfill.state,
        post: row.backfill_post.clone(),
        grade: row.backfill_grade.clone(),
        share: row.backfill.share,
        advertised_on: said(row.backfill.advertised_on),
        reason: row.backfill.reason.clone(),
        holders: row
            .backfill
            .holders
            .iter()
            .map(|holder| HolderView {
                name: holder.name.clone(),
                from: holder.from.to_string(),
                to: said(holder.to),
            })
            .collect(),
    }
}

fn absences(read: &Reading<'_>, person: PersonId) -> Result<Vec<AbsenceView>, Failed> {
    let found = read.absences_of_people(&[person])?.remove(&person);
    let absences = found.unwrap_or_default().into_iter();
    absences
        .map(|row| {
            Ok(AbsenceView {
                id: row.id,
                kind: row.kind,
                from: row.period.from.to_string(),
                to: row.period.to.to_string(),
                based_on: read.last_entry("absence", row.id)?,
            })
        })
        .collect()
}

/// The steps it took, the latest first. A move stands among the moves.
fn course_view(read: &Reading<'_>, id: PlacementId) -> Result<Vec<StepView>, Failed> {
    let steps = read.placement_steps(id)?.into_iter().rev();
    Ok(steps
        .filter(|step| step.step != PlacementAct::Change)
        .map(|step| StepView {
            id: step.id,
            step: step.step,
            on: step.taken_on.to_string(),
            was_to: step.was_ends_on.to_string(),
            to: step.ends_on.to_string(),
            reason: step.reason,
            page: step.page,
        })
        .collect())
}
