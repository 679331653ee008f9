//! What must hold again once an act is undone.
//!
//! An inverse that applies cleanly can still leave what no act could have made: a hub without a
//! coordinator, an answer that differs from what was submitted. Each noun says in SQL what must
//! hold, in two ways:
//!
//! - *invariants* name the rows that break a rule. What breaks one after an undo and did not before
//!   was broken by it. Only states that no act leads to are named: undoing backwards never meets one.
//! - *frozen* names the rows of an entry that later acts rest on, so that its undo may not touch
//!   them.
//!
//! Each rule is a code, worded by the catalogue message `refused-CODE`.

use std::collections::BTreeSet;

use rusqlite::hooks::Action;
use rusqlite::types::Value;
use rusqlite::{Connection, named_params};
use scheme::Refusal;

use super::RowChange;
use crate::{StoreError, begun};

/// When an invariant is asked about.
enum When {
    /// The undo changes rows of one of these tables.
    Changed(&'static [&'static str]),
    /// The undo removes rows of one of these tables.
    Removed(&'static [&'static str]),
}

/// `rule` and `id` of every row that breaks a rule.
const INVARIANTS: &[(When, &str)] = &[
    (
        When::Changed(&["coordinator"]),
        include_str!("../hub/invariants.sql"),
    ),
    (
        When::Changed(&[
            "person",
            "affiliation",
            "attendance",
            "team_member",
            "placement",
            "placement_host",
            "absence",
        ]),
        include_str!("../person/invariants.sql"),
    ),
    (
        When::Changed(&[
            "organisation",
            "organisation_alias",
            "affiliation",
            "team_member",
            "placement",
            "placement_host",
            "on_cost_rate",
        ]),
        include_str!("../organisation/invariants.sql"),
    ),
    (
        When::Removed(&["event", "person", "organisation"]),
        include_str!("../application/invariants.sql"),
    ),
    (
        When::Changed(&[
            "panel",
            "panel_member",
            "assignment",
            "application",
            "review",
        ]),
        include_str!("../panel/invariants.sql"),
    ),
    (
        // A conflict that is found later only hides an assigned bid; assigning one is refused.
        When::Changed(&["assignment"]),
        include_str!("../panel/assignment_invariants.sql"),
    ),
    (
        When::Changed(&["application", "recommendation", "decision"]),
        include_str!("../decision/invariants.sql"),
    ),
    (
        When::Changed(&[
            "finding",
            "decision",
            "award",
            "award_change",
            "claim",
            "claim_query",
            "report",
            "recovery",
            "letter",
            "placement",
            "placement_step",
            "recognition",
        ]),
        include_str!("../letter/invariants.sql"),
    ),
    (
        When::Changed(&[
            "award_line",
            "claim",
            "claim_line",
            "instalment",
            "report",
            "expenditure",
        ]),
        include_str!("../payment/invariants.sql"),
    ),
    (
        When::Changed(&[
            "award",
            "award_signature",
            "award_extension",
            "award_condition",
        ]),
        include_str!("../award/invariants.sql"),
    ),
    (
        When::Changed(&["placement"]),
        include_str!("../placement/invariants.sql"),
    ),
];

/// `rule` of every row of entry `:sequence` that later acts rest on, with the later entry where it
/// counts only while that stands.
const FROZEN: &[&str] = &[
    include_str!("../application/frozen.sql"),
    include_str!("../panel/frozen.sql"),
    include_str!("../decision/frozen.sql"),
    include_str!("../payment/frozen.sql"),
];

/// A rule and the row that breaks it.
pub(super) type Broken = BTreeSet<(String, Vec<u8>)>;

/// The tables whose rows an undo changes, and those of which it removes some.
#[derive(Debug, Default)]
pub(super) struct Touched {
    changed: BTreeSet<String>,
    removed: BTreeSet<String>,
}

impl Touched {
    /// By an inverse with these rows.
    pub(super) fn by(inverse: &[RowChange]) -> Self {
        let mut touched = Self::default();
        for row in inverse {
            touched.changed.insert(row.table.clone());
            if row.action == Action::SQLITE_DELETE {
                touched.removed.insert(row.table.clone());
            }
        }
        touched
    }

    fn concerns(&self, when: &When) -> bool {
        let (tables, of) = match when {
            When::Changed(of) => (&self.changed, of),
            When::Removed(of) => (&self.removed, of),
        };
        of.iter().any(|table| tables.contains(*table))
    }
}

/// What is broken now, of what an undo that touches these tables could break.
pub(super) fn broken(conn: &Connection, touched: &Touched) -> Result<Broken, StoreError> {
    let mut found = Broken::new();
    for (_, sql) in INVARIANTS.iter().filter(|(when, _)| touched.concerns(when)) {
        let mut query = conn.prepare_cached(sql)?;
        if let Some(place) = query.parameter_index(":issuable_placements")? {
            query.raw_bind_parameter(place, begun::issuable_placements())?;
        }
        let mut rows = query.raw_query();
        while let Some(row) = rows.next()? {
            let id = match row.get::<_, Value>("id")? {
                Value::Blob(id) => id,
                _ => Vec::new(),
            };
            found.insert((row.get("rule")?, id));
        }
    }
    Ok(found)
}

impl crate::Reading<'_> {
    /// Why the rows of an entry may not be touched, or none where they may.
    pub(super) fn frozen(&self, sequence: i64) -> Result<Option<Refusal>, StoreError> {
        for sql in FROZEN {
            let mut query = self.conn.prepare_cached(sql)?;
            let found: Vec<(String, Option<i64>)> = query
                .query_map(named_params! { ":sequence": sequence }, |row| {
                    Ok((row.get("rule")?, row.get("later")?))
                })?
                .collect::<Result<_, _>>()?;
            for (rule, later) in found {
                let stands = match later {
                    None => true,
                    Some(later) => self.stands_and_is_no_undo(later)?,
                };
                if stands {
                    return Ok(Some(Refusal::new(&rule)));
                }
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hub;
    use crate::door::RECORDED_TABLES;

    #[test]
    fn every_invariant_is_asked_of_tables_that_are_there() {
        let hub = Hub::in_memory().unwrap();
        let every: BTreeSet<String> = RECORDED_TABLES.iter().map(|t| (*t).to_owned()).collect();
        let every = Touched {
            changed: every.clone(),
            removed: every,
        };
        assert!(broken(hub.connection(), &every).unwrap().is_empty());
        assert_eq!(
            hub.read(scheme::desk::Viewpoint::SignedOut)
                .frozen(1)
                .unwrap(),
            None
        );
        for (when, _) in INVARIANTS {
            let (When::Changed(tables) | When::Removed(tables)) = when;
            assert!(tables.iter().all(|t| RECORDED_TABLES.contains(t)));
        }
    }
}
