//! A longer placement (`domain.md` 2): asked for before its last day, best three months before,
//! normally no longer than two years in all; agreed in writing by every party; with every check
//! valid, access issued and the post covered through the new last day.

use chrono::{Days, Months, NaiveDate};

use super::bars::{Bar, Readiness, bars};
use super::period::Period;
use super::timetable::extension_best_by;
use crate::fact::Facts;
use crate::people::codes;
use crate::problem::Problems;

/// A placement normally lasts no more than so many months in all.
const LONGEST_MONTHS: u32 = 24;

codes! {
    /// What to heed before a placement is extended; it does not keep anybody from it.
    ExtensionWarning as "extension-warning" {
        /// It is asked for less than three months before the last day.
        AskedLate = "asked-late",
        /// It would last more than two years in all.
        OverTwoYears = "over-two-years",
    }
}

/// The last day of a placement that lasts two years.
pub fn two_years_end(from: NaiveDate) -> NaiveDate {
    let end = from.checked_add_months(Months::new(LONGEST_MONTHS));
    end.unwrap_or(NaiveDate::MAX) - Days::new(1)
}

/// What is wrong with the days of an extension: `endsOn`, the new last day; `askedOn`, when it was
/// asked for; `signedOn`, when the last party had agreed in writing.
pub fn extension_problems(
    period: Period,
    ends_on: Option<NaiveDate>,
    asked_on: Option<NaiveDate>,
    signed_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Problems {
    let mut problems = Problems::default();
    let with = |date: NaiveDate| Facts::none().with("date", date);
    if ends_on.is_some_and(|on| on <= period.to) {
        problems.add_with("endsOn", "placement-extension-not-later", with(period.to));
    }
    for (field, on) in [("askedOn", asked_on), ("signedOn", signed_on)] {
        if let Some(on) = on.filter(|on| *on > today) {
            problems.add_with(field, "date-in-future", with(on));
        }
    }
    if asked_on.is_some_and(|on| on <= today && on > period.to) {
        problems.add_with("askedOn", "extension-asked-after-end", with(period.to));
    }
    if let (Some(asked), Some(signed)) = (asked_on, signed_on)
        && signed < asked
        && signed <= today
    {
        problems.add_with("signedOn", "extension-signed-before-asked", with(asked));
    }
    problems
}

/// What to heed before a placement is extended.
pub fn extension_warnings(
    period: Period,
    ends_on: Option<NaiveDate>,
    asked_on: Option<NaiveDate>,
) -> Vec<ExtensionWarning> {
    let mut warnings = Vec::new();
    if asked_on.is_some_and(|on| on > extension_best_by(period)) {
        warnings.push(ExtensionWarning::AskedLate);
    }
    if ends_on.is_some_and(|on| on > two_years_end(period.from)) {
        warnings.push(ExtensionWarning::OverTwoYears);
    }
    warnings
}

/// What stands in the way of an extension: checks, access and the post left behind. The readiness
/// is that of the longer placement.
pub fn extension_bars(longer: Period, readiness: &Readiness) -> Vec<Bar> {
    let mut bars = bars(longer, readiness);
    bars.retain(|bar| {
        !matches!(
            bar,
            Bar::NotAwarded | Bar::NoAgreement | Bar::SignaturesMissing { .. }
        )
    });
    bars
}

#[cfg(test)]
mod tests {
    use super::super::backfill::BackfillState;
    use super::super::bars::{AccessDocument, Agreement, Checks};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period() -> Period {
        Period::new(day("2027-03-01"), day("2027-08-31")).unwrap()
    }

    #[test]
    fn an_extension_is_longer_and_asked_for_before_the_end() {
        let end = "2027-08-31";
        for (ends, asked, signed, today, expected) in [
            ("2027-09-01", "2027-05-31", "2027-06-01", end, &[][..]),
            (
                "2027-08-31",
                "2027-05-31",
                "2027-06-01",
                end,
                &["endsOn placement-extension-not-later"][..],
            ),
            (
                "2027-08-30",
                "2027-05-31",
                "2027-06-01",
                end,
                &["endsOn placement-extension-not-later"],
            ),
            ("2027-09-01", end, end, end, &[]),
            ("2027-09-01", end, "2027-09-02", "2027-09-02", &[]),
            (
                "2027-09-30",
                "2027-09-01",
                "2027-09-01",
                "2027-09-01",
                &["askedOn extension-asked-after-end"],
            ),
            (
                "2027-09-30",
                "2027-06-02",
                "2027-06-02",
                "2027-06-01",
                &["askedOn date-in-future", "signedOn date-in-future"],
            ),
            (
                "2027-09-30",
                "2027-06-02",
                "2027-06-01",
                end,
                &["signedOn extension-signed-before-asked"],
            ),
        ] {
            let found = extension_problems(
                period(),
                Some(day(ends)),
                Some(day(asked)),
                Some(day(signed)),
                day(today),
            );
            let found: Vec<String> = found
                .0
                .iter()
                .map(|p| format!("{} {}", p.field, p.problem))
                .collect();
            assert_eq!(found, expected, "{ends} {asked} {signed} {today}");
        }
        assert!(
            extension_problems(period(), None, None, None, day(end))
                .0
                .is_empty()
        );
    }

    #[test]
    fn late_and_long_ones_are_warned_of() {
        use ExtensionWarning::{AskedLate, OverTwoYears};
        for (ends, asked, expected) in [
            ("2028-02-29", "2027-05-31", &[][..]),
            ("2028-02-29", "2027-06-01", &[AskedLate][..]),
            ("2029-02-28", "2027-05-31", &[]),
            ("2029-03-01", "2027-05-31", &[OverTwoYears]),
            ("2029-03-01", "2027-06-01", &[AskedLate, OverTwoYears]),
        ] {
            let found = extension_warnings(period(), Some(day(ends)), Some(day(asked)));
            assert_eq!(found, expected, "{ends} {asked}");
        }
        assert_eq!(two_years_end(day("2028-02-29")), day("2030-02-27"));
    }

    #[test]
    fn checks_access_and_the_post_stand_in_its_way_and_nothing_else() {
        let clear = Readiness {
            awarded: Some(false),
            agreement: Agreement::Drafted { signed: 0, of: 3 },
            checks: Some(Checks::default()),
            access: AccessDocument::Issued,
            backfill: BackfillState::Filled,
        };
        assert_eq!(extension_bars(period(), &clear), []);
        let open = Readiness {
            checks: None,
            access: AccessDocument::Awaited,
            backfill: BackfillState::Planned,
            ..clear
        };
        assert_eq!(
            extension_bars(period(), &open),
            [Bar::ChecksUndecided, Bar::AccessAwaited, Bar::BackfillOpen]
        );
    }
}
