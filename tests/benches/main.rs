//! What Seedbridge costs, measured in release: `cargo xtask bench` builds everything first.
//!
//! Every figure is the median of interleaved runs with its spread, and stands beside what it is
//! measured against. Targets are told, not asserted: a laptop that is busy is no failure.

// Like a test, it stops with a sentence at whatever is not as it must be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod below;
mod figures;
mod start;

/// A measure: its name, and what gives its rows.
type Measure = (&'static str, fn() -> Vec<figures::Row>);

const MEASURES: &[Measure] = &[
    ("letters", below::letters),
    ("hub", below::hub),
    ("start", start::measure),
];

fn main() {
    // `cargo bench -- NAME` measures only what has that name; cargo itself adds `--bench`.
    let named: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let mut rows = Vec::new();
    for (name, measure) in MEASURES {
        if named.is_empty() || named.iter().any(|wanted| wanted == name) {
            println!("   measuring {name}");
            rows.extend(measure());
        }
    }
    figures::print(&rows);
}
