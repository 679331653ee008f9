//! What would follow from another plan, before anything is agreed: what it costs and asks for now and
//! then, and the letters between the two. Nothing is written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::consequences::{Around, Consequences, Money, Plan, consequences};
use super::period::Period;
use super::state::{PlacementAct, PlacementState};
use crate::ids::OrganisationId;
use crate::letter::LetterKind;
use crate::people::codes;

codes! {
    /// To whom a letter about a placement goes.
    Recipient as "placement-recipient" {
        /// The person seconded.
        Secondee = "secondee",
        /// The employer.
        Employer = "employer",
        /// A host.
        Host = "host",
    }
}

/// A letter that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowingLetter {
    /// Which.
    pub letter: LetterKind,
    /// To whom.
    pub to: Recipient,
    /// The organisation, for an employer or a host.
    pub organisation: Option<OrganisationId>,
}

/// What it takes to bring a placement that runs from one plan to another: a later last day is an
/// extension, an earlier one an early end, and all else a change. Nothing where it is only proposed:
/// it is moved, and nobody was told of its days.
pub fn acts_of_a_move(state: PlacementState, before: &Plan, after: &Plan) -> Vec<PlacementAct> {
    if !state.runs() {
        return Vec::new();
    }
    let same_end = Plan {
        period: Period {
            to: before.period.to,
            ..after.period
        },
        ..after.clone()
    };
    let (was, will) = (before.period.to, after.period.to);
    [
        (PlacementAct::Change, same_end != *before),
        (PlacementAct::Extend, will > was),
        (PlacementAct::EndEarly, will < was),
    ]
    .into_iter()
    .filter_map(|(act, is)| is.then_some(act))
    .collect()
}

/// The letter that tells of an act on a placement that runs.
fn letter_of(act: PlacementAct) -> Option<LetterKind> {
    Some(match act {
        PlacementAct::Start | PlacementAct::Change => LetterKind::PlacementConfirmation,
        PlacementAct::Extend => LetterKind::PlacementExtension,
        PlacementAct::Pause => LetterKind::PlacementPause,
        PlacementAct::Resume => LetterKind::PlacementResumption,
        PlacementAct::EndEarly => LetterKind::PlacementEnd,
        PlacementAct::Withdraw => LetterKind::PlacementWithdrawal,
        PlacementAct::Return | PlacementAct::Close => return None,
    })
}

/// The letters that follow acts: each to all who take part from then on.
fn letters(acts: &[PlacementAct], after: &Plan) -> Vec<FollowingLetter> {
    let mut to = vec![
        (Recipient::Secondee, None),
        (Recipient::Employer, Some(after.employer.id)),
    ];
    to.extend(
        after
            .hosts
            .iter()
            .map(|host| (Recipient::Host, Some(host.id))),
    );
    let due = acts.iter().filter_map(|act| letter_of(*act));
    due.flat_map(|letter| {
        to.iter().map(move |(to, organisation)| FollowingLetter {
            letter,
            to: *to,
            organisation: *organisation,
        })
    })
    .collect()
}

/// What follows now, what would follow, and the letters between the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhatIf {
    /// As it is.
    pub before: Consequences,
    /// As it would be.
    pub after: Consequences,
    /// The letters that would follow.
    pub letters: Vec<FollowingLetter>,
}

/// A placement as it is, or as it would be.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its days, pattern and hosts.
    pub plan: Plan,
    /// What else there is.
    pub around: Around,
}

/// What would follow if a placement came by some acts from one side to the other.
pub fn what_if(acts: &[PlacementAct], before: &Side, after: &Side, money: &Money) -> WhatIf {
    WhatIf {
        before: consequences(&before.plan, money, &before.around),
        after: consequences(&after.plan, money, &after.around),
        letters: letters(acts, &after.plan),
    }
}

#[cfg(test)]
mod tests {
    use super::super::bars::Checks;
    use super::super::consequences::tests::{day, money, of, plan, total};
    use super::super::pattern::Pattern;
    use super::*;
    use crate::access::{AccessCheck, CheckKind, CheckOutcome, DbsLevel};
    use crate::money::Pence;
    use crate::people::Sector;

    #[test]
    fn a_later_end_costs_more_moves_what_is_due_and_lets_checks_lapse() {
        let around = Around {
            checks: Some(Checks {
                needed: vec![CheckKind::Dbs],
                dbs: DbsLevel::None,
                known: vec![AccessCheck {
                    kind: CheckKind::Dbs,
                    outcome: CheckOutcome::Clear,
                    level: DbsLevel::None,
                    expires_on: Some(day("2026-01-15")),
                }],
            }),
            ..Around::default()
        };
        let before = plan("2025-07-01", "2025-12-31", 40);
        let after = plan("2025-07-01", "2026-01-31", 40);
        let side = |plan| Side {
            plan,
            around: around.clone(),
        };
        let found = what_if(&[], &side(before), &side(after), &money());
        assert_eq!(total(&found.before.substantive), Pence(1_406_147));
        // A seventh month.
        assert_eq!(total(&found.after.substantive), Pence(1_640_505));
        assert!(found.before.lapsing.is_empty());
        assert_eq!(found.after.lapsing[0].on, day("2026-01-15"));
        let last = |of: &Consequences| of.mileposts.last().unwrap().on;
        assert_eq!(last(&found.before), day("2026-06-30"));
        assert_eq!(last(&found.after), day("2026-07-31"));
    }

    #[test]
    fn letters_follow_the_act_that_a_change_takes() {
        use LetterKind::{PlacementConfirmation, PlacementEnd, PlacementExtension};
        use PlacementState::{Active, Closed, Paused, Proposed};
        use Recipient::{Employer, Host, Secondee};
        let before = plan("2025-07-01", "2025-12-31", 40);
        let until = |to: &str| plan("2025-07-01", to, 40);
        let mut elsewhere = before.clone();
        elsewhere.hosts = vec![of(3, Sector::Charity), of(4, Sector::Charity)];
        let one = [Secondee, Employer, Host];
        let two = [Secondee, Employer, Host, Host];
        let each =
            |letter, to: &[Recipient]| -> Vec<_> { to.iter().map(|to| (letter, *to)).collect() };
        let mut both = until("2026-01-01");
        both.pattern = Pattern::FullTime;
        for (state, after, expected) in [
            (Proposed, &elsewhere, vec![]),
            (Active, &before, vec![]),
            // Whoever is a host no longer has no letter.
            (Active, &elsewhere, each(PlacementConfirmation, &two)),
            (Paused, &elsewhere, each(PlacementConfirmation, &two)),
            (Active, &until("2026-01-01"), each(PlacementExtension, &one)),
            (Active, &until("2025-12-30"), each(PlacementEnd, &one)),
            (
                Active,
                &both,
                [
                    each(PlacementConfirmation, &one),
                    each(PlacementExtension, &one),
                ]
                .concat(),
            ),
            (Closed, &elsewhere, vec![]),
        ] {
            let acts = acts_of_a_move(state, &before, after);
            let found: Vec<_> = letters(&acts, after)
                .iter()
                .map(|l| (l.letter, l.to))
                .collect();
            assert_eq!(found, expected, "{state:?} {after:?}");
        }
    }
}
