//! Which questions are asked: all but those that another answer hides.

use std::collections::BTreeSet;

use super::{Answer, Answers};
use crate::call::Form;

/// The keys of the questions that are asked, given the answers so far. A question that is shown by
/// another is asked only while that one is asked too.
pub fn asked<'form>(form: &'form Form, answers: &Answers) -> BTreeSet<&'form str> {
    let mut asked = BTreeSet::new();
    for question in form.questions() {
        let shown = question.show_if.as_ref().is_none_or(|condition| {
            asked.contains(condition.question.as_str())
                && short_answer(answers.get(&condition.question))
                    .is_some_and(|given| condition.is_one_of.iter().any(|one| one == given))
        });
        if shown {
            asked.insert(question.key.as_str());
        }
    }
    asked
}

/// An answer that can show or hide another question: an option's key, `yes` or `no`.
fn short_answer(answer: Option<&Answer>) -> Option<&str> {
    match answer? {
        Answer::Choice { option } => Some(option),
        Answer::YesNo { yes } => yes.map(|yes| if yes { "yes" } else { "no" }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Template, from_template};

    #[test]
    fn a_question_is_asked_as_another_is_answered() {
        let form = from_template(Template::Secondment).unwrap().form;
        let dependent = ["backfill-plan", "no-backfill", "stipend-permission"];
        for (option, expected) in [
            ("", None),
            ("backfill", Some("backfill-plan")),
            ("salary", Some("no-backfill")),
            ("stipend", Some("stipend-permission")),
        ] {
            let option = option.to_owned();
            let answers = [("cover".to_owned(), Answer::Choice { option })].into();
            let asked = asked(&form, &answers);
            let shown: Vec<&str> = dependent
                .into_iter()
                .filter(|k| asked.contains(k))
                .collect();
            assert_eq!(shown, expected.into_iter().collect::<Vec<_>>());
            assert_eq!(asked.len(), form.questions().count() - 3 + shown.len());
        }
    }
}
