//! Submitting a review, which locks it.

use scheme::Fact;
use scheme::history::Act;
use scheme::panel::{ReviewAct, missing_scores, review_after};
use wire::review::{PanelDeskView, SubmitReview};

use super::save::open_review;
use super::show_desk;
use crate::{Failed, Office};

/// Submits the review of a bid. Every criterion needs a score.
pub fn submit(office: &mut Office, input: SubmitReview) -> Result<PanelDeskView, Failed> {
    office.change(Act::SubmitReview, |tx| {
        let (member, document) = open_review(tx, input.application)?;
        let before = tx.review_by(input.application, member)?;
        let state = review_after(before.as_ref().map(|r| r.state), ReviewAct::Submit)?;
        let (Some(mut review), Some(state)) = (before, state) else {
            return Err(Failed::NotFound);
        };
        missing_scores(&document.criteria, &document.scale, &review.scores).none_or_err()?;
        review.state = state;
        review.submitted_at = Some(tx.now());
        review.reason = String::new();
        tx.put_review(&review)?;
        tx.fact(
            "application",
            Fact::record("application", input.application),
        );
        Ok(())
    })?;
    show_desk(office)
}
