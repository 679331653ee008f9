//! What keeps a call from being published, field by field.
//!
//! Paths are those of the document, as in `form.sections.1.questions.0.title.cy`. A draft may have
//! any of these problems; [`dates`], [`money`] and [`terms`] are also asked when a part is edited.

mod form;
mod scoring;
mod terms;

use std::collections::BTreeSet;

use super::{Binding, CallDocument, CallRule, Dates, MoneyTerms, Template};
use crate::language::Both;
use crate::time::{NotAMoment, deadline_instant};
use crate::{Facts, Pence, Problems};

/// Everything that keeps a call from being published. `bilingual` is the hub's: Welsh is required
/// only where the hub works in it.
pub fn problems(call: &CallDocument, bilingual: bool) -> Problems {
    let mut found = Found {
        problems: Problems::default(),
        bilingual,
    };
    found.needed("title", &call.title);
    found.needed("funder", &call.funder);
    found.needed("about", &call.about);
    found.both_or_neither("support", &call.support);
    found.dates(&call.dates);
    found.money(&call.money);
    found.rules(call);
    found.form(&call.form);
    found.bindings(call);
    found.criteria(&call.criteria);
    found.scale(&call.scale);
    found.ranking(&call.ranking, &call.scale);
    found.terms(&call.terms);
    found.problems
}

impl CallRule {
    /// The rule's key, unique in a call: findings and judgements are stored under it.
    pub fn key(&self) -> String {
        match self {
            CallRule::OnTime => "on-time".into(),
            CallRule::AmountWithinLimits => "amount-within-limits".into(),
            CallRule::HeadingsAllowed => "headings-allowed".into(),
            CallRule::SectorsSpanned { .. } => "sectors-spanned".into(),
            CallRule::PartnerBasedIn { nation } => format!("partner-based-in-{}", nation.code()),
            CallRule::AttendedEvent { .. } => "attended-event".into(),
            CallRule::HostInAnotherSector => "host-in-another-sector".into(),
            CallRule::LastsMonths { .. } => "lasts-months".into(),
            CallRule::StartsWithinMonths { .. } => "starts-within-months".into(),
            CallRule::GatesPassed => "gates-passed".into(),
            CallRule::DeclarationsMade => "declarations-made".into(),
            CallRule::LeadInSectors { .. } => "lead-in-sectors".into(),
            CallRule::Judged { key, .. } => format!("judged-{key}"),
        }
    }

    /// The bindings without which the rule finds nothing to judge by.
    pub fn needs(&self) -> &'static [Binding] {
        match self {
            CallRule::AmountWithinLimits | CallRule::HeadingsAllowed => &[Binding::Budget],
            CallRule::SectorsSpanned { .. }
            | CallRule::PartnerBasedIn { .. }
            | CallRule::HostInAnotherSector
            | CallRule::LeadInSectors { .. } => &[Binding::Team],
            CallRule::AttendedEvent { .. } => &[Binding::Team, Binding::EventAttended],
            CallRule::LastsMonths { .. } => &[Binding::Start, Binding::End],
            CallRule::StartsWithinMonths { .. } => &[Binding::Start],
            CallRule::OnTime
            | CallRule::GatesPassed
            | CallRule::DeclarationsMade
            | CallRule::Judged { .. } => &[],
        }
    }
}

/// The bindings that the lists and letters of a call use, whatever its rules.
fn needed_by_lists_and_letters(template: Template) -> &'static [Binding] {
    match template {
        Template::SeedFund => &[
            Binding::Title,
            Binding::Team,
            Binding::Budget,
            Binding::Start,
            Binding::End,
        ],
        Template::Secondment => &[
            Binding::Title,
            Binding::Team,
            Binding::Budget,
            Binding::Start,
            Binding::End,
            Binding::Post,
            Binding::WorkingPattern,
        ],
    }
}

/// Problems found so far, and whether the Welsh must be there.
pub(super) struct Found {
    problems: Problems,
    bilingual: bool,
}

impl Found {
    /// Text that must be there, in both languages where the hub works in both.
    fn needed(&mut self, field: &str, text: &Both) {
        if text.en.trim().is_empty() {
            self.problems.add(format!("{field}.en"), "missing");
        }
        if self.bilingual && text.cy.trim().is_empty() {
            self.problems.add(format!("{field}.cy"), "missing");
        }
    }

    /// Text that may be left out, but not in one language alone.
    fn both_or_neither(&mut self, field: &str, text: &Both) {
        if !text.en.trim().is_empty() || !text.cy.trim().is_empty() {
            self.needed(field, text);
        }
    }

    /// A key that is well formed and new to `seen`.
    fn key(&mut self, field: &str, key: &str, seen: &mut BTreeSet<String>) {
        let well_formed = !key.is_empty()
            && key.len() <= 60
            && key
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !well_formed {
            self.problems.add(field, "not-a-key");
        } else if !seen.insert(key.to_owned()) {
            self.problems
                .add_with(field, "key-twice", Facts::none().with("key", key));
        }
    }

    fn dates(&mut self, dates: &Dates) {
        for (field, missing) in [
            ("dates.opensOn", dates.opens_on.is_none()),
            ("dates.closesAt", dates.closes_at.is_none()),
            ("dates.panelOn", dates.panel_on.is_none()),
            ("dates.outcomesBy", dates.outcomes_by.is_none()),
        ] {
            if missing {
                self.problems.add(field, "missing");
            }
        }
        self.problems.0.extend(date_problems(dates).0);
    }

    fn money(&mut self, money: &MoneyTerms) {
        self.problems.0.extend(money_problems(money).0);
        for (i, heading) in money.headings.iter().enumerate() {
            self.both_or_neither(&format!("money.headings.{i}.guidance"), &heading.guidance);
        }
    }

    fn rules(&mut self, call: &CallDocument) {
        let mut seen = BTreeSet::new();
        for (i, rule) in call.rules.iter().enumerate() {
            let field = format!("rules.{i}");
            let key = rule.key();
            if !seen.insert(key.clone()) {
                self.problems
                    .add_with(&field, "key-twice", Facts::none().with("key", key));
            }
            match rule {
                CallRule::Judged { key, text } => {
                    self.key(&format!("{field}.key"), key, &mut BTreeSet::new());
                    self.needed(&format!("{field}.text"), text);
                }
                CallRule::LastsMonths { least, most } if least > most || *most == 0 => {
                    self.problems
                        .add(format!("{field}.most"), "least-over-most");
                }
                CallRule::LeadInSectors { sectors } if sectors.is_empty() => {
                    self.problems.add(format!("{field}.sectors"), "missing");
                }
                _ => {}
            }
        }
    }

    fn bindings(&mut self, call: &CallDocument) {
        let used: BTreeSet<Binding> = needed_by_lists_and_letters(call.template)
            .iter()
            .chain(call.rules.iter().flat_map(|r| r.needs()))
            .copied()
            .collect();
        for binding in used {
            if call.form.bound(binding).is_none() {
                self.problems.add_with(
                    "form",
                    "binding-missing",
                    Facts::none().with("binding", binding.fact()),
                );
            }
        }
    }
}

/// What is wrong with dates that are set: their order, and a deadline that the clock on the wall
/// never shows.
pub fn date_problems(dates: &Dates) -> Problems {
    let mut problems = Problems::default();
    if let Some(wall) = dates.closes_at
        && deadline_instant(wall) == Err(NotAMoment::MissingHour)
    {
        problems.add("dates.closesAt", "missing-hour");
    }
    let in_order = [
        ("dates.opensOn", dates.opens_on),
        ("dates.closesAt", dates.closes_at.map(|at| at.date())),
        ("dates.reviewsDueOn", dates.reviews_due_on),
        ("dates.panelOn", dates.panel_on),
        ("dates.outcomesBy", dates.outcomes_by),
    ];
    let mut before = None;
    for (field, day) in in_order {
        if let (Some(day), Some(earliest)) = (day, before)
            && day < earliest
        {
            problems.add_with(
                field,
                "before-earlier-date",
                Facts::none().with("earliest", earliest),
            );
        }
        before = before.max(day);
    }
    problems
}

/// What is wrong with a call's money.
pub fn money_problems(money: &MoneyTerms) -> Problems {
    let mut problems = Problems::default();
    if money.pot == Pence::ZERO {
        problems.add("money.pot", "missing");
    }
    if money.maximum == Pence::ZERO {
        problems.add("money.maximum", "missing");
    } else if money.minimum > money.maximum {
        problems.add_with(
            "money.minimum",
            "minimum-over-maximum",
            Facts::none().with("maximum", money.maximum),
        );
    }
    if money.pot != Pence::ZERO && money.maximum > money.pot {
        problems.add_with(
            "money.maximum",
            "maximum-over-pot",
            Facts::none().with("pot", money.pot),
        );
    }
    if !money.headings.iter().any(|h| h.allowed) {
        problems.add("money.headings", "no-heading-allowed");
    }
    let mut seen = BTreeSet::new();
    for (i, heading) in money.headings.iter().enumerate() {
        let field = format!("money.headings.{i}");
        if !seen.insert(heading.heading) {
            problems.add_with(
                format!("{field}.heading"),
                "heading-twice",
                Facts::none().with("heading", heading.heading.fact()),
            );
        }
        if !(1..=100).contains(&heading.rate_percent) {
            problems.add(format!("{field}.ratePercent"), "not-a-percentage");
        }
        if heading
            .cap_percent
            .is_some_and(|share| !(1..=100).contains(&share))
        {
            problems.add(format!("{field}.capPercent"), "not-a-percentage");
        }
        if heading
            .cap
            .is_some_and(|cap| cap <= Pence::ZERO || cap > money.pot)
        {
            problems.add(format!("{field}.cap"), "cap-out-of-range");
        }
    }
    problems
}

pub use terms::term_problems;

#[cfg(test)]
mod tests;
