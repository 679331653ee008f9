//! Judging each rule by what is known.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use super::{Bid, Finding, Outcome};
use crate::application::LatenessRuling;
use crate::call::{Binding, CallDocument, CallRule, Question, QuestionKind, TeamRole};
use crate::form::{Answer, asked};
use crate::people::{AttendanceState, Nation, Sector};
use crate::time::{day_of, on_time};
use crate::{Fact, Facts};

type Judged = (Outcome, Vec<Finding>);

fn one(outcome: Outcome, code: &str, facts: Facts) -> Judged {
    (outcome, vec![finding(code, facts, None)])
}

fn finding(code: &str, facts: Facts, question: Option<&Question>) -> Finding {
    Finding {
        code: code.to_owned(),
        facts,
        question: question.map(|q| q.key.clone()),
    }
}

fn pass_if(kept: bool) -> Outcome {
    if kept { Outcome::Pass } else { Outcome::Fail }
}

/// What a rule makes of a bid without anybody's judgement.
pub(super) fn automatically(rule: &CallRule, call: &CallDocument, bid: &Bid<'_>) -> Judged {
    match rule {
        CallRule::OnTime => received(bid),
        CallRule::AmountWithinLimits => amount(call, bid),
        CallRule::HeadingsAllowed => headings(bid),
        CallRule::SectorsSpanned { least } => sectors(bid, *least),
        CallRule::PartnerBasedIn { nation } => based_in(bid, *nation),
        CallRule::AttendedEvent { months } => attended(call, bid, *months),
        CallRule::HostInAnotherSector => host(bid),
        CallRule::LastsMonths { least, most } => lasts(call, bid, *least, *most),
        CallRule::StartsWithinMonths { months } => starts(call, bid, *months),
        CallRule::GatesPassed => gates(call, bid),
        CallRule::DeclarationsMade => declarations(call, bid),
        CallRule::LeadInSectors { sectors } => lead(bid, sectors),
        CallRule::Judged { .. } => one(Outcome::NeedsJudgement, "to-be-judged", Facts::none()),
    }
}

fn received(bid: &Bid<'_>) -> Judged {
    let facts = Facts::none()
        .with("received", bid.received_at)
        .with("deadline", bid.deadline);
    if on_time(bid.received_at, bid.deadline) {
        return one(Outcome::Pass, "received-on-time", facts);
    }
    match bid.lateness {
        None => one(Outcome::NeedsJudgement, "received-late", facts),
        Some(LatenessRuling::LetIn) => one(Outcome::Pass, "late-let-in", facts),
        Some(LatenessRuling::TurnedAway) => one(Outcome::Fail, "late-turned-away", facts),
    }
}

fn amount(call: &CallDocument, bid: &Bid<'_>) -> Judged {
    let requested = bid.budget.total;
    let facts = Facts::none()
        .with("requested", requested)
        .with("minimum", call.money.minimum)
        .with("maximum", call.money.maximum);
    if requested < call.money.minimum {
        one(Outcome::Fail, "amount-below", facts)
    } else if requested > call.money.maximum {
        one(Outcome::Fail, "amount-above", facts)
    } else {
        one(Outcome::Pass, "amount-within", facts)
    }
}

fn headings(bid: &Bid<'_>) -> Judged {
    let broken: Vec<Finding> = bid
        .problems
        .0
        .iter()
        .filter(|p| {
            matches!(
                p.problem.as_str(),
                "heading-not-allowed" | "heading-over-cap" | "heading-over-share"
            )
        })
        .map(|p| finding(&p.problem, p.facts.clone(), None))
        .collect();
    if broken.is_empty() {
        let used = bid.budget.headings.len();
        one(
            Outcome::Pass,
            "headings-allowed",
            Facts::none().with("count", used),
        )
    } else {
        (Outcome::Fail, broken)
    }
}

fn sectors(bid: &Bid<'_>, least: u32) -> Judged {
    let spanned: BTreeSet<Sector> = bid.team.iter().map(|m| m.sector).collect();
    let facts = Facts::none()
        .with("count", spanned.len())
        .with("least", least);
    one(
        pass_if(spanned.len() >= least as usize),
        "sectors-spanned",
        facts,
    )
}

fn based_in(bid: &Bid<'_>, nation: Nation) -> Judged {
    let facts = Facts::none().with("nation", nation.fact());
    match bid.team.iter().find(|m| m.nation == nation) {
        Some(member) => one(
            Outcome::Pass,
            "partner-based-in",
            facts.with(
                "organisation",
                Fact::record("organisation", member.organisation),
            ),
        ),
        None => one(Outcome::Fail, "no-partner-based-in", facts),
    }
}

/// Somebody of the team came (not only registered) to an event in the months before the deadline,
/// the first and the last day included.
fn attended(call: &CallDocument, bid: &Bid<'_>, months: u32) -> Judged {
    let last = day_of(bid.deadline);
    let first = last
        .checked_sub_months(Months::new(months))
        .unwrap_or(NaiveDate::MIN);
    let of = |a: &super::Attendance| {
        Facts::none()
            .with("person", Fact::record("person", a.person))
            .with("event", Fact::record("event", a.event))
            .with("held", a.held_on)
    };
    let within = |a: &&super::Attendance| (first..=last).contains(&a.held_on);
    let came = |a: &&super::Attendance| a.state == AttendanceState::Attended;
    if let Some(a) = bid.attendance.iter().filter(within).find(came) {
        return one(Outcome::Pass, "attended", of(a));
    }
    if !bid.attendance_known
        && let Some(event) = bid.event(call)
    {
        return one(
            Outcome::NeedsJudgement,
            "attendance-not-recorded",
            Facts::none().with("event", Fact::record("event", event)),
        );
    }
    if let Some(a) = bid.attendance.iter().find(within) {
        let facts = of(a).with("attendance", a.state.fact());
        return one(Outcome::Fail, "did-not-attend", facts);
    }
    if let Some(a) = bid.attendance.iter().find(came) {
        return one(
            Outcome::Fail,
            "attended-outside",
            of(a).with("earliest", first).with("latest", last),
        );
    }
    one(
        Outcome::Fail,
        "nobody-attended",
        Facts::none().with("months", months).with("earliest", first),
    )
}

/// The employer is the secondee's organisation; a host is that of a host contact.
fn host(bid: &Bid<'_>) -> Judged {
    let employer = bid.with_role(&[TeamRole::Secondee]).next();
    let hosts: Vec<Sector> = bid
        .with_role(&[TeamRole::HostContact])
        .map(|m| m.sector)
        .collect();
    let (Some(employer), false) = (employer, hosts.is_empty()) else {
        return one(Outcome::Fail, "no-host-named", Facts::none());
    };
    let facts = Facts::none().with("employer", employer.sector.fact());
    match hosts.iter().find(|sector| **sector != employer.sector) {
        _ if hosts.contains(&employer.sector) => one(Outcome::Fail, "host-in-same-sector", facts),
        Some(other) => one(
            Outcome::Pass,
            "host-in-another-sector",
            facts.with("host", other.fact()),
        ),
        None => one(Outcome::Fail, "no-host-named", Facts::none()),
    }
}

/// So many months from a first day end on the day before the same day of the month, as a month's
/// rent does: from 1 January, three months end on 31 March.
fn last_day_after(start: NaiveDate, months: u32) -> Option<NaiveDate> {
    start
        .checked_add_months(Months::new(months))?
        .checked_sub_days(Days::new(1))
}

fn lasts(call: &CallDocument, bid: &Bid<'_>, least: u32, most: u32) -> Judged {
    let start = bid.day(call, Binding::Start);
    let end = bid.day(call, Binding::End);
    let limits = start.and_then(|s| last_day_after(s, least).zip(last_day_after(s, most)));
    let (Some(start), Some(end), Some((earliest, latest))) = (start, end, limits) else {
        return one(Outcome::NeedsJudgement, "dates-not-known", Facts::none());
    };
    let facts = Facts::none()
        .with("start", start)
        .with("end", end)
        .with("least", least)
        .with("most", most)
        .with("earliest", earliest)
        .with("latest", latest);
    if end < earliest {
        one(Outcome::Fail, "too-short", facts)
    } else if end > latest {
        one(Outcome::Fail, "too-long", facts)
    } else {
        one(Outcome::Pass, "long-enough", facts)
    }
}

fn starts(call: &CallDocument, bid: &Bid<'_>, months: u32) -> Judged {
    let told = call.dates.outcomes_by;
    let latest = told.and_then(|t| t.checked_add_months(Months::new(months)));
    let (Some(start), Some(told), Some(latest)) = (bid.day(call, Binding::Start), told, latest)
    else {
        return one(Outcome::NeedsJudgement, "dates-not-known", Facts::none());
    };
    let facts = Facts::none()
        .with("start", start)
        .with("earliest", told)
        .with("latest", latest);
    if start < told {
        one(Outcome::Fail, "starts-too-early", facts)
    } else if start > latest {
        one(Outcome::Fail, "starts-too-late", facts)
    } else {
        one(Outcome::Pass, "starts-in-time", facts)
    }
}

/// Each question that is asked and that `kept` has an opinion of; fails with those not kept.
fn all_kept(
    call: &CallDocument,
    bid: &Bid<'_>,
    codes: (&str, &str),
    kept: impl Fn(&Question, Option<&Answer>) -> Option<bool>,
) -> Judged {
    let asked = asked(&call.form, bid.answers);
    let mut count = 0usize;
    let mut broken = Vec::new();
    for question in call.form.questions() {
        if !asked.contains(question.key.as_str()) {
            continue;
        }
        match kept(question, bid.answers.get(&question.key)) {
            Some(true) => count += 1,
            Some(false) => broken.push(finding(codes.1, Facts::none(), Some(question))),
            None => {}
        }
    }
    if broken.is_empty() {
        one(Outcome::Pass, codes.0, Facts::none().with("count", count))
    } else {
        (Outcome::Fail, broken)
    }
}

fn gates(call: &CallDocument, bid: &Bid<'_>) -> Judged {
    all_kept(
        call,
        bid,
        ("gates-passed", "gate-failed"),
        |q, answer| match (&q.kind, answer) {
            (QuestionKind::YesNo { must: Some(must) }, Some(Answer::YesNo { yes })) => {
                Some(*yes == Some(*must))
            }
            (QuestionKind::YesNo { must: Some(_) }, _) => Some(false),
            _ => None,
        },
    )
}

fn declarations(call: &CallDocument, bid: &Bid<'_>) -> Judged {
    let codes = ("declarations-made", "declaration-not-made");
    all_kept(call, bid, codes, |q, answer| match (&q.kind, answer) {
        (QuestionKind::Declaration { .. }, _) if !q.required => None,
        (
            QuestionKind::Declaration { .. },
            Some(Answer::Declaration {
                agreed,
                name,
                role,
                signed_on,
            }),
        ) => Some(
            *agreed
                && !name.trim().is_empty()
                && !role.trim().is_empty()
                && crate::time::parse_date(signed_on).is_ok(),
        ),
        (QuestionKind::Declaration { .. }, _) => Some(false),
        _ => None,
    })
}

fn lead(bid: &Bid<'_>, allowed: &[Sector]) -> Judged {
    let lead = bid.with_role(&[TeamRole::Lead, TeamRole::Secondee]).next();
    match lead {
        Some(lead) => one(
            pass_if(allowed.contains(&lead.sector)),
            "lead-in-sector",
            Facts::none().with("sector", lead.sector.fact()),
        ),
        None => one(Outcome::Fail, "no-lead-named", Facts::none()),
    }
}
