//! Saving a review as it is typed.

use std::collections::BTreeSet;

use scheme::call::CallDocument;
use scheme::form::{MOST_CHARACTERS, without_control_characters};
use scheme::history::Act;
use scheme::panel::{ReviewAct, ReviewState, review_after};
use scheme::{ApplicationId, Fact, Facts, MemberId, Problems};
use store::Writing;
use store::panel::ReviewRow;
use wire::review::{ReviewSaved, SaveReview};

use crate::panel::instant;
use crate::{Failed, Office};

/// Saves scores, comments and feedback as they stand. Half a review is kept as well as a whole one.
pub fn save(office: &mut Office, input: SaveReview) -> Result<ReviewSaved, Failed> {
    let sitting = sitting(office, &input)?;
    office.save_typing(Act::SaveReview, sitting, |tx| {
        let (member, document) = open_review(tx, input.application)?;
        let mut problems = Problems::default();
        for (criterion, value) in &input.scores {
            let field = format!("scores.{criterion}");
            if !document.criteria.iter().any(|c| c.key == *criterion) {
                problems.add(field, "no-such-criterion");
            } else if !document.scale.values.iter().any(|v| v.value == *value) {
                problems.add(field, "score-off-the-scale");
            }
        }
        let mut removed = 0;
        let mut as_typed = |field: &str, typed: &str| {
            if typed.chars().count() > MOST_CHARACTERS {
                let facts = Facts::none().with("most", MOST_CHARACTERS);
                problems.add_with(field, "text-too-long", facts);
            }
            let (kept, count) = without_control_characters(typed);
            removed += count;
            kept
        };
        let panel_comment = as_typed("panelComment", &input.panel_comment);
        let feedback = as_typed("feedback", &input.feedback);
        problems.none_or_err()?;
        let before = tx.review_by(input.application, member)?;
        let state = review_after(before.as_ref().map(|r| r.state), ReviewAct::Save)?
            .unwrap_or(ReviewState::Draft);
        let review = ReviewRow {
            id: match &before {
                Some(before) => before.id,
                None => tx.new_id(),
            },
            application: input.application,
            member,
            state,
            panel_comment,
            feedback,
            submitted_at: before.as_ref().and_then(|b| b.submitted_at),
            reason: before.map(|b| b.reason).unwrap_or_default(),
            scores: input.scores,
        };
        tx.put_review(&review)?;
        tx.fact(
            "application",
            Fact::record("application", input.application),
        );
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(ReviewSaved {
            saved_at: instant(tx.now()),
            scored: count(review.scores.len()),
            of: count(document.criteria.len()),
            removed: count(removed),
        })
    })
}

/// What is being typed into. A sitting is of one score or one box: undo takes back the last
/// of them, not the whole review.
fn sitting(office: &Office, input: &SaveReview) -> Result<String, Failed> {
    let reading = office.read();
    let before = reading.review_by(input.application, reading.member_at_desk()?)?;
    let scores = before
        .as_ref()
        .map(|b| b.scores.clone())
        .unwrap_or_default();
    let (comment, feedback) = before
        .as_ref()
        .map_or(("", ""), |b| (&b.panel_comment, &b.feedback));
    let criteria: BTreeSet<&String> = scores.keys().chain(input.scores.keys()).collect();
    let mut sitting = format!("review {}", input.application);
    let boxes = [
        ("panelComment", comment != input.panel_comment),
        ("feedback", feedback != input.feedback),
    ];
    let changed = criteria
        .into_iter()
        .filter(|c| scores.get(*c) != input.scores.get(*c))
        .map(String::as_str)
        .chain(boxes.into_iter().filter(|(_, c)| *c).map(|(b, _)| b));
    for part in changed {
        sitting.push(' ');
        sitting.push_str(part);
    }
    Ok(sitting)
}

/// The member at the panel desk and the version of the call that a bid is judged by, where its
/// review can still be written: open to them, and not decided yet.
pub(super) fn open_review(
    tx: &Writing<'_>,
    application: ApplicationId,
) -> Result<(MemberId, CallDocument), Failed> {
    let member = tx.member_at_desk()?;
    if !tx.is_open_at_desk(application)? {
        return Err(Failed::NotFound);
    }
    let bid = tx.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
    if bid.state != "eligible" {
        return Err(Failed::refused("review-after-decision"));
    }
    let (_, document) = tx.call_version(bid.version)?.ok_or(Failed::NotFound)?;
    Ok((member, document))
}
