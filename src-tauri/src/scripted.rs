//! A desktop that answers from a script, for tests that drive the real window. Debug builds only.
//!
//! `SEEDBRIDGE_DESKTOP` names a folder. Each dialog takes the next line of `answers.jsonl` in it,
//! `{"path": "/where/ever.csv"}` or `{"path": null}` for a person who thought better of it; a test
//! may go on adding lines while the application runs. What was asked is added to `asked.jsonl`, one
//! line each, documents opened and pages printed included.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::desktop::Desktop;

/// See the head of this file.
pub struct ScriptedDesktop {
    folder: PathBuf,
    answered: Mutex<usize>,
}

#[derive(Deserialize)]
struct Answer {
    path: Option<PathBuf>,
}

impl ScriptedDesktop {
    /// The script that the environment names, if it names one.
    pub fn from_environment() -> Option<Self> {
        std::env::var_os("SEEDBRIDGE_DESKTOP").map(|folder| Self {
            folder: folder.into(),
            answered: Mutex::new(0),
        })
    }

    fn next_answer(&self) -> io::Result<Option<PathBuf>> {
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        let script = fs::read_to_string(self.folder.join("answers.jsonl"))?;
        let line = script
            .lines()
            .nth(*answered)
            .ok_or_else(|| io::Error::other("the script has no answer left for this dialog"))?;
        *answered += 1;
        let answer: Answer = serde_json::from_str(line)?;
        Ok(answer.path)
    }

    fn note(&self, asked: &Value) -> io::Result<()> {
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.folder.join("asked.jsonl"))?;
        writeln!(file, "{asked}")
    }
}

impl Desktop for ScriptedDesktop {
    fn pick_file(&self, endings: &[String]) -> io::Result<Option<PathBuf>> {
        self.note(&json!({ "asked": "pickFile", "endings": endings }))?;
        self.next_answer()
    }

    fn pick_place(&self, suggested_name: &str) -> io::Result<Option<PathBuf>> {
        self.note(&json!({ "asked": "pickPlace", "suggestedName": suggested_name }))?;
        self.next_answer()
    }

    fn pick_folder(&self) -> io::Result<Option<PathBuf>> {
        self.note(&json!({ "asked": "pickFolder" }))?;
        self.next_answer()
    }

    fn open(&self, document: &Path) -> io::Result<()> {
        self.note(&json!({ "asked": "open", "path": document }))
    }

    fn print(&self) -> io::Result<()> {
        self.note(&json!({ "asked": "print" }))
    }
}
