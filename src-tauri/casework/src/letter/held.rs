//! What keeps a letter back, once it is tried: each with the place where it is put right.

use letters::letter::LetterProblem;
use letters::template::{Difference, Unfilled};
use scheme::{Fact, Facts, Language, Problems};

use super::facts::field_fact;

/// Adds what trying the letter found, but for what is known already by another name.
pub(crate) fn add_problems(known: &mut Problems, found: Vec<LetterProblem>) {
    for problem in found {
        let (field, code, facts) = match problem {
            LetterProblem::NoWording { language } => (
                format!("template.{}", language.code()),
                "letter-no-wording",
                Facts::none().with("language", in_language(language)),
            ),
            LetterProblem::LanguagesDiffer(difference) => {
                let (Difference::Field { name, .. }
                | Difference::Insert { name, .. }
                | Difference::Clause { name, .. }
                | Difference::Section { name, .. }) = difference;
                (
                    "template".to_owned(),
                    "letter-languages-differ",
                    Facts::none().with("name", name),
                )
            }
            LetterProblem::Unfilled(Unfilled::Blank { field, language }) => {
                if is_known(known, &field) {
                    continue;
                }
                blank(&field, language)
            }
            LetterProblem::Unfilled(Unfilled::NotInWords { amount, .. }) => (
                "decision.amount".to_owned(),
                "letter-not-in-words",
                Facts::none().with("amount", amount),
            ),
            LetterProblem::SumDiffers { sum, amount, .. } => (
                "decision.amount".to_owned(),
                "letter-sum-differs",
                Facts::none().with("sum", sum).with("amount", amount),
            ),
            LetterProblem::DatesCross { first, then } => (
                "application.dates".to_owned(),
                "letter-dates-cross",
                Facts::none()
                    .with("first", field_fact(first))
                    .with("then", field_fact(then)),
            ),
        };
        let twice = known
            .0
            .iter()
            .any(|p| p.field == field && p.problem == code && p.facts == facts);
        if !twice {
            known.add_with(field, code, facts);
        }
    }
}

/// A field that is blank: `conditions[2]` is the second of a list.
fn blank(field: &str, language: Language) -> (String, &'static str, Facts) {
    let (name, place) = match field.split_once('[') {
        Some((name, rest)) => (name, rest.trim_end_matches(']').parse::<u32>().ok()),
        None => (field, None),
    };
    let facts = Facts::none()
        .with("field", field_fact(name))
        .with("language", in_language(language));
    let place_of = format!("{}.{name}", place_of(name));
    match place {
        Some(place) => (
            place_of,
            "letter-blank-in-list",
            facts.with("place", Fact::text(place.to_string())),
        ),
        None => (place_of, "letter-blank", facts),
    }
}

fn in_language(language: Language) -> Fact {
    Fact::code("language", language.code())
}

/// Whether a blank field is what another problem says already.
fn is_known(known: &Problems, field: &str) -> bool {
    let said = |problem: &str| known.0.iter().any(|p| p.problem == problem);
    match field.split('[').next().unwrap_or(field) {
        "salutation" | "recipient_name" => said("letter-no-name") || said("letter-no-recipient"),
        "signatory_name" | "signatory_role" => said("letter-no-signatory"),
        "rules" => said("letter-no-reason"),
        "contact_email" => said("letter-no-letterhead"),
        _ => false,
    }
}

/// Where a field is put right.
fn place_of(field: &str) -> &'static str {
    match field {
        "salutation" | "recipient_name" => "person",
        "hub_name" | "contact_name" | "contact_email" | "contact_phone" => "hub",
        "funder"
        | "call_title"
        | "invoicing"
        | "standard_conditions"
        | "signatory_name"
        | "signatory_role"
        | "instalments"
        | "reports" => "call",
        "conditions" | "feedback" | "amount" | "amount_in_words" | "budget" => "decision",
        "project_title" | "secondee" | "employer" | "host" | "working_pattern"
        | "backfill_post" | "enterprise" | "rules" | "start_date" | "end_date" => "application",
        _ => "template",
    }
}
