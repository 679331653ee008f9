//! The agreement of a placement as it is shown.

use scheme::agreement::{NOTICE_WEEKS, Party, Signer, differences, signers};
use scheme::placement::{PlacementAct, after};
use scheme::{Both, PlacementId, Problems};
use store::Reading;
use store::agreement::{AgreementRow, AgreementSignatureRow};
use store::placement::PlacementRow;
use wire::agreement::{AgreementView, DraftView, PartyView, SignatureOfParty, TermsView};

use super::facts::gather;
use super::said::by_name;
use super::wording::{hashes, since};
use crate::{Failed, Office};

/// Shows the agreement of a placement: what it says of data and ownership, its drafts, who signed.
pub fn show(office: &Office, id: PlacementId) -> Result<AgreementView, Failed> {
    let read = office.read();
    let row = read.placement(id)?.ok_or(Failed::NotFound)?;
    let drafts = read.agreements(id)?;
    let draftable = after(row.state, PlacementAct::Change).is_ok();
    let latest = drafts.first();
    let signatures = match latest {
        Some(latest) => read.agreement_signatures(latest.id)?,
        None => Vec::new(),
    };
    let (mut changed, mut reworded, mut problems) = (Vec::new(), Vec::new(), Problems::default());
    if draftable {
        let now = gather(office, &row)?;
        if let Some(latest) = latest {
            changed = differences(&latest.facts, &by_name(&now.facts));
            reworded = since(&read, latest, &now.texts)?;
        }
        problems = now.problems;
    }
    // Whoever signed agreed to the words that they signed, whatever the hub writes from now on.
    if signatures.is_empty() {
        changed.append(&mut reworded);
    }
    Ok(AgreementView {
        placement: id,
        terms: terms(&read, id)?,
        parties: parties(&read, &row, &signatures)?,
        drafts: drafts
            .iter()
            .map(|draft| draft_view(&read, draft))
            .collect::<Result<_, _>>()?,
        changed,
        reworded,
        problems: problems.0,
        draftable,
        reason_needed: !signatures.is_empty(),
        based_on: read.agreement_entry(id)?,
    })
}

/// Whether the latest draft no longer says what the placement says, or what the hub words now while
/// nobody has signed: nobody has agreed to that.
pub(crate) fn is_out_of_date(office: &Office, row: &PlacementRow) -> Result<bool, Failed> {
    let read = office.read();
    let Some(latest) = read.agreements(row.id)?.into_iter().next() else {
        return Ok(false);
    };
    let now = gather(office, row)?;
    Ok(latest.facts != by_name(&now.facts)
        || (latest.wording != hashes(&now.texts)
            && read.agreement_signatures(latest.id)?.is_empty()))
}

fn terms(read: &Reading<'_>, id: PlacementId) -> Result<TermsView, Failed> {
    let row = read.placement_terms(id)?;
    Ok(TermsView {
        data_role: row.as_ref().map(|row| row.data_role),
        arising_owner: row.as_ref().map(|row| row.arising_owner),
        notice_weeks: row.as_ref().map_or(NOTICE_WEEKS, |row| row.notice_weeks),
        sharing_reference: row
            .as_ref()
            .map(|row| row.sharing_reference.clone())
            .unwrap_or_default(),
        assessment_reference: row.map(|row| row.assessment_reference).unwrap_or_default(),
    })
}

fn draft_view(read: &Reading<'_>, draft: &AgreementRow) -> Result<DraftView, Failed> {
    let signed = read.agreement_signatures(draft.id)?.len();
    Ok(DraftView {
        id: draft.id,
        number: draft.number,
        drafted_on: draft.drafted_on.to_string(),
        languages: draft.languages,
        pages: draft.pages,
        reason: draft.reason.clone(),
        signed: u32::try_from(signed).unwrap_or(u32::MAX),
    })
}

fn parties(
    read: &Reading<'_>,
    row: &PlacementRow,
    signatures: &[AgreementSignatureRow],
) -> Result<Vec<PartyView>, Failed> {
    let hosts: Vec<_> = row.hosts.iter().map(|host| host.organisation).collect();
    signers(row.employer, &hosts)
        .into_iter()
        .map(|signer| {
            let signature = signatures.iter().find(|s| s.signer == signer);
            Ok(PartyView {
                signer,
                name: name(read, row, signer)?,
                signature: signature.map(|signature| SignatureOfParty {
                    name: signature.name.clone(),
                    role: signature.role.clone(),
                    signed_on: signature.signed_on.to_string(),
                    page: signature.page.clone(),
                }),
            })
        })
        .collect()
}

fn name(read: &Reading<'_>, row: &PlacementRow, signer: Signer) -> Result<Both, Failed> {
    let found = match (signer.party, signer.organisation) {
        (Party::Secondee, _) | (_, None) => read
            .person_now(row.person)?
            .map(|person| Both::same(&person.details.name)),
        (_, Some(organisation)) => read
            .organisation_now(organisation)?
            .map(|organisation| organisation.details.name),
    };
    found.ok_or(Failed::NotFound)
}
