//! What came of a placement for the person: what they did and learned, in the terms of the appraisal
//! frames that their profession knows (`domain.md` 2). It answers the barrier that time spent in
//! another sector counts for nothing at home.

mod frame;
mod told;

pub use frame::{Frame, FrameItem, items_touched};
pub use told::{ToldInStatement, ToldLearned, ToldObjective, ToldWords, is_issuable};

use crate::people::codes;
use crate::problem::Problems;

codes! {
    /// How an objective of a placement came out.
    Attained as "attained" {
        /// Wholly.
        Met = "met",
        /// In part.
        Partly = "partly",
        /// Not.
        NotMet = "not-met",
        /// It was changed on the way, by agreement.
        Changed = "changed",
    }
}

/// What an issued statement must hold. Fields are those of [`ToldInStatement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementCheck {
    /// Objectives without a word on how they came out.
    pub objectives_open: usize,
    /// Whether the employer's manager wrote something.
    pub employer_words: bool,
    /// Whether a host's manager did.
    pub host_words: bool,
    /// Whether anything was learned or made.
    pub learned_anything: bool,
    /// Whether it is said in which language it is typed.
    pub language: bool,
}

/// What keeps a recognition statement from going out: a person should be glad to show it, so it is
/// whole or it waits.
pub fn statement_problems(check: StatementCheck) -> Problems {
    let mut problems = Problems::default();
    for (is_open, field, problem) in [
        (!check.language, "language", "statement-language-missing"),
        (check.objectives_open > 0, "attained", "objective-open"),
        (!check.learned_anything, "learned", "nothing-learned"),
        (!check.employer_words, "words", "employer-words-missing"),
        (!check.host_words, "words", "host-words-missing"),
    ] {
        if is_open {
            problems.add(field, problem);
        }
    }
    problems
}

/// Hours of continuing professional development that the Nursing and Midwifery Council asks for in
/// three years (`domain.md` 2, background knowledge).
pub const NMC_CPD_HOURS: u32 = 35;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_goes_out_whole_or_waits() {
        let whole = StatementCheck {
            objectives_open: 0,
            employer_words: true,
            host_words: true,
            learned_anything: true,
            language: true,
        };
        let cases = [
            (whole, vec![]),
            (
                StatementCheck {
                    objectives_open: 1,
                    ..whole
                },
                vec![("attained", "objective-open")],
            ),
            (
                StatementCheck {
                    employer_words: false,
                    ..whole
                },
                vec![("words", "employer-words-missing")],
            ),
            (
                StatementCheck {
                    objectives_open: 3,
                    employer_words: false,
                    host_words: false,
                    learned_anything: false,
                    language: false,
                },
                vec![
                    ("language", "statement-language-missing"),
                    ("attained", "objective-open"),
                    ("learned", "nothing-learned"),
                    ("words", "employer-words-missing"),
                    ("words", "host-words-missing"),
                ],
            ),
        ];
        for (check, expected) in cases {
            let found = statement_problems(check);
            let found: Vec<_> = found
                .0
                .iter()
                .map(|p| (p.field.as_str(), p.problem.as_str()))
                .collect();
            assert_eq!(found, expected);
        }
    }
}
