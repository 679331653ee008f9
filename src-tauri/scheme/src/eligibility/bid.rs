//! What the rules know of a bid.

use chrono::{DateTime, NaiveDate, Utc};

use crate::application::LatenessRuling;
use crate::call::{Binding, CallDocument, TeamRole};
use crate::form::{Answer, Answers, Budget};
use crate::ids::{EventId, OrganisationId, PersonId};
use crate::people::{AttendanceState, Nation, Sector};
use crate::problem::Problems;
use crate::time::parse_date;

/// One of a bid's team, with what the hub knows of the organisation now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMember {
    /// The person.
    pub person: PersonId,
    /// The role taken.
    pub role: TeamRole,
    /// The organisation they take part from.
    pub organisation: OrganisationId,
    /// Its sector.
    pub sector: Sector,
    /// The nation it is based in.
    pub nation: Nation,
}

/// What the hub knows of one person at one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The person.
    pub person: PersonId,
    /// The event.
    pub event: EventId,
    /// The day it was held.
    pub held_on: NaiveDate,
    /// Whether they came.
    pub state: AttendanceState,
}

/// A bid, as submitted, with what the hub knows of its team.
#[derive(Debug, Clone)]
pub struct Bid<'a> {
    /// When it counts as received.
    pub received_at: DateTime<Utc>,
    /// The deadline it is held against.
    pub deadline: DateTime<Utc>,
    /// The ruling on its lateness, where there is one.
    pub lateness: Option<LatenessRuling>,
    /// Its answers.
    pub answers: &'a Answers,
    /// Its budget, as it added up.
    pub budget: &'a Budget,
    /// What is wrong with its answers; of these the rules quote those they are about.
    pub problems: &'a Problems,
    /// Its team.
    pub team: Vec<TeamMember>,
    /// The attendance of its team at any event.
    pub attendance: Vec<Attendance>,
    /// Whether it is on record who came to the event that the bid names.
    pub attendance_known: bool,
}

impl Bid<'_> {
    /// The day that is answered to the question with a binding.
    pub(super) fn day(&self, call: &CallDocument, binding: Binding) -> Option<NaiveDate> {
        match self.answers.get(&call.form.bound(binding)?.key)? {
            Answer::Date { typed } => parse_date(typed).ok(),
            _ => None,
        }
    }

    /// The event that is named.
    pub(super) fn event(&self, call: &CallDocument) -> Option<EventId> {
        match self
            .answers
            .get(&call.form.bound(Binding::EventAttended)?.key)?
        {
            Answer::Event { event } => *event,
            _ => None,
        }
    }

    /// Those of the team with one of these roles.
    pub(super) fn with_role(&self, roles: &[TeamRole]) -> impl Iterator<Item = &TeamMember> {
        self.team.iter().filter(move |m| roles.contains(&m.role))
    }
}
