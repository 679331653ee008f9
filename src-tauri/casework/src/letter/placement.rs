//! Drafting letters about a placement: to the person seconded, to whoever answers for it at the
//! employer and at each host.

use std::sync::Arc;

use letters::letter::{Correspondence, Recipient, Signatory};
use letters::placement::{Due, Facts};
use letters::recognition::Sent;
use scheme::agreement::Party;
use scheme::call::{CallDocument, Template as CallType};
use scheme::letter::{
    LetterCheck, LetterLanguage, PanelDay, RecipientCheck, Told, letter_languages, letter_problems,
};
use scheme::people::Address;
use scheme::placement::{Course, MilepostKind, Period, extension_best_by, mileposts};
use scheme::recognition::ToldInStatement;
use scheme::{Both, Facts as Values, Language, Problems};
use store::Reading;
use store::application::ApplicationRow;
use store::letter::Telling;
use store::organisation::OrganisationRow;
use store::person::PersonRow;
use store::placement::{PlacementRow, StepRow};
use words::said;

use super::draft::{Draft, try_out};
use super::drafting::{Drafting, address_lines, addressee, hashes};
use super::wording::Wording;
use crate::placement::taken;
use crate::recognition::{Issuer, to_issue};
use crate::{Failed, agreement};

/// Who has a letter, and for whom.
pub(super) struct Hears<'a> {
    /// Who; none where nobody answers for the placement there.
    pub person: Option<&'a PersonRow>,
    /// Whether it was told.
    pub told: Told,
}

/// What a placement's letter is made from.
struct Scene {
    bid: Option<ApplicationRow>,
    call: Option<Arc<CallDocument>>,
    secondee: PersonRow,
    employer: OrganisationRow,
    hosts: Vec<OrganisationRow>,
    party: Option<OrganisationRow>,
}

impl Drafting {
    /// The letter about a step of a placement.
    pub(super) fn of_placement(
        &mut self,
        read: &Reading<'_>,
        telling: &Telling,
        (row, step): (&PlacementRow, &StepRow),
        hears: &Hears<'_>,
    ) -> Result<Draft, Failed> {
        let scene = self.scene(read, telling, row)?;
        let (mut draft, wording, letter) = self.blank(telling, row, &scene, hears);
        let facts = self.placement_facts(read, letter.clone(), &scene, (row, step))?;
        let mut problems = std::mem::take(&mut draft.problems);
        try_out(&mut draft, letter, &facts, &wording, &mut problems);
        draft.problems = problems;
        Ok(draft)
    }

    /// The statement of what somebody did and learned on a placement, with the wording of its mail.
    pub(super) fn of_statement(
        &mut self,
        read: &Reading<'_>,
        telling: &Telling,
        (row, told): (&PlacementRow, ToldInStatement),
        hears: &Hears<'_>,
    ) -> Result<Draft, Failed> {
        let scene = self.scene(read, telling, row)?;
        let (mut draft, wording, letter) = self.blank(telling, row, &scene, hears);
        let issuer = Issuer {
            letterhead: letter.letterhead.clone(),
            signatory: letter.signatory.clone(),
            dated: self.dated,
        };
        let (statement, missing) = to_issue(read, row, told, draft.language, issuer)?;
        let mut problems = std::mem::take(&mut draft.problems);
        for mut problem in missing.0 {
            problem.field = format!("statement.{}", problem.field);
            problems.0.push(problem);
        }
        let sent = Sent {
            letter: letter.clone(),
            title: scene.title(),
            employer: scene.employer.details.name.whole(),
            hosts: scene.hosts(),
            starts_on: row.period.from,
            ends_on: row.period.to,
        };
        try_out(&mut draft, letter, &sent, &wording, &mut problems);
        draft.is_statement(statement);
        draft.problems = problems;
        Ok(draft)
    }

    /// A letter about a placement with no more than everybody's is, and what keeps it back so far.
    fn blank(
        &mut self,
        telling: &Telling,
        row: &PlacementRow,
        scene: &Scene,
        hears: &Hears<'_>,
    ) -> (Draft, Wording, Correspondence) {
        let kind = telling.due.kind;
        let language = hears.person.map_or(LetterLanguage::Both, |person| {
            letter_languages(person.details.language, &self.languages)
        });
        let wording = self.wordings.wording(kind, CallType::Secondment);
        let letter = self.letter(scene, row, hears.person, language);
        let lines = &letter.recipient.lines;
        let mut problems = letter_problems(&LetterCheck {
            kind,
            language,
            recipient: hears.person.map(|person| RecipientCheck {
                has_name: !person.details.name.trim().is_empty(),
                has_address: address_of(scene, person).is_complete(),
            }),
            amount: None,
            has_dates: true,
            panel: PanelDay::NotNamed,
            dated_on: self.dated,
            reasons: Vec::new(),
            has_letterhead: self.has_letterhead,
            has_signatory: !letter.signatory.name.trim().is_empty(),
            welsh: wording.welsh,
            told: hears.told,
        });
        if let (None, Some(party)) = (hears.person, &scene.party) {
            problems.0.retain(|p| p.problem != "letter-no-recipient");
            let facts = Values::none().with("organisation", party.details.name.clone());
            problems.add_with("placement", "letter-no-manager", facts);
        }
        let draft = Draft {
            subject: telling.subject,
            application: row.application,
            call: scene.bid.as_ref().map(|bid| bid.call),
            organisation: telling.organisation,
            reference: letter.reference.clone(),
            title: match &scene.bid {
                Some(bid) => bid.title.clone(),
                None => scene.secondee.details.name.clone(),
            },
            due: telling.due,
            since: telling.since,
            language,
            dated_on: self.dated,
            name: hears
                .person
                .map_or_else(String::new, |p| p.details.name.clone()),
            amount: None,
            offer: None,
            address: lines.clone(),
            values: Vec::new(),
            wording_sha256: hashes(&wording, language),
            problems,
            made: None,
        };
        (draft, wording, letter)
    }

    fn scene(
        &mut self,
        read: &Reading<'_>,
        telling: &Telling,
        row: &PlacementRow,
    ) -> Result<Scene, Failed> {
        let organisation = |id| read.organisation_now(id)?.ok_or(Failed::NotFound);
        let bid = match row.application {
            Some(application) => read.application(application)?,
            None => None,
        };
        Ok(Scene {
            call: match &bid {
                Some(bid) => Some(self.version(read, bid.version)?),
                None => None,
            },
            bid,
            secondee: read.person_now(row.person)?.ok_or(Failed::NotFound)?,
            employer: organisation(row.employer)?,
            hosts: row
                .hosts
                .iter()
                .map(|host| organisation(host.organisation))
                .collect::<Result<_, Failed>>()?,
            party: telling.organisation.map(organisation).transpose()?,
        })
    }

    /// Who writes to whom. A placement that stands on no call is signed for by whoever works at
    /// the hub.
    fn letter(
        &self,
        scene: &Scene,
        row: &PlacementRow,
        person: Option<&PersonRow>,
        language: LetterLanguage,
    ) -> Correspondence {
        let call = scene.call.as_ref();
        Correspondence {
            languages: language.languages().to_vec(),
            letterhead: self.letterhead.clone(),
            reference: scene
                .bid
                .as_ref()
                .and_then(|bid| bid.reference.clone())
                .unwrap_or(row.reference.clone()),
            dated: self.dated,
            recipient: person
                .map(|person| recipient(scene, person, language))
                .unwrap_or_default(),
            copies: Vec::new(),
            call_title: call.map(|call| call.title.clone()).unwrap_or_default(),
            funder: call.map(|call| call.funder.clone()).unwrap_or_default(),
            project_title: scene
                .bid
                .as_ref()
                .map(|bid| bid.title.clone())
                .unwrap_or_default(),
            project_language: scene.bid.as_ref().map(|bid| bid.language),
            contact: self.contact.clone(),
            signatory: match call {
                Some(call) => Signatory {
                    name: call.terms.signatory.name.clone(),
                    role: call.terms.signatory.role.clone(),
                },
                None => Signatory {
                    name: self.contact.name.clone(),
                    role: said("letter-signatory-role", &Values::none()),
                },
            },
            preview: true,
            created_at: chrono::DateTime::UNIX_EPOCH,
            id: [0; 16],
        }
    }

    fn placement_facts(
        &self,
        read: &Reading<'_>,
        letter: Correspondence,
        scene: &Scene,
        (row, step): (&PlacementRow, &StepRow),
    ) -> Result<Facts, Failed> {
        let name = |row: &OrganisationRow| row.details.name.clone();
        let secondee = scene.secondee.details.name.clone();
        let hosts: Vec<Both> = scene.hosts.iter().map(name).collect();
        // Who answers where is asked for by the agreement; here whoever is known is named.
        let mut unknown = Problems::default();
        // As it was agreed with this step, whatever came after it.
        let period = Period::new(row.period.from, step.ends_on).unwrap_or(row.period);
        let before = read.placement_steps(row.id)?;
        let so_far = before
            .iter()
            .take_while(|one| one.id != step.id)
            .chain([step]);
        let course = Course::of(so_far.map(taken), self.dated);
        let best_by = extension_best_by(period);
        Ok(Facts {
            title: scene.title(),
            to: match &scene.party {
                None => Party::Secondee,
                Some(party) if party.id == scene.employer.id => Party::Employer,
                Some(_) => Party::Host,
            },
            secondee,
            employer: name(&scene.employer),
            hosts,
            post: agreement::post(&row.post, &row.grade),
            starts_on: period.from,
            ends_on: period.to,
            was_ends_on: step.was_ends_on,
            step_on: step.taken_on,
            reason: step.reason.clone(),
            working_pattern: agreement::pattern(&row.pattern),
            place: agreement::places(row).join("; "),
            managers: agreement::managers(read, row, &scene.employer, &scene.hosts, &mut unknown)?,
            due: mileposts(period, &row.pattern, &course, &[])
                .into_iter()
                .filter(|post| post.kind != MilepostKind::Report && post.on >= self.dated)
                .map(|post| Due {
                    what: said(&format!("milepost-{}", post.kind.code()), &Values::none()),
                    on: post.on,
                })
                .collect(),
            extension_by: (best_by > period.from && best_by >= self.dated).then_some(best_by),
            letter,
        })
    }
}

impl Scene {
    /// What a placement that stands on no application is called.
    fn title(&self) -> Option<Both> {
        let hosts = self.hosts();
        let title = || {
            Both::each(|language| {
                let facts = Values::none()
                    .with("name", self.secondee.details.name.as_str())
                    .with("hosts", hosts.get(language));
                words::Words::shared().say(language, "letter-placement-title", &facts)
            })
        };
        self.bid.is_none().then(title)
    }

    /// The hosts, as a list.
    fn hosts(&self) -> Both {
        words::names(self.hosts.iter().map(|host| &host.details.name))
    }
}

/// Where somebody is written to: at the organisation that they have the letter for, where its
/// address is known.
fn address_of<'a>(scene: &'a Scene, person: &'a PersonRow) -> &'a Address {
    match &scene.party {
        Some(party) if party.details.address.is_complete() => &party.details.address,
        _ => &person.details.address,
    }
}

fn recipient(scene: &Scene, person: &PersonRow, language: LetterLanguage) -> Recipient {
    let own = addressee(person);
    let Some(party) = &scene.party else {
        return own;
    };
    let first = language.languages().first().copied();
    let name = party.details.name.or_other(first.unwrap_or(Language::En));
    let mut lines = vec![person.details.name.trim().to_owned(), name.to_owned()];
    match party.details.address.is_complete() {
        true => lines.extend(party.details.address.envelope()),
        false => lines.extend(address_lines(person).into_iter().skip(1)),
    }
    Recipient { lines, ..own }
}
