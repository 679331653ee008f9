//! A recognition statement as it is typed: kept word for word, whole or not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Attained, Frame, FrameItem};
use crate::ids::OrganisationId;
use crate::language::Language;
use crate::placement::PlacementState;

/// What was typed for a statement so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ToldInStatement {
    /// The language of what is typed; none until it is said.
    pub language: Option<Language>,
    /// What the person did, in paragraphs.
    pub did: String,
    /// Days at the host, as typed; empty: as the working pattern has them.
    pub days: String,
    /// Hours at the host, as typed; empty: as the working pattern has them.
    pub hours: String,
    /// How the objectives came out.
    pub attained: Vec<ToldObjective>,
    /// What was learned.
    pub learned: Vec<ToldLearned>,
    /// What the managers said.
    pub words: Vec<ToldWords>,
    /// The appraisal frames that the person asked for.
    pub frames: Vec<Frame>,
}

/// How an objective came out. It is known by its own words, so that what was said of it does not
/// move to another when objectives are reordered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ToldObjective {
    /// The objective.
    pub objective: String,
    /// How it came out; none until it is said.
    pub attained: Option<Attained>,
    /// What is said of that, or empty.
    pub note: String,
}

/// Something learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ToldLearned {
    /// What.
    pub text: String,
    /// Hours that count as professional development, as typed; empty where nobody counted.
    pub hours: String,
    /// The headings of appraisal that it falls under.
    pub items: Vec<FrameItem>,
}

/// What a manager said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ToldWords {
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Who said it.
    pub name: String,
    /// In what role there.
    pub role: String,
    /// Their words, in paragraphs.
    pub words: String,
    /// The day they said it, as typed.
    pub said_on: String,
}

/// Whether a statement can be issued: once the placement is over.
pub fn is_issuable(state: PlacementState) -> bool {
    matches!(
        state,
        PlacementState::Returned | PlacementState::Closed | PlacementState::Terminated
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_written_once_the_placement_runs_and_issued_once_it_is_over() {
        use PlacementState::*;
        let cases = [
            (Proposed, false, false),
            (Active, true, false),
            (Paused, true, false),
            (Returned, true, true),
            (Closed, true, true),
            (Withdrawn, false, false),
            (Terminated, true, true),
        ];
        assert_eq!(cases.len(), PlacementState::ALL.len());
        for (state, writable, issuable) in cases {
            assert_eq!(
                (state.has_begun(), is_issuable(state)),
                (writable, issuable),
                "{state:?}"
            );
        }
    }
}
