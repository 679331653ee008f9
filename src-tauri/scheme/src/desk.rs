//! Desks: who sits at the application, and so what they may see and do (invariant 4).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::ids::{ApplicationId, CoordinatorId, MemberId};

/// Whose eyes see. It is the session's; no request can name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "desk", content = "id", rename_all = "kebab-case")]
pub enum Viewpoint {
    /// Nobody yet: the hub is open, and it waits for a PIN.
    SignedOut,
    /// A coordinator.
    Coordinator(CoordinatorId),
    /// A panel member, seated at the panel desk by a coordinator.
    Member(MemberId),
    /// An applicant at the application desk, who sees one application.
    Applicant(ApplicationId),
}

impl Viewpoint {
    /// The desk.
    pub fn desk(self) -> Desk {
        match self {
            Viewpoint::SignedOut => Desk::SignedOut,
            Viewpoint::Coordinator(_) => Desk::Coordinator,
            Viewpoint::Member(_) => Desk::Panel,
            Viewpoint::Applicant(_) => Desk::Application,
        }
    }

    /// As the history names who acts: the kind, and which one.
    pub fn actor(self) -> (&'static str, Option<Uuid>) {
        match self {
            Viewpoint::SignedOut => ("seedbridge", None),
            Viewpoint::Coordinator(id) => ("coordinator", Some(id.0)),
            Viewpoint::Member(id) => ("member", Some(id.0)),
            Viewpoint::Applicant(id) => ("applicant", Some(id.0)),
        }
    }
}

/// A desk: which commands are answered there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// Before a PIN is given.
    SignedOut,
    /// The coordinator's.
    Coordinator,
    /// The panel member's.
    Panel,
    /// The applicant's.
    Application,
}
