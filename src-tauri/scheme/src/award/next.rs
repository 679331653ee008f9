//! What comes next for an award.

use chrono::NaiveDate;

use super::{AwardState, OfferDays, Payable, SubsidyStage};
use crate::people::codes;

codes! {
    /// The step that comes next.
    AwardStep as "award-step" {
        /// Record a signature.
        Sign = "sign",
        /// Give more time, or let the offer lapse.
        Lapse = "lapse",
        /// Notify the subsidy to the enterprise.
        NotifySubsidy = "notify-subsidy",
        /// Record the enterprise's written confirmation.
        ConfirmSubsidy = "confirm-subsidy",
        /// Confirm the subsidy back to the enterprise.
        GiveSubsidy = "give-subsidy",
        /// Record that a condition is met.
        MeetCondition = "meet-condition",
        /// Confirm the start.
        ConfirmStart = "confirm-start",
        /// Let it go on.
        Resume = "resume",
    }
}

/// The step that comes next for an award on a day; none where nothing of what is known here waits.
pub fn next_step(award: &Payable, days: &OfferDays, today: NaiveDate) -> Option<AwardStep> {
    let subsidy = match award.subsidy {
        SubsidyStage::NotAsked | SubsidyStage::Confirmed => None,
        SubsidyStage::ToNotify => Some(AwardStep::NotifySubsidy),
        SubsidyStage::ToConfirm => Some(AwardStep::ConfirmSubsidy),
        SubsidyStage::ToConfirmBack => Some(AwardStep::GiveSubsidy),
    };
    let condition = (award.conditions_unmet > 0).then_some(AwardStep::MeetCondition);
    match award.state {
        AwardState::Offered if today > days.accept_by => Some(AwardStep::Lapse),
        AwardState::Offered if award.subsidy == SubsidyStage::ToNotify => subsidy,
        AwardState::Offered => Some(AwardStep::Sign),
        AwardState::Accepted => subsidy.or(condition).or(Some(AwardStep::ConfirmStart)),
        AwardState::Active => subsidy.or(condition),
        AwardState::Suspended => Some(AwardStep::Resume),
        AwardState::Declined
        | AwardState::Lapsed
        | AwardState::Completed
        | AwardState::Closed
        | AwardState::Terminated => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_its_next_step() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = OfferDays {
            offered_on: day("2027-01-18"),
            accept_by: day("2027-02-15"),
            latest_start: day("2027-07-18"),
            ends_on: day("2027-08-31"),
        };
        use AwardState as S;
        use AwardStep as N;
        use SubsidyStage as M;
        for (state, subsidy, unmet, today, expected) in [
            (S::Offered, M::NotAsked, 2, "2027-02-15", Some(N::Sign)),
            (S::Offered, M::NotAsked, 2, "2027-02-16", Some(N::Lapse)),
            (
                S::Offered,
                M::ToNotify,
                0,
                "2027-02-15",
                Some(N::NotifySubsidy),
            ),
            (S::Offered, M::ToConfirm, 0, "2027-02-15", Some(N::Sign)),
            (
                S::Accepted,
                M::ToNotify,
                1,
                "2027-02-16",
                Some(N::NotifySubsidy),
            ),
            (
                S::Accepted,
                M::ToConfirm,
                1,
                "2027-02-16",
                Some(N::ConfirmSubsidy),
            ),
            (
                S::Accepted,
                M::ToConfirmBack,
                1,
                "2027-02-16",
                Some(N::GiveSubsidy),
            ),
            (
                S::Accepted,
                M::Confirmed,
                1,
                "2027-02-16",
                Some(N::MeetCondition),
            ),
            (
                S::Accepted,
                M::NotAsked,
                0,
                "2027-02-16",
                Some(N::ConfirmStart),
            ),
            (
                S::Active,
                M::ToConfirmBack,
                1,
                "2027-05-01",
                Some(N::GiveSubsidy),
            ),
            (
                S::Active,
                M::Confirmed,
                1,
                "2027-05-01",
                Some(N::MeetCondition),
            ),
            (S::Active, M::NotAsked, 0, "2027-05-01", None),
            (S::Suspended, M::NotAsked, 1, "2027-05-01", Some(N::Resume)),
            (S::Declined, M::ToNotify, 1, "2027-05-01", None),
            (S::Lapsed, M::ToNotify, 1, "2027-05-01", None),
            (S::Completed, M::Confirmed, 0, "2027-05-01", None),
            (S::Closed, M::Confirmed, 0, "2027-05-01", None),
            (S::Terminated, M::Confirmed, 1, "2027-05-01", None),
        ] {
            let award = Payable {
                state,
                signed: Default::default(),
                bank_verified: false,
                subsidy,
                conditions_unmet: unmet,
            };
            let found = next_step(&award, &days, day(today));
            assert_eq!(found, expected, "{state:?} {subsidy:?} {unmet} {today}");
        }
    }
}
