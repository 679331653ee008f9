//! What one record is found by, and what a hit on it shows.

use rusqlite::{Connection, OptionalExtension, named_params};
use scheme::people::initials;
use scheme::text::{folded, folded_words};
use uuid::Uuid;

use super::noun::Noun;
use crate::StoreError;

/// A record as search has it.
struct Document {
    title: String,
    detail: String,
    other: String,
}

fn document(conn: &Connection, noun: Noun, id: Uuid) -> Result<Option<Document>, StoreError> {
    let sql = match noun {
        Noun::Person => include_str!("person.sql"),
        Noun::Organisation => include_str!("organisation.sql"),
        Noun::Event => {
            "SELECT title_en AS title, title_cy AS detail, theme || ' ' || venue AS other
             FROM event WHERE id = :id"
        }
        Noun::Call => {
            "SELECT content ->> '$.title.en' AS title, content ->> '$.title.cy' AS detail, '' AS other
             FROM call WHERE id = :id"
        }
        Noun::Application => include_str!("application.sql"),
        Noun::Letter => include_str!("letter.sql"),
        Noun::Award => include_str!("award.sql"),
        Noun::Placement => include_str!("placement.sql"),
    };
    let found = conn
        .prepare_cached(sql)?
        .query_row(named_params! { ":id": id }, |row| {
            Ok(Document {
                title: row.get::<_, Option<String>>("title")?.unwrap_or_default(),
                detail: row.get::<_, Option<String>>("detail")?.unwrap_or_default(),
                other: row.get("other")?,
            })
        })
        .optional()?;
    Ok(found.map(|mut document| {
        if noun == Noun::Organisation {
            let names = [document.title.as_str(), document.detail.as_str()];
            let short: Vec<String> = names.into_iter().filter_map(initials).collect();
            document.other = [document.other, short.join(" ")].join(" ");
        }
        document
    }))
}

/// The words of a text as the index holds them: folded, and words with an apostrophe or full stop
/// in them once more in one piece, so that `obrien` and `nhs` find "O'Brien" and "N.H.S.".
fn indexed(text: &str) -> String {
    let parted = folded(text);
    let joined: Vec<String> = folded_words(text)
        .into_iter()
        .filter(|w| !parted.split(|c: char| !c.is_alphanumeric()).any(|p| p == w))
        .collect();
    if joined.is_empty() {
        parted
    } else {
        format!("{parted} {}", joined.join(" "))
    }
}

/// What the index holds of a record.
struct Known {
    docid: i64,
    title: String,
    detail: String,
    /// As it is indexed; none where the index has lost it.
    other: Option<String>,
}

fn known(conn: &Connection, noun: Noun, id: Uuid) -> Result<Option<Known>, StoreError> {
    Ok(conn
        .prepare_cached(include_str!("known_record.sql"))?
        .query_row(named_params! { ":noun": noun.table(), ":id": id }, |row| {
            Ok(Known {
                docid: row.get("docid")?,
                title: row.get("title")?,
                detail: row.get("detail")?,
                other: row.get("other")?,
            })
        })
        .optional()?)
}

/// Makes the index hold a record as it stands now, or no longer where it is gone or merged into
/// another. What it holds already is not written again: the index is the greater part of what an
/// act writes.
pub(super) fn put(conn: &Connection, noun: Noun, id: Uuid) -> Result<(), StoreError> {
    let known = known(conn, noun, id)?;
    let Some(document) = document(conn, noun, id)? else {
        if let Some(known) = known {
            conn.prepare_cached("DELETE FROM search_record WHERE docid = :docid")?
                .execute(named_params! { ":docid": known.docid })?;
            forget_text(conn, known.docid)?;
            forget_title(conn, known.docid)?;
        }
        return Ok(());
    };
    let docid = match &known {
        Some(known) => known.docid,
        None => next_docid(conn, noun)?,
    };
    let same_title = known.as_ref().is_some_and(|k| k.title == document.title);
    let same_record = same_title && known.as_ref().is_some_and(|k| k.detail == document.detail);
    let other = indexed(&document.other);
    if same_record
        && known
            .as_ref()
            .is_some_and(|k| k.other.as_ref() == Some(&other))
    {
        return Ok(());
    }
    if !same_record {
        conn.prepare_cached(
            "INSERT INTO search_record (docid, noun, record_id, title, detail)
             VALUES (:docid, :noun, :id, :title, :detail)
             ON CONFLICT (docid) DO UPDATE SET title = excluded.title, detail = excluded.detail",
        )?
        .execute(named_params! {
            ":docid": docid, ":noun": noun.table(), ":id": id,
            ":title": document.title, ":detail": document.detail,
        })?;
    }
    let title = indexed(&document.title);
    if !same_title {
        if known.is_some() {
            forget_title(conn, docid)?;
        }
        conn.prepare_cached("INSERT INTO search_title (rowid, title) VALUES (:docid, :title)")?
            .execute(named_params! { ":docid": docid, ":title": title })?;
    }
    if known.is_some() {
        forget_text(conn, docid)?;
    }
    conn.prepare_cached(
        "INSERT INTO search_text (rowid, title, detail, other)
         VALUES (:docid, :title, :detail, :other)",
    )?
    .execute(named_params! {
        ":docid": docid,
        ":title": title,
        ":detail": indexed(&document.detail),
        ":other": other,
    })?;
    Ok(())
}

/// Takes the words of a record out of the index.
fn forget_text(conn: &Connection, docid: i64) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM search_text WHERE rowid = :docid")?
        .execute(named_params! { ":docid": docid })?;
    Ok(())
}

/// Takes the words of a record's title out of the index of titles.
fn forget_title(conn: &Connection, docid: i64) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM search_title WHERE rowid = :docid")?
        .execute(named_params! { ":docid": docid })?;
    Ok(())
}

fn next_docid(conn: &Connection, noun: Noun) -> Result<i64, StoreError> {
    let (first, last) = noun.docids();
    Ok(conn
        .prepare_cached(
            "SELECT COALESCE(MAX(docid), :first - 1) + 1 FROM search_record
             WHERE docid BETWEEN :first AND :last",
        )?
        .query_row(named_params! { ":first": first, ":last": last }, |r| {
            r.get(0)
        })?)
}
