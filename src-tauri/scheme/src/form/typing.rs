//! An answer on its way in: of the right kind, without control characters, not too long, and
//! otherwise as it was typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answer, MOST_CHARACTERS, count_words, without_control_characters};
use crate::call::{Question, QuestionKind};
use crate::{Facts, Problems};

/// The most lines of a team, a budget or a list of milestones.
pub const MOST_LINES: usize = 200;

/// Whether an answer is of the kind that a question takes.
pub fn fits(kind: &QuestionKind, answer: &Answer) -> bool {
    matches!(
        (kind, answer),
        (QuestionKind::Text { .. }, Answer::Text { .. })
            | (QuestionKind::Choice { .. }, Answer::Choice { .. })
            | (QuestionKind::Choices { .. }, Answer::Choices { .. })
            | (QuestionKind::Event, Answer::Event { .. })
            | (QuestionKind::Date, Answer::Date { .. })
            | (QuestionKind::Money, Answer::Money { .. })
            | (QuestionKind::YesNo { .. }, Answer::YesNo { .. })
            | (QuestionKind::Team { .. }, Answer::Team { .. })
            | (QuestionKind::Budget { .. }, Answer::Budget { .. })
            | (QuestionKind::Milestones { .. }, Answer::Milestones { .. })
            | (QuestionKind::File, Answer::File { .. })
            | (QuestionKind::Declaration { .. }, Answer::Declaration { .. })
    )
}

/// Why an answer cannot be kept as it was typed. It stays on the screen.
pub type NotTyped = Problems;

/// The answer as it is kept, and how many control characters were removed from it.
pub fn typed(question: &Question, mut answer: Answer) -> Result<(Answer, usize), NotTyped> {
    if !fits(&question.kind, &answer) {
        return Err(Problems::one("answer", "wrong-kind-of-answer"));
    }
    let mut problems = Problems::default();
    let mut removed = 0;
    let mut clean = |field: String, text: &mut String| {
        if text.chars().count() > MOST_CHARACTERS {
            let facts = Facts::none().with("most", MOST_CHARACTERS);
            problems.add_with(field, "text-too-long", facts);
            return;
        }
        let (kept, gone) = without_control_characters(text);
        *text = kept;
        removed += gone;
    };
    let mut lines = 0;
    match &mut answer {
        Answer::Text { text } => clean("answer.text".into(), text),
        Answer::Choice { option } => clean("answer.option".into(), option),
        Answer::Choices { options } => {
            lines = options.len();
            for (i, option) in options.iter_mut().take(MOST_LINES).enumerate() {
                clean(format!("answer.options.{i}"), option);
            }
        }
        Answer::Date { typed } | Answer::Money { typed } => clean("answer.typed".into(), typed),
        Answer::Team { people } => {
            lines = people.len();
            for (i, person) in people.iter_mut().take(MOST_LINES).enumerate() {
                let field = |name: &str| format!("answer.people.{i}.{name}");
                clean(field("name"), &mut person.name);
                clean(field("email"), &mut person.email);
                clean(field("organisationName"), &mut person.organisation_name);
                clean(field("post"), &mut person.post);
            }
        }
        Answer::Budget { lines: budget } => {
            lines = budget.len();
            for (i, line) in budget.iter_mut().take(MOST_LINES).enumerate() {
                let field = |name: &str| format!("answer.lines.{i}.{name}");
                clean(field("item"), &mut line.item);
                clean(field("amount"), &mut line.amount);
                clean(field("justification"), &mut line.justification);
            }
        }
        Answer::Milestones { milestones } => {
            lines = milestones.len();
            for (i, milestone) in milestones.iter_mut().take(MOST_LINES).enumerate() {
                let field = |name: &str| format!("answer.milestones.{i}.{name}");
                clean(field("what"), &mut milestone.what);
                clean(field("by"), &mut milestone.by);
            }
        }
        Answer::Declaration {
            name,
            role,
            signed_on,
            ..
        } => {
            clean("answer.name".into(), name);
            clean("answer.role".into(), role);
            clean("answer.signedOn".into(), signed_on);
        }
        Answer::Event { .. } | Answer::YesNo { .. } | Answer::File { .. } => {}
    }
    if lines > MOST_LINES {
        let facts = Facts::none().with("most", MOST_LINES);
        problems.add_with("answer", "too-many-rows", facts);
    }
    problems.none_or_err()?;
    Ok((answer, removed))
}

impl Answer {
    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        let blank = |text: &String| text.trim().is_empty();
        match self {
            Answer::Text { text } => blank(text),
            Answer::Choice { option } => blank(option),
            Answer::Choices { options } => options.is_empty(),
            Answer::Event { event } => event.is_none(),
            // A day's gaps are sent as dashes.
            Answer::Date { typed } => typed.trim().trim_matches('-').is_empty(),
            Answer::Money { typed } => blank(typed),
            Answer::YesNo { yes } => yes.is_none(),
            Answer::Team { people } => people.iter().all(|p| p.is_blank()),
            Answer::Budget { lines } => lines.iter().all(|l| l.is_blank()),
            Answer::Milestones { milestones } => milestones.iter().all(|m| m.is_blank()),
            Answer::File { file } => file.is_none(),
            Answer::Declaration {
                agreed,
                name,
                role,
                signed_on,
            } => !agreed && blank(name) && blank(role) && blank(signed_on),
        }
    }
}

/// How many words a text has, and how many it may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordCount {
    /// Which text: the question's key, or the path of a line's justification.
    pub field: String,
    /// How many it has.
    pub words: u32,
    /// How many it may have.
    pub most: u32,
}

/// The words of every text of an answer that has a limit.
pub fn word_counts(question: &Question, answer: Option<&Answer>) -> Vec<WordCount> {
    match (&question.kind, answer) {
        (QuestionKind::Text { words: most, .. }, answer) => {
            let words = match answer {
                Some(Answer::Text { text }) => count_words(text),
                _ => 0,
            };
            vec![WordCount {
                field: question.key.clone(),
                words,
                most: *most,
            }]
        }
        (
            QuestionKind::Budget {
                justification_words,
            },
            Some(Answer::Budget { lines }),
        ) => lines
            .iter()
            .enumerate()
            .map(|(i, line)| WordCount {
                field: format!("{}.{i}.justification", question.key),
                words: count_words(&line.justification),
                most: *justification_words,
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Template, from_template};
    use crate::form::BudgetLine;

    fn text(text: impl Into<String>) -> Answer {
        Answer::Text { text: text.into() }
    }

    #[test]
    fn only_control_characters_go() {
        let form = from_template(Template::SeedFund).unwrap().form;
        let question = form.question("need").unwrap();
        let odd = "“smart”\ttabs\u{200b}\u{202e}<script>alert(1)</script> 🙂 O'Brien Ŵyn";
        assert_eq!(typed(question, text(odd)), Ok((text(odd), 0)));
        assert_eq!(typed(question, text("a\0b\u{1b}c")), Ok((text("abc"), 2)));
    }

    #[test]
    fn what_cannot_be_kept_is_refused_whole() {
        let form = from_template(Template::SeedFund).unwrap().form;
        let question = form.question("need").unwrap();
        let most = "x".repeat(MOST_CHARACTERS);
        assert!(typed(question, text(most.clone())).is_ok());
        let found = typed(question, text(most + "x")).unwrap_err().0;
        assert_eq!(found[0].field, "answer.text");
        assert_eq!(found[0].problem, "text-too-long");

        let wrong = Answer::YesNo { yes: None };
        assert_eq!(
            typed(question, wrong).unwrap_err().0[0].problem,
            "wrong-kind-of-answer"
        );

        let budget = form.question("budget").unwrap();
        let lines = vec![BudgetLine::default(); MOST_LINES + 1];
        let found = typed(budget, Answer::Budget { lines }).unwrap_err().0;
        assert_eq!(found[0].problem, "too-many-rows");
    }

    #[test]
    fn over_long_text_is_counted_and_kept() {
        let form = from_template(Template::SeedFund).unwrap().form;
        let question = form.question("title").unwrap();
        let long = text("word ".repeat(21));
        let (kept, _) = typed(question, long.clone()).unwrap();
        assert_eq!(kept, long);
        let counts = word_counts(question, Some(&kept));
        assert_eq!((counts[0].words, counts[0].most), (21, 20));
    }
}
