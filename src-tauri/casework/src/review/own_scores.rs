//! A member's own scores side by side, to keep an even hand.

use scheme::panel::{ReviewState, hundredths, review_total};
use wire::review::{OwnScoresRow, OwnScoresView};

use crate::{Failed, Office};

/// Shows the scores of the member at the panel desk. Void reviews and hidden bids are left out.
pub fn own_scores(office: &Office) -> Result<OwnScoresView, Failed> {
    let read = office.read();
    let id = read.member_at_desk()?;
    let member = read.panel_member(id)?.ok_or(Failed::NotFound)?;
    let panel = read.panel(member.panel)?.ok_or(Failed::NotFound)?;
    let (_, document) = read.latest_version(panel.call)?.ok_or(Failed::NotFound)?;
    let mut reviews = read.reviews_by(id)?;
    let mut rows = Vec::new();
    for bid in read.desk_bids()? {
        let Some(at) = reviews.iter().position(|r| r.application == bid.id) else {
            continue;
        };
        let review = reviews.swap_remove(at);
        if !bid.assigned || review.state == ReviewState::Void {
            continue;
        }
        rows.push(OwnScoresRow {
            application: bid.id,
            reference: bid.reference,
            title: bid.title,
            state: review.state,
            total: review_total(&document.criteria, &review.scores).map(hundredths),
            scores: review.scores,
        });
    }
    Ok(OwnScoresView {
        criteria: document.criteria,
        scale: document.scale,
        rows,
    })
}
