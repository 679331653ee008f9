//! Reading a bid at the panel desk.

use scheme::form::{Answer, Answers};
use wire::document::DocumentView;
use wire::review::{BidEvent, BidView, OwnReview, ReadBid, ReadBidFile};

use super::show_desk;
use crate::document::attached;
use crate::panel::day;
use crate::{Failed, Office};

/// Opens a file that is attached to a bid, where the bid itself is open.
pub fn read_bid_file(office: &Office, input: ReadBidFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let submission = read
        .desk_submission(input.application)?
        .ok_or(Failed::NotFound)?;
    let answers = submission.content.answers.into_values();
    let files = answers.filter_map(|answer| match answer {
        Answer::File { file } => file,
        _ => None,
    });
    let of = scheme::Fact::record("application", input.application);
    attached(&read, files, &input.sha256, of)
}

/// The answers without what a reviewer has no need of: e-mail addresses.
fn for_review(mut answers: Answers) -> Answers {
    for answer in answers.values_mut() {
        if let Answer::Team { people } = answer {
            for person in people {
                person.email.clear();
            }
        }
    }
    answers
}

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
    let (_, call) = read
        .call_version(submission.version)?
        .ok_or(Failed::NotFound)?;
    let review = read.review_by(row.id, member)?;
    let desk = show_desk(office)?;
    Ok(BidView {
        application: row.id,
        reference: row.reference,
        title: row.title,
        requested: row.requested.unwrap_or_default(),
        language: submission.content.language,
        form: call.form,
        not_asked: submission.content.not_asked,
        budget: submission.content.budget,
        events: submission
            .content
            .events
            .into_iter()
            .map(|(id, event)| BidEvent {
                id,
                title: event.title,
                held_on: event.held_on.to_string(),
            })
            .collect(),
        answers: for_review(submission.content.answers),
        criteria: call.criteria,
        scale: call.scale,
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
