//! Drafts, signatures, access, checks and terms written, read and undone.

use std::collections::BTreeSet;

use scheme::access::{
    AccessCheck, AccessNeed, AccessRoute, CheckKind, CheckOutcome, Contact, DbsLevel,
};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::people::Sector;
use scheme::placement::{
    Backfill, BackfillState, Pattern, PayBearer, Period, PlacementState, Recharge, RechargeEvery,
    RechargeOf, RechargeTo, VatTreatment,
};
use scheme::{CoordinatorId, Fact, MemberId, OrganisationId, PersonId};

use super::*;
use crate::placement::{HostRow, PlacementRow};
use crate::testing::{Counting, add_person, occasion};
use crate::{Hub, Occasion};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(7)));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

struct Desk {
    hub: Hub,
    ids: Counting,
    placement: PlacementId,
    parties: [OrganisationId; 2],
}

impl Desk {
    fn change(
        &mut self,
        act: Act,
        run: impl FnOnce(&mut Writing<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let occasion = Occasion {
            viewpoint: COORDINATOR,
            ..occasion(act)
        };
        self.hub.change(occasion, &mut self.ids, run)
    }
}

/// A hub with one placement, from the NHS to industry.
fn desk() -> Desk {
    let mut hub = Hub::in_memory().unwrap();
    let person = PersonId(add_person(&mut hub, "Siân Example"));
    let mut desk = Desk {
        hub,
        ids: Counting(5_000),
        placement: Uuid::from_u128(900).into(),
        parties: [Uuid::nil().into(); 2],
    };
    let mut parties = desk.parties;
    desk.change(Act::Import, |tx| {
        parties = [
            tx.plant_organisation("Health board", Sector::Nhs)?,
            tx.plant_organisation("Company", Sector::Industry)?,
        ];
        Ok(())
    })
    .unwrap();
    desk.parties = parties;
    let row = PlacementRow {
        id: desk.placement,
        application: None,
        reference: String::new(),
        state: PlacementState::Proposed,
        state_reason: String::new(),
        state_on: day("2027-01-04"),
        person,
        employer: parties[0],
        manager: None,
        post: "Nurse".to_owned(),
        grade: "7".to_owned(),
        period: Period::new(day("2027-05-03"), day("2027-11-02")).unwrap(),
        agreed_end: None,
        pattern: Pattern::FullTime,
        full_week: 2250,
        backfill: Backfill {
            state: BackfillState::Planned,
            share: None,
            advertised_on: None,
            reason: String::new(),
            holders: Vec::new(),
        },
        backfill_post: String::new(),
        backfill_grade: String::new(),
        funded: None,
        bearer: PayBearer::Employer,
        recharge: Recharge {
            to: RechargeTo::Nobody,
            of: RechargeOf::Substantive,
            every: RechargeEvery::Quarterly,
        },
        vat: VatTreatment::ToBeConfirmed,
        vat_confirmed_by: String::new(),
        vat_confirmed_on: None,
        changed_at: "2027-01-04T09:00:00Z".parse().unwrap(),
        hosts: vec![HostRow {
            organisation: parties[1],
            manager: None,
            place: String::new(),
        }],
        objectives: Vec::new(),
        substantive: Vec::new(),
        backfill_pay: Vec::new(),
    };
    desk.change(Act::ProposePlacement, |tx| tx.put_placement(&row))
        .unwrap();
    desk
}

fn draft(desk: &Desk, number: u32) -> AgreementRow {
    AgreementRow {
        id: Uuid::from_u128(1_000 + u128::from(number)).into(),
        placement: desk.placement,
        number,
        languages: LetterLanguage::Both,
        facts: Facts::none()
            .with("start_date", day("2027-05-03"))
            .with("notice", Fact::count(4)),
        sha256: format!("hash-{number}"),
        pages: 12,
        drafted_on: day("2027-03-01"),
        reason: String::new(),
        wording: [("en".to_owned(), "hash-of-wording".to_owned())].into(),
    }
}

fn signature(number: u32, signer: Signer) -> AgreementSignatureRow {
    AgreementSignatureRow {
        id: Uuid::from_u128(2_000 + u128::from(signer.party as u32)),
        agreement: Uuid::from_u128(1_000 + u128::from(number)).into(),
        signer,
        name: "Alys Example".to_owned(),
        role: "Director".to_owned(),
        signed_on: day("2027-03-08"),
        page: AttachedFile {
            name: "page.pdf".to_owned(),
            media: "application/pdf".to_owned(),
            size: 12,
            sha256: "hash".to_owned(),
        },
    }
}

#[test]
fn the_latest_draft_is_the_one_that_is_signed() {
    let mut desk = desk();
    let signer = Signer {
        party: Party::Employer,
        organisation: Some(desk.parties[0]),
    };
    assert_eq!(
        desk.hub.read(COORDINATOR).signed(desk.placement).unwrap(),
        None
    );
    let (first, second) = (draft(&desk, 1), draft(&desk, 2));
    desk.change(Act::DraftAgreement, |tx| tx.add_agreement(&first))
        .unwrap();
    desk.change(Act::SignAgreement, |tx| {
        tx.add_agreement_signature(&signature(1, signer))
    })
    .unwrap();
    let read = desk.hub.read(COORDINATOR);
    let signed = read.signed(desk.placement).unwrap();
    assert_eq!(signed, Some(BTreeSet::from([signer])));
    assert_eq!(
        read.agreement_signatures(first.id).unwrap(),
        [signature(1, signer)]
    );
    desk.change(Act::DraftAgreement, |tx| tx.add_agreement(&second))
        .unwrap();
    let read = desk.hub.read(COORDINATOR);
    assert_eq!(read.signed(desk.placement).unwrap(), Some(BTreeSet::new()));
    assert_eq!(
        read.agreements(desk.placement).unwrap(),
        [second, first.clone()]
    );
    assert_eq!(read.agreement(first.id).unwrap(), Some(first));
}

#[test]
fn nobody_signs_twice_for_an_organisation() {
    let mut desk = desk();
    let signer = Signer {
        party: Party::Employer,
        organisation: Some(desk.parties[0]),
    };
    let first = draft(&desk, 1);
    desk.change(Act::DraftAgreement, |tx| {
        tx.add_agreement(&first)?;
        tx.add_agreement_signature(&signature(1, signer))
    })
    .unwrap();
    let again = AgreementSignatureRow {
        id: Uuid::from_u128(3_000),
        ..signature(1, signer)
    };
    let refused = desk.change(Act::SignAgreement, |tx| tx.add_agreement_signature(&again));
    assert!(refused.is_err());
}

#[test]
fn access_checks_and_terms_are_kept_changed_and_undone() {
    let mut desk = desk();
    let placement = desk.placement;
    let access = HostAccessRow {
        id: Uuid::from_u128(4_000),
        placement,
        host: desk.parties[1],
        contact: Contact::Care,
        needs: BTreeSet::from([AccessNeed::IdentifiableData]),
        route: AccessRoute::HonoraryResearchContract,
        reason: String::new(),
        issued_on: None,
        issued_by: String::new(),
        expires_on: None,
    };
    let check = CheckRow {
        id: Uuid::from_u128(4_001),
        placement,
        check: AccessCheck {
            kind: CheckKind::Dbs,
            outcome: CheckOutcome::Clear,
            level: DbsLevel::Enhanced,
            expires_on: Some(day("2028-01-31")),
        },
        checked_on: Some(day("2027-02-01")),
        checker: "Human resources".to_owned(),
    };
    let terms = TermsRow {
        id: Uuid::from_u128(4_002),
        placement,
        data_role: DataRole::HostController,
        sharing_reference: "DSA-1".to_owned(),
        assessment_reference: "DPIA-1".to_owned(),
        arising_owner: ArisingOwner::Joint,
        notice_weeks: 4,
    };
    desk.change(Act::EditPlacementTerms, |tx| {
        tx.put_host_access(&access)?;
        tx.put_placement_check(&check)?;
        tx.put_placement_terms(&terms)
    })
    .unwrap();
    let issued = HostAccessRow {
        issued_on: Some(day("2027-04-01")),
        issued_by: "Research office".to_owned(),
        ..access.clone()
    };
    desk.change(Act::DecideAccess, |tx| {
        tx.put_host_access(&issued)?;
        tx.remove_placement_check(check.id)
    })
    .unwrap();
    let read = desk.hub.read(COORDINATOR);
    assert_eq!(read.host_access(placement).unwrap(), [issued]);
    assert_eq!(read.placement_checks(placement).unwrap(), []);
    let last = read.last_sequence().unwrap();
    desk.change(Act::UndoAct, |tx| tx.undo(last, |_| Ok(())))
        .unwrap();
    let read = desk.hub.read(COORDINATOR);
    assert_eq!(read.host_access(placement).unwrap(), [access]);
    assert_eq!(read.placement_checks(placement).unwrap(), [check]);
    assert_eq!(read.placement_terms(placement).unwrap(), Some(terms));
}

#[test]
fn nothing_of_it_is_seen_at_another_desk() {
    let mut desk = desk();
    let first = draft(&desk, 1);
    desk.change(Act::DraftAgreement, |tx| tx.add_agreement(&first))
        .unwrap();
    let member = Viewpoint::Member(MemberId(Uuid::from_u128(8)));
    let read = desk.hub.read(member);
    assert_eq!(read.agreements(desk.placement).unwrap(), []);
    assert_eq!(read.agreement(first.id).unwrap(), None);
}
