//! Search.

use wire::search::{Found, Search, SearchHit};

use crate::{Failed, Office};

/// The most hits.
const MOST: usize = 20;

/// Finds records as somebody types.
pub fn search(office: &Office, input: Search) -> Result<Found, Failed> {
    let limit = match input.limit {
        0 => MOST,
        limit => (limit as usize).min(MOST),
    };
    let hits = office
        .read()
        .search(&input.text, limit)?
        .into_iter()
        .map(|hit| SearchHit {
            noun: hit.noun.to_owned(),
            id: hit.id,
            title: hit.title,
            detail: hit.detail,
        })
        .collect();
    Ok(Found { hits })
}
