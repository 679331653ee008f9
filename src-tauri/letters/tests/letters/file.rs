//! The inside of the files: marks and tags agree, headings do not skip, every glyph has its text,
//! the same document has the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document as File, Object, ObjectId};

use crate::{EVERY, documents, render};

fn load(bytes: &[u8]) -> File {
    File::load_mem(bytes).unwrap()
}

fn resolved<'f>(file: &'f File, object: &'f Object) -> &'f Object {
    file.dereference(object).unwrap().1
}

fn tree(file: &File) -> &Dictionary {
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    resolved(file, root).as_dict().unwrap()
}

/// Every element of the tag tree in reading order, with its object id.
fn elements(file: &File) -> Vec<(ObjectId, &Dictionary)> {
    fn walk<'f>(file: &'f File, object: &'f Object, out: &mut Vec<(ObjectId, &'f Dictionary)>) {
        match object {
            Object::Array(kids) => kids.iter().for_each(|kid| walk(file, kid, out)),
            Object::Reference(id) => {
                let element = file.get_dictionary(*id).unwrap();
                out.push((*id, element));
                if let Ok(kids) = element.get(b"K") {
                    walk(file, kids, out);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(file, tree(file).get(b"K").unwrap(), &mut out);
    out
}

fn role(element: &Dictionary) -> String {
    String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap()
}

/// The marks on each page, in order. Everything shown or painted must stand in a mark.
fn marks(name: &str, file: &File) -> Vec<Vec<i64>> {
    let mut pages = Vec::new();
    for page in file.get_pages().into_values() {
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        let mut marks = Vec::new();
        let mut depth = 0;
        for operation in content.operations {
            match operation.operator.as_str() {
                "BDC" => {
                    depth += 1;
                    let properties = operation.operands[1].as_dict().unwrap();
                    if let Ok(mark) = properties.get(b"MCID") {
                        marks.push(mark.as_i64().unwrap());
                    }
                }
                "EMC" => depth -= 1,
                "Tj" | "TJ" | "f" | "S" | "B" | "s" => {
                    assert_eq!(depth, 1, "{name}: {} outside a mark", operation.operator);
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{name}");
        pages.push(marks);
    }
    pages
}

#[test]
fn marks_and_the_parent_tree_agree() {
    for (name, _, pdf) in EVERY.iter() {
        let file = load(&pdf.bytes);
        let marks = marks(name, &file);
        let page_ids: Vec<ObjectId> = file.get_pages().into_values().collect();

        // From the tree: which element holds which mark of which page.
        let mut held: BTreeMap<(usize, i64), ObjectId> = BTreeMap::new();
        let number = |page: &Object| {
            let page = page.as_reference().unwrap();
            page_ids.iter().position(|id| *id == page).unwrap()
        };
        for (id, element) in elements(&file) {
            let Ok(kids) = element.get(b"K") else {
                continue;
            };
            let kids = match kids {
                Object::Array(kids) => kids.clone(),
                kid => vec![kid.clone()],
            };
            for kid in kids {
                let place = match &kid {
                    Object::Integer(mark) => (number(element.get(b"Pg").unwrap()), *mark),
                    Object::Dictionary(kid) => {
                        let mark = kid.get(b"MCID").unwrap().as_i64().unwrap();
                        (number(kid.get(b"Pg").unwrap()), mark)
                    }
                    _ => continue,
                };
                assert_eq!(
                    held.insert(place, id),
                    None,
                    "{name}: two elements hold {place:?}"
                );
            }
        }

        let parents = resolved(&file, tree(&file).get(b"ParentTree").unwrap())
            .as_dict()
            .unwrap();
        let numbers = parents.get(b"Nums").unwrap().as_array().unwrap();
        assert_eq!(numbers.len(), marks.len() * 2, "{name}");
        for (page, marks) in marks.iter().enumerate() {
            let dictionary = file.get_dictionary(page_ids[page]).unwrap();
            let key = dictionary.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(numbers[page * 2].as_i64().unwrap(), key, "{name}");
            let owners = resolved(&file, &numbers[page * 2 + 1]).as_array().unwrap();
            assert_eq!(owners.len(), marks.len(), "{name}, page {page}");
            for (i, mark) in marks.iter().enumerate() {
                assert_eq!(*mark, i as i64, "{name}, page {page}");
                let owner = owners[i].as_reference().unwrap();
                assert_eq!(
                    held.get(&(page, *mark)),
                    Some(&owner),
                    "{name}, page {page}"
                );
            }
        }
        let all: usize = marks.iter().map(Vec::len).sum();
        assert_eq!(
            held.len(),
            all,
            "{name}: the tree holds marks that no page has"
        );
    }
}

#[test]
fn headings_never_skip_a_level_and_tables_are_whole() {
    for (name, _, pdf) in EVERY.iter() {
        let file = load(&pdf.bytes);
        let mut at_most = 1;
        for (_, element) in elements(&file) {
            let role = role(element);
            if let Some(level) = role
                .strip_prefix('H')
                .and_then(|level| level.parse::<u32>().ok())
            {
                assert!(
                    level <= at_most,
                    "{name}: H{level} where H{at_most} is the deepest"
                );
                at_most = level + 1;
            }
            if role == "Figure" {
                assert!(element.has(b"Alt"), "{name}: a picture without words");
            }
            if role == "TH" {
                let attributes = element.get(b"A").unwrap().as_dict().unwrap();
                assert!(attributes.has(b"Scope"), "{name}");
            }
        }
    }
}

#[test]
fn each_part_and_passage_says_its_language() {
    let file = load(&render(&documents::every_letter()[0].1).bytes);
    let language = |dictionary: &Dictionary| {
        let lang = dictionary.get(b"Lang").ok()?;
        Some(String::from_utf8(lang.as_str().unwrap().to_vec()).unwrap())
    };
    assert_eq!(language(file.catalog().unwrap()).as_deref(), Some("cy"));
    let parts: Vec<_> = elements(&file)
        .into_iter()
        .filter(|(_, element)| role(element) == "Part")
        .map(|(_, element)| language(element).unwrap())
        .collect();
    assert_eq!(parts, ["cy", "en-GB"]);
    let passages: Vec<_> = elements(&file)
        .into_iter()
        .filter(|(_, element)| role(element) == "Span")
        .filter_map(|(_, element)| language(element))
        .collect();
    // In the Welsh part: the English name of the hub, the note and the English title, three times;
    // none in the English part, whose title is English.
    assert_eq!(passages, ["en-GB"; 5]);
}

#[test]
fn every_glyph_shown_stands_for_some_text() {
    for (name, _, pdf) in EVERY.iter() {
        let file = load(&pdf.bytes);
        for page in file.get_pages().into_values() {
            let fonts = file.get_page_fonts(page).unwrap();
            let known: BTreeMap<Vec<u8>, BTreeSet<u16>> = fonts
                .iter()
                .map(|(id, font)| (id.clone(), mapped(&file, font)))
                .collect();
            let content = Content::decode(&file.get_page_content(page)).unwrap();
            let mut font = Vec::new();
            for operation in content.operations {
                if operation.operator == "Tf" {
                    font = operation.operands[0].as_name().unwrap().to_vec();
                }
                if operation.operator != "TJ" {
                    continue;
                }
                for item in operation.operands[0].as_array().unwrap() {
                    let Object::String(glyphs, _) = item else {
                        continue;
                    };
                    for glyph in glyphs.chunks(2) {
                        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
                        assert_ne!(glyph, 0, "{name}: a missing glyph is shown");
                        assert!(known[&font].contains(&glyph), "{name}: glyph {glyph}");
                    }
                }
            }
        }
    }
}

/// The glyphs that a font's character map gives text for.
fn mapped(file: &File, font: &Dictionary) -> BTreeSet<u16> {
    let map = resolved(file, font.get(b"ToUnicode").unwrap())
        .as_stream()
        .unwrap();
    let map = String::from_utf8(map.decompressed_content().unwrap()).unwrap();
    map.lines()
        .filter_map(|line| line.strip_prefix('<')?.split_once("> <"))
        .filter(|(_, text)| !text.starts_with(">") && !text.starts_with("FFFD"))
        .map(|(glyph, _)| u16::from_str_radix(glyph, 16).unwrap())
        .collect()
}

#[test]
fn the_same_document_has_the_same_bytes() {
    let other = letters::Fonts::load().unwrap();
    for (name, document, once) in EVERY.iter() {
        let again = letters::render(document, &other).unwrap();
        assert!(*once == again, "{name}");
    }
}

#[test]
fn the_file_declares_both_standards_and_nothing_that_breaks_them() {
    let pdf = render(&documents::every_letter()[0].1);
    let file = load(&pdf.bytes);
    let catalog = file.catalog().unwrap();
    let metadata = resolved(&file, catalog.get(b"Metadata").unwrap())
        .as_stream()
        .unwrap();
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    for needed in [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li xml:lang=\"x-default\">Cronfa Sbarduno Arloesi mewn Canser Menywod: cynnig",
        "<xmp:CreateDate>2027-01-15T08:00:00+00:00</xmp:CreateDate>",
    ] {
        assert!(metadata.contains(needed), "{needed} in {metadata}");
    }
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    assert_eq!(intents.len(), 1);
    let info = resolved(&file, file.trailer.get(b"Info").unwrap())
        .as_dict()
        .unwrap();
    assert!(!info.has(b"GTS_PDFXVersion") && !info.has(b"Trapped"));
    let bytes = String::from_utf8_lossy(&pdf.bytes);
    assert!(!bytes.contains("GTS_PDFX") && !bytes.contains("1970"));
}
