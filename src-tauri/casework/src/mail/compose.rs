//! What the mail of a letter says now: the letter's own facts as they are stored with it, and the
//! recipient's and the hub's addresses as of today.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use exchange::mail::{Attachment, Draft, NotAnAddress, Party, eml};
use letters::mail::{Facts as MailFacts, Mail, compose};
use letters::template::Vocabulary;
use scheme::call::Template as CallType;
use scheme::letter::{LetterKind, LetterSubject, WelshCheck, WordingKind};
use scheme::mail::{MailFacts as Known, MailState, mail_state};
use scheme::{Both, CallVersionId, Facts, Language, Problems};
use store::Reading;
use store::letter::LetterRow;
use store::mail::{Copied, MailRow, OutboxLine};

use crate::document::PDF;
use crate::letter::letter_file;
use crate::letter::{StoredFacts, Wordings, add_problems, hub_letterhead};
use crate::{Failed, Office};

/// The mail of a letter, as a draft would say it now.
pub(super) struct Composed {
    /// From whom.
    pub from: Party,
    /// To whom; the address may be none.
    pub to: Party,
    /// Who has a copy.
    pub copies: Vec<Party>,
    /// What it says; none where it cannot be made.
    pub mail: Option<Mail>,
    /// What keeps it from being made.
    pub problems: Problems,
    /// Whether it has Welsh that nobody has checked.
    pub welsh_unchecked: bool,
    /// The name of the letter's file, as it goes with the mail.
    pub attachment: String,
    /// The hash of everything that it says; none where it cannot be made.
    pub sha256: Option<String>,
}

/// What the mails of a hub share, read once for many.
pub(super) struct Composer {
    hub_name: Both,
    address: String,
    wordings: Wordings,
    call_types: BTreeMap<CallVersionId, CallType>,
    today: NaiveDate,
}

impl Composer {
    /// Reads what all mails share.
    pub fn of(office: &Office) -> Result<Self, Failed> {
        let (letterhead, _) = hub_letterhead(office)?;
        Ok(Self {
            hub_name: letterhead.name,
            address: letterhead.email.trim().to_owned(),
            wordings: Wordings::of(&office.read())?,
            call_types: BTreeMap::new(),
            today: office.today(),
        })
    }

    /// The mail of a letter, with its line in the outbox.
    pub fn compose(
        &mut self,
        read: &Reading<'_>,
        letter: &LetterRow,
        line: &OutboxLine,
    ) -> Result<Composed, Failed> {
        let person = read.person_now(letter.person)?.ok_or(Failed::NotFound)?;
        let bid = match letter.subject {
            LetterSubject::Application(bid) => read.application(bid)?,
            LetterSubject::Placement(_) => None,
        };
        let call_type = match &bid {
            Some(bid) => self.call_type(read, bid.version)?,
            None => CallType::Secondment,
        };
        let languages = letter.language.languages();
        let stored = StoredFacts::read(&letter.facts)?;
        let accept_by = match (letter.kind, letter.subject) {
            (LetterKind::AwardOffer, LetterSubject::Application(bid)) => read
                .award_of(bid)?
                .filter(|award| award.letter == letter.id)
                .map(|award| award.accept_by),
            _ => None,
        };
        let reference = read.label("letter", letter.id.0)?;
        let (name, greeting) = (person.details.name.trim(), person.details.greeting.trim());
        let facts = MailFacts {
            about: about(letter.kind),
            reference: reference.clone(),
            salutation: if greeting.is_empty() { name } else { greeting }.to_owned(),
            hub_name: self.hub_name.clone(),
            contact_name: either(&stored.said("contact_name")),
            contact_email: either(&stored.said("contact_email")),
            project_title: stored.said("project_title"),
            accept_by,
            told: match WordingKind::of_mail(letter.kind) {
                WordingKind::Paper(_) => Vec::new(),
                WordingKind::Letter(kind) => { Vocabulary::of(kind).own_fields.iter() }
                    .map(|field| (field.name, stored.said(field.name)))
                    .collect(),
            },
        };
        let wording = WordingKind::of_mail(letter.kind);
        let wording = self.wordings.wording(wording, call_type);
        let theirs = letters::letter::Wording {
            en: wording.en.as_deref(),
            cy: wording.cy.as_deref(),
        };
        let (from, to) = (
            Party {
                name: self.name(languages),
                address: self.address.clone(),
            },
            Party {
                name: name.to_owned(),
                address: person.details.email.trim().to_owned(),
            },
        );
        let copies: Vec<Party> = copies_of(line)
            .filter(|copy| !copy.address.is_empty())
            .map(|copy| Party {
                name: copy.name.trim().to_owned(),
                address: copy.address.clone(),
            })
            .collect();
        let mut problems = Problems::default();
        if self.address.is_empty() {
            problems.add("hub.letterhead", "letter-no-letterhead");
        }
        if to.address.is_empty() {
            problems.add("person.email", "mail-no-address");
        }
        let mail = match compose(&facts, languages, theirs) {
            Ok(mail) => Some(mail),
            Err(found) => {
                add_problems(&mut problems, found);
                None
            }
        };
        let attachment = letter_file(&reference, letter.kind, letter.language, "pdf");
        let sha256 = mail.as_ref().filter(|_| problems.0.is_empty()).map(|mail| {
            let copied = copies.iter().map(|copy| [&copy.name, &copy.address]);
            let said = serde_json::json!([
                [from.name, from.address],
                [to.name, to.address],
                copied.collect::<Vec<_>>(),
                mail.subject,
                mail.body,
                [attachment, letter.sha256],
            ]);
            scheme::canonical::sha256_hex(said.to_string().as_bytes())
        });
        Ok(Composed {
            from,
            to,
            copies,
            mail,
            problems,
            welsh_unchecked: letter.language.has_welsh() && wording.welsh == WelshCheck::Unchecked,
            attachment,
            sha256,
        })
    }

    /// Where the mail of a letter stands, beside what the hub's record knows of it: whether its
    /// draft says what it would say now, and its letter what is still so.
    pub fn state(&mut self, read: &Reading<'_>, line: &OutboxLine) -> Result<MailState, Failed> {
        let drafted = line.state == MailState::Drafted;
        if !(drafted || line.state.waits() && line.kind.may_be_overtaken()) {
            return Ok(line.state);
        }
        let letter = read.letter(line.letter)?.ok_or(Failed::NotFound)?;
        let row = read.mail_of(line.letter)?;
        let now = match drafted {
            true => self.compose(read, &letter, line)?.sha256,
            false => None,
        };
        let known = Known {
            stands: letter.state == scheme::letter::LetterState::Issued,
            still_so: still_so(read, &letter, self.today)?,
            has_address: !line.email.is_empty(),
            mark: row
                .as_ref()
                .map(|row: &MailRow| (row.mark, row.sha256.as_str())),
            now: now.as_deref(),
        };
        Ok(mail_state(known).unwrap_or(line.state))
    }

    /// The hub's name in the languages of a mail, Welsh first.
    fn name(&self, languages: &[Language]) -> String {
        let mut names: Vec<&str> = Vec::new();
        for language in languages {
            let name = self.hub_name.or_other(*language);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(" | ")
    }

    fn call_type(
        &mut self,
        read: &Reading<'_>,
        version: CallVersionId,
    ) -> Result<CallType, Failed> {
        if let Some(known) = self.call_types.get(&version) {
            return Ok(*known);
        }
        let (_, document) = read.call_version(version)?.ok_or(Failed::NotFound)?;
        self.call_types.insert(version, document.template);
        Ok(document.template)
    }
}

impl Composed {
    /// The draft as a file. Fails with what keeps it from being made.
    pub fn file(
        self,
        letter: &LetterRow,
        bytes: Vec<u8>,
        made_at: DateTime<Utc>,
    ) -> Result<Vec<u8>, Failed> {
        self.problems.none_or_err()?;
        let mail = self
            .mail
            .ok_or_else(|| Failed::Fault("a mail without problems is not there".to_owned()))?;
        let draft = Draft {
            from: self.from,
            to: self.to,
            copies: self.copies,
            subject: mail.subject,
            body: mail.body,
            attachments: vec![Attachment {
                name: self.attachment,
                media: PDF,
                bytes,
            }],
            made_at,
            id: letter.id.0.to_string(),
        };
        eml(&draft).map_err(|NotAnAddress(address)| {
            let copied = draft.copies.iter().any(|copy| copy.address == address);
            let field = if copied {
                "organisation.email"
            } else {
                "person.email"
            };
            Failed::field(field, "not-an-email")
        })
    }
}

/// What a letter is about, as the subject of its mail says it.
fn about(kind: LetterKind) -> Both {
    let id = format!("mail-about-{}", kind.code());
    words::said(&id, &Facts::none())
}

/// Whether what a letter tells is still so. An offer that was declined or has lapsed is one no more.
fn still_so(read: &Reading<'_>, letter: &LetterRow, today: NaiveDate) -> Result<bool, Failed> {
    if let (LetterKind::AwardOffer, LetterSubject::Application(bid)) = (letter.kind, letter.subject)
        && let Some(award) = read.award_of(bid)?
        && award.letter == letter.id
        && award.state.frees()
    {
        return Ok(false);
    }
    Ok(!letter.kind.may_be_overtaken() || read.is_still_told(letter, today)?)
}

/// The organisations that have a copy of a letter, but for those whose address is the recipient's own.
pub(super) fn copies_of(line: &OutboxLine) -> impl Iterator<Item = &Copied> {
    let own = line.email.trim();
    let copies = line.copies.iter();
    copies.filter(move |copy| own.is_empty() || !copy.address.eq_ignore_ascii_case(own))
}

fn either(both: &Both) -> String {
    both.or_other(Language::En).to_owned()
}
