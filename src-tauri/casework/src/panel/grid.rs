//! Who reviews what: bids down, members across.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use scheme::panel::{ReviewState, SeatState};
use scheme::people::Sector;
use scheme::{ApplicationId, CallId, MemberId};
use store::Reading;
use store::panel::MemberRow;
use wire::panel::{
    AssigneeView, AssignmentBidView, AssignmentCell, AssignmentGrid, ShowAssignments,
};

use super::day;
use super::register::page;
use super::team::{lead_name, sectors_of, teams_by_bid};
use super::view::holds_on;
use crate::{Failed, Office};

/// Shows who reviews what.
pub fn grid(office: &Office, input: ShowAssignments) -> Result<AssignmentGrid, Failed> {
    let read = office.read();
    let call = input.call;
    let (_, document) = read.latest_version(call)?.ok_or(Failed::NotFound)?;
    let panel = read.panel_of(call)?;
    let cells = Cells::of(&read, call)?;
    let members = match &panel {
        Some(panel) => read
            .panel_members(panel.id)?
            .into_iter()
            .filter(|m| m.state == SeatState::Seated || cells.given_to(m.id) > 0)
            .map(|m| assignee(&read, m, &cells, office.today()))
            .collect::<Result<Vec<_>, _>>()?,
        None => Vec::new(),
    };
    let mut bids = read.bids_before_panel(call)?;
    if let Some(only) = input.application {
        bids.retain(|bid| bid.id == only);
    }
    let total = u32::try_from(bids.len()).unwrap_or(u32::MAX);
    let teams = teams_by_bid(&read, call)?;
    let bids = bids
        .into_iter()
        .skip(input.offset as usize)
        .take(page(input.limit) as usize)
        .map(|bid| AssignmentBidView {
            application: bid.id,
            lead: lead_name(&teams, bid.id),
            sectors: teams
                .get(&bid.id)
                .map(|t| sectors_of(t))
                .unwrap_or_default(),
            given: cells.given_of(bid.id),
            cells: members
                .iter()
                .map(|member| cells.cell(bid.id, member.id))
                .collect(),
            reference: bid.reference,
            title: bid.title,
        })
        .collect();
    Ok(AssignmentGrid {
        members,
        bids,
        total,
        planned: document.ranking.reviews_planned,
        due_on: day(panel.and_then(|p| p.reviews_due_on)),
        today: office.today().to_string(),
    })
}

fn assignee(
    read: &Reading<'_>,
    row: MemberRow,
    cells: &Cells,
    today: NaiveDate,
) -> Result<AssigneeView, Failed> {
    let sectors: BTreeSet<Sector> = read
        .affiliations_to_show(row.person)?
        .iter()
        .filter(|a| holds_on(a, today))
        .map(|a| a.sector)
        .collect();
    Ok(AssigneeView {
        name: read.label("panel_member", row.id.0)?,
        sectors: sectors.into_iter().collect(),
        given: cells.given_to(row.id),
        submitted: cells.submitted_by(row.id),
        id: row.id,
        expertise: row.expertise,
        state: row.state,
        most: row.most_bids,
    })
}

/// How members stand to bids.
struct Cells(BTreeMap<(ApplicationId, MemberId), AssignmentCell>);

impl Cells {
    fn of(read: &Reading<'_>, call: CallId) -> Result<Self, Failed> {
        let mut cells: BTreeMap<_, AssignmentCell> = BTreeMap::new();
        for (place, grounds) in read.hiding_conflicts(call)? {
            cells.entry(place).or_default().grounds = grounds;
        }
        for row in read.declarations_of_call(call)? {
            let cell = cells.entry((row.application, row.member)).or_default();
            cell.declared = Some(row.answer);
        }
        for row in read.assignments_of_call(call)? {
            let cell = cells.entry((row.application, row.member)).or_default();
            cell.assigned = true;
            cell.due_on = day(row.due_on);
        }
        for row in read.reviews_to_count(call)? {
            let cell = cells.entry((row.application, row.member)).or_default();
            cell.review = Some(row.id);
            cell.state = Some(row.state);
        }
        Ok(Self(cells))
    }

    fn cell(&self, bid: ApplicationId, member: MemberId) -> AssignmentCell {
        self.0.get(&(bid, member)).cloned().unwrap_or_default()
    }

    fn count(&self, of: impl Fn(ApplicationId, MemberId, &AssignmentCell) -> bool) -> u32 {
        let counted = self
            .0
            .iter()
            .filter(|((bid, member), cell)| of(*bid, *member, cell));
        u32::try_from(counted.count()).unwrap_or(u32::MAX)
    }

    fn given_to(&self, who: MemberId) -> u32 {
        self.count(|_, member, cell| member == who && cell.assigned)
    }

    fn given_of(&self, which: ApplicationId) -> u32 {
        self.count(|bid, _, cell| bid == which && cell.assigned)
    }

    fn submitted_by(&self, who: MemberId) -> u32 {
        self.count(|_, member, cell| member == who && cell.state == Some(ReviewState::Submitted))
    }
}
