//! Whether the two languages of a letter say the same.

use super::Template;

/// Something that one language says and the other does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A merge field that only one uses.
    Field {
        /// Which.
        name: &'static str,
        /// Whether it is the English that has it.
        in_english: bool,
    },
    /// A table or list that only one has.
    Insert {
        /// Which.
        name: &'static str,
        /// Whether it is the English that has it.
        in_english: bool,
    },
    /// A clause that only one has words for.
    Clause {
        /// Which.
        name: &'static str,
        /// Whether it is the English that has it.
        in_english: bool,
    },
    /// A section that only one has.
    Section {
        /// Which.
        name: &'static str,
        /// Whether it is the English that has it.
        in_english: bool,
    },
}

/// What one language of a letter takes from the facts and the other does not. A letter goes out
/// only when this is empty.
pub fn compare(english: &Template, welsh: &Template) -> Vec<Difference> {
    let (en, cy) = (english.uses(), welsh.uses());
    let mut differences = Vec::new();
    for (own, other, in_english) in [(&en, &cy, true), (&cy, &en, false)] {
        let fields = own.fields.difference(&other.fields);
        differences.extend(fields.map(|name| Difference::Field { name, in_english }));
        let inserts = own.inserts.difference(&other.inserts);
        differences.extend(inserts.map(|name| Difference::Insert { name, in_english }));
        let sections = own.sections.difference(&other.sections);
        differences.extend(sections.map(|name| Difference::Section { name, in_english }));
        let clauses = own.clauses.difference(&other.clauses);
        differences.extend(clauses.map(|name| Difference::Clause { name, in_english }));
    }
    differences
}
