//! Placements with their hosts, objectives, days, pay and the post left behind; absences of people;
//! and what employers pay on salaries. For the coordinator alone: at every other desk these methods
//! find nothing.

mod absence;
mod list;
mod moves;
mod on_costs;
mod parts;
mod reviews;
mod steps;
#[cfg(test)]
mod tests;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::placement::{
    Backfill, BackfillState, DatedPay, FULL_TIME, Pattern, PatternKind, PayBearer, Period,
    PlacementState, Recharge, RechargeEvery, RechargeOf, RechargeTo, VatTreatment, Weekday,
};
use scheme::{ApplicationId, OrganisationId, Pence, PersonId, PlacementId};

use crate::row::{Columns, grouped, set_of};
use crate::{Reading, StoreError, Writing};

pub use absence::AbsenceRow;
pub use list::{
    HostLine, PlacementGroups, PlacementLine, PlacementOrder, PlacementsFilter, Proposable,
};
pub use moves::MoveRow;
pub use on_costs::OnCostsRow;
pub use reviews::{ReturnMeetingRow, ReviewHeldRow};
pub use steps::StepRow;
pub use waiting::PlacementWaiting;

/// A host of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostRow {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// Who answers for the placement there.
    pub manager: Option<PersonId>,
    /// Where the person works there.
    pub place: String,
}

/// An objective of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveRow {
    /// What is to be seen to be met.
    pub objective: String,
    /// By which day.
    pub due_on: Option<NaiveDate>,
}

/// A placement with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementRow {
    /// Which.
    pub id: PlacementId,
    /// The application it was proposed from.
    pub application: Option<ApplicationId>,
    /// Its own reference, where it stands on no application; empty where it has that one's.
    pub reference: String,
    /// Where it stands.
    pub state: PlacementState,
    /// Why, where a reason was given.
    pub state_reason: String,
    /// Since which day.
    pub state_on: NaiveDate,
    /// The person seconded.
    pub person: PersonId,
    /// Their employer.
    pub employer: OrganisationId,
    /// Their line manager there.
    pub manager: Option<PersonId>,
    /// Their post there.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The days.
    pub period: Period,
    /// The last day as it was agreed when the placement began.
    pub agreed_end: Option<NaiveDate>,
    /// How the days fall.
    pub pattern: Pattern,
    /// The minutes of a full-time week.
    pub full_week: u32,
    /// The post left behind.
    pub backfill: Backfill,
    /// What that post is called while somebody else fills it; empty: as before.
    pub backfill_post: String,
    /// Its grade.
    pub backfill_grade: String,
    /// What is funded of it where no award says so.
    pub funded: Option<Pence>,
    /// Who bears the rest.
    pub bearer: PayBearer,
    /// What the employer invoices.
    pub recharge: Recharge,
    /// How VAT is treated.
    pub vat: VatTreatment,
    /// Who confirmed it.
    pub vat_confirmed_by: String,
    /// When.
    pub vat_confirmed_on: Option<NaiveDate>,
    /// When anything of it last changed.
    pub changed_at: DateTime<Utc>,
    /// Its hosts, in order.
    pub hosts: Vec<HostRow>,
    /// Its objectives, in order.
    pub objectives: Vec<ObjectiveRow>,
    /// The pay of the person seconded, by its first day.
    pub substantive: Vec<DatedPay>,
    /// The pay of whoever fills the post, by its first day.
    pub backfill_pay: Vec<DatedPay>,
}

impl PlacementRow {
    /// The row itself; what belongs to it is empty.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let pattern = match row.code("pattern", PatternKind::from_code)? {
            PatternKind::FullTime => Pattern::FullTime,
            PatternKind::PartTime => Pattern::PartTime {
                hundredths: row.get::<_, Option<u32>>("share")?.unwrap_or(FULL_TIME),
                weekdays: row.json("weekdays")?,
            },
            PatternKind::Intermittent => Pattern::Intermittent {
                days: BTreeSet::new(),
            },
        };
        Ok(Self {
            id: row.id("id")?,
            application: row.id_or_none("application_id")?,
            reference: row.get("reference")?,
            state: row.code("state", PlacementState::from_code)?,
            state_reason: row.get("state_reason")?,
            state_on: row.get("state_on")?,
            person: row.id("person_id")?,
            employer: row.id("employer_id")?,
            manager: row.id_or_none("manager_id")?,
            post: row.get("post")?,
            grade: row.get("grade")?,
            period: Period {
                from: row.get("starts_on")?,
                to: row.get("ends_on")?,
            },
            agreed_end: row.get("agreed_end_on")?,
            pattern,
            full_week: row.get("full_week_minutes")?,
            backfill: Backfill {
                state: row.code("backfill_state", BackfillState::from_code)?,
                share: row.get("backfill_share")?,
                advertised_on: row.get("advertised_on")?,
                reason: row.get("unsuitable_reason")?,
                holders: Vec::new(),
            },
            backfill_post: row.get("backfill_post")?,
            backfill_grade: row.get("backfill_grade")?,
            funded: row.get::<_, Option<i64>>("funded_pence")?.map(Pence),
            bearer: row.code("pay_bearer", PayBearer::from_code)?,
            recharge: Recharge {
                to: row.code("recharge_to", RechargeTo::from_code)?,
                of: row.code("recharge_of", RechargeOf::from_code)?,
                every: row.code("recharge_every", RechargeEvery::from_code)?,
            },
            vat: row.code("vat_treatment", VatTreatment::from_code)?,
            vat_confirmed_by: row.get("vat_confirmed_by")?,
            vat_confirmed_on: row.get("vat_confirmed_on")?,
            changed_at: row.get("changed_at")?,
            hosts: Vec::new(),
            objectives: Vec::new(),
            substantive: Vec::new(),
            backfill_pay: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// One placement with all that belongs to it.
    pub fn placement(&self, id: PlacementId) -> Result<Option<PlacementRow>, StoreError> {
        Ok(self.placements_by_id(&[id])?.remove(&id))
    }

    /// Placements with all that belongs to them, read together.
    pub fn placements_by_id(
        &self,
        ids: &[PlacementId],
    ) -> Result<BTreeMap<PlacementId, PlacementRow>, StoreError> {
        let ids = set_of(ids.iter().map(|id| id.0));
        let mut found = self
            .conn
            .prepare_cached(
                "SELECT * FROM placement
                 WHERE id IN (SELECT unhex(value) FROM json_each(:ids)) AND :sees_all",
            )?
            .query_map(
                named_params! { ":ids": ids, ":sees_all": self.sees_all() },
                |row| {
                    let row = PlacementRow::from_row(row)?;
                    Ok((row.id, row))
                },
            )?
            .collect::<Result<_, _>>()?;
        self.add_parts(&mut found, &ids)?;
        Ok(found)
    }

    /// The placement that was proposed from an application and was not withdrawn.
    pub fn placement_of(
        &self,
        application: ApplicationId,
    ) -> Result<Option<PlacementId>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT id FROM placement
                 WHERE application_id = :application AND state <> 'withdrawn' AND :sees_all
                 ORDER BY id",
            )?
            .query_row(
                named_params! { ":application": application.0, ":sees_all": self.sees_all() },
                |row| row.id("id"),
            )
            .optional()?)
    }

    /// The placements of people that take place, or did, in the order of their first days.
    pub fn placements_of_people(
        &self,
        people: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Vec<(PlacementId, Period)>>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT person_id, id, starts_on, ends_on FROM placement
             WHERE person_id IN (SELECT unhex(value) FROM json_each(:people))
               AND state NOT IN ('withdrawn', 'terminated') AND :sees_all
             ORDER BY starts_on, id",
        )?;
        let people = set_of(people.iter().map(|id| id.0));
        let rows = list.query(named_params! {
            ":people": people, ":sees_all": self.sees_all(),
        })?;
        Ok(grouped(rows, |row| {
            let period = Period {
                from: row.get("starts_on")?,
                to: row.get("ends_on")?,
            };
            Ok((row.id("person_id")?, (row.id("id")?, period)))
        })?)
    }
}

impl Writing<'_> {
    /// Writes a placement with all that belongs to it, new or changed.
    pub fn put_placement(&mut self, row: &PlacementRow) -> Result<(), StoreError> {
        let before = self.placement(row.id)?;
        let (share, weekdays) = match &row.pattern {
            Pattern::PartTime {
                hundredths,
                weekdays,
            } => (Some(*hundredths), weekdays.clone()),
            Pattern::FullTime | Pattern::Intermittent { .. } => (None, BTreeSet::<Weekday>::new()),
        };
        self.conn
            .prepare_cached(include_str!("put_placement.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":application_id": row.application.map(|a| a.0),
                ":reference": row.reference,
                ":state": row.state.code(),
                ":state_reason": row.state_reason,
                ":state_on": row.state_on,
                ":person_id": row.person.0,
                ":employer_id": row.employer.0,
                ":manager_id": row.manager.map(|m| m.0),
                ":post": row.post,
                ":grade": row.grade,
                ":starts_on": row.period.from,
                ":ends_on": row.period.to,
                ":agreed_end_on": row.agreed_end,
                ":pattern": row.pattern.kind().code(),
                ":share": share,
                ":weekdays": serde_json::to_string(&weekdays)?,
                ":full_week_minutes": row.full_week,
                ":backfill_state": row.backfill.state.code(),
                ":backfill_post": row.backfill_post,
                ":backfill_grade": row.backfill_grade,
                ":backfill_share": row.backfill.share,
                ":advertised_on": row.backfill.advertised_on,
                ":unsuitable_reason": row.backfill.reason,
                ":funded_pence": row.funded.map(|p| p.0),
                ":pay_bearer": row.bearer.code(),
                ":recharge_to": row.recharge.to.code(),
                ":recharge_of": row.recharge.of.code(),
                ":recharge_every": row.recharge.every.code(),
                ":vat_treatment": row.vat.code(),
                ":vat_confirmed_by": row.vat_confirmed_by,
                ":vat_confirmed_on": row.vat_confirmed_on,
                ":changed_at": row.changed_at,
            })?;
        self.put_parts(before.as_ref(), row)
    }
}
