//! Counting a call's answers, and cutting their links.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};
use scheme::equality::{CallCounts, Counted, PREFER_NOT, Reached, Topic};
use scheme::{ApplicationId, CallId};

use super::EqualityFile;
use crate::StoreError;
use crate::row::Columns;

/// A call whose answers are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedCall {
    /// Which.
    pub call: CallId,
    /// The day its decisions were locked; none where it was never decided.
    pub decided_on: Option<NaiveDate>,
    /// The day its links were cut; none while they are not.
    pub cut_on: Option<NaiveDate>,
}

impl EqualityFile {
    /// The calls that are counted, by the day of their decisions, or on which they were counted.
    pub fn counted_calls(&self) -> Result<Vec<CountedCall>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM counted_call ORDER BY COALESCE(decided_on, counted_on), call_id",
        )?;
        let rows = list
            .query_map([], |row| {
                Ok(CountedCall {
                    call: row.id("call_id")?,
                    decided_on: row.get("decided_on")?,
                    cut_on: row.get("cut_on")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether a call is counted: nothing more is taken for it.
    pub fn is_counted(&self, call: CallId) -> Result<bool, StoreError> {
        let mut counted = self
            .conn
            .prepare_cached("SELECT 1 FROM counted_call WHERE call_id = :call")?;
        let found = counted.query_row(named_params! { ":call": call.0 }, |_| Ok(()));
        Ok(found.optional()?.is_some())
    }

    /// Counts a call's answers by the stages that its applications came to. It is done once: what
    /// is counted stays as it is, so that no two reports differ by one person.
    pub fn count_call(
        &mut self,
        call: CallId,
        (decided_on, counted_on): (Option<NaiveDate>, NaiveDate),
        stages: &BTreeMap<ApplicationId, Reached>,
    ) -> Result<(), StoreError> {
        let mut tallies: BTreeMap<(Topic, String, Reached), u32> = BTreeMap::new();
        let tx = self.begin()?;
        {
            let mut choices = tx.prepare_cached(
                "SELECT a.application_id, c.chosen FROM answer AS a
                 LEFT JOIN choice AS c ON c.application_id = a.application_id
                     AND c.person_id = a.person_id AND c.question = :question
                 WHERE a.call_id = :call",
            )?;
            for &question in Topic::ALL {
                let mut rows = choices
                    .query(named_params! { ":question": question.code(), ":call": call.0 })?;
                while let Some(row) = rows.next()? {
                    let application: ApplicationId = row.id("application_id")?;
                    let chosen: Option<String> = row.get("chosen")?;
                    let chosen = chosen.unwrap_or_else(|| PREFER_NOT.to_owned());
                    // One that is known no longer was at least submitted.
                    let stage = stages.get(&application).copied();
                    let stage = stage.unwrap_or(Reached::Applied);
                    *tallies.entry((question, chosen, stage)).or_default() += 1;
                }
            }
        }
        tx.execute(
            "INSERT INTO counted_call (call_id, decided_on, counted_on)
             VALUES (:call, :decided_on, :counted_on)",
            named_params! { ":call": call.0, ":decided_on": decided_on, ":counted_on": counted_on },
        )?;
        for ((question, chosen, stage), people) in tallies {
            tx.execute(
                "INSERT INTO tally (call_id, question, chosen, stage, people)
                 VALUES (:call, :question, :chosen, :stage, :people)",
                named_params! {
                    ":call": call.0, ":question": question.code(), ":chosen": chosen,
                    ":stage": stage.code(), ":people": people,
                },
            )?;
        }
        tx.commit()?;
        self.changed = true;
        Ok(())
    }

    /// What is counted, for [`scheme::equality::report`] alone: these numbers may not be shown.
    pub fn counts(&self) -> Result<Vec<CallCounts>, StoreError> {
        let mut tallies = self.conn.prepare_cached(
            "SELECT question, chosen, stage, people FROM tally WHERE call_id = :call",
        )?;
        let mut calls = Vec::new();
        for counted in self.counted_calls()? {
            let mut counts: Vec<Vec<Counted>> = Topic::ALL
                .iter()
                .map(|question| vec![Counted::default(); question.options().len()])
                .collect();
            let mut rows = tallies.query(named_params! { ":call": counted.call.0 })?;
            while let Some(row) = rows.next()? {
                let question = row.code("question", Topic::from_code)?;
                let stage = row.code("stage", Reached::from_code)?;
                let chosen: String = row.get("chosen")?;
                let cell = counts
                    .get_mut(question as usize)
                    .zip(question.options().iter().position(|known| *known == chosen))
                    .and_then(|(rows, at)| rows.get_mut(at));
                if let Some(cell) = cell {
                    cell[stage as usize] = row.get("people")?;
                }
            }
            calls.push(CallCounts {
                call: counted.call,
                counts,
            });
        }
        Ok(calls)
    }

    /// Cuts the links of counted calls: removes their answers from the file and from its backup.
    /// The counts stay.
    pub fn cut_links(&mut self, calls: &[CallId], on: NaiveDate) -> Result<(), StoreError> {
        let tx = self.begin()?;
        for call in calls {
            let of = named_params! { ":call": call.0 };
            tx.execute("DELETE FROM answer WHERE call_id = :call", of)?;
            tx.execute(
                "UPDATE counted_call SET cut_on = :on WHERE call_id = :call AND cut_on IS NULL",
                named_params! { ":call": call.0, ":on": on },
            )?;
        }
        tx.commit()?;
        self.renew_backup()
    }
}
