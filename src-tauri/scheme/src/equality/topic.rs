//! The questions, in the harmonised wordings of the UK censuses, and their answers.

use std::collections::BTreeMap;

use crate::people::codes;
use crate::problem::Problems;

/// Chosen by whoever would rather not say. A question that was left out is counted with it.
pub const PREFER_NOT: &str = "prefer-not";

codes! {
    /// A question. The catalogue message `equality-question-CODE` words it.
    Topic as "equality-question" {
        /// Age, in bands of ten years.
        Age = "age",
        /// Sex.
        Sex = "sex",
        /// Whether gender is the same as the sex registered at birth.
        Gender = "gender",
        /// Ethnic group, by the five high-level groups of the census.
        Ethnicity = "ethnicity",
        /// A condition or illness of twelve months or more that limits daily activities.
        Disability = "disability",
        /// Religion or belief.
        Religion = "religion",
        /// Sexual orientation.
        Orientation = "orientation",
        /// Unpaid caring.
        Caring = "caring",
        /// The Welsh language.
        Welsh = "welsh",
    }
}

/// What was chosen, by question. A question that is not in it was left out.
pub type Answers = BTreeMap<Topic, String>;

impl Topic {
    /// What can be chosen, in the order of the form; *prefer not to say* is always the last. The
    /// catalogue message `equality-QUESTION-OPTION` words one.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Topic::Age => &[
                "under-25", "25-34", "35-44", "45-54", "55-64", "65-over", PREFER_NOT,
            ],
            Topic::Sex => &["female", "male", PREFER_NOT],
            Topic::Gender => &["same", "different", PREFER_NOT],
            Topic::Ethnicity => &["asian", "black", "mixed", "white", "other", PREFER_NOT],
            Topic::Disability => &["yes", "no", PREFER_NOT],
            Topic::Religion => &[
                "none",
                "buddhist",
                "christian",
                "hindu",
                "jewish",
                "muslim",
                "sikh",
                "other",
                PREFER_NOT,
            ],
            Topic::Orientation => &["straight", "gay-lesbian", "bisexual", "other", PREFER_NOT],
            Topic::Caring => &["none", "children", "adults", "both", PREFER_NOT],
            Topic::Welsh => &["fluent", "some", "none", PREFER_NOT],
        }
    }
}

/// What is wrong with the answers to a form: a choice that the question does not offer.
pub fn problems(answers: &Answers) -> Problems {
    let mut problems = Problems::default();
    for (question, chosen) in answers {
        if !question.options().contains(&chosen.as_str()) {
            problems.add(format!("answers.{}", question.code()), "not-an-option");
        }
    }
    problems
}
