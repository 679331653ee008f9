//! Checks that an access document rests on: done, of a high enough level, and good to the last day.

use chrono::{Months, NaiveDate};

use crate::people::codes;

codes! {
    /// A check of somebody who goes to a host.
    CheckKind as "check" {
        /// Identity.
        Identity = "identity",
        /// Right to work in the United Kingdom.
        RightToWork = "right-to-work",
        /// References.
        References = "references",
        /// Registration with a professional body.
        Registration = "registration",
        /// Clearance by occupational health.
        OccupationalHealth = "occupational-health",
        /// Disclosure and Barring Service.
        Dbs = "dbs",
        /// Training in information governance, every year.
        InformationGovernance = "information-governance",
        /// Training in Good Clinical Practice.
        GoodClinicalPractice = "good-clinical-practice",
        /// The Research Passport, which evidences the others.
        ResearchPassport = "research-passport",
    }
}

codes! {
    /// How a check came out. What a certificate says is never kept.
    CheckOutcome as "check-outcome" {
        /// Asked for, not back yet.
        Awaited = "awaited",
        /// Satisfied.
        Clear = "clear",
        /// Not satisfied.
        NotClear = "not-clear",
    }
}

codes! {
    /// The level of a disclosure, lowest first.
    DbsLevel as "dbs-level" {
        /// None.
        None = "none",
        /// Basic.
        Basic = "basic",
        /// Standard.
        Standard = "standard",
        /// Enhanced.
        Enhanced = "enhanced",
        /// Enhanced, with the barred lists.
        EnhancedBarred = "enhanced-barred",
    }
}

/// A check as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccessCheck {
    /// Which.
    pub kind: CheckKind,
    /// How it came out.
    pub outcome: CheckOutcome,
    /// The level of a disclosure; none for other checks.
    pub level: DbsLevel,
    /// The last day on which it is good; none where it does not lapse.
    pub expires_on: Option<NaiveDate>,
}

/// What is wrong with the checks of a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckGap {
    /// It was never asked for.
    Missing(CheckKind),
    /// It was asked for and is not back.
    Awaited(CheckKind),
    /// It was not satisfied.
    NotClear(CheckKind),
    /// The disclosure is of a lower level than is needed.
    LevelTooLow {
        /// The level there is.
        level: DbsLevel,
        /// The level that is needed.
        needed: DbsLevel,
    },
    /// It lapses before the last day.
    Lapses {
        /// Which.
        kind: CheckKind,
        /// Its last good day.
        expires_on: NaiveDate,
    },
}

/// Whether a check that is good up to and including a day is good on the last day of a placement.
pub fn is_valid_through(expires_on: Option<NaiveDate>, ends_on: NaiveDate) -> bool {
    expires_on.is_none_or(|expires_on| expires_on >= ends_on)
}

/// What is wrong with checks, for a placement that ends on a day (`domain.md` 7.16): seen when
/// planning, not after. Of several checks of a kind the best counts: a clear one before one that
/// is awaited, a higher level before a lower, a later expiry before an earlier.
pub fn check_gaps(
    needed: &[CheckKind],
    dbs: DbsLevel,
    checks: &[AccessCheck],
    ends_on: NaiveDate,
) -> Vec<CheckGap> {
    needed
        .iter()
        .filter_map(|kind| gap(*kind, dbs, checks, ends_on))
        .collect()
}

fn gap(
    kind: CheckKind,
    dbs: DbsLevel,
    checks: &[AccessCheck],
    ends_on: NaiveDate,
) -> Option<CheckGap> {
    let of_kind = checks.iter().filter(|check| check.kind == kind);
    // The one that leaves least to do.
    of_kind
        .map(|check| gap_of(check, dbs, ends_on))
        .min_by_key(|gap| match gap {
            None => 0,
            Some(CheckGap::Lapses { expires_on, .. }) => 1 + days_short(*expires_on, ends_on),
            Some(CheckGap::LevelTooLow { .. }) => i64::MAX - 3,
            Some(CheckGap::Awaited(_)) => i64::MAX - 2,
            Some(CheckGap::NotClear(_)) => i64::MAX - 1,
            Some(CheckGap::Missing(_)) => i64::MAX,
        })
        .unwrap_or(Some(CheckGap::Missing(kind)))
}

fn days_short(expires_on: NaiveDate, ends_on: NaiveDate) -> i64 {
    (ends_on - expires_on).num_days()
}

fn gap_of(check: &AccessCheck, dbs: DbsLevel, ends_on: NaiveDate) -> Option<CheckGap> {
    match check.outcome {
        CheckOutcome::Awaited => return Some(CheckGap::Awaited(check.kind)),
        CheckOutcome::NotClear => return Some(CheckGap::NotClear(check.kind)),
        CheckOutcome::Clear => {}
    }
    if check.kind == CheckKind::Dbs && check.level < dbs {
        return Some(CheckGap::LevelTooLow {
            level: check.level,
            needed: dbs,
        });
    }
    match check.expires_on {
        Some(expires_on) if !is_valid_through(Some(expires_on), ends_on) => {
            Some(CheckGap::Lapses {
                kind: check.kind,
                expires_on,
            })
        }
        _ => None,
    }
}

/// The last day on which a Research Passport is good: three years after it was signed, less a day,
/// and no longer than the employment it rests on (`domain.md` 2). None only past the end of the
/// calendar.
pub fn passport_valid_through(
    signed_on: NaiveDate,
    employment_ends_on: Option<NaiveDate>,
) -> Option<NaiveDate> {
    let three_years = signed_on.checked_add_months(Months::new(36))?.pred_opt()?;
    Some(employment_ends_on.map_or(three_years, |ends| ends.min(three_years)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(kind: CheckKind, outcome: CheckOutcome, expires: Option<&str>) -> AccessCheck {
        AccessCheck {
            kind,
            outcome,
            level: DbsLevel::None,
            expires_on: expires.map(day),
        }
    }

    #[test]
    fn a_check_is_good_on_its_last_day_and_not_after() {
        let ends = day("2027-03-31");
        for (expires, good) in [
            (None, true),
            (Some("2027-03-30"), false),
            (Some("2027-03-31"), true),
            (Some("2027-04-01"), true),
        ] {
            assert_eq!(
                is_valid_through(expires.map(day), ends),
                good,
                "{expires:?}"
            );
        }
    }

    #[test]
    fn each_thing_that_is_wrong_is_told() {
        use CheckKind::{Identity, InformationGovernance, References};
        use CheckOutcome::{Awaited, Clear, NotClear};
        let ends = day("2027-03-31");
        let lapses = |expires: &str| CheckGap::Lapses {
            kind: InformationGovernance,
            expires_on: day(expires),
        };
        let training = |outcome, expires| check(InformationGovernance, outcome, expires);
        let cases: &[(&[AccessCheck], Option<CheckGap>)] = &[
            (&[], Some(CheckGap::Missing(InformationGovernance))),
            (
                &[check(Identity, Clear, None), check(References, Clear, None)],
                Some(CheckGap::Missing(InformationGovernance)),
            ),
            (
                &[training(Awaited, None)],
                Some(CheckGap::Awaited(InformationGovernance)),
            ),
            (
                &[training(NotClear, Some("2028-01-01"))],
                Some(CheckGap::NotClear(InformationGovernance)),
            ),
            (
                &[training(Clear, Some("2027-03-30"))],
                Some(lapses("2027-03-30")),
            ),
            (&[training(Clear, Some("2027-03-31"))], None),
            (&[training(Clear, None)], None),
            // A newer one puts an older one right, in either order.
            (
                &[
                    training(Clear, Some("2026-12-31")),
                    training(Clear, Some("2027-12-31")),
                ],
                None,
            ),
            (
                &[
                    training(Awaited, None),
                    training(Clear, Some("2026-12-31")),
                    training(Clear, Some("2027-01-31")),
                ],
                Some(lapses("2027-01-31")),
            ),
        ];
        for (checks, expected) in cases {
            let found = check_gaps(&[InformationGovernance], DbsLevel::None, checks, ends);
            assert_eq!(found.first(), expected.as_ref(), "{checks:?}");
        }
    }

    #[test]
    fn a_disclosure_is_of_the_level_that_is_needed_or_above() {
        let ends = day("2027-03-31");
        for needed in DbsLevel::ALL {
            for level in DbsLevel::ALL {
                let dbs = AccessCheck {
                    level: *level,
                    ..check(CheckKind::Dbs, CheckOutcome::Clear, None)
                };
                let expected = (level < needed).then_some(CheckGap::LevelTooLow {
                    level: *level,
                    needed: *needed,
                });
                let found = check_gaps(&[CheckKind::Dbs], *needed, &[dbs], ends);
                assert_eq!(found.first(), expected.as_ref());
            }
        }
    }

    #[test]
    fn a_passport_lasts_three_years_and_no_longer_than_the_employment() {
        for (signed, employment, expected) in [
            ("2026-11-22", None, "2029-11-21"),
            ("2024-02-29", None, "2027-02-27"),
            ("2026-11-22", Some("2029-11-20"), "2029-11-20"),
            ("2026-11-22", Some("2029-11-21"), "2029-11-21"),
            ("2026-11-22", Some("2029-11-22"), "2029-11-21"),
        ] {
            assert_eq!(
                passport_valid_through(day(signed), employment.map(day)),
                Some(day(expected)),
                "{signed} {employment:?}"
            );
        }
    }
}
