//! The page of a call.

use scheme::decision::Outcome;
use scheme::impact::impact;
use store::impact::Scope;
use wire::impact::{CallPageView, ScoreBand, ShowCallPage};

use crate::{Failed, Office, ranking};

/// Shows what a call came to.
pub fn show(office: &Office, input: ShowCallPage) -> Result<CallPageView, Failed> {
    let read = office.read();
    let (_, document) = read.latest_version(input.call)?.ok_or(Failed::NotFound)?;
    let ranked = ranking::whole(office, input.call)?;
    let scored: Vec<(i64, bool)> = ranked
        .rows
        .iter()
        .filter_map(|row| {
            let funded = matches!(
                row.decided,
                Some(Outcome::Fund | Outcome::FundWithConditions)
            );
            Some((row.score.as_ref()?.hundredths, funded))
        })
        .collect();
    Ok(CallPageView {
        call: input.call,
        title: document.title,
        pot: document.money.pot,
        bands: bands(ranked.scale, &scored),
        impact: impact(&read.happened(Scope::Call(input.call))?),
    })
}

/// Bids by whole points of their score, the highest band first; empty where nothing is scored.
fn bands((least, greatest): (u32, u32), scored: &[(i64, bool)]) -> Vec<ScoreBand> {
    if scored.is_empty() {
        return Vec::new();
    }
    (least..greatest.max(least + 1))
        .rev()
        .map(|from| {
            let highest = from + 1 >= greatest;
            let within: Vec<bool> = scored
                .iter()
                .filter(|(score, _)| {
                    let low = i64::from(from) * 100;
                    *score >= low && (highest || *score < low + 100)
                })
                .map(|(_, funded)| *funded)
                .collect();
            let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
            ScoreBand {
                from,
                below: (!highest).then_some(from + 1),
                bids: count(within.len()),
                funded: count(within.iter().filter(|funded| **funded).count()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_score_is_in_one_band_and_the_greatest_in_the_highest() {
        let scored = [
            (600, true),
            (599, true),
            (500, false),
            (499, false),
            (100, false),
        ];
        let found: Vec<_> = bands((1, 6), &scored)
            .iter()
            .map(|band| (band.from, band.below, band.bids, band.funded))
            .collect();
        assert_eq!(
            found,
            [
                (5, None, 3, 2),
                (4, Some(5), 1, 0),
                (3, Some(4), 0, 0),
                (2, Some(3), 0, 0),
                (1, Some(2), 1, 0),
            ]
        );
        assert_eq!(bands((1, 6), &[]), []);
    }
}
