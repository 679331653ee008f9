//! The clauses of an agreement: `[clause name]` begins one, which goes on to the next.

use std::collections::BTreeSet;

use super::Node;

/// What stands before the first clause: the title, and what belongs to it.
pub const OPENING: &str = "opening";

/// A clause of a wording, as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clause<'t> {
    /// Which, as it is written; [`OPENING`] for what comes before the first.
    pub name: &'t str,
    /// The line that begins it, counted from 1; 0 for the opening.
    pub line: usize,
    /// Its text, without empty lines around it.
    pub text: &'t str,
}

/// A wording clause by clause: the opening first, then each in its place.
pub fn clauses(text: &str) -> Vec<Clause<'_>> {
    let mut found = Vec::new();
    let (mut name, mut line, mut from) = (OPENING, 0, 0);
    let mut at = 0;
    for (number, whole) in text.split_inclusive('\n').enumerate() {
        if let Some(next) = begins(whole.trim()) {
            let text = text[from..at].trim();
            found.push(Clause { name, line, text });
            (name, line, from) = (next, number + 1, at + whole.len());
        }
        at += whole.len();
    }
    let text = text[from..].trim();
    found.push(Clause { name, line, text });
    found
}

/// The clause that a line stands in, counted from 1.
pub fn clause_at(text: &str, line: usize) -> Clause<'_> {
    let mut found = clauses(text);
    let after = found.iter().position(|clause| clause.line > line);
    found.swap_remove(after.unwrap_or(found.len()).saturating_sub(1))
}

fn begins(line: &str) -> Option<&str> {
    let name = line.strip_prefix("[clause ")?.strip_suffix(']')?;
    Some(name.trim())
}

/// The clauses that have words, whatever the facts.
pub(super) fn standing(nodes: &[Node]) -> BTreeSet<&'static str> {
    let mut standing = BTreeSet::new();
    let mut of = None;
    for node in nodes {
        match (node, of) {
            (Node::Clause(name), _) => of = Some(*name),
            (node, Some(name)) if has_words(node) => {
                standing.insert(name);
            }
            _ => {}
        }
    }
    standing
}

/// Whether something stands below a heading: in both cases, where it depends.
fn has_words(node: &Node) -> bool {
    match node {
        Node::Heading { .. } | Node::Clause(_) | Node::PageBreak => false,
        Node::Section {
            then, otherwise, ..
        } => then.iter().any(has_words) && otherwise.iter().any(has_words),
        Node::Paragraph(_)
        | Node::Bullets(_)
        | Node::Numbered(_)
        | Node::Callout(_)
        | Node::Ticks(_)
        | Node::Boxes { .. }
        | Node::Insert(_) => true,
    }
}
