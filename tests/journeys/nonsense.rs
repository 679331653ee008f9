//! Input of the right shape and with no sense in it, made from the types that `commands` lists.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// What people type, paste and send by mistake or on purpose.
pub const TEXTS: &[&str] = &[
    "",
    " ",
    "O'Brien",
    "Ŵyn a’r gŵr",
    "“smart quotes”\tand\ttabs\r\nand lines",
    "nul \u{0} bell \u{7} escape \u{1b}[31m",
    "\u{202e}right to left\u{202c} \u{200b}zero\u{200d}width\u{feff}",
    "🙂👩‍⚕️ e\u{301}\u{301}\u{301}",
    "<script>alert(1)</script>",
    "'; DROP TABLE person; --",
    "{{award.amount}} {$name} %s",
    "=cmd|' /C calc'!A0",
    "../../etc/passwd",
    "1e9",
    "-5",
    "10,00",
    "£9,999.995",
    "99999999999999999999",
    "2027-02-29",
    "2027-03-28",
    "01:30",
    "9999-12-31",
    "null",
];

/// A shape of JSON, as a TypeScript type spells it.
#[derive(Debug, Clone)]
enum Shape {
    Text,
    Number,
    Boolean,
    Just(Value),
    OneOf(Vec<Shape>),
    List(Box<Shape>),
    Map(Box<Shape>),
    Record(Vec<(String, Shape)>),
    Named(String),
}

/// Makes nonsense for every type of a listing.
pub struct Nonsense {
    types: BTreeMap<String, Shape>,
    /// Identifiers that are in the hub.
    ids: Vec<Value>,
    state: u64,
}

impl Nonsense {
    /// From the `types` of a listing, and identifiers of records.
    pub fn new(types: &Value, ids: Vec<Value>) -> Self {
        let types = types.as_object().unwrap().iter().map(|(name, declared)| {
            let declared = without_comments(declared.as_str().unwrap());
            let (_, right) = declared.split_once('=').unwrap();
            let mut reader = Reader {
                text: right.trim().trim_end_matches(';'),
            };
            let shape = reader.union();
            assert!(
                reader.text.trim().is_empty(),
                "{name}: left is {}",
                reader.text
            );
            (name.clone(), shape)
        });
        Self {
            types: types.collect(),
            ids,
            state: 0x5eed,
        }
    }

    /// Something of the type of this name.
    pub fn of(&mut self, name: &str) -> Value {
        let shape = self.types.get(name).cloned();
        self.make(
            &shape.unwrap_or_else(|| panic!("no type {name} is listed")),
            0,
        )
    }

    /// A number below another, the same on every run (SplitMix64).
    fn below(&mut self, most: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % most as u64).unwrap()
    }

    fn make(&mut self, shape: &Shape, depth: usize) -> Value {
        match shape {
            Shape::Text => match self.below(TEXTS.len() + 2) {
                i if i < TEXTS.len() => json!(TEXTS[i]),
                i if i == TEXTS.len() => json!("x".repeat(200)),
                _ => json!("word ".repeat(30_000)),
            },
            Shape::Number => {
                let numbers = [0, 1, 2, 5, 200, -1, 4_294_967_295_i64, i64::MAX];
                json!(numbers[self.below(numbers.len())])
            }
            Shape::Boolean => json!(self.below(2) == 0),
            Shape::Just(value) => value.clone(),
            Shape::OneOf(shapes) => {
                let chosen = self.below(shapes.len());
                self.make(&shapes[chosen], depth)
            }
            Shape::List(of) => {
                let longest = if depth > 4 { 1 } else { 4 };
                (0..self.below(longest))
                    .map(|_| self.make(of, depth + 1))
                    .collect()
            }
            Shape::Map(of) => {
                let keys = ["partnership", "need", "nothing", ""];
                let chosen = keys.iter().take(self.below(keys.len() + 1));
                let chosen: Vec<_> = chosen.collect();
                chosen
                    .into_iter()
                    .map(|key| ((*key).to_owned(), self.make(of, depth + 1)))
                    .collect()
            }
            Shape::Record(fields) => {
                let mut record = Map::new();
                for (name, shape) in fields {
                    record.insert(name.clone(), self.make(shape, depth + 1));
                }
                Value::Object(record)
            }
            Shape::Named(name) if name.ends_with("Id") => match self.below(4) {
                0 => json!("01900000-0000-7000-8000-00000000ffff"),
                1 if self.below(8) == 0 => json!("no identifier"),
                _ => {
                    let chosen = self.below(self.ids.len());
                    self.ids[chosen].clone()
                }
            },
            Shape::Named(name) => {
                let shape = self.types.get(name).cloned();
                self.make(
                    &shape.unwrap_or_else(|| panic!("no type {name} is listed")),
                    depth,
                )
            }
        }
    }
}

fn without_comments(declared: &str) -> String {
    let mut text = String::new();
    let mut rest = declared;
    while let Some((before, after)) = rest.split_once("/**") {
        text.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    text + rest
}

/// Reads the little of TypeScript that the listing is written in.
struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn takes(&mut self, start: &str) -> bool {
        let rest = self.text.trim_start().strip_prefix(start);
        if let Some(rest) = rest {
            self.text = rest;
        }
        rest.is_some()
    }

    fn word(&mut self) -> &'a str {
        let text = self.text.trim_start();
        let end = text
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len());
        self.text = &text[end..];
        &text[..end]
    }

    fn union(&mut self) -> Shape {
        self.takes("|");
        let mut shapes = vec![self.one()];
        while self.takes("|") {
            shapes.push(self.one());
        }
        if shapes.len() == 1 {
            shapes.swap_remove(0)
        } else {
            Shape::OneOf(shapes)
        }
    }

    fn one(&mut self) -> Shape {
        if self.takes("\"") {
            let (literal, rest) = self.text.split_once('"').unwrap();
            self.text = rest;
            return Shape::Just(json!(literal));
        }
        if self.takes("{") {
            return self.record();
        }
        if self.takes("[") {
            let mut last = self.union();
            while self.takes(",") {
                last = self.union();
            }
            assert!(self.takes("]"), "a tuple ends: {}", self.text);
            return Shape::List(Box::new(last));
        }
        match self.word() {
            "string" => Shape::Text,
            "number" => Shape::Number,
            "boolean" => Shape::Boolean,
            "null" => Shape::Just(Value::Null),
            "Array" => {
                assert!(self.takes("<"), "an array is of something: {}", self.text);
                let of = self.union();
                assert!(self.takes(">"), "an array ends: {}", self.text);
                Shape::List(Box::new(of))
            }
            // By some of the keys of a closed list.
            "Partial" => {
                assert!(self.takes("<Record<"), "some of a map: {}", self.text);
                self.union();
                assert!(self.takes(","), "a map has values: {}", self.text);
                let of = self.union();
                assert!(self.takes(">>"), "a map ends: {}", self.text);
                Shape::Map(Box::new(of))
            }
            "Record" => {
                let (_, rest) = self.text.split_once('>').unwrap();
                self.text = rest;
                Shape::Record(Vec::new())
            }
            name => Shape::Named(name.to_owned()),
        }
    }

    fn record(&mut self) -> Shape {
        let mut fields = Vec::new();
        while !self.takes("}") {
            if self.takes("[") {
                let (_, rest) = self.text.split_once("]").unwrap();
                self.text = rest;
                self.takes("?");
                assert!(self.takes(":"), "a map has values: {}", self.text);
                let of = self.union();
                assert!(self.takes("}"), "a map ends: {}", self.text);
                return Shape::Map(Box::new(of));
            }
            self.takes("\"");
            let name = self.word().to_owned();
            self.takes("\"");
            self.takes("?");
            assert!(
                self.takes(":"),
                "the field {name} has a type: {}",
                self.text
            );
            fields.push((name, self.union()));
            self.takes(",");
        }
        Shape::Record(fields)
    }
}
