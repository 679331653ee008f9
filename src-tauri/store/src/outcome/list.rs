//! The list of outcomes, windowed in SQL; and of what they are still to be asked.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::{OutcomeRow, Source};
use crate::begun;
use crate::row::Columns;
use crate::{Reading, StoreError};
use scheme::outcome::OutcomeType;
use scheme::text::folded;

/// What outcomes are put in order by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OutcomeOrder {
    /// The day.
    #[default]
    Happened,
    /// The type.
    Kind,
    /// The amount of further funding.
    Amount,
}

/// Which outcomes to list.
#[derive(Debug, Clone, Default)]
pub struct OutcomesFilter {
    /// Text within the description, the reference or the person's name, as typed; empty: all.
    pub text: String,
    /// Only those of this type.
    pub kind: Option<OutcomeType>,
    /// Only those of placements, or only those of awards.
    pub of_placements: Option<bool>,
    /// By what they are in order.
    pub order: OutcomeOrder,
    /// The other way round.
    pub descending: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeLine {
    /// The outcome.
    pub row: OutcomeRow,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The awardee or the person seconded.
    pub name: String,
}

/// An award or a placement that outcomes are still to be asked of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedOf {
    /// Which.
    pub source: Source,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The awardee or the person seconded.
    pub name: String,
    /// The last day.
    pub ends_on: NaiveDate,
    /// The askings that are answered, by their months.
    pub answered: Vec<u32>,
}

impl OutcomesFilter {
    /// The order in SQL: of a closed list, never a caller's text.
    fn order_by(&self) -> String {
        let column = match self.order {
            OutcomeOrder::Happened => "one.happened_on",
            OutcomeOrder::Kind => "one.outcome_type",
            OutcomeOrder::Amount => "one.amount_pence",
        };
        let way = if self.descending { "DESC" } else { "ASC" };
        format!("{column} {way} NULLS LAST, one.happened_on DESC, one.id DESC")
    }
}

impl Reading<'_> {
    /// Outcomes, and how many there are in all.
    pub fn outcomes(&self, filter: &OutcomesFilter) -> Result<(Vec<OutcomeLine>, u32), StoreError> {
        let wanted = include_str!("outcomes_wanted.sql");
        let kind = filter.kind.map(OutcomeType::code);
        let found = self.outcomes_saying(filter.text.trim())?;
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) {wanted}"))?
            .query_row(
                named_params! {
                    ":sees_all": self.sees_all(), ":found": found, ":kind": kind,
                    ":of_placements": filter.of_placements,
                },
                |row| row.get(0),
            )?;
        let lines = self
            .conn
            .prepare_cached(&format!(
                "SELECT one.*, COALESCE(a.reference, pl.reference, '') AS reference, p.name
                 {wanted} ORDER BY {} LIMIT :limit OFFSET :offset",
                filter.order_by()
            ))?
            .query_map(
                named_params! {
                    ":sees_all": self.sees_all(), ":found": found, ":kind": kind,
                    ":of_placements": filter.of_placements,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                |row| {
                    Ok(OutcomeLine {
                        row: OutcomeRow::from_row(row)?,
                        reference: row.get("reference")?,
                        name: row.get("name")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok((lines, total))
    }

    /// The outcomes whose description, reference or person has a text in it, capitals and accents
    /// aside, as JSON; none where there is no text to look for.
    fn outcomes_saying(&self, text: &str) -> Result<Option<String>, StoreError> {
        if text.is_empty() {
            return Ok(None);
        }
        let wanted = include_str!("outcomes_wanted.sql");
        let mut list = self.conn.prepare_cached(&format!(
            "SELECT hex(one.id) AS id, concat_ws(' ', one.description,
                 COALESCE(a.reference, pl.reference), p.name) AS says {wanted}"
        ))?;
        let rows = list
            .query_map(
                named_params! {
                    ":sees_all": self.sees_all(), ":found": None::<String>,
                    ":kind": None::<String>, ":of_placements": None::<bool>,
                },
                |row| Ok((row.get("id")?, row.get("says")?)),
            )?
            .collect::<Result<Vec<(String, String)>, _>>()?;
        let text = folded(text);
        let found: Vec<String> = rows
            .into_iter()
            .filter(|(_, says)| folded(says).contains(&text))
            .map(|(id, _)| id)
            .collect();
        Ok(Some(serde_json::to_string(&found)?))
    }

    /// Awards and placements that ended on a day or before it and that did not answer every
    /// asking, the earliest end first. A placement on an award is asked about with the award.
    pub fn outcomes_to_ask(
        &self,
        ended_by: NaiveDate,
        askings: usize,
    ) -> Result<Vec<AskedOf>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("outcomes_to_ask.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":sees_all": self.sees_all(), ":ended_by": ended_by,
                    ":begun_awards": begun::awards(), ":begun_placements": begun::placements(),
                    ":askings": u32::try_from(askings).unwrap_or(u32::MAX),
                },
                asked_of,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

fn asked_of(row: &Row<'_>) -> rusqlite::Result<AskedOf> {
    Ok(AskedOf {
        source: Source::from_row(row)?,
        reference: row.get("reference")?,
        name: row.get("name")?,
        ends_on: row.get("ends_on")?,
        answered: row.json("answered")?,
    })
}
