//! Who is near a person: in the same applications, panels and placements. There a name that stands
//! alone means one of them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, named_params};
use scheme::erasure::words_alone;
use uuid::Uuid;

use crate::StoreError;

/// Those near a person by any of these records, by their own, each with their name and greeting.
pub(crate) fn near(
    conn: &Connection,
    people: &BTreeSet<Uuid>,
) -> Result<BTreeMap<Uuid, [String; 2]>, StoreError> {
    let mut found = BTreeMap::new();
    let mut list = conn.prepare_cached(include_str!("near_people.sql"))?;
    for person in people {
        let mut rows = list.query(named_params! { ":id": person })?;
        while let Some(row) = rows.next()? {
            let id: Uuid = row.get("id")?;
            if !people.contains(&id) {
                found.insert(id, [row.get("name")?, row.get("greeting")?]);
            }
        }
    }
    Ok(found)
}

/// The parts of the names of those near a person.
pub(super) fn words_near(
    conn: &Connection,
    people: &BTreeSet<Uuid>,
) -> Result<BTreeSet<String>, StoreError> {
    let near = near(conn, people)?;
    Ok(near
        .values()
        .flatten()
        .flat_map(|name| words_alone(name))
        .collect())
}
