//! What a screen reader says is what the document says, paragraph by paragraph.

use letters::document::{Block, Cell, Document, Emphasis, Numbering, Span, plain};

use crate::tools::{even, spoken};
use crate::{EVERY, documents, render};

/// What a document says, in order: an entry for each element that holds text.
fn said(document: &Document) -> Vec<(String, String)> {
    let mut said = Said::default();
    for (place, part) in document.parts.iter().enumerate() {
        if place == 0
            && let Some(head) = &document.letterhead
        {
            said.add("P", &head.name.cy);
            said.add("P", &head.name.en);
            said.add("P", &head.address.join(" "));
            said.add("P", &[&*head.phone, &head.email, &head.web].join(" "));
        }
        if let Some(opening) = &part.opening {
            said.add("P", &opening.recipient.join(" "));
            for (label, value) in &opening.details {
                said.add("P", label);
                said.add("P", value);
            }
            said.spans("P", opening.note.as_slice());
        }
        said.blocks(&part.blocks);
    }
    said.0
}

#[derive(Default)]
struct Said(Vec<(String, String)>);

impl Said {
    fn add(&mut self, role: &str, text: &str) {
        let text = even(text);
        if !text.is_empty() {
            self.0.push((role.to_owned(), text));
        }
    }

    fn spans(&mut self, role: &str, spans: &[Span]) {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        self.add(role, &text);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, spans } => self.spans(&format!("H{level}"), spans),
                Block::Paragraph(spans) | Block::Small(spans) => self.spans("P", spans),
                Block::Callout(all) => all.iter().for_each(|spans| self.spans("P", spans)),
                Block::List(list) => {
                    for (i, item) in list.items.iter().enumerate() {
                        match list.numbering {
                            Numbering::Bullet => self.add("Lbl", "•"),
                            Numbering::Decimal(from) => {
                                self.add("Lbl", &format!("{}.", from as usize + i));
                            }
                            Numbering::Letter => unreachable!("no document has one yet"),
                        }
                        self.blocks(item);
                    }
                }
                Block::Table(table) => {
                    table
                        .caption
                        .iter()
                        .for_each(|spans| self.spans("Caption", spans));
                    table
                        .columns
                        .iter()
                        .filter(|column| column.ruler.is_none())
                        .for_each(|column| self.spans("TH", &column.head));
                    for row in table.rows.iter().chain(&table.totals) {
                        for (i, cell) in row.iter().enumerate() {
                            let role = if i == 0 && table.row_headers {
                                "TH"
                            } else {
                                "TD"
                            };
                            if let Cell::Text(spans) = cell {
                                self.spans(role, spans);
                            }
                        }
                    }
                }
                Block::KeyValues(pairs) => {
                    for pair in pairs {
                        self.spans("TH", &pair.label);
                        self.spans("TD", &pair.value);
                    }
                }
                Block::Signature(signature) => {
                    self.spans("P", &signature.closing);
                    self.spans("P", &signature.name);
                    signature
                        .lines
                        .iter()
                        .for_each(|line| self.spans("P", line));
                }
                Block::Fields(fields) => {
                    for field in fields {
                        self.spans("P", &field.label);
                        field.filled.iter().for_each(|spans| self.spans("P", spans));
                    }
                }
                Block::Ticks(items) => items.iter().for_each(|spans| self.spans("LBody", spans)),
                Block::Figures(figures) => figures
                    .iter()
                    .for_each(|card| self.add("P", &format!("{} {}", card.figure, card.label))),
                Block::Legend(entries) => {
                    entries.iter().for_each(|one| self.add("LBody", &one.words));
                }
                Block::Rule | Block::Space(_) | Block::PageBreak => {}
            }
        }
    }
}

#[test]
fn every_document_is_spoken_paragraph_by_paragraph() {
    for (name, document, pdf) in EVERY.iter() {
        let (spoken, said) = (spoken(&pdf.bytes), said(document));
        for (i, (spoken, said)) in spoken.iter().zip(&said).enumerate() {
            assert_eq!(spoken, said, "{name}, element {i}");
        }
        assert_eq!(spoken.len(), said.len(), "{name}");
    }
}

/// A trimmed space at a soft line end joins two words for a screen reader, though the page looks
/// right. Every width breaks lines elsewhere.
#[test]
fn words_stay_apart_wherever_a_line_ends() {
    let text = "Cydweithio ar draws sectorau: a bid-writing day, £1,000.00 and/or well-known \
                partners; Ŵyn, tŷ, 14\u{a0}Ionawr 2027. ";
    let mut document = documents::every_letter().swap_remove(4).1;
    let blocks: Vec<Block> = (0..60)
        .map(|i| {
            let lead = Span {
                emphasis: Emphasis::Strong,
                ..plain("x".repeat(i))
            };
            Block::Paragraph(vec![lead, plain(" "), plain(text.repeat(3))])
        })
        .collect();
    document.parts.truncate(1);
    document.parts[0].blocks = blocks;
    let pdf = render(&document);
    let expected = said(&document);
    assert_eq!(spoken(&pdf.bytes), expected);
}
