//! What a new claim could say.

use scheme::payment::{InstalmentState, split};
use wire::payment::{ClaimProposal, ProposeClaim, ProposedLine};

use super::super::known::Known;
use super::super::show::instalment_view;
use crate::{Failed, Office};

/// The headings of an award with what is left under each; for an instalment, its amount split over
/// them to the penny.
pub fn propose(office: &Office, input: ProposeClaim) -> Result<ClaimProposal, Failed> {
    let read = office.read();
    let known = Known::of(&read, input.award)?;
    let statement = known.statement(input.claim);
    let left: Vec<_> = statement
        .lines
        .iter()
        .map(|line| (line.heading, line.figures.left))
        .collect();
    let chosen = match input.instalment {
        Some(id) => Some(known.instalment(id).ok_or(Failed::NotFound)?.amount),
        None => None,
    };
    let proposed = split(chosen.unwrap_or_default(), &left);
    Ok(ClaimProposal {
        reference: known.reference.clone(),
        title: known.title.clone(),
        lines: left
            .into_iter()
            .zip(proposed)
            .map(|((heading, left), (_, amount))| ProposedLine {
                heading,
                left,
                amount,
            })
            .collect(),
        instalments: known
            .instalments
            .iter()
            .filter(|row| {
                let states = known.states_of(row.id, input.claim);
                scheme::payment::instalment_state(&states) == InstalmentState::Planned
            })
            .map(|row| instalment_view(&known, row))
            .collect(),
        amount: chosen,
    })
}
