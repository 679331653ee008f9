//! The panels: seated, their conflicts ruled on, bids given out and reviewed at the panel desk.

use chrono::NaiveDateTime;
use scheme::MemberId;
use scheme::call::from_template;
use scheme::desk::Viewpoint;
use scheme::panel::{ConflictState, DeclaredAnswer, Ground, Ruling};
use wire::panel::{AssignReview, EditPanel, ListConflicts, RuleOnConflict, SeatMember};
use wire::review::{DeclareInterest, SaveReview, SubmitReview};

use super::agenda::Agenda;
use super::calendar::{Calendar, at};
use super::calls::Round;
use super::content::{self, Declared, Panel, Place, Review, Seat};
use super::{Story, key_missing};
use crate::{Failed, panel, review};

/// The days of a panel's work, and the work.
struct Work {
    round: Round,
    seated: i64,
    ruled: i64,
    declared: i64,
    assigned: i64,
    /// The first day of reviews, and over how many days they come in.
    reviews: (i64, i64),
    panel: Panel,
    submitted: Vec<Review>,
    begun: Vec<Review>,
}

/// Enters the work of both panels up to their meetings.
pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    let seed_fund = Work {
        round: Round::SeedFund,
        seated: -40,
        ruled: -17,
        declared: -16,
        assigned: -15,
        reviews: (-14, 12),
        panel: content::seed_fund_panel()?,
        submitted: content::seed_fund_reviews()?,
        begun: content::seed_fund_reviews_begun()?,
    };
    let secondment = Work {
        round: Round::Secondment,
        seated: -62,
        ruled: -51,
        declared: -50,
        assigned: -49,
        reviews: (-48, 9),
        panel: content::placement_panel()?,
        submitted: content::placement_reviews()?,
        begun: Vec::new(),
    };
    for work in [secondment, seed_fund] {
        plan(agenda, calendar, work)?;
    }
    Ok(())
}

fn plan(agenda: &mut Agenda<'_>, calendar: Calendar, work: Work) -> Result<(), Failed> {
    let round = work.round;
    let criteria: Vec<String> = from_template(round.template())?
        .criteria
        .into_iter()
        .map(|criterion| criterion.key)
        .collect();
    plan_reviews(agenda, calendar, &work, &criteria)?;
    let Work { panel, .. } = work;
    let panel = std::rc::Rc::new(panel);

    let seats = panel.clone();
    agenda.at(calendar.at_work(work.seated, 10, 0), move |story| {
        seats
            .members
            .iter()
            .try_for_each(|s| seat(story, round, s))?;
        name_the_chair(story, round, &seats)
    });
    let found = panel.clone();
    agenda.at(calendar.at_work(work.ruled, 11, 0), move |story| {
        rule(story, round, &found, false)
    });
    for (nth, member) in (0u32..).zip(&panel.members) {
        let (who, said) = (member.person.clone(), panel.clone());
        let when = calendar.at_work(work.declared, 12 + nth / 6, 10 * (nth % 6));
        agenda.at(when, move |story| declare(story, round, &who, &said));
    }
    let declared = panel.clone();
    agenda.at(calendar.at_work(work.declared, 14, 30), move |story| {
        rule(story, round, &declared, true)
    });
    agenda.at(calendar.at_work(work.assigned, 15, 0), move |story| {
        for assigned in &panel.assignments {
            let application = story.application(&assigned.bid)?;
            for member in &assigned.members {
                let input = AssignReview {
                    application,
                    member: story.member(round, member)?,
                    due_on: String::new(),
                };
                panel::assign(&mut story.office, input)?;
            }
        }
        Ok(())
    });
    Ok(())
}

/// Each member's reviews come in one by one over the days, at hours of their own.
fn plan_reviews(
    agenda: &mut Agenda<'_>,
    calendar: Calendar,
    work: &Work,
    criteria: &[String],
) -> Result<(), Failed> {
    let (first, days) = work.reviews;
    for (nth, member) in (0u32..).zip(&work.panel.members) {
        let own: Vec<&Review> = work
            .submitted
            .iter()
            .filter(|r| r.member == member.person)
            .collect();
        for (k, given) in (0u32..).zip(own.iter().copied()) {
            let day = first + i64::from(k) * days / i64::try_from(own.len()).unwrap_or(1);
            let moment = moment(calendar, day, nth, k);
            plan_review(agenda, moment, work.round, given, criteria, true);
        }
        for (k, begun) in (0u32..).zip(work.begun.iter().filter(|r| r.member == member.person)) {
            let moment = moment(calendar, first + days, nth, k);
            plan_review(agenda, moment, work.round, begun, criteria, false);
        }
    }
    Ok(())
}

fn moment(calendar: Calendar, day: i64, nth: u32, k: u32) -> NaiveDateTime {
    at(
        calendar.day(day),
        8 + (nth * 3 + k * 5) % 12,
        (nth * 17 + k * 23) % 60,
    )
}

fn plan_review(
    agenda: &mut Agenda<'_>,
    moment: NaiveDateTime,
    round: Round,
    given: &Review,
    criteria: &[String],
    submit: bool,
) {
    let given = given.clone();
    let scores = criteria
        .iter()
        .cloned()
        .zip(given.scores.iter().copied())
        .filter(|(_, score)| *score > 0)
        .collect();
    agenda.at(moment, move |story| {
        let application = story.application(&given.bid)?;
        story.take_seat(round, &given.member)?;
        review::save(
            &mut story.office,
            SaveReview {
                application,
                scores,
                panel_comment: given.panel,
                feedback: given.feedback,
            },
        )?;
        if submit {
            review::submit(&mut story.office, SubmitReview { application })?;
        }
        story.as_coordinator();
        Ok(())
    });
}

fn seat(story: &mut Story, round: Round, seat: &Seat) -> Result<(), Failed> {
    let person = story.directory.person(&seat.person)?.id;
    let view = panel::seat(
        &mut story.office,
        SeatMember {
            call: story.calls.id(round)?,
            person: Some(person),
            expertise: seat.expertise.clone(),
            most_bids: seat.most_bids.to_string(),
            interests: seat.interests.clone(),
        },
    )?;
    let member = view.members.iter().find(|m| m.person == person);
    let member = member.ok_or_else(|| key_missing(&seat.person))?.id;
    story.members.insert((round, seat.person.clone()), member);
    Ok(())
}

fn name_the_chair(story: &mut Story, round: Round, panel: &Panel) -> Result<(), Failed> {
    let call = story.calls.id(round)?;
    let view = panel::show(&story.office, call)?;
    let input = EditPanel {
        call,
        meets_on: view.meets_on,
        reviews_due_on: view.reviews_due_on,
        quorum: panel.quorum.to_string(),
        chair: Some(story.member(round, &panel.chair)?),
        deputy: Some(story.member(round, &panel.deputy)?),
        based_on: view.based_on,
    };
    panel::edit(&mut story.office, input)?;
    Ok(())
}

/// Rules on what was found so far: of declarations once they are made, of all else before.
fn rule(story: &mut Story, round: Round, panel: &Panel, declared: bool) -> Result<(), Failed> {
    let list = ListConflicts {
        call: story.calls.id(round)?,
        state: Some(ConflictState::Found),
        member: None,
        application: None,
        offset: 0,
        limit: 0,
    };
    for conflict in panel::list_conflicts(&story.office, list)?.rows {
        let place = Place {
            member: story.member_key(round, conflict.member)?,
            bid: story.application_key(conflict.application)?,
        };
        let held_back = panel.unruled.contains(&place);
        if held_back || (conflict.ground == Ground::Declared) != declared {
            continue;
        }
        let ruled = panel.rulings.iter().find(|r| {
            r.member == place.member && r.bid == place.bid && r.ground == conflict.ground
        });
        let (ruling, reason) = match (ruled, conflict.ground) {
            (Some(ruled), _) => (ruled.ruling, ruled.reason.clone()),
            (None, Ground::RivalBid) => (
                Ruling::Confirm,
                "Named on a bid to the same call: takes no part in choosing.".to_owned(),
            ),
            (None, _) => (Ruling::Confirm, String::new()),
        };
        let input = RuleOnConflict {
            conflict: conflict.id,
            ruling,
            reason,
            based_on: conflict.based_on,
        };
        panel::rule(&mut story.office, input)?;
    }
    Ok(())
}

/// A member declares: of the bids that will be theirs that there is no conflict, and what else
/// they have to say.
fn declare(story: &mut Story, round: Round, member: &str, panel: &Panel) -> Result<(), Failed> {
    let plain = panel
        .assignments
        .iter()
        .filter(|a| a.members.iter().any(|m| m == member))
        .map(|a| (a.bid.as_str(), DeclaredAnswer::None, ""));
    let told = |d: &&Declared| d.member == member;
    let others = panel
        .declared
        .iter()
        .filter(told)
        .map(|d| (d.bid.as_str(), d.answer, d.note.as_str()));
    for (bid, answer, note) in plain.chain(others) {
        let application = story.application(bid)?;
        story.take_seat(round, member)?;
        let input = DeclareInterest {
            application,
            answer,
            note: note.to_owned(),
        };
        review::declare(&mut story.office, input)?;
    }
    story.as_coordinator();
    Ok(())
}

impl Story {
    pub fn member(&self, round: Round, key: &str) -> Result<MemberId, Failed> {
        let found = self.members.get(&(round, key.to_owned()));
        found.copied().ok_or_else(|| key_missing(key))
    }

    /// Seats a member at the panel desk.
    fn take_seat(&mut self, round: Round, key: &str) -> Result<(), Failed> {
        let member = self.member(round, key)?;
        self.office.seat(Viewpoint::Member(member));
        Ok(())
    }

    fn member_key(&self, round: Round, id: MemberId) -> Result<String, Failed> {
        let mut members = self.members.iter();
        let found = members.find(|((of, _), member)| *of == round && **member == id);
        let ((_, key), _) = found.ok_or(Failed::NotFound)?;
        Ok(key.clone())
    }
}
