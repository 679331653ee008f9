//! What a decision carries: pence by heading, conditions, a place in the reserve.

use std::collections::{BTreeMap, BTreeSet};

use super::Outcome;
use crate::call::Heading;
use crate::fact::Facts;
use crate::money::Pence;
use crate::problem::Problems;

/// One line of an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwardLine {
    /// Under which heading.
    pub heading: Heading,
    /// How much.
    pub amount: Pence,
}

/// What is wrong with the lines of an award: no more than asked under each heading, something in
/// all, and nothing where the outcome funds nothing. Fields are `lines.N.amount` and `lines`.
pub fn award_problems(
    outcome: Outcome,
    asked: &BTreeMap<Heading, Pence>,
    lines: &[AwardLine],
) -> Problems {
    let mut problems = Problems::default();
    let mut seen = BTreeSet::new();
    for (i, line) in lines.iter().enumerate() {
        let field = format!("lines.{i}.amount");
        let most = asked.get(&line.heading).copied().unwrap_or(Pence::ZERO);
        if !seen.insert(line.heading) {
            problems.add_with(
                field,
                "heading-given-twice",
                Facts::none().with("heading", line.heading.fact()),
            );
        } else if line.amount > most {
            problems.add_with(
                field,
                "more-than-asked",
                Facts::none()
                    .with("heading", line.heading.fact())
                    .with("asked", most),
            );
        }
    }
    let total: Pence = lines.iter().map(|l| l.amount).sum();
    if outcome.funds() && total == Pence::ZERO {
        problems.add("lines", "award-missing");
    } else if !outcome.funds() && total != Pence::ZERO {
        problems.add("lines", "award-not-for-outcome");
    }
    problems
}

/// Whether conditions go with the outcome. The field is `conditions`.
pub fn condition_problems(outcome: Outcome, conditions: usize) -> Problems {
    match (outcome, conditions) {
        (Outcome::FundWithConditions, 0) => Problems::one("conditions", "conditions-missing"),
        (Outcome::FundWithConditions, _) | (_, 0) => Problems::default(),
        _ => Problems::one("conditions", "conditions-not-for-outcome"),
    }
}

/// Whether the place in the reserve is right: one of its own for a reserve, none otherwise. The
/// field is `reserveOrder`.
pub fn reserve_problems(outcome: Outcome, order: Option<u32>, taken: &BTreeSet<u32>) -> Problems {
    let problem = match (outcome, order) {
        (Outcome::Reserve, None | Some(0)) => "reserve-order-missing",
        (Outcome::Reserve, Some(order)) if taken.contains(&order) => "reserve-order-taken",
        (Outcome::Reserve, Some(_)) | (_, None) => return Problems::default(),
        _ => "reserve-order-not-for-outcome",
    };
    Problems::one("reserveOrder", problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(heading: Heading, pence: i64) -> AwardLine {
        AwardLine {
            heading,
            amount: Pence(pence),
        }
    }

    #[test]
    fn an_award_is_no_more_than_asked_under_each_heading() {
        use Heading::{Equipment, Ppi, Travel};
        use Outcome::{Fund, FundWithConditions, NotFunded, Reserve};
        let asked = BTreeMap::from([(Travel, Pence(100_000)), (Ppi, Pence(50_000))]);
        type Case = (Outcome, Vec<AwardLine>, Vec<(&'static str, &'static str)>);
        let cases: Vec<Case> = vec![
            (Fund, vec![line(Travel, 100_000), line(Ppi, 50_000)], vec![]),
            (Fund, vec![line(Travel, 1)], vec![]),
            (
                Fund,
                vec![line(Travel, 100_001)],
                vec![("lines.0.amount", "more-than-asked")],
            ),
            (
                FundWithConditions,
                vec![line(Travel, 5), line(Equipment, 1)],
                vec![("lines.1.amount", "more-than-asked")],
            ),
            (
                Fund,
                vec![line(Ppi, 5), line(Ppi, 5)],
                vec![("lines.1.amount", "heading-given-twice")],
            ),
            (Fund, vec![], vec![("lines", "award-missing")]),
            (
                Fund,
                vec![line(Travel, 0)],
                vec![("lines", "award-missing")],
            ),
            (NotFunded, vec![], vec![]),
            (Reserve, vec![line(Travel, 0)], vec![]),
            (
                Reserve,
                vec![line(Travel, 1)],
                vec![("lines", "award-not-for-outcome")],
            ),
        ];
        for (outcome, lines, expected) in cases {
            let found = award_problems(outcome, &asked, &lines);
            let found: Vec<_> = found
                .0
                .iter()
                .map(|p| (p.field.as_str(), p.problem.as_str()))
                .collect();
            assert_eq!(found, expected, "{outcome:?} {lines:?}");
        }
    }

    fn only(problems: Problems) -> Option<String> {
        problems.0.into_iter().next().map(|p| p.problem)
    }

    #[test]
    fn conditions_go_with_a_conditional_award_alone() {
        for outcome in Outcome::ALL {
            let conditional = *outcome == Outcome::FundWithConditions;
            assert_eq!(only(condition_problems(*outcome, 1)).is_none(), conditional);
            assert_eq!(
                only(condition_problems(*outcome, 0)).is_none(),
                !conditional
            );
        }
    }

    #[test]
    fn a_reserve_has_a_place_of_its_own() {
        let taken = BTreeSet::from([1, 2]);
        let cases = [
            (Outcome::Reserve, None, Some("reserve-order-missing")),
            (Outcome::Reserve, Some(0), Some("reserve-order-missing")),
            (Outcome::Reserve, Some(2), Some("reserve-order-taken")),
            (Outcome::Reserve, Some(3), None),
            (Outcome::Fund, None, None),
            (
                Outcome::Fund,
                Some(3),
                Some("reserve-order-not-for-outcome"),
            ),
            (
                Outcome::NotFunded,
                Some(1),
                Some("reserve-order-not-for-outcome"),
            ),
        ];
        for (outcome, order, expected) in cases {
            assert_eq!(
                only(reserve_problems(outcome, order, &taken)).as_deref(),
                expected,
                "{outcome:?} {order:?}"
            );
        }
    }
}
