//! What stops a payment (`domain.md` 7.13).

use std::collections::BTreeSet;

use super::{AwardState, Party};
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Something that stops every payment of an award.
    Block as "award-block" {
        /// It is not accepted.
        NotAccepted = "not-accepted",
        /// The awardee has not signed.
        AwardeeUnsigned = "awardee-unsigned",
        /// The host has not signed.
        HostUnsigned = "host-unsigned",
        /// The bank details are not verified.
        BankUnverified = "bank-unverified",
        /// The subsidy is not notified, or not confirmed on both sides.
        SubsidyUnconfirmed = "subsidy-unconfirmed",
        /// A condition is not met.
        ConditionUnmet = "condition-unmet",
        /// It is suspended.
        Suspended = "suspended",
        /// It is completed or closed.
        Settled = "settled",
    }
}

codes! {
    /// How far an enterprise's subsidy is.
    SubsidyStage as "subsidy-stage" {
        /// The holder of the money is no enterprise.
        NotAsked = "not-asked",
        /// It is to be notified.
        ToNotify = "to-notify",
        /// Notified; the enterprise is to confirm in writing.
        ToConfirm = "to-confirm",
        /// Confirmed by the enterprise; the hub is to confirm back.
        ToConfirmBack = "to-confirm-back",
        /// Confirmed on both sides.
        Confirmed = "confirmed",
    }
}

impl SubsidyStage {
    /// How far it is: whether an enterprise holds the money, and which of the three papers there
    /// are.
    pub fn of(enterprise: bool, notified: bool, confirmed: bool, given: bool) -> Self {
        match (enterprise, notified, confirmed, given) {
            (false, ..) => SubsidyStage::NotAsked,
            (true, false, ..) => SubsidyStage::ToNotify,
            (true, true, false, _) => SubsidyStage::ToConfirm,
            (true, true, true, false) => SubsidyStage::ToConfirmBack,
            (true, true, true, true) => SubsidyStage::Confirmed,
        }
    }
}

/// What is done with a subsidy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubsidyAct {
    /// Notify it to the enterprise.
    Notify,
    /// Record what the enterprise confirmed in writing.
    Confirm,
    /// Confirm it to the enterprise, which gives it.
    Give,
}

impl SubsidyStage {
    /// The stage after an act.
    pub fn after(self, act: SubsidyAct) -> Result<SubsidyStage, Refusal> {
        match (self, act) {
            (SubsidyStage::ToNotify, SubsidyAct::Notify) => Ok(SubsidyStage::ToConfirm),
            (SubsidyStage::ToConfirm, SubsidyAct::Confirm) => Ok(SubsidyStage::ToConfirmBack),
            (SubsidyStage::ToConfirmBack, SubsidyAct::Give) => Ok(SubsidyStage::Confirmed),
            (SubsidyStage::NotAsked, _) => Err(Refusal::new("subsidy-no-enterprise")),
            (stage, _) => Err(Refusal::new("subsidy-out-of-turn").with("stage", stage.fact())),
        }
    }
}

/// What is known of an award before it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payable {
    /// Where it stands.
    pub state: AwardState,
    /// Who signed.
    pub signed: BTreeSet<Party>,
    /// Whether the bank details it is paid to are verified.
    pub bank_verified: bool,
    /// How far the subsidy is.
    pub subsidy: SubsidyStage,
    /// How many conditions are not met.
    pub conditions_unmet: u32,
}

/// Everything that stops a payment of an award, in the order in which it is put right; empty where
/// it may be paid. One that was ended early is still paid what it was owed.
pub fn payable(award: &Payable) -> Vec<Block> {
    use AwardState as S;
    let state = match award.state {
        S::Offered | S::Declined | S::Lapsed => Some(Block::NotAccepted),
        S::Suspended => Some(Block::Suspended),
        S::Completed | S::Closed => Some(Block::Settled),
        S::Accepted | S::Active | S::Terminated => None,
    };
    let subsidy = matches!(
        award.subsidy,
        SubsidyStage::NotAsked | SubsidyStage::Confirmed
    );
    [
        state,
        (!award.signed.contains(&Party::Awardee)).then_some(Block::AwardeeUnsigned),
        (!award.signed.contains(&Party::Host)).then_some(Block::HostUnsigned),
        (!subsidy).then_some(Block::SubsidyUnconfirmed),
        (award.conditions_unmet > 0).then_some(Block::ConditionUnmet),
        (!award.bank_verified).then_some(Block::BankUnverified),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready() -> Payable {
        Payable {
            state: AwardState::Active,
            signed: Party::ALL.iter().copied().collect(),
            bank_verified: true,
            subsidy: SubsidyStage::NotAsked,
            conditions_unmet: 0,
        }
    }

    #[test]
    fn an_enterprise_is_notified_then_confirms_then_is_confirmed_to() {
        for (papers, expected) in [
            ((false, false, false, false), SubsidyStage::NotAsked),
            ((false, true, true, true), SubsidyStage::NotAsked),
            ((true, false, false, false), SubsidyStage::ToNotify),
            ((true, true, false, false), SubsidyStage::ToConfirm),
            ((true, true, true, false), SubsidyStage::ToConfirmBack),
            ((true, true, true, true), SubsidyStage::Confirmed),
        ] {
            let (enterprise, notified, confirmed, given) = papers;
            let found = SubsidyStage::of(enterprise, notified, confirmed, given);
            assert_eq!(found, expected, "{papers:?}");
        }
    }

    #[test]
    fn a_subsidy_is_notified_confirmed_and_given_in_turn() {
        use SubsidyStage as M;
        let no = "subsidy-out-of-turn";
        // Notify, confirm, give.
        for (stage, row) in [
            (M::NotAsked, [Err("subsidy-no-enterprise"); 3]),
            (M::ToNotify, [Ok(M::ToConfirm), Err(no), Err(no)]),
            (M::ToConfirm, [Err(no), Ok(M::ToConfirmBack), Err(no)]),
            (M::ToConfirmBack, [Err(no), Err(no), Ok(M::Confirmed)]),
            (M::Confirmed, [Err(no); 3]),
        ] {
            for (act, expected) in [SubsidyAct::Notify, SubsidyAct::Confirm, SubsidyAct::Give]
                .into_iter()
                .zip(row)
            {
                let found = stage.after(act).map_err(|refusal| refusal.rule);
                assert_eq!(
                    found,
                    expected.map_err(str::to_owned),
                    "{act:?} at {stage:?}"
                );
            }
        }
    }

    #[test]
    fn each_thing_that_is_missing_stops_every_payment() {
        type Change = fn(&mut Payable);
        let cases: &[(Change, &[Block])] = &[
            (|_| {}, &[]),
            (|p| p.subsidy = SubsidyStage::Confirmed, &[]),
            (|p| p.state = AwardState::Accepted, &[]),
            (|p| p.state = AwardState::Terminated, &[]),
            (|p| p.state = AwardState::Offered, &[Block::NotAccepted]),
            (|p| p.state = AwardState::Declined, &[Block::NotAccepted]),
            (|p| p.state = AwardState::Lapsed, &[Block::NotAccepted]),
            (|p| p.state = AwardState::Suspended, &[Block::Suspended]),
            (|p| p.state = AwardState::Completed, &[Block::Settled]),
            (|p| p.state = AwardState::Closed, &[Block::Settled]),
            (
                |p| p.signed.retain(|party| *party != Party::Awardee),
                &[Block::AwardeeUnsigned],
            ),
            (
                |p| p.signed.retain(|party| *party != Party::Host),
                &[Block::HostUnsigned],
            ),
            (|p| p.bank_verified = false, &[Block::BankUnverified]),
            (
                |p| p.subsidy = SubsidyStage::ToNotify,
                &[Block::SubsidyUnconfirmed],
            ),
            (
                |p| p.subsidy = SubsidyStage::ToConfirm,
                &[Block::SubsidyUnconfirmed],
            ),
            (
                |p| p.subsidy = SubsidyStage::ToConfirmBack,
                &[Block::SubsidyUnconfirmed],
            ),
            (|p| p.conditions_unmet = 1, &[Block::ConditionUnmet]),
            (
                |p| {
                    *p = Payable {
                        state: AwardState::Offered,
                        signed: BTreeSet::new(),
                        bank_verified: false,
                        subsidy: SubsidyStage::ToNotify,
                        conditions_unmet: 2,
                    };
                },
                &[
                    Block::NotAccepted,
                    Block::AwardeeUnsigned,
                    Block::HostUnsigned,
                    Block::SubsidyUnconfirmed,
                    Block::ConditionUnmet,
                    Block::BankUnverified,
                ],
            ),
        ];
        for (change, expected) in cases {
            let mut award = ready();
            change(&mut award);
            assert_eq!(payable(&award), *expected, "{award:?}");
        }
    }
}
