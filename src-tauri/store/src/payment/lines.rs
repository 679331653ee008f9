//! Amounts by budget heading, as claims, changes and statements of expenditure have them.

use rusqlite::named_params;
use scheme::Pence;
use scheme::call::Heading;
use scheme::payment::HeadingPence;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A table of amounts by heading.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinesTable {
    table: &'static str,
    owner: &'static str,
    amount: &'static str,
}

pub(super) const CLAIM_LINES: LinesTable = LinesTable {
    table: "claim_line",
    owner: "claim_id",
    amount: "amount_pence",
};

pub(super) const CHANGE_LINES: LinesTable = LinesTable {
    table: "award_change_line",
    owner: "change_id",
    amount: "change_pence",
};

pub(super) const EXPENDITURE_LINES: LinesTable = LinesTable {
    table: "expenditure_line",
    owner: "expenditure_id",
    amount: "spent_pence",
};

impl Reading<'_> {
    /// The lines of one row, in the order of headings.
    pub(super) fn heading_lines(
        &self,
        of: LinesTable,
        owner: Uuid,
    ) -> Result<Vec<HeadingPence>, StoreError> {
        // The names are those of the constants above, never a caller's text.
        let LinesTable {
            table,
            owner: column,
            amount,
        } = of;
        let sql = format!("SELECT heading, {amount} AS pence FROM {table} WHERE {column} = :owner");
        let mut list = self.conn.prepare_cached(&sql)?;
        let mut lines: Vec<HeadingPence> = list
            .query_map(named_params! { ":owner": owner }, |row| {
                Ok((
                    row.code("heading", Heading::from_code)?,
                    Pence(row.get("pence")?),
                ))
            })?
            .collect::<Result<_, _>>()?;
        lines.sort();
        Ok(lines)
    }
}

impl Writing<'_> {
    /// Makes the lines of one row these; a heading that stays as it is keeps its row.
    pub(super) fn put_heading_lines(
        &mut self,
        of: LinesTable,
        owner: Uuid,
        lines: &[HeadingPence],
    ) -> Result<(), StoreError> {
        let known = self.heading_lines(of, owner)?;
        let LinesTable {
            table,
            owner: column,
            amount,
        } = of;
        for (heading, _) in known.iter().filter(|line| !lines.contains(line)) {
            let sql = format!("DELETE FROM {table} WHERE {column} = :owner AND heading = :heading");
            self.conn
                .prepare_cached(&sql)?
                .execute(named_params! { ":owner": owner, ":heading": heading.code() })?;
        }
        for (heading, pence) in lines.iter().filter(|line| !known.contains(line)) {
            let id: Uuid = self.new_id();
            let sql = format!(
                "INSERT INTO {table} (id, {column}, heading, {amount})
                 VALUES (:id, :owner, :heading, :pence)"
            );
            self.conn.prepare_cached(&sql)?.execute(named_params! {
                ":id": id,
                ":owner": owner,
                ":heading": heading.code(),
                ":pence": pence.0,
            })?;
        }
        Ok(())
    }
}
