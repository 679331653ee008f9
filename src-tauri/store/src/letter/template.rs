//! Wording that a coordinator changed or a Welsh speaker checked. A letter without a row here has
//! the wording that the application comes with.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::call::Template;
use scheme::letter::WordingKind;
use scheme::{Language, RowId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// The wording of one letter in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateRow {
    /// Which.
    pub id: RowId,
    /// Of which letter or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// In which language.
    pub language: Language,
    /// The wording.
    pub body: String,
    /// Who checked the Welsh, or empty.
    pub checked_by: String,
    /// When.
    pub checked_on: Option<NaiveDate>,
}

impl TemplateRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            kind: row.code("kind", WordingKind::from_code)?,
            call_type: row.code("call_type", Template::from_code)?,
            language: row.code("language", Language::from_code)?,
            body: row.get("body")?,
            checked_by: row.get("checked_by")?,
            checked_on: row.get("checked_on")?,
        })
    }
}

impl Reading<'_> {
    /// Every wording that differs from what the application comes with, or was checked.
    pub fn letter_templates(&self) -> Result<Vec<TemplateRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM letter_template WHERE :sees_all ORDER BY kind, call_type, language",
        )?;
        let rows = list
            .query_map(
                named_params! { ":sees_all": self.sees_all() },
                TemplateRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a wording, new or changed.
    pub fn put_letter_template(&mut self, row: &TemplateRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_template.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":kind": row.kind.code(),
                ":call_type": row.call_type.code(),
                ":language": row.language.code(),
                ":body": row.body,
                ":checked_by": row.checked_by,
                ":checked_on": row.checked_on,
            })?;
        Ok(())
    }

    /// Removes a wording, so that what the application comes with stands again.
    pub fn remove_letter_template(&mut self, id: RowId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM letter_template WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
