//! The list of applications: windowed, filtered and sorted in SQL.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use scheme::application::{ApplicationState, LatenessRuling, Timeliness};
use scheme::people::Sector;
use scheme::{ApplicationId, CallId, Language, Pence, PersonId};

use crate::row::Columns;
use crate::search::match_all;
use crate::{Reading, StoreError};

/// What applications are sorted by. Those without a value stand last, either way round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ApplicationOrder {
    /// By reference; drafts last, by when they were begun.
    #[default]
    Reference,
    /// By title.
    Title,
    /// By who leads.
    Lead,
    /// By the sector of the lead organisation.
    Sector,
    /// By what is asked for.
    Requested,
    /// By when it was received.
    Received,
    /// By where it stands.
    State,
}

/// Which applications to list.
#[derive(Debug, Clone, Default)]
pub struct ApplicationsFilter {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those in this state.
    pub state: Option<ApplicationState>,
    /// Only those whose lead organisation is of this sector.
    pub sector: Option<Sector>,
    /// Only those received late.
    pub late: bool,
    /// Words that reference, title or team begin with, as typed; empty: all.
    pub text: String,
    /// What they are sorted by.
    pub order: ApplicationOrder,
    /// The other way round.
    pub descending: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationLine {
    /// Which.
    pub id: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Where it stands.
    pub state: ApplicationState,
    /// Its reference; none before it is submitted.
    pub reference: Option<String>,
    /// Its title.
    pub title: String,
    /// Who leads it; before it is submitted, as typed so far.
    pub lead: String,
    /// The person who leads it, once it is submitted.
    pub lead_person: Option<PersonId>,
    /// The lead organisation, once it is submitted.
    pub organisation: Option<scheme::Both>,
    /// Its sector.
    pub sector: Option<Sector>,
    /// The language it is written in.
    pub language: Language,
    /// What it asks for.
    pub requested: Option<Pence>,
    /// When it was begun.
    pub begun_at: DateTime<Utc>,
    /// When the latest submission counts as received.
    pub received_at: Option<DateTime<Utc>>,
    /// Whether that was by the deadline.
    pub timeliness: Option<Timeliness>,
    /// The ruling, where it was not.
    pub lateness: Option<LatenessRuling>,
}

impl ApplicationLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        fn code<T>(
            row: &Row<'_>,
            column: &str,
            from_code: fn(&str) -> Option<T>,
        ) -> rusqlite::Result<Option<T>> {
            match row.get::<_, Option<String>>(column)? {
                Some(_) => row.code(column, from_code).map(Some),
                None => Ok(None),
            }
        }
        let organisation: Option<String> = row.get("organisation_name")?;
        Ok(Self {
            id: row.id("id")?,
            call: row.id("call_id")?,
            state: row.code("state", ApplicationState::from_code)?,
            reference: row.get("reference")?,
            title: row.get("title")?,
            lead: row.get::<_, Option<String>>("lead")?.unwrap_or_default(),
            lead_person: row.id_or_none("person_id")?,
            organisation: match organisation {
                Some(en) => Some(scheme::Both::new(
                    en,
                    row.get::<_, String>("organisation_name_cy")?,
                )),
                None => None,
            },
            sector: code(row, "sector", Sector::from_code)?,
            language: row.code("language", Language::from_code)?,
            requested: row.get::<_, Option<i64>>("requested_pence")?.map(Pence),
            begun_at: row.get("begun_at")?,
            received_at: row.get("received_at")?,
            timeliness: code(row, "timeliness", Timeliness::from_code)?,
            lateness: code(row, "ruling", LatenessRuling::from_code)?,
        })
    }
}

/// Joins an application with who leads it and for which organisation.
const LEAD: &str = include_str!("join_lead.sql");
/// Joins an application with its latest submission.
const SUBMISSION: &str = include_str!("join_submission.sql");

impl ApplicationsFilter {
    /// Those that are wanted, in SQL: joined with what they are filtered and ordered by and no
    /// more, since most lists need nothing for that but the application's own row.
    fn wanted(&self) -> String {
        use ApplicationOrder::{Lead, Received, Sector};
        let by_lead = self.sector.is_some() || matches!(self.order, Lead | Sector);
        let by_submission = self.late || self.order == Received;
        let wanted = include_str!("applications_wanted.sql");
        let (lead, of_sector) = match by_lead {
            true => (LEAD, "(:sector IS NULL OR o.sector = :sector)"),
            false => ("", ":sector IS NULL"),
        };
        let (submission, late) = match by_submission {
            true => (SUBMISSION, "(NOT :late OR s.timeliness = 'late')"),
            false => ("", "NOT :late"),
        };
        format!("FROM application AS a {lead} {submission} {wanted} AND {of_sector} AND {late}")
    }

    /// The order in SQL: of a closed list, never a caller's text.
    fn order_by(&self) -> String {
        let column = match self.order {
            ApplicationOrder::Reference => "a.reference",
            ApplicationOrder::Title => "a.title COLLATE NOCASE",
            ApplicationOrder::Lead => "COALESCE(p.name, NULLIF(a.applicant, '')) COLLATE NOCASE",
            ApplicationOrder::Sector => "o.sector",
            ApplicationOrder::Requested => "a.requested_pence",
            ApplicationOrder::Received => "s.received_at",
            ApplicationOrder::State => "a.state",
        };
        let way = if self.descending { "DESC" } else { "ASC" };
        format!("{column} {way} NULLS LAST, a.reference NULLS LAST, a.begun_at, a.id")
    }
}

impl Reading<'_> {
    /// Applications, and how many there are in all. From any desk but the coordinator's there are
    /// none.
    pub fn applications(
        &self,
        filter: &ApplicationsFilter,
    ) -> Result<(Vec<ApplicationLine>, u32), StoreError> {
        if !self.sees_all() {
            return Ok((Vec::new(), 0));
        }
        let wanted = filter.wanted();
        let matched = match_all(&filter.text);
        let call = filter.call.map(|c| c.0);
        let state = filter.state.map(ApplicationState::code);
        let sector = filter.sector.map(Sector::code);
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) {wanted}"))?
            .query_row(
                named_params! {
                    ":match": matched, ":call": call, ":state": state, ":sector": sector,
                    ":late": filter.late,
                },
                |r| r.get(0),
            )?;
        // Only the rows of the page are joined with all that a line shows.
        let (line, order) = (include_str!("application_line.sql"), filter.order_by());
        let sql = format!(
            "{line}
             FROM (SELECT a.id {wanted} ORDER BY {order} LIMIT :limit OFFSET :offset) AS page
             CROSS JOIN application AS a ON a.id = page.id
             {LEAD} {SUBMISSION}
             LEFT JOIN lateness_ruling AS l ON l.application_id = a.id
             ORDER BY {order}"
        );
        let lines = self
            .conn
            .prepare_cached(&sql)?
            .query_map(
                named_params! {
                    ":match": matched, ":call": call, ":state": state, ":sector": sector,
                    ":late": filter.late,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                ApplicationLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok((lines, total))
    }
}
