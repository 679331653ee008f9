//! Recording a signature under an offer.

use scheme::award::{AwardAct, Party, after};
use scheme::history::Act;
use scheme::{Fact, Problems};
use store::award::SignatureRow;
use wire::award::{AwardView, RecordSignature};

use super::acting::based_on;
use crate::application::picked;
use crate::{Failed, Office, payment, typed};

/// Records who signed an offer for one of the two parties, with the signed page. The second of the
/// two accepts it: its payment plan and the reports that it asks for are made.
pub fn sign(office: &mut Office, input: RecordSignature) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    if input.party.is_none() {
        problems.add("party", "missing");
    }
    let name = typed::needed("name", &input.name, &mut problems);
    let role = match input.party {
        // Whoever signs for an organisation says by what right.
        Some(Party::Host) => typed::needed("role", &input.role, &mut problems),
        _ => typed::text("role", &input.role, &mut problems),
    };
    let signed_on = typed::needed_date("signedOn", &input.signed_on, &mut problems);
    let received_on = typed::needed_date("receivedOn", &input.received_on, &mut problems);
    let days = award.days();
    problems
        .0
        .extend(days.signature_problems(signed_on, received_on, today).0);
    if input.page.is_none() {
        problems.add("page", "missing");
    }
    let page = picked(office, "page", input.page.as_deref(), &mut problems)?;
    problems.none_or_err()?;
    let (Some(party), Some(signed_on), Some(received_on), Some((file, page))) =
        (input.party, signed_on, received_on, page)
    else {
        return Err(Failed::NotFound);
    };
    office.change(Act::RecordSignature, |tx| {
        let mut award = based_on(tx, id, input.based_on)?;
        after(award.state, AwardAct::Sign)?;
        let signed = tx.award_signatures(id)?;
        if signed.iter().any(|signature| signature.party == party) {
            return Err(Failed::refused("award-signed-already"));
        }
        tx.add_blob(&file.bytes)?;
        let row = SignatureRow {
            id: tx.new_id(),
            award: id,
            party,
            name,
            role,
            signed_on,
            received_on,
            page,
        };
        tx.add_award_signature(&row)?;
        if let Some(first) = signed.first() {
            award.state = after(award.state, AwardAct::Accept)?;
            award.state_on = received_on.max(first.received_on);
            award.state_at = tx.now();
            tx.put_award(&award)?;
            payment::begin(tx, id, award.state_on)?;
        }
        tx.fact("award", Fact::record("award", id));
        tx.fact("party", party.fact());
        tx.fact("signed", signed_on);
        tx.fact("state", award.state.fact());
        Ok(())
    })?;
    super::show(office, id)
}
