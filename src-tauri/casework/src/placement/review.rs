//! The reviews of a placement, and the meeting about the return.

use chrono::NaiveDate;
use scheme::agreement::Party;
use scheme::history::Act;
use scheme::placement::{
    PartySaid, PlacementReview, QUESTIONS_VERSION, SOURCE, return_meeting_by, review_days,
};
use scheme::{Both, Fact, PersonId, PlacementId, Problems, RowId};
use store::Reading;
use store::placement::{PlacementRow, ReturnMeetingRow, ReviewHeldRow};
use wire::placement::{
    PlacementReviewView, PlacementReviewsView, RecordPlacementReview, RecordReturnMeeting,
    ReturnMeetingView, ReviewParty,
};

use super::facts::course;
use crate::{Failed, Office, typed};

/// Shows the reviews of a placement, and the meeting about the return.
pub fn show_reviews(office: &Office, id: PlacementId) -> Result<PlacementReviewsView, Failed> {
    let read = office.read();
    let row = read.placement(id)?.ok_or(Failed::NotFound)?;
    let today = office.today();
    let due = review_days(row.period, &row.pattern, &course(&read, &row, today)?);
    let held = read.placement_reviews(id)?;
    let mut reviews = Vec::new();
    for review in PlacementReview::ALL {
        let on = due.iter().find(|(one, _)| one == review).map(|(_, on)| *on);
        let held = held.iter().find(|one| one.review == *review);
        if on.is_none() && held.is_none() {
            continue;
        }
        reviews.push(PlacementReviewView {
            review: *review,
            due_on: on.map(|on| on.to_string()),
            overdue: held.is_none() && row.state.has_begun() && on.is_some_and(|on| on < today),
            held_on: held.map(|one| one.held_on.to_string()),
            version: held.map(|one| one.version),
            said: held.map(|one| one.said.clone()).unwrap_or_default(),
            concern: held.map(|one| one.concern.clone()).unwrap_or_default(),
            based_on: match held {
                Some(one) => read.last_entry("placement_review", one.id)?,
                None => 0,
            },
        });
    }
    Ok(PlacementReviewsView {
        placement: id,
        label: read.label("placement", id.0)?,
        reviews,
        recordable: row.state.has_begun(),
        parties: parties(&read, &row)?,
        source: SOURCE.to_owned(),
        meeting: meeting(&read, &row)?,
    })
}

fn meeting(read: &Reading<'_>, row: &PlacementRow) -> Result<ReturnMeetingView, Failed> {
    let known = read.return_meeting(row.id)?;
    let day = |of: fn(&ReturnMeetingRow) -> Option<NaiveDate>| {
        known.as_ref().and_then(of).map(|day| day.to_string())
    };
    Ok(ReturnMeetingView {
        due_on: return_meeting_by(row.period).to_string(),
        set_for: day(|row| row.set_for),
        held_on: day(|row| row.held_on),
        post: known.as_ref().map(|m| m.post.clone()).unwrap_or_default(),
        annual: known.as_ref().and_then(|m| m.annual),
        annual_typed: known
            .as_ref()
            .and_then(|m| m.annual)
            .map_or_else(String::new, |annual| annual.typed()),
        agreed: known.as_ref().map(|m| m.agreed.clone()).unwrap_or_default(),
        based_on: match &known {
            Some(known) => read.last_entry("return_meeting", known.id)?,
            None => 0,
        },
    })
}

fn parties(read: &Reading<'_>, row: &PlacementRow) -> Result<Vec<ReviewParty>, Failed> {
    let name = |person: Option<PersonId>| -> Result<String, Failed> {
        Ok(match person {
            Some(id) => read
                .person_now(id)?
                .map_or_else(String::new, |p| p.details.name),
            None => String::new(),
        })
    };
    let secondee = name(Some(row.person))?;
    let mut parties = vec![ReviewParty {
        party: Party::Secondee,
        organisation: None,
        of: Both::same(&secondee),
        name: secondee,
    }];
    let organisations = std::iter::once((Party::Employer, row.employer, row.manager)).chain(
        row.hosts
            .iter()
            .map(|host| (Party::Host, host.organisation, host.manager)),
    );
    for (party, organisation, manager) in organisations {
        let of = read
            .organisation_now(organisation)?
            .ok_or(Failed::NotFound)?;
        parties.push(ReviewParty {
            party,
            organisation: Some(organisation),
            of: of.details.name,
            name: name(manager)?,
        });
    }
    Ok(parties)
}

/// Records a review, or changes what was recorded of it.
pub fn record_review(
    office: &mut Office,
    input: RecordPlacementReview,
) -> Result<PlacementReviewsView, Failed> {
    let (id, today) = (input.placement, office.today());
    let row = begun(office, id)?;
    let parties = parties(&office.read(), &row)?;
    let mut problems = Problems::default();
    let held_on = typed::needed_date("heldOn", &input.held_on, &mut problems);
    if held_on.is_some_and(|on| on > today) {
        problems.add("heldOn", "date-in-future");
    }
    if held_on.is_some_and(|on| on < row.period.from) {
        let facts = scheme::Facts::none().with("date", row.period.from);
        problems.add_with("heldOn", "placement-before-start", facts);
    }
    let concern = typed::text("concern", &input.concern, &mut problems);
    let mut said = Vec::new();
    for (place, one) in input.said.iter().enumerate() {
        let at = |field: &str| format!("said.{place}.{field}");
        let words = typed::text(&at("words"), &one.words, &mut problems);
        let typed_on = typed::date(&at("on"), &one.on, &mut problems);
        if typed_on.is_some_and(|on| on > today) {
            problems.add(at("on"), "date-in-future");
        }
        let on = typed_on.or(held_on);
        let party = parties
            .iter()
            .find(|known| known.party == one.party && known.organisation == one.organisation);
        let Some(party) = party else {
            problems.add(at("party"), "agreement-not-a-party");
            continue;
        };
        if one.answers.is_empty() && words.is_empty() {
            continue;
        }
        said.push(PartySaid {
            party: one.party,
            organisation: one.organisation,
            by: party.name.clone(),
            on: on.map_or_else(String::new, |on| on.to_string()),
            answers: one.answers.clone(),
            words,
        });
    }
    if said.is_empty() && problems.0.is_empty() {
        problems.add("said", "review-nobody-heard");
    }
    problems.none_or_err()?;
    let Some(held_on) = held_on else {
        return Err(Failed::NotFound);
    };
    office.change(Act::RecordPlacementReview, |tx| {
        let held = tx.placement_reviews(id)?;
        let known = held.into_iter().find(|one| one.review == input.review);
        let row = ReviewHeldRow {
            id: row_id(
                tx,
                "placement_review",
                known.map(|one| one.id),
                input.based_on,
            )?,
            placement: id,
            review: input.review,
            held_on,
            version: QUESTIONS_VERSION,
            said,
            concern,
        };
        tx.put_placement_review(&row)?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("review", input.review.fact());
        tx.fact("held", held_on);
        Ok::<_, Failed>(())
    })?;
    show_reviews(office, id)
}

/// Records what is known of the meeting about the return: when it is, what it agreed.
pub fn record_return_meeting(
    office: &mut Office,
    input: RecordReturnMeeting,
) -> Result<PlacementReviewsView, Failed> {
    let (id, today) = (input.placement, office.today());
    let row = begun(office, id)?;
    let mut problems = Problems::default();
    let set_for = typed::date("setFor", &input.set_for, &mut problems);
    let held_on = typed::date("heldOn", &input.held_on, &mut problems);
    let annual = typed::money("annual", &input.annual, &mut problems);
    let post = typed::text("post", &input.post, &mut problems);
    let agreed = typed::text("agreed", &input.agreed, &mut problems);
    if set_for.is_none() && held_on.is_none() && problems.0.is_empty() {
        problems.add("setFor", "missing");
    }
    if held_on.is_some_and(|on| on > today) {
        problems.add("heldOn", "date-in-future");
    }
    if held_on.is_some() && post.is_empty() {
        problems.add("post", "missing");
    }
    if held_on.is_some_and(|on| on < row.period.from) {
        let facts = scheme::Facts::none().with("date", row.period.from);
        problems.add_with("heldOn", "placement-before-start", facts);
    }
    problems.none_or_err()?;
    office.change(Act::RecordReturnMeeting, |tx| {
        let known = tx.return_meeting(id)?;
        let row = ReturnMeetingRow {
            id: row_id(
                tx,
                "return_meeting",
                known.map(|one| one.id),
                input.based_on,
            )?,
            placement: id,
            set_for,
            held_on,
            post,
            annual,
            agreed,
        };
        tx.put_return_meeting(&row)?;
        tx.fact("placement", Fact::record("placement", id));
        if let Some(on) = held_on.or(set_for) {
            tx.fact("on", on);
        }
        Ok::<_, Failed>(())
    })?;
    show_reviews(office, id)
}

fn begun(office: &Office, id: PlacementId) -> Result<PlacementRow, Failed> {
    let row = office.read().placement(id)?.ok_or(Failed::NotFound)?;
    match row.state.has_begun() {
        true => Ok(row),
        false => Err(Failed::refused("placement-not-begun")),
    }
}

/// The row that a record is kept in: the one there is, where the change is based on it as it stands,
/// or a new one.
fn row_id(
    tx: &mut store::Writing<'_>,
    noun: &str,
    known: Option<RowId>,
    based_on: i64,
) -> Result<RowId, Failed> {
    match known {
        Some(id) => {
            tx.based_on(noun, id, based_on)?;
            Ok(id)
        }
        None if based_on == 0 => Ok(tx.new_id()),
        None => Err(Failed::Stale),
    }
}
