//! Letters: which is due to whom and in which language, what its terms come to, what keeps it
//! from going out (`domain.md` 8).

mod band;
mod due;
mod languages;
mod payments;
mod problems;
mod reminder;
mod timetable;
mod wording;

pub use band::score_band;
pub use due::{DueLetter, LetterSubject, Since, Standing, Told, kind_of_outcome, told};
pub use languages::{agreement_languages, letter_languages};
pub use payments::payments;
pub use problems::{
    LetterCheck, PanelDay, ReasonCheck, RecipientCheck, WELSH_UNCHECKED, WelshCheck,
    letter_problems,
};
pub use reminder::{REMINDER_DAYS, ReminderStep, reminder};
pub use timetable::{Timetable, report_due};
pub use wording::{Paper, WordingKind};

use crate::Pence;
use crate::language::Language;
use crate::people::{Sector, codes};

codes! {
    /// A letter of the scheme.
    LetterKind as "letter-kind" {
        /// An award is offered.
        AwardOffer = "award-offer",
        /// The bid waits on the reserve list.
        Reserve = "reserve",
        /// The bid is not funded.
        NotFunded = "not-funded",
        /// The bid breaks a rule of the call.
        Ineligible = "ineligible",
        /// Both have signed.
        AcceptanceConfirmed = "acceptance-confirmed",
        /// An offer was turned down.
        DeclineAcknowledged = "decline-acknowledged",
        /// An offer was not accepted in time.
        Lapse = "lapse",
        /// A placement begins.
        PlacementConfirmation = "placement-confirmation",
        /// An enterprise is told that an award would be a subsidy to it.
        SubsidyNotification = "subsidy-notification",
        /// The subsidy is given.
        SubsidyConfirmation = "subsidy-confirmation",
        /// An award is held up.
        AwardSuspended = "award-suspended",
        /// An award goes on.
        AwardResumed = "award-resumed",
        /// An award was ended early.
        AwardEndedEarly = "award-ended-early",
        /// A change to an award was approved.
        VariationApproved = "variation-approved",
        /// A change to an award was refused.
        VariationRefused = "variation-refused",
        /// There is a question about a claim.
        ClaimQuery = "claim-query",
        /// A claim is not paid.
        ClaimRejected = "claim-rejected",
        /// A report will be due, is due, or is overdue.
        ReportReminder = "report-reminder",
        /// A report was sent back.
        ReportSentBack = "report-sent-back",
        /// A report was accepted.
        ReportAccepted = "report-accepted",
        /// Money is asked back.
        RecoveryRequest = "recovery-request",
        /// An award is closed.
        Closure = "closure",
        /// A placement lasts longer.
        PlacementExtension = "placement-extension",
        /// A placement is paused.
        PlacementPause = "placement-pause",
        /// A placement goes on after a pause.
        PlacementResumption = "placement-resumption",
        /// A placement ends before its last day.
        PlacementEnd = "placement-end",
        /// A placement does not take place.
        PlacementWithdrawal = "placement-withdrawal",
        /// What somebody did and learned on a placement, for them to show.
        EndStatement = "end-statement",
    }
}

impl LetterKind {
    /// Whether it tells what was decided of a bid: of such letters only one stands, and what it
    /// says must not differ from what was decided. Every other letter tells something that came
    /// later, and contradicts nothing.
    pub fn tells_outcome(self) -> bool {
        matches!(
            self,
            LetterKind::AwardOffer
                | LetterKind::Reserve
                | LetterKind::NotFunded
                | LetterKind::Ineligible
        )
    }

    /// Whether what it says is so only until something else comes: a decision may be reopened, a
    /// report or an answer may come in, an award that is held up may go on. Every other letter tells
    /// what happened, and stays true.
    pub fn may_be_overtaken(self) -> bool {
        self.tells_outcome()
            || matches!(
                self,
                LetterKind::AwardSuspended
                    | LetterKind::AwardResumed
                    | LetterKind::ClaimQuery
                    | LetterKind::ReportReminder
                    | LetterKind::ReportSentBack
                    | LetterKind::RecoveryRequest
                    | LetterKind::EndStatement
            )
    }

    /// Whether the organisation that holds the money, and those that host, have a copy: of every
    /// letter about an award, but for those about a report, which is the awardee's to write.
    pub fn is_copied(self) -> bool {
        !matches!(
            self,
            LetterKind::Reserve
                | LetterKind::NotFunded
                | LetterKind::Ineligible
                | LetterKind::ReportReminder
                | LetterKind::ReportSentBack
                | LetterKind::ReportAccepted
        ) && !self.is_of_placement()
    }

    /// Whether it tells of a placement: such letters are of secondments alone. They go to the person
    /// seconded, the employer and each host; the end statement to the person alone, whose it is.
    pub fn is_of_placement(self) -> bool {
        matches!(
            self,
            LetterKind::PlacementConfirmation
                | LetterKind::PlacementExtension
                | LetterKind::PlacementPause
                | LetterKind::PlacementResumption
                | LetterKind::PlacementEnd
                | LetterKind::PlacementWithdrawal
                | LetterKind::EndStatement
        )
    }

    /// Whether it tells what became of an award after its offer.
    pub fn is_notice(self) -> bool {
        !self.tells_outcome() && !self.is_of_placement()
    }
}

codes! {
    /// Where a letter stands.
    LetterState as "letter-state" {
        /// It is due, and not made yet.
        Due = "due",
        /// It went out.
        Issued = "issued",
        /// It went out and was voided.
        Void = "void",
    }
}

codes! {
    /// The language of a letter.
    LetterLanguage as "letter-language" {
        /// Welsh alone.
        Cy = "cy",
        /// English alone.
        En = "en",
        /// Both, Welsh first.
        Both = "both",
    }
}

impl LetterLanguage {
    /// The languages, in the order in which they stand in the letter.
    pub fn languages(self) -> &'static [Language] {
        match self {
            LetterLanguage::Cy => &[Language::Cy],
            LetterLanguage::En => &[Language::En],
            LetterLanguage::Both => &[Language::Cy, Language::En],
        }
    }

    /// Whether it has Welsh in it.
    pub fn has_welsh(self) -> bool {
        self != LetterLanguage::En
    }
}

/// The share of an award, in per cent, that moves between headings without asking (`domain.md`
/// 7.15).
pub const VIREMENT_PERCENT: u32 = 10;

/// The most Minimal Financial Assistance that an enterprise, with its group, may have over this
/// financial year and the two before (Subsidy Control Act 2022, section 36).
pub const MFA_LIMIT: Pence = Pence::pounds(315_000);

/// Awards over this are entered in the subsidy database (`domain.md` 4).
pub const MFA_TRANSPARENCY: Pence = Pence::pounds(100_000);

/// Whether an award to an organisation of a sector is an offer subject to subsidy
/// confirmation.
pub fn is_enterprise(sector: Sector) -> bool {
    sector == Sector::Industry
}
