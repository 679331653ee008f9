//! Conflicts of interest (`domain.md` 1.4): found from what the hub knows, or declared.
//!
//! A conflict that was found hides the bid until a coordinator dismisses it. One that was dismissed
//! never comes back by itself; only a new cause makes a new conflict.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{ApplicationId, MemberId, OrganisationId, PersonId};
use crate::people::codes;

codes! {
    /// Why a member is in conflict with a bid.
    #[ts(rename = "ConflictGround")]
    Ground as "conflict-ground" {
        /// They are on its team.
        Named = "named",
        /// They are affiliated to an organisation of its team.
        SameOrganisation = "same-organisation",
        /// They are on the team of another bid of the same call.
        RivalBid = "rival-bid",
        /// They said so.
        Declared = "declared",
    }
}

codes! {
    /// Where a conflict stands.
    ConflictState as "conflict-state" {
        /// Found, and not ruled on yet: it hides.
        Found = "found",
        /// Confirmed: it hides.
        Confirmed = "confirmed",
        /// Dismissed with a reason: it does not hide.
        Dismissed = "dismissed",
        /// Its cause is no more: it does not hide.
        Gone = "gone",
    }
}

impl ConflictState {
    /// Whether the bid is hidden from the member.
    pub fn hides(self) -> bool {
        matches!(self, ConflictState::Found | ConflictState::Confirmed)
    }

    /// Where a coordinator's ruling leads; none where there is nothing to rule on.
    pub fn ruled(self, ruling: Ruling) -> Option<ConflictState> {
        match (self, ruling) {
            (ConflictState::Gone, _)
            | (ConflictState::Confirmed, Ruling::Confirm)
            | (ConflictState::Dismissed, Ruling::Dismiss) => None,
            (_, Ruling::Confirm) => Some(ConflictState::Confirmed),
            (_, Ruling::Dismiss) => Some(ConflictState::Dismissed),
        }
    }
}

codes! {
    /// A coordinator's ruling on a conflict.
    Ruling as "ruling" {
        /// It is one.
        Confirm = "confirm",
        /// It is none, for a reason.
        Dismiss = "dismiss",
    }
}

codes! {
    /// What a member declares of a bid before its content opens.
    DeclaredAnswer as "declaration" {
        /// No conflict.
        None = "none",
        /// A conflict.
        Conflict = "conflict",
        /// They cannot tell; a coordinator rules.
        Unsure = "unsure",
    }
}

/// The days between a call's opening and its decision, both included; an end that is not known
/// stands open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
}

/// A member's tie to an organisation; an end that is not known stands open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// To which organisation.
    pub organisation: OrganisationId,
    /// Since when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub to: Option<NaiveDate>,
}

impl Tie {
    fn overlaps(&self, window: Window) -> bool {
        let begins_before_end = match (self.from, window.to) {
            (Some(from), Some(end)) => from <= end,
            _ => true,
        };
        let ends_after_start = match (self.to, window.from) {
            (Some(to), Some(start)) => to >= start,
            _ => true,
        };
        begins_before_end && ends_after_start
    }
}

/// What the hub knows of a member that may be in conflict. Merged duplicates are resolved before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberFacts {
    /// Which member.
    pub member: MemberId,
    /// Who they are.
    pub person: PersonId,
    /// Their affiliations.
    pub ties: Vec<Tie>,
    /// The bids of the same call on whose team they are.
    pub own_bids: BTreeSet<ApplicationId>,
}

/// What the hub knows of a bid's team. Merged duplicates are resolved before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BidFacts {
    /// The people of the team.
    pub people: BTreeSet<PersonId>,
    /// The organisations of the team, a proposed host included.
    pub organisations: BTreeSet<OrganisationId>,
}

/// What a conflict was found from: ids alone, no personal text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Cause {
    /// The organisations in common.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub organisations: BTreeSet<OrganisationId>,
    /// The rival bids.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub bids: BTreeSet<ApplicationId>,
}

impl Cause {
    /// Whether it names nothing that another cause does not.
    pub fn is_within(&self, other: &Cause) -> bool {
        self.organisations.is_subset(&other.organisations) && self.bids.is_subset(&other.bids)
    }
}

/// A conflict that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundConflict {
    /// Why.
    pub ground: Ground,
    /// From what.
    pub cause: Cause,
}

/// The conflicts between a member and a bid, as the facts stand; at most one of each ground.
pub fn conflicts_of(
    member: &MemberFacts,
    bid_id: ApplicationId,
    bid: &BidFacts,
    window: Window,
) -> Vec<FoundConflict> {
    let mut found = Vec::new();
    if bid.people.contains(&member.person) {
        found.push(FoundConflict {
            ground: Ground::Named,
            cause: Cause::default(),
        });
    }
    let organisations: BTreeSet<OrganisationId> = member
        .ties
        .iter()
        .filter(|tie| bid.organisations.contains(&tie.organisation) && tie.overlaps(window))
        .map(|tie| tie.organisation)
        .collect();
    if !organisations.is_empty() {
        found.push(FoundConflict {
            ground: Ground::SameOrganisation,
            cause: Cause {
                organisations,
                ..Cause::default()
            },
        });
    }
    let bids: BTreeSet<ApplicationId> = member
        .own_bids
        .iter()
        .copied()
        .filter(|own| *own != bid_id)
        .collect();
    if !bids.is_empty() {
        found.push(FoundConflict {
            ground: Ground::RivalBid,
            cause: Cause {
                bids,
                ..Cause::default()
            },
        });
    }
    found
}

/// Where a stored conflict stands after looking again: its state and cause, or none where nothing
/// is to be stored.
///
/// A coordinator's ruling stands: a confirmed conflict stays until it is dismissed, and a dismissed
/// one stays dismissed while no cause is found that it did not cover.
pub fn after_finding(
    stored: Option<(ConflictState, &Cause)>,
    found: Option<&Cause>,
) -> Option<(ConflictState, Cause)> {
    use ConflictState::{Confirmed, Dismissed, Found, Gone};
    match (stored, found) {
        (None, None) => None,
        (None | Some((Found | Gone, _)), Some(cause)) => Some((Found, cause.clone())),
        (Some((Found | Gone, cause)), None) => Some((Gone, cause.clone())),
        (Some((Confirmed, _)), Some(cause)) => Some((Confirmed, cause.clone())),
        (Some((Confirmed, cause)), None) => Some((Confirmed, cause.clone())),
        (Some((Dismissed, covered)), Some(cause)) if !cause.is_within(covered) => {
            Some((Found, cause.clone()))
        }
        (Some((Dismissed, covered)), _) => Some((Dismissed, covered.clone())),
    }
}

/// Where the conflict of ground *declared* stands after a member's declaration; none where there
/// is none and none arises.
///
/// A declared conflict is confirmed by the member's own word. Taking the word back does not open
/// the bid: it waits, hidden, for a coordinator to dismiss it.
pub fn after_declaration(
    stored: Option<ConflictState>,
    answer: DeclaredAnswer,
) -> Option<ConflictState> {
    use ConflictState::{Confirmed, Dismissed, Found, Gone};
    match (answer, stored) {
        (DeclaredAnswer::Conflict, _) => Some(Confirmed),
        (DeclaredAnswer::Unsure, Some(Confirmed)) => Some(Confirmed),
        (DeclaredAnswer::Unsure, _) => Some(Found),
        (DeclaredAnswer::None, Some(Confirmed | Found)) => Some(Found),
        (DeclaredAnswer::None, Some(Dismissed)) => Some(Dismissed),
        (DeclaredAnswer::None, Some(Gone) | None) => None,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id<T: From<Uuid>>(n: u128) -> T {
        T::from(Uuid::from_u128(n))
    }

    fn day(text: &str) -> Option<NaiveDate> {
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    fn member(ties: &[(u128, &str, &str)], own_bids: &[u128]) -> MemberFacts {
        MemberFacts {
            member: id(1),
            person: id(10),
            ties: ties
                .iter()
                .map(|(o, from, to)| Tie {
                    organisation: id(*o),
                    from: day(from),
                    to: day(to),
                })
                .collect(),
            own_bids: own_bids.iter().map(|b| id(*b)).collect(),
        }
    }

    fn bid(people: &[u128], organisations: &[u128]) -> BidFacts {
        BidFacts {
            people: people.iter().map(|p| id(*p)).collect(),
            organisations: organisations.iter().map(|o| id(*o)).collect(),
        }
    }

    const CALL: (&str, &str) = ("2026-10-01", "2027-01-14");

    fn grounds(member: &MemberFacts, bid: &BidFacts) -> Vec<Ground> {
        let window = Window {
            from: day(CALL.0),
            to: day(CALL.1),
        };
        conflicts_of(member, id(100), bid, window)
            .into_iter()
            .map(|f| f.ground)
            .collect()
    }

    #[test]
    fn a_member_on_the_team_is_named() {
        let on_team = bid(&[10, 11], &[20]);
        assert_eq!(grounds(&member(&[], &[]), &on_team), [Ground::Named]);
        assert_eq!(grounds(&member(&[], &[]), &bid(&[11], &[20])), []);
    }

    #[test]
    fn an_affiliation_counts_while_it_overlaps_opening_to_decision() {
        let cases = [
            ("", "", true),
            ("2020-01-01", "", true),
            ("", "2026-09-30", false),
            ("", "2026-10-01", true),
            ("2027-01-14", "", true),
            ("2027-01-15", "", false),
            ("2026-11-01", "2026-11-02", true),
            ("2020-01-01", "2025-01-01", false),
        ];
        for (from, to, conflicted) in cases {
            let found = grounds(&member(&[(20, from, to)], &[]), &bid(&[11], &[20, 21]));
            let expected: &[Ground] = if conflicted {
                &[Ground::SameOrganisation]
            } else {
                &[]
            };
            assert_eq!(found, expected, "{from} to {to}");
        }
        let elsewhere = member(&[(22, "", "")], &[]);
        assert_eq!(grounds(&elsewhere, &bid(&[11], &[20, 21])), []);
    }

    #[test]
    fn a_call_without_dates_takes_every_affiliation() {
        let past = member(&[(20, "2001-01-01", "2002-01-01")], &[]);
        let found = conflicts_of(&past, id(100), &bid(&[], &[20]), Window::default());
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_rival_bid_conflicts_with_every_other_bid_of_the_call() {
        let rival = member(&[], &[100]);
        assert_eq!(grounds(&rival, &bid(&[10], &[20])), [Ground::Named]);
        let rival = member(&[], &[200]);
        assert_eq!(grounds(&rival, &bid(&[11], &[20])), [Ground::RivalBid]);
    }

    #[test]
    fn the_grounds_stand_side_by_side_with_their_causes() {
        let all = member(&[(20, "", ""), (21, "", "")], &[100, 200]);
        let found = conflicts_of(&all, id(100), &bid(&[10], &[20, 21, 23]), Window::default());
        assert_eq!(
            found.iter().map(|f| f.ground).collect::<Vec<_>>(),
            [Ground::Named, Ground::SameOrganisation, Ground::RivalBid]
        );
        assert_eq!(found[1].cause.organisations, [id(20), id(21)].into());
        assert_eq!(found[2].cause.bids, [id(200)].into());
    }

    #[test]
    fn looking_again_moves_each_state_as_the_table_says() {
        use ConflictState::{Confirmed, Dismissed, Found, Gone};
        let a = Cause {
            organisations: [id(20)].into(),
            bids: BTreeSet::new(),
        };
        let b = Cause {
            organisations: [id(20), id(21)].into(),
            bids: BTreeSet::new(),
        };
        let cases = [
            (None, None, None),
            (None, Some(&a), Some((Found, &a))),
            (Some((Found, &a)), Some(&a), Some((Found, &a))),
            (Some((Found, &a)), Some(&b), Some((Found, &b))),
            (Some((Found, &a)), None, Some((Gone, &a))),
            (Some((Confirmed, &a)), Some(&b), Some((Confirmed, &b))),
            (Some((Confirmed, &a)), None, Some((Confirmed, &a))),
            (Some((Dismissed, &a)), Some(&a), Some((Dismissed, &a))),
            (Some((Dismissed, &a)), None, Some((Dismissed, &a))),
            (Some((Dismissed, &b)), Some(&a), Some((Dismissed, &b))),
            // A cause that the dismissal did not cover is another conflict.
            (Some((Dismissed, &a)), Some(&b), Some((Found, &b))),
            (Some((Gone, &a)), Some(&a), Some((Found, &a))),
            (Some((Gone, &a)), None, Some((Gone, &a))),
        ];
        for (stored, found, expected) in cases {
            assert_eq!(
                after_finding(stored, found),
                expected.map(|(s, c)| (s, c.clone())),
                "{stored:?} then {found:?}"
            );
        }
    }

    #[test]
    fn a_ruling_leads_where_the_table_says() {
        use ConflictState::{Confirmed, Dismissed, Found, Gone};
        let cases = [
            (Found, Ruling::Confirm, Some(Confirmed)),
            (Found, Ruling::Dismiss, Some(Dismissed)),
            (Confirmed, Ruling::Confirm, None),
            (Confirmed, Ruling::Dismiss, Some(Dismissed)),
            (Dismissed, Ruling::Confirm, Some(Confirmed)),
            (Dismissed, Ruling::Dismiss, None),
            (Gone, Ruling::Confirm, None),
            (Gone, Ruling::Dismiss, None),
        ];
        for (state, ruling, expected) in cases {
            assert_eq!(state.ruled(ruling), expected, "{state:?} {ruling:?}");
        }
    }

    #[test]
    fn a_declaration_leads_where_the_table_says() {
        use ConflictState::{Confirmed, Dismissed, Found, Gone};
        let cases = [
            (None, [None, Some(Confirmed), Some(Found)]),
            (Some(Found), [Some(Found), Some(Confirmed), Some(Found)]),
            (
                Some(Confirmed),
                [Some(Found), Some(Confirmed), Some(Confirmed)],
            ),
            (
                Some(Dismissed),
                [Some(Dismissed), Some(Confirmed), Some(Found)],
            ),
            (Some(Gone), [None, Some(Confirmed), Some(Found)]),
        ];
        for (stored, expected) in cases {
            for (answer, expected) in DeclaredAnswer::ALL.iter().zip(expected) {
                assert_eq!(
                    after_declaration(stored, *answer),
                    expected,
                    "{stored:?} {answer:?}"
                );
            }
        }
    }

    #[test]
    fn only_found_and_confirmed_hide() {
        let hiding: Vec<_> = ConflictState::ALL.iter().filter(|s| s.hides()).collect();
        assert_eq!(hiding, [&ConflictState::Found, &ConflictState::Confirmed]);
    }
}
