//! A document on its way out of the hub: a letter, a copy, a list.

use scheme::Facts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document with its bytes: to show, to save, to open or to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentView {
    /// The name of its file, with its ending.
    pub name: String,
    /// What it is: `application/pdf`, `text/csv`, …
    pub media: String,
    /// Its bytes, in base64 (RFC 4648, with padding).
    pub base64: String,
    /// What the history tells when it is saved, opened, printed or answered at a terminal.
    pub leaving: Facts,
}

/// Why a document leaves the hub, as the history tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DocumentPurpose {
    /// To be saved where the person chooses.
    Save,
    /// To be opened in another program, as a private copy.
    Open,
    /// To be printed.
    Print,
    /// To be had at a terminal, which is answered its bytes.
    Terminal,
}

impl DocumentPurpose {
    /// The code; the catalogue message `document-purpose-CODE` words it.
    pub fn code(self) -> &'static str {
        match self {
            DocumentPurpose::Save => "save",
            DocumentPurpose::Open => "open",
            DocumentPurpose::Print => "print",
            DocumentPurpose::Terminal => "terminal",
        }
    }
}
