//! The tables and lists that stand in letters.

use scheme::{Both, Facts, Language, Pence};
use words::Words;

use super::Signatory as Signer;
use crate::award_offer::{BudgetHeading, Condition, Instalment, Report};
use crate::document::{
    Align, Block, Cell, Column, KeyValue, List, Numbering, Signature, Span, Table, bold, plain,
};
use crate::ineligible::RuleBroken;
use crate::paper::parted;
use crate::template::{Insert, Unfilled, unbroken};

/// The amounts of an award by heading, adding up to it.
pub(crate) fn budget_table(headings: &[BudgetHeading], total: Pence) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let rows = headings
            .iter()
            .enumerate()
            .map(|(i, heading)| {
                vec![
                    gaps.text(&heading.name, "budget", i),
                    figure(format!("{}%", heading.rate_percent)),
                    figure(words::money(heading.amount, language)),
                ]
            })
            .collect();
        let totals = vec![
            figure(say(language, "paper-total")),
            figure(String::new()),
            figure(words::money(total, language)),
        ];
        let columns = vec![
            column(language, "paper-heading", 3.2, Align::Left),
            column(language, "paper-rate", 1.0, Align::Right),
            column(language, "paper-awarded", 1.3, Align::Right),
        ];
        gaps.blocks(vec![table(columns, rows, Some(totals))])
    })
}

/// Amounts by heading, with their sum.
pub(crate) fn amounts_table(lines: &[(Both, Pence)]) -> Insert {
    let total: Pence = lines.iter().map(|(_, amount)| *amount).sum();
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let rows = lines
            .iter()
            .enumerate()
            .map(|(i, (name, amount))| {
                vec![
                    gaps.text(name, "claim", i),
                    figure(words::money(*amount, language)),
                ]
            })
            .collect();
        let totals = vec![
            figure(say(language, "paper-total")),
            figure(words::money(total, language)),
        ];
        let columns = vec![
            column(language, "paper-heading", 3.2, Align::Left),
            column(language, "paper-amount", 1.3, Align::Right),
        ];
        gaps.blocks(vec![table(columns, rows, Some(totals))])
    })
}

/// What moves between headings: below nothing it is taken from one, above it added to one. The two
/// come to the same.
pub(crate) fn moved_table(lines: &[(Both, Pence)]) -> Insert {
    let taken = |amount: Pence| (Pence::ZERO - amount).max(Pence::ZERO);
    let added = |amount: Pence| amount.max(Pence::ZERO);
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let money = |amount: Pence| match amount {
            Pence::ZERO => figure(String::new()),
            amount => figure(words::money(amount, language)),
        };
        let rows = lines
            .iter()
            .enumerate()
            .map(|(i, (name, amount))| {
                vec![
                    gaps.text(name, "virement", i),
                    money(taken(*amount)),
                    money(added(*amount)),
                ]
            })
            .collect();
        let totals = vec![
            figure(say(language, "paper-total")),
            money(lines.iter().map(|(_, amount)| taken(*amount)).sum()),
            money(lines.iter().map(|(_, amount)| added(*amount)).sum()),
        ];
        let columns = vec![
            column(language, "paper-heading", 3.2, Align::Left),
            column(language, "paper-taken", 1.3, Align::Right),
            column(language, "paper-added", 1.3, Align::Right),
        ];
        gaps.blocks(vec![table(columns, rows, Some(totals))])
    })
}

/// The payments of an award, adding up to it.
pub(crate) fn payment_table(instalments: &[Instalment], total: Pence) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let rows = instalments
            .iter()
            .enumerate()
            .map(|(i, payment)| {
                vec![
                    figure((i + 1).to_string()),
                    gaps.text(&payment.when, "instalments", i),
                    gaps.text(&payment.evidence, "instalments", i),
                    figure(words::money(payment.amount, language)),
                ]
            })
            .collect();
        let totals = vec![
            figure(String::new()),
            figure(say(language, "paper-total")),
            figure(String::new()),
            figure(words::money(total, language)),
        ];
        let columns = vec![
            column(language, "paper-number", 0.35, Align::Left),
            column(language, "paper-when-paid", 1.7, Align::Left),
            column(language, "paper-evidence", 1.8, Align::Left),
            column(language, "paper-amount", 1.0, Align::Right),
        ];
        gaps.blocks(vec![table(columns, rows, Some(totals))])
    })
}

/// The reports that an award asks for, and when.
pub(crate) fn reports_table(reports: &[Report]) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let rows = reports
            .iter()
            .enumerate()
            .map(|(i, report)| {
                vec![
                    gaps.text(&report.title, "reports", i),
                    figure(unbroken(&words::date(report.due_on, language))),
                ]
            })
            .collect();
        let columns = vec![
            column(language, "paper-report", 3.0, Align::Left),
            column(language, "paper-due", 1.4, Align::Left),
        ];
        gaps.blocks(vec![table(columns, rows, None)])
    })
}

/// The special conditions of an award, numbered, each with its date.
pub(crate) fn conditions(conditions: &[Condition]) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let items = conditions
            .iter()
            .enumerate()
            .map(|(i, condition)| {
                let mut spans = vec![plain(gaps.words(&condition.text, "conditions", i))];
                if let Some(due) = condition.due_on {
                    let facts = Facts::none().with("date", due);
                    let by = Words::shared().say(language, "paper-by", &facts);
                    spans.extend([plain(" "), bold(unbroken(&by))]);
                }
                vec![Block::Paragraph(spans)]
            })
            .collect();
        let list = Block::List(List {
            numbering: Numbering::Decimal(1),
            items,
        });
        gaps.blocks(vec![list])
    })
}

/// The rules that a bid breaks, each quoted, with what was found.
pub(crate) fn rules(rules: &[RuleBroken]) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let mut blocks = Vec::new();
        for (i, broken) in rules.iter().enumerate() {
            let rule = gaps.words(&broken.rule, "rules", i);
            let found = gaps.words(&broken.found, "rules", i);
            blocks.push(Block::KeyValues(vec![
                KeyValue {
                    label: vec![plain(say(language, "paper-rule"))],
                    value: vec![bold(rule)],
                },
                KeyValue {
                    label: vec![plain(say(language, "paper-found"))],
                    value: vec![plain(found)],
                },
            ]));
        }
        gaps.blocks(blocks)
    })
}

/// Text of several paragraphs, parted by empty lines.
pub(crate) fn paragraphs(text: &Both, field: &'static str) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let blocks = parted(gaps.whole(text, field))
            .map(|paragraph| Block::Paragraph(vec![plain(paragraph)]))
            .collect();
        gaps.blocks(blocks)
    })
}

/// Text of several paragraphs, parted by empty lines, as a numbered list.
pub(crate) fn numbered_paragraphs(text: &Both, field: &'static str) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let items = parted(gaps.whole(text, field))
            .map(|paragraph| vec![Block::Paragraph(vec![plain(paragraph)])])
            .collect();
        let list = Block::List(List {
            numbering: Numbering::Decimal(1),
            items,
        });
        gaps.blocks(vec![list])
    })
}

/// The close of a letter.
pub(crate) fn signature(signer: &Signer, hub: &Both) -> Insert {
    Insert::new(|language| {
        let mut gaps = Gaps::new(language);
        let role = gaps.whole(&signer.role, "signatory_role").to_owned();
        if signer.name.trim().is_empty() {
            gaps.gap("signatory_name".to_owned());
        }
        let closing = vec![plain(say(language, "paper-yours-sincerely"))];
        gaps.blocks(vec![Block::Signature(Signature {
            closing,
            name: vec![plain(signer.name.clone())],
            lines: vec![vec![plain(role)], vec![plain(hub.or_other(language))]],
        })])
    })
}

/// Who else gets the letter; nothing when nobody does.
pub(crate) fn copies(copies: &[String]) -> Insert {
    Insert::new(|language| {
        let copies: Vec<&str> = copies
            .iter()
            .map(|copy| copy.trim())
            .filter(|copy| !copy.is_empty())
            .collect();
        if copies.is_empty() {
            return Ok(Vec::new());
        }
        let to = say(language, "paper-copies-to");
        Ok(vec![Block::Small(vec![
            bold(to),
            plain(format!(" {}", copies.join("; "))),
        ])])
    })
}

/// Looks for words that are missing in one language.
struct Gaps {
    language: Language,
    missing: Vec<Unfilled>,
}

impl Gaps {
    fn new(language: Language) -> Self {
        Self {
            language,
            missing: Vec::new(),
        }
    }

    fn gap(&mut self, field: String) {
        self.missing.push(Unfilled::Blank {
            field,
            language: self.language,
        });
    }

    /// Words of the item at a place of a list.
    fn words(&mut self, both: &Both, list: &str, place: usize) -> String {
        let words = both.get(self.language);
        if words.trim().is_empty() {
            self.gap(format!("{list}[{}]", place + 1));
        }
        words.to_owned()
    }

    fn text(&mut self, both: &Both, list: &str, place: usize) -> Cell {
        figure(self.words(both, list, place))
    }

    fn whole<'b>(&mut self, both: &'b Both, field: &str) -> &'b str {
        let words = both.get(self.language);
        if words.trim().is_empty() {
            self.gap(field.to_owned());
        }
        words
    }

    fn blocks(self, blocks: Vec<Block>) -> Result<Vec<Block>, Vec<Unfilled>> {
        if self.missing.is_empty() {
            Ok(blocks)
        } else {
            Err(self.missing)
        }
    }
}

fn say(language: Language, id: &str) -> String {
    Words::shared().plain(language, id)
}

fn figure(text: String) -> Cell {
    Cell::Text(if text.is_empty() {
        Vec::new()
    } else {
        vec![plain(text)]
    })
}

fn column(language: Language, head: &str, share: f32, align: Align) -> Column {
    let head: Vec<Span> = vec![plain(say(language, head))];
    let ruler = None;
    Column {
        head,
        share,
        align,
        ruler,
    }
}

fn table(columns: Vec<Column>, rows: Vec<Vec<Cell>>, totals: Option<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption: None,
        columns,
        rows,
        totals,
        row_headers: true,
        line_below: None,
    })
}
