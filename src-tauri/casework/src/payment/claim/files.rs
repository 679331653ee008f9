//! What is shown for a claim.

use scheme::Fact;
use scheme::history::Act;
use scheme::payment::{ClaimAct, claim_after};
use store::payment::ClaimFileRow;
use wire::document::DocumentView;
use wire::payment::{AttachClaimFile, ClaimView, RemoveClaimFile, ShowClaimFile};

use super::{show, tell};
use crate::application::read_file;
use crate::document::attached;
use crate::{Failed, Office};

/// Attaches a picked file to a claim that is a draft or queried.
pub fn attach_file(office: &mut Office, input: AttachClaimFile) -> Result<ClaimView, Failed> {
    let picked = office.file("file", &input.file)?;
    let file = read_file("file", &picked)?;
    office.change(Act::AttachClaimFile, |tx| {
        let claim = tx.claim(input.claim)?.ok_or(Failed::NotFound)?;
        claim_after(claim.state, ClaimAct::Save)?;
        let number = tx
            .claim_files(claim.id)?
            .last()
            .map_or(0, |last| last.number)
            + 1;
        tx.add_blob(&picked.bytes)?;
        let row = ClaimFileRow {
            id: tx.new_id(),
            claim: claim.id,
            number,
            heading: input.heading,
            file,
        };
        tx.add_claim_file(&row)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, input.claim)
}

/// Takes a file away from a claim that is a draft or queried.
pub fn remove_file(office: &mut Office, input: RemoveClaimFile) -> Result<ClaimView, Failed> {
    office.change(Act::RemoveClaimFile, |tx| {
        let claim = tx.claim(input.claim)?.ok_or(Failed::NotFound)?;
        claim_after(claim.state, ClaimAct::Save)?;
        if !tx
            .claim_files(claim.id)?
            .iter()
            .any(|row| row.id == input.file)
        {
            return Err(Failed::NotFound);
        }
        tx.remove_claim_file(input.file)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, input.claim)
}

/// A file that is shown for a claim, with its bytes.
pub fn show_file(office: &Office, input: ShowClaimFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let row = read
        .claim_files(input.claim)?
        .into_iter()
        .find(|row| row.id == input.file)
        .ok_or(Failed::NotFound)?;
    let sha256 = row.file.sha256.clone();
    attached(
        &read,
        [row.file],
        &sha256,
        Fact::record("claim", input.claim),
    )
}
