//! What each letter can say: its fields, inserts and sections, and which of them it must have.

use scheme::Language;
use scheme::letter::{LetterKind, Paper, WordingKind};

use crate::notice::notice;
use crate::{
    agreement, award_offer, ineligible, mail, not_funded, placement, recognition, reserve,
};

use Holds::{Count, Date, Money, MoneyInWords, Text};

/// What a merge field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    Text,
    /// Money in figures.
    Money,
    /// Money in words.
    MoneyInWords,
    /// A day.
    Date,
    /// A whole number.
    Count,
}

/// A merge field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its name, as it stands between braces.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether a letter of this kind may go without it.
    pub required: bool,
}

/// What a letter can say, and what it says unless somebody words it otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// The merge fields that it has as every letter has them; none of another paper.
    pub common_fields: &'static [FieldSpec],
    /// Its own merge fields.
    pub own_fields: &'static [FieldSpec],
    /// What `[name]` can insert, and whether it must.
    pub inserts: &'static [(&'static str, bool)],
    /// The clauses that `[clause name]` begins, in their order, and whether each must have words;
    /// none of a letter.
    pub clauses: &'static [(&'static str, bool)],
    /// What `[if name]` can ask.
    pub sections: &'static [&'static str],
    /// The wording that the program comes with, in English.
    pub en: &'static str,
    /// In Welsh. No Welsh speaker has read it yet.
    pub cy: &'static str,
}

/// A field that must be there.
pub(crate) const fn must(name: &'static str, holds: Holds) -> FieldSpec {
    FieldSpec {
        name,
        holds,
        required: true,
    }
}

/// A field that may be there.
pub(crate) const fn may(name: &'static str, holds: Holds) -> FieldSpec {
    FieldSpec {
        name,
        holds,
        required: false,
    }
}

/// The fields of every letter.
pub(crate) const COMMON: &[FieldSpec] = &[
    must("hub_name", Holds::Text),
    may("funder", Holds::Text),
    must("call_title", Holds::Text),
    must("project_title", Holds::Text),
    must("reference", Holds::Text),
    must("salutation", Holds::Text),
    may("recipient_name", Holds::Text),
    may("letter_date", Holds::Date),
    must("contact_name", Holds::Text),
    must("contact_email", Holds::Text),
    may("contact_phone", Holds::Text),
];

impl Vocabulary {
    /// Of a letter or another paper.
    pub fn of(kind: impl Into<WordingKind>) -> &'static Self {
        match kind.into() {
            WordingKind::Paper(Paper::Mail) => &mail::VOCABULARY,
            WordingKind::Paper(Paper::Agreement) => &agreement::VOCABULARY,
            WordingKind::Letter(kind) => of_letter(kind),
        }
    }

    /// Its merge fields: those of every letter, where it is one, then its own.
    pub fn fields(&self) -> impl Iterator<Item = &'static FieldSpec> + use<> {
        self.common_fields.iter().chain(self.own_fields)
    }

    /// The wording that the program comes with, as text.
    pub fn shipped(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Cy => self.cy,
        }
    }
}

/// What each letter can say. One that tells what became of an award needs no more than its line here,
/// its wording, and its facts where they are read.
fn of_letter(kind: LetterKind) -> &'static Vocabulary {
    const AMOUNT: FieldSpec = must("amount", Money);
    const IN_WORDS: FieldSpec = must("amount_in_words", MoneyInWords);
    const REASON: FieldSpec = must("reason", Text);
    const CHANGE: &[FieldSpec] = &[
        AMOUNT,
        must("asked_on", Date),
        must("decided_on", Date),
        must("change_number", Count),
        must("new_end", Date),
        must("was_end", Date),
        must("asked_for", Text),
        must("answer", Text),
        must("end_date", Date),
    ];
    match kind {
        LetterKind::AwardOffer => &award_offer::VOCABULARY,
        LetterKind::Reserve => &reserve::VOCABULARY,
        LetterKind::NotFunded => &not_funded::VOCABULARY,
        LetterKind::Ineligible => &ineligible::VOCABULARY,
        LetterKind::PlacementConfirmation => &placement::CONFIRMATION,
        LetterKind::PlacementExtension => &placement::EXTENSION,
        LetterKind::PlacementPause => &placement::PAUSE,
        LetterKind::PlacementResumption => &placement::RESUMPTION,
        LetterKind::PlacementEnd => &placement::EARLY_END,
        LetterKind::PlacementWithdrawal => &placement::WITHDRAWAL,
        LetterKind::EndStatement => &recognition::MAIL,
        LetterKind::AcceptanceConfirmed => notice!(
            "acceptance_confirmed",
            [
                AMOUNT,
                IN_WORDS,
                must("organisation", Text),
                must("accepted_on", Date),
                must("start_date", Date),
                must("end_date", Date),
                must("latest_start", Date),
            ],
            [
                ("conditions", true),
                ("payment_table", true),
                ("reports_table", true)
            ],
            ["subsidy", "conditions", "payments", "reports"]
        ),
        LetterKind::DeclineAcknowledged => notice!(
            "decline_acknowledged",
            [
                AMOUNT,
                may("amount_in_words", MoneyInWords),
                must("offered_on", Date),
                must("declined_on", Date),
                must("told_by", Text),
            ],
            [],
            []
        ),
        LetterKind::Lapse => notice!(
            "lapse",
            [
                AMOUNT,
                IN_WORDS,
                must("offered_on", Date),
                must("accept_by", Date)
            ],
            [],
            []
        ),
        LetterKind::SubsidyNotification => notice!(
            "subsidy_notification",
            [
                AMOUNT,
                IN_WORDS,
                must("enterprise", Text),
                must("mfa_limit", Money),
                must("years_from", Date),
                may("given_before", Money),
                may("confirm_by", Date),
                may("transparency_threshold", Money),
            ],
            [],
            ["given_before", "confirm_by"]
        ),
        LetterKind::SubsidyConfirmation => notice!(
            "subsidy_confirmation",
            [
                AMOUNT,
                IN_WORDS,
                must("enterprise", Text),
                must("confirmed_on", Date),
                must("mfa_limit", Money),
                may("transparency_threshold", Money),
            ],
            [],
            ["to_publish"]
        ),
        LetterKind::AwardSuspended => notice!(
            "award_suspended",
            [AMOUNT, IN_WORDS, REASON, must("suspended_on", Date)],
            [],
            []
        ),
        LetterKind::AwardResumed => notice!(
            "award_resumed",
            [
                AMOUNT,
                IN_WORDS,
                REASON,
                must("resumed_on", Date),
                must("end_date", Date)
            ],
            [],
            []
        ),
        LetterKind::AwardEndedEarly => notice!(
            "award_ended_early",
            [
                AMOUNT,
                IN_WORDS,
                REASON,
                must("ended_on", Date),
                may("end_date", Date),
                must("paid", Money),
            ],
            [],
            []
        ),
        LetterKind::VariationApproved => notice!(
            "variation_approved",
            CHANGE,
            [("moved_table", true), ("reports_table", true)],
            ["virement", "extension", "other", "answer", "reports"]
        ),
        LetterKind::VariationRefused => notice!(
            "variation_refused",
            CHANGE,
            [("moved_table", true)],
            ["virement", "extension", "other"]
        ),
        LetterKind::ClaimQuery => notice!(
            "claim_query",
            [
                must("claim_number", Count),
                must("claim_amount", Money),
                may("invoice_number", Text),
                must("question", Text),
                must("asked_on", Date),
            ],
            [("claim_table", true)],
            ["invoice"]
        ),
        LetterKind::ClaimRejected => notice!(
            "claim_rejected",
            [
                must("claim_number", Count),
                must("claim_amount", Money),
                may("invoice_number", Text),
                REASON,
                must("rejected_on", Date),
            ],
            [("claim_table", true)],
            ["invoice"]
        ),
        LetterKind::ReportReminder => notice!(
            "report_reminder",
            [must("report_title", Text), must("due_on", Date)],
            [],
            ["early", "late", "sent_back", "holds_payment"]
        ),
        LetterKind::ReportSentBack => notice!(
            "report_sent_back",
            [
                must("report_title", Text),
                must("received_on", Date),
                must("due_on", Date),
                REASON,
            ],
            [],
            ["overdue", "holds_payment"]
        ),
        LetterKind::ReportAccepted => notice!(
            "report_accepted",
            [
                must("report_title", Text),
                must("received_on", Date),
                must("accepted_on", Date),
            ],
            [],
            ["expenditure_open"]
        ),
        LetterKind::RecoveryRequest => notice!(
            "recovery_request",
            [
                AMOUNT,
                IN_WORDS,
                REASON,
                must("asked_on", Date),
                must("repay_by", Date),
                may("paid", Money),
                must("received_back", Money),
                must("still_owed", Money),
            ],
            [],
            ["part"]
        ),
        LetterKind::Closure => notice!(
            "closure",
            [
                AMOUNT,
                may("amount_in_words", MoneyInWords),
                must("closed_on", Date),
                must("spent", Money),
                must("paid", Money),
                must("returned", Money),
                must("end_date", Date),
            ],
            [],
            ["returned"]
        ),
    }
}
