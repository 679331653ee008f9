//! Identifiers: UUIDv7 behind a type per noun, made anywhere without asking anyone.
//!
//! People never see these; they see references such as `LSHW-2026-014`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Where new identifiers come from. The shell gives one that reads the clock and the system's
/// randomness; the sample hub and the tests give one that counts.
pub trait NewIds {
    /// A new UUIDv7, never given before.
    fn next(&mut self) -> Uuid;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new one, from the given source.
            pub fn new(source: &mut dyn NewIds) -> Self {
                Self(source.next())
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A hub: one organisation's scheme, one file.
    HubId;
    /// A coordinator, who works in the hub and has a PIN.
    CoordinatorId;
    /// A person: applicant, attendee, panel member, signatory.
    PersonId;
    /// An organisation, with its sector and nation.
    OrganisationId;
    /// A dated tie between a person and an organisation.
    AffiliationId;
    /// A networking event.
    EventId;
    /// One person's place at one event.
    AttendanceId;
    /// A funding call.
    CallId;
    /// A published, frozen version of a call.
    CallVersionId;
    /// An application, from draft to decision.
    ApplicationId;
    /// A frozen submission of an application.
    SubmissionId;
    /// The panel of a call.
    PanelId;
    /// A person's seat on a panel.
    MemberId;
    /// A conflict of interest between a member and a bid.
    ConflictId;
    /// A bid given to a member to review.
    AssignmentId;
    /// A member's review of a bid.
    ReviewId;
    /// The hub's decision on a bid.
    DecisionId;
    /// A letter, issued or void.
    LetterId;
    /// A legal hold on a record.
    HoldId;
    /// A request for a person's file.
    FileRequestId;
    /// An award: a funded bid, from its offer to its close.
    AwardId;
    /// A claim on an award's money.
    ClaimId;
    /// An instalment of a payment plan.
    InstalmentId;
    /// Bank details of an organisation.
    BankAccountId;
    /// A payment run.
    PaymentRunId;
    /// A payment of a run.
    PaymentId;
    /// A change to a running award.
    AwardChangeId;
    /// A report of an award.
    ReportId;
    /// Money that is asked back.
    RecoveryId;
    /// A placement of one person at one or more hosts.
    PlacementId;
    /// A draft of a placement's agreement.
    AgreementId;
    /// An outcome of an award or a placement.
    OutcomeId;
    /// Any recorded row, where its noun does not matter.
    RowId;
}
