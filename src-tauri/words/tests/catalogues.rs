//! Both catalogues say the same things: equal ids, equal facts, nothing empty, every letter kept.

// So that clippy knows the helpers here for tests too.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use scheme::people::{AttendanceState, Nation, Sector};
use scheme::{Facts, Language};
use words::Words;

fn locales(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../ui/locales")
        .join(language.tag())
}

/// The files of one language, by name.
fn sources(language: Language) -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(locales(language)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            sources.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    sources
}

/// What a pattern refers to, and the keys that its selectors choose by.
#[derive(Default, Debug)]
struct Found {
    placeables: BTreeSet<String>,
    plural_keys: BTreeSet<String>,
    functions: BTreeSet<String>,
    texts: Vec<String>,
}

impl Found {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    match expression {
                        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                            text.push_str(value);
                        }
                        _ => text.push('{'),
                    }
                    self.expression(expression);
                }
            }
        }
        self.texts.push(text);
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            // What only chooses between forms is not shown, and one language may not need to choose.
            ast::Expression::Select { variants, .. } => {
                for variant in variants {
                    if let ast::VariantKey::Identifier { name } = variant.key {
                        self.plural_keys.insert(name.to_owned());
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.placeables.insert(format!("${}", id.name));
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.placeables.insert(id.name.to_owned());
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.placeables.insert(format!("-{}", id.name));
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Every message, attribute (`message.attribute`) and term (`-term`) with what is in it.
fn everything(source: &str) -> BTreeMap<String, Found> {
    let resource = fluent_syntax::parser::parse(source).expect("syntax");
    let mut all = BTreeMap::new();
    let mut add = |id: String, pattern: &ast::Pattern<&str>| {
        let mut found = Found::default();
        found.pattern(pattern);
        all.insert(id, found);
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            add(id.clone(), value);
        }
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    all
}

#[test]
fn the_files_are_read_without_a_fault() {
    assert_eq!(Words::shared().faults(), Vec::<String>::new());
}

#[test]
fn both_languages_have_the_same_files_ids_and_placeables() {
    let (cy, en) = (sources(Language::Cy), sources(Language::En));
    assert_eq!(cy.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    let mut differences = Vec::new();
    for (file, en) in &en {
        let (cy, en) = (everything(&cy[file]), everything(en));
        let ids: BTreeSet<&String> = cy.keys().chain(en.keys()).collect();
        for id in ids {
            match (cy.get(id), en.get(id)) {
                (Some(cy), Some(en)) if cy.placeables == en.placeables => {}
                (Some(cy), Some(en)) => differences.push(format!(
                    "{file}: {id}: {:?} and {:?}",
                    cy.placeables, en.placeables
                )),
                (None, _) => differences.push(format!("{file}: {id} is not in cy")),
                (_, None) => differences.push(format!("{file}: {id} is not in en-GB")),
            }
        }
    }
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn messages_are_not_empty_and_call_no_functions() {
    for language in [Language::Cy, Language::En] {
        for (file, source) in sources(language) {
            for (id, found) in everything(&source) {
                let place = format!("{}/{file}: {id}", language.tag());
                assert!(found.functions.is_empty(), "{place}: {:?}", found.functions);
                assert!(
                    found.texts.iter().all(|text| !text.trim().is_empty()),
                    "{place} is empty"
                );
            }
        }
    }
}

#[test]
fn references_to_other_messages_hold() {
    for language in [Language::Cy, Language::En] {
        let all: BTreeMap<String, Found> = sources(language)
            .values()
            .flat_map(|source| everything(source))
            .collect();
        for (id, found) in &all {
            for reference in found
                .placeables
                .iter()
                .filter(|name| !name.starts_with('$'))
            {
                assert!(
                    all.contains_key(reference),
                    "{}: {id}: {reference}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn counted_things_use_every_plural_category_of_their_language() {
    let units = |language| everything(&sources(language)["units.ftl"]);
    for (id, found) in units(Language::Cy) {
        let all = BTreeSet::from(["zero", "one", "two", "few", "many", "other"].map(String::from));
        assert_eq!(found.plural_keys, all, "cy: {id}");
    }
    for (id, found) in units(Language::En) {
        let all = BTreeSet::from(["one", "other"].map(String::from));
        assert_eq!(found.plural_keys, all, "en-GB: {id}");
    }
}

#[test]
fn each_plural_category_is_reached() {
    let say = |language, id, count: usize| {
        Words::shared()
            .try_say(language, id, &Facts::none().with("count", count))
            .unwrap()
    };
    for (count, expected) in [
        (0, "0 cais"),
        (1, "1 cais"),
        (2, "2 gais"),
        (3, "3 chais"),
        (4, "4 cais"),
        (6, "6 chais"),
        (24, "24 cais"),
    ] {
        assert_eq!(say(Language::Cy, "unit-applications", count), expected);
    }
    for (count, expected) in [
        (0, "0 tudalen"),
        (1, "1 dudalen"),
        (2, "2 dudalen"),
        (3, "3 tudalen"),
        (6, "6 thudalen"),
    ] {
        assert_eq!(say(Language::Cy, "unit-pages", count), expected);
    }
    for (count, expected) in [
        (0, "0 days"),
        (1, "1 day"),
        (2, "2 days"),
        (1_000, "1,000 days"),
    ] {
        assert_eq!(say(Language::En, "unit-days", count), expected);
    }
}

#[test]
fn welsh_letters_survive_from_the_files_to_the_text() {
    for language in [Language::Cy, Language::En] {
        for (file, source) in sources(language) {
            // Composed letters only: a combining circumflex is drawn badly, and found by no search.
            let place = format!("{}/{file}", language.tag());
            assert!(
                !source.contains(['\u{0302}', '\u{0308}', '\u{0300}', '\u{0301}']),
                "{place}"
            );
            assert!(!source.contains('\u{fffd}'), "{place}");
            for word in ["Å´", "Å·", "Ã´", "Ã¢", "â€™"] {
                assert!(
                    !source.contains(word),
                    "{place} was saved in the wrong encoding: {word}"
                );
            }
        }
    }
    let facts = Facts::none().with("name", "Ŵyn Ŷŵŷ âêîôû");
    let source = [("a.ftl", "house = tŷ { $name } dŵr\n")];
    let words = Words::from_sources(&source, &[]);
    assert_eq!(
        words.say(Language::Cy, "house", &facts),
        "tŷ Ŵyn Ŷŵŷ âêîôû dŵr"
    );
    assert_eq!(Words::shared().plain(Language::Cy, "button-back"), "Yn ôl");
}

#[test]
fn every_code_of_the_shared_lists_has_its_words() {
    let codes = (Sector::ALL.iter().map(|code| (Sector::SET, code.code())))
        .chain(Nation::ALL.iter().map(|code| (Nation::SET, code.code())))
        .chain(
            AttendanceState::ALL
                .iter()
                .map(|code| (AttendanceState::SET, code.code())),
        )
        .chain(["cy", "en", "both", "unknown"].map(|code| ("language", code)));
    for (set, code) in codes {
        for language in [Language::Cy, Language::En] {
            let id = format!("{set}-{code}");
            assert!(
                Words::shared().has(language, &id),
                "{}: {id}",
                language.tag()
            );
        }
    }
}
