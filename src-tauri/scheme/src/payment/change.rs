//! Changes to a running award: money moved between headings, a later end, anything else.
//!
//! | | approve | refuse | withdraw |
//! |---|---|---|---|
//! | requested | approved | refused | withdrawn |
//! | recorded | – | – | – |
//! | approved | – | – | – |
//! | refused | – | – | – |
//! | withdrawn | – | – | – |

use chrono::{Months, NaiveDate};

use super::{HeadingPence, Statement, under};
use crate::call::{CallRule, Heading, MoneyTerms};
use crate::fact::Facts;
use crate::letter::VIREMENT_PERCENT;
use crate::money::Pence;
use crate::people::codes;
use crate::problem::{Problems, Refusal};

codes! {
    /// What is to change.
    ChangeKind as "change-kind" {
        /// Money moves between headings.
        Virement = "virement",
        /// The work ends later, at no cost.
        Extension = "extension",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// Where a change stands.
    ChangeState as "change-state" {
        /// It was asked for, and waits for a decision.
        Requested = "requested",
        /// It needed no approval.
        Recorded = "recorded",
        /// It was approved.
        Approved = "approved",
        /// It was refused.
        Refused = "refused",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}

impl ChangeState {
    /// Whether it took effect.
    pub fn took_effect(self) -> bool {
        matches!(self, ChangeState::Recorded | ChangeState::Approved)
    }
}

codes! {
    /// Why an end moves (UKRI's grounds of a no-cost extension, `domain.md` 1.6).
    ExtensionGround as "extension-ground" {
        /// Somebody is on leave: parental, sick, other.
        Leave = "leave",
        /// An appointment was delayed.
        Appointment = "appointment",
        /// Somebody's hours changed.
        Hours = "hours",
        /// An exceptional case, which the reason makes.
        Exceptional = "exceptional",
    }
}

impl ExtensionGround {
    /// Whether it is a matter of staff, which has real dates.
    pub fn is_staff(self) -> bool {
        self != ExtensionGround::Exceptional
    }
}

codes! {
    /// What is decided of a change.
    ChangeAct as "change-act" {
        /// It is approved.
        Approve = "approve",
        /// It is refused.
        Refuse = "refuse",
        /// Whoever asked withdraws it.
        Withdraw = "withdraw",
    }
}

/// The state after an act.
pub fn change_after(state: ChangeState, act: ChangeAct) -> Result<ChangeState, Refusal> {
    match (state, act) {
        (ChangeState::Requested, ChangeAct::Approve) => Ok(ChangeState::Approved),
        (ChangeState::Requested, ChangeAct::Refuse) => Ok(ChangeState::Refused),
        (ChangeState::Requested, ChangeAct::Withdraw) => Ok(ChangeState::Withdrawn),
        _ => Err(Refusal::new("change-decided").with("state", state.fact())),
    }
}

/// What a virement moves: the sum of what headings gain.
pub fn moved(changes: &[HeadingPence]) -> Pence {
    changes
        .iter()
        .map(|(_, pence)| *pence)
        .filter(|p| *p > Pence::ZERO)
        .sum()
}

/// Whether a virement needs approval: what is moved over the award's life, this one included, is
/// more than a tenth of it (`domain.md` 7.15). Compared without rounding: a penny more is more.
pub fn needs_approval(award: Pence, moved_before: Pence, moved: Pence) -> bool {
    i128::from(moved_before.0 + moved.0) * 100 > i128::from(award.0) * i128::from(VIREMENT_PERCENT)
}

/// A virement as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Virement<'a> {
    /// What each heading gains, or loses where it is below nothing; none where it cannot be read.
    pub changes: &'a [(Heading, Option<Pence>)],
    /// The award's money.
    pub statement: &'a Statement,
    /// What the call says of headings.
    pub money: &'a MoneyTerms,
}

/// What is wrong with a virement. Fields: `lines.N.amount`, `lines`.
pub fn virement_problems(virement: Virement<'_>) -> Problems {
    let mut problems = Problems::default();
    let mut balance = Pence::ZERO;
    let mut moves = false;
    for (i, (heading, change)) in virement.changes.iter().enumerate() {
        let Some(change) = change else { continue };
        let field = format!("lines.{i}.amount");
        balance += *change;
        moves |= *change != Pence::ZERO;
        if virement.changes[..i]
            .iter()
            .any(|(before, _)| before == heading)
        {
            problems.add(format!("lines.{i}.heading"), "claim-heading-twice");
            continue;
        }
        let figures = virement.statement.of(*heading);
        let facts = Facts::none().with("heading", heading.fact());
        if *change > Pence::ZERO {
            let terms = virement.money.terms(*heading);
            if !terms.is_some_and(|t| t.allowed) {
                problems.add_with(field, "heading-not-allowed", facts);
            } else if let Some(cap) = terms.and_then(|t| t.cap)
                && figures.budget + *change > cap
            {
                let facts = facts
                    .with("sum", figures.budget + *change)
                    .with("most", cap);
                problems.add_with(field, "heading-over-cap", facts);
            }
        } else if figures.left + *change < Pence::ZERO {
            let facts = facts
                .with("amount", Pence::ZERO - *change)
                .with("left", figures.left);
            problems.add_with(field, "virement-over-left", facts);
        }
    }
    if virement.changes.iter().all(|(_, change)| change.is_some()) {
        if !moves {
            problems.add("lines", "virement-nothing");
        } else if balance != Pence::ZERO {
            problems.add_with(
                "lines",
                "virement-unbalanced",
                Facts::none().with("balance", balance),
            );
        }
    }
    problems
}

/// The budget after a virement: nothing else changes, and the total stays.
pub fn vired(budget: &[HeadingPence], changes: &[HeadingPence]) -> Vec<HeadingPence> {
    Heading::ALL
        .iter()
        .map(|heading| (*heading, under(budget, *heading) + under(changes, *heading)))
        .filter(|(_, pence)| *pence != Pence::ZERO)
        .collect()
}

/// A no-cost extension as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Extension {
    /// The day it was asked for.
    pub asked_on: NaiveDate,
    /// The day the work ends now.
    pub ends_on: NaiveDate,
    /// The day it would end, where one can be read.
    pub new_end: Option<NaiveDate>,
    /// The last day that the call allows, where it says one.
    pub latest_end: Option<NaiveDate>,
    /// Why.
    pub ground: Option<ExtensionGround>,
    /// For staff: the first and last day of the leave, the delay or the changed hours.
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub to: Option<NaiveDate>,
}

/// The last day of work that a call allows for work that starts on a day: its rule on how long
/// work lasts, where it has one.
pub fn latest_end(rules: &[CallRule], starts_on: NaiveDate) -> Option<NaiveDate> {
    rules.iter().find_map(|rule| match rule {
        CallRule::LastsMonths { most, .. } => {
            starts_on.checked_add_months(Months::new(*most))?.pred_opt()
        }
        _ => None,
    })
}

/// What is wrong with an extension as it is asked for. Fields: `askedOn`, `newEnd`, `ground`,
/// `from`, `to`. What cannot be read is none here and said elsewhere.
pub fn extension_problems(extension: &Extension) -> Problems {
    let mut problems = Problems::default();
    let day = |day: NaiveDate| Facts::none().with("day", day);
    if extension.asked_on > extension.ends_on {
        problems.add_with("askedOn", "extension-after-end", day(extension.ends_on));
    }
    if let Some(new_end) = extension.new_end {
        if new_end <= extension.ends_on {
            problems.add_with("newEnd", "extension-not-after-end", day(extension.ends_on));
        }
        if let Some(latest) = extension.latest_end.filter(|latest| new_end > *latest) {
            problems.add_with("newEnd", "extension-too-long", day(latest));
        }
    }
    match extension.ground {
        None => problems.add("ground", "not-chosen"),
        Some(ground) if ground.is_staff() => {
            if extension.from.is_none() {
                problems.add("from", "missing");
            }
            if extension.to.is_none() {
                problems.add("to", "missing");
            }
            if let (Some(from), Some(to)) = (extension.from, extension.to)
                && to < from
            {
                problems.add_with("to", "ends-before-start", day(from));
            }
        }
        Some(_) => {}
    }
    problems
}

/// A day that hangs on the end of the work, after that end moved: as many days later. One before
/// the old end stays.
pub fn moved_day(day: NaiveDate, old_end: NaiveDate, new_end: NaiveDate) -> NaiveDate {
    if day < old_end {
        return day;
    }
    day.checked_add_signed(new_end - old_end).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::super::{ClaimState, Told, statement, total};
    use super::*;
    use crate::call::{Template, from_template};

    fn said(problems: Problems) -> Vec<String> {
        problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_change_is_decided_once() {
        use ChangeAct as A;
        use ChangeState as S;
        for state in S::ALL {
            for (act, expected) in [
                (A::Approve, S::Approved),
                (A::Refuse, S::Refused),
                (A::Withdraw, S::Withdrawn),
            ] {
                let found = change_after(*state, act);
                if *state == S::Requested {
                    assert_eq!(found, Ok(expected));
                } else {
                    let refused = Refusal::new("change-decided").with("state", state.fact());
                    assert_eq!(found, Err(refused), "{act:?} of {state:?}");
                }
            }
            assert_eq!(
                state.took_effect(),
                matches!(state, S::Recorded | S::Approved)
            );
        }
    }

    #[test]
    fn a_tenth_over_its_life_moves_without_approval_and_a_penny_more_does_not() {
        for (award, before, now, needed) in [
            (1_000_000, 0, 100_000, false),
            (1_000_000, 0, 100_001, true),
            (1_000_000, 60_000, 40_000, false),
            (1_000_000, 60_000, 40_001, true),
            (999_999, 0, 99_999, false),
            (999_999, 0, 100_000, true),
            (5, 0, 1, true),
            (10, 0, 1, false),
        ] {
            let found = needs_approval(Pence(award), Pence(before), Pence(now));
            assert_eq!(found, needed, "{now} after {before} of {award}");
        }
    }

    #[test]
    fn a_virement_stays_within_call_and_money() {
        use Heading::{Equipment, Estates, Ppi, Travel};
        let call = from_template(Template::SeedFund).unwrap();
        let budget = [(Travel, Pence(600_000)), (Ppi, Pence(100_000))];
        let paid = [(Travel, Pence(550_000))];
        let told = Told {
            state: ClaimState::Paid,
            lines: &paid,
        };
        let money = statement(&budget, &[told], &[]);
        type Case = (&'static [(Heading, i64)], &'static [&'static str]);
        let cases: &[Case] = &[
            (&[(Travel, -50_000), (Ppi, 50_000)], &[]),
            (
                &[(Travel, -50_001), (Ppi, 50_001)],
                &["lines.0.amount virement-over-left"],
            ),
            (
                &[(Travel, -50_000), (Ppi, 49_999)],
                &["lines virement-unbalanced"],
            ),
            (&[(Travel, 0), (Ppi, 0)], &["lines virement-nothing"]),
            (&[], &["lines virement-nothing"]),
            (
                &[(Ppi, -100), (Estates, 100)],
                &["lines.1.amount heading-not-allowed"],
            ),
            (&[(Ppi, -100_000), (Equipment, 100_000)], &[]),
            (
                &[(Ppi, -100_000), (Travel, -1), (Equipment, 100_001)],
                &["lines.2.amount heading-over-cap"],
            ),
            (
                &[(Ppi, -5), (Ppi, 5)],
                &["lines.1.heading claim-heading-twice"],
            ),
        ];
        for (changes, expected) in cases {
            let changes: Vec<_> = changes.iter().map(|(h, p)| (*h, Some(Pence(*p)))).collect();
            let virement = Virement {
                changes: &changes,
                statement: &money,
                money: &call.money,
            };
            assert_eq!(said(virement_problems(virement)), *expected, "{changes:?}");
        }
        let after = vired(
            &budget,
            &[(Ppi, Pence(-100_000)), (Equipment, Pence(100_000))],
        );
        assert_eq!(
            after,
            [(Travel, Pence(600_000)), (Equipment, Pence(100_000))]
        );
        assert_eq!(total(&after), total(&budget));
    }

    #[test]
    fn an_extension_is_asked_for_in_time_with_its_ground() {
        let call = from_template(Template::SeedFund).unwrap();
        let good = Extension {
            asked_on: day("2027-06-30"),
            ends_on: day("2027-06-30"),
            new_end: Some(day("2027-09-30")),
            latest_end: latest_end(&call.rules, day("2027-01-01")),
            ground: Some(ExtensionGround::Leave),
            from: Some(day("2027-03-01")),
            to: Some(day("2027-05-31")),
        };
        type Break = fn(&mut Extension);
        let cases: &[(Break, &[&str])] = &[
            (|_| {}, &[]),
            (
                |e| e.asked_on = day("2027-07-01"),
                &["askedOn extension-after-end"],
            ),
            (
                |e| e.new_end = Some(day("2027-06-30")),
                &["newEnd extension-not-after-end"],
            ),
            (|e| e.new_end = Some(day("2027-07-01")), &[]),
            (|e| e.new_end = Some(day("2027-12-31")), &[]),
            (
                |e| e.new_end = Some(day("2028-01-01")),
                &["newEnd extension-too-long"],
            ),
            (
                |e| {
                    e.new_end = Some(day("2028-01-01"));
                    e.latest_end = None;
                },
                &[],
            ),
            (|e| e.ground = None, &["ground not-chosen"]),
            (|e| e.from = None, &["from missing"]),
            (|e| e.to = None, &["to missing"]),
            (
                |e| e.to = Some(day("2027-02-28")),
                &["to ends-before-start"],
            ),
            (
                |e| {
                    e.ground = Some(ExtensionGround::Exceptional);
                    e.from = None;
                    e.to = None;
                },
                &[],
            ),
        ];
        for (i, (change, expected)) in cases.iter().enumerate() {
            let mut extension = good;
            change(&mut extension);
            assert_eq!(said(extension_problems(&extension)), *expected, "case {i}");
        }
    }

    #[test]
    fn days_that_hang_on_the_end_follow_it() {
        let (old, new) = (day("2027-06-30"), day("2027-09-30"));
        for (before, after) in [
            ("2027-01-15", "2027-01-15"),
            ("2027-06-29", "2027-06-29"),
            ("2027-06-30", "2027-09-30"),
            ("2027-10-30", "2028-01-30"),
        ] {
            assert_eq!(moved_day(day(before), old, new), day(after), "{before}");
        }
    }
}
