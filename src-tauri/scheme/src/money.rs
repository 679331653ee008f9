//! Money: whole pence in one type, one way to read what is typed, one rounding rule.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An amount in pence. Negative only as a difference, never as a typed or stored amount.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Pence(pub i64);

/// The greatest amount that can be typed: £9,999,999,999.99. Beyond it a sum could lose a penny
/// on its way through the window, where numbers are exact only to 2^53.
pub const GREATEST: Pence = Pence(999_999_999_999);

/// Why a typed amount is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMoney {
    /// Nothing was typed.
    Empty,
    /// It is below zero.
    Negative,
    /// It has more than two decimals; nothing is rounded for the person who types.
    TooManyDecimals,
    /// Its commas are not in the thousands places.
    CommasMisplaced,
    /// It is over [`GREATEST`].
    TooLarge,
    /// It is anything else.
    NotAnAmount,
}

impl NotMoney {
    /// The problem's code in the catalogues.
    pub fn code(self) -> &'static str {
        match self {
            NotMoney::Empty => "missing",
            NotMoney::Negative => "money-negative",
            NotMoney::TooManyDecimals => "money-decimals",
            NotMoney::CommasMisplaced => "money-commas",
            NotMoney::TooLarge => "money-too-large",
            NotMoney::NotAnAmount => "not-an-amount",
        }
    }
}

impl Pence {
    /// Nothing at all.
    pub const ZERO: Pence = Pence(0);

    /// Whole pounds.
    pub const fn pounds(pounds: i64) -> Self {
        Pence(pounds * 100)
    }

    /// Reads a typed amount: an optional £, digits, thousands commas in their places, at most two
    /// decimals, not negative.
    pub fn parse(typed: &str) -> Result<Self, NotMoney> {
        let text = typed.trim();
        if text.is_empty() {
            return Err(NotMoney::Empty);
        }
        if text.starts_with(['-', '−']) || text.starts_with("£-") || text.starts_with("£−") {
            return Err(NotMoney::Negative);
        }
        let text = text.strip_prefix('£').unwrap_or(text).trim_start();
        let (whole, decimals) = match text.split_once('.') {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text, None),
        };
        let is_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let pence = match decimals {
            None => 0,
            Some(d) if !is_digits(d) => return Err(NotMoney::NotAnAmount),
            Some(d) if d.len() > 2 => return Err(NotMoney::TooManyDecimals),
            Some(d) => {
                let value: i64 = d.parse().map_err(|_| NotMoney::NotAnAmount)?;
                if d.len() == 1 { value * 10 } else { value }
            }
        };
        let digits = if whole.contains(',') {
            let groups: Vec<&str> = whole.split(',').collect();
            if !groups.iter().all(|g| is_digits(g)) {
                return Err(NotMoney::NotAnAmount);
            }
            let well_placed =
                (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|g| g.len() == 3);
            if !well_placed {
                return Err(NotMoney::CommasMisplaced);
            }
            groups.concat()
        } else if is_digits(whole) {
            whole.to_owned()
        } else {
            return Err(NotMoney::NotAnAmount);
        };
        let digits = digits.trim_start_matches('0');
        if digits.len() > 10 {
            return Err(NotMoney::TooLarge);
        }
        let pounds: i64 = if digits.is_empty() {
            0
        } else {
            digits.parse().map_err(|_| NotMoney::TooLarge)?
        };
        Ok(Pence(pounds * 100 + pence))
    }

    /// A share of this amount in per cent, rounded half away from zero, once.
    pub fn percent(self, per_cent: u32) -> Self {
        Pence(divide_rounding(
            i128::from(self.0) * i128::from(per_cent),
            100,
        ))
    }

    /// The amount as it would be typed again: `12,345.60`, without the £.
    pub fn typed(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let pence = self.0.unsigned_abs();
        let pounds = (pence / 100).to_string();
        let mut grouped = String::new();
        for (i, digit) in pounds.chars().enumerate() {
            if i > 0 && (pounds.len() - i).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        format!("{sign}{grouped}.{:02}", pence % 100)
    }
}

/// Divides, rounding half away from zero: the one rounding rule for money and shown scores.
pub fn divide_rounding(numerator: i128, denominator: i128) -> i64 {
    let half = denominator.abs() / 2;
    let sign = if (numerator < 0) == (denominator < 0) {
        1
    } else {
        -1
    };
    let quotient = (numerator.abs() + half) / denominator.abs();
    i64::try_from(sign * quotient).unwrap_or(i64::MAX)
}

impl Add for Pence {
    type Output = Pence;
    fn add(self, other: Pence) -> Pence {
        Pence(self.0 + other.0)
    }
}

impl AddAssign for Pence {
    fn add_assign(&mut self, other: Pence) {
        self.0 += other.0;
    }
}

impl Sub for Pence {
    type Output = Pence;
    fn sub(self, other: Pence) -> Pence {
        Pence(self.0 - other.0)
    }
}

impl Sum for Pence {
    fn sum<I: Iterator<Item = Pence>>(items: I) -> Pence {
        items.fold(Pence::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn typed_amounts_are_read_or_refused_by_rule() {
        let cases: &[(&str, Result<i64, NotMoney>)] = &[
            ("0", Ok(0)),
            ("5000", Ok(500_000)),
            ("£5,000", Ok(500_000)),
            (" £ 5,000.50 ", Ok(500_050)),
            ("9999.9", Ok(999_990)),
            ("1,234,567.89", Ok(123_456_789)),
            ("007", Ok(700)),
            ("", Err(NotMoney::Empty)),
            ("   ", Err(NotMoney::Empty)),
            ("-5", Err(NotMoney::Negative)),
            ("£-5", Err(NotMoney::Negative)),
            ("−5", Err(NotMoney::Negative)),
            ("1e9", Err(NotMoney::NotAnAmount)),
            ("10,00", Err(NotMoney::CommasMisplaced)),
            ("1,0000", Err(NotMoney::CommasMisplaced)),
            (",000", Err(NotMoney::NotAnAmount)),
            ("£9,999.995", Err(NotMoney::TooManyDecimals)),
            ("5.", Err(NotMoney::NotAnAmount)),
            (".5", Err(NotMoney::NotAnAmount)),
            ("5000 GBP", Err(NotMoney::NotAnAmount)),
            ("٥٠", Err(NotMoney::NotAnAmount)),
            ("9,999,999,999.99", Ok(999_999_999_999)),
            ("10,000,000,000", Err(NotMoney::TooLarge)),
            ("99999999999999999999999999", Err(NotMoney::TooLarge)),
        ];
        for (typed, expected) in cases {
            assert_eq!(Pence::parse(typed), expected.map(Pence), "typed {typed:?}");
        }
    }

    #[test]
    fn what_is_shown_is_read_back_as_the_same_amount() {
        for pence in [0, 1, 99, 100, 99_999, 100_000, 123_456_789, GREATEST.0] {
            assert_eq!(Pence::parse(&Pence(pence).typed()), Ok(Pence(pence)));
        }
    }

    #[test]
    fn halves_round_away_from_zero() {
        for (numerator, denominator, expected) in [
            (5, 10, 1),
            (4, 10, 0),
            (-5, 10, -1),
            (-4, 10, 0),
            (15, 10, 2),
            (25, 10, 3),
        ] {
            assert_eq!(divide_rounding(numerator, denominator), expected);
        }
        assert_eq!(Pence(125).percent(50), Pence(63));
    }

    proptest! {
        #[test]
        fn any_amount_is_typed_and_read_back(pence in 0..=GREATEST.0) {
            prop_assert_eq!(Pence::parse(&Pence(pence).typed()), Ok(Pence(pence)));
        }

        #[test]
        fn reading_ends_in_an_amount_in_range_or_a_rule(typed in ".{0,40}|[£]?[-−]?[0-9,.]{0,20}[e]?[0-9]{0,2}") {
            if let Ok(amount) = Pence::parse(&typed) {
                prop_assert!((Pence::ZERO..=GREATEST).contains(&amount), "{} is {:?}", typed, amount);
            }
        }

        #[test]
        fn rounding_is_never_further_off_than_a_half(n in -1_000_000_000_i64..1_000_000_000, d in 1_i64..10_000) {
            let off = i128::from(divide_rounding(n.into(), d.into())) * i128::from(d) - i128::from(n);
            prop_assert!(off.abs() * 2 <= i128::from(d), "{}/{}", n, d);
            prop_assert_eq!(divide_rounding((-n).into(), d.into()), -divide_rounding(n.into(), d.into()));
        }
    }
}
