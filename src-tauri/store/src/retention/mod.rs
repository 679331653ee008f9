//! What is kept for a time of its own, from which day that is counted, for how many years in this
//! hub, and what is kept longer. For the coordinator alone: at every other desk nothing is found.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, named_params};
use scheme::application::ApplicationState;
use scheme::award::AwardState;
use scheme::decision::Outcome;
use scheme::letter::LetterKind;
use scheme::retention::{Disposable, HowItEnded, Retained, kept_as};
use scheme::time::day_of;
use scheme::{ApplicationId, CoordinatorId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A record that is kept for a time of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetainedRow {
    /// As what.
    pub kind: Retained,
    /// What it is: an application, or an event.
    pub noun: Disposable,
    /// Which.
    pub record: Uuid,
    /// The day in Europe/London from which it is counted; none while it has not come, as of an
    /// award that is not closed.
    pub from: Option<NaiveDate>,
    /// How many: of an event, the people who came.
    pub count: u32,
}

/// A record that is kept longer than its years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongerRow {
    /// What it is.
    pub noun: Disposable,
    /// Which.
    pub record: Uuid,
    /// The last day.
    pub until: NaiveDate,
    /// Why.
    pub reason: String,
    /// Since when, and by whom.
    pub kept: (DateTime<Utc>, CoordinatorId),
}

fn how_it_ended(row: &Row<'_>) -> rusqlite::Result<HowItEnded> {
    let begun: DateTime<Utc> = row.get("begun_at")?;
    let withdrawn: Option<DateTime<Utc>> = row.get("withdrawn_at")?;
    let locked: Option<DateTime<Utc>> = row.get("locked_at")?;
    let letter: Option<String> = row.get("letter")?;
    let outcome: Option<String> = row.get("outcome")?;
    let award: Option<String> = row.get("award")?;
    let dated_on: Option<NaiveDate> = row.get("dated_on")?;
    Ok(HowItEnded {
        state: row.code("state", ApplicationState::from_code)?,
        begun_on: day_of(begun),
        closes_on: row.get("closes_on")?,
        withdrawn_on: withdrawn.map(day_of),
        letter: letter
            .as_deref()
            .and_then(LetterKind::from_code)
            .zip(dated_on),
        decided: outcome
            .as_deref()
            .and_then(Outcome::from_code)
            .zip(locked.map(day_of)),
        award: award
            .as_deref()
            .and_then(AwardState::from_code)
            .zip(row.get("state_on")?),
    })
}

impl Reading<'_> {
    /// Everything that is kept for a time of its own, and not disposed of.
    pub fn retained(&self) -> Result<Vec<RetainedRow>, StoreError> {
        let gone: BTreeSet<Uuid> = self
            .erasures()?
            .into_iter()
            .flat_map(|row| row.subject.whole)
            .map(|(_, id)| id)
            .collect();
        let mut rows = Vec::new();
        for (application, ended) in self.how_they_ended(None)? {
            if let Some((kind, from)) = kept_as(ended) {
                rows.push(RetainedRow {
                    kind,
                    noun: Disposable::Application,
                    record: application.0,
                    from,
                    count: 1,
                });
            }
        }
        let mut list = self.conn.prepare_cached(include_str!("contacts.sql"))?;
        let contacts = list.query_map(named_params! { ":sees_all": self.sees_all() }, |row| {
            Ok(RetainedRow {
                kind: Retained::EventContacts,
                noun: Disposable::Event,
                record: row.get("id")?,
                from: row.get("held_on")?,
                count: row.get("count")?,
            })
        })?;
        rows.extend(contacts.collect::<Result<Vec<_>, _>>()?);
        Ok(rows
            .into_iter()
            .filter(|row| !gone.contains(&row.record))
            .collect())
    }

    /// What is known of one application, or of all, for the rule that says as what each is kept.
    pub fn how_they_ended(
        &self,
        application: Option<ApplicationId>,
    ) -> Result<Vec<(ApplicationId, HowItEnded)>, StoreError> {
        let telling: Vec<&str> = LetterKind::ALL
            .iter()
            .filter(|kind| kind.tells_outcome())
            .map(|kind| kind.code())
            .collect();
        let mut list = self
            .conn
            .prepare_cached(include_str!("how_they_ended.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":application": application.map(|id| id.0),
                    ":telling": serde_json::to_string(&telling)?,
                    ":sees_all": self.sees_all(),
                },
                |row| Ok((row.id("id")?, how_it_ended(row)?)),
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// For how many years each kind is kept in this hub.
    pub fn retention_years(&self) -> Result<BTreeMap<Retained, u32>, StoreError> {
        let mut years: BTreeMap<Retained, u32> = Retained::ALL
            .iter()
            .map(|&kind| (kind, kind.usual_years()))
            .collect();
        let mut list = self
            .conn
            .prepare_cached("SELECT retained, years FROM retention_term")?;
        let set: Vec<(Retained, u32)> = list
            .query_map([], |row| {
                Ok((
                    row.code("retained", Retained::from_code)?,
                    row.get("years")?,
                ))
            })?
            .collect::<Result<_, _>>()?;
        years.extend(set);
        Ok(years)
    }

    /// What is kept longer than its years, by record.
    pub fn kept_longer(&self) -> Result<BTreeMap<Uuid, LongerRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM kept_longer WHERE :sees_all")?;
        let rows = list
            .query_map(named_params! { ":sees_all": self.sees_all() }, |row| {
                let record: Uuid = row.get("record_id")?;
                Ok((
                    record,
                    LongerRow {
                        noun: row.code("noun", Disposable::from_code)?,
                        record,
                        until: row.get("until_on")?,
                        reason: row.get("reason")?,
                        kept: (row.get("kept_at")?, row.id("coordinator_id")?),
                    },
                ))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Keeps a kind for so many years.
    pub fn put_retention_years(&mut self, kind: Retained, years: u32) -> Result<(), StoreError> {
        let id: Uuid = self.new_id();
        self.conn
            .prepare_cached(
                "INSERT INTO retention_term (id, retained, years) VALUES (:id, :retained, :years)
                 ON CONFLICT (retained) DO UPDATE SET years = excluded.years",
            )?
            .execute(named_params! {
                ":id": id, ":retained": kind.code(), ":years": years,
            })?;
        Ok(())
    }

    /// Keeps a record longer.
    pub fn put_kept_longer(&mut self, row: &LongerRow) -> Result<(), StoreError> {
        let id: Uuid = self.new_id();
        self.conn
            .prepare_cached(
                "INSERT INTO kept_longer (id, noun, record_id, until_on, reason, kept_at, coordinator_id)
                 VALUES (:id, :noun, :record, :until, :reason, :at, :by)
                 ON CONFLICT (record_id) DO UPDATE SET
                     until_on = excluded.until_on, reason = excluded.reason,
                     kept_at = excluded.kept_at, coordinator_id = excluded.coordinator_id",
            )?
            .execute(named_params! {
                ":id": id, ":noun": row.noun.code(), ":record": row.record, ":until": row.until,
                ":reason": row.reason, ":at": row.kept.0, ":by": row.kept.1.0,
            })?;
        Ok(())
    }
}
