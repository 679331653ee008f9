//! Recording that letters went, by mail or by post.

use scheme::history::Act;
use scheme::letter::LetterState;
use scheme::mail::MailMark;
use scheme::{Fact, LetterId, Problems};
use store::mail::MailRow;
use uuid::Uuid;
use wire::mail::{MailMarked, MarkMail};

use super::draft::{coordinator, not_gone, tell};
use crate::dispatch::Progress;
use crate::typed::date;
use crate::{Failed, Office};

/// Records that letters were sent, each its own act under one batch. Those that went already are
/// left as they are. Cancelling stops after the current one.
pub fn mark(
    office: &mut Office,
    input: MarkMail,
    progress: &mut dyn Progress,
) -> Result<MailMarked, Failed> {
    let mut problems = Problems::default();
    let day = date("sentOn", &input.sent_on, &mut problems);
    if day.is_none() && problems.0.is_empty() {
        problems.add("sentOn", "missing");
    }
    if day.is_some_and(|day| day > office.today()) {
        problems.add("sentOn", "date-in-future");
    }
    if input.letters.is_empty() {
        problems.add("letters", "missing");
    }
    let mut waiting = Vec::new();
    for id in &input.letters {
        let letter = office.read().letter(*id)?.ok_or(Failed::NotFound)?;
        let row = office.read().mail_of(*id)?;
        if day.is_some_and(|day| day < letter.dated_on) {
            let twice = problems.0.iter().any(|p| p.problem == "mail-before-letter");
            if !twice {
                problems.add("sentOn", "mail-before-letter");
            }
        }
        match row {
            Some(row) if row.mark != MailMark::Drafted => {}
            // Of a letter that is void only a draft can have gone.
            None if letter.state == LetterState::Void => {}
            _ if waiting.contains(id) => {}
            _ => waiting.push(*id),
        }
    }
    problems.none_or_err()?;
    if waiting.is_empty() {
        return Err(Failed::refused("mail-gone-already"));
    }
    let (batch, mark) = (
        office.new_id(),
        if input.posted {
            MailMark::Posted
        } else {
            MailMark::Sent
        },
    );
    let mut marked = 0;
    for letter in &waiting {
        if !progress.at(marked, waiting.len()) {
            break;
        }
        mark_one(office, *letter, mark, day, batch)?;
        marked += 1;
    }
    Ok(MailMarked {
        batch,
        marked: u32::try_from(marked).unwrap_or(u32::MAX),
    })
}

fn mark_one(
    office: &mut Office,
    letter: LetterId,
    mark: MailMark,
    day: Option<chrono::NaiveDate>,
    batch: Uuid,
) -> Result<(), Failed> {
    let coordinator = coordinator(office)?;
    office.change_in_batch(Act::MarkMail, batch, |tx| {
        let before = not_gone(tx, letter)?;
        let row = match before {
            Some(row) => MailRow {
                mark,
                sent_on: day,
                coordinator,
                ..row
            },
            None => MailRow {
                id: tx.new_id(),
                letter,
                mark,
                address: String::new(),
                subject: String::new(),
                sha256: String::new(),
                drafted_at: None,
                sent_on: day,
                coordinator,
            },
        };
        tx.put_mail(&row)?;
        tell(tx, letter);
        tx.fact("mailMark", mark.fact());
        if let Some(day) = day {
            tx.fact("day", Fact::from(day));
        }
        Ok(())
    })?;
    Ok(())
}
