//! The merge values of a letter, as it says them.

use std::collections::BTreeSet;

use letters::template::{Merge, Template};
use scheme::letter::LetterKind;
use scheme::{Both, Language};
use wire::letter::LetterValue;

use super::facts::LetterFacts;
use super::wording::in_letters;

/// The values of a letter in the languages it is written in: single fields in the order of the
/// letter's vocabulary, then lists.
pub(super) fn values(
    kind: LetterKind,
    facts: &LetterFacts,
    merge: &Merge,
    (en, cy): (Option<&Template>, Option<&Template>),
) -> Vec<LetterValue> {
    let mut values = Vec::new();
    let used: BTreeSet<&str> = [en, cy]
        .into_iter()
        .flatten()
        .flat_map(|template| template.uses().fields)
        .collect();
    let shown = |name: &str, template: Option<&Template>| {
        template
            .and_then(|t| merge.shown(name, t.language).ok())
            .unwrap_or_default()
    };
    for field in in_letters(kind).fields().filter(|f| used.contains(f.name)) {
        let (in_english, in_welsh) = (shown(field.name, en), shown(field.name, cy));
        // A field of a section that does not stand has no value, and is not said.
        if !(in_english.is_empty() && in_welsh.is_empty()) {
            values.push(LetterValue {
                field: field.name.to_owned(),
                place: None,
                en: in_english,
                cy: in_welsh,
            });
        }
    }
    let mut listed = List {
        values: &mut values,
        english: en.is_some(),
        welsh: cy.is_some(),
    };
    match facts {
        LetterFacts::Award(award) => {
            listed.add(
                "budget",
                award.budget.iter().map(|heading| {
                    each(|language| {
                        format!(
                            "{}: {}",
                            heading.name.get(language),
                            words::money(heading.amount, language)
                        )
                    })
                }),
            );
            listed.add(
                "instalments",
                award.instalments.iter().map(|payment| {
                    each(|language| {
                        format!(
                            "{}: {}",
                            payment.when.get(language),
                            words::money(payment.amount, language)
                        )
                    })
                }),
            );
            listed.add(
                "conditions",
                award.conditions.iter().map(|condition| {
                    each(|language| match condition.due_on {
                        Some(due) => format!(
                            "{} ({})",
                            condition.text.get(language),
                            words::date(due, language)
                        ),
                        None => condition.text.get(language).to_owned(),
                    })
                }),
            );
            listed.add(
                "reports",
                award.reports.iter().map(|report| {
                    each(|language| {
                        format!(
                            "{}: {}",
                            report.title.get(language),
                            words::date(report.due_on, language)
                        )
                    })
                }),
            );
            listed.add("feedback", award.feedback.iter().cloned());
        }
        LetterFacts::Reserve(reserve) => listed.add("feedback", reserve.feedback.iter().cloned()),
        LetterFacts::NotFunded(facts) => listed.add("feedback", facts.feedback.iter().cloned()),
        LetterFacts::Ineligible(facts) => {
            listed.add(
                "rules",
                facts.rules.iter().map(|broken| {
                    each(|language| {
                        format!(
                            "{} {}",
                            broken.rule.get(language),
                            broken.found.get(language)
                        )
                    })
                }),
            );
        }
    }
    values
}

fn each(word: impl Fn(Language) -> String) -> Both {
    Both::new(word(Language::En), word(Language::Cy))
}

struct List<'v> {
    values: &'v mut Vec<LetterValue>,
    english: bool,
    welsh: bool,
}

impl List<'_> {
    fn add(&mut self, field: &str, items: impl Iterator<Item = Both>) {
        for (place, item) in (1..).zip(items) {
            self.values.push(LetterValue {
                field: field.to_owned(),
                place: Some(place),
                en: if self.english { item.en } else { String::new() },
                cy: if self.welsh { item.cy } else { String::new() },
            });
        }
    }
}
