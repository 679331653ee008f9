//! Recording who signed a draft, and their pages.

use scheme::agreement::{Party, Signer, signature_problems, signers};
use scheme::history::Act;
use scheme::{Fact, Problems};
use store::agreement::AgreementSignatureRow;
use wire::agreement::{AgreementView, ShowSignedPage, SignAgreement};
use wire::document::DocumentView;

use super::{based_on, show};
use crate::application::picked;
use crate::document::attached;
use crate::{Failed, Office, typed};

/// Records a signature under the latest draft, with the signed page.
pub fn sign(office: &mut Office, input: SignAgreement) -> Result<AgreementView, Failed> {
    let today = office.today();
    let draft = office
        .read()
        .agreement(input.agreement)?
        .ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    if input.party.is_none() {
        problems.add("party", "missing");
    }
    let name = typed::needed("name", &input.name, &mut problems);
    let role = match input.party {
        // The secondee signs for themselves.
        Some(Party::Secondee) => typed::text("role", &input.role, &mut problems),
        _ => typed::needed("role", &input.role, &mut problems),
    };
    let signed_on = typed::needed_date("signedOn", &input.signed_on, &mut problems);
    if let Some(signed_on) = signed_on {
        let found = signature_problems(draft.drafted_on, signed_on, today);
        problems.0.extend(found.0);
    }
    if input.page.is_none() {
        problems.add("page", "missing");
    }
    let page = picked(office, "page", input.page.as_deref(), &mut problems)?;
    problems.none_or_err()?;
    let (Some(party), Some(signed_on), Some((file, page))) = (input.party, signed_on, page) else {
        return Err(Failed::NotFound);
    };
    let signer = Signer {
        party,
        organisation: input.organisation.filter(|_| party != Party::Secondee),
    };
    let placement = draft.placement;
    office.change(Act::SignAgreement, |tx| {
        let row = based_on(tx, placement, input.based_on)?;
        let latest = tx.agreements(placement)?.into_iter().next();
        if latest.is_none_or(|latest| latest.id != draft.id) {
            return Err(Failed::refused("agreement-draft-replaced"));
        }
        let hosts: Vec<_> = row.hosts.iter().map(|host| host.organisation).collect();
        if !signers(row.employer, &hosts).contains(&signer) {
            return Err(Failed::field("party", "agreement-not-a-party"));
        }
        let signed = tx.agreement_signatures(draft.id)?;
        if signed.iter().any(|signature| signature.signer == signer) {
            return Err(Failed::refused("agreement-signed-already"));
        }
        tx.add_blob(&file.bytes)?;
        let id = tx.new_id();
        tx.add_agreement_signature(&AgreementSignatureRow {
            id,
            agreement: draft.id,
            signer,
            name,
            role,
            signed_on,
            page,
        })?;
        tx.fact("placement", Fact::record("placement", placement));
        tx.fact("party", party.fact());
        tx.fact("signed", signed_on);
        Ok(())
    })?;
    show(office, placement)
}

/// Shows the signed page of a party.
pub fn show_page(office: &Office, input: ShowSignedPage) -> Result<DocumentView, Failed> {
    let read = office.read();
    let draft = read.agreement(input.agreement)?.ok_or(Failed::NotFound)?;
    let signatures = read.agreement_signatures(draft.id)?;
    let pages = signatures.into_iter().map(|signature| signature.page);
    let of = Fact::record("placement", draft.placement);
    attached(&read, pages, &input.sha256, of)
}
