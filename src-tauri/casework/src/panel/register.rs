//! The conflicts of a call, as the coordinator lists them.

use store::Reading;
use store::panel::{ConflictFilter, ConflictRow};
use wire::panel::{ConflictList, ConflictView, ListConflicts};

use crate::{Failed, Office};

/// The most rows of one answer.
const LONGEST_PAGE: u32 = 200;

/// A page's length: as asked, and 200 where nothing or more is asked.
pub(crate) fn page(limit: u32) -> u32 {
    match limit {
        0 => LONGEST_PAGE,
        limit => limit.min(LONGEST_PAGE),
    }
}

/// Lists the conflicts of a call.
pub fn list_conflicts(office: &Office, input: ListConflicts) -> Result<ConflictList, Failed> {
    let read = office.read();
    read.call(input.call)?.ok_or(Failed::NotFound)?;
    let filter = ConflictFilter {
        state: input.state,
        member: input.member,
        application: input.application,
        offset: input.offset,
        limit: page(input.limit),
    };
    let (rows, total) = read.conflicts_of_call(input.call, &filter)?;
    Ok(ConflictList {
        rows: rows
            .into_iter()
            .map(|row| conflict_view(&read, row))
            .collect::<Result<_, _>>()?,
        total,
        to_rule: read.conflicts_to_rule(input.call)?,
    })
}

/// A conflict as it is answered.
pub(crate) fn conflict_view(read: &Reading<'_>, row: ConflictRow) -> Result<ConflictView, Failed> {
    let bid = read
        .bid_for_rule(row.application)?
        .ok_or(Failed::NotFound)?;
    let declaration = read.declaration(row.application, row.member)?;
    Ok(ConflictView {
        id: row.id,
        application: row.application,
        reference: bid.reference,
        title: bid.title,
        member: row.member,
        name: read.label("panel_member", row.member.0)?,
        ground: row.ground,
        organisations: row
            .cause
            .organisations
            .iter()
            .map(|id| read.label("organisation", id.0))
            .collect::<Result<_, _>>()?,
        rivals: row
            .cause
            .bids
            .iter()
            .map(|id| read.label("application", id.0))
            .collect::<Result<_, _>>()?,
        declared: declaration.as_ref().map(|d| d.answer),
        note: declaration.map(|d| d.note).unwrap_or_default(),
        state: row.state,
        reason: row.reason,
        review: read.review_state_for_rule(row.application, row.member)?,
        based_on: read.last_entry("conflict", row.id)?,
    })
}
