//! Asking the index.

use std::collections::HashSet;

use rusqlite::named_params;
use scheme::desk::Desk;
use scheme::text::search_words;
use uuid::Uuid;

use super::noun::Noun;
use crate::{Reading, StoreError};

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// Its table: `person`, `organisation`, `event`, `call`, `application`, `letter` or
    /// `award`.
    pub noun: &'static str,
    /// Which.
    pub id: Uuid,
    /// Its name, or its reference and title.
    pub title: String,
    /// What tells it apart: organisations, the name in Welsh, the lead.
    pub detail: String,
}

/// The most words of a question that are looked for.
const MOST_WORDS: usize = 8;

fn quoted(word: &str, ending: &str) -> String {
    // Words are letters and digits alone, so nothing in them needs escaping.
    format!("\"{word}\"{ending}")
}

fn all_of(words: &[String]) -> String {
    words
        .iter()
        .take(MOST_WORDS)
        .map(|w| quoted(w, "*"))
        .collect::<Vec<_>>()
        .join(" AND ")
}

/// The index's expression for records that hold words beginning with each word of a text; none
/// where the text has no words.
pub(crate) fn match_all(text: &str) -> Option<String> {
    let words = search_words(text);
    (!words.is_empty()).then(|| all_of(&words))
}

/// The expression for titles that hold all of some whole words.
pub(crate) fn match_in_title(words: &[String]) -> Option<String> {
    let whole: Vec<String> = words
        .iter()
        .take(MOST_WORDS)
        .map(|w| quoted(w, ""))
        .collect();
    (!whole.is_empty()).then(|| whole.join(" AND "))
}

/// What a list reads from: a table as `one`, all of it or those of its records that a text finds,
/// found first and then looked up. The statement goes on with further conditions, and binds
/// `:match`.
pub(crate) fn rows_matching(table: &str, text: &str) -> (String, Option<String>) {
    let matched = match_all(text);
    let noun = Noun::ALL.iter().find(|noun| noun.table() == table);
    let from = match (&matched, noun) {
        (Some(_), Some(noun)) => {
            let (first, last) = noun.docids();
            // CROSS JOIN keeps the order: the index is asked once, not once a row.
            format!(
                "search_text AS t
                 CROSS JOIN search_record AS r ON r.docid = t.rowid
                 CROSS JOIN {table} AS one ON one.id = r.record_id
                 WHERE t.search_text MATCH :match AND t.rowid BETWEEN {first} AND {last}"
            )
        }
        _ => format!("{table} AS one WHERE :match IS NULL"),
    };
    (from, matched)
}

/// What to ask in turn, the best hits first, and whether of titles alone: the title begins with the
/// words as whole words; the title begins with the first of them; the title holds them; the record
/// holds them somewhere.
fn tiers(words: &[String]) -> Vec<(bool, String)> {
    let Some((first, rest)) = words.split_first() else {
        return Vec::new();
    };
    let led_by = |ending: &str| {
        let head = format!("^{}", quoted(first, ending));
        rest.iter().take(MOST_WORDS - 1).fold(head, |so_far, word| {
            format!("{so_far} AND {}", quoted(word, ending))
        })
    };
    vec![
        (true, led_by("")),
        (true, led_by("*")),
        (true, all_of(words)),
        (false, all_of(words)),
    ]
}

impl Reading<'_> {
    /// What a few typed words find, the best first: every word must begin a word of the record.
    /// No noun crowds out the others. From any desk but the coordinator's nothing is found.
    pub fn search(&self, text: &str, limit: usize) -> Result<Vec<SearchHit>, StoreError> {
        if self.viewpoint.desk() != Desk::Coordinator {
            return Ok(Vec::new());
        }
        let tiers = tiers(&search_words(text));
        let mut hits: Vec<(usize, Noun, SearchHit)> = Vec::new();
        for noun in Noun::ALL {
            hits.extend(
                self.search_noun(noun, &tiers, limit)?
                    .into_iter()
                    .map(|(tier, hit)| (tier, noun, hit)),
            );
        }
        Ok(fairly(hits, limit))
    }

    /// The best hits of one noun, each with its tier. Each statement stops at `limit`, so that a
    /// single letter costs no more than a whole name.
    fn search_noun(
        &self,
        noun: Noun,
        tiers: &[(bool, String)],
        limit: usize,
    ) -> Result<Vec<(usize, SearchHit)>, StoreError> {
        let (first, last) = noun.docids();
        let mut in_titles = self
            .conn
            .prepare_cached(include_str!("find_in_titles.sql"))?;
        let mut anywhere = self.conn.prepare_cached(include_str!("find.sql"))?;
        let mut seen: HashSet<Uuid> = HashSet::new();
        let mut hits = Vec::new();
        for (tier, (titles_alone, expression)) in tiers.iter().enumerate() {
            if hits.len() >= limit {
                break;
            }
            let find = if *titles_alone {
                &mut in_titles
            } else {
                &mut anywhere
            };
            let rows = find.query_map(
                named_params! {
                    ":match": expression, ":first": first, ":last": last,
                    // What an earlier tier found is found again.
                    ":limit": i64::try_from(limit + hits.len()).unwrap_or(i64::MAX),
                },
                |row| {
                    Ok(SearchHit {
                        noun: noun.table(),
                        id: row.get("record_id")?,
                        title: row.get("title")?,
                        detail: row.get("detail")?,
                    })
                },
            )?;
            for hit in rows {
                let hit = hit?;
                if hits.len() < limit && seen.insert(hit.id) {
                    hits.push((tier, hit));
                }
            }
        }
        Ok(hits)
    }
}

/// Cuts to so many hits: first a few of each noun, then the best of the rest; shown by tier, then
/// noun, then title.
fn fairly(mut hits: Vec<(usize, Noun, SearchHit)>, limit: usize) -> Vec<SearchHit> {
    let share = (limit / Noun::ALL.len()).max(1);
    hits.sort_by(|a, b| {
        (a.0, a.1, a.2.title.to_lowercase(), a.2.id).cmp(&(
            b.0,
            b.1,
            b.2.title.to_lowercase(),
            b.2.id,
        ))
    });
    let mut taken = vec![0_usize; Noun::ALL.len() + 1];
    let within_share: Vec<bool> = hits
        .iter()
        .map(|(_, noun, _)| {
            let count = taken.get_mut(*noun as usize);
            count.is_some_and(|count| {
                *count += 1;
                *count <= share
            })
        })
        .collect();
    let mut left = limit.saturating_sub(within_share.iter().filter(|w| **w).count());
    hits.into_iter()
        .zip(within_share)
        .filter(|(_, within)| {
            *within || {
                let fits = left > 0;
                left = left.saturating_sub(1);
                fits
            }
        })
        .map(|((_, _, hit), _)| hit)
        .take(limit)
        .collect()
}
