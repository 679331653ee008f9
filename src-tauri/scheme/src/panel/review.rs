//! A review: its states, and what it lacks before it can be submitted.

use std::collections::BTreeMap;

use crate::call::{Criterion, Scale};
use crate::people::codes;
use crate::problem::{Problems, Refusal};

codes! {
    /// Where a review stands.
    ReviewState as "review-state" {
        /// Being typed.
        Draft = "draft",
        /// Submitted, and locked.
        Submitted = "submitted",
        /// Sent back or reopened by a coordinator, and being typed again.
        SentBack = "sent-back",
        /// Void: a conflict was declared or confirmed. Its scores stay in the record and count
        /// nowhere.
        Void = "void",
    }
}

/// What can be done with a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewAct {
    /// Its reviewer types.
    Save,
    /// Its reviewer submits it.
    Submit,
    /// A coordinator sends it back or reopens it.
    Reopen,
    /// A conflict voids it.
    Void,
}

/// The state after an act; `None` stands for a review that is not begun.
pub fn after(state: Option<ReviewState>, act: ReviewAct) -> Result<Option<ReviewState>, Refusal> {
    use ReviewAct::{Reopen, Save, Submit, Void as Voiding};
    use ReviewState::{Draft, SentBack, Submitted, Void};
    let next = match (act, state) {
        (Save, None | Some(Draft)) => Draft,
        (Save, Some(SentBack)) => SentBack,
        (Submit, Some(Draft | SentBack)) => Submitted,
        (Submit, None) => return Err(Refusal::new("review-not-begun")),
        (Save | Submit, Some(Submitted)) => return Err(Refusal::new("review-submitted")),
        (Save | Submit, Some(Void)) => return Err(Refusal::new("review-void")),
        // A void one is reopened once its conflict is dismissed; the caller sees to that.
        (Reopen, Some(Submitted | Void)) => SentBack,
        (Reopen, _) => return Err(Refusal::new("review-not-submitted")),
        (Voiding, Some(_)) => Void,
        (Voiding, None) => return Ok(None),
    };
    Ok(Some(next))
}

/// What a review lacks before it can be submitted: a score on the scale for every criterion.
/// Fields are `scores.CRITERION`.
pub fn missing_scores(
    criteria: &[Criterion],
    scale: &Scale,
    scores: &BTreeMap<String, u32>,
) -> Problems {
    let mut problems = Problems::default();
    for criterion in criteria {
        let field = format!("scores.{}", criterion.key);
        match scores.get(&criterion.key) {
            None => problems.add(field, "score-missing"),
            Some(score) if !scale.values.iter().any(|v| v.value == *score) => {
                problems.add(field, "score-off-the-scale");
            }
            Some(_) => {}
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::ScaleValue;
    use crate::language::Both;

    #[test]
    fn every_act_leads_from_every_state_where_the_table_says() {
        use ReviewAct::{Reopen, Save, Submit, Void as Voiding};
        use ReviewState::{Draft, SentBack, Submitted, Void};
        type Cell = Result<Option<ReviewState>, &'static str>;
        let table: [(Option<ReviewState>, [Cell; 4]); 5] = [
            (
                None,
                [
                    Ok(Some(Draft)),
                    Err("review-not-begun"),
                    Err("review-not-submitted"),
                    Ok(None),
                ],
            ),
            (
                Some(Draft),
                [
                    Ok(Some(Draft)),
                    Ok(Some(Submitted)),
                    Err("review-not-submitted"),
                    Ok(Some(Void)),
                ],
            ),
            (
                Some(Submitted),
                [
                    Err("review-submitted"),
                    Err("review-submitted"),
                    Ok(Some(SentBack)),
                    Ok(Some(Void)),
                ],
            ),
            (
                Some(SentBack),
                [
                    Ok(Some(SentBack)),
                    Ok(Some(Submitted)),
                    Err("review-not-submitted"),
                    Ok(Some(Void)),
                ],
            ),
            (
                Some(Void),
                [
                    Err("review-void"),
                    Err("review-void"),
                    Ok(Some(SentBack)),
                    Ok(Some(Void)),
                ],
            ),
        ];
        for (state, cells) in table {
            for (act, expected) in [Save, Submit, Reopen, Voiding].into_iter().zip(cells) {
                assert_eq!(
                    after(state, act),
                    expected.map_err(Refusal::new),
                    "{act:?} from {state:?}"
                );
            }
        }
    }

    #[test]
    fn a_review_needs_a_score_on_the_scale_for_every_criterion() {
        let criterion = |key: &str, weight| Criterion {
            key: key.into(),
            title: Both::default(),
            guidance: Both::default(),
            weight,
        };
        let criteria = [criterion("need", 50), criterion("plan", 50)];
        let scale = Scale {
            values: (1..=6)
                .map(|value| ScaleValue {
                    value,
                    label: Both::default(),
                    descriptor: Both::default(),
                })
                .collect(),
        };
        let problems = |scores: &[(&str, u32)]| {
            let scores = scores.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
            missing_scores(&criteria, &scale, &scores)
                .0
                .into_iter()
                .map(|p| (p.field, p.problem))
                .collect::<Vec<_>>()
        };
        let found = |field: &str, problem: &str| (field.to_owned(), problem.to_owned());
        assert_eq!(problems(&[("need", 1), ("plan", 6)]), []);
        assert_eq!(
            problems(&[("need", 7)]),
            [
                found("scores.need", "score-off-the-scale"),
                found("scores.plan", "score-missing")
            ]
        );
        assert_eq!(
            problems(&[("need", 0), ("plan", 3)]),
            [found("scores.need", "score-off-the-scale")]
        );
    }
}
