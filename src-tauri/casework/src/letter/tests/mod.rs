//! Letters: what is due, what they say, and what becomes of them.

mod after;
mod due;
mod facts;
mod issuing;
mod register;
mod statement;

use std::io::Write as _;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use letters::LetterError;
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::language::LanguageChoice;
use scheme::letter::{DueLetter, LetterKind, LetterLanguage, LetterState};
use scheme::retention::Retained;
use scheme::{ApplicationId, Both, Fact, Pence, Problems};
use store::history::HistoryFilter;
use wire::document::DocumentView;
use wire::letter::{
    ExportLetters, IssueLetters, LetterShow, LettersIssued, ListLetters, PreviewLetter, ReadLetter,
    ReissueLetter, VoidLetter,
};

use super::drafting::Drafting;
use super::issue::issue_with;
use super::scene::{Decided, Scene};
use super::*;
use crate::testing::{entries, last_entry};
use crate::{Failed, NoProgress, Office, Progress};

fn codes(problems: &Problems) -> Vec<&str> {
    problems.0.iter().map(|p| p.problem.as_str()).collect()
}

fn all(office: &Office) -> wire::letter::LetterRegister {
    let input = ListLetters {
        limit: 200,
        ..ListLetters::default()
    };
    list(office, input).unwrap()
}

fn issue_all(scene: &mut Scene) -> LettersIssued {
    let input = IssueLetters {
        call: Some(scene.call),
        due: vec![],
        override_reason: String::new(),
    };
    issue(&mut scene.office, input, &mut NoProgress).unwrap()
}

fn issue_these(scene: &mut Scene, bids: &[ApplicationId], reason: &str) -> LettersIssued {
    let input = IssueLetters {
        call: None,
        due: bids.iter().map(|bid| scene.outcome_of(*bid)).collect(),
        override_reason: reason.into(),
    };
    issue(&mut scene.office, input, &mut NoProgress).unwrap()
}

fn preview_of(scene: &Scene, application: ApplicationId) -> wire::letter::LetterPreview {
    let due = scene.outcome_of(application);
    preview(&scene.office, PreviewLetter { due }).unwrap()
}

/// The text of a document, where the computer has a program that reads it.
fn text_of(document: &DocumentView) -> Option<String> {
    let bytes = STANDARD.decode(&document.base64).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(&bytes).ok()?;
    let text = String::from_utf8(child.wait_with_output().ok()?.stdout).ok()?;
    Some(text.replace('\u{a0}', " "))
}
