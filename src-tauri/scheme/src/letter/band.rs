//! The band that a letter tells of a bid's score: never the figure itself (`domain.md` 8).

use num_rational::Ratio;

use crate::call::{Scale, ScaleValue};
use crate::panel::Points;

/// The value of the scale that a score is nearest to; halfway between two, the higher.
pub fn score_band(score: Points, scale: &Scale) -> Option<&ScaleValue> {
    let distance = |value: &ScaleValue| {
        let away = Ratio::from_integer(i64::from(value.value)) - score;
        if away < Ratio::from_integer(0) {
            -away
        } else {
            away
        }
    };
    scale
        .values
        .iter()
        .min_by(|a, b| distance(a).cmp(&distance(b)).then(b.value.cmp(&a.value)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Template, from_template};

    #[test]
    fn a_score_falls_into_the_band_it_is_nearest_to() {
        let scale = from_template(Template::SeedFund).unwrap().scale;
        for (score, expected) in [
            (Points::new(13, 3), 4),
            (Points::new(9, 2), 5),
            (Points::new(449, 100), 4),
            (Points::from_integer(6), 6),
            (Points::new(1, 10), 1),
        ] {
            let band = score_band(score, &scale).unwrap();
            assert_eq!(band.value, expected, "{score}");
            assert!(!band.label.en.is_empty() && !band.label.cy.is_empty());
        }
        assert!(score_band(Points::from_integer(1), &Scale { values: vec![] }).is_none());
    }
}
