//! Bids that are decided, for the tests of letters: a published call with a signatory, whoever
//! leads with an address, a frozen submission, a lock.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use scheme::application::{NamedOrganisation, NamedPerson, Submission, Timeliness};
use scheme::call::{Binding, CallDocument, CallRule, Heading, TeamRole, Template, from_template};
use scheme::decision::Outcome;
use scheme::eligibility::{Finding, Judgement, Outcome as RuleOutcome, RuleResult};
use scheme::form::{Answer, TeamLine};
use scheme::history::Act;
use scheme::language::LanguageChoice;
use scheme::letter::DueLetter;
use scheme::people::{Address, Nation, Sector};
use scheme::{
    ApplicationId, Both, CallId, CallVersionId, Facts, Language, OrganisationId, Pence, PersonId,
    Problems,
};
use store::application::FindingRow;
use store::decision::{ConditionRow, DecisionRow, LockRow};
use store::planted::PlantedBid;
use uuid::Uuid;
use wire::letter_template::CheckTemplate;

use super::template;
use crate::testing::{TestClock, office};
use crate::{Failed, Office};

/// Decided bids and the office that tells them.
pub(crate) struct Scene {
    pub office: Office,
    pub clock: TestClock,
    pub call: CallId,
    pub version: CallVersionId,
    pub document: CallDocument,
    pub home: OrganisationId,
    pub host: OrganisationId,
    bids: u32,
}

/// What is decided of a bid.
pub(crate) struct Decided {
    pub outcome: Outcome,
    pub lines: Vec<(Heading, Pence)>,
    pub conditions: Vec<ConditionRow>,
    pub feedback: Both,
}

impl Decided {
    pub fn of(outcome: Outcome) -> Self {
        let lines = if outcome.funds() {
            vec![
                (Heading::Travel, Pence(98_765)),
                (Heading::Ppi, Pence(888_885)),
            ]
        } else {
            vec![]
        };
        let conditions = if outcome == Outcome::FundWithConditions {
            vec![ConditionRow {
                text: Both::new(
                    "Send the signed agreement.",
                    "Anfonwch y cytundeb wedi’i lofnodi.",
                ),
                due_on: "2027-02-26".parse().ok(),
            }]
        } else {
            vec![]
        };
        Self {
            outcome,
            lines,
            conditions,
            feedback: Both::new("A well made plan.", "Cynllun wedi’i lunio’n dda."),
        }
    }
}

impl Scene {
    /// A published call of a kind, on 18 January 2027.
    pub fn new(template: Template) -> Self {
        let clock = TestClock::at("2027-01-18T10:00:00Z");
        let mut office = office(&clock).unwrap();
        let mut document = from_template(template).unwrap();
        document.dates.closes_at = "2026-11-28T16:00:00".parse().ok();
        document.dates.panel_on = "2027-01-14".parse().ok();
        document.terms.signatory.name = "Rhys Enghraifft".into();
        document.terms.signatory.role = Both::new("Head of Programmes", "Pennaeth Rhaglenni");
        let (call, version, home, host) = office
            .change(Act::PublishCall, |tx| {
                let (call, version) = tx.plant_call(&document)?;
                let home = tx.plant_organisation("Swansea University", Sector::University)?;
                let host = tx.plant_organisation("Cwmni Dychmygol Ltd", Sector::Industry)?;
                let mut hub = tx.hub()?;
                hub.letterhead = serde_json::json!({
                    "address": { "lines": ["3 Assembly Square", "Cardiff"], "postcode": "CF10 4PL" },
                    "phone": "029 2000 0000", "email": "hub@example.org", "web": "hub.example.org",
                });
                tx.put_hub(&hub)?;
                Ok((call, version, home, host))
            })
            .unwrap();
        Self {
            office,
            clock,
            call,
            version,
            document,
            home,
            host,
            bids: 0,
        }
    }

    /// A Welsh speaker checked every wording.
    pub fn check_welsh(&mut self) {
        let list = template::list(&self.office).unwrap();
        for line in list.templates {
            let (kind, call_type) = (line.kind, line.call_type);
            let view = template::show(&self.office, kind, call_type).unwrap();
            let input = CheckTemplate {
                kind,
                call_type,
                checked_by: "Siaradwr Cymraeg".into(),
                checked_on: "2027-01-10".into(),
                based_on: view.based_on,
            };
            template::check(&mut self.office, input).unwrap();
        }
    }

    /// A person with an address, who is written to in a language.
    pub fn person(&mut self, name: &str, language: LanguageChoice) -> PersonId {
        self.plant(|tx| {
            let id = tx.plant_person(name)?;
            let mut row = tx.person(id)?.ok_or(store::StoreError::Missing)?;
            row.details.greeting = format!("Dr {name}");
            row.details.language = language;
            row.details.address = Address {
                lines: vec!["Singleton Park".into(), "Swansea".into()],
                postcode: "SA2 8PP".into(),
            };
            tx.put_person(&row)?;
            Ok(id)
        })
    }

    /// Plants what `run` plants.
    pub fn plant<T>(
        &mut self,
        run: impl FnOnce(&mut store::Writing<'_>) -> Result<T, store::StoreError>,
    ) -> T {
        let planted: Result<T, Failed> = self.office.change(Act::EditPerson, |tx| Ok(run(tx)?));
        planted.unwrap()
    }

    /// A bid in a state, led by a person.
    pub fn bid(&mut self, person: PersonId, state: &str) -> ApplicationId {
        self.bid_with(person, state, None)
    }

    /// A bid that names somebody at the host.
    pub fn bid_with(
        &mut self,
        person: PersonId,
        state: &str,
        contact: Option<PersonId>,
    ) -> ApplicationId {
        self.bids += 1;
        let reference = format!("TEST-2026-{:03}", self.bids);
        let title = format!("Project {}", self.bids);
        let submission = self.submission(person, &reference, &title);
        let (call, home) = ((self.call, self.version), self.home);
        let role = match self.document.template {
            Template::SeedFund => "lead",
            Template::Secondment => "secondee",
        };
        let mut team = vec![(person, home, role)];
        team.extend(contact.map(|contact| (contact, self.host, "host-contact")));
        self.plant(|tx| {
            let bid = tx.plant_bid(&PlantedBid {
                call,
                state,
                reference: &reference,
                title: &title,
                team: &team,
                budget: &[(Heading::Travel, Pence(1_000_000))],
                answers: submission.answers.clone(),
            })?;
            tx.plant_submission(bid, &submission)?;
            Ok(bid)
        })
    }

    fn submission(&self, person: PersonId, reference: &str, title: &str) -> Submission {
        let key = |binding| self.document.form.bound(binding).map(|q| q.key.clone());
        let line = |role, organisation| TeamLine {
            role: Some(role),
            person: Some(person),
            organisation: Some(organisation),
            ..TeamLine::default()
        };
        let people = match self.document.template {
            Template::SeedFund => vec![line(TeamRole::Lead, self.home)],
            Template::Secondment => vec![
                line(TeamRole::Secondee, self.home),
                line(TeamRole::HostContact, self.host),
            ],
        };
        let answers = [
            (Binding::Title, Answer::Text { text: title.into() }),
            (Binding::Team, Answer::Team { people }),
            (
                Binding::Start,
                Answer::Date {
                    typed: "2027-03-01".into(),
                },
            ),
            (
                Binding::End,
                Answer::Date {
                    typed: "2027-08-31".into(),
                },
            ),
            (
                Binding::Post,
                Answer::Text {
                    text: "Research nurse".into(),
                },
            ),
            (
                Binding::WorkingPattern,
                Answer::Choice {
                    option: "half-time".into(),
                },
            ),
        ];
        let at: DateTime<Utc> = "2026-11-27T12:00:00Z".parse().unwrap();
        let named = |name: &str, sector| NamedOrganisation {
            name: Both::new(name, ""),
            sector,
            nation: Nation::Wales,
        };
        Submission {
            application: Uuid::nil().into(),
            reference: reference.into(),
            number: 1,
            call_version: self.version,
            call_sha256: String::new(),
            language: Language::En,
            submitted_at: at,
            received_at: at,
            deadline: at,
            timeliness: Timeliness::OnTime,
            answers: answers
                .into_iter()
                .filter_map(|(binding, answer)| Some((key(binding)?, answer)))
                .collect(),
            not_asked: vec![],
            budget: scheme::form::Budget {
                total: Pence(1_000_000),
                ..Default::default()
            },
            problems: Problems::default(),
            people: [(
                person,
                NamedPerson {
                    name: "As named that day".into(),
                },
            )]
            .into(),
            organisations: [
                (self.home, named("Swansea University", Sector::University)),
                (self.host, named("Cwmni Dychmygol Ltd", Sector::Industry)),
            ]
            .into(),
            events: BTreeMap::new(),
        }
    }

    /// Decides a bid, and locks the decision.
    pub fn decide(&mut self, bid: ApplicationId, decided: Decided) {
        let call = self.call;
        let coordinators = self.office.read().coordinators().unwrap();
        self.plant(|tx| {
            let lock: Uuid = tx.new_id();
            let at = tx.now();
            tx.add_lock(&LockRow {
                id: lock,
                call,
                first: coordinators[0].id,
                second: coordinators[1].id,
                locked_at: at,
            })?;
            if let Some(before) = tx.decision_of(bid)? {
                tx.remove_decision(before.id)?;
            }
            let id = tx.new_id();
            tx.put_decision(&DecisionRow {
                id,
                application: bid,
                outcome: decided.outcome,
                reserve_order: (decided.outcome == Outcome::Reserve).then_some(2),
                reason: String::new(),
                feedback: decided.feedback,
                decided_at: at,
                lock: Some(lock),
                lines: decided.lines,
                conditions: decided.conditions,
            })?;
            tx.plant_state(bid, "decided")
        });
    }

    /// A decided bid of somebody who is written to in a language.
    pub fn decided(&mut self, outcome: Outcome, language: LanguageChoice) -> ApplicationId {
        let person = self.person("Siân Example", language);
        let bid = self.bid(person, "eligible");
        self.decide(bid, Decided::of(outcome));
        bid
    }

    /// The letter that tells what was decided of a bid, told or not.
    pub fn outcome_of(&self, bid: ApplicationId) -> DueLetter {
        let telling = self
            .office
            .read()
            .telling_of(bid, self.office.today())
            .unwrap();
        let mut outcomes = telling.iter().filter(|t| t.due.kind.tells_outcome());
        outcomes.next().unwrap().due
    }

    /// A bid that was found not to be eligible.
    pub fn ineligible(&mut self, language: LanguageChoice) -> ApplicationId {
        let person = self.person("Owen Example", language);
        let bid = self.bid(person, "ineligible");
        self.find_ineligible(bid, None);
        bid
    }

    /// Finds a bid ineligible: it breaks a rule, by the facts or for a reason given by hand.
    pub fn find_ineligible(&mut self, bid: ApplicationId, reason: Option<Both>) {
        let coordinator = self.office.read().coordinators().unwrap()[0].id;
        let rule = CallRule::SectorsSpanned { least: 2 };
        let result = RuleResult {
            key: "sectors-spanned".into(),
            rule_facts: rule.facts(&self.document),
            rule,
            outcome: RuleOutcome::Fail,
            findings: vec![Finding {
                code: "sectors-spanned".into(),
                facts: Facts::none().with("count", 1u32).with("least", 2u32),
                question: None,
            }],
            by_hand: reason.is_some(),
            judgement: reason.map(|reason| Judgement {
                outcome: RuleOutcome::Fail,
                reason,
            }),
        };
        self.plant(|tx| {
            let id: Uuid = tx.new_id();
            let at = tx.now();
            tx.add_finding(&FindingRow {
                id,
                application: bid,
                eligible: false,
                results: vec![result],
                reason: String::new(),
                found_at: at,
                coordinator,
            })
        });
    }
}
