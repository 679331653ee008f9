//! An accepted award with its plan, and two coordinators with PINs, for the tests of payments.

use scheme::award::{AwardState, Party};
use scheme::call::{Heading, Template};
use scheme::decision::Outcome;
use scheme::desk::Viewpoint;
use scheme::form::AttachedFile;
use scheme::history::Act;
use scheme::language::LanguageChoice;
use scheme::{AwardId, BankAccountId, ClaimId, CoordinatorId, OrganisationId, PersonId};
use store::award::SignatureRow;
use wire::letter::IssueLetters;
use wire::payment::{
    ApproveClaim, ClaimView, ConfirmBankAccount, EnterBankAccount, SaveClaim, SubmitClaim,
    TypedHeading,
};

use super::{bank, claim, plan};
use crate::letter::scene::{Decided, Scene as Letters};
use crate::{Failed, NoProgress, Office, letter};

pub(crate) const PIN: &str = "4711";

/// An award of £9,876.50: travel £987.65 and involvement £8,888.85, accepted on 18 January 2027,
/// to run from 1 March to 31 August 2027.
pub(crate) struct Scene {
    pub office: Office,
    pub award: AwardId,
    pub organisation: OrganisationId,
    pub contact: PersonId,
    pub first: CoordinatorId,
    pub second: CoordinatorId,
}

impl Scene {
    /// Accepted, without bank details.
    pub fn accepted() -> Self {
        let mut letters = Letters::new(Template::SeedFund);
        letters.check_welsh();
        let person = letters.person("Siân Example", LanguageChoice::En);
        let bid = letters.bid(person, "eligible");
        letters.decide(bid, Decided::of(Outcome::Fund));
        let input = IssueLetters {
            call: None,
            due: vec![letters.outcome_of(bid)],
            override_reason: String::new(),
        };
        letter::issue(&mut letters.office, input, &mut NoProgress).unwrap();
        let mut award = letters.office.read().award_of(bid).unwrap().unwrap();
        let contact = letters.plant(|tx| {
            let id = tx.plant_person("Ffion Finance")?;
            let mut row = tx.person(id)?.ok_or(store::StoreError::Missing)?;
            row.details.phone = "01792 000000".into();
            tx.put_person(&row)?;
            tx.plant_affiliation(id, award.organisation)?;
            Ok(id)
        });
        award.state = AwardState::Accepted;
        let mut office = letters.office;
        office
            .change(Act::EditPerson, |tx| {
                for party in Party::ALL {
                    let id = tx.new_id();
                    tx.add_award_signature(&SignatureRow {
                        id,
                        award: award.id,
                        party: *party,
                        name: "Siân Example".into(),
                        role: String::new(),
                        signed_on: award.offered_on,
                        received_on: award.offered_on,
                        page: AttachedFile {
                            name: "page.pdf".into(),
                            media: "application/pdf".into(),
                            size: 5,
                            sha256: "00".into(),
                        },
                    })?;
                }
                tx.put_award(&award)?;
                if tx.instalments(award.id)?.is_empty() {
                    plan::begin(tx, award.id, award.offered_on)?;
                }
                Ok::<_, Failed>(())
            })
            .unwrap();
        let coordinators = office.read().coordinators().unwrap();
        let Viewpoint::Coordinator(first) = office.viewpoint() else {
            panic!("no coordinator is at the desk");
        };
        let second = coordinators.iter().find(|c| c.id != first).unwrap().id;
        let hash = office.pin_hash(PIN).unwrap();
        office
            .change(Act::ChangePin, |tx| {
                tx.put_pin(first, &hash)?;
                tx.put_pin(second, &hash)?;
                Ok::<_, Failed>(())
            })
            .unwrap();
        Self {
            office,
            award: award.id,
            organisation: award.organisation,
            contact,
            first,
            second,
        }
    }

    /// With bank details that the second coordinator confirmed: it can be paid.
    pub fn payable() -> Self {
        let mut scene = Self::accepted();
        let account = scene.enter_account("12-34-56", "12345678");
        scene.confirm_account(account).unwrap();
        scene
    }

    /// Enters bank details.
    pub fn enter_account(&mut self, sort_code: &str, number: &str) -> BankAccountId {
        let input = EnterBankAccount {
            organisation: self.organisation,
            name: "Swansea University".into(),
            sort_code: sort_code.into(),
            number: number.into(),
            roll: String::new(),
        };
        bank::enter(&mut self.office, input).unwrap().accounts[0].id
    }

    /// What the second coordinator types who confirms bank details.
    pub fn call_back(&self, account: BankAccountId) -> ConfirmBankAccount {
        ConfirmBankAccount {
            account,
            approver: Some(self.second),
            pin: PIN.into(),
            contact: Some(self.contact),
            spoke_to: "Ffion Finance".into(),
            rung_on: "2027-01-18".into(),
            based_on: self
                .office
                .read()
                .last_entry("bank_account", account)
                .unwrap(),
        }
    }

    /// Confirms bank details.
    pub fn confirm_account(&mut self, account: BankAccountId) -> Result<(), Failed> {
        let input = self.call_back(account);
        bank::confirm(&mut self.office, input).map(drop)
    }

    /// A claim for costs, as typed.
    pub fn costs(&self, lines: &[(Heading, &str)]) -> SaveClaim {
        SaveClaim {
            award: self.award,
            claim: None,
            instalment: None,
            lines: lines
                .iter()
                .map(|(heading, amount)| TypedHeading {
                    heading: *heading,
                    amount: (*amount).into(),
                })
                .collect(),
            invoice_number: "INV-1".into(),
            invoice_on: "2027-01-18".into(),
            from_on: String::new(),
            to_on: String::new(),
            note: String::new(),
            based_on: 0,
        }
    }

    /// Enters a claim.
    pub fn claim(&mut self, input: SaveClaim) -> ClaimView {
        claim::save(&mut self.office, input).unwrap()
    }

    /// Enters and submits a claim for costs.
    pub fn submitted(&mut self, lines: &[(Heading, &str)]) -> ClaimView {
        let input = self.costs(lines);
        let claim = self.claim(input);
        self.submit(claim.line.id).unwrap()
    }

    /// Submits a claim.
    pub fn submit(&mut self, claim: ClaimId) -> Result<ClaimView, Failed> {
        let input = SubmitClaim {
            claim,
            based_on: self.based_on(claim),
        };
        claim::submit(&mut self.office, input)
    }

    /// Has the second coordinator approve a claim.
    pub fn approve(&mut self, claim: ClaimId) -> Result<ClaimView, Failed> {
        let input = ApproveClaim {
            claim,
            approver: Some(self.second),
            pin: PIN.into(),
            based_on: self.based_on(claim),
        };
        claim::approve(&mut self.office, input)
    }

    /// The history entry that a claim is based on.
    pub fn based_on(&self, claim: ClaimId) -> i64 {
        self.office.read().last_entry("claim", claim).unwrap()
    }
}
