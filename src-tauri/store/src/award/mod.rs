//! Awards: what a funded bid was offered, who signed, what it waits for. For the coordinator alone:
//! at every other desk these methods find nothing.

mod condition;
mod list;
mod offer;
#[cfg(test)]
mod report_letters;
mod signature;
mod subsidy;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::award::{AwardState, OfferDays};
use scheme::call::Heading;
use scheme::{
    ApplicationId, AwardId, CallId, DecisionId, LetterId, OrganisationId, Pence, PersonId,
};

pub use condition::AwardConditionRow;
pub use list::{AwardLine, AwardOrder, AwardsFilter};
pub use signature::{ExtensionRow, SignatureRow};
pub use subsidy::{AssistanceRow, GivenRow, SubsidyRow};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An award with its budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRow {
    /// Which.
    pub id: AwardId,
    /// Of which bid: its reference is the award's.
    pub application: ApplicationId,
    /// The locked decision that it follows.
    pub decision: DecisionId,
    /// The offer that stands.
    pub letter: LetterId,
    /// The awardee.
    pub person: PersonId,
    /// The organisation that holds the money: the lead's, or the employer of whoever is seconded.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub state: AwardState,
    /// The date of the offer.
    pub offered_on: NaiveDate,
    /// The last day on which it can be accepted.
    pub accept_by: NaiveDate,
    /// The last day on which the work may start.
    pub latest_start: NaiveDate,
    /// The first day: as planned, or as it was once the start is confirmed.
    pub starts_on: NaiveDate,
    /// The last day, as planned.
    pub ends_on: NaiveDate,
    /// The day it ended, where that was earlier.
    pub ended_early_on: Option<NaiveDate>,
    /// Why it stands as it does, where a reason was given.
    pub state_reason: String,
    /// Who told the hub so, where somebody did.
    pub told_by: String,
    /// Since which day.
    pub state_on: NaiveDate,
    /// When that was recorded (UTC).
    pub state_at: DateTime<Utc>,
    /// Its budget: pence by heading, in the order of headings.
    pub lines: Vec<(Heading, Pence)>,
}

impl AwardRow {
    /// The days that its offer names.
    pub fn days(&self) -> OfferDays {
        OfferDays {
            offered_on: self.offered_on,
            accept_by: self.accept_by,
            latest_start: self.latest_start,
            ends_on: self.ends_on,
        }
    }

    /// The last day of the work: as planned, or when it ended early.
    pub fn last_day(&self) -> NaiveDate {
        self.ended_early_on.unwrap_or(self.ends_on)
    }

    /// What it comes to in all.
    pub fn amount(&self) -> Pence {
        self.lines.iter().map(|(_, pence)| *pence).sum()
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            decision: row.id("decision_id")?,
            letter: row.id("letter_id")?,
            person: row.id("person_id")?,
            organisation: row.id("organisation_id")?,
            state: row.code("state", AwardState::from_code)?,
            offered_on: row.get("offered_on")?,
            accept_by: row.get("accept_by")?,
            latest_start: row.get("latest_start")?,
            starts_on: row.get("starts_on")?,
            ends_on: row.get("ends_on")?,
            ended_early_on: row.get("ended_early_on")?,
            state_reason: row.get("state_reason")?,
            told_by: row.get("told_by")?,
            state_on: row.get("state_on")?,
            state_at: row.get("state_at")?,
            lines: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// One award.
    pub fn award(&self, id: AwardId) -> Result<Option<AwardRow>, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM award WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                AwardRow::from_row,
            )
            .optional()?;
        self.with_lines(found)
    }

    /// The award of a bid.
    pub fn award_of(&self, application: ApplicationId) -> Result<Option<AwardRow>, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM award WHERE application_id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": application.0, ":sees_all": self.sees_all() },
                AwardRow::from_row,
            )
            .optional()?;
        self.with_lines(found)
    }

    /// The awards of a call, by reference.
    pub fn awards_of_call(&self, call: CallId) -> Result<Vec<AwardRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("awards_of_call.sql"))?;
        let awards: Vec<AwardRow> = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                AwardRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        awards
            .into_iter()
            .map(|award| {
                Ok(AwardRow {
                    lines: self.award_lines(award.id)?,
                    ..award
                })
            })
            .collect()
    }

    fn with_lines(&self, found: Option<AwardRow>) -> Result<Option<AwardRow>, StoreError> {
        let Some(mut award) = found else {
            return Ok(None);
        };
        award.lines = self.award_lines(award.id)?;
        Ok(Some(award))
    }

    fn award_lines(&self, id: AwardId) -> Result<Vec<(Heading, Pence)>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT heading, amount_pence FROM award_line WHERE award_id = :id")?;
        let mut lines: Vec<(Heading, Pence)> = list
            .query_map(named_params! { ":id": id.0 }, |row| {
                Ok((
                    row.code("heading", Heading::from_code)?,
                    Pence(row.get("amount_pence")?),
                ))
            })?
            .collect::<Result<_, _>>()?;
        lines.sort();
        Ok(lines)
    }

    /// The last entry that touched an award or a part of it.
    pub fn award_entry(&self, id: AwardId) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("award_entry.sql"))?
            .query_row(named_params! { ":id": id.0 }, |r| r.get(0))?)
    }

    /// How many awards there are in each state that has any.
    pub fn award_states(&self) -> Result<Vec<(AwardState, u32)>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT state, COUNT(*) AS count FROM award WHERE :sees_all GROUP BY state",
        )?;
        let rows = list
            .query_map(named_params! { ":sees_all": self.sees_all() }, |row| {
                Ok((row.code("state", AwardState::from_code)?, row.get("count")?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes an award's own row, new or changed. Its budget is put by
    /// [`put_award_lines`](Writing::put_award_lines).
    pub fn put_award(&mut self, award: &AwardRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_award.sql"))?
            .execute(named_params! {
                ":id": award.id.0,
                ":application_id": award.application.0,
                ":decision_id": award.decision.0,
                ":letter_id": award.letter.0,
                ":person_id": award.person.0,
                ":organisation_id": award.organisation.0,
                ":state": award.state.code(),
                ":offered_on": award.offered_on,
                ":accept_by": award.accept_by,
                ":latest_start": award.latest_start,
                ":starts_on": award.starts_on,
                ":ends_on": award.ends_on,
                ":ended_early_on": award.ended_early_on,
                ":state_reason": award.state_reason,
                ":told_by": award.told_by,
                ":state_on": award.state_on,
                ":state_at": award.state_at,
            })?;
        Ok(())
    }

    /// Makes an award's budget these lines; a heading that stays keeps its row.
    pub fn put_award_lines(
        &mut self,
        id: AwardId,
        lines: &[(Heading, Pence)],
    ) -> Result<(), StoreError> {
        let known = self.award_lines(id)?;
        for (heading, _) in &known {
            if !lines.iter().any(|(kept, _)| kept == heading) {
                self.conn
                    .prepare_cached(
                        "DELETE FROM award_line WHERE award_id = :id AND heading = :heading",
                    )?
                    .execute(named_params! { ":id": id.0, ":heading": heading.code() })?;
            }
        }
        for line in lines.iter().filter(|line| !known.contains(line)) {
            let row: uuid::Uuid = self.new_id();
            self.conn
                .prepare_cached(include_str!("put_award_line.sql"))?
                .execute(named_params! {
                    ":id": row,
                    ":award_id": id.0,
                    ":heading": line.0.code(),
                    ":amount_pence": line.1.0,
                })?;
        }
        Ok(())
    }
}
