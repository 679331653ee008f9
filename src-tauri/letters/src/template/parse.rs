//! Reading a template.

use super::clause::standing;
use super::{Inline, Node, TemplateProblem, Vocabulary, Wrong};
use crate::document::Emphasis;

/// The most characters of a template.
const MOST: usize = 100_000;

/// Reads and checks a template.
pub(super) fn parse(
    vocabulary: &'static Vocabulary,
    text: &str,
) -> Result<Vec<Node>, Vec<TemplateProblem>> {
    // Some editors start a file with this mark.
    let text = text.trim_start_matches('\u{feff}');
    let problem = |wrong| Err(vec![TemplateProblem { line: 0, wrong }]);
    if text.trim().is_empty() {
        return problem(Wrong::Empty);
    }
    if text.chars().count() > MOST {
        return problem(Wrong::TooLong { most: MOST });
    }
    let mut reader = Reader {
        vocabulary,
        problems: Vec::new(),
        open: Vec::new(),
        nodes: Vec::new(),
        at_most: 1,
        fields: Vec::new(),
        inserts: Vec::new(),
        clauses: Vec::new(),
        fresh: true,
    };
    for (number, line) in text.lines().enumerate() {
        reader.line(number + 1, line.trim());
    }
    reader.finish()
}

/// A section that is open: where its `[if]` stands, and what came before it.
struct Section {
    line: usize,
    name: &'static str,
    outer: Vec<Node>,
    /// Set by `[else]`.
    then: Option<Vec<Node>>,
    /// How deep the next heading may be at its start.
    at_most: u8,
}

struct Reader {
    vocabulary: &'static Vocabulary,
    problems: Vec<TemplateProblem>,
    open: Vec<Section>,
    nodes: Vec<Node>,
    at_most: u8,
    fields: Vec<&'static str>,
    inserts: Vec<&'static str>,
    /// The clauses that were begun, by their places, each with its line.
    clauses: Vec<(usize, usize)>,
    /// The line before was empty: a paragraph or list starts anew.
    fresh: bool,
}

impl Reader {
    fn wrong(&mut self, line: usize, wrong: Wrong) {
        self.problems.push(TemplateProblem { line, wrong });
    }

    fn line(&mut self, number: usize, line: &str) {
        if line.is_empty() {
            self.fresh = true;
            return;
        }
        if let Some((name, rest)) = command(line) {
            self.command(number, name, rest);
            return;
        }
        let fresh = std::mem::take(&mut self.fresh);
        if let Some((level, text)) = heading(line) {
            self.heading(number, level, text);
            self.fresh = true;
        } else if let Some(item) = line.strip_prefix("- ") {
            let item = self.inline(number, item);
            match self.nodes.last_mut() {
                Some(Node::Bullets(items)) => items.push(item),
                _ => self.nodes.push(Node::Bullets(vec![item])),
            }
        } else if let Some(item) = numbered(line) {
            let item = self.inline(number, item);
            match self.nodes.last_mut() {
                Some(Node::Numbered(items)) => items.push(item),
                _ => self.nodes.push(Node::Numbered(vec![item])),
            }
        } else if let Some(item) = line.strip_prefix('>') {
            let item = self.inline(number, item.trim());
            match self.nodes.last_mut() {
                Some(Node::Callout(items)) if !fresh => items.push(item),
                _ => self.nodes.push(Node::Callout(vec![item])),
            }
        } else {
            let text = self.inline(number, line);
            match self.nodes.last_mut() {
                Some(Node::Paragraph(runs)) if !fresh => {
                    runs.push(Inline::Text("\n".to_owned(), Emphasis::None));
                    runs.extend(text);
                }
                _ => self.nodes.push(Node::Paragraph(text)),
            }
        }
    }

    fn heading(&mut self, number: usize, level: u8, text: &str) {
        if level > self.at_most {
            self.wrong(number, Wrong::HeadingSkips { level });
        }
        self.at_most = (level + 1).min(3);
        let text = self.inline(number, text);
        self.nodes.push(Node::Heading { level, text });
    }

    fn command(&mut self, number: usize, name: &str, rest: &str) {
        self.fresh = true;
        match name {
            "page" => self.nodes.push(Node::PageBreak),
            "else" => match self.open.last_mut() {
                Some(section) if section.then.is_none() => {
                    section.then = Some(std::mem::take(&mut self.nodes));
                    self.at_most = section.at_most;
                }
                _ => self.wrong(number, Wrong::NotInSection),
            },
            "end" => match self.open.pop() {
                Some(section) => {
                    let last = std::mem::replace(&mut self.nodes, section.outer);
                    let (then, otherwise) = match section.then {
                        Some(then) => (then, last),
                        None => (last, Vec::new()),
                    };
                    // Whichever stands, the headings after it may not skip.
                    self.at_most = self.at_most.min(section.at_most);
                    self.nodes.push(Node::Section {
                        name: section.name,
                        then,
                        otherwise,
                    });
                }
                None => self.wrong(number, Wrong::NotInSection),
            },
            "tick" => {
                let item = self.inline(number, rest);
                match self.nodes.last_mut() {
                    Some(Node::Ticks(items)) => items.push(item),
                    _ => self.nodes.push(Node::Ticks(vec![item])),
                }
            }
            "write" | "write tall" => {
                let labels = rest
                    .split('|')
                    .map(|label| self.inline(number, label.trim()));
                let labels = labels.collect();
                self.nodes.push(Node::Boxes {
                    tall: name == "write tall",
                    labels,
                });
            }
            _ => match (name.strip_prefix("if "), name.strip_prefix("clause ")) {
                (Some(asked), _) => self.open_section(number, asked.trim()),
                (None, Some(asked)) => self.clause(number, asked.trim()),
                (None, None) => self.insert(number, name),
            },
        }
    }

    fn open_section(&mut self, number: usize, asked: &str) {
        let sections = self.vocabulary.sections;
        let name = match sections.iter().find(|name| **name == asked) {
            Some(name) => *name,
            None => {
                let nearest = nearest(asked, sections.iter().copied());
                self.wrong(
                    number,
                    Wrong::UnknownSection {
                        name: asked.to_owned(),
                        nearest,
                    },
                );
                // Its end is looked for all the same.
                ""
            }
        };
        self.open.push(Section {
            line: number,
            name,
            outer: std::mem::take(&mut self.nodes),
            then: None,
            at_most: self.at_most,
        });
    }

    /// Begins a clause. What is open ends with the clause that it began in, so that each can be
    /// worded by itself.
    fn clause(&mut self, number: usize, asked: &str) {
        while let Some(section) = self.open.pop() {
            self.wrong(section.line, Wrong::SectionNotClosed { name: section.name });
            let within = std::mem::replace(&mut self.nodes, section.outer);
            self.nodes.extend(section.then.into_iter().flatten());
            self.nodes.extend(within);
        }
        let clauses = self.vocabulary.clauses;
        let Some(place) = clauses.iter().position(|(name, _)| *name == asked) else {
            let nearest = nearest(asked, clauses.iter().map(|(name, _)| *name));
            let name = asked.to_owned();
            self.wrong(number, Wrong::UnknownClause { name, nearest });
            return;
        };
        let (name, _) = clauses[place];
        if self.clauses.last().is_some_and(|(last, _)| *last >= place) {
            self.wrong(number, Wrong::ClauseOutOfPlace { name });
        }
        self.clauses.push((place, number));
        self.nodes.push(Node::Clause(name));
    }

    /// The clauses that must have words, and have none.
    fn empty_clauses(&mut self) {
        let standing = standing(&self.nodes);
        for (place, (name, required)) in self.vocabulary.clauses.iter().enumerate() {
            if *required && !standing.contains(name) {
                let begun = self.clauses.iter().find(|(found, _)| *found == place);
                let line = begun.map_or(0, |(_, line)| *line);
                self.wrong(line, Wrong::ClauseEmpty { name });
            }
        }
    }

    fn insert(&mut self, number: usize, asked: &str) {
        let inserts = self.vocabulary.inserts;
        match inserts.iter().find(|(name, _)| *name == asked) {
            Some((name, _)) => {
                self.inserts.push(name);
                self.nodes.push(Node::Insert(name));
            }
            None => {
                let nearest = nearest(asked, inserts.iter().map(|(name, _)| *name));
                self.wrong(
                    number,
                    Wrong::UnknownInsert {
                        name: asked.to_owned(),
                        nearest,
                    },
                );
            }
        }
    }

    /// Reads a line's emphasis and fields.
    fn inline(&mut self, number: usize, line: &str) -> Vec<Inline> {
        let mut runs = Vec::new();
        let mut text = String::new();
        let mut emphasis = Emphasis::None;
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let turn = if rest.starts_with("**") {
                Some((Emphasis::Strong, 2))
            } else if c == '*' && !spaced(line, line.len() - rest.len()) {
                Some((Emphasis::Slanted, 1))
            } else {
                None
            };
            if let Some((kind, length)) = turn
                && (emphasis == Emphasis::None || emphasis == kind)
            {
                flush(&mut runs, &mut text, emphasis);
                emphasis = if emphasis == kind {
                    Emphasis::None
                } else {
                    kind
                };
                rest = &rest[length..];
            } else if rest.starts_with("{{") || rest.starts_with("}}") {
                text.push(c);
                rest = &rest[2..];
            } else if c == '{' {
                let Some(end) = rest.find('}') else {
                    self.wrong(number, Wrong::BraceNotClosed);
                    break;
                };
                flush(&mut runs, &mut text, emphasis);
                if let Some(name) = self.field(number, rest[1..end].trim()) {
                    runs.push(Inline::Field(name, emphasis));
                }
                rest = &rest[end + 1..];
            } else {
                if c == '}' {
                    self.wrong(number, Wrong::BraceNotClosed);
                }
                text.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        flush(&mut runs, &mut text, emphasis);
        if emphasis != Emphasis::None {
            self.wrong(number, Wrong::EmphasisNotClosed);
        }
        runs
    }

    fn field(&mut self, number: usize, asked: &str) -> Option<&'static str> {
        let found = self.vocabulary.fields().find(|field| field.name == asked);
        match found {
            Some(field) => self.fields.push(field.name),
            None => {
                let nearest = nearest(asked, self.vocabulary.fields().map(|field| field.name));
                self.wrong(
                    number,
                    Wrong::UnknownField {
                        name: asked.to_owned(),
                        nearest,
                    },
                );
            }
        }
        found.map(|field| field.name)
    }

    fn finish(mut self) -> Result<Vec<Node>, Vec<TemplateProblem>> {
        while let Some(section) = self.open.pop() {
            self.wrong(section.line, Wrong::SectionNotClosed { name: section.name });
            self.nodes = section.outer;
        }
        if !matches!(self.nodes.first(), Some(Node::Heading { level: 1, .. })) {
            self.wrong(1, Wrong::NoTitle);
        }
        for field in self.vocabulary.fields().filter(|field| field.required) {
            if !self.fields.contains(&field.name) {
                self.wrong(0, Wrong::FieldMissing { name: field.name });
            }
        }
        for (name, _) in self
            .vocabulary
            .inserts
            .iter()
            .filter(|(_, required)| *required)
        {
            if !self.inserts.contains(name) {
                self.wrong(0, Wrong::InsertMissing { name });
            }
        }
        self.empty_clauses();
        if self.problems.is_empty() {
            Ok(self.nodes)
        } else {
            self.problems.sort_by_key(|problem| problem.line);
            Err(self.problems)
        }
    }
}

/// `[name]` alone on a line, or `[tick] text` and `[write] text`.
fn command(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix('[')?.split_once(']')?;
    let (name, rest) = (name.trim(), rest.trim());
    (rest.is_empty() || matches!(name, "tick" | "write" | "write tall")).then_some((name, rest))
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let (level, text) = [(3, "### "), (2, "## "), (1, "# ")]
        .into_iter()
        .find_map(|(level, mark)| line.strip_prefix(mark).map(|text| (level, text.trim())))?;
    (!text.is_empty()).then_some((level, text))
}

fn numbered(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". ")?;
    (!number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit()))
        .then_some(rest.trim())
}

/// Whether the asterisk at a place stands between spaces, and so is one.
fn spaced(line: &str, at: usize) -> bool {
    let before = line[..at]
        .chars()
        .next_back()
        .is_none_or(char::is_whitespace);
    let after = line[at + 1..]
        .chars()
        .next()
        .is_none_or(char::is_whitespace);
    before && after
}

fn flush(runs: &mut Vec<Inline>, text: &mut String, emphasis: Emphasis) {
    if !text.is_empty() {
        runs.push(Inline::Text(std::mem::take(text), emphasis));
    }
}

/// The known name that what was typed is probably meant to be.
fn nearest(typed: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let typed: Vec<char> = typed.chars().take(64).collect();
    known
        .map(|name| (distance(&typed, name), name))
        .filter(|(distance, name)| *distance * 3 <= name.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters differ (Levenshtein).
fn distance(typed: &[char], name: &str) -> usize {
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    for (i, n) in name.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, t) in typed.iter().enumerate() {
            let replaced = diagonal + usize::from(*t != n);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[typed.len()]
}
