//! What happened in a year or in a call, for the page that goes to the funder; and how deprived the
//! areas of organisations are. For the coordinator alone: at every other desk nothing happened.

#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::impact::{Came, Happened, Work, WorkKind};
use scheme::outcome::OutcomeType;
use scheme::people::{Nation, Sector};
use scheme::{CallId, OrganisationId, Pence};
use uuid::Uuid;

use crate::begun;
use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// What is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What happened on these days, both inclusive.
    Days {
        /// The first.
        from: NaiveDate,
        /// The last.
        to: NaiveDate,
        /// The instant the first begins, in London.
        from_at: DateTime<Utc>,
        /// The instant the day after the last begins there.
        before_at: DateTime<Utc>,
    },
    /// What belongs to a call, whenever it happened.
    Call(CallId),
}

impl Scope {
    fn call(self) -> Option<Uuid> {
        match self {
            Scope::Call(call) => Some(call.0),
            Scope::Days { .. } => None,
        }
    }

    fn days(self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Scope::Days { from, to, .. } => (Some(from), Some(to)),
            Scope::Call(_) => (None, None),
        }
    }

    fn instants(self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        match self {
            Scope::Days {
                from_at, before_at, ..
            } => (Some(from_at), Some(before_at)),
            Scope::Call(_) => (None, None),
        }
    }
}

/// How deprived the area of an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreaRow {
    /// Which.
    pub id: Uuid,
    /// Of which organisation.
    pub organisation: OrganisationId,
    /// Its fifth, 1 the most deprived.
    pub deprivation: u8,
}

fn work(row: &Row<'_>) -> rusqlite::Result<Work> {
    Ok(Work {
        kind: row.code("kind", WorkKind::from_code)?,
        id: row.get("id")?,
        reference: row.get("reference")?,
        title: row.get("title")?,
        on: row.get("on_day")?,
        awarded: Pence(row.get("awarded")?),
        involvement: Pence(row.get("involvement")?),
        from: row.code("from_sector", Sector::from_code)?,
        to: row.json("to_sectors")?,
        nation: row.code("nation", Nation::from_code)?,
        fifth: row.get("deprivation")?,
        event: row.json_or_none("began_at")?,
        outcomes: row.get("outcomes")?,
    })
}

impl Reading<'_> {
    /// What happened in a year or in a call.
    pub fn happened(&self, scope: Scope) -> Result<Happened, StoreError> {
        if !self.sees_all() {
            return Ok(Happened::default());
        }
        let (call, (from, to), (from_at, before_at)) =
            (scope.call(), scope.days(), scope.instants());
        let mut happened = self
            .conn
            .prepare_cached(include_str!("happened.sql"))?
            .query_row(
                named_params! {
                    ":call": call, ":from": from, ":to": to,
                    ":from_at": from_at, ":before_at": before_at,
                    ":begun_placements": begun::placements(),
                },
                |row| {
                    Ok(Happened {
                        events: row.get("events")?,
                        attended: row.get("attended")?,
                        seconded: row.get("seconded")?,
                        applications: row.get("applications")?,
                        asked: Pence(row.get("asked")?),
                        paid: Pence(row.get("paid")?),
                        involvement_paid: Pence(row.get("involvement_paid")?),
                        returned: Pence(row.get("returned")?),
                        ..Happened::default()
                    })
                },
            )?;
        happened.works = self
            .conn
            .prepare_cached(include_str!("works.sql"))?
            .query_map(
                named_params! {
                    ":sees_all": true, ":call": call, ":from": from, ":to": to,
                    ":begun_placements": begun::placements(),
                },
                work,
            )?
            .collect::<Result<_, _>>()?;
        happened.outcomes = self
            .conn
            .prepare_cached(include_str!("came.sql"))?
            .query_map(
                named_params! { ":sees_all": true, ":call": call, ":from": from, ":to": to },
                |row| {
                    Ok(Came {
                        kind: row.code("outcome_type", OutcomeType::from_code)?,
                        amount: row.get::<_, Option<i64>>("amount_pence")?.map(Pence),
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(happened)
    }

    /// The first day of which there is anything to tell; none where there is nothing.
    pub fn first_day(&self) -> Result<Option<NaiveDate>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT MIN(day) FROM (
                    SELECT MIN(held_on) AS day FROM event
                    UNION ALL SELECT MIN(offered_on) FROM award
                    UNION ALL SELECT MIN(starts_on) FROM placement
                    UNION ALL SELECT MIN(happened_on) FROM outcome)
                 WHERE :sees_all",
            )?
            .query_row(named_params! { ":sees_all": self.sees_all() }, |row| {
                row.get(0)
            })?)
    }

    /// How deprived the area of an organisation is, where it is known.
    pub fn organisation_area(
        &self,
        organisation: OrganisationId,
    ) -> Result<Option<AreaRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM organisation_area
                 WHERE organisation_id = :organisation AND :sees_all",
            )?
            .query_row(
                named_params! { ":organisation": organisation.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(AreaRow {
                        id: row.get("id")?,
                        organisation: row.id("organisation_id")?,
                        deprivation: row.get("deprivation")?,
                    })
                },
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes how deprived the area of an organisation is, new or changed.
    pub fn put_organisation_area(&mut self, row: &AreaRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO organisation_area (id, organisation_id, deprivation)
                 VALUES (:id, :organisation, :deprivation)
                 ON CONFLICT (id) DO UPDATE SET deprivation = excluded.deprivation",
            )?
            .execute(named_params! {
                ":id": row.id,
                ":organisation": row.organisation.0,
                ":deprivation": row.deprivation,
            })?;
        Ok(())
    }

    /// Forgets how deprived the area of an organisation is.
    pub fn remove_organisation_area(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM organisation_area WHERE id = :id")?
            .execute(named_params! { ":id": id })?;
        Ok(())
    }
}
