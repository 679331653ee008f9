//! The panel as the coordinator sees it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use scheme::panel::{Presence, ReviewState, SeatState};
use scheme::{ApplicationId, CallId, MemberId};
use store::Reading;
use store::panel::{AssignmentRow, CountedReview, MemberAffiliation, MemberRow};
use wire::panel::{DepartureView, MemberAffiliationView, MemberView, PanelView};

use super::day;
use crate::{Failed, Office};

/// Shows the panel of a call.
pub fn show(office: &Office, call: CallId) -> Result<PanelView, Failed> {
    let read = office.read();
    let today = office.today();
    read.call(call)?.ok_or(Failed::NotFound)?;
    let (_, document) = read
        .latest_version(call)?
        .ok_or_else(|| Failed::refused("panel-call-not-published"))?;
    let bids = read.bids_before_panel(call)?;
    let references: BTreeMap<ApplicationId, &str> =
        bids.iter().map(|b| (b.id, b.reference.as_str())).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut view = PanelView {
        call,
        title: document.title,
        set_up: false,
        meets_on: day(document.dates.panel_on),
        reviews_due_on: day(document.dates.reviews_due_on),
        quorum: super::USUAL_QUORUM,
        chair: None,
        deputy: None,
        members: Vec::new(),
        departures: Vec::new(),
        must_leave: Vec::new(),
        present: 0,
        to_rule: 0,
        bids: count(bids.len()),
        reviews_planned: count(bids.len()).saturating_mul(document.ranking.reviews_planned),
        reviews_given: 0,
        reviews_submitted: 0,
        today: today.to_string(),
        based_on: 0,
        attendance_based_on: 0,
    };
    let Some(panel) = read.panel_of(call)? else {
        return Ok(view);
    };
    let work = Work::of(&read, call, today)?;
    view.set_up = true;
    view.meets_on = day(panel.meets_on);
    view.reviews_due_on = day(panel.reviews_due_on);
    view.quorum = panel.quorum;
    view.chair = panel.chair;
    view.deputy = panel.deputy;
    view.to_rule = read.conflicts_to_rule(call)?;
    view.reviews_given = count(work.assignments.len());
    view.reviews_submitted = count(work.submitted.len());
    view.based_on = read.last_entry("panel", panel.id)?;
    view.attendance_based_on = attendance_based_on(&read, call)?;
    for row in read.panel_members(panel.id)? {
        let member = work.member(&read, row, today)?;
        view.present += u32::from(member.presence == Presence::Present);
        view.members.push(member);
    }
    view.members.sort_by_key(|m| m.state);
    let departure = |application, member| -> Option<DepartureView> {
        let name = view.members.iter().find(|m| m.id == member)?.name.clone();
        Some(DepartureView {
            application,
            reference: (*references.get(&application)?).to_owned(),
            member,
            name,
        })
    };
    view.departures = read
        .departures_of_call(call)?
        .into_iter()
        .filter_map(|(_, application, member)| departure(application, member))
        .collect();
    let seated: BTreeSet<MemberId> = view
        .members
        .iter()
        .filter(|m| m.state == SeatState::Seated)
        .map(|m| m.id)
        .collect();
    view.must_leave = work
        .conflicted
        .iter()
        .filter(|(_, member)| seated.contains(member))
        .filter_map(|(application, member)| departure(*application, *member))
        .collect();
    view.must_leave
        .sort_by(|a, b| (&a.reference, &a.name).cmp(&(&b.reference, &b.name)));
    Ok(view)
}

/// The last entry that touched the panel or one of its members or departures.
pub(super) fn attendance_based_on(read: &Reading<'_>, call: CallId) -> Result<i64, Failed> {
    let Some(panel) = read.panel_of(call)? else {
        return Ok(0);
    };
    let mut last = read.last_entry("panel", panel.id)?;
    for member in read.panel_members(panel.id)? {
        last = last.max(read.last_entry("panel_member", member.id)?);
    }
    for (id, _, _) in read.departures_of_call(call)? {
        last = last.max(read.last_entry("departure", id)?);
    }
    Ok(last)
}

/// What members have before them and what they have done.
struct Work {
    assignments: Vec<AssignmentRow>,
    submitted: BTreeSet<(ApplicationId, MemberId)>,
    declared: BTreeMap<MemberId, u32>,
    conflicted: BTreeSet<(ApplicationId, MemberId)>,
    late: BTreeMap<MemberId, u32>,
}

impl Work {
    fn of(read: &Reading<'_>, call: CallId, today: NaiveDate) -> Result<Self, Failed> {
        let assignments = read.assignments_of_call(call)?;
        let submitted: BTreeSet<_> = read
            .reviews_to_count(call)?
            .into_iter()
            .filter(|r: &CountedReview| r.state == ReviewState::Submitted)
            .map(|r| (r.application, r.member))
            .collect();
        let conflicted: BTreeSet<_> = read.hiding_conflicts(call)?.into_keys().collect();
        let mut declared = BTreeMap::new();
        for declaration in read.declarations_of_call(call)? {
            *declared.entry(declaration.member).or_default() += 1;
        }
        let mut late = BTreeMap::new();
        for given in &assignments {
            let place = (given.application, given.member);
            let is_late = given.due_on.is_some_and(|due| due < today)
                && !submitted.contains(&place)
                && !conflicted.contains(&place);
            *late.entry(given.member).or_default() += u32::from(is_late);
        }
        Ok(Self {
            assignments,
            submitted,
            declared,
            conflicted,
            late,
        })
    }

    fn member(
        &self,
        read: &Reading<'_>,
        row: MemberRow,
        today: NaiveDate,
    ) -> Result<MemberView, Failed> {
        let count = |places: usize| u32::try_from(places).unwrap_or(u32::MAX);
        Ok(MemberView {
            name: read.label("panel_member", row.id.0)?,
            affiliations: read
                .affiliations_to_show(row.person)?
                .into_iter()
                .map(|a| affiliation_view(a, today))
                .collect(),
            given: count(
                self.assignments
                    .iter()
                    .filter(|a| a.member == row.id)
                    .count(),
            ),
            submitted: count(self.submitted.iter().filter(|(_, m)| *m == row.id).count()),
            late: self.late.get(&row.id).copied().unwrap_or_default(),
            declared: self.declared.get(&row.id).copied().unwrap_or_default(),
            conflicted: count(self.conflicted.iter().filter(|(_, m)| *m == row.id).count()),
            based_on: read.last_entry("panel_member", row.id)?,
            id: row.id,
            person: row.person,
            expertise: row.expertise,
            most_bids: row.most_bids,
            interests: row.interests,
            state: row.state,
            presence: row.presence,
        })
    }
}

fn affiliation_view(row: MemberAffiliation, today: NaiveDate) -> MemberAffiliationView {
    MemberAffiliationView {
        current: holds_on(&row, today),
        organisation: row.organisation,
        name: row.name,
        sector: row.sector,
        from_on: day(row.from_on),
        to_on: day(row.to_on),
    }
}

/// Whether an affiliation holds on a day.
pub(super) fn holds_on(row: &MemberAffiliation, on: NaiveDate) -> bool {
    row.from_on.is_none_or(|from| from <= on) && row.to_on.is_none_or(|to| to >= on)
}
