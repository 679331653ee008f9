//! The nouns that can be found.

/// A noun that can be found. Its number is the upper part of the docids of its records, and the
/// order in which equally good hits are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Noun {
    Call = 1,
    Event = 2,
    Organisation = 3,
    Application = 4,
    Award = 5,
    Placement = 6,
    Person = 7,
    Letter = 8,
}

/// Docids of one noun: room for a million million.
const SPAN: i64 = 1 << 40;

impl Noun {
    pub(super) const ALL: [Noun; 8] = [
        Noun::Call,
        Noun::Event,
        Noun::Organisation,
        Noun::Application,
        Noun::Award,
        Noun::Placement,
        Noun::Person,
        Noun::Letter,
    ];

    /// The table it lives in, which is also its name on the wire.
    pub(super) fn table(self) -> &'static str {
        match self {
            Noun::Call => "call",
            Noun::Event => "event",
            Noun::Organisation => "organisation",
            Noun::Application => "application",
            Noun::Award => "award",
            Noun::Placement => "placement",
            Noun::Person => "person",
            Noun::Letter => "letter",
        }
    }

    /// The first and the last docid of its range.
    pub(super) fn docids(self) -> (i64, i64) {
        let first = self as i64 * SPAN;
        (first, first + SPAN - 1)
    }
}
