//! What the rules of a placement need to know, gathered from what the hub holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use scheme::award::AwardState;
use scheme::call::Heading;
use scheme::placement::{
    Around, Course, Engagement, Money, OrganisationInPlacement, OverlapKind, Period, Plan,
    Readiness, ReportTerm, Taken,
};
use scheme::{CallVersionId, OrganisationId, Pence, PersonId, PlacementId};
use store::award::AwardRow;
use store::placement::{AbsenceRow, PlacementRow, StepRow};
use store::{Reading, StoreError};

use crate::Failed;
use crate::agreement::stands;

/// The headings under which pay is funded.
pub(super) const PAY: [Heading; 3] = [
    Heading::Backfill,
    Heading::SecondedSalary,
    Heading::PhdStipend,
];

/// What has to stand before a placement begins.
pub(super) fn readiness(
    read: &Reading<'_>,
    row: &PlacementRow,
    award: Option<AwardState>,
) -> Result<Readiness, Failed> {
    let taken = award.is_some_and(|state| {
        state.is_running() || matches!(state, AwardState::Completed | AwardState::Closed)
    });
    let stands = stands(read, row)?;
    Ok(Readiness {
        awarded: row.application.map(|_| taken),
        agreement: stands.agreement,
        checks: stands.checks,
        access: stands.access,
        backfill: row.backfill.state,
    })
}

/// The award that a placement stands on.
pub(crate) fn award(read: &Reading<'_>, row: &PlacementRow) -> Result<Option<AwardRow>, Failed> {
    Ok(match row.application {
        Some(application) => read.award_of(application)?,
        None => None,
    })
}

/// What is funded of the pay: by the award's budget where there is one.
pub(crate) fn funded(row: &PlacementRow, award: Option<&AwardRow>) -> Option<Pence> {
    match award {
        Some(award) => Some(
            award
                .lines
                .iter()
                .filter(|(heading, _)| PAY.contains(heading))
                .map(|(_, amount)| *amount)
                .sum(),
        ),
        None => row.funded,
    }
}

/// An organisation as the rules see it.
pub(super) fn organisation(
    read: &Reading<'_>,
    id: OrganisationId,
) -> Result<OrganisationInPlacement, Failed> {
    let row = read.organisation_now(id)?.ok_or(Failed::NotFound)?;
    Ok(OrganisationInPlacement {
        id: row.id,
        sector: row.details.sector,
    })
}

/// What can be moved.
pub(crate) fn plan(read: &Reading<'_>, row: &PlacementRow) -> Result<Plan, Failed> {
    Ok(Plan {
        period: row.period,
        pattern: row.pattern.clone(),
        full_week: row.full_week,
        employer: organisation(read, row.employer)?,
        hosts: row
            .hosts
            .iter()
            .map(|host| organisation(read, host.organisation))
            .collect::<Result<_, _>>()?,
    })
}

/// What it is paid by.
pub(crate) fn money(
    read: &Reading<'_>,
    row: &PlacementRow,
    award: Option<&AwardRow>,
) -> Result<Money, Failed> {
    Ok(Money {
        substantive: row.substantive.clone(),
        backfill_pay: row.backfill_pay.clone(),
        rates: read
            .on_costs(row.employer)?
            .into_iter()
            .map(|of| of.rates)
            .collect(),
        backfill: row.backfill.clone(),
        funded: funded(row, award),
        recharge: Some(row.recharge),
    })
}

/// How a placement has run so far.
pub(crate) fn course(
    read: &Reading<'_>,
    row: &PlacementRow,
    today: NaiveDate,
) -> Result<Course, Failed> {
    let steps = read.placement_steps(row.id)?;
    Ok(Course::of(steps.iter().map(taken), today))
}

/// A step as the rules see it.
pub(crate) fn taken(step: &StepRow) -> Taken {
    Taken {
        act: step.step,
        on: step.taken_on,
        was_to: step.was_ends_on,
    }
}

/// What else there is around it.
pub(crate) fn around(
    read: &Reading<'_>,
    row: &PlacementRow,
    today: NaiveDate,
) -> Result<Around, Failed> {
    let reports = match call_version(read, row)? {
        Some(version) => report_terms(read, version)?,
        None => Vec::new(),
    };
    Ok(Around {
        engagements: engagements(read, row)?,
        checks: stands(read, row)?.checks,
        course: course(read, row, today)?,
        reports,
    })
}

/// What else the person has: other placements, and days away.
fn engagements(read: &Reading<'_>, row: &PlacementRow) -> Result<Vec<Engagement>, Failed> {
    let elsewhere = Elsewhere::of(read, &[row.person])?;
    Ok(elsewhere.engagements(read, row)?)
}

/// What people have besides a placement, read together.
pub(super) struct Elsewhere {
    placements: BTreeMap<PersonId, Vec<(PlacementId, Period)>>,
    absences: BTreeMap<PersonId, Vec<AbsenceRow>>,
}

impl Elsewhere {
    pub(super) fn of(read: &Reading<'_>, people: &[PersonId]) -> Result<Self, Failed> {
        Ok(Self {
            placements: read.placements_of_people(people)?,
            absences: read.absences_of_people(people)?,
        })
    }

    /// What the person of a placement has besides it.
    pub(super) fn engagements(
        &self,
        read: &Reading<'_>,
        row: &PlacementRow,
    ) -> Result<Vec<Engagement>, StoreError> {
        let mut engagements = Vec::new();
        for (id, period) in self.placements.get(&row.person).into_iter().flatten() {
            if *id != row.id {
                engagements.push(Engagement {
                    kind: OverlapKind::Placement,
                    id: id.0,
                    label: read.label("placement", id.0)?,
                    period: *period,
                });
            }
        }
        for absence in self.absences.get(&row.person).into_iter().flatten() {
            engagements.push(Engagement {
                kind: OverlapKind::Leave,
                id: absence.id.0,
                label: absence.kind.code().to_owned(),
                period: absence.period,
            });
        }
        Ok(engagements)
    }
}

/// The version of the call that its application answers.
fn call_version(read: &Reading<'_>, row: &PlacementRow) -> Result<Option<CallVersionId>, Failed> {
    let bid = match row.application {
        Some(application) => read.application(application)?,
        None => None,
    };
    Ok(bid.map(|bid| bid.version))
}

/// The reports that a version of a call asks for.
pub(super) fn report_terms(
    read: &Reading<'_>,
    version: CallVersionId,
) -> Result<Vec<ReportTerm>, Failed> {
    let Some((_, call)) = read.call_version(version)? else {
        return Ok(Vec::new());
    };
    let reports = call.terms.reports.into_iter();
    Ok(reports
        .map(|report| ReportTerm {
            title: report.title,
            months_after_end: report.months_after_end,
        })
        .collect())
}
