//! The list of people: windowed, filtered and sorted in SQL.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::PersonId;
use scheme::desk::Desk;
use scheme::language::LanguageChoice;
use scheme::people::{Address, Nation, Sector};

use super::PlacedAffiliation;
use crate::row::Columns;
use crate::search::rows_matching;
use crate::{Reading, StoreError};

/// Which people to list. Those merged into others are never listed.
#[derive(Debug, Clone)]
pub struct PeopleFilter {
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// Only those in an organisation of this sector today.
    pub sector: Option<Sector>,
    /// Only those in an organisation of this nation today.
    pub nation: Option<Nation>,
    /// Only those with this language of correspondence.
    pub language: Option<LanguageChoice>,
    /// `name`, `organisation` or `language`, with `-` before it for the other way round.
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
pub struct PersonLine {
    /// Which.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Their telephone number.
    pub phone: String,
    /// Their postal address.
    pub address: Address,
    /// Their language of correspondence.
    pub language: LanguageChoice,
    /// The day they were asked.
    pub language_asked_on: Option<NaiveDate>,
    /// Their ORCID iD.
    pub orcid: Option<String>,
    /// Their affiliations, those that last first.
    pub affiliations: Vec<PlacedAffiliation>,
}

impl PersonLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            name: row.get("name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            address: row.json("address")?,
            language: row.code("language", LanguageChoice::from_code)?,
            language_asked_on: row.get("language_asked_on")?,
            orcid: row.get("orcid")?,
            affiliations: Vec::new(),
        })
    }
}

fn order(sort: &str) -> &'static str {
    match sort {
        "-name" => "one.name COLLATE NOCASE DESC, one.id",
        "language" => "one.language, one.name COLLATE NOCASE, one.id",
        "-language" => "one.language DESC, one.name COLLATE NOCASE, one.id",
        "organisation" => concat!(
            include_str!("order_by_organisation.sql"),
            " NULLS LAST, one.name COLLATE NOCASE, one.id"
        ),
        "-organisation" => concat!(
            include_str!("order_by_organisation.sql"),
            " DESC NULLS LAST, one.name COLLATE NOCASE, one.id"
        ),
        _ => "one.name COLLATE NOCASE, one.id",
    }
}

impl Reading<'_> {
    /// Every person, whoever was merged into another among them. From any desk but the coordinator's
    /// there are none.
    pub fn person_ids(&self) -> Result<Vec<PersonId>, StoreError> {
        let mut all = self
            .conn
            .prepare_cached("SELECT id FROM person WHERE :sees_all ORDER BY id")?;
        let ids = all
            .query_map(named_params! { ":sees_all": self.sees_all() }, |r| {
                r.id("id")
            })?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// People, and how many there are in all. From any desk but the coordinator's there are none.
    pub fn people(&self, filter: &PeopleFilter) -> Result<(Vec<PersonLine>, u32), StoreError> {
        if self.viewpoint.desk() != Desk::Coordinator {
            return Ok((Vec::new(), 0));
        }
        let (from, matched) = rows_matching("person", &filter.text);
        let wanted = include_str!("people_wanted.sql");
        let sector = filter.sector.map(Sector::code);
        let nation = filter.nation.map(Nation::code);
        let language = filter.language.map(LanguageChoice::code);
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) FROM {from} {wanted}"))?
            .query_row(
                named_params! {
                    ":match": matched, ":sector": sector, ":nation": nation,
                    ":language": language, ":today": filter.today,
                },
                |r| r.get(0),
            )?;
        // The order is one of the closed list above, never a caller's text. Whoever is of the page
        // is found by indexes alone; only their rows are read.
        let order = order(&filter.sort);
        let sql = format!(
            "SELECT one.*
             FROM (SELECT one.id FROM {from} {wanted}
                   ORDER BY {order} LIMIT :limit OFFSET :offset) AS page
             CROSS JOIN person AS one ON one.id = page.id
             ORDER BY {order}"
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let mut lines: Vec<PersonLine> = list
            .query_map(
                named_params! {
                    ":match": matched, ":sector": sector, ":nation": nation,
                    ":language": language, ":today": filter.today,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                PersonLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        for line in &mut lines {
            line.affiliations = self.affiliations_of_person(line.id)?;
        }
        Ok((lines, total))
    }
}
