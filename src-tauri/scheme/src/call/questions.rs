//! The application form: sections of questions, as data.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Both;
use crate::people::codes;

codes! {
    /// What a question's answer means to the scheme's rules, letters and lists. At most one
    /// question of a form has each binding.
    Binding as "binding" {
        /// The title of the bid.
        Title = "title",
        /// The team: lead, partners, employer and host by their roles.
        Team = "team",
        /// The event at which the team met.
        EventAttended = "event-attended",
        /// The first day of the work or placement.
        Start = "start",
        /// The last day.
        End = "end",
        /// The summary for the public.
        LaySummary = "lay-summary",
        /// The budget.
        Budget = "budget",
        /// The plan for the post left behind.
        BackfillPlan = "backfill-plan",
        /// The share of full time, as a choice.
        WorkingPattern = "working-pattern",
        /// The post of the person seconded.
        Post = "post",
        /// Its grade or band.
        Grade = "grade",
    }
}

codes! {
    /// The part that somebody plays in a bid's team.
    TeamRole as "role" {
        /// Leads the bid and answers for it.
        Lead = "lead",
        /// A partner in another organisation.
        Partner = "partner",
        /// The person seconded (and lead of a secondment bid).
        Secondee = "secondee",
        /// The line manager at the employing organisation.
        LineManager = "line-manager",
        /// Who answers for the placement at the host.
        HostContact = "host-contact",
        /// Another member of the team.
        Member = "member",
    }
}

impl TeamRole {
    /// Whether they lead the bid: what it says is theirs.
    pub fn leads(self) -> bool {
        matches!(self, TeamRole::Lead | TeamRole::Secondee)
    }
}

/// The application form: sections of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The sections, one a page.
    pub sections: Vec<Section>,
}

impl Form {
    /// Every question, in the order in which it is asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|s| &s.questions)
    }

    /// The question with a key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|q| q.key == key)
    }

    /// The question that a rule, letter or list finds by its binding.
    pub fn bound(&self, binding: Binding) -> Option<&Question> {
        self.questions().find(|q| q.binds == Some(binding))
    }
}

/// A section of the form: one page, one line of the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its key, unique in the form.
    pub key: String,
    /// Its title.
    pub title: Both,
    /// Guidance above its questions, or empty.
    pub guidance: Both,
    /// Its questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// Its key, unique in the form; answers are stored under it.
    pub key: String,
    /// What is asked.
    pub title: Both,
    /// Guidance beside it, or empty.
    pub guidance: Both,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Whether a submission needs an answer.
    pub required: bool,
    /// Whether reviewers score it; gates and facts are not scored.
    pub scored: bool,
    /// What its answer means to rules, letters and lists.
    pub binds: Option<Binding>,
    /// When it is asked at all; always, where there is none.
    pub show_if: Option<ShowIf>,
}

/// A question is asked only if another has one of these answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowIf {
    /// The key of the other question: a choice or a yes/no.
    pub question: String,
    /// The answers (option keys, or `yes` and `no`) that show this one.
    pub is_one_of: Vec<String>,
}

/// A kind of question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Text with a limit of words.
    Text {
        /// The most words; more are kept, flagged, and block submission (invariant 6).
        words: u32,
        /// Whether it is a single line.
        #[serde(rename = "singleLine")]
        single_line: bool,
    },
    /// One of several.
    Choice {
        /// The options.
        options: Vec<ChoiceOption>,
    },
    /// Some of several.
    Choices {
        /// The options.
        options: Vec<ChoiceOption>,
        /// The fewest that must be chosen.
        least: u32,
    },
    /// One of the hub's events.
    Event,
    /// A day.
    Date,
    /// An amount of money.
    Money,
    /// Yes or no.
    YesNo {
        /// The answer that an eligible bid has, or none where either will do.
        must: Option<bool>,
    },
    /// The people and organisations of the team.
    Team {
        /// The roles that can be taken.
        roles: Vec<TeamRole>,
        /// The roles that must be taken by exactly one person.
        #[serde(rename = "exactlyOne")]
        exactly_one: Vec<TeamRole>,
        /// The roles that must be taken by somebody, or by several.
        #[serde(rename = "atLeastOne")]
        at_least_one: Vec<TeamRole>,
        /// The fewest people.
        least: u32,
    },
    /// Budget lines under the call's headings.
    Budget {
        /// The most words of a line's justification.
        #[serde(rename = "justificationWords")]
        justification_words: u32,
    },
    /// Milestones: what, and by when.
    Milestones {
        /// The fewest of them.
        least: u32,
        /// The most of them.
        most: u32,
    },
    /// A PDF or a picture, of at most 10 MB.
    File,
    /// A statement that somebody makes with name, role and date: a declaration, not a signature
    /// on paper.
    Declaration {
        /// What is declared.
        statement: Both,
        /// In what capacity it is made, such as "Line manager".
        capacity: Both,
    },
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its key; stored as the answer.
    pub key: String,
    /// What is shown.
    pub label: Both,
}
