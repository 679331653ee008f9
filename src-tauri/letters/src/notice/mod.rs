//! Letters that tell what became of an award after its offer. Each is a wording and a list of facts:
//! the wording stands in a folder of its own, what it can say in the list of
//! [vocabularies](crate::template::Vocabulary), and its facts come by name.

use chrono::NaiveDate;
use scheme::{Both, Pence};

use crate::award_offer::{Condition, Instalment, Report};
use crate::letter::{
    Correspondence, LetterFacts, LetterProblem, amounts_table, conditions, moved_table,
    payment_table, reports_table,
};
use crate::template::{Insert, Merge, Value};

/// A wording of this folder with what it can say beside the fields of every letter.
macro_rules! notice {
    ($folder:literal, [$($field:expr),* $(,)?], $inserts:tt, $sections:tt) => {
        $crate::notice::notice!($folder, (&[$($field),*]), $inserts, $sections)
    };
    ($folder:literal, $fields:expr, [$($insert:expr),* $(,)?], [$($section:literal),* $(,)?]) => {
        const {
            &$crate::template::Vocabulary {
                common_fields: $crate::template::COMMON,
                own_fields: $fields,
                inserts: &[$($insert,)* ("signature", true), ("copies", false)],
                clauses: &[],
                sections: &[$($section),*],
                en: include_str!(concat!("../notice/", $folder, "/en.txt")),
                cy: include_str!(concat!("../notice/", $folder, "/cy.txt")),
            }
        }
    };
}
pub(crate) use notice;

/// What a letter says, by the names that its wording uses.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Says {
    merge: Merge,
    lists: Vec<(&'static str, Vec<Both>)>,
}

impl Says {
    /// A day.
    pub fn day(self, field: &'static str, day: NaiveDate) -> Self {
        self.value(field, Value::Date(day))
    }

    /// Money in figures.
    pub fn money(self, field: &'static str, amount: Pence) -> Self {
        self.value(field, Value::Money(amount))
    }

    /// The amount that the letter is about, in figures and in words.
    pub fn amount(self, amount: Pence) -> Self {
        self.money("amount", amount)
            .value("amount_in_words", Value::MoneyInWords(amount))
    }

    /// A whole number.
    pub fn count(self, field: &'static str, count: u32) -> Self {
        self.value(field, Value::Count(i64::from(count)))
    }

    /// A name, or somebody's own words: the same in both languages.
    pub fn words(self, field: &'static str, words: &str) -> Self {
        self.value(field, Value::Text(words.trim().to_owned()))
    }

    /// Words in both languages.
    pub fn both(self, field: &'static str, words: &Both) -> Self {
        self.value(field, Value::Both(words.clone()))
    }

    /// A section stands, where it is so.
    pub fn when(mut self, section: &'static str, stands: bool) -> Self {
        if stands {
            self.merge.sections.insert(section);
        }
        self
    }

    /// Conditions, numbered, and the section that holds them; nothing where there is none.
    pub fn conditions(self, list: &[Condition]) -> Self {
        let items = list.iter().map(|c| c.text.clone()).collect();
        self.listed("conditions", "conditions", conditions(list), items)
    }

    /// Reports and when they are due, and the section that holds them.
    pub fn reports(self, list: &[Report]) -> Self {
        let item = |report: &Report| {
            Both::each(|language| {
                let due = words::date(report.due_on, language);
                format!("{}: {due}", report.title.get(language))
            })
        };
        let items = list.iter().map(item).collect();
        self.listed("reports", "reports_table", reports_table(list), items)
    }

    /// Payments and when they are made, and the section that holds them.
    pub fn payments(self, list: &[Instalment]) -> Self {
        let total = list.iter().map(|one| one.amount).sum();
        let item = |one: &Instalment| {
            Both::each(|language| {
                let amount = words::money(one.amount, language);
                format!("{}: {amount}", one.when.get(language))
            })
        };
        let items = list.iter().map(item).collect();
        self.listed(
            "payments",
            "payment_table",
            payment_table(list, total),
            items,
        )
    }

    /// The lines of a claim.
    pub fn claim(self, lines: &[(Both, Pence)]) -> Self {
        let items = lines.iter().map(in_line).collect();
        self.listed("claim", "claim_table", amounts_table(lines), items)
    }

    /// Money that moves between headings: below nothing is taken, above it added.
    pub fn moved(self, lines: &[(Both, Pence)]) -> Self {
        let items = lines.iter().map(in_line).collect();
        self.listed("virement", "moved_table", moved_table(lines), items)
    }

    /// The amount that the letter is about, where it is about one.
    pub fn about(&self) -> Option<Pence> {
        let named = |field| match self.merge.values.get(field) {
            Some(Value::Money(amount)) => Some(*amount),
            _ => None,
        };
        named("amount").or_else(|| named("claim_amount"))
    }

    fn value(mut self, field: &'static str, value: Value) -> Self {
        self.merge.values.insert(field, value);
        self
    }

    fn listed(
        mut self,
        section: &'static str,
        name: &'static str,
        insert: Insert,
        items: Vec<Both>,
    ) -> Self {
        if items.is_empty() {
            return self;
        }
        self.merge.sections.insert(section);
        self.merge.inserts.insert(name, insert);
        self.lists.push((section, items));
        self
    }
}

fn in_line((name, amount): &(Both, Pence)) -> Both {
    Both::each(|language| {
        let amount = words::money(*amount, language);
        format!("{}: {amount}", name.get(language))
    })
}

/// A letter of this folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// What it says.
    pub says: Says,
}

impl LetterFacts for Notice {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        let mut merge = self.letter.merge();
        merge.values.extend(self.says.merge.values.clone());
        merge.inserts.extend(self.says.merge.inserts.clone());
        merge.sections.extend(self.says.merge.sections.iter());
        Ok(merge)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        self.says.lists.clone()
    }
}
