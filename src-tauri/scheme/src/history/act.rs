//! The acts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether an act can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undo {
    /// Yes, while no later entry touches the same rows.
    Yes,
    /// No; the reason is worded by the catalogue message `refused-CODE`, and names what to do
    /// instead.
    No(&'static str),
    /// It changed no recorded row, so there is nothing to undo.
    Nothing,
}

macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $undo:expr;)*) => {
        /// An act: everything that changes the hub, and everything that leaves it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum Act { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Act {
            /// Every act.
            pub const ALL: &'static [Act] = &[$(Act::$name,)*];

            /// The code that is stored; the catalogue message `act-CODE` words it from the facts.
            pub fn code(self) -> &'static str {
                match self { $(Act::$name => $code,)* }
            }

            /// Reads a stored code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Act::$name),)* _ => None }
            }

            /// Whether it can be undone.
            pub fn undo(self) -> Undo {
                match self { $(Act::$name => $undo,)* }
            }
        }
    };
}

acts! {
    // The hub.
    /// Made the hub.
    CreateHub = "create-hub", Undo::No("undo-hub-created");
    /// Changed the hub's name, letterhead or settings.
    EditHub = "edit-hub", Undo::Yes;
    /// Added a coordinator.
    AddCoordinator = "add-coordinator", Undo::Yes;
    /// Changed a coordinator, or marked one as having left.
    EditCoordinator = "edit-coordinator", Undo::Yes;
    /// Changed a PIN.
    ChangePin = "change-pin", Undo::Nothing;
    /// Changed the passphrase.
    ChangePassphrase = "change-passphrase", Undo::Nothing;
    /// Opened the hub.
    OpenHub = "open-hub", Undo::Nothing;
    /// Tried to open the hub or to leave a desk with a wrong PIN or passphrase.
    FailToOpen = "fail-to-open", Undo::Nothing;
    /// Locked or closed the hub.
    LockHub = "lock-hub", Undo::Nothing;
    /// Applied migrations of a new version.
    Migrate = "migrate", Undo::No("undo-migrated");
    /// Made a backup.
    BackUp = "back-up", Undo::Nothing;
    /// Restored a backup to a new file.
    Restore = "restore", Undo::No("undo-restored");
    /// Undid an act.
    UndoAct = "undo", Undo::Yes;
    /// Seated somebody at a desk.
    EnterDesk = "enter-desk", Undo::Nothing;
    /// Left a desk.
    LeaveDesk = "leave-desk", Undo::Nothing;
    /// Saved an export.
    Export = "export", Undo::Nothing;
    /// Printed or saved a document.
    SaveDocument = "save-document", Undo::Nothing;

    // People, organisations, events.
    /// Added a person.
    AddPerson = "add-person", Undo::Yes;
    /// Changed a person.
    EditPerson = "edit-person", Undo::Yes;
    /// Merged two people into one.
    MergePeople = "merge-people", Undo::Yes;
    /// Added an organisation.
    AddOrganisation = "add-organisation", Undo::Yes;
    /// Changed an organisation.
    EditOrganisation = "edit-organisation", Undo::Yes;
    /// Merged two organisations into one.
    MergeOrganisations = "merge-organisations", Undo::Yes;
    /// Added an affiliation.
    AddAffiliation = "add-affiliation", Undo::Yes;
    /// Changed an affiliation or ended it.
    EditAffiliation = "edit-affiliation", Undo::Yes;
    /// Added an event.
    AddEvent = "add-event", Undo::Yes;
    /// Changed an event.
    EditEvent = "edit-event", Undo::Yes;
    /// Recorded who registered and who came.
    RecordAttendance = "record-attendance", Undo::Yes;
    /// Imported a table of people, organisations or attendance.
    Import = "import", Undo::Yes;

    // Calls.
    /// Made a call.
    CreateCall = "create-call", Undo::Yes;
    /// Changed a call that is not published, or drafted a new version of one that is.
    EditCall = "edit-call", Undo::Yes;
    /// Published a version of a call.
    PublishCall = "publish-call", Undo::No("undo-published");

    // Applications.
    /// Began an application.
    BeginApplication = "begin-application", Undo::Yes;
    /// Typed answers: one sitting.
    SaveAnswers = "save-answers", Undo::Yes;
    /// Attached a file to an answer.
    AttachFile = "attach-file", Undo::Yes;
    /// Recorded that an application is entered on somebody's behalf.
    RecordReceipt = "record-receipt", Undo::Yes;
    /// Submitted an application.
    SubmitApplication = "submit-application", Undo::No("undo-submitted");
    /// Let in, or turned away, a late application.
    RuleOnLateness = "rule-on-lateness", Undo::Yes;
    /// Judged a rule by hand.
    JudgeRule = "judge-rule", Undo::Yes;
    /// Found an application eligible.
    FindEligible = "find-eligible", Undo::Yes;
    /// Found an application ineligible.
    FindIneligible = "find-ineligible", Undo::Yes;
    /// Returned an application for correction.
    ReturnForCorrection = "return-for-correction", Undo::Yes;
    /// Withdrew an application.
    WithdrawApplication = "withdraw-application", Undo::Yes;

    // The panel.
    /// Set up or changed the panel of a call.
    EditPanel = "edit-panel", Undo::Yes;
    /// Seated a member on a panel.
    SeatMember = "seat-member", Undo::Yes;
    /// Changed a member's seat, or ended it.
    EditMember = "edit-member", Undo::Yes;
    /// Looked for conflicts again and stored what was found.
    FindConflicts = "find-conflicts", Undo::Nothing;
    /// Confirmed or dismissed a conflict that was found.
    RuleOnConflict = "rule-on-conflict", Undo::Yes;
    /// A member declared whether they have a conflict. Undone by declaring again: what was declared
    /// is not taken back unseen.
    DeclareInterest = "declare-interest", Undo::No("undo-declared");
    /// Gave a bid to a member to review.
    AssignReview = "assign-review", Undo::Yes;
    /// Took a bid back from a member.
    UnassignReview = "unassign-review", Undo::Yes;
    /// Typed a review: one sitting.
    SaveReview = "save-review", Undo::Yes;
    /// Submitted a review.
    SubmitReview = "submit-review", Undo::No("undo-review-submitted");
    /// Sent a review back or reopened it.
    ReopenReview = "reopen-review", Undo::Yes;
    /// Recorded who was present, and who left for which bid.
    RecordPanelAttendance = "record-panel-attendance", Undo::Yes;

    // Ranking, decisions, letters.
    /// Recorded the panel's recommendation.
    RecordRecommendation = "record-recommendation", Undo::Yes;
    /// Recorded the hub's decision.
    RecordDecision = "record-decision", Undo::Yes;
    /// Locked the decisions of a call.
    LockDecisions = "lock-decisions", Undo::No("undo-locked");
    /// Reversed a locked decision, by name and with a reason.
    ReverseDecision = "reverse-decision", Undo::No("undo-reversed");
    /// Changed the wording of a letter.
    EditTemplate = "edit-template", Undo::Yes;
    /// Went back to the wording that the application comes with.
    ResetTemplate = "reset-template", Undo::Yes;
    /// Recorded that a Welsh speaker checked a template.
    CheckTemplate = "check-template", Undo::Yes;
    /// Issued a letter.
    IssueLetter = "issue-letter", Undo::No("undo-issued");
    /// Voided a letter and issued another in its place.
    ReissueLetter = "reissue-letter", Undo::No("undo-issued");
    /// Voided a letter.
    VoidLetter = "void-letter", Undo::No("undo-voided");
    /// Made a mail draft of a letter.
    DraftMail = "draft-mail", Undo::Yes;
    /// Threw a mail draft away.
    DropMail = "drop-mail", Undo::Yes;
    /// Recorded that a letter was sent, by mail or by post.
    MarkMail = "mark-mail", Undo::Yes;

    // What the law asks for.
    /// Placed a legal hold on a record.
    PlaceHold = "place-hold", Undo::Yes;
    /// Lifted a legal hold.
    LiftHold = "lift-hold", Undo::Yes;
    // The money of awards.
    /// Changed a payment plan.
    EditPaymentPlan = "edit-payment-plan", Undo::Yes;
    /// Entered a claim.
    EnterClaim = "enter-claim", Undo::Yes;
    /// Changed a claim.
    EditClaim = "edit-claim", Undo::Yes;
    /// Attached a file to a claim.
    AttachClaimFile = "attach-claim-file", Undo::Yes;
    /// Took a file away from a claim.
    RemoveClaimFile = "remove-claim-file", Undo::Yes;
    /// Submitted a claim for somebody else to approve.
    SubmitClaim = "submit-claim", Undo::Yes;
    /// Asked about a claim.
    QueryClaim = "query-claim", Undo::Yes;
    /// Answered what was asked about a claim.
    AnswerClaim = "answer-claim", Undo::Yes;
    /// Approved a claim.
    ApproveClaim = "approve-claim", Undo::Yes;
    /// Rejected a claim.
    RejectClaim = "reject-claim", Undo::Yes;
    /// Entered bank details.
    EnterBankAccount = "enter-bank-account", Undo::Yes;
    /// Confirmed bank details by call-back.
    ConfirmBankAccount = "confirm-bank-account", Undo::Yes;
    /// Rejected bank details.
    RejectBankAccount = "reject-bank-account", Undo::Yes;
    /// Looked at the numbers of bank details.
    RevealBankAccount = "reveal-bank-account", Undo::Nothing;

    // Awards.
    /// Recorded a signature under an offer.
    RecordSignature = "record-signature", Undo::Yes;
    /// Gave more time to accept.
    ExtendAcceptance = "extend-acceptance", Undo::Yes;
    /// Recorded that an offer was turned down.
    DeclineOffer = "decline-offer", Undo::Yes;
    /// Let an offer lapse.
    LapseOffer = "lapse-offer", Undo::Yes;
    /// Confirmed that the work started.
    ConfirmStart = "confirm-start", Undo::Yes;
    /// Held an award up.
    SuspendAward = "suspend-award", Undo::Yes;
    /// Let an award go on.
    ResumeAward = "resume-award", Undo::Yes;
    /// Ended an award early.
    TerminateAward = "terminate-award", Undo::Yes;
    /// Recorded that a condition is met.
    MeetCondition = "meet-condition", Undo::Yes;
    /// Recorded what an enterprise confirmed in writing.
    ConfirmSubsidy = "confirm-subsidy", Undo::Yes;
    /// Funded the next bid of the reserve.
    PromoteReserve = "promote-reserve", Undo::No("undo-promoted");

    // Equality monitoring: of what was answered, and by whom, the history knows nothing.
    /// Made the equality file.
    MakeEquality = "make-equality", Undo::Nothing;
    /// Unlocked it.
    UnlockEquality = "unlock-equality", Undo::Nothing;
    /// Tried to unlock it with a wrong passphrase.
    FailToUnlockEquality = "fail-to-unlock-equality", Undo::Nothing;
    /// Locked it.
    LockEquality = "lock-equality", Undo::Nothing;
    /// Put its backup in its place.
    RestoreEquality = "restore-equality", Undo::Nothing;
    /// Changed its passphrase.
    ChangeEqualityPassphrase = "change-equality-passphrase", Undo::Nothing;
    /// Removed answers on objection, or would have, had there been any.
    RemoveEqualityAnswers = "remove-equality-answers", Undo::Nothing;
    /// Cut the links that were due.
    CutEqualityLinks = "cut-equality-links", Undo::Nothing;
    // Placements.
    /// Proposed a placement.
    ProposePlacement = "propose-placement", Undo::Yes;
    /// Changed what is known of a placement.
    EditPlacement = "edit-placement", Undo::Yes;
    /// Moved a placement: its days, its pattern or its hosts.
    MovePlacement = "move-placement", Undo::Yes;
    /// Withdrew a placement before it began.
    WithdrawPlacement = "withdraw-placement", Undo::Yes;
    /// Let a placement begin.
    StartPlacement = "start-placement", Undo::Yes;
    /// Paused a placement.
    PausePlacement = "pause-placement", Undo::Yes;
    /// Recorded a review of a placement.
    RecordPlacementReview = "record-placement-review", Undo::Yes;
    /// Recorded what is known of the meeting about a return.
    RecordReturnMeeting = "record-return-meeting", Undo::Yes;
    /// Extended a placement.
    ExtendPlacement = "extend-placement", Undo::Yes;
    /// Took a placement up again.
    ResumePlacement = "resume-placement", Undo::Yes;
    /// Ended a placement early.
    EndPlacementEarly = "end-placement-early", Undo::Yes;
    /// Recorded that somebody is back in post.
    RecordReturn = "record-return", Undo::Yes;
    /// Closed a placement.
    ClosePlacement = "close-placement", Undo::Yes;
    /// Changed what employer and host agree on data, ownership and notice.
    EditPlacementTerms = "edit-placement-terms", Undo::Yes;
    /// Decided how somebody is admitted to a host, or recorded the host's document.
    DecideAccess = "decide-access", Undo::Yes;
    /// Recorded or changed a check.
    RecordCheck = "record-check", Undo::Yes;
    /// Removed a check.
    RemoveCheck = "remove-check", Undo::Yes;
    /// Drafted the agreement.
    DraftAgreement = "draft-agreement", Undo::Yes;
    /// Recorded a signature under the agreement.
    SignAgreement = "sign-agreement", Undo::Yes;
    /// Typed a recognition statement: one sitting.
    SaveRecognition = "save-recognition", Undo::Yes;
    /// Recorded an outcome of an award or a placement.
    RecordOutcome = "record-outcome", Undo::Yes;
    /// Changed an outcome.
    EditOutcome = "edit-outcome", Undo::Yes;
    /// Removed an outcome.
    RemoveOutcome = "remove-outcome", Undo::Yes;
    /// Recorded what was answered when outcomes were asked for.
    AnswerOutcomes = "answer-outcomes", Undo::Yes;
    /// Said how deprived the area of an organisation is.
    SetArea = "set-area", Undo::Yes;
    /// Recorded what an employer pays on a salary from a day on.
    RecordOnCosts = "record-on-costs", Undo::Yes;
    /// Removed an employer's rates.
    RemoveOnCosts = "remove-on-costs", Undo::Yes;
    /// Recorded days on which a person is away.
    RecordAbsence = "record-absence", Undo::Yes;
    /// Removed days on which a person is away.
    RemoveAbsence = "remove-absence", Undo::Yes;
    /// Recorded that a person asked for their file.
    RecordFileRequest = "record-file-request", Undo::Yes;
    /// Confirmed that it is the person who asks.
    ConfirmIdentity = "confirm-identity", Undo::Yes;
    /// Gave a request more time.
    ExtendFileRequest = "extend-file-request", Undo::Yes;
    /// Chose how a passage of a person's file is given.
    ChooseDisclosure = "choose-disclosure", Undo::Yes;
    /// Made a person's file and answered their request.
    AnswerFileRequest = "answer-file-request", Undo::No("undo-file-given");
    /// Refused a request for a person's file.
    RefuseFileRequest = "refuse-file-request", Undo::Yes;
    /// Erased a person: their values are struck out of the hub and its history.
    ErasePerson = "erase-person", Undo::No("undo-erased");
    /// Set for how many years each kind is kept.
    EditRetention = "edit-retention", Undo::Yes;
    /// Kept a record longer than its years.
    KeepLonger = "keep-longer", Undo::Yes;
    /// Disposed of what was past its day.
    DisposeOf = "dispose-of", Undo::No("undo-disposed");
    /// Entered the account that the hub pays from.
    EditPayingAccount = "edit-paying-account", Undo::Yes;
    /// Made a payment run.
    MakePaymentRun = "make-payment-run", Undo::Yes;
    /// Recorded that a run was paid.
    MarkRunPaid = "mark-run-paid", Undo::Yes;
    /// Recorded that the bank returned a payment.
    ReturnPayment = "return-payment", Undo::Yes;
    /// Asked for a change to a running award.
    RequestChange = "request-change", Undo::Yes;
    /// Recorded a change that needed no approval.
    RecordChange = "record-change", Undo::Yes;
    /// Approved a change.
    ApproveChange = "approve-change", Undo::Yes;
    /// Refused a change.
    RefuseChange = "refuse-change", Undo::Yes;
    /// Withdrew a change.
    WithdrawChange = "withdraw-change", Undo::Yes;
    /// Recorded that a report came.
    ReceiveReport = "receive-report", Undo::Yes;
    /// Accepted a report.
    AcceptReport = "accept-report", Undo::Yes;
    /// Sent a report back.
    SendBackReport = "send-back-report", Undo::Yes;
    /// Recorded a statement of expenditure.
    RecordExpenditure = "record-expenditure", Undo::Yes;
    /// Accepted a statement of expenditure.
    AcceptExpenditure = "accept-expenditure", Undo::Yes;
    /// Sent a statement of expenditure back.
    SendBackExpenditure = "send-back-expenditure", Undo::Yes;
    /// Asked for money back.
    AskBack = "ask-back", Undo::Yes;
    /// Recorded that money came back.
    ReceiveBack = "receive-back", Undo::Yes;
    /// Completed an award.
    CompleteAward = "complete-award", Undo::Yes;
    /// Closed an award.
    CloseAward = "close-award", Undo::Yes;
}

impl Act {
    /// Whether later saves of the same sitting merge into one entry.
    pub fn is_sitting(self) -> bool {
        matches!(self, Act::SaveAnswers | Act::SaveReview)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for act in Act::ALL {
            assert_eq!(Act::from_code(act.code()), Some(*act));
        }
    }
}
