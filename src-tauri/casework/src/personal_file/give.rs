//! The file itself: looked at, made and given, and read again.

use scheme::history::Act;
use scheme::personal_file::{RequestAct, RequestState};
use scheme::{Fact, FileRequestId};
use store::personal_file::RequestRow;
use wire::document::DocumentView;
use wire::personal_file::{AnswerFileRequest, FileForm, FileRequestView, ShowGivenFile};

use super::gather::held;
use super::{allowed, one, paper, show};
use crate::document::{JSON, PDF, document, file_name, in_name};
use crate::second::at_the_desk;
use crate::{Failed, Office};

/// Shows the pages of the file as it would be given today, watermarked.
pub fn preview(office: &Office, request: FileRequestId) -> Result<DocumentView, Failed> {
    let view = held(office, request)?;
    let row = one(&office.read(), request)?;
    let pdf = paper::pdf(office, &row, &view, true)?;
    let of = Fact::record("file_request", request);
    let preview = in_name(&[row.language], "paper-preview");
    Ok(document(
        named(&row, &preview, "pdf"),
        PDF,
        &pdf,
        "person-file",
        of,
    ))
}

/// Makes the file in both forms, keeps it, and answers the request with it.
pub fn give(office: &mut Office, input: AnswerFileRequest) -> Result<FileRequestView, Failed> {
    let (today, by) = (office.today(), at_the_desk(office)?);
    let row = one(&office.read(), input.request)?;
    allowed(&row, RequestAct::Answer, today)?;
    let view = held(office, input.request)?;
    let pdf = paper::pdf(office, &row, &view, false)?;
    let json = paper::json(office, &row, &view)?;
    let latest = office.read().last_sequence()?;
    office.change(Act::AnswerFileRequest, |tx| {
        tx.based_on("file_request", input.request, input.based_on)?;
        // What was gathered is what is given.
        if tx.last_sequence()? != latest {
            return Err(Failed::Stale);
        }
        let mut row = one(tx, input.request)?;
        row.state = RequestState::Answered;
        row.concluded = Some((today, by));
        row.file = Some((tx.add_blob(&pdf)?, tx.add_blob(&json)?));
        tx.put_file_request(&row)?;
        tx.fact("person", Fact::record("person", row.person));
        tx.fact("withheld", view.withheld);
        Ok(())
    })?;
    show(office, input.request)
}

/// Reads the file that was given.
pub fn given(office: &Office, input: ShowGivenFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let row = one(&read, input.request)?;
    let (pdf, json) = row.file.as_ref().ok_or(Failed::NotFound)?;
    let (hash, ending, media) = match input.form {
        FileForm::Pdf => (pdf, "pdf", PDF),
        FileForm::Json => (json, "json", JSON),
    };
    let bytes = read.blob(hash)?.ok_or(Failed::NotFound)?;
    let name = named(&row, "", ending);
    let of = Fact::record("file_request", input.request);
    Ok(document(name, media, &bytes, "person-file", of))
}

/// What the file of a request is called, in the language of the request, and that it is a preview.
fn named(row: &RequestRow, preview: &str, ending: &str) -> String {
    let called = in_name(&[row.language], "file-name-personal-file");
    let words = [&called, &row.received_on.to_string(), preview];
    file_name("", &words, ending)
}
