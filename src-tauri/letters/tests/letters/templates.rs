//! What a coordinator may write, and what is refused.

use letters::letter::{LetterFacts, LetterProblem};
use letters::template::{Difference, Template, Unfilled, Vocabulary, Wrong, compare, fill};
use scheme::letter::{LetterKind, WordingKind};
use scheme::{Both, Language, Pence};

use crate::{documents, support};

fn problems(text: &str) -> Vec<(usize, Wrong)> {
    let found = Template::parse(LetterKind::Reserve, Language::En, text).unwrap_err();
    found
        .into_iter()
        .map(|problem| (problem.line, problem.wrong))
        .collect()
}

/// The shipped wording with one line added at the end, and what is wrong with it.
fn with_line(line: &str) -> Vec<Wrong> {
    let text = format!(
        "{}\n\n{line}\n",
        Vocabulary::of(LetterKind::Reserve).shipped(Language::En)
    );
    problems(&text)
        .into_iter()
        .map(|(_, wrong)| wrong)
        .collect()
}

#[test]
fn what_is_shipped_is_whole_and_says_the_same_in_both_languages() {
    for kind in WordingKind::all() {
        let en = Template::shipped(kind, Language::En).unwrap_or_else(|p| panic!("{kind:?} {p:?}"));
        let cy = Template::shipped(kind, Language::Cy).unwrap_or_else(|p| panic!("{kind:?} {p:?}"));
        assert_eq!(compare(&en, &cy), [], "{kind:?}");
        assert_eq!(en.uses(), cy.uses(), "{kind:?}");
        assert_eq!(WordingKind::from_code(kind.code()), Some(kind));
        // What the vocabulary offers and no wording uses would be offered for nothing.
        let vocabulary = Vocabulary::of(kind);
        assert_eq!(
            en.uses().inserts.len(),
            vocabulary.inserts.len(),
            "{kind:?}"
        );
        assert_eq!(
            en.uses().sections.len(),
            vocabulary.sections.len(),
            "{kind:?}"
        );
    }
}

#[test]
fn an_unknown_name_is_refused_with_the_nearest() {
    let unknown = |name: &str, nearest| Wrong::UnknownField {
        name: name.into(),
        nearest,
    };
    assert_eq!(
        with_line("We offer {ammount}."),
        [unknown("ammount", Some("amount"))]
    );
    assert_eq!(with_line("{}"), [unknown("", None)]);
    assert_eq!(with_line("{Amount}"), [unknown("Amount", Some("amount"))]);
    assert_eq!(with_line("{shoe_size}"), [unknown("shoe_size", None)]);
    // A field of another letter is not one of this.
    assert_eq!(with_line("{mfa_limit}"), [unknown("mfa_limit", None)]);
    assert_eq!(
        with_line("[signatur]"),
        [Wrong::UnknownInsert {
            name: "signatur".into(),
            nearest: Some("signature")
        }]
    );
    assert_eq!(
        with_line("[if feedbak]\nx\n[end]"),
        [Wrong::UnknownSection {
            name: "feedbak".into(),
            nearest: Some("feedback")
        }]
    );
}

#[test]
fn what_opens_must_close() {
    assert_eq!(with_line("We offer {amount."), [Wrong::BraceNotClosed]);
    assert_eq!(with_line("We offer amount}."), [Wrong::BraceNotClosed]);
    assert_eq!(with_line("**bold"), [Wrong::EmphasisNotClosed]);
    assert_eq!(with_line("an *italic"), [Wrong::EmphasisNotClosed]);
    assert_eq!(
        with_line("[if feedback]\nx"),
        [Wrong::SectionNotClosed { name: "feedback" }]
    );
    assert_eq!(with_line("[end]"), [Wrong::NotInSection]);
    assert_eq!(with_line("[else]"), [Wrong::NotInSection]);
    assert_eq!(
        with_line("[if feedback]\na\n[else]\nb\n[else]\nc\n[end]"),
        [Wrong::NotInSection]
    );
}

#[test]
fn a_letter_must_say_what_it_is_for() {
    let text = Vocabulary::of(LetterKind::Reserve).shipped(Language::En);
    let missing = |old: &str, new: &str| {
        assert!(text.contains(old));
        problems(&text.replace(old, new))
            .into_iter()
            .map(|(_, wrong)| wrong)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        missing("number {reserve_place}", "high"),
        [Wrong::FieldMissing {
            name: "reserve_place"
        }]
    );
    assert_eq!(
        missing("[signature]", ""),
        [Wrong::InsertMissing { name: "signature" }]
    );
    assert_eq!(missing("# {call_title}", "{call_title}")[0], Wrong::NoTitle);
    assert_eq!(
        missing("\n## What happens", "\n### What happens")[0],
        Wrong::HeadingSkips { level: 3 }
    );
    for empty in ["", "  \n\t\n", "\u{feff}"] {
        let found = problems(empty);
        assert!(
            matches!(found[0].1, Wrong::Empty | Wrong::NoTitle),
            "{empty:?}: {found:?}"
        );
    }
    let long = format!("{text}{}", "a".repeat(100_001));
    assert_eq!(problems(&long), [(0, Wrong::TooLong { most: 100_000 })]);
}

#[test]
fn problems_name_their_lines() {
    let text = "# {call_title}\n\nDear {nobody},\n\n[nothing]\n";
    let lines: Vec<usize> = problems(text).into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines.last(), Some(&5));
    assert!(lines.contains(&3));
}

#[test]
fn braces_asterisks_and_line_breaks_can_be_said() {
    let text = Vocabulary::of(LetterKind::Reserve).shipped(Language::En);
    let text = format!("{text}\n\nSet {{{{theory}}}} 2 * 3 * 4\nnext **{{reference}}** *so*\n");
    let template = Template::parse(LetterKind::Reserve, Language::En, &text).unwrap();
    let blocks = fill(&template, &support::reserved().merge().unwrap()).unwrap();
    let Some(letters::document::Block::Paragraph(spans)) = blocks.last() else {
        panic!()
    };
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    assert_eq!(text, "Set {theory} 2 * 3 * 4\nnext LSHW-2026-014 so");
    use letters::document::Emphasis;
    assert!(
        spans
            .iter()
            .any(|s| s.text == "LSHW-2026-014" && s.emphasis == Emphasis::Strong)
    );
    assert!(
        spans
            .iter()
            .any(|s| s.text == "so" && s.emphasis == Emphasis::Slanted)
    );
}

#[test]
fn a_blank_value_is_refused_by_name_and_language() {
    let mut facts = support::award();
    facts.letter.contact.email = "  ".into();
    facts.letter.call_title.cy.clear();
    facts.conditions[1].text.cy = "\n".into();
    facts.letter.signatory.role = Both::new("Head", "");
    let kind = LetterKind::AwardOffer;
    let merge = facts.merge().unwrap();
    let found = documents::compose_shipped(kind, &facts.letter, &merge).unwrap_err();
    let blank = |field: &str, language| {
        LetterProblem::Unfilled(Unfilled::Blank {
            field: field.into(),
            language,
        })
    };
    for problem in [
        blank("contact_email", Language::En),
        blank("contact_email", Language::Cy),
        blank("call_title", Language::Cy),
        blank("conditions[2]", Language::Cy),
        blank("signatory_role", Language::Cy),
    ] {
        assert!(found.contains(&problem), "{problem:?} in {found:?}");
    }
    assert_eq!(found.len(), 5, "{found:?}");

    // A letter in English alone does not need the Welsh.
    facts.letter.languages = vec![Language::En];
    facts.letter.contact.email = "awards@example.org".into();
    let merge = facts.merge().unwrap();
    assert!(documents::compose_shipped(kind, &facts.letter, &merge).is_ok());
}

#[test]
fn a_section_stands_when_its_facts_exist() {
    let words = |facts: letters::award_offer::Facts| {
        let mut facts = facts;
        facts.letter.languages = vec![Language::En];
        let merge = facts.merge().unwrap();
        let kind = LetterKind::AwardOffer;
        let document = documents::compose_shipped(kind, &facts.letter, &merge).unwrap();
        format!("{document:?}")
    };
    let (bare, full) = (words(support::award()), words(documents::full_award()));
    for only_full in [
        "The secondment",
        "Minimal Financial Assistance",
        "section 36",
    ] {
        assert!(
            full.contains(only_full) && !bare.contains(only_full),
            "{only_full}"
        );
    }
    let unsuitable = {
        let mut facts = documents::full_award();
        facts.secondment.as_mut().unwrap().backfill = None;
        facts.conditions.clear();
        words(facts)
    };
    assert!(unsuitable.contains("not suitable for backfill"));
    assert!(unsuitable.contains("There are no special conditions"));
}

#[test]
fn contradictions_are_refused() {
    let mut facts = support::award();
    facts.budget[0].amount = Pence(facts.budget[0].amount.0 - 1);
    facts.accept_by = support::day(2027, 1, 17);
    facts.ends_on = support::day(2027, 2, 28);
    assert_eq!(
        facts.merge().unwrap_err(),
        [
            LetterProblem::SumDiffers {
                of: "budget",
                sum: Pence(987_649),
                amount: Pence(987_650)
            },
            LetterProblem::DatesCross {
                first: "letter_date",
                then: "accept_by"
            },
            LetterProblem::DatesCross {
                first: "start_date",
                then: "end_date"
            },
        ]
    );
    let mut facts = documents::not_eligible();
    facts.rules.clear();
    assert_eq!(facts.merge().unwrap_err().len(), 2);
}

#[test]
fn an_amount_without_words_is_refused() {
    let mut facts = support::reserved();
    facts.amount = Pence(100_000_000);
    facts.letter.languages = vec![Language::En];
    let merge = facts.merge().unwrap();
    let found = documents::compose_shipped(LetterKind::Reserve, &facts.letter, &merge).unwrap_err();
    let field = "amount_in_words".to_owned();
    let expected = Unfilled::NotInWords {
        field,
        amount: Pence(100_000_000),
    };
    assert_eq!(found, [LetterProblem::Unfilled(expected)]);
}

#[test]
fn languages_that_differ_are_refused() {
    let en = Vocabulary::of(LetterKind::Reserve)
        .shipped(Language::En)
        .replace("{amount} ", "money ");
    let en = en.replace("**{amount}**", "money");
    let en = Template::parse(LetterKind::Reserve, Language::En, &en).unwrap();
    let cy = Template::shipped(LetterKind::Reserve, Language::Cy).unwrap();
    assert_eq!(
        compare(&en, &cy),
        [Difference::Field {
            name: "amount",
            in_english: false
        }]
    );
    let facts = support::reserved();
    let wording = letters::letter::Wording {
        en: Some(&en),
        cy: None,
    };
    let found =
        letters::letter::compose(&facts.letter, &facts.merge().unwrap(), wording).unwrap_err();
    assert_eq!(
        found,
        [LetterProblem::NoWording {
            language: Language::Cy
        }]
    );
}

#[test]
fn the_values_of_a_letter_can_be_listed() {
    let en = Template::shipped(LetterKind::Reserve, Language::En).unwrap();
    let table = support::reserved().merge().unwrap().table(&en);
    let value = |name| {
        table
            .iter()
            .find(|(n, _)| *n == name)
            .unwrap()
            .1
            .clone()
            .unwrap()
    };
    assert_eq!(value("amount"), "£7,500.00");
    assert_eq!(
        value("amount_in_words"),
        "seven thousand five hundred pounds"
    );
    assert_eq!(value("held_until"), "30 April 2027");
    assert_eq!(value("reserve_place"), "2");
}

#[test]
fn a_part_without_anything_in_it_leaves_no_heading_and_no_second_list() {
    use letters::document::Block;
    use scheme::agreement::Party;
    let headings = |blocks: &[Block]| {
        let is_heading = |block: &&Block| matches!(block, Block::Heading { .. });
        blocks.iter().filter(is_heading).count()
    };
    for language in [Language::Cy, Language::En] {
        for kind in [
            LetterKind::PlacementConfirmation,
            LetterKind::PlacementExtension,
            LetterKind::PlacementResumption,
        ] {
            let wording = Template::shipped(kind, language).unwrap();
            let mut facts = documents::placement(Party::Host);
            let full = fill(&wording, &facts.merge().unwrap()).unwrap();
            facts.due.clear();
            let bare = fill(&wording, &facts.merge().unwrap()).unwrap();
            assert_eq!(headings(&bare) + 1, headings(&full), "{kind:?}");
        }
    }
    // The sum that came back stands in the list of the others, where there is one.
    let (_, closure) = documents::every_notice()
        .into_iter()
        .find(|(name, _)| name == "closure")
        .unwrap();
    for part in &closure.parts {
        let lists = part.blocks.iter().filter_map(|block| match block {
            Block::List(list) => Some(list.items.len()),
            _ => None,
        });
        assert_eq!(lists.collect::<Vec<_>>(), [4]);
    }
}
