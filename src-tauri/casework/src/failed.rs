//! Why an act was not done, on its way to the wire.

use scheme::{Problems, Refusal};
use store::StoreError;
use wire::Failure;

/// Why an act was not done.
#[derive(Debug)]
pub enum Failed {
    /// The input breaks rules, field by field.
    Invalid(Problems),
    /// A rule forbids it now.
    Refused(Refusal),
    /// There is no such record, or not for this viewpoint.
    NotFound,
    /// Someone changed the record since it was read.
    Stale,
    /// Something that must not happen did: worded for the log alone.
    Fault(String),
}

impl Failed {
    /// A refusal without facts.
    pub fn refused(rule: &str) -> Self {
        Failed::Refused(Refusal::new(rule))
    }

    /// One field with one problem.
    pub fn field(field: &str, problem: &str) -> Self {
        Failed::Invalid(Problems::one(field, problem))
    }

    /// The failure as it is answered. A fault is written to the log under a reference, and only
    /// the reference is answered.
    pub fn on_the_wire(self) -> Failure {
        match self {
            Failed::Invalid(problems) => Failure::Invalid { fields: problems.0 },
            Failed::Refused(refusal) => refusal.into(),
            Failed::NotFound => Failure::NotFound,
            Failed::Stale => Failure::Stale,
            Failed::Fault(detail) => {
                let reference = fault_reference(&detail);
                eprintln!("fault {reference}: {detail}");
                Failure::Fault { reference }
            }
        }
    }
}

/// The same fault has the same reference, so that ten reports of it are seen to be one.
fn fault_reference(detail: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(detail.as_bytes())
        .iter()
        .take(4)
        .map(|b| format!("{b:02X}"))
        .collect()
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Failed::Stale,
            StoreError::Missing => Failed::NotFound,
            StoreError::Refused(refusal) => Failed::Refused(refusal),
            StoreError::WrongPassphraseOrDamaged => Failed::refused("wrong-passphrase-or-damaged"),
            StoreError::FromANewerVersion => Failed::refused("from-a-newer-version"),
            StoreError::OpenElsewhere { by } => {
                Failed::Refused(Refusal::new("open-elsewhere").with("by", by))
            }
            StoreError::NoSuchFile => Failed::refused("no-such-file"),
            StoreError::AlreadyExists => Failed::refused("file-exists"),
            StoreError::CannotWrite => Failed::refused("cannot-write"),
            StoreError::DiskFull => Failed::refused("disk-full"),
            StoreError::Damaged => Failed::refused("file-damaged"),
            StoreError::Fault(detail) => Failed::Fault(detail),
        }
    }
}

impl From<Problems> for Failed {
    fn from(problems: Problems) -> Self {
        Failed::Invalid(problems)
    }
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        Failed::Refused(refusal)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(error: serde_json::Error) -> Self {
        Failed::Fault(format!("JSON: {error}"))
    }
}
