//! The letter that offers an award (`domain.md` 8).

use chrono::NaiveDate;
use scheme::{Both, Pence};

use crate::letter::{
    Correspondence, LetterFacts, LetterProblem, budget_table, conditions, numbered_paragraphs,
    paragraphs, payment_table, reports_table,
};
use crate::template::{COMMON, may, must};
use crate::template::{Holds, Merge, Value, Vocabulary};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        must("amount", Holds::Money),
        must("amount_in_words", Holds::MoneyInWords),
        must("accept_by", Holds::Date),
        must("panel_date", Holds::Date),
        must("start_date", Holds::Date),
        must("end_date", Holds::Date),
        must("latest_start", Holds::Date),
        must("virement_percent", Holds::Count),
        may("secondee", Holds::Text),
        may("employer", Holds::Text),
        may("host", Holds::Text),
        may("working_pattern", Holds::Text),
        may("backfill_post", Holds::Text),
        may("backfill_amount", Holds::Money),
        may("enterprise", Holds::Text),
        may("mfa_limit", Holds::Money),
        may("mfa_confirm_by", Holds::Date),
        may("transparency_threshold", Holds::Money),
    ],
    inserts: &[
        ("budget_table", true),
        ("payment_table", true),
        ("conditions", true),
        ("reports_table", true),
        ("invoicing", true),
        ("standard_conditions", true),
        ("signature", true),
        ("feedback", false),
        ("copies", false),
    ],
    clauses: &[],
    sections: &[
        "conditions",
        "secondment",
        "backfill",
        "subsidy",
        "feedback",
    ],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// The facts of an award offer, from the locked decision and the call's terms.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// The award.
    pub amount: Pence,
    /// The award by heading; adds up to it.
    pub budget: Vec<BudgetHeading>,
    /// The day the panel met.
    pub panel_on: NaiveDate,
    /// The day by which the offer is accepted or lapses.
    pub accept_by: NaiveDate,
    /// The first day of the work.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// The last day on which the work may start.
    pub latest_start: NaiveDate,
    /// The special conditions.
    pub conditions: Vec<Condition>,
    /// The payments; add up to the award.
    pub instalments: Vec<Instalment>,
    /// Where invoices go, and the VAT line: paragraphs parted by empty lines.
    pub invoicing: Both,
    /// The reports asked for.
    pub reports: Vec<Report>,
    /// The terms and conditions: paragraphs parted by empty lines.
    pub standard_conditions: Both,
    /// The share of the award, in per cent, that may move between headings without asking.
    pub virement_percent: u32,
    /// For a secondment.
    pub secondment: Option<Secondment>,
    /// For an award to an enterprise.
    pub subsidy: Option<Subsidy>,
    /// What the panel said, where the call's policy sends it: paragraphs parted by empty lines.
    pub feedback: Option<Both>,
}

/// What an award pays under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetHeading {
    /// The heading.
    pub name: Both,
    /// The share of the cost that is paid, in per cent.
    pub rate_percent: u32,
    /// The amount.
    pub amount: Pence,
}

/// A special condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it asks.
    pub text: Both,
    /// By when, if there is a date.
    pub due_on: Option<NaiveDate>,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// How much.
    pub amount: Pence,
    /// When it is paid.
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
}

/// A report that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What it is.
    pub title: Both,
    /// When it is due.
    pub due_on: NaiveDate,
}

/// Who goes where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secondment {
    /// The person seconded.
    pub secondee: String,
    /// The employing organisation.
    pub employer: String,
    /// The host.
    pub host: String,
    /// The share of full time, in words: "0.4 of full time (two days a week)".
    pub working_pattern: Both,
    /// The post that is filled meanwhile and what is paid for it; none where backfill is
    /// unsuitable and salary is paid instead.
    pub backfill: Option<Backfill>,
}

/// The post left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backfill {
    /// The post.
    pub post: Both,
    /// What the award pays for it.
    pub amount: Pence,
}

/// An award to an enterprise as Minimal Financial Assistance (Subsidy Control Act 2022, ss
/// 36–37). The limits are data of the day, and given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subsidy {
    /// The enterprise.
    pub enterprise: String,
    /// The most that it and its group may have over three financial years.
    pub limit: Pence,
    /// The day by which it confirms in writing.
    pub confirm_by: NaiveDate,
    /// Awards over this are entered in the public database.
    pub transparency_threshold: Pence,
}

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        self.check()?;
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("amount", Value::Money(self.amount)),
            ("amount_in_words", Value::MoneyInWords(self.amount)),
            ("panel_date", Value::Date(self.panel_on)),
            ("accept_by", Value::Date(self.accept_by)),
            ("start_date", Value::Date(self.starts_on)),
            ("end_date", Value::Date(self.ends_on)),
            ("latest_start", Value::Date(self.latest_start)),
            (
                "virement_percent",
                Value::Count(i64::from(self.virement_percent)),
            ),
        ]);
        merge.inserts.extend([
            ("budget_table", budget_table(&self.budget, self.amount)),
            (
                "payment_table",
                payment_table(&self.instalments, self.amount),
            ),
            ("reports_table", reports_table(&self.reports)),
            ("conditions", conditions(&self.conditions)),
            ("invoicing", paragraphs(&self.invoicing, "invoicing")),
            (
                "standard_conditions",
                numbered_paragraphs(&self.standard_conditions, "standard_conditions"),
            ),
        ]);
        if !self.conditions.is_empty() {
            merge.sections.insert("conditions");
        }
        if let Some(feedback) = &self.feedback {
            merge.sections.insert("feedback");
            merge
                .inserts
                .insert("feedback", paragraphs(feedback, "feedback"));
        }
        if let Some(secondment) = &self.secondment {
            self.merge_secondment(secondment, &mut merge);
        }
        if let Some(subsidy) = &self.subsidy {
            merge.sections.insert("subsidy");
            merge.values.extend([
                ("enterprise", Value::Text(subsidy.enterprise.clone())),
                ("mfa_limit", Value::Money(subsidy.limit)),
                ("mfa_confirm_by", Value::Date(subsidy.confirm_by)),
                (
                    "transparency_threshold",
                    Value::Money(subsidy.transparency_threshold),
                ),
            ]);
        }
        Ok(merge)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        let amount = |name: &Both, amount: Pence| {
            Both::each(|l| format!("{}: {}", name.get(l), words::money(amount, l)))
        };
        let condition = |condition: &Condition| {
            Both::each(|l| match condition.due_on {
                Some(due) => format!("{} ({})", condition.text.get(l), words::date(due, l)),
                None => condition.text.get(l).to_owned(),
            })
        };
        let report = |report: &Report| {
            Both::each(|l| format!("{}: {}", report.title.get(l), words::date(report.due_on, l)))
        };
        vec![
            (
                "budget",
                self.budget
                    .iter()
                    .map(|h| amount(&h.name, h.amount))
                    .collect(),
            ),
            (
                "instalments",
                self.instalments
                    .iter()
                    .map(|i| amount(&i.when, i.amount))
                    .collect(),
            ),
            (
                "conditions",
                self.conditions.iter().map(condition).collect(),
            ),
            ("reports", self.reports.iter().map(report).collect()),
            ("feedback", self.feedback.iter().cloned().collect()),
        ]
    }
}

impl Facts {
    fn merge_secondment(&self, secondment: &Secondment, merge: &mut Merge) {
        merge.sections.insert("secondment");
        merge.values.extend([
            ("secondee", Value::Text(secondment.secondee.clone())),
            ("employer", Value::Text(secondment.employer.clone())),
            ("host", Value::Text(secondment.host.clone())),
            (
                "working_pattern",
                Value::Both(secondment.working_pattern.clone()),
            ),
        ]);
        if let Some(backfill) = &secondment.backfill {
            merge.sections.insert("backfill");
            merge.values.extend([
                ("backfill_post", Value::Both(backfill.post.clone())),
                ("backfill_amount", Value::Money(backfill.amount)),
            ]);
        }
    }

    fn check(&self) -> Result<(), Vec<LetterProblem>> {
        let mut problems = Vec::new();
        let budget: Pence = self.budget.iter().map(|heading| heading.amount).sum();
        let instalments: Pence = self.instalments.iter().map(|payment| payment.amount).sum();
        for (of, sum) in [("budget", budget), ("instalments", instalments)] {
            if sum != self.amount {
                problems.push(LetterProblem::SumDiffers {
                    of,
                    sum,
                    amount: self.amount,
                });
            }
        }
        for (first, early, then, late) in [
            (
                "letter_date",
                self.letter.dated,
                "accept_by",
                self.accept_by,
            ),
            ("start_date", self.starts_on, "end_date", self.ends_on),
            (
                "start_date",
                self.starts_on,
                "latest_start",
                self.latest_start,
            ),
        ] {
            if late < early {
                problems.push(LetterProblem::DatesCross { first, then });
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}
