//! What letters tell of, and what of it has been told.
//!
//! Each file `KIND_OF_RECORD.sql` names the records of one noun that letters tell of, with who is
//! to hear of each: `application_id` or `placement_id`, `kind`, `basis_id`, `person_id`, and of a
//! placement the `organisation_id` that they hear of it for; and since when there is this to tell, where
//! it can happen again: `since_at` an instant, of a bid also `since_on` a day. The register, Today and
//! each draft read these alone.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::letter::{DueLetter, LetterKind, LetterSubject, REMINDER_DAYS, Since, Standing};
use scheme::{LetterId, OrganisationId};

use super::LetterRow;
use crate::row::Columns;
use crate::{Reading, StoreError, begun};

/// Where what letters tell of bids is found.
const OF_BIDS: &[&str] = &[
    include_str!("decision.sql"),
    include_str!("finding.sql"),
    include_str!("award.sql"),
    include_str!("subsidy.sql"),
    include_str!("change.sql"),
    include_str!("claim.sql"),
    include_str!("report.sql"),
    include_str!("recovery.sql"),
];

/// Where what letters tell of placements is found.
const OF_PLACEMENTS: &[&str] = &[
    include_str!("placement_person.sql"),
    include_str!("placement_employer.sql"),
    include_str!("placement_host.sql"),
    include_str!("statement.sql"),
];

/// What a letter tells of, told or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// Of which bid or placement.
    pub subject: LetterSubject,
    /// What it says of what, to whom.
    pub due: DueLetter,
    /// The employer or host that they hear of it for.
    pub organisation: Option<OrganisationId>,
    /// Since when there is this to tell.
    pub since: Since,
}

impl Telling {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            subject: row.subject()?,
            organisation: row.id_or_none("organisation_id")?,
            due: DueLetter {
                kind: row.code("kind", LetterKind::from_code)?,
                basis: row.id("basis_id")?,
                person: row.id_or_none("person_id")?,
            },
            since: match (row.get("since_at")?, row.get("since_on")?) {
                (Some(at), _) => Since::At(at),
                (None, Some(day)) => Since::On(day),
                (None, None) => Since::Ever,
            },
        })
    }
}

/// The queries `telling`, everything that letters tell of, and `due`, what of it has not been told,
/// to stand before others. Of people who were merged, the one kept is named. The statement has a
/// parameter `:today`.
pub(crate) fn telling_and_due() -> String {
    let outcomes: Vec<String> = LetterKind::ALL
        .iter()
        .filter(|kind| kind.tells_outcome())
        .map(|kind| format!("'{}'", kind.code()))
        .collect();
    // Codes of a closed list, never a caller's text.
    let (outcomes, untold) = (outcomes.join(", "), include_str!("untold.sql"));
    // Where a column is missing it is cast: SQLite looks into a compound query by a key only where
    // all its parts agree in affinity.
    let of_bids = "f.application_id, CAST(NULL AS BLOB) AS placement_id,
                    CAST(NULL AS BLOB) AS organisation_id, f.since_at, f.since_on";
    let of_placements = "CAST(NULL AS BLOB) AS application_id, f.placement_id, f.organisation_id,
                    f.since_at, CAST(NULL AS TEXT) AS since_on";
    let bids = OF_BIDS.iter().map(|sql| (sql, of_bids));
    let placements = OF_PLACEMENTS.iter().map(|sql| (sql, of_placements));
    let each: Vec<String> = bids
        .chain(placements)
        .map(|(sql, of)| {
            format!(
                "SELECT {of}, f.kind, f.basis_id,
                    (SELECT COALESCE(p.merged_into, p.id) FROM person AS p
                     WHERE p.id = f.person_id) AS person_id,
                    f.kind IN ({outcomes}) AS tells_outcome
                 FROM ({sql}) AS f"
            )
        })
        .collect();
    format!(
        "WITH told_step AS NOT MATERIALIZED ({}),
            telling AS NOT MATERIALIZED ({}), due AS ({untold})",
        include_str!("told_step.sql"),
        each.join("\nUNION ALL\n")
    )
    .replace(":reminders", &format!("{REMINDER_DAYS:?}"))
    .replace(":issuable_placements", &begun::issuable_placements_listed())
}

fn one() -> String {
    format!(
        "{} SELECT * FROM telling
         WHERE basis_id = :basis AND kind = :kind AND person_id IS :person AND :sees_all",
        telling_and_due()
    )
}

impl Reading<'_> {
    /// What a letter tells of, told or not; none where there is nothing of the kind.
    pub fn telling(
        &self,
        due: &DueLetter,
        today: NaiveDate,
    ) -> Result<Option<Telling>, StoreError> {
        let sql = one();
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row(
                named_params! {
                    ":today": today,
                    ":basis": due.basis,
                    ":kind": due.kind.code(),
                    ":person": due.person.map(|p| p.0),
                    ":sees_all": self.sees_all(),
                },
                Telling::from_row,
            )
            .optional()?)
    }

    /// Whether what a letter told is still to be told, to whomever it concerns by now: as it came about
    /// before the letter went out, and not anew since.
    pub fn is_still_told(&self, letter: &LetterRow, today: NaiveDate) -> Result<bool, StoreError> {
        let sql = format!(
            "{} SELECT * FROM telling WHERE basis_id = :basis AND kind = :kind AND :sees_all",
            telling_and_due()
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let mut rows = list.query_map(
            named_params! {
                ":today": today,
                ":basis": letter.basis,
                ":kind": letter.kind.code(),
                ":sees_all": self.sees_all(),
            },
            Telling::from_row,
        )?;
        rows.try_fold(false, |so, telling| {
            let since = telling?.since;
            Ok(so || since.is_told_by(letter.issued_at, letter.dated_on))
        })
    }

    /// Everything that letters tell of a bid or a placement, told or not.
    pub fn telling_of(
        &self,
        of: impl Into<LetterSubject>,
        today: NaiveDate,
    ) -> Result<Vec<Telling>, StoreError> {
        let of = of.into();
        let sql = format!(
            "{} SELECT * FROM telling
             WHERE application_id IS :application AND placement_id IS :placement AND :sees_all",
            telling_and_due()
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let rows = list
            .query_map(
                named_params! {
                    ":today": today,
                    ":application": of.application().map(|a| a.0),
                    ":placement": of.placement().map(|p| p.0),
                    ":sees_all": self.sees_all(),
                },
                Telling::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The letters of a bid or a placement that stand, as the rule of what was told sees them. `but` is one that
    /// is to be voided: it tells nothing.
    pub fn standing_letters(
        &self,
        of: impl Into<LetterSubject>,
        but: Option<LetterId>,
    ) -> Result<Vec<Standing>, StoreError> {
        let of = of.into();
        let mut list = self.conn.prepare_cached(include_str!("standing.sql"))?;
        let mut rows = list
            .query_map(
                named_params! {
                    ":application": of.application().map(|a| a.0),
                    ":placement": of.placement().map(|p| p.0),
                    ":sees_all": self.sees_all(),
                },
                |row| {
                    Ok(Standing {
                        organisation: row.id_or_none("organisation_id")?,
                        letter: row.id("id")?,
                        kind: row.code("kind", LetterKind::from_code)?,
                        basis: row.id("basis_id")?,
                        person: row.id("person_id")?,
                        issued_at: row.get("issued_at")?,
                        dated_on: row.get("dated_on")?,
                    })
                },
            )?
            .collect::<Result<Vec<_>, _>>()?;
        rows.retain(|letter| Some(letter.letter) != but);
        Ok(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hub;

    /// A thousand letters are drafted one by one: each finds what it tells by its key.
    #[test]
    fn what_one_letter_tells_is_found_without_looking_through_all() {
        let hub = Hub::in_memory().unwrap();
        let read = hub.read(scheme::desk::Viewpoint::SignedOut);
        let mut plan = read
            .conn
            .prepare(&format!("EXPLAIN QUERY PLAN {}", one()))
            .unwrap();
        let steps: Vec<String> = plan
            .query_map(
                named_params! {
                    ":today": "", ":basis": null(), ":kind": "", ":person": null(), ":sees_all": 1,
                },
                |row| row.get("detail"),
            )
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        // The days of reminders are three.
        let scans: Vec<_> = steps
            .iter()
            .filter(|s| s.starts_with("SCAN") && !s.starts_with("SCAN step"))
            .collect();
        assert!(scans.is_empty(), "{steps:#?}");
    }

    fn null() -> Option<Vec<u8>> {
        None
    }
}
