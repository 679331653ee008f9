//! What is wrong with a wording: each language by itself, then the two beside each other.

use letters::template::{
    Difference, Template, TemplateProblem, Vocabulary, Wrong, clause_at, compare,
};
use scheme::letter::WordingKind;
use scheme::{Fact, Facts, Language, Problems};
use wire::letter_template::{TemplateTrial, TryTemplate};

use super::has_welsh;
use crate::{Failed, Office};

/// Says what is wrong with a wording as it is typed.
pub fn judge(office: &Office, input: TryTemplate) -> Result<TemplateTrial, Failed> {
    let welsh = has_welsh(&office.read())?;
    Ok(TemplateTrial {
        problems: wording_problems(input.kind, &input.en, welsh.then_some(&input.cy)),
    })
}

/// Everything that is wrong with a wording, under `en` and `cy`. The two must use the same facts.
pub(super) fn wording_problems(kind: WordingKind, en: &str, cy: Option<&String>) -> Problems {
    let mut problems = Problems::default();
    let mut parsed = |language: Language, text: &str| {
        Template::parse(kind, language, text)
            .map_err(|found| {
                for problem in found {
                    let (field, problem) = located(kind, language, text, problem);
                    add(&mut problems, &field, &problem);
                }
            })
            .ok()
    };
    let english = parsed(Language::En, en);
    let welsh = cy.and_then(|cy| parsed(Language::Cy, cy));
    if let (Some(english), Some(welsh)) = (english, welsh) {
        for difference in compare(&english, &welsh) {
            let (Difference::Field { name, in_english }
            | Difference::Insert { name, in_english }
            | Difference::Clause { name, in_english }
            | Difference::Section { name, in_english }) = difference;
            let shown = match difference {
                Difference::Field { .. } => format!("{{{name}}}"),
                Difference::Insert { .. } => format!("[{name}]"),
                Difference::Clause { .. } => format!("[clause {name}]"),
                Difference::Section { .. } => format!("[if {name}]"),
            };
            let (field, code) = if in_english {
                ("cy", "template-only-in-english")
            } else {
                ("en", "template-only-in-welsh")
            };
            problems.add_with(field, code, Facts::none().with("name", shown));
        }
    }
    problems
}

/// Where a problem is shown: at its clause, with the line in it, where there are clauses.
fn located(
    kind: WordingKind,
    language: Language,
    text: &str,
    problem: TemplateProblem,
) -> (String, TemplateProblem) {
    let clauses = Vocabulary::of(kind).clauses;
    if clauses.is_empty() {
        return (language.code().to_owned(), problem);
    }
    let (name, line) = match &problem.wrong {
        Wrong::ClauseEmpty { name } => (*name, 0),
        _ if problem.line == 0 => return (language.code().to_owned(), problem),
        _ => {
            let clause = clause_at(text, problem.line);
            (clause.name, problem.line - clause.line)
        }
    };
    let wrong = problem.wrong;
    (
        format!("{}.{name}", language.code()),
        TemplateProblem { line, wrong },
    )
}

fn add(problems: &mut Problems, field: &str, problem: &TemplateProblem) {
    let mut facts = Facts::none();
    if let Some(name) = problem.wrong.name() {
        let name: String = name.chars().take(60).collect();
        facts = facts.with("name", name);
    }
    let mut code = format!("template-{}", problem.wrong.code());
    if let Some(nearest) = problem.wrong.nearest() {
        code.push_str("-near");
        facts = facts.with("nearest", nearest);
    }
    match &problem.wrong {
        Wrong::TooLong { most } => facts = facts.with("most", *most),
        Wrong::ClauseEmpty { name } | Wrong::ClauseOutOfPlace { name } => {
            facts = facts.with("clause", Fact::code("letter-clause", *name));
        }
        Wrong::HeadingSkips { level } => facts = facts.with("level", u32::from(*level)),
        _ => {}
    }
    if problem.line > 0 {
        facts = facts.with("line", problem.line);
    }
    problems.add_with(field, &code, facts);
}

/// Everything that is wrong with a wording by itself, under `body`.
pub(super) fn one_wording_problems(kind: WordingKind, language: Language, body: &str) -> Problems {
    let mut problems = Problems::default();
    if let Err(found) = Template::parse(kind, language, body) {
        for problem in found {
            add(&mut problems, "body", &problem);
        }
    }
    problems
}
