//! The outbox, listed.

use std::collections::BTreeMap;

use scheme::Language;
use scheme::mail::MailState;
use store::mail::{OutboxFilter, OutboxLine as Line};
use wire::mail::{ListOutbox, MailCopy, Outbox, OutboxCounts, OutboxLine};

use super::compose::{Composer, attachment_name, copies_of};
use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Where a draft may stand that waits: the record has them all as drafted.
const DRAFTS: [MailState; 3] = [MailState::Drafted, MailState::Renewed, MailState::Overtaken];

/// Lists the outbox. Every draft that waits is compared with what it would say now: there are never
/// more of these than somebody opened and did not send.
pub fn list(office: &Office, input: ListOutbox) -> Result<Outbox, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let read = office.read();
    let mut composer = Composer::of(office)?;
    let filter = OutboxFilter {
        call: input.call,
        text: input.text,
        sort: input.sort,
        ..OutboxFilter::default()
    };
    let drafted = read.outbox(&OutboxFilter {
        states: vec![MailState::Drafted],
        limit: u32::MAX,
        ..filter.clone()
    })?;
    let mut contradicting = BTreeMap::new();
    for line in drafted {
        let state = composer.state(&read, &line)?;
        if state.contradicts() {
            contradicting.insert(line.letter, state);
        }
    }
    let contradicting_count = u32::try_from(contradicting.len()).unwrap_or(u32::MAX);
    let people = read.outbox_people(&filter)?;
    let mut counts = OutboxCounts {
        people: people.people,
        without_address: people.without_address,
        copies_without_address: people.copies_without_address,
        contradicting: contradicting_count,
        ..OutboxCounts::default()
    };
    for (state, count) in read.outbox_counts(&filter)? {
        match state {
            MailState::ToSend => counts.to_send = count,
            MailState::NoAddress => counts.no_address = count,
            MailState::Drafted | MailState::Renewed | MailState::Overtaken => {
                counts.drafted = count.saturating_sub(contradicting_count);
            }
            MailState::Withdrawn => counts.contradicting += count,
            MailState::Sent | MailState::Posted => counts.gone += count,
        }
    }
    // Where drafts are told apart, all of them are read, and the page is taken of what is left.
    let asked = DRAFTS.iter().filter(|state| input.states.contains(state));
    let asked = asked.count();
    let apart = asked > 0 && asked < DRAFTS.len();
    let mut states = input.states.clone();
    if apart {
        states.push(MailState::Drafted);
    }
    let stated = OutboxFilter {
        states,
        offset: if apart { 0 } else { input.offset },
        limit: if apart { u32::MAX } else { limit },
        ..filter
    };
    let mut rows: Vec<OutboxLine> = read
        .outbox(&stated)?
        .into_iter()
        .map(|line| {
            let state = contradicting.get(&line.letter).copied();
            let state = state.unwrap_or(line.state);
            outbox_line(line, state)
        })
        .collect();
    let total;
    if apart {
        rows.retain(|row| input.states.contains(&row.state));
        total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let page = rows.into_iter().skip(input.offset as usize);
        rows = page.take(limit as usize).collect();
    } else {
        total = read
            .outbox_counts(&stated)?
            .into_iter()
            .filter(|(state, _)| stated.states.is_empty() || stated.states.contains(state))
            .map(|(_, count)| count)
            .sum();
    }
    Ok(Outbox {
        rows,
        total,
        counts,
    })
}

/// A line as it is answered.
pub(super) fn outbox_line(line: Line, state: MailState) -> OutboxLine {
    let first = line.language.languages().first().copied();
    OutboxLine {
        letter: line.letter,
        application: line.application,
        placement: line.placement,
        call: line.call,
        attachments: vec![attachment_name(
            &line.reference,
            line.kind,
            first.unwrap_or(Language::En),
        )],
        copies: copies_of(&line)
            .map(|copy| MailCopy {
                name: copy.name.clone(),
                address: copy.address.clone(),
            })
            .collect(),
        reference: line.reference,
        title: line.title,
        kind: line.kind,
        language: line.language,
        dated_on: line.dated_on.to_string(),
        person: line.person,
        name: line.name,
        address: line.email,
        state,
        sent_on: line.sent_on.map(|day| day.to_string()),
        sent_by: line.sent_by,
    }
}
