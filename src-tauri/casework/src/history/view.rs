//! The history as people read it.

use scheme::{Fact, Facts};
use store::Reading;
use store::history::{ChainState, Entry, HistoryFilter};
use wire::history::{ChainView, EntryDetail, EntryView, HistoryPage, ListHistory, ShowEntry};

use super::fields::readable_changes;
use super::undo::{not_theirs, try_undo};

use crate::{Failed, Office};

/// The most entries of one page.
const LONGEST_PAGE: u32 = 200;

/// The entries of a page for which no length is named.
const USUAL_PAGE: u32 = 50;

/// Lists the history, newest first.
pub fn list(office: &Office, input: ListHistory) -> Result<HistoryPage, Failed> {
    let read = office.read();
    let (entries, total) = read.history(&HistoryFilter {
        row: input.record,
        actor: input.actor,
        act: input.act,
        offset: input.offset,
        limit: match input.limit {
            0 => USUAL_PAGE,
            limit => limit.min(LONGEST_PAGE),
        },
    })?;
    let entries = entries
        .into_iter()
        .map(|e| entry_view(&read, e))
        .collect::<Result<_, Failed>>()?;
    Ok(HistoryPage { entries, total })
}

/// An entry with its fields before and after. Whether it can be undone is found by trying, which
/// a list of many would be too long for.
pub fn show(office: &mut Office, input: ShowEntry) -> Result<EntryDetail, Failed> {
    let read = office.read();
    let entry = read.entry(input.sequence)?.ok_or(Failed::NotFound)?;
    let mut fields = Vec::new();
    for change in read.field_changes(input.sequence)? {
        fields.extend(readable_changes(&read, change)?);
    }
    let mut entry = entry_view(&read, entry)?;
    if entry.refusal.is_none() && !entry.undone {
        entry.refusal = try_undo(office, input.sequence)?;
    }
    Ok(EntryDetail { entry, fields })
}

/// Fills in the names of the records among facts, as of now.
pub(crate) fn label_facts(read: &Reading<'_>, facts: &mut Facts) -> Result<(), Failed> {
    for fact in facts.0.values_mut() {
        if let Fact::Record { noun, id, label } = fact {
            *label = read.label(noun, *id)?;
        }
    }
    Ok(())
}

/// Words a question, which is kept by its key, as the form of its application asks it.
fn name_question(read: &Reading<'_>, facts: &mut Facts) -> Result<(), Failed> {
    let (Some(Fact::Text { value: key }), Some(Fact::Record { id, .. })) =
        (facts.0.get("question"), facts.0.get("application"))
    else {
        return Ok(());
    };
    if let Some(title) = read.question_title((*id).into(), key)? {
        facts.0.insert("question".to_owned(), title.into());
    }
    Ok(())
}

/// Takes the names out again, for facts that are kept.
pub(crate) fn unlabel_facts(facts: &mut Facts) {
    for fact in facts.0.values_mut() {
        if let Fact::Record { label, .. } = fact {
            label.clear();
        }
    }
}

/// An entry as it is answered, with the names of its records filled in as of now.
pub(super) fn entry_view(read: &Reading<'_>, entry: Entry) -> Result<EntryView, Failed> {
    let mut facts = entry.facts;
    label_facts(read, &mut facts)?;
    name_question(read, &mut facts)?;
    let actor = match entry.actor_id {
        Some(id) => read.label(&entry.actor, id)?,
        None => String::new(),
    };
    Ok(EntryView {
        undone: !read.stands(entry.sequence)?,
        refusal: match read.why_not_undone(entry.sequence)? {
            None => not_theirs(read.viewpoint(), &entry.actor),
            known => known,
        },
        device: read.device_name(entry.device_id)?,
        redacted_by: entry.redacted_by,
        sequence: entry.sequence,
        act: entry.act,
        facts,
        actor_kind: entry.actor,
        actor,
        actor_id: entry.actor_id,
        at: entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        undoes: entry.undoes,
    })
}

/// Checks the chain.
pub fn check_chain(office: &Office) -> Result<ChainView, Failed> {
    Ok(match office.read().check_chain()? {
        ChainState::Whole {
            entries,
            redacted,
            head,
        } => ChainView {
            entries,
            redacted,
            head,
            broken_at: None,
        },
        ChainState::Broken { at } => ChainView {
            entries: at - 1,
            redacted: 0,
            head: String::new(),
            broken_at: Some(at),
        },
    })
}
