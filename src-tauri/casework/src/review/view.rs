//! The reviews of a bid, as the coordinator reads them.

use scheme::ApplicationId;
use scheme::panel::{ReviewState, hundredths, review_total};
use wire::review::{ReviewView, ReviewsView};

use crate::panel::instant;
use crate::{Failed, Office};

/// Shows the reviews of a bid.
pub fn show_reviews(office: &Office, application: ApplicationId) -> Result<ReviewsView, Failed> {
    let read = office.read();
    let bid = read.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
    let (_, document) = read.call_version(bid.version)?.ok_or(Failed::NotFound)?;
    let reviews = read
        .reviews_of(application)?
        .into_iter()
        .map(|row| {
            let hidden = read.is_hidden(application, row.member)?;
            Ok(ReviewView {
                name: read.label("panel_member", row.member.0)?,
                counts: row.state == ReviewState::Submitted && !hidden,
                total: review_total(&document.criteria, &row.scores).map(hundredths),
                submitted_at: row.submitted_at.map(instant).unwrap_or_default(),
                based_on: read.last_entry("review", row.id)?,
                id: row.id,
                member: row.member,
                state: row.state,
                scores: row.scores,
                panel_comment: row.panel_comment,
                feedback: row.feedback,
                reason: row.reason,
            })
        })
        .collect::<Result<Vec<_>, Failed>>()?;
    let mut awaited = 0;
    for assignment in read.assignments_of_call(bid.call)? {
        let begun = reviews.iter().any(|r| r.member == assignment.member);
        awaited += u32::from(assignment.application == application && !begun);
    }
    Ok(ReviewsView {
        application,
        reference: bid.reference,
        title: bid.title,
        criteria: document.criteria,
        scale: document.scale,
        reviews,
        awaited,
    })
}
