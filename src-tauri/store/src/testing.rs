//! What this room's tests share.

use rusqlite::named_params;
use scheme::NewIds;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use uuid::Uuid;

use crate::{Hub, Occasion, StoreError};

/// Identifiers that count. Each source begins where none other does.
pub(crate) struct Counting(pub u128);

impl NewIds for Counting {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
}

/// An act at a fixed time, by nobody in particular.
pub(crate) fn occasion(act: Act) -> Occasion {
    Occasion {
        act,
        viewpoint: Viewpoint::SignedOut,
        device: Uuid::from_u128(7),
        at: "2026-11-22T10:00:00Z".parse().unwrap(),
        version: "test".to_owned(),
        sitting: None,
        batch: None,
        salt: [1; 16],
    }
}

/// Adds a person by name alone.
pub(crate) fn try_add_person(hub: &mut Hub, name: &str) -> Result<Uuid, StoreError> {
    let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes());
    hub.change(occasion(Act::AddPerson), &mut Counting(0), |tx| {
        tx.conn.execute(
            "INSERT INTO person (id, name, greeting, email, phone, address, language, access_needs)
             VALUES (:id, :name, '', '', '', '{}', 'unknown', '')",
            named_params! { ":id": id, ":name": name },
        )?;
        Ok::<_, StoreError>(())
    })?;
    Ok(id)
}

/// Adds a person by name alone.
pub(crate) fn add_person(hub: &mut Hub, name: &str) -> Uuid {
    try_add_person(hub, name).unwrap()
}

/// The names of all people, in order.
pub(crate) fn names(hub: &Hub) -> Vec<String> {
    let mut names = hub
        .connection()
        .prepare("SELECT name FROM person ORDER BY name")
        .unwrap();
    names
        .query_map([], |r| r.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}
