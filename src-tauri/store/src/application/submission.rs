//! What was submitted: frozen documents, and the index of the latest.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::application::{Submission, Timeliness};
use scheme::call::{Heading, TeamRole};
use scheme::{ApplicationId, OrganisationId, Pence, PersonId, SubmissionId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A submission's row, without its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRow {
    /// Which.
    pub id: SubmissionId,
    /// Of which application.
    pub application: ApplicationId,
    /// 1, and one more after each correction.
    pub number: u32,
    /// The SHA-256 of its canonical JSON, in hex.
    pub sha256: String,
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// When it counts as received.
    pub received_at: DateTime<Utc>,
    /// Whether that was by the deadline.
    pub timeliness: Timeliness,
    /// The hash of the PDF copy among the blobs; none where it could not be made.
    pub copy_sha256: Option<String>,
}

/// One of the team of the latest submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMemberRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// The person.
    pub person: PersonId,
    /// The organisation they take part from.
    pub organisation: OrganisationId,
    /// The role taken.
    pub role: TeamRole,
    /// Their post there, as typed.
    pub post: String,
    /// Whoever leads is 0.
    pub position: u32,
}

/// One line of the budget of the latest submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestedLine {
    /// Its heading.
    pub heading: Heading,
    /// What it is.
    pub item: String,
    /// What is asked for on it.
    pub amount: Pence,
}

impl SubmissionRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            number: row.get("number")?,
            sha256: row.get("sha256")?,
            submitted_at: row.get("submitted_at")?,
            received_at: row.get("received_at")?,
            timeliness: row.code("timeliness", Timeliness::from_code)?,
            copy_sha256: row.get("copy_sha256")?,
        })
    }
}

impl TeamMemberRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            person: row.id("person_id")?,
            organisation: row.id("organisation_id")?,
            role: row.code("role", TeamRole::from_code)?,
            post: row.get("post")?,
            position: row.get("position")?,
        })
    }
}

impl Reading<'_> {
    /// The submissions of an application, latest first.
    pub fn submissions(
        &self,
        application: ApplicationId,
    ) -> Result<Vec<SubmissionRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(Vec::new());
        }
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_submissions.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0 },
                SubmissionRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The document of one submission, as it was frozen.
    pub fn submission(&self, row: &SubmissionRow) -> Result<Option<Submission>, StoreError> {
        if !self.sees_application(row.application) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached("SELECT content FROM submission WHERE id = :id")?
            .query_row(named_params! { ":id": row.id.0 }, |r| r.json("content"))
            .optional()?)
    }

    /// The latest submission with its document.
    pub fn latest_submission(
        &self,
        application: ApplicationId,
    ) -> Result<Option<(SubmissionRow, Submission)>, StoreError> {
        let Some(row) = self.submissions(application)?.into_iter().next() else {
            return Ok(None);
        };
        Ok(self.submission(&row)?.map(|document| (row, document)))
    }

    /// The team of the latest submission, whoever leads first.
    pub fn team(&self, application: ApplicationId) -> Result<Vec<TeamMemberRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(Vec::new());
        }
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM team_member WHERE application_id = :application ORDER BY position, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0 },
                TeamMemberRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The budget lines of the latest submission.
    pub fn requested_lines(
        &self,
        application: ApplicationId,
    ) -> Result<Vec<RequestedLine>, StoreError> {
        if !self.sees_application(application) {
            return Ok(Vec::new());
        }
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM requested_line WHERE application_id = :application ORDER BY position, id",
        )?;
        let rows = list
            .query_map(named_params! { ":application": application.0 }, |row| {
                Ok(RequestedLine {
                    heading: row.code("heading", Heading::from_code)?,
                    item: row.get("item")?,
                    amount: Pence(row.get("amount_pence")?),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Adds a submission: its canonical JSON text, which never changes again.
    pub fn add_submission(
        &mut self,
        row: &SubmissionRow,
        canonical: &str,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_submission.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":application_id": row.application.0,
                ":number": row.number,
                ":sha256": row.sha256,
                ":submitted_at": row.submitted_at,
                ":received_at": row.received_at,
                ":timeliness": row.timeliness.code(),
                ":copy_sha256": row.copy_sha256,
                ":content": canonical,
            })?;
        Ok(())
    }

    /// Puts a team in the place of the one before.
    pub fn replace_team(
        &mut self,
        application: ApplicationId,
        team: &[TeamMemberRow],
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM team_member WHERE application_id = :application")?
            .execute(named_params! { ":application": application.0 })?;
        let mut add = self
            .conn
            .prepare_cached(include_str!("add_team_member.sql"))?;
        for member in team {
            add.execute(named_params! {
                ":id": member.id,
                ":application_id": application.0,
                ":person_id": member.person.0,
                ":organisation_id": member.organisation.0,
                ":role": member.role.code(),
                ":post": member.post,
                ":position": member.position,
            })?;
        }
        Ok(())
    }

    /// Puts budget lines in the place of those before.
    pub fn replace_requested_lines(
        &mut self,
        application: ApplicationId,
        lines: &[RequestedLine],
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM requested_line WHERE application_id = :application")?
            .execute(named_params! { ":application": application.0 })?;
        for (position, line) in (0u32..).zip(lines) {
            let id: Uuid = self.new_id();
            self.conn
                .prepare_cached(include_str!("add_requested_line.sql"))?
                .execute(named_params! {
                    ":id": id,
                    ":application_id": application.0,
                    ":position": position,
                    ":heading": line.heading.code(),
                    ":item": line.item,
                    ":amount_pence": line.amount.0,
                })?;
        }
        Ok(())
    }
}
