//! The claims of every award.

use store::payment::{ClaimOrder, ClaimsFilter};
use wire::payment::{ClaimPage, ClaimStateCount, ListClaims};

use super::super::show::listed_claim_line;
use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Lists claims: a window of those that the filters leave in, what waits for somebody first.
pub fn list(office: &Office, input: ListClaims) -> Result<ClaimPage, Failed> {
    let order = match input.sort.as_str() {
        "" | "waiting" => ClaimOrder::Waiting,
        "amount" => ClaimOrder::Amount,
        "reference" => ClaimOrder::Reference,
        _ => return Err(Failed::field("sort", "not-an-option")),
    };
    let read = office.read();
    let (claims, total) = read.claims(&ClaimsFilter {
        award: input.award,
        state: input.state,
        order,
        offset: input.offset,
        limit: input.limit.clamp(1, LONGEST_PAGE),
    })?;
    Ok(ClaimPage {
        rows: claims
            .into_iter()
            .map(|listed| listed_claim_line(&read, listed))
            .collect::<Result<_, _>>()?,
        total,
        states: read
            .claim_states()?
            .into_iter()
            .map(|(state, count, amount)| ClaimStateCount {
                state,
                count,
                amount,
            })
            .collect(),
    })
}
