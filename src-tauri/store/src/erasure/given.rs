//! The files that were given to people on request. One is kept as proof of what was given, until
//! somebody named in it is erased, or an application told of in it is disposed of: then its bytes go, and
//! the request stays with its days.

use rusqlite::{Connection, OptionalExtension, named_params};
use scheme::erasure::leaves;
use serde_json::Value;
use uuid::Uuid;

use super::known::Known;
use super::strike::Subject;
use crate::StoreError;

/// The hashes of the given files that go with a subject.
pub(super) fn given_files(
    conn: &Connection,
    known: &Known,
    subject: &Subject,
) -> Result<Vec<String>, StoreError> {
    let mut references = Vec::new();
    for (noun, id) in &subject.whole {
        if noun == "application" {
            let reference: Option<Option<String>> = conn
                .prepare_cached("SELECT reference FROM application WHERE id = :id")?
                .query_row(named_params! { ":id": id }, |row| row.get(0))
                .optional()?;
            references.push(id.to_string());
            references.extend(reference.flatten());
        }
    }
    let mut given = conn.prepare_cached(
        "SELECT f.person_id, f.pdf_sha256, f.json_sha256, b.bytes FROM file_request AS f
         JOIN blob AS b ON b.sha256 = f.json_sha256",
    )?;
    let mut rows = given.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let whose: Uuid = row.get("person_id")?;
        let bytes: Vec<u8> = row.get("bytes")?;
        let Ok(file) = serde_json::from_slice::<Value>(&bytes) else {
            continue;
        };
        let values = match known.others.contains(&whose) {
            true => &known.near,
            false => &known.everywhere,
        };
        let texts = leaves(&file, values);
        let goes = texts.iter().any(|leaf| {
            values.strike(&leaf.text).is_some()
                || references
                    .iter()
                    .any(|reference| leaf.text.contains(reference))
        });
        if goes {
            found.extend([row.get("pdf_sha256")?, row.get("json_sha256")?]);
        }
    }
    Ok(found)
}
