//! Making a draft, and throwing one away.

use scheme::history::Act;
use scheme::letter::LetterState;
use scheme::mail::{MailMark, MailState};
use scheme::{CoordinatorId, Fact, LetterId};
use store::Writing;
use store::mail::MailRow;
use wire::document::DocumentView;
use wire::mail::{DraftMail, DropMail, MailView};

use super::compose::Composer;
use super::show::show;
use crate::document::document;
use crate::letter::letter_file;
use crate::{Failed, Office};

/// The media type of a mail.
const EML: &str = "message/rfc822";

/// Makes a draft of a letter's mail, with the letter attached, and records what it says. Made again,
/// it takes the place of the one before.
pub fn draft(office: &mut Office, input: DraftMail) -> Result<DocumentView, Failed> {
    let letter = office
        .read()
        .letter(input.letter)?
        .ok_or(Failed::NotFound)?;
    if letter.state == LetterState::Void {
        return Err(Failed::refused("mail-letter-void"));
    }
    let line = office
        .read()
        .outbox_line(letter.id)?
        .ok_or(Failed::NotFound)?;
    let mut composer = Composer::of(office)?;
    if composer.state(&office.read(), &line)? == MailState::Overtaken {
        return Err(Failed::refused("mail-overtaken"));
    }
    let composed = composer.compose(&office.read(), &letter, &line)?;
    let (address, said) = (composed.to.address.clone(), composed.sha256.clone());
    let subject = composed.mail.as_ref().map(|mail| mail.subject.clone());
    let name = letter_file(&line.reference, letter.kind, letter.language, "eml");
    let bytes = office.read().letter_bytes(letter.id)?;
    let file = composed.file(&letter, bytes, office.now())?;
    let coordinator = coordinator(office)?;
    office.change(Act::DraftMail, |tx| {
        let before = not_gone(tx, letter.id)?;
        let (id, now) = (before.map_or_else(|| tx.new_id(), |row| row.id), tx.now());
        tx.put_mail(&MailRow {
            id,
            letter: letter.id,
            mark: MailMark::Drafted,
            address,
            subject: subject.unwrap_or_default(),
            sha256: said.unwrap_or_default(),
            drafted_at: Some(now),
            sent_on: None,
            coordinator,
        })?;
        tell(tx, letter.id);
        Ok(())
    })?;
    let of = Fact::record("letter", letter.id);
    Ok(document(name, EML, &file, "mail", of))
}

/// Throws away a draft that was made and not sent: its letter is to be sent again, or is void and
/// there is nothing to send.
pub fn drop_draft(office: &mut Office, input: DropMail) -> Result<MailView, Failed> {
    let before = show(office, input.letter)?;
    office.change(Act::DropMail, |tx| {
        let row = tx
            .mail_of(input.letter)?
            .filter(|row| row.mark == MailMark::Drafted)
            .ok_or_else(|| Failed::refused("mail-no-draft"))?;
        tx.based_on("mail", row.id, input.based_on)?;
        tx.remove_mail(row.id)?;
        tell(tx, input.letter);
        Ok(())
    })?;
    // A letter that is void leaves the outbox with its draft.
    match show(office, input.letter) {
        Err(Failed::NotFound) => Ok(before),
        shown => shown,
    }
}

/// What was done with a letter's mail, where it has not gone. Refuses where it has.
pub(super) fn not_gone(tx: &Writing<'_>, letter: LetterId) -> Result<Option<MailRow>, Failed> {
    match tx.mail_of(letter)? {
        Some(row) if row.mark != MailMark::Drafted => Err(Failed::refused("mail-gone-already")),
        row => Ok(row),
    }
}

/// Who sits here.
pub(super) fn coordinator(office: &Office) -> Result<CoordinatorId, Failed> {
    match office.viewpoint() {
        scheme::desk::Viewpoint::Coordinator(id) => Ok(id),
        _ => Err(Failed::NotFound),
    }
}

/// What the history tells of the mail of a letter.
pub(super) fn tell(tx: &mut Writing<'_>, letter: LetterId) {
    tx.fact("letter", Fact::record("letter", letter));
}
