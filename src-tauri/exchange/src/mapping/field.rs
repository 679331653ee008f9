//! What an import can hold, and the headings that people give it in either language.

use serde::{Deserialize, Serialize};

/// What an import is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// Who registered for an event, and who came.
    Attendance,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $code:literal [$($heading:literal),* $(,)?];)*) => {
        /// What a column can mean.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The code; the catalogue message `import-field-CODE` words it.
            pub fn code(self) -> &'static str {
                match self { $(Field::$name => $code,)* }
            }

            /// Reads a code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Field::$name),)* _ => None }
            }

            /// The headings by which it is known, in English and Welsh: lower case, without
            /// accents, letters and digits parted by single spaces.
            fn headings(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($heading),*],)* }
            }
        }
    };
}

fields! {
    /// A person's whole name, or an organisation's legal name.
    Name = "name" ["name", "names", "full name", "enw", "enw llawn"];
    /// A person's first name, put before the last name where there is no whole name.
    FirstName = "first-name" [
        "first name", "firstname", "forename", "forenames", "given name", "given names",
        "christian name", "enw cyntaf", "enwau cyntaf", "enw bedydd",
    ];
    /// A person's last name.
    LastName = "last-name" [
        "last name", "lastname", "surname", "family name", "second name", "cyfenw", "enw olaf",
        "enw teuluol",
    ];
    /// An organisation's Welsh name.
    WelshName = "welsh-name" [
        "welsh name", "name welsh", "name in welsh", "name cy", "enw cymraeg", "enw yn gymraeg",
        "yr enw cymraeg",
    ];
    /// Other names of an organisation, parted by semicolons or lines.
    Aliases = "aliases" [
        "aliases", "alias", "also known as", "aka", "other names", "other name", "short name",
        "abbreviation", "acronym", "known as", "enwau eraill", "enw arall", "enw byr", "talfyriad",
        "byrfodd",
    ];
    /// An e-mail address.
    Email = "email" [
        "email", "e mail", "email address", "e mail address", "mail", "work email", "contact email",
        "ebost", "e bost", "cyfeiriad ebost", "cyfeiriad e bost", "ebost gwaith",
    ];
    /// A telephone number.
    Phone = "phone" [
        "phone", "telephone", "tel", "tel no", "mobile", "phone number", "telephone number",
        "mobile number", "work phone", "contact number", "ffon", "rhif ffon", "teleffon", "symudol",
        "ffon symudol", "rhif cyswllt",
    ];
    /// The organisation of a person.
    Organisation = "organisation" [
        "organisation", "organization", "organisation name", "organization name",
        "name of organisation", "company", "company name", "employer", "affiliation", "institution", "institute", "workplace", "org",
        "sefydliad", "enw r sefydliad", "enw sefydliad", "cwmni", "enw r cwmni", "cyflogwr",
        "gweithle",
    ];
    /// A person's role in their organisation.
    Role = "role" [
        "role", "job title", "job", "position", "post", "title of post", "job role", "occupation",
        "rol", "teitl swydd", "teitl y swydd", "swydd", "safle",
    ];
    /// A person's language of correspondence.
    Language = "language" [
        "language", "preferred language", "language preference", "language choice",
        "language of correspondence", "correspondence language", "iaith", "dewis iaith",
        "iaith gohebu", "iaith gohebiaeth", "dewis o iaith",
    ];
    /// A line of a postal address, or several parted by lines. Several columns can be this, in order.
    AddressLine = "address-line" [
        "address", "postal address", "address line", "address line 1", "address line 2",
        "address line 3", "address line 4", "address 1", "address 2", "address 3", "address 4",
        "address1", "address2", "address3", "line 1", "line 2", "line 3", "street",
        "street address", "town", "city", "town or city", "town city", "county", "locality",
        "cyfeiriad", "cyfeiriad post", "llinell cyfeiriad 1", "llinell cyfeiriad 2",
        "llinell cyfeiriad 3", "cyfeiriad 1", "cyfeiriad 2", "cyfeiriad 3", "stryd", "tref",
        "dinas", "tref neu ddinas", "sir",
    ];
    /// A postcode.
    Postcode = "postcode" [
        "postcode", "post code", "postal code", "zip", "zip code", "cod post", "codpost",
    ];
    /// An ORCID iD.
    Orcid = "orcid" ["orcid", "orcid id", "orcid identifier", "rhif orcid", "dynodydd orcid"];
    /// The sector of an organisation.
    Sector = "sector" [
        "sector", "organisation type", "type of organisation", "organization type", "sector type",
        "math o sefydliad", "y sector", "sector y sefydliad",
    ];
    /// The nation that an organisation is based in.
    Nation = "nation" [
        "nation", "country", "home nation", "based in", "cenedl", "gwlad", "y wlad",
    ];
    /// A ROR identifier.
    Ror = "ror" ["ror", "ror id", "ror identifier", "dynodydd ror"];
    /// An NHS ODS code.
    Ods = "ods" ["ods", "ods code", "nhs code", "cod ods", "cod gig"];
    /// A company number.
    CompanyNumber = "company-number" [
        "company number", "company no", "company registration number", "companies house number",
        "company reg no", "registered company number", "rhif cwmni", "rhif y cwmni",
        "rhif ty r cwmniau",
    ];
    /// A charity number.
    CharityNumber = "charity-number" [
        "charity number", "charity no", "registered charity number", "charity registration number",
        "charity reg no", "rhif elusen", "rhif yr elusen", "rhif elusen gofrestredig",
    ];
    /// Whether a person registered for the event.
    Registered = "registered" [
        "registered", "registration", "registered yes no", "signed up", "booked", "booking",
        "cofrestrwyd", "wedi cofrestru", "cofrestru", "cofrestriad", "archebwyd",
    ];
    /// Whether a person came to the event.
    Came = "came" [
        "came", "attended", "attendance", "present", "checked in", "check in", "arrived",
        "did they attend", "turned up", "daeth", "mynychodd", "wedi mynychu", "presennol",
        "presenoldeb", "yn bresennol",
    ];
}

/// Headings of the name in a list of people.
const NAMES_OF_PEOPLE: &[&str] = &[
    "contact",
    "contact name",
    "attendee",
    "attendee name",
    "delegate",
    "delegate name",
    "person",
    "participant",
    "enw cyswllt",
    "enw r mynychwr",
    "mynychwr",
    "person cyswllt",
];

/// Headings of the name in a list of organisations.
const NAMES_OF_ORGANISATIONS: &[&str] = &[
    "organisation",
    "organization",
    "organisation name",
    "organization name",
    "name of organisation",
    "company name",
    "institution",
    "legal name",
    "registered name",
    "english name",
    "name english",
    "name in english",
    "sefydliad",
    "enw r sefydliad",
    "enw sefydliad",
    "enw r cwmni",
    "enw cyfreithiol",
    "enw saesneg",
    "enw yn saesneg",
];

impl Kind {
    /// The headings by which a field is known in an import of this kind.
    pub(super) fn headings(self, field: Field) -> impl Iterator<Item = &'static str> {
        let also = match (self, field) {
            (Kind::Organisations, Field::Name) => NAMES_OF_ORGANISATIONS,
            (_, Field::Name) => NAMES_OF_PEOPLE,
            _ => &[],
        };
        field.headings().iter().chain(also).copied()
    }

    /// The fields that an import of this kind can hold, in the order in which they are offered.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::People => &[
                Field::Name,
                Field::FirstName,
                Field::LastName,
                Field::Email,
                Field::Phone,
                Field::Organisation,
                Field::Role,
                Field::Language,
                Field::AddressLine,
                Field::Postcode,
                Field::Orcid,
            ],
            Kind::Organisations => &[
                Field::Name,
                Field::WelshName,
                Field::Aliases,
                Field::Sector,
                Field::Nation,
                Field::Ror,
                Field::Ods,
                Field::CompanyNumber,
                Field::CharityNumber,
                Field::AddressLine,
                Field::Postcode,
                Field::Email,
            ],
            Kind::Attendance => &[
                Field::Name,
                Field::FirstName,
                Field::LastName,
                Field::Email,
                Field::Organisation,
                Field::Registered,
                Field::Came,
            ],
        }
    }

    /// The code of the kind.
    pub fn code(self) -> &'static str {
        match self {
            Kind::People => "people",
            Kind::Organisations => "organisations",
            Kind::Attendance => "attendance",
        }
    }
}
