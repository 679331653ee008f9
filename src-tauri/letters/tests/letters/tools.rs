//! The tools that others read our files with.

use std::path::Path;
use std::process::Command;

use crate::{EVERY, documents, render, support};

/// What a tool prints about a file. Fails when the tool is not there or does not like the file.
pub fn run(tool: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new(tool)
        .args(arguments)
        .arg(&file)
        .args(if tool == "pdftotext" { &["-"][..] } else { &[] })
        .output()
        .unwrap_or_else(|error| {
            panic!("{tool} did not run ({error}): install poppler-utils and qpdf")
        });
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && complaint.trim().is_empty(),
        "{tool} on {}: {text}{complaint}",
        Path::new(&file).display()
    );
    text
}

/// The elements of the tag tree that hold text, each with its role, white space made even.
pub fn spoken(pdf: &[u8]) -> Vec<(String, String)> {
    let mut elements: Vec<(String, String)> = Vec::new();
    for line in run("pdfinfo", &["-struct-text"], pdf).lines() {
        let line = line.trim();
        if let Some(text) = line.strip_prefix('"') {
            let (_, all) = elements.last_mut().expect("text stands in an element");
            all.push_str(text.strip_suffix('"').unwrap_or(text));
        } else if !line.ends_with("(inline)") && !line.starts_with('/') {
            let role = line.trim_end_matches(':').trim_end_matches(" (block)");
            elements.push((role.to_owned(), String::new()));
        }
    }
    elements
        .into_iter()
        .map(|(role, text)| (role, even(&text)))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// Text with single spaces.
pub fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn qpdf_finds_nothing_wrong_with_any_document() {
    for (name, _, pdf) in EVERY.iter() {
        let report = run("qpdf", &["--check"], &pdf.bytes);
        assert!(
            report.contains("No syntax or stream encoding errors"),
            "{name}: {report}"
        );
    }
}

#[test]
fn all_fonts_are_embedded_subset_and_map_to_text() {
    for (name, _, pdf) in EVERY.iter() {
        let table = run("pdffonts", &[], &pdf.bytes);
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{name}");
        for font in fonts {
            assert!(font.contains("SourceSans3"), "{name}: {font}");
            assert!(font.contains("yes yes yes"), "{name}: {font}");
        }
    }
}

#[test]
fn text_copies_right_where_letters_are_joined_and_kerned() {
    let mut letter = support::correspondence();
    letter.project_title = "Difficult offices: “fjord” AV To Ŵyn’s tŷ, £1.50 and €2".into();
    letter.languages = vec![scheme::Language::En];
    let facts = letters::reserve::Facts {
        letter: letter.clone(),
        ..support::reserved()
    };
    use letters::letter::LetterFacts as _;
    let kind = scheme::letter::LetterKind::Reserve;
    let document = documents::compose_shipped(kind, &letter, &facts.merge().unwrap()).unwrap();
    let pdf = render(&document);
    assert!(even(&run("pdftotext", &[], &pdf.bytes)).contains(&letter.project_title));
    assert!(
        spoken(&pdf.bytes)
            .iter()
            .any(|(_, text)| text.contains(&letter.project_title))
    );
}

#[test]
fn the_title_and_the_pages_are_as_told() {
    let pdf = render(&documents::every_letter()[0].1);
    let report = run("pdfinfo", &[], &pdf.bytes);
    for line in [
        "Title:           Cronfa Sbarduno Arloesi mewn Canser Menywod: cynnig dyfarniad (LSHW-2026-014)",
        "Tagged:          yes",
        "CreationDate:    Fri Jan 15 08:00:00 2027 UTC",
        "PDF version:     1.7",
        &format!("Pages:           {}", pdf.pages),
    ] {
        assert!(report.contains(line), "{line} in\n{report}");
    }
}

#[test]
fn the_close_stands_with_the_whole_of_the_paragraph_above_it() {
    use letters::document::{Block, Signature, plain};
    let (_, mut document) = documents::every_notice().remove(0);
    document.parts.truncate(1);
    let close = Block::Signature(Signature {
        closing: vec![plain("Yours sincerely")],
        name: vec![plain("Elin Sampl")],
        lines: Vec::new(),
    });
    let last = format!("Opening. {}", "Words that fill a line or two. ".repeat(14));
    let mut with_the_title = 0;
    for above in 10..26 {
        let mut blocks = vec![Block::Paragraph(vec![plain("Above.")]); above];
        blocks.extend([Block::Paragraph(vec![plain(last.as_str())]), close.clone()]);
        document.parts[0].blocks = blocks;
        let text = run("pdftotext", &[], &render(&document).bytes);
        let mut pages = text.split('\u{c}');
        let page = pages.find(|page| page.contains("Yours sincerely")).unwrap();
        assert!(page.contains("Opening."), "below {above}: {page}");
        with_the_title += usize::from(page.contains("Above."));
    }
    assert!((1..16).contains(&with_the_title), "{with_the_title}");
}
