//! The merge values of a letter, as it says them.

use std::collections::BTreeSet;

use letters::letter::LetterFacts;
use letters::template::{Merge, Template, Vocabulary};
use scheme::letter::LetterKind;
use wire::letter::LetterValue;

/// The values of a letter in the languages it is written in: single fields in the order of the
/// letter's vocabulary, then lists.
pub(super) fn values(
    kind: LetterKind,
    facts: &dyn LetterFacts,
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
    for field in Vocabulary::of(kind)
        .fields()
        .filter(|f| used.contains(f.name))
    {
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
    for (field, items) in facts.lists() {
        for (place, item) in (1..).zip(items) {
            values.push(LetterValue {
                field: field.to_owned(),
                place: Some(place),
                en: en.map_or_else(String::new, |_| item.en),
                cy: cy.map_or_else(String::new, |_| item.cy),
            });
        }
    }
    values
}
