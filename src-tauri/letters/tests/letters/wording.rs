//! The catalogue has every message that paper needs, in both languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use scheme::Language;
use words::Words;

/// Every `"paper-…"` in the sources under a folder.
fn messages(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            messages(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let pieces = source.split("\"paper-").skip(1);
        found.extend(pieces.filter_map(|piece| {
            let (name, _) = piece.split_once('"')?;
            Some(format!("paper-{name}"))
        }));
    }
}

#[test]
fn every_message_on_paper_has_its_words_in_both_languages_and_none_is_left_over() {
    let mut used = BTreeSet::new();
    messages(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut used,
    );
    assert!(used.len() > 50, "{used:?}");
    for language in [Language::Cy, Language::En] {
        let there: BTreeSet<String> = Words::shared()
            .ids(language)
            .filter(|id| id.starts_with("paper-"))
            .map(str::to_owned)
            .collect();
        assert_eq!(used, there, "{language:?}");
    }
}

#[test]
fn every_heading_and_part_in_a_team_has_its_words() {
    use scheme::call::{Heading, TeamRole};
    let headings = Heading::ALL
        .iter()
        .map(|heading| format!("heading-{}", heading.code()));
    let roles = TeamRole::ALL
        .iter()
        .map(|role| format!("role-{}", role.code()));
    for id in headings.chain(roles) {
        for language in [Language::Cy, Language::En] {
            assert!(Words::shared().has(language, &id), "{id} in {language:?}");
        }
    }
    assert_eq!(Words::shared().faults(), Vec::<String>::new());
}

#[test]
fn every_part_that_may_stand_or_not_is_explained_to_whoever_words_a_letter() {
    for kind in scheme::letter::WordingKind::all() {
        for section in letters::template::Vocabulary::of(kind).sections {
            let id = format!("letter-section-{}", section.replace('_', "-"));
            for language in [Language::Cy, Language::En] {
                assert!(Words::shared().has(language, &id), "{id} in {language:?}");
            }
        }
    }
}
