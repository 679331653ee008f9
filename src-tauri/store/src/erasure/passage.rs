//! Passages that may mean the person: those that a person chose are struck out as well, wherever the
//! same text stands.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};
use scheme::erasure::{Values, leaves};
use uuid::Uuid;

use super::layout::{Layout, Role};
use super::strike::document;
use crate::StoreError;

/// A passage that may mean the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its place, as the passages of a person's file have it: table, row, column and, in a document,
    /// where in it.
    pub place: String,
    /// Its table.
    pub table: String,
    /// Its row.
    pub id: Uuid,
    /// Its column.
    pub column: String,
    /// Some words about the first mention.
    pub words: String,
}

/// The place of a text.
pub(crate) fn place(table: &str, id: Uuid, column: &str, path: &str) -> String {
    match path {
        "" => format!("{table}/{id}/{column}"),
        path => format!("{table}/{id}/{column}.{path}"),
    }
}

/// What was chosen, and what is left to choose.
#[derive(Default)]
pub(super) struct Passages<'a> {
    chosen: Option<&'a BTreeSet<String>>,
    /// What stands at the chosen places.
    texts: BTreeSet<String>,
    /// The texts that were seen, so that a copy is not asked about again.
    seen: BTreeSet<String>,
    /// What is left to choose, in the order of the tables.
    pub left: Vec<Passage>,
}

impl<'a> Passages<'a> {
    pub fn of(
        conn: &Connection,
        layout: &Layout,
        values: &Values,
        chosen: &'a BTreeSet<String>,
    ) -> Result<Self, StoreError> {
        let mut passages = Self {
            chosen: Some(chosen).filter(|chosen| !chosen.is_empty()),
            ..Self::default()
        };
        for place in chosen {
            passages.texts.extend(text_at(conn, layout, values, place)?);
        }
        Ok(passages)
    }

    /// What is left of a text, by the values that are looked for where it stands.
    pub fn strike(
        &self,
        values: &Values,
        text: &str,
        place: impl FnOnce() -> String,
    ) -> Option<String> {
        let chosen =
            |chosen: &BTreeSet<String>| self.texts.contains(text) || chosen.contains(&place());
        match self.chosen.is_some_and(chosen) {
            true => values.strike_all(text),
            false => values.strike(text),
        }
    }

    /// Notes a text that is left as it may mean the person.
    pub fn note(&mut self, values: &Values, text: &str, passage: impl FnOnce(String) -> Passage) {
        if let Some(words) = values.passage(text)
            && self.seen.insert(text.to_owned())
        {
            self.left.push(passage(words));
        }
    }
}

/// The text at a place, where there is one.
fn text_at(
    conn: &Connection,
    layout: &Layout,
    values: &Values,
    place: &str,
) -> Result<Option<String>, StoreError> {
    let mut parts = place.splitn(3, '/');
    let (Some(table), Some(id), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(None);
    };
    let (column, path) = rest.split_once('.').unwrap_or((rest, ""));
    let (Some(table), Ok(id)) = (layout.table(table), Uuid::parse_str(id)) else {
        return Ok(None);
    };
    let at = table.columns.iter().position(|name| name == column);
    if !at.is_some_and(|at| matches!(table.role(at), Role::Free | Role::Told)) {
        return Ok(None);
    }
    // The table and the column are the schema's own by now.
    let sql = format!(
        "SELECT {column} FROM {} WHERE id = :id",
        table.declared.table
    );
    let text: Option<Option<String>> = conn
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| row.get(0))
        .optional()?;
    let Some(text) = text.flatten() else {
        return Ok(None);
    };
    Ok(match document(&text) {
        Some(document) => leaves(&document, values)
            .into_iter()
            .find(|leaf| leaf.path == path)
            .map(|leaf| leaf.text),
        None => Some(text),
    })
}
