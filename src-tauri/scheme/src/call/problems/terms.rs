//! What is wrong with the terms of the award letter.

use super::Found;
use crate::call::Terms;
use crate::{Facts, Problems};

impl Found {
    pub(super) fn terms(&mut self, terms: &Terms) {
        self.problems.0.extend(term_problems(terms).0);
        for (i, instalment) in terms.instalments.iter().enumerate() {
            let field = format!("terms.instalments.{i}");
            self.needed(&format!("{field}.when"), &instalment.when);
            self.both_or_neither(&format!("{field}.evidence"), &instalment.evidence);
        }
        for (i, report) in terms.reports.iter().enumerate() {
            self.needed(&format!("terms.reports.{i}.title"), &report.title);
        }
        if terms.signatory.name.trim().is_empty() {
            self.problems.add("terms.signatory.name", "missing");
        }
        self.needed("terms.signatory.role", &terms.signatory.role);
        self.needed("terms.invoicing", &terms.invoicing);
        self.needed("terms.standardConditions", &terms.standard_conditions);
    }
}

/// What is wrong with the numbers of an award letter's terms, its texts aside.
pub fn term_problems(terms: &Terms) -> Problems {
    let mut problems = Problems::default();
    for (i, instalment) in terms.instalments.iter().enumerate() {
        if !(1..=100).contains(&instalment.percent) {
            problems.add(format!("terms.instalments.{i}.percent"), "not-a-percentage");
        }
    }
    let sum: u64 = terms.instalments.iter().map(|i| u64::from(i.percent)).sum();
    if sum != 100 {
        problems.add_with(
            "terms.instalments",
            "instalments-not-100",
            Facts::none().with("sum", usize::try_from(sum).unwrap_or(usize::MAX)),
        );
    }
    if !(1..=366).contains(&terms.days_to_accept) {
        problems.add("terms.daysToAccept", "days-out-of-range");
    }
    if !(1..=60).contains(&terms.months_to_start) {
        problems.add("terms.monthsToStart", "months-out-of-range");
    }
    for (i, report) in terms.reports.iter().enumerate() {
        if report.months_after_end > 120 {
            problems.add(
                format!("terms.reports.{i}.monthsAfterEnd"),
                "months-out-of-range",
            );
        }
    }
    problems
}
