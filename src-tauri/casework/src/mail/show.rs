//! The mail of a letter, before it goes.

use scheme::LetterId;
use wire::mail::{MailDrafted, MailView};

use super::compose::Composer;
use super::list::outbox_line;
use crate::{Failed, Office};

/// Shows the mail of a letter as its draft would say it now.
pub fn show(office: &Office, id: LetterId) -> Result<MailView, Failed> {
    let read = office.read();
    let letter = read.letter(id)?.ok_or(Failed::NotFound)?;
    let line = read.outbox_line(id)?.ok_or(Failed::NotFound)?;
    let mut composer = Composer::of(office)?;
    let state = composer.state(&read, &line)?;
    let composed = composer.compose(&read, &letter, &line)?;
    let row = read.mail_of(id)?;
    let drafted = row.as_ref().and_then(|row| {
        Some(MailDrafted {
            at: row
                .drafted_at?
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            address: row.address.clone(),
            subject: row.subject.clone(),
        })
    });
    let (subject, body) = match composed.mail {
        Some(mail) => (mail.subject, mail.body),
        None => Default::default(),
    };
    Ok(MailView {
        line: outbox_line(line, state),
        from: format!("{} <{}>", composed.from.name, composed.from.address),
        subject,
        body,
        problems: composed.problems,
        welsh_unchecked: composed.welsh_unchecked,
        drafted,
        based_on: match row {
            Some(row) => read.last_entry("mail", row.id)?,
            None => 0,
        },
    })
}
