//! Counts of people that are shown only where they are too many to tell of one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::equality::LEAST;

/// People are counted from so many on: the least that equality monitoring shows.
pub const LEAST_PEOPLE: u32 = LEAST;

/// A count, or that it is withheld.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "shown", rename_all = "lowercase")]
pub enum ShownCount {
    /// It is shown.
    Count {
        /// How many.
        count: u32,
    },
    /// There are some, and too few to be told.
    #[default]
    Withheld,
}

impl ShownCount {
    /// A count of people by itself: none is told, some are not unless they are enough.
    pub fn of_people(count: u32) -> Self {
        match count {
            1..LEAST_PEOPLE => ShownCount::Withheld,
            count => ShownCount::Count { count },
        }
    }

    /// The count, where it is shown.
    pub fn count(self) -> Option<u32> {
        match self {
            ShownCount::Count { count } => Some(count),
            ShownCount::Withheld => None,
        }
    }
}

/// The counts of a whole whose total is known. A small one is withheld, and where it is the only
/// one, or all that are withheld come to fewer than five, the next smallest with it: else the total
/// would tell it.
pub fn withhold(counts: &[u32]) -> Vec<ShownCount> {
    let mut shown: Vec<ShownCount> = counts
        .iter()
        .map(|count| ShownCount::of_people(*count))
        .collect();
    loop {
        let hidden: Vec<u32> = counts
            .iter()
            .zip(&shown)
            .filter(|(_, shown)| **shown == ShownCount::Withheld)
            .map(|(count, _)| *count)
            .collect();
        let enough = hidden.len() != 1 && hidden.iter().sum::<u32>() >= LEAST_PEOPLE;
        if hidden.is_empty() || enough {
            return shown;
        }
        let next = counts
            .iter()
            .enumerate()
            .filter(|(i, count)| **count > 0 && shown[*i] != ShownCount::Withheld)
            .min_by_key(|(_, count)| **count)
            .map(|(i, _)| i);
        match next {
            Some(next) => shown[next] = ShownCount::Withheld,
            None => return shown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_are_not_told_and_nobody_is() {
        let cases = [
            (0, Some(0)),
            (1, None),
            (4, None),
            (5, Some(5)),
            (6, Some(6)),
        ];
        for (count, shown) in cases {
            assert_eq!(ShownCount::of_people(count).count(), shown, "{count}");
        }
    }

    #[test]
    fn what_is_withheld_cannot_be_reckoned_from_the_total() {
        let cases: &[(&[u32], &[Option<u32>])] = &[
            (&[], &[]),
            (&[0, 0, 7], &[Some(0), Some(0), Some(7)]),
            (&[5, 6, 7], &[Some(5), Some(6), Some(7)]),
            // One small count takes the next smallest with it.
            (&[4, 6, 7], &[None, None, Some(7)]),
            (&[0, 3, 9], &[Some(0), None, None]),
            // Two that come to five stand by themselves; two that do not take a third.
            (&[2, 3, 9], &[None, None, Some(9)]),
            (&[1, 2, 9], &[None, None, None]),
            // Nothing else there is.
            (&[3, 0, 0], &[None, Some(0), Some(0)]),
        ];
        for (counts, expected) in cases {
            let found: Vec<_> = withhold(counts)
                .into_iter()
                .map(ShownCount::count)
                .collect();
            assert_eq!(found, *expected, "{counts:?}");
        }
    }
}
