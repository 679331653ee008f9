//! What else the person seconded has on the days of a placement.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::period::Period;
use crate::people::codes;

codes! {
    /// Why a person is away. Nothing about anybody's health is kept: such an absence is *other*.
    AbsenceKind as "absence-kind" {
        /// Annual leave.
        AnnualLeave = "annual-leave",
        /// Maternity, paternity, adoption or shared parental leave.
        ParentalLeave = "parental-leave",
        /// Study leave.
        StudyLeave = "study-leave",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// What days are shared with.
    OverlapKind as "overlap" {
        /// Another placement of the same person.
        Placement = "placement",
        /// Leave.
        Leave = "leave",
    }
}

/// Something else that a person has on certain days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Engagement {
    /// What it is.
    pub kind: OverlapKind,
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called: a placement's name, or the code of the kind of leave.
    pub label: String,
    /// On which days.
    pub period: Period,
}

/// Days that a placement shares with something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Overlap {
    /// With what.
    pub with: Engagement,
    /// Which days.
    pub shared: Period,
}

/// The days that a placement shares with each of these.
pub fn overlaps(placement: Period, others: &[Engagement]) -> Vec<Overlap> {
    others
        .iter()
        .filter_map(|with| {
            Some(Overlap {
                shared: placement.shared(with.period)?,
                with: with.clone(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn only_shared_days_overlap() {
        let placement = period("2027-03-01", "2027-08-31");
        let others: Vec<Engagement> = [
            ("before", "2027-01-01", "2027-02-28"),
            ("its first day", "2027-01-01", "2027-03-01"),
            ("a fortnight", "2027-05-01", "2027-05-14"),
            ("its last day", "2027-08-31", "2028-03-01"),
            ("after", "2027-09-01", "2027-09-30"),
        ]
        .into_iter()
        .map(|(label, from, to)| Engagement {
            kind: OverlapKind::Leave,
            id: Uuid::nil(),
            label: label.into(),
            period: period(from, to),
        })
        .collect();
        let found = overlaps(placement, &others);
        let days: Vec<(&str, u32)> = found
            .iter()
            .map(|o| (o.with.label.as_str(), o.shared.days()))
            .collect();
        assert_eq!(
            days,
            [
                ("its first day", 1),
                ("a fortnight", 14),
                ("its last day", 1)
            ]
        );
    }
}
