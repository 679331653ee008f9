//! Search.

use scheme::LetterId;
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
    let read = office.read();
    let mut hits = Vec::new();
    for hit in read.search(&input.text, limit)? {
        let letter = match hit.noun {
            "letter" => read.letter(LetterId(hit.id))?.map(|letter| letter.kind),
            _ => None,
        };
        hits.push(SearchHit {
            noun: hit.noun.to_owned(),
            id: hit.id,
            title: hit.title,
            detail: hit.detail,
            letter,
        });
    }
    Ok(Found { hits })
}
