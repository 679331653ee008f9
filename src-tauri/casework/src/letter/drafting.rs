//! Drafting letters: what a letter that is due would say today, and what keeps it back.
//!
//! The facts come only from the record that the letter tells of, the frozen version of the call, the
//! frozen submission, the recipient's record and the hub's letterhead (`domain.md` 7.12).

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use letters::document::Letterhead;
use letters::letter::{Contact, Correspondence, Recipient, Signatory};
use scheme::call::CallDocument;
use scheme::letter::{
    DueLetter, LetterCheck, LetterKind, LetterLanguage, PanelDay, RecipientCheck, Timetable, Told,
    WELSH_UNCHECKED, letter_languages, letter_problems, score_band, told,
};
use scheme::retention::Retained;
use scheme::{ApplicationId, Both, CallId, CallVersionId, Facts, Language, LetterId, Problems};
use store::Reading;
use store::application::ApplicationRow;
use store::letter::Telling;
use store::person::PersonRow;
use words::said;

use super::basis::{Basis, basis};
use super::bid::Bid;
use super::draft::{Draft, try_out};
use super::facts::{Comparison, facts_of, offer_days, reasons_quoted};
use super::placement::Hears;
use super::wording::{Wording, Wordings};
use crate::panel::meets_on;
use crate::ranking::ranked_call;
use crate::{Failed, Office, award};

/// What all letters of a hub share, read once for many.
pub(super) struct Drafting {
    pub(super) dated: NaiveDate,
    /// For how many years the hub keeps what is not funded.
    pub(super) years_kept: u32,
    pub(super) languages: Vec<Language>,
    pub(super) letterhead: Letterhead,
    pub(super) has_letterhead: bool,
    pub(super) contact: Contact,
    pub(super) wordings: Wordings,
    pub(super) versions: BTreeMap<CallVersionId, Arc<CallDocument>>,
    pub(super) panels: BTreeMap<CallId, Option<NaiveDate>>,
    pub(super) outcomes: BTreeMap<CallId, (u32, u32)>,
    pub(super) bands: BTreeMap<CallId, BTreeMap<ApplicationId, Both>>,
}

impl Drafting {
    /// Reads what all letters share. The contact is whoever works at the hub now.
    pub fn of(office: &Office) -> Result<Self, Failed> {
        let read = office.read();
        let languages = read.hub()?.languages;
        let (letterhead, has_letterhead) = hub_letterhead(office)?;
        let contact = match office.viewpoint() {
            scheme::desk::Viewpoint::Coordinator(id) => read.label("coordinator", id.0)?,
            _ => return Err(Failed::NotFound),
        };
        Ok(Self {
            dated: office.today(),
            years_kept: crate::retention::years(&read, Retained::Unsuccessful)?,
            languages: languages
                .split(',')
                .filter_map(Language::from_code)
                .collect(),
            has_letterhead,
            contact: Contact {
                name: contact,
                email: letterhead.email.clone(),
                phone: letterhead.phone.clone(),
            },
            letterhead,
            wordings: Wordings::of(&read)?,
            versions: BTreeMap::new(),
            panels: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            bands: BTreeMap::new(),
        })
    }

    /// The letter that is due; none where it is not, or not any more. `instead_of` is a letter that
    /// is to be voided: it tells nothing and contradicts nothing.
    pub fn draft(
        &mut self,
        read: &Reading<'_>,
        due: &DueLetter,
        instead_of: Option<LetterId>,
    ) -> Result<Option<Draft>, Failed> {
        let Some(telling) = read.telling(due, self.dated)? else {
            return Ok(None);
        };
        let standing = read.standing_letters(telling.subject, instead_of)?;
        let told = told(due, telling.organisation, telling.since, &standing);
        if matches!(told, Told::By(_)) {
            return Ok(None);
        }
        let recipient = match due.person {
            Some(person) => read.person(person)?,
            None => None,
        };
        let basis = basis(read, &telling, self.dated)?;
        let hears = Hears {
            person: recipient.as_ref(),
            told,
        };
        let basis = match basis {
            Basis::Step(placement, step) => {
                let draft = self.of_placement(read, &telling, (&placement, &step), &hears)?;
                return Ok(Some(draft));
            }
            Basis::Statement(placement, said) => {
                let draft = self.of_statement(read, &telling, (&placement, said), &hears)?;
                return Ok(Some(draft));
            }
            basis => basis,
        };
        let bid = telling.subject.application();
        let bid = bid.map(|bid| read.application(bid)).transpose()?.flatten();
        let bid = bid.ok_or(Failed::NotFound)?;
        let call = self.version(read, bid.version)?;
        self.drafted(
            read,
            &bid,
            &call,
            (&telling, basis),
            recipient.as_ref(),
            told,
        )
        .map(Some)
    }

    fn drafted(
        &mut self,
        read: &Reading<'_>,
        bid: &ApplicationRow,
        call: &CallDocument,
        (telling, basis): (&Telling, Basis),
        recipient: Option<&PersonRow>,
        told: Told,
    ) -> Result<Draft, Failed> {
        let kind = telling.due.kind;
        let language = recipient.map_or(LetterLanguage::Both, |person| {
            letter_languages(person.details.language, &self.languages)
        });
        let wording = self.wordings.wording(kind, call.template);
        let submission = read.latest_submission(bid.id)?;
        let frozen = submission.map(|(_, s)| Bid::of(call, &s));
        let panel_on = self.panel_date(read, bid.call, call)?;
        let starts_on = frozen.as_ref().and_then(|f| f.starts_on);
        let ends_on = frozen.as_ref().and_then(|f| f.ends_on);
        let amount = match &basis {
            Basis::Decision(decision) if decision.outcome.funds() => Some(decision.amount()),
            Basis::Notice(says) => says.about(),
            _ => None,
        };
        let offers = kind == LetterKind::AwardOffer;
        let mut problems = letter_problems(&LetterCheck {
            kind,
            language,
            recipient: recipient.map(|person| RecipientCheck {
                has_name: !person.details.name.trim().is_empty(),
                has_address: person.details.address.is_complete(),
            }),
            amount,
            has_dates: !offers || (starts_on.is_some() && ends_on.is_some()),
            panel: match (&basis, panel_on) {
                (Basis::Decision(_), None) => PanelDay::Unknown,
                (Basis::Decision(_), Some(day)) => PanelDay::On(day),
                _ => PanelDay::NotNamed,
            },
            dated_on: self.dated,
            reasons: match &basis {
                Basis::Finding(finding) => reasons_quoted(&finding.results),
                _ => Vec::new(),
            },
            has_letterhead: self.has_letterhead,
            has_signatory: !call.terms.signatory.name.trim().is_empty(),
            welsh: wording.welsh,
            told,
        });
        problems
            .0
            .extend(award::what_forbids(read, &telling.due, self.dated)?.0);
        let address = recipient.map(address_lines).unwrap_or_default();
        let letter = self.correspondence(bid, call, frozen.as_ref(), recipient, language, kind);
        let shown = Comparison {
            outcomes: self.outcomes(read, bid.call)?,
            band: match kind {
                LetterKind::NotFunded => self.band(read, bid)?,
                _ => None,
            },
        };
        let timetable = Timetable::of(self.dated, &call.terms, self.years_kept);
        let offer = match (&frozen, timetable) {
            (Some(frozen), Some(timetable)) if offers => offer_days(frozen, timetable),
            _ => None,
        };
        let facts = frozen.as_ref().and_then(|frozen| {
            let timetable = timetable?;
            facts_of(
                letter.clone(),
                call,
                frozen,
                basis,
                timetable,
                panel_on,
                shown,
            )
        });
        let mut draft = Draft {
            subject: bid.id.into(),
            application: Some(bid.id),
            call: Some(bid.call),
            organisation: None,
            reference: bid.reference.clone().unwrap_or_default(),
            title: bid.title.clone(),
            due: telling.due,
            since: telling.since,
            language,
            dated_on: self.dated,
            name: recipient.map_or_else(String::new, |p| p.details.name.clone()),
            amount,
            offer,
            address,
            values: Vec::new(),
            wording_sha256: hashes(&wording, language),
            problems: Problems::default(),
            made: None,
        };
        match facts {
            Some(facts) => try_out(&mut draft, letter, facts.as_ref(), &wording, &mut problems),
            // Nothing to set: why is said already, unless the submission itself is not there.
            None if problems.0.is_empty() || only_welsh(&problems) => {
                problems.add("application", "letter-no-facts");
            }
            None => {}
        }
        draft.problems = problems;
        Ok(draft)
    }

    fn correspondence(
        &self,
        bid: &ApplicationRow,
        call: &CallDocument,
        frozen: Option<&Bid>,
        recipient: Option<&PersonRow>,
        language: LetterLanguage,
        kind: LetterKind,
    ) -> Correspondence {
        let mut copies = Vec::new();
        if let (true, Some(frozen)) = (kind.is_copied(), frozen) {
            copies.push(frozen.organisation.clone());
            copies.extend(frozen.hosts.iter().cloned());
            copies.dedup();
        }
        Correspondence {
            languages: language.languages().to_vec(),
            letterhead: self.letterhead.clone(),
            reference: bid.reference.clone().unwrap_or_default(),
            dated: self.dated,
            recipient: recipient.map(addressee).unwrap_or_default(),
            copies,
            call_title: call.title.clone(),
            funder: call.funder.clone(),
            project_title: frozen.map_or_else(|| bid.title.clone(), |f| f.title.clone()),
            project_language: Some(frozen.map_or(bid.language, |f| f.language)),
            contact: self.contact.clone(),
            signatory: Signatory {
                name: call.terms.signatory.name.clone(),
                role: call.terms.signatory.role.clone(),
            },
            preview: true,
            created_at: DateTime::UNIX_EPOCH,
            id: [0; 16],
        }
    }

    pub(super) fn version(
        &mut self,
        read: &Reading<'_>,
        id: CallVersionId,
    ) -> Result<Arc<CallDocument>, Failed> {
        if let Some(known) = self.versions.get(&id) {
            return Ok(Arc::clone(known));
        }
        let (_, document) = read.call_version(id)?.ok_or(Failed::NotFound)?;
        let document = Arc::new(document);
        self.versions.insert(id, Arc::clone(&document));
        Ok(document)
    }

    /// The day the panel met.
    fn panel_date(
        &mut self,
        read: &Reading<'_>,
        call: CallId,
        version: &CallDocument,
    ) -> Result<Option<NaiveDate>, Failed> {
        if let Some(known) = self.panels.get(&call) {
            return Ok(*known);
        }
        let met = meets_on(read, call, version)?;
        self.panels.insert(call, met);
        Ok(met)
    }

    /// The band of a bid's score; none where too few reviews counted.
    fn band(&mut self, read: &Reading<'_>, bid: &ApplicationRow) -> Result<Option<Both>, Failed> {
        if let Entry::Vacant(unknown) = self.bands.entry(bid.call) {
            let ranked = ranked_call(read, bid.call)?;
            let bands = ranked
                .ranking
                .bids
                .iter()
                .filter_map(|placed| {
                    let band = score_band(placed.score?, &ranked.document.scale)?;
                    Some((placed.application, band.label.clone()))
                })
                .collect();
            unknown.insert(bands);
        }
        let bands = self.bands.get(&bid.call);
        Ok(bands.and_then(|bands| bands.get(&bid.id)).cloned())
    }

    fn outcomes(&mut self, read: &Reading<'_>, call: CallId) -> Result<(u32, u32), Failed> {
        if let Some(known) = self.outcomes.get(&call) {
            return Ok(*known);
        }
        let counts = read.locked_outcomes(call)?;
        self.outcomes.insert(call, counts);
        Ok(counts)
    }
}

fn only_welsh(problems: &Problems) -> bool {
    problems.0.iter().all(|p| p.problem == WELSH_UNCHECKED)
}

pub(super) fn hashes(
    wording: &Wording,
    language: LetterLanguage,
) -> BTreeMap<&'static str, String> {
    let mut hashes = wording.sha256.clone();
    hashes.retain(|code, _| language.languages().iter().any(|l| l.code() == *code));
    hashes
}

pub(super) fn address_lines(person: &PersonRow) -> Vec<String> {
    let mut all = vec![person.details.name.trim().to_owned()];
    all.extend(person.details.address.envelope());
    all
}

pub(super) fn addressee(person: &PersonRow) -> Recipient {
    let name = person.details.name.trim();
    let greeting = person.details.greeting.trim();
    Recipient {
        name: name.to_owned(),
        salutation: if greeting.is_empty() { name } else { greeting }.to_owned(),
        lines: address_lines(person),
    }
}

/// The hub's letterhead, and whether it has what a letter needs: an address and an e-mail address.
pub(crate) fn hub_letterhead(office: &Office) -> Result<(Letterhead, bool), Failed> {
    let hub = office.read().hub()?;
    let typed: wire::hub::Letterhead = serde_json::from_value(hub.letterhead)?;
    let is_complete = typed.address.is_complete() && !typed.email.trim().is_empty();
    let foot = if hub.origin == "sample" {
        said("letter-sample-foot", &Facts::none())
    } else {
        Both::default()
    };
    let letterhead = Letterhead {
        name: hub.name,
        address: typed.address.envelope(),
        phone: typed.phone,
        email: typed.email,
        web: typed.web,
        foot,
    };
    Ok((letterhead, is_complete))
}
