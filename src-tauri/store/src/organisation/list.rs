//! The list of organisations: windowed, filtered and sorted in SQL.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::desk::Desk;
use scheme::people::{Nation, Sector};

use super::OrganisationRow;
use crate::search::rows_matching;
use crate::{Reading, StoreError};

/// Which organisations to list. Those merged into others are never listed.
#[derive(Debug, Clone)]
pub struct OrganisationsFilter {
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// Only those of this sector.
    pub sector: Option<Sector>,
    /// Only those of this nation.
    pub nation: Option<Nation>,
    /// `name`, `sector`, `nation` or `people`, with `-` before it for the other way round.
    pub sort: String,
    /// Today, in Europe/London.
    pub today: NaiveDate,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationLine {
    /// The organisation.
    pub row: OrganisationRow,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// How many people are there today.
    pub people: u32,
}

fn order(sort: &str) -> &'static str {
    match sort {
        "-name" => "one.name COLLATE NOCASE DESC, one.id",
        "sector" => "one.sector, one.name COLLATE NOCASE, one.id",
        "-sector" => "one.sector DESC, one.name COLLATE NOCASE, one.id",
        "nation" => "one.nation, one.name COLLATE NOCASE, one.id",
        "-nation" => "one.nation DESC, one.name COLLATE NOCASE, one.id",
        "people" => "people, one.name COLLATE NOCASE, one.id",
        "-people" => "people DESC, one.name COLLATE NOCASE, one.id",
        _ => "one.name COLLATE NOCASE, one.id",
    }
}

impl Reading<'_> {
    /// Organisations, and how many there are in all. The application desk asks for them by name,
    /// to name a partner; the panel desk has none.
    pub fn organisations(
        &self,
        filter: &OrganisationsFilter,
    ) -> Result<(Vec<OrganisationLine>, u32), StoreError> {
        if !matches!(self.viewpoint.desk(), Desk::Coordinator | Desk::Application) {
            return Ok((Vec::new(), 0));
        }
        let (from, matched) = rows_matching("organisation", &filter.text);
        let wanted = include_str!("organisations_wanted.sql");
        let people = include_str!("count_people.sql");
        let sector = filter.sector.map(Sector::code);
        let nation = filter.nation.map(Nation::code);
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) FROM {from} {wanted}"))?
            .query_row(
                named_params! {
                    ":match": matched, ":sector": sector, ":nation": nation,

                },
                |r| r.get(0),
            )?;
        // The order is one of the closed list above, never a caller's text.
        let sql = format!(
            "SELECT one.*, {people} AS people FROM {from} {wanted} ORDER BY {} LIMIT :limit OFFSET :offset",
            order(&filter.sort)
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let from_row = |row: &Row<'_>| {
            Ok(OrganisationLine {
                row: OrganisationRow::from_row(row)?,
                aliases: Vec::new(),
                people: row.get("people")?,
            })
        };
        let mut lines: Vec<OrganisationLine> = list
            .query_map(
                named_params! {
                    ":match": matched, ":sector": sector, ":nation": nation,
                    ":today": filter.today, ":limit": filter.limit, ":offset": filter.offset,
                },
                from_row,
            )?
            .collect::<Result<_, _>>()?;
        for line in &mut lines {
            line.aliases = self
                .aliases(line.row.id)?
                .into_iter()
                .map(|a| a.alias)
                .collect();
        }
        Ok((lines, total))
    }
}
