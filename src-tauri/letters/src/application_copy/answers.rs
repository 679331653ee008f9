//! Answers as blocks.

use chrono::NaiveDate;
use scheme::call::{Question, QuestionKind};
use scheme::form::{Answer, BudgetLine, Milestone, TeamLine, count_words};
use scheme::{Language, Pence};

use super::Facts;
use crate::document::{Align, Block, Cell, KeyValue, List, Numbering, Span, Table, italic, plain};
use crate::paper::{Paper, cell, parted};

/// Words answers, as typed and never cut.
pub(super) struct Answers<'a, 'f> {
    facts: &'a Facts<'f>,
    paper: &'a Paper,
    /// The language of what the applicant wrote, where it is not the document's.
    written: Option<Language>,
}

impl<'a, 'f> Answers<'a, 'f> {
    pub(super) fn new(facts: &'a Facts<'f>) -> Self {
        let written = facts
            .written_in
            .filter(|language| *language != facts.paper.language);
        Self {
            facts,
            paper: &facts.paper,
            written,
        }
    }

    /// The answer to a question, below its heading.
    pub(super) fn question(
        &self,
        question: &Question,
        answer: Option<&Answer>,
        blocks: &mut Vec<Block>,
    ) {
        let before = blocks.len();
        if let Some(answer) = answer {
            self.answer(&question.kind, answer, blocks);
        }
        if blocks.len() == before {
            blocks.push(Block::Paragraph(vec![italic(
                self.paper.say("paper-not-answered"),
            )]));
        }
    }

    fn answer(&self, kind: &QuestionKind, answer: &Answer, blocks: &mut Vec<Block>) {
        match (answer, kind) {
            (Answer::Text { text }, kind) => self.text(text, kind, blocks),
            (Answer::Choice { option }, kind) => {
                blocks.extend(self.option(kind, option).map(|label| one(vec![label])));
            }
            (Answer::Choices { options }, kind) => {
                let items: Vec<Vec<Block>> = options
                    .iter()
                    .filter_map(|option| self.option(kind, option))
                    .map(|label| vec![one(vec![label])])
                    .collect();
                if !items.is_empty() {
                    blocks.push(Block::List(List {
                        numbering: Numbering::Bullet,
                        items,
                    }));
                }
            }
            (Answer::Event { event }, _) => {
                let title = event.and_then(|event| self.facts.events.get(&event));
                blocks.extend(title.map(|title| one(vec![plain(title)])));
            }
            (Answer::Date { typed }, _) => {
                blocks.extend(filled(typed).map(|typed| one(vec![plain(self.date(typed))])));
            }
            (Answer::Money { typed }, _) => {
                blocks.extend(filled(typed).map(|typed| one(vec![plain(self.money(typed))])));
            }
            (Answer::YesNo { yes }, _) => {
                let word = yes.map(|yes| if yes { "answer-yes" } else { "answer-no" });
                blocks.extend(word.map(|word| one(vec![plain(self.paper.say(word))])));
            }
            (Answer::Team { people }, _) => self.team(people, blocks),
            (Answer::Budget { lines }, _) => self.budget(lines, blocks),
            (Answer::Milestones { milestones }, _) => self.milestones(milestones, blocks),
            (Answer::File { file }, _) => {
                if let Some(file) = file {
                    let size = words::count((file.size / 1024) as i64, self.paper.language);
                    let text = format!("{} ({}, {size} KB)", file.name, file.media);
                    blocks.push(one(vec![plain(text)]));
                }
            }
            (
                Answer::Declaration {
                    agreed,
                    name,
                    role,
                    signed_on,
                },
                kind,
            ) => {
                if let QuestionKind::Declaration { statement, .. } = kind {
                    blocks.extend(self.paper.paragraphs(statement));
                }
                if *agreed {
                    blocks.push(Block::KeyValues(vec![
                        self.paper.pair("paper-declared-by", name.clone()),
                        self.paper.pair("paper-role", role.clone()),
                        self.paper.pair("paper-date", self.date(signed_on)),
                    ]));
                } else {
                    let not = self.paper.say("paper-not-declared");
                    blocks.push(one(vec![italic(not)]));
                }
            }
        }
    }

    /// Text, with the count of its words where there is a limit.
    fn text(&self, text: &str, kind: &QuestionKind, blocks: &mut Vec<Block>) {
        let before = blocks.len();
        blocks.extend(parted(text).map(|paragraph| one(vec![self.written(paragraph)])));
        if let QuestionKind::Text {
            words: most,
            single_line: false,
        } = kind
            && blocks.len() > before
        {
            let facts = scheme::Facts::none()
                .with("count", count_words(text))
                .with("most", *most);
            blocks.push(Block::Small(vec![plain(
                self.paper.say_of("paper-words-of", facts),
            )]));
        }
    }

    /// What the applicant wrote, in the language it was written in.
    fn written(&self, text: impl Into<String>) -> Span {
        Span {
            language: self.written,
            ..plain(text)
        }
    }

    fn option(&self, kind: &QuestionKind, key: &str) -> Option<Span> {
        let options = match kind {
            QuestionKind::Choice { options } | QuestionKind::Choices { options, .. } => options,
            _ => return None,
        };
        let option = options.iter().find(|option| option.key == key)?;
        Some(self.paper.both(&option.label))
    }

    /// A typed day in words, or as typed where it is not one.
    fn date(&self, typed: &str) -> String {
        NaiveDate::parse_from_str(typed, "%Y-%m-%d").map_or_else(
            |_| typed.to_owned(),
            |day| words::date(day, self.paper.language),
        )
    }

    /// A typed amount in full, or as typed where it is not one.
    fn money(&self, typed: &str) -> String {
        Pence::parse(typed).map_or_else(
            |_| typed.to_owned(),
            |amount| words::money(amount, self.paper.language),
        )
    }

    fn team(&self, people: &[TeamLine], blocks: &mut Vec<Block>) {
        for person in people {
            let role = person
                .role
                .map_or_else(String::new, |role| self.paper.fact(&role.fact()));
            let known = [&person.post, &person.organisation_name, &person.email];
            let known: Vec<&str> = known
                .into_iter()
                .map(String::as_str)
                .filter(|line| !line.is_empty())
                .collect();
            let value = format!("{}\n{}", person.name, known.join(", "));
            let role = if role.is_empty() {
                self.paper.say("paper-person")
            } else {
                role
            };
            let pair = KeyValue {
                label: vec![plain(role)],
                value: vec![plain(value)],
            };
            match blocks.last_mut() {
                Some(Block::KeyValues(pairs)) => pairs.push(pair),
                _ => blocks.push(Block::KeyValues(vec![pair])),
            }
        }
    }

    fn budget(&self, lines: &[BudgetLine], blocks: &mut Vec<Block>) {
        if lines.is_empty() {
            return;
        }
        let amounts: Result<Vec<Pence>, _> = lines
            .iter()
            .map(|line| Pence::parse(&line.amount))
            .collect();
        let rows = lines
            .iter()
            .map(|line| {
                let heading = line
                    .heading
                    .map_or_else(String::new, |h| self.paper.fact(&h.fact()));
                vec![
                    cell(heading),
                    Cell::Text(vec![self.written(line.item.clone())]),
                    Cell::Text(vec![self.written(line.justification.clone())]),
                    cell(self.money(&line.amount)),
                ]
            })
            .collect();
        // A sum is shown only where every line is an amount.
        let totals = amounts.ok().map(|amounts| {
            let total: Pence = amounts.into_iter().sum();
            let total = words::money(total, self.paper.language);
            vec![
                cell(self.paper.say("paper-total")),
                cell(""),
                cell(""),
                cell(total),
            ]
        });
        blocks.push(Block::Table(Table {
            caption: None,
            columns: vec![
                self.paper.column("paper-heading", 1.5, Align::Left),
                self.paper.column("paper-item", 1.6, Align::Left),
                self.paper.column("paper-justification", 2.2, Align::Left),
                self.paper.column("paper-amount", 1.0, Align::Right),
            ],
            rows,
            totals,
            row_headers: true,
            line_below: None,
        }));
    }

    fn milestones(&self, milestones: &[Milestone], blocks: &mut Vec<Block>) {
        if milestones.is_empty() {
            return;
        }
        let rows = milestones
            .iter()
            .map(|milestone| {
                vec![
                    Cell::Text(vec![self.written(milestone.what.clone())]),
                    cell(self.date(&milestone.by)),
                ]
            })
            .collect();
        blocks.push(Block::Table(Table {
            caption: None,
            columns: vec![
                self.paper.column("paper-milestone", 3.0, Align::Left),
                self.paper.column("paper-by-when", 1.2, Align::Left),
            ],
            rows,
            totals: None,
            row_headers: true,
            line_below: None,
        }));
    }
}

fn one(spans: Vec<Span>) -> Block {
    Block::Paragraph(spans)
}

fn filled(typed: &str) -> Option<&str> {
    (!typed.trim().is_empty()).then_some(typed)
}
