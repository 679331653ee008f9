//! People and organisations: sectors, nations, and the words for how they are tied together.

mod address;
mod affiliation;
mod directory;
mod email;
mod event;
mod ground;
pub mod identifier;
mod name;
mod organisation;
mod organisation_directory;
mod person;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident as $set:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$doc])*
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// The name of this closed list in the catalogues.
            pub const SET: &'static str = $set;
            /// Every value, in the order in which people are offered them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The code that is stored, sent and worded.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// Reads a stored or typed code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }

            /// This value as a fact, worded by the catalogue.
            pub fn fact(self) -> crate::fact::Fact {
                crate::fact::Fact::code($set, self.code())
            }
        }
    };
}
pub(crate) use codes;

pub use address::{Address, TypedAddress};
pub use affiliation::{AffiliationDetails, AffiliationTerm};
pub use directory::{PeopleDirectory, PersonTrace};
pub use email::{email_key, is_email};
pub use event::{Event, EventDetails};
pub use ground::Ground;
pub use identifier::NotAnIdentifier;
pub use name::{
    initial_fits, initials, is_title, organisation_key, organisation_words, person_key,
    person_words, untitled,
};
pub use organisation::{Organisation, OrganisationDetails};
pub use organisation_directory::{OrganisationDirectory, OrganisationTrace};
pub use person::{Person, PersonDetails};

codes! {
    /// The sector of an organisation. A seed fund needs two; a secondment crosses from one to
    /// another (`domain.md` 7.2).
    Sector as "sector" {
        /// A university or research institute.
        University = "university",
        /// The NHS: a health board, a trust, a national body.
        Nhs = "nhs",
        /// A company.
        Industry = "industry",
        /// A charity or other not-for-profit.
        Charity = "charity",
        /// A regulator.
        Regulator = "regulator",
        /// A council, a government department, another public body.
        Government = "government",
    }
}

codes! {
    /// The nation an organisation is based in.
    Nation as "nation" {
        /// Wales.
        Wales = "wales",
        /// England.
        England = "england",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
        /// Anywhere outside the United Kingdom.
        Elsewhere = "elsewhere",
    }
}

codes! {
    /// A person's place at an event. Only attendance counts for a call's attendance rule
    /// (`domain.md` 7.1).
    AttendanceState as "attendance" {
        /// Registered; nothing more is known.
        Registered = "registered",
        /// Came.
        Attended = "attended",
        /// Registered and did not come.
        NoShow = "no-show",
    }
}
