//! The files that belong to an award.

use scheme::Fact;
use scheme::form::AttachedFile;
use wire::award::ShowAwardFile;
use wire::document::DocumentView;

use crate::document::document;
use crate::{Failed, Office};

/// A file that belongs to an award, with its bytes: a signed page, an enterprise's confirmation,
/// the evidence of a condition.
pub fn show_file(office: &Office, input: ShowAwardFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let id = input.award;
    read.award(id)?.ok_or(Failed::NotFound)?;
    let mut files: Vec<AttachedFile> = read
        .award_signatures(id)?
        .into_iter()
        .map(|signature| signature.page)
        .collect();
    files.extend(read.award_subsidy(id)?.and_then(|s| s.document));
    files.extend(
        read.award_conditions(id)?
            .into_iter()
            .filter_map(|condition| condition.evidence),
    );
    let file = files
        .into_iter()
        .find(|file| file.sha256 == input.sha256)
        .ok_or(Failed::NotFound)?;
    let bytes = read.blob(&file.sha256)?.ok_or(Failed::NotFound)?;
    let of = Fact::record("award", id);
    Ok(document(
        file.name,
        &file.media,
        &bytes,
        "attached-file",
        of,
    ))
}
