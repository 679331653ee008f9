//! The wording of letters.

use scheme::call::Template;
use scheme::letter::WordingKind;
use scheme::{Language, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the wording of every letter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListTemplates {}

/// The wording of every letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateList {
    /// One for each letter and kind of call.
    pub templates: Vec<TemplateLine>,
}

/// The wording of one letter, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateLine {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// Whether it differs from what the application comes with.
    pub edited: bool,
    /// Who checked the Welsh, or empty.
    pub checked_by: String,
    /// The day they did.
    pub checked_on: Option<String>,
}

/// Names the wording of one letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
}

/// The wording of one letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateView {
    /// In short.
    pub line: TemplateLine,
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
    /// The same clause by clause, the title first; none of a letter. The text of a clause that is
    /// sent begins on the line after `[clause name]`, but for the title's.
    pub clauses: Vec<TemplateClause>,
    /// The merge fields it can say.
    pub fields: Vec<TemplateField>,
    /// The tables and lists it can have.
    pub inserts: Vec<TemplateInsert>,
    /// The sections that can stand or not.
    pub sections: Vec<String>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A clause of an agreement, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateClause {
    /// Its name; `opening` for what comes before the first.
    pub name: String,
    /// Whether it may not be empty.
    pub required: bool,
    /// Whether it differs from what the application comes with.
    pub edited: bool,
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
}

/// A merge field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateField {
    /// Its name, as between braces.
    pub name: String,
    /// What it holds: `text`, `money`, `money-in-words`, `date` or `count`.
    pub holds: String,
    /// Whether the letter may not go without it.
    pub required: bool,
}

/// A table or list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateInsert {
    /// Its name, as between square brackets.
    pub name: String,
    /// Whether the letter may not go without it.
    pub required: bool,
}

/// Says what is wrong with a wording as it is typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TryTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
}

/// What is wrong with a wording.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateTrial {
    /// What, under `en` or `cy`, with the line where there is one; in an agreement under the clause,
    /// as `en.pay`, with the line in it.
    pub problems: Problems,
}

/// Shows a wording as it is typed on paper, with invented facts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// The wording.
    pub body: String,
    /// Its language.
    pub language: Language,
}

/// Changes the wording of one letter. A change of the Welsh takes its check away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// In English.
    pub en: String,
    /// In Welsh; not read in a hub that works in English alone.
    pub cy: String,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Goes back to the wording that the application comes with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResetTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Records that a Welsh speaker checked the Welsh as it stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckTemplate {
    /// Which letter, or other paper.
    pub kind: WordingKind,
    /// For calls of which kind.
    pub call_type: Template,
    /// Who checked it.
    pub checked_by: String,
    /// The day they did, as typed.
    pub checked_on: String,
    /// The history entry the change is based on.
    pub based_on: i64,
}
