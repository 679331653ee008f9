//! Applications: where one stands, what is frozen of it, and whether it is eligible.

mod state;
mod submission;

pub use state::{ApplicationAct, ApplicationState, after, stands_as};
pub use submission::{NamedEvent, NamedOrganisation, NamedPerson, Submission, SubmittedBudget};

use crate::people::codes;

codes! {
    /// How an application that was not typed at the desk came in.
    Route as "route" {
        /// By e-mail.
        Email = "email",
        /// By post.
        Post = "post",
        /// Handed in.
        ByHand = "by-hand",
        /// Dictated by telephone.
        Telephone = "telephone",
    }
}

codes! {
    /// Whether a submission was received by the deadline.
    Timeliness as "timeliness" {
        /// It was.
        OnTime = "on-time",
        /// It was not. It is kept, and let in only by a recorded act.
        Late = "late",
    }
}

codes! {
    /// A ruling on a late submission.
    LatenessRuling as "lateness" {
        /// It is let in.
        LetIn = "let-in",
        /// It is turned away.
        TurnedAway = "turned-away",
    }
}
