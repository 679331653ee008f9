//! Access to a host for a placement: which document admits somebody to the NHS and why, which
//! checks it rests on, and whether they hold to the last day (`domain.md` 2).
//!
//! Of a check only its outcome, level, date, expiry and checker are known here: never what a
//! certificate says.

mod check;
mod route;

pub use check::{
    AccessCheck, CheckGap, CheckKind, CheckOutcome, DbsLevel, check_gaps, is_valid_through,
    passport_valid_through,
};
pub use route::{
    AccessAdvice, AccessFacts, AccessNeed, AccessReason, AccessRoute, Contact, advise,
};
