//! Names, texts and tables as nobody would make them, and somebody will.

use letters::LetterError;
use letters::document::{
    Align, Block, Cell, Column, Document, Letterhead, List, Numbering, Table, plain,
};
use letters::letter::LetterFacts;
use scheme::letter::LetterKind;
use scheme::{Both, Language};

use crate::tools::{even, run, spoken};
use crate::{FONTS, documents, render, support};

fn document(blocks: Vec<Block>) -> Document {
    let mut document = documents::conflicts_register(Language::En, 0);
    document.parts[0].blocks = blocks;
    document
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![plain(text)])
}

/// Whether everything drawn stands within the paper.
fn stays_on_the_page(pdf: &[u8]) {
    let words = run("pdftotext", &["-bbox"], pdf);
    let value = |line: &str, name: &str| -> f64 {
        let at = line.find(name).unwrap() + name.len() + 2;
        line[at..].split('"').next().unwrap().parse().unwrap()
    };
    let mut paper = (0.0, 0.0);
    for line in words.lines() {
        if line.contains("<page ") {
            paper = (value(line, "width"), value(line, "height"));
        } else if line.contains("<word ") {
            assert!(
                value(line, "xMin") >= 0.0 && value(line, "xMax") <= paper.0,
                "{line}"
            );
            assert!(
                value(line, "yMin") >= 0.0 && value(line, "yMax") <= paper.1,
                "{line}"
            );
        }
    }
}

#[test]
fn one_word_of_two_hundred_letters_is_broken_and_whole() {
    let name = "Llanfairpwllgwyngyll".repeat(10);
    let mut facts = documents::full_award();
    facts.letter.recipient.name = name.clone();
    facts.letter.recipient.salutation = name.clone();
    facts.letter.recipient.lines[0] = name.clone();
    facts.letter.project_title = name.clone();
    facts.letter.call_title = Both::new(name.clone(), name.clone());
    facts.letter.letterhead.name = Both::new(name.clone(), name.clone());
    facts.letter.letterhead.email = format!("{name}@example.org");
    facts.letter.contact.name = name.clone();
    facts.budget[0].name = Both::new(name.clone(), name.clone());
    facts.instalments[0].when = Both::new(name.clone(), name.clone());
    facts.secondment.as_mut().unwrap().host = name.clone();
    let merge = facts.merge().unwrap();
    let kind = LetterKind::AwardOffer;
    let pdf = render(&documents::compose_shipped(kind, &facts.letter, &merge).unwrap());
    stays_on_the_page(&pdf.bytes);
    let spoken = spoken(&pdf.bytes);
    assert!(
        spoken
            .iter()
            .any(|(role, text)| role == "P" && *text == format!("Dear {name},"))
    );
    assert!(
        spoken
            .iter()
            .any(|(role, text)| role == "TH" && *text == name)
    );
}

#[test]
fn forty_conditions_are_all_there() {
    let mut facts = support::award();
    let condition = facts.conditions[0].clone();
    facts.conditions = (0..40).map(|_| condition.clone()).collect();
    let merge = facts.merge().unwrap();
    let kind = LetterKind::AwardOffer;
    let pdf = render(&documents::compose_shipped(kind, &facts.letter, &merge).unwrap());
    stays_on_the_page(&pdf.bytes);
    let labels = spoken(&pdf.bytes)
        .iter()
        .filter(|(role, text)| role == "Lbl" && text == "40.")
        .count();
    assert_eq!(labels, 2);
}

#[test]
fn an_empty_address_and_letterhead_leave_no_empty_elements() {
    let mut facts = support::reserved();
    facts.letter.recipient.lines = vec![String::new(), "  ".into()];
    facts.letter.copies = vec![String::new()];
    facts.letter.letterhead = Letterhead {
        name: facts.letter.letterhead.name.clone(),
        ..Letterhead::default()
    };
    let merge = facts.merge().unwrap();
    let document = documents::compose_shipped(LetterKind::Reserve, &facts.letter, &merge).unwrap();
    let pdf = render(&document);
    assert_eq!(spoken(&pdf.bytes)[2].1, "Ein cyfeirnod");
    run("qpdf", &["--check"], &pdf.bytes);
}

#[test]
fn a_long_address_stays_in_the_window() {
    let mut facts = support::reserved();
    facts.letter.recipient.lines = (1..=9)
        .map(|i| format!("Line {i} of a long address"))
        .collect();
    let merge = facts.merge().unwrap();
    let document = documents::compose_shipped(LetterKind::Reserve, &facts.letter, &merge).unwrap();
    let words = run("pdftotext", &["-bbox", "-l", "1"], &render(&document).bytes);
    let lines: Vec<(f64, f64)> = words
        .lines()
        .filter(|line| line.contains(">Line<"))
        .map(|line| {
            let value = |name: &str| -> f64 {
                let at = line.find(name).unwrap() + name.len() + 2;
                line[at..]
                    .split('"')
                    .next()
                    .unwrap()
                    .parse::<f64>()
                    .unwrap()
                    * 25.4
                    / 72.0
            };
            (value("xMin"), value("yMax"))
        })
        .collect();
    assert_eq!(lines.len(), 9);
    for (left, foot) in lines {
        assert!(
            (20.0..110.0).contains(&left) && foot < 92.0,
            "{left} {foot}"
        );
    }
}

#[test]
fn text_from_anywhere_is_set_or_says_what_it_lacks() {
    let text = "Tab\there, NUL\0, bell\u{7}, <script>alert('x')</script>, \u{202e}right to left\u{202c}, \
                zero\u{200b}width\u{200d}, soft\u{ad}hyphen, e\u{301}, w\u{302}, q\u{302}, שלום, \
                مرحبا, 日本, 🙂👩‍👩‍👧, =cmd|' /C calc'!A0, “smart” ‘quotes’ – — …, Ψ, Ж.\r\nNext line\u{2028}and";
    let pdf = render(&document(vec![paragraph(text)]));
    assert_eq!(
        pdf.missing,
        "שלוםمرحبا日本🙂👩👧"
            .chars()
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
    let said = even(
        "Tab here, NUL, bell, <script>alert('x')</script>, right to left, zerowidth, softhyphen, \
         é, ŵ, q\u{302}, שלום, مرحبا, 日本, 🙂👩👩👧, =cmd|' /C calc'!A0, “smart” ‘quotes’ – — …, Ψ, Ж. \
         Next line and",
    );
    let spoken: Vec<String> = spoken(&pdf.bytes)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    assert!(spoken.contains(&said), "{spoken:?}");
    run("qpdf", &["--check"], &pdf.bytes);
}

#[test]
fn titles_are_escaped_and_needed() {
    let mut odd = document(vec![]);
    odd.title = "A <b> & \"C\" \0 \u{fffe} ŵ 🙂 (x)\\".into();
    let pdf = render(&odd);
    let report = run("pdfinfo", &["-meta"], &pdf.bytes);
    assert!(report.contains("A &lt;b&gt; &amp; \"C\"   "), "{report}");
    odd.title = " ".into();
    assert_eq!(letters::render(&odd, &FONTS), Err(LetterError::NoTitle));
    odd.title = "x".into();
    odd.parts.clear();
    assert_eq!(letters::render(&odd, &FONTS), Err(LetterError::Empty));
}

#[test]
fn headings_that_skip_and_ragged_tables_are_refused() {
    let heading = |level| Block::Heading {
        level,
        spans: vec![plain("x")],
    };
    let skips = |blocks| letters::render(&document(blocks), &FONTS);
    assert_eq!(
        skips(vec![heading(1), heading(3)]),
        Err(LetterError::HeadingSkips {
            part: 0,
            level: 3,
            at_most: 2
        })
    );
    assert_eq!(
        skips(vec![heading(2)]),
        Err(LetterError::HeadingSkips {
            part: 0,
            level: 2,
            at_most: 1
        })
    );
    assert!(skips(vec![heading(1), heading(2), heading(3), heading(1)]).is_ok());
    let mut ragged = table(2);
    ragged.rows[1].pop();
    assert_eq!(
        skips(vec![Block::Table(ragged)]),
        Err(LetterError::RaggedTable {
            columns: 2,
            cells: 1
        })
    );
}

fn table(rows: usize) -> Table {
    let cell = |text: &str| Cell::Text(vec![plain(text)]);
    Table {
        caption: Some(vec![plain("A table")]),
        columns: ["First", "Second"]
            .map(|head| Column {
                head: vec![plain(head)],
                share: 1.0,
                align: Align::Left,
                ruler: None,
            })
            .to_vec(),
        rows: (0..rows)
            .map(|i| vec![cell(&format!("row {i}")), cell("x")])
            .collect(),
        totals: Some(vec![cell("Total"), cell("y")]),
        row_headers: true,
        line_below: None,
    }
}

#[test]
fn a_long_table_shows_its_header_on_every_page_and_says_it_once() {
    let pdf = render(&document(vec![Block::Table(table(150))]));
    assert!(pdf.pages > 3);
    for page in 1..=pdf.pages {
        let page = page.to_string();
        let text = run("pdftotext", &["-f", &page, "-l", &page], &pdf.bytes);
        assert_eq!(text.matches("Second").count(), 1, "page {page}");
    }
    let spoken = spoken(&pdf.bytes);
    assert_eq!(
        spoken.iter().filter(|(_, text)| text == "Second").count(),
        1
    );
    assert_eq!(
        spoken
            .iter()
            .filter(|(_, text)| text.starts_with("row "))
            .count(),
        150
    );
}

#[test]
fn a_row_taller_than_the_page_is_cut_between_lines_and_loses_nothing() {
    let words: Vec<String> = (0..6000).map(|i| format!("word{i}")).collect();
    let mut tall = table(2);
    tall.rows[0][1] = Cell::Text(vec![plain(words.join(" "))]);
    let pdf = render(&document(vec![Block::Table(tall)]));
    assert!(pdf.pages > 3);
    stays_on_the_page(&pdf.bytes);
    assert!(spoken(&pdf.bytes).contains(&("TD".to_owned(), words.join(" "))));
}

#[test]
fn a_hundred_thousand_characters_are_set() {
    let text = "pedwar gair ar hugain ".repeat(4_600);
    let pdf = render(&document(vec![paragraph(&text)]));
    assert!(pdf.pages > 10);
    assert_eq!(spoken(&pdf.bytes).last().unwrap().1, even(&text));
}

#[test]
fn nothing_and_white_space_leave_no_trace() {
    let list = |items| {
        Block::List(List {
            numbering: Numbering::Decimal(1),
            items,
        })
    };
    let pdf = render(&document(vec![
        paragraph(""),
        paragraph(" \n\t "),
        Block::Callout(vec![]),
        Block::Callout(vec![vec![]]),
        list(vec![]),
        list(vec![vec![]]),
        Block::KeyValues(vec![]),
        Block::Fields(vec![]),
        Block::Ticks(vec![]),
        Block::PageBreak,
        Block::Rule,
        Block::PageBreak,
        Block::PageBreak,
    ]));
    run("qpdf", &["--check"], &pdf.bytes);
    assert_eq!(spoken(&pdf.bytes).last().unwrap().1, "1.");
}

#[test]
fn a_preview_is_marked_on_every_page_in_its_language() {
    let mut facts = support::reserved();
    facts.letter.preview = true;
    let merge = facts.merge().unwrap();
    let document = documents::compose_shipped(LetterKind::Reserve, &facts.letter, &merge).unwrap();
    let pdf = render(&document);
    let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    for page in file.get_pages().into_values() {
        let content = file.get_page_content(page);
        assert!(String::from_utf8_lossy(&content).contains("/Subtype/Watermark"));
    }
    assert_eq!(document.watermark, Some(Both::new("Preview", "Rhagolwg")));
    // It is decoration: nobody has it read to them.
    assert!(
        spoken(&pdf.bytes)
            .iter()
            .all(|(_, text)| text != "Preview" && text != "Rhagolwg")
    );
    facts.letter.preview = false;
    let issued = documents::compose_shipped(LetterKind::Reserve, &facts.letter, &merge).unwrap();
    assert!(issued.watermark.is_none());
}
