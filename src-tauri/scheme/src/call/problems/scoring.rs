//! What is wrong with criteria, scale and ranking.

use std::collections::BTreeSet;

use super::Found;
use crate::Facts;
use crate::call::{Criterion, RankingTerms, Scale};

/// The highest score that a single key can give.
const HIGHEST_SCORE: u32 = 9;

impl Found {
    pub(super) fn criteria(&mut self, criteria: &[Criterion]) {
        let mut seen = BTreeSet::new();
        for (i, criterion) in criteria.iter().enumerate() {
            let field = format!("criteria.{i}");
            self.key(&format!("{field}.key"), &criterion.key, &mut seen);
            self.needed(&format!("{field}.title"), &criterion.title);
            self.needed(&format!("{field}.guidance"), &criterion.guidance);
            if criterion.weight == 0 {
                self.problems.add(format!("{field}.weight"), "missing");
            }
        }
        let sum: u64 = criteria.iter().map(|c| u64::from(c.weight)).sum();
        if sum != 100 {
            self.problems.add_with(
                "criteria",
                "weights-not-100",
                Facts::none().with("sum", usize::try_from(sum).unwrap_or(usize::MAX)),
            );
        }
    }

    pub(super) fn scale(&mut self, scale: &Scale) {
        if scale.values.len() < 2 {
            self.problems.add("scale", "missing");
        }
        for (i, value) in scale.values.iter().enumerate() {
            let field = format!("scale.values.{i}");
            let follows = i == 0 || scale.values[i - 1].value > value.value;
            if value.value > HIGHEST_SCORE || !follows {
                self.problems
                    .add(format!("{field}.value"), "scale-out-of-order");
            }
            self.needed(&format!("{field}.label"), &value.label);
            self.needed(&format!("{field}.descriptor"), &value.descriptor);
        }
    }

    pub(super) fn ranking(&mut self, ranking: &RankingTerms, scale: &Scale) {
        if ranking.reviews_needed == 0 {
            self.problems.add("ranking.reviewsNeeded", "missing");
        }
        if ranking.reviews_needed > ranking.reviews_planned {
            self.problems
                .add("ranking.reviewsPlanned", "planned-under-needed");
        }
        let within = scale.range().is_some_and(|(low, high)| {
            (low * 100..=high * 100).contains(&ranking.threshold_hundredths)
        });
        if !within {
            self.problems
                .add("ranking.thresholdHundredths", "threshold-off-the-scale");
        }
    }
}
