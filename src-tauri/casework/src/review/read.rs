//! Reading a bid at the panel desk.

use wire::review::{BidView, OwnReview, ReadBid};

use super::show_desk;
use crate::panel::day;
use crate::{Failed, Office};

/// Opens a bid to the member who reviews it. Before they declare it is refused; a bid that is
/// hidden, or not theirs, is not found.
pub fn read_bid(office: &Office, input: ReadBid) -> Result<BidView, Failed> {
    let read = office.read();
    let member = read.member_at_desk()?;
    let row = read
        .desk_bids()?
        .into_iter()
        .find(|b| b.id == input.application && !b.hidden && b.assigned)
        .ok_or(Failed::NotFound)?;
    if row.answer.is_none() {
        return Err(Failed::refused("declare-first"));
    }
    let submission = read.desk_submission(row.id)?.ok_or(Failed::NotFound)?;
    let (_, document) = read
        .call_version(submission.version)?
        .ok_or(Failed::NotFound)?;
    let review = read.review_by(row.id, member)?;
    let desk = show_desk(office)?;
    Ok(BidView {
        application: row.id,
        reference: row.reference,
        title: row.title,
        requested: row.requested.unwrap_or_default(),
        content: submission.content,
        criteria: document.criteria,
        scale: document.scale,
        review: review.map_or_else(OwnReview::default, |r| OwnReview {
            state: Some(r.state),
            scores: r.scores,
            panel_comment: r.panel_comment,
            feedback: r.feedback,
            reason: r.reason,
        }),
        due_on: day(row.due_on),
        done: desk.done,
        of: desk.of,
    })
}
