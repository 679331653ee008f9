//! The outbox, listed.

use std::collections::{BTreeMap, BTreeSet};

use scheme::LetterId;
use scheme::mail::MailState;
use store::mail::{OutboxFilter, OutboxLine as Line};
use wire::mail::{ListOutbox, MailCopy, Outbox, OutboxCounts, OutboxLine};

use super::compose::{Composer, copies_of};
use crate::letter::letter_file;
use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Where a letter that waits may stand, as the record has it.
const WAITING: [MailState; 4] = [
    MailState::ToSend,
    MailState::NoAddress,
    MailState::Drafted,
    MailState::Withdrawn,
];

/// Lists the outbox. Every letter that waits is compared with what it would say now, and with what is
/// still so: there are never more of these than were issued and have not gone.
pub fn list(office: &Office, input: ListOutbox) -> Result<Outbox, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let read = office.read();
    let filter = OutboxFilter {
        call: input.call,
        text: input.text,
        sort: input.sort,
        ..OutboxFilter::default()
    };
    let mut waiting = read.outbox(&OutboxFilter {
        states: WAITING.to_vec(),
        limit: u32::MAX,
        ..filter.clone()
    })?;
    let mut composer = Composer::of(office)?;
    for line in &mut waiting {
        line.state = composer.state(&read, line)?;
    }
    let recorded = read.outbox_counts(&filter)?;
    let mut counts = counted(&waiting);
    counts.gone = sum(recorded.iter().filter(|(state, _)| !state.waits()));
    let states: BTreeMap<LetterId, MailState> = waiting
        .iter()
        .map(|line| (line.letter, line.state))
        .collect();
    // The record tells apart those that have gone, and these from the others, and pages them.
    let by_record = input.states.iter().all(|state| !state.waits());
    let mut stated = OutboxFilter {
        states: input.states.clone(),
        offset: input.offset,
        limit,
        ..filter
    };
    if !by_record {
        stated.states.extend(WAITING);
        (stated.offset, stated.limit) = (0, u32::MAX);
    }
    let mut rows: Vec<OutboxLine> = read
        .outbox(&stated)?
        .into_iter()
        .map(|line| {
            let state = states.get(&line.letter).copied().unwrap_or(line.state);
            outbox_line(line, state)
        })
        .collect();
    let asked = |state: &MailState| stated.states.is_empty() || input.states.contains(state);
    let total = if by_record {
        sum(recorded.iter().filter(|(state, _)| asked(state)))
    } else {
        rows.retain(|row| asked(&row.state));
        let total = number(rows.len());
        let page = rows.into_iter().skip(input.offset as usize);
        rows = page.take(limit as usize).collect();
        total
    };
    Ok(Outbox {
        rows,
        total,
        counts,
    })
}

/// What there is to see to, and to how many people there is something to send.
fn counted(waiting: &[Line]) -> OutboxCounts {
    let mut counts = OutboxCounts::default();
    let (mut people, mut without_address) = (BTreeSet::new(), BTreeSet::new());
    let mut copies_without_address = BTreeSet::new();
    for line in waiting {
        match line.state {
            MailState::ToSend => counts.to_send += 1,
            MailState::NoAddress => counts.no_address += 1,
            MailState::Drafted => counts.drafted += 1,
            state if state.contradicts() => counts.contradicting += 1,
            _ => {}
        }
        // What is not so, or void, is sent to nobody.
        if matches!(line.state, MailState::Overtaken | MailState::Withdrawn) {
            continue;
        }
        people.insert(line.person);
        if line.email.is_empty() {
            without_address.insert(line.person);
        }
        let nowhere = copies_of(line).filter(|copy| copy.address.is_empty());
        copies_without_address.extend(nowhere.map(|copy| &copy.name));
    }
    counts.people = number(people.len());
    counts.without_address = number(without_address.len());
    counts.copies_without_address = number(copies_without_address.len());
    counts
}

fn sum<'c>(counts: impl Iterator<Item = &'c (MailState, u32)>) -> u32 {
    counts.map(|(_, count)| count).sum()
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// A line as it is answered.
pub(super) fn outbox_line(line: Line, state: MailState) -> OutboxLine {
    OutboxLine {
        letter: line.letter,
        application: line.application,
        placement: line.placement,
        call: line.call,
        attachments: vec![letter_file(
            &line.reference,
            line.kind,
            line.language,
            "pdf",
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
