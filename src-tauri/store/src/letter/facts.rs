//! What a letter is made from, beside the decision, the call's version and the person.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};
use scheme::application::Submission;
use scheme::eligibility::RuleResult;
use scheme::{ApplicationId, CallId, CallVersionId, Language, OrganisationId, PersonId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError};

/// A bid, as its letter needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct BidForLetter {
    /// Which.
    pub id: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Under which version of it.
    pub version: CallVersionId,
    /// Its state's code.
    pub state: String,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// Who answers for it: who leads it, or who is seconded, with their organisation.
    pub recipient: Option<(PersonId, OrganisationId)>,
    /// The submission that counts, as it was frozen.
    pub submission: Option<Submission>,
}

/// What was found of a bid's eligibility.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingForLetter {
    /// Which finding.
    pub id: Uuid,
    /// Whether it found the bid eligible.
    pub eligible: bool,
    /// Every rule's result, as it stood.
    pub results: Vec<RuleResult>,
    /// When.
    pub found_at: DateTime<Utc>,
}

impl Reading<'_> {
    /// A bid, as its letter needs it.
    pub fn bid_for_letter(&self, id: ApplicationId) -> Result<Option<BidForLetter>, StoreError> {
        let bid = self
            .conn
            .prepare_cached("SELECT * FROM application WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(BidForLetter {
                        id: row.id("id")?,
                        call: row.id("call_id")?,
                        version: row.id("call_version_id")?,
                        state: row.get("state")?,
                        reference: row
                            .get::<_, Option<String>>("reference")?
                            .unwrap_or_default(),
                        title: row.get("title")?,
                        language: row.code("language", Language::from_code)?,
                        recipient: None,
                        submission: None,
                    })
                },
            )
            .optional()?;
        let Some(mut bid) = bid else {
            return Ok(None);
        };
        bid.recipient = self
            .conn
            .prepare_cached(
                "SELECT person_id, organisation_id FROM team_member
                 WHERE application_id = :id AND role IN ('lead', 'secondee')
                 ORDER BY position, id LIMIT 1",
            )?
            .query_row(named_params! { ":id": id.0 }, |row| {
                Ok((row.id("person_id")?, row.id("organisation_id")?))
            })
            .optional()?;
        bid.submission = self
            .conn
            .prepare_cached(include_str!("latest_submission.sql"))?
            .query_row(
                named_params! { ":application": id.0, ":sees_all": self.sees_all() },
                |row| row.json("content"),
            )
            .optional()?;
        Ok(Some(bid))
    }

    /// The latest finding of a bid's eligibility.
    pub fn finding_for_letter(
        &self,
        application: ApplicationId,
    ) -> Result<Option<FindingForLetter>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("latest_finding.sql"))?
            .query_row(
                named_params! { ":application": application.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(FindingForLetter {
                        id: row.get("id")?,
                        eligible: row.get::<_, String>("outcome")? == "eligible",
                        results: row.json("results")?,
                        found_at: row.get("found_at")?,
                    })
                },
            )
            .optional()?)
    }

    /// How many bids of a call are decided and locked, and how many of those are funded.
    pub fn locked_outcomes(&self, call: CallId) -> Result<(u32, u32), StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("outcome_counts.sql"))?
            .query_row(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?)
    }
}
