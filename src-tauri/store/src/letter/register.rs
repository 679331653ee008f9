//! The register: every letter that is due and every letter that was made, windowed.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::letter::{DueLetter, LetterKind, LetterLanguage, LetterState};
use scheme::{ApplicationId, CallId, LetterId, PlacementId};

use super::telling::telling_and_due;
use crate::row::Columns;
use crate::search::match_all;
use crate::{Reading, StoreError};

/// Which lines of the register to list.
#[derive(Debug, Clone, Default)]
pub struct RegisterFilter {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those of this bid.
    pub application: Option<ApplicationId>,
    /// Only those of this placement.
    pub placement: Option<PlacementId>,
    /// Only those that stand here.
    pub state: Option<LetterState>,
    /// Only letters of this kind.
    pub kind: Option<LetterKind>,
    /// Words that the record of the bid or placement begins with somewhere, as typed; empty: all.
    pub text: String,
    /// `reference`, `person`, `kind`, `state` or `dated`, with `-` before it for the other way
    /// round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A line of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterLine {
    /// Of which bid; of a placement, the one that it stands on.
    pub application: Option<ApplicationId>,
    /// Of which placement.
    pub placement: Option<PlacementId>,
    /// Of which call.
    pub call: Option<CallId>,
    /// The bid's reference, or the placement's own.
    pub reference: String,
    /// The bid's title; of a placement without one, who is seconded.
    pub title: String,
    /// To whom: their name as of now.
    pub person: String,
    /// Which letter; none while it is due.
    pub letter: Option<LetterId>,
    /// Where it stands.
    pub state: LetterState,
    /// What it says, of what, and to whom.
    pub due: DueLetter,
    /// In which language; none while it is due.
    pub language: Option<LetterLanguage>,
    /// The date on it; none while it is due.
    pub dated_on: Option<NaiveDate>,
}

/// How many lines there are, the state's filter aside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RegisterCounts {
    /// Letters that are due.
    pub due: u32,
    /// Letters that went out and stand.
    pub issued: u32,
    /// Letters that were voided.
    pub void: u32,
}

impl RegisterCounts {
    /// How many of a state; of all, where none is named.
    pub fn of(self, state: Option<LetterState>) -> u32 {
        match state {
            None => self.due + self.issued + self.void,
            Some(LetterState::Due) => self.due,
            Some(LetterState::Issued) => self.issued,
            Some(LetterState::Void) => self.void,
        }
    }
}

impl RegisterLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let language: Option<String> = row.get("language")?;
        Ok(Self {
            application: row.id_or_none("application_id")?,
            placement: row.id_or_none("placement_id")?,
            call: row.id_or_none("call_id")?,
            reference: row
                .get::<_, Option<String>>("reference")?
                .unwrap_or_default(),
            title: row.get("title")?,
            person: row.get::<_, Option<String>>("person")?.unwrap_or_default(),
            letter: row.id_or_none("letter_id")?,
            state: row.code("state", LetterState::from_code)?,
            due: DueLetter {
                kind: row.code("kind", LetterKind::from_code)?,
                basis: row.id("basis_id")?,
                person: row.id_or_none("person_id")?,
            },
            language: language.as_deref().and_then(LetterLanguage::from_code),
            dated_on: row.get("dated_on")?,
        })
    }
}

const PERSON: &str = "(SELECT COALESCE(kept.name, p.name)
    FROM person AS p LEFT JOIN person AS kept ON kept.id = p.merged_into
    WHERE p.id = r.person_id)";

/// Due first, then issued, then void.
const STATE: &str = "CASE r.state WHEN 'due' THEN 0 WHEN 'issued' THEN 1 ELSE 2 END";

/// In the order of the closed list.
fn kind() -> String {
    let each: Vec<String> = (0..)
        .zip(LetterKind::ALL)
        .map(|(place, kind): (usize, _)| format!("WHEN '{}' THEN {place}", kind.code()))
        .collect();
    format!("CASE r.kind {} END", each.join(" "))
}

fn order(sort: &str) -> String {
    let (column, way) = match sort.strip_prefix('-') {
        Some(column) => (column, "DESC"),
        None => (sort, "ASC"),
    };
    let kind = kind();
    let by = match column {
        "person" => "person COLLATE NOCASE",
        "kind" => kind.as_str(),
        "state" => STATE,
        "dated" => "r.dated_on",
        _ => "r.reference",
    };
    format!("{by} {way}, r.reference, {STATE}, {kind}, r.dated_on DESC, person, r.letter_id")
}

fn register(select: &str) -> String {
    format!(
        "{}, register AS ({}) SELECT {select} {}",
        telling_and_due(),
        include_str!("register.sql"),
        include_str!("register_filter.sql")
    )
}

impl Reading<'_> {
    /// Lines of the register, as of a day.
    pub fn letter_register(
        &self,
        filter: &RegisterFilter,
        today: NaiveDate,
    ) -> Result<Vec<RegisterLine>, StoreError> {
        // The order is one of the closed list above, never a caller's text.
        let sql = format!(
            "{} AND (:state IS NULL OR r.state = :state) ORDER BY {} LIMIT :limit OFFSET :offset",
            register(&format!("r.*, {PERSON} AS person")),
            order(&filter.sort)
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let lines = list
            .query_map(
                named_params! {
                    ":today": today,
                    ":sees_all": self.sees_all(),
                    ":call": filter.call.map(|c| c.0),
                    ":application": filter.application.map(|a| a.0),
                    ":placement": filter.placement.map(|p| p.0),
                    ":kind": filter.kind.map(LetterKind::code),
                    ":match": match_all(&filter.text),
                    ":state": filter.state.map(LetterState::code),
                    ":limit": filter.limit,
                    ":offset": filter.offset,
                },
                RegisterLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(lines)
    }

    /// How many lines of the register there are in each state, whatever state is asked for.
    pub fn letter_counts(
        &self,
        filter: &RegisterFilter,
        today: NaiveDate,
    ) -> Result<RegisterCounts, StoreError> {
        let sql = register(
            "COUNT(*) FILTER (WHERE r.state = 'due'),
             COUNT(*) FILTER (WHERE r.state = 'issued'),
             COUNT(*) FILTER (WHERE r.state = 'void')",
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row(
            named_params! {
                ":today": today,
                ":sees_all": self.sees_all(),
                ":call": filter.call.map(|c| c.0),
                ":application": filter.application.map(|a| a.0),
                    ":placement": filter.placement.map(|p| p.0),
                ":kind": filter.kind.map(LetterKind::code),
                ":match": match_all(&filter.text),
            },
            |row| {
                Ok(RegisterCounts {
                    due: row.get(0)?,
                    issued: row.get(1)?,
                    void: row.get(2)?,
                })
            },
        )?)
    }
}
