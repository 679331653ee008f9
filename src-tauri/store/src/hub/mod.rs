//! The hub, its coordinators and their PINs.

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::{Both, CoordinatorId, HubId};
use serde_json::Value;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// The hub's row.
#[derive(Debug, Clone, PartialEq)]
pub struct HubRow {
    /// Which.
    pub id: HubId,
    /// Its name.
    pub name: Both,
    /// The region it serves.
    pub region: String,
    /// `cy,en` or `en`.
    pub languages: String,
    /// The start of its references.
    pub prefix: String,
    /// Its letterhead, as JSON.
    pub letterhead: Value,
    /// Minutes after which it locks.
    pub idle_minutes: u32,
    /// `own` or `sample`.
    pub origin: String,
}

/// A coordinator's row.
#[derive(Debug, Clone, PartialEq)]
pub struct CoordinatorRow {
    /// Which.
    pub id: CoordinatorId,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
    /// The person they are in the hub's contacts, where known: a coordinator can be conflicted.
    pub person: Option<scheme::PersonId>,
    /// `active` or `left`.
    pub state: String,
}

impl HubRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            name: Both::new(
                row.get::<_, String>("name_en")?,
                row.get::<_, String>("name_cy")?,
            ),
            region: row.get("region")?,
            languages: row.get("languages")?,
            prefix: row.get("prefix")?,
            letterhead: row.json("letterhead")?,
            idle_minutes: row.get("idle_minutes")?,
            origin: row.get("origin")?,
        })
    }
}

impl CoordinatorRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            name: row.get("name")?,
            role: Both::new(
                row.get::<_, String>("role_en")?,
                row.get::<_, String>("role_cy")?,
            ),
            person: row.id_or_none("person_id")?,
            state: row.get("state")?,
        })
    }
}

impl Reading<'_> {
    /// The hub.
    pub fn hub(&self) -> Result<HubRow, StoreError> {
        self.conn
            .prepare_cached("SELECT * FROM hub LIMIT 1")?
            .query_row([], HubRow::from_row)
            .optional()?
            .ok_or(StoreError::Missing)
    }

    /// Every coordinator, those who left included, by name.
    pub fn coordinators(&self) -> Result<Vec<CoordinatorRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM coordinator ORDER BY name, id")?;
        let rows = list
            .query_map([], CoordinatorRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One coordinator.
    pub fn coordinator(&self, id: CoordinatorId) -> Result<Option<CoordinatorRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM coordinator WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, CoordinatorRow::from_row)
            .optional()?)
    }

    /// A coordinator's PIN, as its argon2id hash.
    pub fn pin_hash(&self, id: CoordinatorId) -> Result<Option<String>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT hash FROM coordinator_pin WHERE coordinator_id = :id")?
            .query_row(named_params! { ":id": id.0 }, |r| r.get(0))
            .optional()?)
    }

    /// The name of an installation.
    pub fn device_name(&self, id: Uuid) -> Result<String, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT name FROM device WHERE id = :id")?
            .query_row(named_params! { ":id": id }, |r| r.get(0))
            .optional()?
            .unwrap_or_default())
    }
}

impl Writing<'_> {
    /// Writes the hub's row, new or changed.
    pub fn put_hub(&mut self, hub: &HubRow) -> Result<(), StoreError> {
        let now = self.now();
        self.conn
            .prepare_cached(include_str!("put_hub.sql"))?
            .execute(named_params! {
                ":id": hub.id.0,
                ":name_en": hub.name.en,
                ":name_cy": hub.name.cy,
                ":region": hub.region,
                ":languages": hub.languages,
                ":prefix": hub.prefix,
                ":letterhead": hub.letterhead.to_string(),
                ":idle_minutes": hub.idle_minutes,
                ":origin": hub.origin,
                ":created_at": now,
            })?;
        Ok(())
    }

    /// Writes a coordinator's row, new or changed.
    pub fn put_coordinator(&mut self, coordinator: &CoordinatorRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_coordinator.sql"))?
            .execute(named_params! {
                ":id": coordinator.id.0,
                ":name": coordinator.name,
                ":role_en": coordinator.role.en,
                ":role_cy": coordinator.role.cy,
                ":person_id": coordinator.person.map(|p| p.0),
                ":state": coordinator.state,
            })?;
        Ok(())
    }

    /// Keeps the hash of a coordinator's PIN. It is not recorded: undo must not bring back a PIN.
    pub fn put_pin(&mut self, id: CoordinatorId, hash: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO coordinator_pin (coordinator_id, hash) VALUES (:id, :hash)
                 ON CONFLICT (coordinator_id) DO UPDATE SET hash = excluded.hash",
            )?
            .execute(named_params! { ":id": id.0, ":hash": hash })?;
        Ok(())
    }

    /// Notes the name of an installation.
    pub fn put_device(&mut self, id: Uuid, name: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO device (id, name) VALUES (:id, :name)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            )?
            .execute(named_params! { ":id": id, ":name": name })?;
        Ok(())
    }
}
