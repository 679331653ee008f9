//! The outbox: letters on their way, by mail or by post.

use scheme::letter::{LetterKind, LetterLanguage};
use scheme::mail::MailState;
use scheme::{ApplicationId, CallId, LetterId, PersonId, PlacementId, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for a part of the outbox.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListOutbox {
    /// Only letters of this call.
    pub call: Option<CallId>,
    /// Only in these states; none for all.
    pub states: Vec<MailState>,
    /// Words that the record of the application or placement begins with somewhere: reference, title, names.
    pub text: String,
    /// `reference`, `person`, `kind`, `address` or `dated`, with `-` before it for the other way
    /// round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the outbox.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outbox {
    /// The lines.
    pub rows: Vec<OutboxLine>,
    /// How many there are in all under the filters.
    pub total: u32,
    /// How many there are whatever states are asked for.
    pub counts: OutboxCounts,
}

/// How many letters stand where, in the outbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxCounts {
    /// To how many people there is something to send.
    pub people: u32,
    /// How many of them have no e-mail address.
    pub without_address: u32,
    /// How many organisations that have a copy of it have none.
    pub copies_without_address: u32,
    /// Letters of which no draft was opened.
    pub to_send: u32,
    /// Letters to somebody without an e-mail address, of which no draft was opened.
    pub no_address: u32,
    /// Letters of which a draft was opened that still says what it should.
    pub drafted: u32,
    /// Drafts that say what is not so any more: they would say something else now, what their letter
    /// tells was overtaken, or it was voided.
    pub contradicting: u32,
    /// Letters that went, by mail or by post.
    pub gone: u32,
}

/// A line of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxLine {
    /// Which letter.
    pub letter: LetterId,
    /// Of which application; of a placement, the one that it stands on.
    pub application: Option<ApplicationId>,
    /// Of which placement.
    pub placement: Option<PlacementId>,
    /// Of which call.
    pub call: Option<CallId>,
    /// The application's reference, or the placement's own.
    pub reference: String,
    /// The application's title; of a placement without one, who is seconded.
    pub title: String,
    /// What the letter says.
    pub kind: LetterKind,
    /// In which language, and so in which its mail is.
    pub language: LetterLanguage,
    /// The date on it.
    pub dated_on: String,
    /// To whom.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address; empty for none.
    pub address: String,
    /// The organisations that have a copy of the letter.
    pub copies: Vec<MailCopy>,
    /// The names of the files that go with it.
    pub attachments: Vec<String>,
    /// Where it stands.
    pub state: MailState,
    /// The day on which it went.
    pub sent_on: Option<String>,
    /// Who says so.
    pub sent_by: Option<String>,
}

/// An organisation that has a copy of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailCopy {
    /// Its name.
    pub name: String,
    /// Where its copy goes by e-mail; empty where nobody's address is known there.
    pub address: String,
}

/// Asks for the mail of a letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowMail {
    /// Which letter.
    pub letter: LetterId,
}

/// The mail of a letter, as its draft would say it now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailView {
    /// Its line in the outbox.
    pub line: OutboxLine,
    /// The address it comes from.
    pub from: String,
    /// Its subject.
    pub subject: String,
    /// Its text, lines parted by `\n`.
    pub body: String,
    /// What keeps a draft from being made, each with the place where it is put right.
    pub problems: Problems,
    /// Whether it has Welsh that nobody has checked.
    pub welsh_unchecked: bool,
    /// What the latest draft said, where one was made.
    pub drafted: Option<MailDrafted>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A draft that was opened or saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailDrafted {
    /// When, in UTC.
    pub at: String,
    /// To which address.
    pub address: String,
    /// Under which subject.
    pub subject: String,
}

/// Makes a mail draft of a letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftMail {
    /// Which letter.
    pub letter: LetterId,
}

/// Throws a draft away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DropMail {
    /// Of which letter.
    pub letter: LetterId,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Records that letters were sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkMail {
    /// Which; those that went already are left as they are.
    pub letters: Vec<LetterId>,
    /// Whether they went by post, or from hand to hand.
    pub posted: bool,
    /// The day on which they went, as typed.
    pub sent_on: String,
}

/// What came of recording that letters were sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MailMarked {
    /// The batch that the acts are a part of in the history.
    #[ts(type = "string")]
    pub batch: Uuid,
    /// How many were recorded.
    pub marked: u32,
}
