//! Importing people, organisations and attendance from a table: read, map, preview, run.

use scheme::people::{Nation, Sector};
use scheme::{EventId, Facts, FieldProblem, OrganisationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::people::LikelyRecord;

/// What an import is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ImportKind {
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// Who registered for an event, and who came.
    Attendance,
}

/// Reads a table, and guesses what its columns mean.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadImport {
    /// The picked file's token.
    pub file: String,
    /// What it is a table of.
    pub kind: ImportKind,
    /// The sheet to read; empty: the first with anything in it.
    #[serde(default)]
    pub sheet: String,
}

/// A table as it was read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportTable {
    /// The file's name.
    pub file: String,
    /// The sheets that the file offers; none for CSV.
    pub sheets: Vec<String>,
    /// The sheet that was read; empty for CSV.
    pub sheet: String,
    /// Its columns, each with what it is guessed to mean.
    pub columns: Vec<ImportColumn>,
    /// What a column can mean in this kind of import, by code, in the order in which it is offered;
    /// worded by `import-field-CODE`.
    pub fields: Vec<String>,
    /// How many rows there are below the headings.
    pub rows: u32,
    /// What was changed or guessed in reading.
    pub notices: Vec<TableNotice>,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Its heading, or empty.
    pub heading: String,
    /// What stands in its first cells that are not empty: three at most.
    pub samples: Vec<String>,
    /// What it means, by code; empty: it is left out.
    pub field: String,
}

/// Something that was changed or guessed in reading a table, worded by `table-notice-CODE`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TableNotice {
    /// The code.
    pub code: String,
    /// The values that word it.
    pub facts: Facts,
}

/// An import as a person has set it up so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportSetup {
    /// The picked file's token.
    pub file: String,
    /// What it is a table of.
    pub kind: ImportKind,
    /// The sheet to read; empty: the first with anything in it.
    #[serde(default)]
    pub sheet: String,
    /// What each column means, by code, in the order of the columns; empty: it is left out.
    pub columns: Vec<String>,
    /// For attendance: the event.
    #[serde(default)]
    pub event: Option<EventId>,
    /// For attendance: the place at the event of rows that do not say it, by code.
    #[serde(default)]
    pub otherwise: String,
    /// What to do about organisations that the hub does not know by the names in the table. One
    /// that is not here is left out: its people are taken in without it.
    #[serde(default)]
    pub organisations: Vec<OrganisationChoice>,
    /// What to do about single rows, instead of what is done by itself.
    #[serde(default)]
    pub rows: Vec<RowChoice>,
    /// Whether rows that may be somebody the hub knows are added as new; otherwise they are left
    /// out until a choice is made.
    #[serde(default)]
    pub add_unsure: bool,
}

/// What to do about an organisation that the hub does not know by the name in the table: take it
/// for one it knows, or add it. Exactly one of the two.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationChoice {
    /// The name in the table.
    pub name: String,
    /// The organisation that is meant.
    #[serde(default)]
    pub meant: Option<OrganisationId>,
    /// To add it: its sector.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// To add it: its nation.
    #[serde(default)]
    pub nation: Option<Nation>,
}

/// What to do about one row.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowChoice {
    /// The row's line in the file.
    pub line: u32,
    /// What to do.
    pub take: TakeRow,
    /// For `known`: the record that it is.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
}

/// What to do about one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TakeRow {
    /// Leave it out.
    Skip,
    /// Add it as new.
    New,
    /// It is a record that the hub has.
    Known,
}

/// Asks what an import would do, row by row, and does nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewImport {
    /// The import.
    pub setup: ImportSetup,
    /// Only rows with this outcome; none: all.
    #[serde(default)]
    pub outcome: Option<RowOutcome>,
    /// Skip so many rows.
    #[serde(default)]
    pub offset: u32,
    /// At most so many rows; 200 at the most.
    pub limit: u32,
}

/// What becomes of a row, worded by `import-outcome-CODE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RowOutcome {
    /// It is added as new.
    New,
    /// It is a record that the hub has, which gains something: gaps filled, an affiliation, a place
    /// at the event. Nothing that is there is overwritten.
    Update,
    /// It is a record that the hub has, which gains nothing.
    Same,
    /// It may be a record that the hub has; somebody must say. Left out until then.
    Unsure,
    /// It is left out, as chosen.
    Skip,
    /// Something in it is wrong. Left out.
    Problem,
}

/// What an import would do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// How many rows come to what.
    pub counts: ImportCounts,
    /// The rows asked for.
    pub rows: Vec<ImportRow>,
    /// How many rows have the outcome asked for.
    pub total: u32,
    /// Organisations that the hub does not know by the names in the table, the most frequent first.
    pub organisations: Vec<UnknownOrganisation>,
}

/// How many rows come to what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportCounts {
    /// Added as new.
    pub new: u32,
    /// Records that gain something.
    pub update: u32,
    /// Records that gain nothing.
    pub same: u32,
    /// Left out until somebody says who they are.
    pub unsure: u32,
    /// Left out as chosen.
    pub skip: u32,
    /// Left out because something is wrong.
    pub problem: u32,
    /// Organisations added beside the rows.
    pub organisations: u32,
}

/// A row of an import.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// Its line in the file.
    pub line: u32,
    /// The name in it.
    pub name: String,
    /// What else tells it apart: organisation and e-mail address.
    pub detail: String,
    /// What becomes of it.
    pub outcome: RowOutcome,
    /// What is wrong in it; `field` names what a column means, worded by `import-field-CODE`.
    pub problems: Vec<FieldProblem>,
    /// The record it is, or may be.
    pub likely: Vec<LikelyRecord>,
    /// What the record gains, each worded by `field-CODE`.
    pub gains: Vec<String>,
    /// Where the same record stands above it in the file: that row's line.
    pub twin: Option<u32>,
}

/// An organisation that the hub does not know by a name in the table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnknownOrganisation {
    /// The name in the table.
    pub name: String,
    /// In how many rows it stands.
    pub rows: u32,
    /// Which it may be, the likeliest first.
    pub likely: Vec<LikelyRecord>,
}

/// Runs an import, as one act.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RunImport {
    /// The import.
    pub setup: ImportSetup,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// How many rows came to what.
    pub counts: ImportCounts,
    /// The rows that were left out, two hundred at most.
    pub left_out: Vec<ImportRow>,
}
