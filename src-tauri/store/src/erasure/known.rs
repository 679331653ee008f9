//! What is known of a subject before anything is struck: which rows are theirs, now and ever, and
//! by which values they are known.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, named_params};
use scheme::erasure::{Values, typed_of};
use scheme::people::untitled;
use uuid::Uuid;

use super::layout::{Layout, TableLayout};
use super::near::{near, words_near};
use super::strike::Subject;
use crate::StoreError;
use crate::door::rewrite::{self, Cell, RowCells};

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum KindOf {
    Name,
    Telephone,
    Other,
}

type Rows = BTreeMap<String, BTreeSet<Uuid>>;

/// What is known of a subject.
pub(crate) struct Known {
    /// The values that are looked for everywhere.
    pub everywhere: Values,
    /// With those that somebody else has too: for what the subject is part of.
    pub near: Values,
    /// Who is near the subject.
    pub others: BTreeSet<Uuid>,
    theirs: Rows,
    whole: Rows,
    part: Rows,
}

/// The identifier of a row in a changeset.
pub(crate) fn row_id(row: &RowCells) -> Option<Uuid> {
    [row.new.first(), row.old.first()]
        .into_iter()
        .flatten()
        .find_map(as_id)
}

fn as_id(cell: &Cell) -> Option<Uuid> {
    match cell {
        Cell::Blob(bytes) => Uuid::from_slice(bytes).ok(),
        _ => None,
    }
}

impl Known {
    /// Reads the whole history once: every row that ever was is in it.
    pub fn of(conn: &Connection, layout: &Layout, subject: &Subject) -> Result<Self, StoreError> {
        let mut values = Values::of(subject.people.clone(), subject.label.clone());
        let mut known = Self {
            everywhere: values.clone(),
            near: values.clone(),
            others: near(conn, &subject.people)?.into_keys().collect(),
            theirs: Rows::new(),
            whole: Rows::new(),
            part: Rows::new(),
        };
        for (noun, id) in &subject.whole {
            known.whole.entry(noun.clone()).or_default().insert(*id);
        }
        let near = subject.near.iter().copied().collect();
        known.part.insert("application".to_owned(), near);
        let mut found = BTreeSet::new();
        let mut entries = conn
            .prepare("SELECT changeset FROM entry WHERE changeset IS NOT NULL ORDER BY sequence")?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let tables = rewrite::parse(&row.get::<_, Vec<u8>>(0)?)?;
            // A child may stand before its parent within one entry.
            while known.belongings(layout, &tables, subject) {}
            for changes in &tables {
                let Some(table) = layout.table(&changes.table) else {
                    continue;
                };
                for row in &changes.rows {
                    known.values_of(table, row, &mut values, &mut found);
                }
            }
        }
        let others = words_near(conn, &subject.people)?;
        for (value, kind) in &found {
            let shared = is_shared(conn, value, &subject.people)?
                || is_shared(conn, untitled(value), &subject.people)?;
            for (values, near) in [(&mut known.near, true), (&mut known.everywhere, false)] {
                if *kind == KindOf::Name {
                    values.add_alone(value, &others, near);
                }
                match kind {
                    // A name that somebody else has too goes from what is near; a shared address or
                    // number is left.
                    KindOf::Name if near || !shared => values.add_name(value),
                    KindOf::Telephone if !shared => values.add_telephone(value),
                    KindOf::Other if !shared => values.add_other(value),
                    _ => false,
                };
            }
        }
        Ok(known)
    }

    /// Adds the rows of some changes that are the subject's. Answers whether there were more.
    fn belongings(
        &mut self,
        layout: &Layout,
        tables: &[rewrite::TableChanges],
        subject: &Subject,
    ) -> bool {
        let mut more = false;
        for changes in tables {
            let Some(table) = layout.table(&changes.table) else {
                continue;
            };
            for row in &changes.rows {
                let Some(id) = row_id(row) else { continue };
                let refers = |at: usize, ids: Option<&BTreeSet<Uuid>>| {
                    [&row.old, &row.new].into_iter().any(|cells| {
                        cells
                            .get(at)
                            .and_then(as_id)
                            .is_some_and(|id| ids.is_some_and(|ids| ids.contains(&id)))
                    })
                };
                if let Some(whose) = table.whose()
                    && refers(whose, Some(&subject.people))
                {
                    more |= add(&mut self.theirs, &changes.table, id);
                }
                for (at, parent) in &table.refers {
                    for rows in [&mut self.whole, &mut self.part] {
                        if refers(*at, rows.get(parent)) {
                            more |= add(rows, &changes.table, id);
                        }
                    }
                }
            }
        }
        more
    }

    /// The values by which a row's changes know the subject.
    fn values_of(
        &self,
        table: &TableLayout,
        row: &RowCells,
        values: &mut Values,
        found: &mut BTreeSet<(String, KindOf)>,
    ) {
        if values.people.is_empty() {
            return;
        }
        let own = table.declared.table == "person"
            && row_id(row).is_some_and(|id| values.people.contains(&id));
        let mut texts: Vec<(String, KindOf)> = Vec::new();
        for cells in [&row.old, &row.new] {
            for (at, cell) in cells.iter().enumerate() {
                let Cell::Text(text) = cell else { continue };
                if own && (table.is(at, "name") || table.is(at, "greeting")) {
                    texts.push((text.clone(), KindOf::Name));
                } else if own && table.is(at, "phone") {
                    texts.push((text.clone(), KindOf::Telephone));
                } else if own && (table.is(at, "email") || table.is(at, "orcid")) {
                    texts.push((text.clone(), KindOf::Other));
                } else if own && table.is(at, "address") {
                    address(text, &mut texts);
                } else if text.starts_with(['{', '['])
                    && let Ok(document) = serde_json::from_str(text)
                {
                    let mut typed = Vec::new();
                    typed_of(&document, values, &mut typed);
                    texts.extend(typed.into_iter().map(|(text, is_name)| match is_name {
                        true => (text, KindOf::Name),
                        false => (text, KindOf::Other),
                    }));
                }
            }
        }
        for (text, kind) in texts {
            match kind {
                KindOf::Name => values.add_name(&text),
                KindOf::Telephone => values.add_telephone(&text),
                KindOf::Other => values.add_other(&text),
            };
            found.insert((text, kind));
        }
    }

    pub fn is_theirs(&self, table: &str, row: Uuid) -> bool {
        self.theirs
            .get(table)
            .is_some_and(|rows| rows.contains(&row))
    }

    pub fn is_whole(&self, table: &str, row: Uuid) -> bool {
        self.whole
            .get(table)
            .is_some_and(|rows| rows.contains(&row))
    }

    /// The values that are looked for in a row.
    pub fn values(&self, table: &str, row: Uuid) -> &Values {
        match self.part.get(table).is_some_and(|rows| rows.contains(&row)) {
            true => &self.near,
            false => &self.everywhere,
        }
    }
}

fn add(rows: &mut Rows, table: &str, id: Uuid) -> bool {
    match rows.get_mut(table) {
        Some(ids) => ids.insert(id),
        None => rows.entry(table.to_owned()).or_default().insert(id),
    }
}

/// The lines of an address that are one person's rather than a town's: those with a number in
/// them.
fn address(text: &str, found: &mut Vec<(String, KindOf)>) {
    let Ok(document) = serde_json::from_str::<scheme::people::Address>(text) else {
        return;
    };
    let lines = document.lines.into_iter().chain([document.postcode]);
    found.extend(
        lines
            .filter(|line| line.chars().any(|c| c.is_ascii_digit()))
            .map(|line| (line, KindOf::Other)),
    );
}

/// Whether somebody else, or an organisation, has a value too.
fn is_shared(conn: &Connection, value: &str, people: &BTreeSet<Uuid>) -> Result<bool, StoreError> {
    if value.trim().is_empty() {
        return Ok(false);
    }
    let mut others = conn.prepare_cached(include_str!("who_has.sql"))?;
    let mut rows = others.query(named_params! { ":value": value.trim() })?;
    while let Some(row) = rows.next()? {
        if !people.contains(&row.get::<_, Uuid>(0)?) {
            return Ok(true);
        }
    }
    Ok(false)
}
