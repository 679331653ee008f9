//! The files that belong to an award.

use scheme::Fact;
use scheme::form::AttachedFile;
use wire::award::ShowAwardFile;
use wire::document::DocumentView;

use crate::document::attached;
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
    attached(&read, files, &input.sha256, Fact::record("award", id))
}
