//! Why two records may be of one.

use super::codes;

codes! {
    /// Why two records may be of one person or organisation, the surest first.
    Ground as "ground" {
        /// The same ORCID iD, ROR id, ODS code, company or charity number.
        Identifier = "identifier",
        /// The same e-mail address and a name in common.
        Email = "email",
        /// The same name; of people, in the same organisation.
        Name = "name",
        /// One is called what the other is also known as.
        Alias = "alias",
        /// One is the other's initials, and no other's.
        Initials = "initials",
        /// The same name, in another organisation or none.
        NameAlone = "name-alone",
        /// The same e-mail address under another name.
        SharedEmail = "shared-email",
        /// The same last name and organisation, and one first name is the other's initial.
        Initial = "initial",
        /// One name begins as the other does, as no third one does.
        ShortName = "short-name",
    }
}

impl Ground {
    /// Whether it is taken as the same without asking. The others are suggestions.
    pub fn is_sure(self) -> bool {
        matches!(
            self,
            Ground::Identifier | Ground::Email | Ground::Name | Ground::Alias | Ground::Initials
        )
    }
}
