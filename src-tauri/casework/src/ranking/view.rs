//! The ranking as the coordinator sees it.

use std::collections::BTreeMap;
use std::ops::Range;

use scheme::decision::Outcome;
use scheme::panel::{Points, RankedBid, ReviewState, Stop, hundredths};
use scheme::{ApplicationId, CallId, MemberId};
use store::Reading;
use store::panel::TeamRow;
use wire::ranking::{
    DotView, LineStop, LineView, PointsView, RankingRow, RankingView, ShowRanking,
};

use super::{RankedCall, ranked_call};
use crate::panel::{lead_row, page};
use crate::{Failed, Office};

/// Shows the ranking of a call.
pub fn show(office: &Office, input: ShowRanking) -> Result<RankingView, Failed> {
    let rows = input.offset as usize..(input.offset.saturating_add(page(input.limit))) as usize;
    view(office, input.call, rows)
}

/// The ranking of a call with every row, for an export.
pub(crate) fn whole(office: &Office, call: CallId) -> Result<RankingView, Failed> {
    view(office, call, 0..usize::MAX)
}

fn view(office: &Office, call: CallId, rows: Range<usize>) -> Result<RankingView, Failed> {
    let read = office.read();
    let ranked = ranked_call(&read, call)?;
    let beside = Beside::of(&read, call)?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let bids = &ranked.ranking.bids;
    let line = ranked.ranking.line;
    let rows = bids
        .iter()
        .skip(rows.start)
        .take(rows.len())
        .map(|bid| row(bid, &ranked, &beside))
        .collect::<Option<Vec<_>>>()
        .ok_or(Failed::NotFound)?;
    Ok(RankingView {
        call,
        pot: ranked.document.money.pot,
        planned: ranked.document.ranking.reviews_planned,
        needed: ranked.document.ranking.reviews_needed,
        threshold: ranked.document.ranking.threshold_hundredths,
        wide_spread: ranked.document.ranking.wide_spread_hundredths,
        scale: ranked.document.scale.range().unwrap_or_default(),
        ranked: count(bids.iter().filter(|b| b.rank.is_some()).count()),
        total: count(bids.len()),
        reviews: bids.iter().map(|b| b.reviews).sum(),
        line: LineView {
            above: count(line.above),
            total: line.total,
            left: line.left,
            stop: match line.stop {
                Stop::Pot => LineStop::Pot,
                Stop::Threshold => LineStop::Threshold,
                Stop::End => LineStop::End,
            },
        },
        rows,
        title: ranked.document.title,
    })
}

/// What stands beside the ranking: names, recommendations, decisions.
struct Beside {
    teams: BTreeMap<ApplicationId, Vec<TeamRow>>,
    names: BTreeMap<MemberId, String>,
    recommended: BTreeMap<ApplicationId, Outcome>,
    decided: BTreeMap<ApplicationId, Outcome>,
}

impl Beside {
    fn of(read: &Reading<'_>, call: CallId) -> Result<Self, Failed> {
        let mut names = BTreeMap::new();
        if let Some(panel) = read.panel_of(call)? {
            for member in read.panel_members(panel.id)? {
                names.insert(member.id, read.label("panel_member", member.id.0)?);
            }
        }
        Ok(Self {
            teams: crate::panel::teams_by_bid(read, call)?,
            names,
            recommended: read
                .recommendations_of_call(call)?
                .into_iter()
                .map(|r| (r.application, r.outcome))
                .collect(),
            decided: read
                .decisions_of_call(call)?
                .into_iter()
                .map(|d| (d.application, d.outcome))
                .collect(),
        })
    }
}

fn row(place: &RankedBid, ranked: &RankedCall, beside: &Beside) -> Option<RankingRow> {
    let id = place.application;
    let bid = ranked.bids.get(&id)?;
    let lead = beside.teams.get(&id).and_then(|team| lead_row(team));
    let mut dots: Vec<DotView> = ranked
        .totals
        .get(&id)
        .into_iter()
        .flatten()
        // What is still being typed is not the panel's yet.
        .filter(|t| matches!(t.state, ReviewState::Submitted | ReviewState::Void))
        .map(|t| DotView {
            member: t.member,
            name: beside.names.get(&t.member).cloned().unwrap_or_default(),
            total: hundredths(t.total),
            state: t.state,
            counts: t.counts,
        })
        .collect();
    dots.sort_by(|a, b| (&a.name, a.member).cmp(&(&b.name, b.member)));
    Some(RankingRow {
        application: id,
        reference: bid.reference.clone(),
        title: bid.title.clone(),
        lead: lead.map(|l| l.name.clone()).unwrap_or_default(),
        sector: lead.map(|l| l.sector),
        rank: place.rank,
        score: place.score.map(points),
        median: place.median.map(hundredths),
        spread: place.spread.map(hundredths),
        reviews: place.reviews,
        requested: place.requested,
        running_total: place.running_total,
        above_line: place.above_line,
        flags: place.flags.clone(),
        dots,
        recommended: beside.recommended.get(&id).copied(),
        decided: beside.decided.get(&id).copied(),
    })
}

fn points(exact: Points) -> PointsView {
    PointsView {
        hundredths: hundredths(exact),
        numerator: *exact.numer(),
        denominator: *exact.denom(),
    }
}
