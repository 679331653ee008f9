//! The recognition statement of a placement.

use scheme::letter::LetterLanguage;
use scheme::recognition::ToldInStatement;
use scheme::{Both, FieldProblem, OrganisationId, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the recognition statement of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRecognition {
    /// Of which placement.
    pub placement: PlacementId,
}

/// The recognition statement of a placement as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecognitionView {
    /// Of which placement.
    pub placement: PlacementId,
    /// What was typed, with a place for each objective and each organisation that takes part.
    pub told: ToldInStatement,
    /// The organisations whose managers have a word, the employer first.
    pub organisations: Vec<SpeakingOrganisation>,
    /// Days worked by the pattern; none where the weekdays are not settled.
    pub days_worked: Option<u32>,
    /// Hours worked by the pattern.
    pub hours_worked: u32,
    /// What is said of it as it stands: what keeps it from being issued among it.
    pub said: Vec<FieldProblem>,
    /// Whether it can be written: the placement has begun.
    pub writable: bool,
    /// Whether the placement is over, so that it can be issued once it is whole.
    pub issuable: bool,
    /// The languages that the person has letters in.
    pub letter_language: LetterLanguage,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// An organisation whose manager has a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeakingOrganisation {
    /// Which.
    pub id: OrganisationId,
    /// What it is called.
    pub name: Both,
}

/// Keeps a recognition statement as it is typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveRecognition {
    /// Of which placement.
    pub placement: PlacementId,
    /// All that is typed.
    pub told: ToldInStatement,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// A recognition statement is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedRecognition {
    /// When.
    pub saved_at: String,
    /// What is said of it as it stands.
    pub said: Vec<FieldProblem>,
    /// What is kept.
    pub told: ToldInStatement,
}

/// Asks for a recognition statement as a PDF: watermarked until it is whole and the placement is over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRecognition {
    /// Of which placement.
    pub placement: PlacementId,
    /// In which languages.
    pub languages: LetterLanguage,
}
