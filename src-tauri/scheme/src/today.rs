//! What waits for a coordinator: its kind, the day it is due, and the order to meet it in.

use chrono::NaiveDate;

use crate::people::codes;

codes! {
    /// What waits. The catalogue message `due-CODE` words it; the order is that of a call's course.
    DueKind as "due" {
        /// A call closes soon.
        CallCloses = "call-closes",
        /// Applications came late, and nobody ruled on them.
        LateToRule = "late-to-rule",
        /// Applications were returned, and the time for correction is over.
        CorrectionsOver = "corrections-over",
        /// Applications were returned and are still out.
        CorrectionsOut = "corrections-out",
        /// Applications wait to be found eligible or ineligible.
        EligibilityToCheck = "eligibility-to-check",
        /// Conflicts were found, and nobody confirmed or dismissed them.
        ConflictsToConfirm = "conflicts-to-confirm",
        /// Reviews of one member are not in.
        ReviewsOutstanding = "reviews-outstanding",
        /// Every review is in: the ranking can be looked at.
        RankingReady = "ranking-ready",
        /// Decisions are recorded and not locked.
        DecisionsToLock = "decisions-to-lock",
        /// Letters are due and nothing is known to keep them back.
        LettersReady = "letters-ready",
        /// Letters are due to people without an address, or to nobody.
        LettersBlocked = "letters-blocked",
        /// Money is free again, and a bid waits for it in reserve.
        ReserveToPromote = "reserve-to-promote",
        /// An offer is to be accepted soon, or was not in time; nobody has signed.
        AcceptanceDue = "acceptance-due",
        /// An offer is signed by one of two.
        SignatureMissing = "signature-missing",
        /// A condition is due soon, or was not met in time.
        ConditionDue = "condition-due",
        /// An enterprise's subsidy has a paper to come.
        SubsidyToConfirm = "subsidy-to-confirm",
        /// The latest start is over or near, and the start is not confirmed.
        StartToConfirm = "start-to-confirm",
        /// A placement has days with nobody in the post left behind.
        BackfillGap = "backfill-gap",
        /// A placement starts soon, or should have started, and something stands in its way.
        PlacementNotReady = "placement-not-ready",
        /// A placement starts, and nobody confirmed how VAT is treated.
        VatUnconfirmed = "vat-unconfirmed",
        /// A review of a placement is due soon, or was not held in time.
        PlacementReviewDue = "placement-review-due",
        /// The meeting about a return is near and not held.
        ReturnMeetingDue = "return-meeting-due",
        /// Somebody said at a review that they are worried.
        PlacementConcern = "placement-concern",
        /// A placement shares days with another, or with leave.
        PlacementOverlaps = "placement-overlaps",
        /// Claims wait to be approved.
        ClaimsToApprove = "claims-to-approve",
        /// Claims were queried, and the answer has not come.
        ClaimsQueried = "claims-queried",
        /// Bank details wait to be confirmed by call-back.
        BankToConfirm = "bank-to-confirm",
        /// Changes to awards wait for a decision.
        ChangesToDecide = "changes-to-decide",
        /// Reports are due soon, or overdue.
        ReportsDue = "reports-due",
        /// Reports came, and wait to be accepted.
        ReportsToAccept = "reports-to-accept",
        /// Money that was asked back is overdue.
        RecoveriesOverdue = "recoveries-overdue",
        /// A person asked for their file, and it is not given yet.
        FileRequestDue = "file-request-due",
        /// Records are past their years, and nobody looked at them.
        DisposalDue = "disposal-due",
        /// Equality answers are to be cut from who gave them.
        EqualityLinksDue = "equality-links-due",
        /// Outcomes are to be asked for.
        OutcomesDue = "outcomes-due",
        /// Welsh wording that no Welsh speaker checked.
        WelshUnchecked = "welsh-unchecked",
        /// The last backup is too long ago.
        BackupOld = "backup-old",
    }
}

/// A call that closes in so many days, or fewer, is worth a line.
pub const CLOSING_DAYS: u64 = 14;

/// What an award waits for is worth a line so many days before it is due, or fewer.
pub const AWARD_DAYS: u64 = 7;

/// A report that is due in so many days, or fewer, is worth a line: when its first reminder goes.
pub const REPORT_DAYS: u64 = 30;

/// A review of a placement, or the meeting about the return, is worth a line so many days before
/// it is due, or fewer.
pub const PLACEMENT_REVIEW_DAYS: u64 = 14;

/// A review that is so many days overdue was not held; it is worth a line no longer.
pub const PLACEMENT_REVIEW_PAST_DAYS: u64 = 90;

/// A backup is due so many days after the last.
pub const BACKUP_DAYS: u64 = 7;

/// Whether something is overdue on a day: the day it is due is not overdue yet.
pub fn is_overdue(due_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    due_on.is_some_and(|due| due < today)
}

/// How a line sorts among the others: what is overdue or due first, the earliest before the rest;
/// then what has no day, in the order of a call's course.
pub fn order(kind: DueKind, due_on: Option<NaiveDate>) -> (bool, Option<NaiveDate>, DueKind) {
    (due_on.is_none(), due_on, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn a_day_is_overdue_from_the_next_on() {
        let today = "2026-12-10".parse().unwrap();
        for (due, overdue) in [
            (None, false),
            (day("2026-12-09"), true),
            (day("2026-12-10"), false),
            (day("2026-12-11"), false),
        ] {
            assert_eq!(is_overdue(due, today), overdue, "{due:?}");
        }
    }

    #[test]
    fn days_come_first_then_the_course_of_a_call() {
        let mut lines = vec![
            (DueKind::BackupOld, None),
            (DueKind::LateToRule, None),
            (DueKind::LettersReady, day("2026-12-20")),
            (DueKind::ReviewsOutstanding, day("2026-12-01")),
            (DueKind::CallCloses, day("2026-12-20")),
        ];
        lines.sort_by_key(|(kind, due)| order(*kind, *due));
        let kinds: Vec<DueKind> = lines.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(
            kinds,
            [
                DueKind::ReviewsOutstanding,
                DueKind::CallCloses,
                DueKind::LettersReady,
                DueKind::LateToRule,
                DueKind::BackupOld,
            ]
        );
    }
}
