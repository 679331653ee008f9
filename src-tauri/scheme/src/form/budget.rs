//! Adding up a budget: each line once, each heading against its caps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BudgetLine, count_words};
use crate::call::{Heading, HeadingTerms, MoneyTerms};
use crate::money::{NotMoney, Pence};
use crate::problem::Problems;
use crate::{Fact, Facts};

/// A budget as it adds up. Lines that cannot be read count nothing; the problems say so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Budget {
    /// What is asked for on each line, in the order of the lines: the cost, times the rate of its
    /// heading, rounded once a line. None where the line cannot be read.
    pub lines: Vec<Option<Pence>>,
    /// What is asked for under each heading, in the order in which headings are first used.
    pub headings: Vec<HeadingSum>,
    /// What is asked for in all: the sum of the lines, to the penny.
    pub total: Pence,
}

/// What is asked for under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadingSum {
    /// Which.
    pub heading: Heading,
    /// The sum of its lines.
    pub sum: Pence,
}

/// A budget read, with what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BudgetReading {
    /// As it adds up.
    pub budget: Budget,
    /// What is wrong, under the question's key.
    pub problems: Problems,
}

impl BudgetLine {
    /// Whether nothing is in it: such a line is not a line.
    pub fn is_blank(&self) -> bool {
        self.heading.is_none()
            && [&self.item, &self.amount, &self.justification]
                .iter()
                .all(|text| text.trim().is_empty())
    }
}

impl BudgetReading {
    /// Reads the lines of a budget against a call's money. `field` is the question's key.
    pub fn of(
        field: &str,
        lines: &[BudgetLine],
        justification_words: u32,
        money: &MoneyTerms,
    ) -> Self {
        let mut reading = Self::default();
        // The last line of each heading is where its caps are spoken of.
        let mut last_line = BTreeMap::new();
        for (i, line) in lines.iter().enumerate() {
            let asked = if line.is_blank() {
                None
            } else {
                reading.line(&format!("{field}.{i}"), line, justification_words, money)
            };
            reading.budget.lines.push(asked);
            if let (Some(heading), Some(sum)) = (line.heading, asked) {
                last_line.insert(heading, i);
                reading.budget.add(heading, sum);
            }
        }
        let sums = reading.budget.headings.clone();
        for HeadingSum { heading, sum } in sums {
            if let (Some(terms), Some(line)) = (money.terms(heading), last_line.get(&heading)) {
                reading.caps(&format!("{field}.{line}.amount"), terms, sum);
            }
        }
        reading.limits(field, money);
        reading
    }

    /// Reads one line: what is asked for on it, where that can be read.
    fn line(
        &mut self,
        field: &str,
        line: &BudgetLine,
        justification_words: u32,
        money: &MoneyTerms,
    ) -> Option<Pence> {
        let terms = line.heading.and_then(|heading| money.terms(heading));
        match line.heading {
            None => self.problems.add(format!("{field}.heading"), "not-chosen"),
            Some(heading) if !terms.is_some_and(|t| t.allowed) => self.problems.add_with(
                format!("{field}.heading"),
                "heading-not-allowed",
                Facts::none().with("heading", heading.fact()),
            ),
            Some(_) => {}
        }
        if line.item.trim().is_empty() {
            self.problems.add(format!("{field}.item"), "missing");
        }
        let cost = match Pence::parse(&line.amount) {
            Ok(Pence::ZERO) => {
                self.problems.add(format!("{field}.amount"), "amount-zero");
                Some(Pence::ZERO)
            }
            Ok(cost) => Some(cost),
            Err(NotMoney::Empty) => {
                self.problems.add(format!("{field}.amount"), "missing");
                None
            }
            Err(problem) => {
                self.problems.add(format!("{field}.amount"), problem.code());
                None
            }
        };
        let words = count_words(&line.justification);
        if words == 0 {
            self.problems
                .add(format!("{field}.justification"), "missing");
        } else if words > justification_words {
            self.problems.add_with(
                format!("{field}.justification"),
                "over-words",
                Facts::none()
                    .with("words", words)
                    .with("most", justification_words),
            );
        }
        cost.map(|cost| cost.percent(terms.map_or(100, |t| t.rate_percent)))
    }

    fn caps(&mut self, field: &str, terms: &HeadingTerms, sum: Pence) {
        let facts = |limit: Pence| {
            Facts::none()
                .with("heading", terms.heading.fact())
                .with("sum", sum)
                .with("most", limit)
        };
        if let Some(cap) = terms.cap
            && sum > cap
        {
            self.problems
                .add_with(field, "heading-over-cap", facts(cap));
        }
        // Compared without rounding: a share is over by a penny or it is not.
        if let Some(share) = terms.cap_percent
            && i128::from(sum.0) * 100 > i128::from(self.budget.total.0) * i128::from(share)
        {
            let facts = facts(self.budget.total.percent(share)).with("percent", share);
            self.problems.add_with(field, "heading-over-share", facts);
        }
    }

    fn limits(&mut self, field: &str, money: &MoneyTerms) {
        let total = self.budget.total;
        let facts = |name: &str, limit: Pence| {
            Facts::none()
                .with("requested", Fact::from(total))
                .with(name, limit)
        };
        if total < money.minimum {
            self.problems
                .add_with(field, "below-minimum", facts("minimum", money.minimum));
        } else if total > money.maximum {
            self.problems
                .add_with(field, "above-maximum", facts("maximum", money.maximum));
        }
    }
}

impl Budget {
    fn add(&mut self, heading: Heading, sum: Pence) {
        self.total += sum;
        match self.headings.iter_mut().find(|h| h.heading == heading) {
            Some(known) => known.sum += sum,
            None => self.headings.push(HeadingSum { heading, sum }),
        }
    }
}

impl MoneyTerms {
    /// What the call says of a heading.
    pub fn terms(&self, heading: Heading) -> Option<&HeadingTerms> {
        self.headings.iter().find(|h| h.heading == heading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Template, from_template};

    fn line(heading: Heading, amount: &str) -> BudgetLine {
        BudgetLine {
            heading: Some(heading),
            item: "Item".into(),
            amount: amount.into(),
            justification: "Needed.".into(),
        }
    }

    fn read(lines: &[BudgetLine]) -> (i64, Vec<String>) {
        let money = from_template(Template::SeedFund).unwrap().money;
        let reading = BudgetReading::of("budget", lines, 50, &money);
        let problems = reading
            .problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect();
        (reading.budget.total.0, problems)
    }

    #[test]
    fn both_limits_are_inclusive_to_the_penny() {
        for (amount, total, problem) in [
            ("4,999.99", 499_999, Some("budget below-minimum")),
            ("5,000", 500_000, None),
            ("5000.00", 500_000, None),
            ("10,000", 1_000_000, None),
            ("£10,000.01", 1_000_001, Some("budget above-maximum")),
        ] {
            let expected: Vec<String> = problem.into_iter().map(str::to_owned).collect();
            assert_eq!(read(&[line(Heading::Travel, amount)]), (total, expected));
        }
    }

    #[test]
    fn a_line_breaks_its_rule_by_name() {
        let good = line(Heading::Travel, "6,000");
        type Break = fn(&mut BudgetLine);
        let cases: &[(Break, &[&str])] = &[
            (|l| l.heading = None, &["budget.1.heading not-chosen"]),
            (
                |l| l.heading = Some(Heading::Overheads),
                &["budget.1.heading heading-not-allowed"],
            ),
            (
                |l| l.heading = Some(Heading::PhdStipend),
                &["budget.1.heading heading-not-allowed"],
            ),
            (|l| l.item = " ".into(), &["budget.1.item missing"]),
            (
                |l| l.amount = "1e9".into(),
                &["budget.1.amount not-an-amount"],
            ),
            (
                |l| l.amount = "-5".into(),
                &["budget.1.amount money-negative"],
            ),
            (
                |l| l.amount = "10,00".into(),
                &["budget.1.amount money-commas"],
            ),
            (
                |l| l.amount = "£9,999.995".into(),
                &["budget.1.amount money-decimals"],
            ),
            (|l| l.amount = "0".into(), &["budget.1.amount amount-zero"]),
            (|l| l.amount.clear(), &["budget.1.amount missing"]),
            (
                |l| l.justification.clear(),
                &["budget.1.justification missing"],
            ),
            (
                |l| l.justification = "word ".repeat(51),
                &["budget.1.justification over-words"],
            ),
            (
                |l| {
                    l.heading = Some(Heading::Equipment);
                    l.amount = "1,000.01".into();
                },
                &["budget.1.amount heading-over-cap"],
            ),
            (
                |l| {
                    l.heading = Some(Heading::Equipment);
                    l.amount = "1,000.00".into();
                },
                &[],
            ),
            (
                // A tenth of 6,666.67 is 666.667: a penny under passes, a penny over does not.
                |l| {
                    l.heading = Some(Heading::Other);
                    l.amount = "666.67".into();
                },
                &["budget.1.amount heading-over-share"],
            ),
            (
                |l| {
                    l.heading = Some(Heading::Other);
                    l.amount = "666.66".into();
                },
                &[],
            ),
        ];
        for (break_it, expected) in cases {
            let mut second = line(Heading::Venue, "100");
            break_it(&mut second);
            assert_eq!(
                read(&[good.clone(), second.clone()]).1,
                *expected,
                "{second:?}"
            );
        }
    }

    #[test]
    fn a_blank_line_is_no_line() {
        let lines = [BudgetLine::default(), line(Heading::Travel, "5,000")];
        assert_eq!(read(&lines), (500_000, vec![]));
    }

    #[test]
    fn the_rate_of_a_heading_is_rounded_once_a_line() {
        let mut money = from_template(Template::SeedFund).unwrap().money;
        money.headings[1].rate_percent = 80;
        let heading = money.headings[1].heading;
        let lines = vec![line(heading, "3,000.01"); 3];
        let reading = BudgetReading::of("budget", &lines, 50, &money);
        assert_eq!(reading.budget.lines, vec![Some(Pence(240_001)); 3]);
        assert_eq!(reading.budget.total, Pence(720_003));
    }
}
