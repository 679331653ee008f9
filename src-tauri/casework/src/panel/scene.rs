//! A panel at work, for the tests of everything about it: a published seed fund, bids before its
//! panel, members whose organisations are on no team.

use scheme::call::{CallDocument, Heading, Template, from_template};
use scheme::desk::Viewpoint;
use scheme::form::Answer;
use scheme::history::Act;
use scheme::panel::DeclaredAnswer;
use scheme::people::Sector;
use scheme::{
    ApplicationId, CallId, CallVersionId, CoordinatorId, MemberId, OrganisationId, Pence, PersonId,
};
use store::planted::PlantedBid;
use wire::hub::LeaveDesk;
use wire::panel::{AssignReview, ConflictView, EnterPanelDesk, ListConflicts, SeatMember};
use wire::review::{DeclareInterest, SaveReview, SubmitReview};

use crate::testing::{TestClock, office};
use crate::{Failed, Office, hub, panel, review};

/// The PIN of both coordinators, once [`Scene::give_pins`] was called.
pub(crate) const PIN: &str = "4321";

/// A panel at work.
pub(crate) struct Scene {
    pub office: Office,
    pub clock: TestClock,
    pub call: CallId,
    pub version: CallVersionId,
    pub document: CallDocument,
    /// The organisation of every bid's lead.
    pub applicant_home: OrganisationId,
    bids: u32,
}

impl Scene {
    /// A published seed fund of £60,000, three reviews needed.
    pub fn new() -> Self {
        let clock = TestClock::at("2026-12-01T10:00:00Z");
        let mut office = office(&clock).unwrap();
        let mut document = from_template(Template::SeedFund).unwrap();
        document.dates.opens_on = "2026-10-01".parse().ok();
        document.dates.panel_on = "2027-01-14".parse().ok();
        document.dates.reviews_due_on = "2027-01-07".parse().ok();
        let (call, version, applicant_home) = office
            .change(Act::PublishCall, |tx| {
                let (call, version) = tx.plant_call(&document)?;
                let home = tx.plant_organisation("Swansea University", Sector::University)?;
                Ok((call, version, home))
            })
            .unwrap();
        Self {
            office,
            clock,
            call,
            version,
            document,
            applicant_home,
            bids: 0,
        }
    }

    /// Plants what `run` plants, as an act that changes people.
    pub fn plant<T>(
        &mut self,
        run: impl FnOnce(&mut store::Writing<'_>) -> Result<T, store::StoreError>,
    ) -> T {
        self.office
            .change(Act::EditPerson, |tx| Ok(run(tx)?))
            .unwrap()
    }

    /// An eligible bid of one heading, by a person of its own at the applicants' organisation.
    pub fn bid(&mut self, pounds: i64) -> ApplicationId {
        self.bid_of(pounds, None)
    }

    /// An eligible bid with one more person and organisation on its team.
    pub fn bid_with(
        &mut self,
        pounds: i64,
        person: PersonId,
        organisation: OrganisationId,
    ) -> ApplicationId {
        self.bid_of(pounds, Some((person, organisation)))
    }

    fn bid_of(&mut self, pounds: i64, more: Option<(PersonId, OrganisationId)>) -> ApplicationId {
        self.bids += 1;
        let (number, call, home) = (self.bids, (self.call, self.version), self.applicant_home);
        let reference = format!("TEST-2026-{number:03}");
        let secret = Answer::Text {
            text: format!("The content of {reference}"),
        };
        let bid = self.plant(|tx| {
            let lead = tx.plant_person(&format!("Lead {number}"))?;
            let mut team = vec![(lead, home, "lead")];
            team.extend(more.map(|(person, at)| (person, at, "partner")));
            tx.plant_bid(&PlantedBid {
                call,
                state: "eligible",
                reference: &reference,
                title: &format!("Bid {number}"),
                team: &team,
                budget: &[(Heading::Travel, Pence::pounds(pounds))],
                answers: [("secret".to_owned(), secret)].into(),
            })
        });
        self.find();
        bid
    }

    /// Looks for conflicts, as the ordinary acts do by themselves.
    pub fn find(&mut self) {
        let call = self.call;
        panel::find(&mut self.office, wire::panel::FindConflicts { call }).unwrap();
    }

    /// A person at an organisation of their own.
    pub fn person(&mut self, name: &str) -> (PersonId, OrganisationId) {
        self.plant(|tx| {
            let home = tx.plant_organisation(&format!("Home of {name}"), Sector::Nhs)?;
            let person = tx.plant_person(name)?;
            tx.plant_affiliation(person, home)?;
            Ok((person, home))
        })
    }

    /// Seats a person.
    pub fn seat(&mut self, person: PersonId) -> Result<MemberId, Failed> {
        let call = self.call;
        panel::seat(
            &mut self.office,
            SeatMember {
                call,
                person: Some(person),
                expertise: String::new(),
                most_bids: "20".into(),
                interests: String::new(),
            },
        )?;
        Ok(self.office.read().seats_of(person)?.remove(0).id)
    }

    /// A member with an organisation of their own.
    pub fn member(&mut self, name: &str) -> MemberId {
        let (person, _) = self.person(name);
        self.seat(person).unwrap()
    }

    /// Gives a bid to a member.
    pub fn assign(&mut self, application: ApplicationId, member: MemberId) -> Result<(), Failed> {
        panel::assign(
            &mut self.office,
            AssignReview {
                application,
                member,
                due_on: String::new(),
            },
        )?;
        Ok(())
    }

    /// Seats a member at the panel desk, and the coordinator again afterwards.
    pub fn at_desk<T>(&mut self, member: MemberId, run: impl FnOnce(&mut Office) -> T) -> T {
        panel::enter(&mut self.office, EnterPanelDesk { member }).unwrap();
        let done = run(&mut self.office);
        let passphrase = String::new();
        hub::leave_desk(&mut self.office, LeaveDesk { passphrase }).unwrap();
        done
    }

    /// What a member declares.
    pub fn declare(
        &mut self,
        application: ApplicationId,
        member: MemberId,
        answer: DeclaredAnswer,
    ) -> Result<(), Failed> {
        self.at_desk(member, |office| {
            review::declare(
                office,
                DeclareInterest {
                    application,
                    answer,
                    note: "as it is".into(),
                },
            )
        })?;
        Ok(())
    }

    /// The same score for every criterion, by their keys.
    pub fn scores(&self, value: u32) -> std::collections::BTreeMap<String, u32> {
        let keys = self.document.criteria.iter().map(|c| c.key.clone());
        keys.map(|key| (key, value)).collect()
    }

    /// Saves a review with the same score for every criterion.
    pub fn save(
        &mut self,
        application: ApplicationId,
        member: MemberId,
        value: u32,
    ) -> Result<(), Failed> {
        let scores = self.scores(value);
        self.at_desk(member, |office| {
            review::save(
                office,
                SaveReview {
                    application,
                    scores,
                    panel_comment: format!("worth {value}"),
                    feedback: format!("you got {value}"),
                },
            )
        })?;
        Ok(())
    }

    /// Submits a review.
    pub fn submit(&mut self, application: ApplicationId, member: MemberId) -> Result<(), Failed> {
        self.at_desk(member, |office| {
            review::submit(office, SubmitReview { application })
        })?;
        Ok(())
    }

    /// Gives, declares, scores and submits.
    pub fn review(&mut self, application: ApplicationId, member: MemberId, value: u32) {
        self.assign(application, member).unwrap();
        self.declare(application, member, DeclaredAnswer::None)
            .unwrap();
        self.save(application, member, value).unwrap();
        self.submit(application, member).unwrap();
    }

    /// Three members, and as many bids as scores, each scored alike by all three.
    pub fn scored(&mut self, pounds: i64, values: &[u32]) -> (Vec<MemberId>, Vec<ApplicationId>) {
        let members: Vec<_> = ["Anwen", "Bethan", "Carys"]
            .iter()
            .map(|name| self.member(name))
            .collect();
        let bids: Vec<_> = values.iter().map(|_| self.bid(pounds)).collect();
        for (bid, value) in bids.iter().zip(values) {
            for member in &members {
                self.review(*bid, *member, *value);
            }
        }
        (members, bids)
    }

    /// Every conflict of the call.
    pub fn conflicts(&self) -> Vec<ConflictView> {
        let input = ListConflicts {
            call: self.call,
            state: None,
            member: None,
            application: None,
            offset: 0,
            limit: 0,
        };
        panel::list_conflicts(&self.office, input).unwrap().rows
    }

    /// The coordinators, the one at the desk first.
    pub fn coordinators(&self) -> (CoordinatorId, CoordinatorId) {
        let Viewpoint::Coordinator(first) = self.office.viewpoint() else {
            panic!("no coordinator is at the desk");
        };
        let all = self.office.read().coordinators().unwrap();
        let second = all.into_iter().find(|c| c.id != first).unwrap().id;
        (first, second)
    }

    /// Gives both coordinators their PIN.
    pub fn give_pins(&mut self) {
        let (first, second) = self.coordinators();
        let hash = self.office.pin_hash(PIN).unwrap();
        self.office
            .change(Act::ChangePin, |tx| {
                tx.put_pin(first, &hash)?;
                tx.put_pin(second, &hash)?;
                Ok(())
            })
            .unwrap();
    }
}

/// The rule by which something was refused.
pub(crate) fn rule_of<T: std::fmt::Debug>(result: Result<T, Failed>) -> String {
    match result.unwrap_err() {
        Failed::Refused(refusal) => refusal.rule,
        other => format!("{other:?}"),
    }
}

/// The problems of something invalid, as `field problem`.
pub(crate) fn problems_of<T: std::fmt::Debug>(result: Result<T, Failed>) -> Vec<String> {
    match result.unwrap_err() {
        Failed::Invalid(problems) => problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect(),
        other => vec![format!("{other:?}")],
    }
}
