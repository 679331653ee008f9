//! The clauses of an agreement: which must have words, and where one begins.

use letters::template::{
    Difference, OPENING, Template, Vocabulary, Wrong, clause_at, clauses, compare,
};
use scheme::Language;
use scheme::letter::{LetterKind, Paper};

fn shipped(language: Language) -> &'static str {
    Vocabulary::of(Paper::Agreement).shipped(language)
}

fn wrong(text: &str) -> Vec<(usize, Wrong)> {
    match Template::parse(Paper::Agreement, Language::En, text) {
        Ok(_) => Vec::new(),
        Err(found) => found.into_iter().map(|one| (one.line, one.wrong)).collect(),
    }
}

/// The shipped English with other words in one clause.
fn with(name: &str, words: &str) -> String {
    let text = shipped(Language::En);
    let found = clauses(text);
    let clause = found.iter().find(|clause| clause.name == name).unwrap();
    text.replace(clause.text, words)
}

#[test]
fn what_is_shipped_has_every_clause_in_its_place_in_both_languages() {
    let known: Vec<&str> = Vocabulary::of(Paper::Agreement)
        .clauses
        .iter()
        .map(|(name, _)| *name)
        .collect();
    for language in [Language::En, Language::Cy] {
        let text = shipped(language);
        let found = clauses(text);
        assert_eq!(found[0].name, OPENING);
        assert!(found[0].text.starts_with("# "));
        let names: Vec<&str> = found[1..].iter().map(|clause| clause.name).collect();
        assert_eq!(names, known);
        let whole = Template::shipped(Paper::Agreement, language).unwrap();
        assert_eq!(whole.uses().clauses.len(), known.len());
        // Put together again it reads the same, each clause beginning below its mark.
        let again: Vec<String> = found
            .iter()
            .map(|clause| match clause.name {
                OPENING => clause.text.to_owned(),
                name => format!("[clause {name}]\n{}", clause.text),
            })
            .collect();
        let again = Template::parse(Paper::Agreement, language, &again.join("\n\n")).unwrap();
        assert_eq!(again, whole);
    }
}

#[test]
fn a_clause_that_must_be_there_has_words_whatever_the_facts() {
    let needed = |line| vec![(line, Wrong::ClauseEmpty { name: "leave" })];
    let line = clauses(shipped(Language::En))
        .iter()
        .find(|clause| clause.name == "leave")
        .unwrap()
        .line;
    for (words, found) in [
        ("", needed(line)),
        ("## 9. Leave", needed(line)),
        ("## 9. Leave\n[page]", needed(line)),
        ("[if funded]\nLeave builds up.\n[end]", needed(line)),
        (
            "[if funded]\nLeave builds up.\n[else]\n## Leave\n[end]",
            needed(line),
        ),
        (
            "[if funded]\nLeave builds up.\n[else]\nAs ever.\n[end]",
            vec![],
        ),
        ("Leave builds up.", vec![]),
        ("- leave", vec![]),
    ] {
        assert_eq!(wrong(&with("leave", words)), found, "{words}");
    }
    // Another may be left out, mark and all.
    assert_eq!(wrong(&with("backfill", "")), []);
    assert_eq!(
        wrong(&with("backfill", "").replace("[clause backfill]", "")),
        []
    );
    // One that must be there has no line where its mark is gone.
    let gone = with("leave", "").replace("[clause leave]", "");
    assert_eq!(wrong(&gone), needed(0));
}

#[test]
fn a_clause_stands_once_in_its_place_and_is_not_begun_within_a_section() {
    let text = shipped(Language::En);
    let twice = format!("{text}\n[clause pay]\nMore.");
    let last = twice.lines().count() - 1;
    let out_of_place = |line| (line, Wrong::ClauseOutOfPlace { name: "pay" });
    assert_eq!(wrong(&twice), [out_of_place(last)]);
    let unknown = |name: &str, nearest| {
        let name = name.to_owned();
        vec![(last, Wrong::UnknownClause { name, nearest })]
    };
    assert_eq!(
        wrong(&format!("{text}\n[clause pai]\nMore.")),
        unknown("pai", Some("pay"))
    );
    assert_eq!(
        wrong(&format!("{text}\n[clause cats]\nMore.")),
        unknown("cats", None)
    );
    // A section ends in the clause that it began in: the one after is worded by itself.
    let line = clauses(text)
        .iter()
        .find(|c| c.name == "expenses")
        .unwrap()
        .line;
    let open = text.replace("[clause leave]", "[if funded]\n[clause leave]");
    let found = wrong(&open);
    assert_eq!(
        found,
        [(line + 5, Wrong::SectionNotClosed { name: "funded" })]
    );
    assert_eq!(clause_at(&open, line + 5).name, "expenses");
    assert_eq!(clause_at(&open, line).name, "expenses");
    assert_eq!(clause_at(&open, line - 1).name, "recharge");
    assert_eq!(clause_at(&open, 1).name, OPENING);
    // A letter has none.
    let letter = format!("{}\n[clause pay]", Vocabulary::of(LetterKind::Reserve).en);
    let found = Template::parse(LetterKind::Reserve, Language::En, &letter).unwrap_err();
    assert_eq!(found.len(), 1);
}

#[test]
fn a_clause_left_out_in_one_language_alone_is_a_difference() {
    let whole = Template::shipped(Paper::Agreement, Language::Cy).unwrap();
    let text = with("general", "Law: {law}.").replace("[clause general]", "");
    let less = Template::parse(Paper::Agreement, Language::En, &text).unwrap();
    let found = compare(&less, &whole);
    let gone = Difference::Clause {
        name: "general",
        in_english: false,
    };
    assert!(found.contains(&gone), "{found:?}");
}
