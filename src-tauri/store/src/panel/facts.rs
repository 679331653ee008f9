//! What conflicts are found from: members' affiliations, teams, organisations, the call's dates.
//! Merged duplicates are resolved to the record they were merged into.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::named_params;
use scheme::panel::{BidFacts, Cause, MemberFacts, Tie, Window};
use scheme::{ApplicationId, CallId, MemberId, PanelId, PersonId};
use uuid::Uuid;

use super::MemberRow;
use crate::row::Columns;
use crate::{Reading, StoreError};

/// Whose conflicts to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PanelScope {
    /// Every member of every panel.
    All,
    /// Every member of one panel.
    Panel(PanelId),
    /// One person, wherever they sit.
    Person(PersonId),
}

/// The teams of a call's bids that are in the running, and the days that count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallTeams {
    /// The teams.
    pub bids: BTreeMap<ApplicationId, BidFacts>,
    /// From the call's opening to its decision.
    pub window: Window,
}

/// Which records stand for merged ones.
struct Merged(BTreeMap<Uuid, Uuid>);

impl Merged {
    /// The record that stands for one: itself, or what it was merged into, however many times.
    fn resolve(&self, id: Uuid) -> Uuid {
        let mut at = id;
        // As many steps as there are merges is the most an unbroken chain can take.
        for _ in 0..self.0.len() {
            match self.0.get(&at) {
                Some(into) => at = *into,
                None => break,
            }
        }
        at
    }
}

impl Reading<'_> {
    fn merged(&self, table: &str) -> Result<Merged, StoreError> {
        // `table` is one of two names below, never a caller's text.
        let sql = format!("SELECT id, merged_into FROM {table} WHERE merged_into IS NOT NULL");
        let mut list = self.conn.prepare_cached(&sql)?;
        let map = list
            .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
            .collect::<Result<_, _>>()?;
        Ok(Merged(map))
    }

    /// The seats in a scope with the call of each.
    pub fn seats_for_rule(
        &self,
        scope: PanelScope,
    ) -> Result<Vec<(MemberRow, CallId)>, StoreError> {
        let mut seats = Vec::new();
        let panels: Vec<PanelId> = match scope {
            PanelScope::Panel(panel) => vec![panel],
            PanelScope::All => {
                let mut list = self
                    .conn
                    .prepare_cached("SELECT id FROM panel ORDER BY id")?;
                list.query_map([], |r| r.id("id"))?
                    .collect::<Result<_, _>>()?
            }
            PanelScope::Person(person) => {
                for seat in self.seats_of(person)? {
                    let panel = self.panel(seat.panel)?.ok_or(StoreError::Missing)?;
                    seats.push((seat, panel.call));
                }
                return Ok(seats);
            }
        };
        for panel in panels {
            let call = self.panel(panel)?.ok_or(StoreError::Missing)?.call;
            for seat in self.panel_members(panel)? {
                seats.push((seat, call));
            }
        }
        Ok(seats)
    }

    /// What is known of one member or other person that may be in conflict with bids of a call.
    /// `member` stands for them in what is found.
    pub fn member_facts_for_rule(
        &self,
        member: MemberId,
        person: PersonId,
        teams: &CallTeams,
    ) -> Result<MemberFacts, StoreError> {
        let organisations = self.merged("organisation")?;
        let people = self.merged("person")?;
        let person = people.resolve(person.0);
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_ties_of_person.sql"))?;
        let ties = list
            .query_map(named_params! { ":person": person }, |row| {
                Ok(Tie {
                    organisation: organisations.resolve(row.get("organisation_id")?).into(),
                    from: row.get("from_on")?,
                    to: row.get("to_on")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        let person = PersonId::from(person);
        let own_bids = teams
            .bids
            .iter()
            .filter(|(_, bid)| bid.people.contains(&person))
            .map(|(id, _)| *id)
            .collect();
        Ok(MemberFacts {
            member,
            person,
            ties,
            own_bids,
        })
    }

    /// What a conflict was found from, with the organisations that now stand for merged ones: a merge
    /// makes no new cause of an old one.
    pub fn resolved_for_rule(&self, cause: &Cause) -> Result<Cause, StoreError> {
        let organisations = self.merged("organisation")?;
        Ok(Cause {
            organisations: cause
                .organisations
                .iter()
                .map(|id| organisations.resolve(id.0).into())
                .collect(),
            bids: cause.bids.clone(),
        })
    }

    /// The teams of the bids of a call that are in the running.
    pub fn teams_for_rule(&self, call: CallId) -> Result<CallTeams, StoreError> {
        let organisations = self.merged("organisation")?;
        let people = self.merged("person")?;
        let mut bids: BTreeMap<ApplicationId, BidFacts> = BTreeMap::new();
        let mut list = self.conn.prepare_cached(include_str!("list_teams.sql"))?;
        let mut rows = list.query(named_params! { ":call": call.0 })?;
        while let Some(row) = rows.next()? {
            let bid = bids.entry(row.id("application_id")?).or_default();
            if let Some(person) = row.get::<_, Option<Uuid>>("person_id")? {
                bid.people.insert(people.resolve(person).into());
            }
            if let Some(organisation) = row.get::<_, Option<Uuid>>("organisation_id")? {
                bid.organisations
                    .insert(organisations.resolve(organisation).into());
            }
        }
        Ok(CallTeams {
            bids,
            window: self.window_for_rule(call)?,
        })
    }

    /// From the call's opening to its decision: the later of the day applicants are told by and
    /// the day the panel meets.
    fn window_for_rule(&self, call: CallId) -> Result<Window, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("call_window.sql"))?;
        let mut rows = list.query(named_params! { ":call": call.0 })?;
        let Some(row) = rows.next()? else {
            return Ok(Window::default());
        };
        let ends: BTreeSet<NaiveDate> = ["outcomes_by", "panel_on", "meets_on"]
            .into_iter()
            .map(|column| row.get::<_, Option<NaiveDate>>(column))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect();
        Ok(Window {
            from: row.get("opens_on")?,
            to: ends.last().copied(),
        })
    }
}
