//! Outcomes: what came of an award or a placement, in the types that funders collect, and when it
//! is asked for.

mod collect;
mod link;

pub use collect::{Asked, AskedState, COLLECTED_AFTER_MONTHS, OUTCOME_DAYS, OutcomeAnswer, asked};
pub use link::{Link, NotALink, link};

use crate::fact::Facts;
use crate::money::Pence;
use crate::people::codes;
use crate::problem::Problems;
use chrono::NaiveDate;

codes! {
    /// A common type of outcome, as funders collect them each year. The first fifteen are those of
    /// the list that [`TYPES`] names.
    OutcomeType as "outcome-type" {
        /// A publication.
        Publication = "publication",
        /// A collaboration or partnership.
        Collaboration = "collaboration",
        /// Further funding.
        FurtherFunding = "further-funding",
        /// Where somebody went next, and what skills they had.
        NextDestination = "next-destination",
        /// Engagement with an audience.
        Engagement = "engagement",
        /// Influence on policy, practice, patients or the public.
        Influence = "influence",
        /// A research tool or method.
        Tool = "tool",
        /// A database or model.
        Database = "database",
        /// Intellectual property or a licence.
        IntellectualProperty = "intellectual-property",
        /// A medical product, intervention or clinical trial.
        Intervention = "intervention",
        /// An artistic or creative product.
        Creative = "creative",
        /// Software or a technical product.
        Software = "software",
        /// A spin-out.
        SpinOut = "spin-out",
        /// An award or recognition.
        Recognition = "recognition",
        /// Use of facilities and resources.
        Facilities = "facilities",
        /// Another outcome: none of the fifteen.
        Other = "other",
    }
}

/// Where a list of types is from. A list that changes gets the next version; types already used
/// are never taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypesSource {
    /// Its version in this application.
    pub version: u32,
    /// Whose it is.
    pub name: &'static str,
    /// Where it can be read.
    pub address: &'static str,
}

/// The common question set of Researchfish (`domain.md` 1.6, source 42).
pub const TYPES: TypesSource = TypesSource {
    version: 1,
    name: "Researchfish common question set",
    address: "researchfish.helpjuice.com",
};

/// What is wrong with an outcome as it is told. Fields are `happenedOn`, `toldOn`, `amount` and
/// `link`.
pub fn outcome_problems(
    kind: Option<OutcomeType>,
    happened_on: Option<NaiveDate>,
    told_on: Option<NaiveDate>,
    amount: Option<Pence>,
    typed_link: &str,
    today: NaiveDate,
) -> Problems {
    let mut problems = Problems::default();
    for (field, day) in [("toldOn", told_on), ("happenedOn", happened_on)] {
        if day.is_some_and(|day| day > today) {
            problems.add(field, "date-in-future");
        }
    }
    if let (Some(happened), Some(told)) = (happened_on, told_on)
        && told < happened
        && happened <= today
    {
        problems.add_with(
            "toldOn",
            "told-before",
            Facts::none().with("date", happened),
        );
    }
    if amount.is_some() && kind.is_some_and(|kind| kind != OutcomeType::FurtherFunding) {
        problems.add("amount", "amount-not-of-funding");
    }
    if !typed_link.is_empty()
        && let Err(wrong) = link(typed_link)
    {
        problems.add("link", wrong.code());
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_of_fifteen_types_and_the_rest() {
        assert_eq!(OutcomeType::ALL.len(), 16);
        assert_eq!(OutcomeType::ALL.last(), Some(&OutcomeType::Other));
    }

    #[test]
    fn an_outcome_is_told_after_it_happened_and_only_funding_has_an_amount() {
        use OutcomeType::{FurtherFunding, Publication};
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let pounds = Some(Pence(100));
        let cases: &[(_, &str, &str, _, &str, &[&str])] = &[
            (Publication, "2027-03-09", "2027-03-09", None, "", &[]),
            (
                Publication,
                "2027-03-10",
                "2027-03-09",
                None,
                "",
                &["happenedOn date-in-future"],
            ),
            (
                Publication,
                "2027-03-09",
                "2027-03-10",
                None,
                "",
                &["toldOn date-in-future"],
            ),
            (Publication, "2027-03-08", "2027-03-08", None, "", &[]),
            (
                Publication,
                "2027-03-08",
                "2027-03-07",
                None,
                "",
                &["toldOn told-before"],
            ),
            (FurtherFunding, "2027-03-09", "2027-03-09", pounds, "", &[]),
            (
                Publication,
                "2027-03-09",
                "2027-03-09",
                pounds,
                "10.1/x",
                &["amount amount-not-of-funding", "link not-a-doi"],
            ),
        ];
        for (kind, happened, told, amount, typed, expected) in cases {
            let found = outcome_problems(
                Some(*kind),
                Some(day(happened)),
                Some(day(told)),
                *amount,
                typed,
                day("2027-03-09"),
            );
            let found: Vec<String> = found
                .0
                .iter()
                .map(|p| format!("{} {}", p.field, p.problem))
                .collect();
            assert_eq!(found, *expected);
        }
        // What is still missing hides nothing else.
        let found = outcome_problems(None, None, None, None, "10.1/x", day("2027-03-09"));
        assert_eq!(found.0.len(), 1);
    }
}
