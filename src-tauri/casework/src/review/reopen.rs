//! Sending a review back to its member, or reopening one.

use scheme::history::Act;
use scheme::panel::{ReviewAct, ReviewState, review_after};
use scheme::{Fact, Problems};
use wire::review::{ReopenReview, ReviewsView};

use super::show_reviews;
use crate::{Failed, Office, typed};

/// Sends back a submitted review, or reopens a void one whose conflict was dismissed. Its scores do
/// not count until it is submitted again.
pub fn reopen(office: &mut Office, input: ReopenReview) -> Result<ReviewsView, Failed> {
    let application = office.change(Act::ReopenReview, |tx| {
        let mut review = tx.review(input.review)?.ok_or(Failed::NotFound)?;
        tx.based_on("review", review.id, input.based_on)?;
        let mut problems = Problems::default();
        let reason = typed::needed("reason", &input.reason, &mut problems);
        problems.none_or_err()?;
        let bid = tx
            .bid_for_rule(review.application)?
            .ok_or(Failed::NotFound)?;
        if bid.state != "eligible" {
            return Err(Failed::refused("review-after-decision"));
        }
        if tx.is_hidden(review.application, review.member)? {
            return Err(Failed::refused("review-conflicted"));
        }
        review.state =
            review_after(Some(review.state), ReviewAct::Reopen)?.unwrap_or(ReviewState::SentBack);
        review.reason = reason;
        tx.put_review(&review)?;
        tx.fact("member", Fact::record("panel_member", review.member));
        tx.fact(
            "application",
            Fact::record("application", review.application),
        );
        Ok(review.application)
    })?;
    show_reviews(office, application)
}
