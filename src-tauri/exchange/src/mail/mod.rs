//! A mail as a draft, which opens in a person's own mail program with its attachments.
//!
//! The file is a message as RFC 5322 has it. `X-Unsent: 1` makes the mail programs that know it open
//! the message to be sent, rather than as one that was received.

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use scheme::people::is_email;

#[cfg(test)]
mod tests;

/// A mail that is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// From whom.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// Who has a copy.
    pub copies: Vec<Party>,
    /// Its subject.
    pub subject: String,
    /// Its text, lines parted by `\n`.
    pub body: String,
    /// What goes with it.
    pub attachments: Vec<Attachment>,
    /// When it was made (UTC). The program that sends it puts its own time in place of this.
    pub made_at: DateTime<Utc>,
    /// What makes its identifier: unique among drafts.
    pub id: String,
}

/// Somebody with an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: String,
}

/// A file that goes with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, with its ending.
    pub name: String,
    /// What it is: `application/pdf`.
    pub media: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// An address that no mail program would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnAddress(pub String);

/// Writes a draft as a file. Names and subjects are made one line each, whatever they hold, so that
/// none of them can begin a header of its own. Fails where an address is none.
pub fn eml(draft: &Draft) -> Result<Vec<u8>, NotAnAddress> {
    let (from, to) = (address(&draft.from)?, address(&draft.to)?);
    let host = draft.from.address.rsplit('@').next().unwrap_or_default();
    let mut parts = vec![MimePart::new("text/plain", in_crlf(&draft.body))];
    parts.extend(draft.attachments.iter().map(|file| {
        MimePart::new(file.media, file.bytes.as_slice()).attachment(file_name(&file.name))
    }));
    let copies: Vec<_> = draft.copies.iter().map(address).collect::<Result<_, _>>()?;
    let mut message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .from(from)
        .to(to);
    if !copies.is_empty() {
        message = message.cc(Address::new_list(copies));
    }
    let message = message
        .subject(one_line(&draft.subject))
        .date(draft.made_at.timestamp())
        .message_id(format!("{}@{host}", one_line(&draft.id)))
        .body(MimePart::new("multipart/mixed", parts));
    let mut file = Vec::new();
    message.serialize(&mut file);
    Ok(file)
}

fn address(party: &Party) -> Result<Address<'_>, NotAnAddress> {
    let address = party.address.trim();
    if !is_email(address) || !address.is_ascii() {
        return Err(NotAnAddress(party.address.clone()));
    }
    let name = one_line(&party.name);
    Ok(Address::new_address(
        (!name.is_empty()).then_some(name),
        address,
    ))
}

/// The same words without what breaks a line or turns it around.
fn one_line(text: &str) -> String {
    let calm: String = text
        .chars()
        .map(|c| if breaks(c) { ' ' } else { c })
        .collect();
    calm.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name that is one file's name on every system.
fn file_name(name: &str) -> String {
    let safe: String = name
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            c => c,
        })
        .collect();
    one_line(&safe)
}

/// Control characters, the separators of lines and paragraphs, and the marks that change which way
/// text runs: with these a name can be shown as another one.
fn breaks(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{061c}'
        )
        || ('\u{202a}'..='\u{202e}').contains(&c)
        || ('\u{2066}'..='\u{2069}').contains(&c)
}

fn in_crlf(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\n', "\r\n")
}
