//! Reading rows: codes, JSON and identifiers out of columns, with the column named when it fails.

use std::collections::BTreeMap;

use rusqlite::{Row, Rows};
use scheme::letter::LetterSubject;
use scheme::{ApplicationId, PlacementId};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// What every noun's `from_row` reads with.
pub(crate) trait Columns {
    /// An identifier.
    fn id<T: From<Uuid>>(&self, column: &str) -> rusqlite::Result<T>;
    /// An identifier that may be absent.
    fn id_or_none<T: From<Uuid>>(&self, column: &str) -> rusqlite::Result<Option<T>>;
    /// A code of a closed list.
    fn code<T>(&self, column: &str, from_code: fn(&str) -> Option<T>) -> rusqlite::Result<T>;
    /// What a letter is about: an application or a placement.
    fn subject(&self) -> rusqlite::Result<LetterSubject>;
    /// A JSON column.
    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
    /// A JSON column that may be empty.
    fn json_or_none<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>>;
}

/// Identifiers as a statement takes a set of them: `IN (SELECT unhex(value) FROM json_each(:ids))`.
pub(crate) fn set_of(ids: impl IntoIterator<Item = Uuid>) -> String {
    let hex: Vec<String> = ids.into_iter().map(|id| id.simple().to_string()).collect();
    serde_json::json!(hex).to_string()
}

/// Rows by what they belong to, of each in the order of the statement.
pub(crate) fn grouped<K: Ord, V>(
    mut rows: Rows<'_>,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<(K, V)>,
) -> rusqlite::Result<BTreeMap<K, Vec<V>>> {
    let mut found: BTreeMap<K, Vec<V>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (of, one) = read(row)?;
        found.entry(of).or_default().push(one);
    }
    Ok(found)
}

fn unreadable(column: &str, what: String) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(
        0,
        rusqlite::types::Type::Text,
        format!("{column}: {what}").into(),
    )
}

impl Columns for Row<'_> {
    fn id<T: From<Uuid>>(&self, column: &str) -> rusqlite::Result<T> {
        self.get::<_, Uuid>(column).map(T::from)
    }

    fn id_or_none<T: From<Uuid>>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        Ok(self.get::<_, Option<Uuid>>(column)?.map(T::from))
    }

    fn code<T>(&self, column: &str, from_code: fn(&str) -> Option<T>) -> rusqlite::Result<T> {
        let code: String = self.get(column)?;
        from_code(&code).ok_or_else(|| unreadable(column, format!("no code {code:?}")))
    }

    fn subject(&self) -> rusqlite::Result<LetterSubject> {
        Ok(match self.id_or_none::<PlacementId>("placement_id")? {
            Some(placement) => placement.into(),
            None => self.id::<ApplicationId>("application_id")?.into(),
        })
    }

    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        let text: String = self.get(column)?;
        serde_json::from_str(&text).map_err(|e| unreadable(column, e.to_string()))
    }

    fn json_or_none<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        match self.get::<_, Option<String>>(column)? {
            Some(_) => self.json(column).map(Some),
            None => Ok(None),
        }
    }
}
