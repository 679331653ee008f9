//! The tables and lists of an agreement.

use chrono::{Datelike, NaiveDate};
use scheme::agreement::Party as AgreementParty;
use scheme::{Both, Facts, Language, Pence};
use words::Words;

use super::{Access, Cost, Invoice, Manager, Objective, Party};
use crate::document::{
    Align, Block, Cell, Column, Field, KeyValue, List, Numbering, Span, Table, bold, plain,
};
use crate::paper::cell;
use crate::template::{Insert, unbroken};

/// Who the parties are, and where.
pub(super) fn parties(parties: &[Party]) -> Insert {
    Insert::new(|language| {
        let pairs = parties
            .iter()
            .map(|party| {
                let mut value = vec![bold(party.name.or_other(language))];
                if !party.address.is_empty() {
                    value.push(plain(format!("\n{}", party.address.join(", "))));
                }
                KeyValue {
                    label: vec![plain(say(language, role(party.role)))],
                    value,
                }
            })
            .collect();
        Ok(vec![Block::KeyValues(pairs)])
    })
}

fn role(role: AgreementParty) -> &'static str {
    match role {
        AgreementParty::Employer => "paper-employer",
        AgreementParty::Host => "paper-host",
        AgreementParty::Secondee => "paper-secondee",
    }
}

/// The line managers.
pub(super) fn managers(managers: &[Manager]) -> Insert {
    Insert::new(|language| {
        let items = managers
            .iter()
            .map(|manager| {
                let organisation = manager.organisation.or_other(language);
                let said: Vec<&str> = [manager.name.as_str(), organisation, &manager.email]
                    .into_iter()
                    .map(|text| text.trim())
                    .filter(|text| !text.is_empty())
                    .collect();
                vec![Block::Paragraph(vec![plain(said.join(", "))])]
            })
            .collect();
        Ok(vec![Block::List(List {
            numbering: Numbering::Bullet,
            items,
        })])
    })
}

/// What will be done, numbered, each with its day.
pub(super) fn objectives(objectives: &[Objective]) -> Insert {
    Insert::new(|language| {
        let items = objectives
            .iter()
            .map(|objective| {
                let spoken = objective.language.filter(|spoken| *spoken != language);
                let mut spans = vec![Span {
                    language: spoken,
                    ..plain(objective.text.clone())
                }];
                if let Some(by) = objective.by {
                    let facts = Facts::none().with("date", by);
                    let by = Words::shared().say(language, "paper-by", &facts);
                    spans.extend([plain(" "), bold(unbroken(&by))]);
                }
                vec![Block::Paragraph(spans)]
            })
            .collect();
        Ok(vec![Block::List(List {
            numbering: Numbering::Decimal(1),
            items,
        })])
    })
}

/// The days at the host, a line a month.
pub(super) fn calendar(days: &[NaiveDate]) -> Insert {
    Insert::new(|language| {
        let mut months: Vec<(NaiveDate, Vec<String>)> = Vec::new();
        for day in days {
            let first = day.with_day(1).unwrap_or(*day);
            match months.last_mut() {
                Some((month, listed)) if *month == first => listed.push(day.day().to_string()),
                _ => months.push((first, vec![day.day().to_string()])),
            }
        }
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (month, listed) in &months {
            rows.push(vec![
                cell(unbroken(&words::month(*month, language))),
                cell(listed.join(", ")),
                cell(listed.len().to_string()),
            ]);
        }
        let totals = vec![
            cell(say(language, "paper-total")),
            cell(""),
            cell(days.len().to_string()),
        ];
        Ok(vec![table(
            language,
            &[
                ("paper-month", 1.2, Align::Left),
                ("paper-days", 3.4, Align::Left),
                ("paper-day-count", 0.8, Align::Right),
            ],
            rows,
            Some(totals),
        )])
    })
}

/// The invoices, adding up.
pub(super) fn invoices(invoices: &[Invoice]) -> Insert {
    Insert::new(|language| {
        let rows = invoices
            .iter()
            .enumerate()
            .map(|(i, invoice)| {
                vec![
                    cell((i + 1).to_string()),
                    cell(stretch(invoice.from, invoice.to, language)),
                    cell(words::money(invoice.amount, language)),
                ]
            })
            .collect();
        let total: Pence = invoices.iter().map(|invoice| invoice.amount).sum();
        let totals = vec![
            cell(""),
            cell(say(language, "paper-total")),
            cell(words::money(total, language)),
        ];
        Ok(vec![table(
            language,
            &[
                ("paper-invoice", 0.7, Align::Left),
                ("paper-for-days", 3.2, Align::Left),
                ("paper-amount", 1.2, Align::Right),
            ],
            rows,
            Some(totals),
        )])
    })
}

/// What the invoices are worked out from.
pub(super) fn costs(costs: &[Cost]) -> Insert {
    Insert::new(|language| {
        let rows = costs
            .iter()
            .map(|cost| {
                vec![
                    cell(stretch(cost.from, cost.to, language)),
                    cell(cost.what.get(language)),
                    cell(words::money(cost.amount, language)),
                ]
            })
            .collect();
        let total: Pence = costs.iter().map(|cost| cost.amount).sum();
        let totals = vec![
            cell(say(language, "paper-total")),
            cell(""),
            cell(words::money(total, language)),
        ];
        Ok(vec![table(
            language,
            &[
                ("paper-for-days", 2.4, Align::Left),
                ("paper-what", 2.0, Align::Left),
                ("paper-amount", 1.2, Align::Right),
            ],
            rows,
            Some(totals),
        )])
    })
}

/// The document for each host, and the checks that it rests on.
pub(super) fn access(access: &[Access]) -> Insert {
    Insert::new(|language| {
        let items = access.iter().map(|one| {
            let mut blocks = vec![Block::Paragraph(vec![
                bold(one.host.or_other(language)),
                plain(": "),
                plain(one.document.get(language)),
            ])];
            if !one.checks.is_empty() {
                blocks.push(checks(&one.checks, language));
            }
            blocks
        });
        Ok(items.flatten().collect())
    })
}

fn checks(checks: &[(Both, Option<NaiveDate>)], language: Language) -> Block {
    let rows = checks
        .iter()
        .map(|(check, through)| {
            let through = match through {
                Some(day) => unbroken(&words::date(*day, language)),
                None => say(language, "paper-does-not-lapse"),
            };
            vec![cell(check.get(language)), cell(through)]
        })
        .collect();
    table(
        language,
        &[
            ("paper-check", 2.4, Align::Left),
            ("paper-good-through", 1.6, Align::Left),
        ],
        rows,
        None,
    )
}

/// Room for each party to sign. An agreement in two languages is signed once, at its end: the
/// labels are then in both.
pub(super) fn signatures(parties: &[Party], languages: &[Language]) -> Insert {
    let last = languages.last().copied();
    Insert::new(|language| {
        let title = Block::Heading {
            level: 2,
            spans: vec![plain(say(language, "paper-signatures"))],
        };
        if languages.len() > 1 && Some(language) != last {
            let at_end = Block::Paragraph(vec![plain(say(language, "paper-signed-at-end"))]);
            return Ok(vec![title, at_end]);
        }
        // All on one page, so that no signature is parted from the rest.
        let mut blocks = vec![Block::PageBreak, title];
        for party in parties {
            let facts = Facts::none().with("party", party.name.or_other(language));
            let signed_for = Words::shared().say(language, signed_for(party.role), &facts);
            blocks.extend([
                Block::Heading {
                    level: 3,
                    spans: vec![plain(signed_for)],
                },
                match party.role {
                    AgreementParty::Secondee => row(&[("paper-name", 1.0)], 9.0, languages),
                    AgreementParty::Employer | AgreementParty::Host => {
                        row(&[("paper-name", 1.0), ("paper-role", 1.0)], 9.0, languages)
                    }
                },
                row(
                    &[("paper-signature", 1.4), ("paper-date", 0.6)],
                    14.0,
                    languages,
                ),
            ]);
        }
        Ok(blocks)
    })
}

fn signed_for(role: AgreementParty) -> &'static str {
    match role {
        AgreementParty::Employer => "paper-signed-for-employer",
        AgreementParty::Host => "paper-signed-for-host",
        AgreementParty::Secondee => "paper-signed-by-secondee",
    }
}

fn row(labels: &[(&str, f32)], height: f32, languages: &[Language]) -> Block {
    let last = languages.last().copied();
    let field = |label: &str, share| {
        let mut spans: Vec<Span> = Vec::new();
        for language in languages {
            if !spans.is_empty() {
                spans.push(plain(" / "));
            }
            let other = (Some(*language) != last).then_some(*language);
            spans.push(Span {
                language: other,
                ..plain(say(*language, label))
            });
        }
        Field {
            label: spans,
            filled: None,
            share,
            height,
        }
    };
    Block::Fields(
        labels
            .iter()
            .map(|(label, share)| field(label, *share))
            .collect(),
    )
}

fn stretch(from: NaiveDate, to: NaiveDate, language: Language) -> String {
    let day = |day| unbroken(&words::date(day, language));
    format!("{} – {}", day(from), day(to))
}

fn say(language: Language, id: &str) -> String {
    Words::shared().plain(language, id)
}

fn table(
    language: Language,
    heads: &[(&str, f32, Align)],
    rows: Vec<Vec<Cell>>,
    totals: Option<Vec<Cell>>,
) -> Block {
    Block::Table(Table {
        caption: None,
        columns: heads
            .iter()
            .map(|(head, share, align)| Column {
                head: vec![plain(say(language, head))],
                share: *share,
                align: *align,
                ruler: None,
            })
            .collect(),
        rows,
        totals,
        row_headers: true,
        line_below: None,
    })
}
