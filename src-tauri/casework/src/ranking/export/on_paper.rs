//! The lists as PDF, in one language, the call's title as that language has it.

use letters::document::Document;
use letters::paper::Paper;
use letters::{conflicts_register, ranked_list as list};
use scheme::{CallId, Language};
use wire::ranking::{RankingRow, RankingView};

use super::Registered;
use crate::application::{fonts, letterhead};
use crate::{Failed, Office};

/// The ranked list.
pub(super) fn ranked_list(
    office: &Office,
    view: &RankingView,
    language: Language,
) -> Result<Vec<u8>, Failed> {
    let facts = list::Facts {
        paper: paper(office, view.call, language)?,
        call_title: view.title.clone(),
        panel_on: panel_on(office, view.call)?,
        as_of: office.now(),
        pot: view.pot,
        scale: view.scale,
        rows: view.rows.iter().map(row).collect(),
        above_line: Some(view.line.above as usize),
    };
    set(&list::document(&facts))
}

/// The register of conflicts.
pub(super) fn register(
    office: &Office,
    call: CallId,
    rows: &[Registered],
    language: Language,
) -> Result<Vec<u8>, Failed> {
    let (_, document) = office
        .read()
        .latest_version(call)?
        .ok_or(Failed::NotFound)?;
    let facts = conflicts_register::Facts {
        paper: paper(office, call, language)?,
        call_title: document.title,
        panel_on: panel_on(office, call)?,
        as_of: office.now(),
        rows: rows
            .iter()
            .map(|row| conflicts_register::Row {
                member: row.view.name.clone(),
                organisation: row.home.clone(),
                reference: row.view.reference.clone(),
                title: row.view.title.clone(),
                ground: words::said_of(&row.view.ground.fact()),
                state: words::said_of(&row.view.state.fact()),
                reason: row.view.reason.clone(),
                on: row.on,
            })
            .collect(),
    };
    set(&conflicts_register::document(&facts))
}

fn row(row: &RankingRow) -> list::Row {
    list::Row {
        rank: row.rank,
        reference: row.reference.clone(),
        title: row.title.clone(),
        lead: row.lead.clone(),
        asked: row.requested,
        scores: row
            .dots
            .iter()
            .filter(|d| d.counts)
            .map(|d| d.total)
            .collect(),
        mean: row.score.map(|s| s.hundredths),
        median: row.median,
        spread: row.spread,
        running_total: row.running_total.filter(|_| row.above_line),
        flags: row
            .flags
            .iter()
            .map(|f| words::said_of(&f.fact()))
            .collect(),
        outcome: row
            .decided
            .or(row.recommended)
            .map(|o| words::said_of(&o.fact())),
    }
}

fn panel_on(office: &Office, call: CallId) -> Result<Option<chrono::NaiveDate>, Failed> {
    Ok(office.read().panel_of(call)?.and_then(|p| p.meets_on))
}

fn paper(office: &Office, call: CallId, language: Language) -> Result<Paper, Failed> {
    Ok(Paper {
        language,
        letterhead: letterhead(&office.read().hub()?)?,
        preview: false,
        created_at: office.now(),
        id: call.0.into_bytes(),
    })
}

fn set(document: &Document) -> Result<Vec<u8>, Failed> {
    letters::render(document, fonts()?)
        .map(|pdf| pdf.bytes)
        .map_err(|e| Failed::Fault(format!("a list on paper: {e:?}")))
}
