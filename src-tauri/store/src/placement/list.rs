//! The list of placements: windowed, filtered and sorted in SQL.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::award::AwardState;
use scheme::people::Sector;
use scheme::placement::{BackfillState, Period, PlacementState};
use scheme::{ApplicationId, Both, CallVersionId, OrganisationId, PersonId, PlacementId};
use serde::Deserialize;

use crate::row::Columns;
use crate::search::match_all;
use crate::{Reading, StoreError};

/// What placements are put in order by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlacementOrder {
    /// The first day.
    #[default]
    Starts,
    /// The last day.
    Ends,
    /// The person seconded.
    Person,
    /// The employer.
    Employer,
    /// The application's reference.
    Reference,
    /// The state.
    State,
}

/// What placements stand together by; within a group they are in order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlacementGroups {
    /// Nothing.
    #[default]
    None,
    /// Their employer.
    Employer,
    /// Their host. One with several hosts stands with each of them.
    Host,
    /// The person seconded.
    Person,
}

/// Which placements to list.
#[derive(Debug, Clone, Default)]
pub struct PlacementsFilter {
    /// Only this one.
    pub only: Option<PlacementId>,
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// Only those in this state.
    pub state: Option<PlacementState>,
    /// Only those whose employer is of this sector.
    pub employer_sector: Option<Sector>,
    /// Only those with a host of this sector.
    pub host_sector: Option<Sector>,
    /// Only those that this organisation is a part of, as employer or host.
    pub organisation: Option<OrganisationId>,
    /// Only those whose days hold this one, and that were neither withdrawn nor ended early.
    pub on: Option<NaiveDate>,
    /// Only those with a day in these, or with their last review there, half a year after the return.
    pub shown: Option<Period>,
    /// What they stand together by.
    pub groups: PlacementGroups,
    /// By what they are in order.
    pub order: PlacementOrder,
    /// The other way round.
    pub descending: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A host as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct HostLine {
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementLine {
    /// Which.
    pub id: PlacementId,
    /// The application it was proposed from.
    pub application: Option<ApplicationId>,
    /// The version of the call that it answers.
    pub version: Option<CallVersionId>,
    /// Its reference, or empty.
    pub reference: String,
    /// Its title, or empty.
    pub title: String,
    /// Where it stands.
    pub state: PlacementState,
    /// The person seconded.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their post.
    pub post: String,
    /// Their employer.
    pub employer: Both,
    /// Its sector.
    pub employer_sector: Sector,
    /// The hosts, in order.
    pub hosts: Vec<HostLine>,
    /// The days.
    pub period: Period,
    /// The last day as agreed when it began.
    pub agreed_end: Option<NaiveDate>,
    /// The post left behind.
    pub backfill: BackfillState,
    /// Where its award stands.
    pub award: Option<AwardState>,
    /// The name of the host it stands with, where placements stand together by host.
    pub with_host: Option<Both>,
}

/// An application that a placement can be proposed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposable {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The person seconded.
    pub name: String,
}

impl PlacementLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id_or_none("application_id")?,
            version: row.id_or_none("call_version_id")?,
            reference: row.get("reference")?,
            title: row.get("title")?,
            state: row.code("state", PlacementState::from_code)?,
            person: row.id("person_id")?,
            name: row.get("name")?,
            post: row.get("post")?,
            employer: Both::new(
                row.get::<_, String>("employer_en")?,
                row.get::<_, String>("employer_cy")?,
            ),
            employer_sector: row.code("employer_sector", Sector::from_code)?,
            hosts: row.json("hosts")?,
            period: Period {
                from: row.get("starts_on")?,
                to: row.get("ends_on")?,
            },
            agreed_end: row.get("agreed_end_on")?,
            backfill: row.code("backfill_state", BackfillState::from_code)?,
            award: row
                .get::<_, Option<String>>("award_state")?
                .and_then(|code| AwardState::from_code(&code)),
            with_host: row
                .get::<_, Option<String>>("with_host_en")?
                .map(|en| {
                    Ok::<_, rusqlite::Error>(Both::new(en, row.get::<_, String>("with_host_cy")?))
                })
                .transpose()?,
        })
    }
}

/// A placement with its person, employer and application.
const JOINED: &str = include_str!("placement_joined.sql");

impl PlacementsFilter {
    /// The order in SQL: of a closed list, never a caller's text.
    fn order_by(&self) -> String {
        let column = match self.order {
            PlacementOrder::Starts => "one.starts_on",
            PlacementOrder::Ends => "one.ends_on",
            PlacementOrder::Person => "p.name COLLATE NOCASE",
            PlacementOrder::Employer => "e.name COLLATE NOCASE",
            PlacementOrder::Reference => "COALESCE(a.reference, one.reference)",
            PlacementOrder::State => "one.state",
        };
        let way = if self.descending { "DESC" } else { "ASC" };
        let group = match self.groups {
            PlacementGroups::None => "",
            PlacementGroups::Employer => "e.name COLLATE NOCASE, e.id, ",
            PlacementGroups::Host => "g.name COLLATE NOCASE NULLS LAST, g.id, ",
            PlacementGroups::Person => "p.name COLLATE NOCASE, p.id, ",
        };
        format!("{group}{column} {way} NULLS LAST, one.starts_on, one.id")
    }

    /// The host that each line stands with: as a join, and as its identifier.
    fn with_host(&self) -> (&'static str, &'static str) {
        match self.groups {
            PlacementGroups::Host => (include_str!("placement_with_host.sql"), "g.id"),
            _ => ("", "NULL"),
        }
    }
}

impl Reading<'_> {
    /// Placements, and how many there are in all.
    pub fn placements(
        &self,
        filter: &PlacementsFilter,
    ) -> Result<(Vec<PlacementLine>, u32), StoreError> {
        if !self.sees_all() {
            return Ok((Vec::new(), 0));
        }
        let (with_host, host) = filter.with_host();
        let wanted = format!(
            "FROM placement AS one {JOINED} {with_host} {}",
            include_str!("placements_wanted.sql")
        );
        let matched = match_all(&filter.text);
        let state = filter.state.map(PlacementState::code);
        let employer_sector = filter.employer_sector.map(Sector::code);
        let host_sector = filter.host_sector.map(Sector::code);
        let organisation = filter.organisation.map(|o| o.0);
        let only = filter.only.map(|o| o.0);
        let (shown_from, shown_to) = (filter.shown.map(|s| s.from), filter.shown.map(|s| s.to));
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) {wanted}"))?
            .query_row(
                named_params! {
                    ":match": matched, ":state": state, ":on": filter.on,
                    ":employer_sector": employer_sector, ":host_sector": host_sector,
                    ":organisation": organisation,
                    ":shown_from": shown_from, ":shown_to": shown_to, ":only": only,
                },
                |r| r.get(0),
            )?;
        let (line, order) = (include_str!("placement_line.sql"), filter.order_by());
        // Only the rows of the page are joined with all that a line shows.
        let sql = format!(
            "{line}
             FROM (SELECT one.id, {host} AS with_host {wanted}
                   ORDER BY {order} LIMIT :limit OFFSET :offset) AS page
             CROSS JOIN placement AS one ON one.id = page.id
             {JOINED}
             LEFT JOIN organisation AS g ON g.id = page.with_host
             ORDER BY {order}"
        );
        let lines = self
            .conn
            .prepare_cached(&sql)?
            .query_map(
                named_params! {
                    ":match": matched, ":state": state, ":on": filter.on,
                    ":employer_sector": employer_sector, ":host_sector": host_sector,
                    ":organisation": organisation,
                    ":shown_from": shown_from, ":shown_to": shown_to, ":only": only,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                PlacementLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok((lines, total))
    }

    /// From the first day of the earliest placement to the last day of the latest; none where there
    /// is no placement.
    pub fn placements_reach(&self) -> Result<Option<Period>, StoreError> {
        let reach = self
            .conn
            .prepare_cached(
                "SELECT MIN(starts_on) AS first, MAX(ends_on) AS last FROM placement WHERE :sees_all",
            )?
            .query_row(named_params! { ":sees_all": self.sees_all() }, |row| {
                Ok((row.get("first")?, row.get("last")?))
            })?;
        Ok(match reach {
            (Some(from), Some(to)) => Some(Period { from, to }),
            _ => None,
        })
    }

    /// Applications that name a person seconded, are eligible or funded, and have no placement.
    pub fn proposable(
        &self,
        application: Option<ApplicationId>,
    ) -> Result<Vec<Proposable>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("proposable.sql"))?;
        let rows = list
            .query_map(
 named_params! { ":sees_all": self.sees_all(), ":application": application.map(|a| a.0) }, |row| {
                Ok(Proposable {
                    application: row.id("id")?,
                    reference: row.get("reference")?,
                    title: row.get("title")?,
                    name: row.get("name")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
