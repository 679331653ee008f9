//! Documents for the applicant: the copy of what was submitted, and the blank form.

use std::sync::OnceLock;

use letters::Fonts;
use letters::document::Letterhead;
use letters::paper::Paper;
use scheme::Fact;
use scheme::application::{Submission, Timeliness};
use scheme::call::{Binding, CallDocument};
use scheme::desk::Viewpoint;
use scheme::form::Answer;
use store::hub::HubRow;
use wire::application::{ShowApplicationCopy, ShowBlankForm};
use wire::document::DocumentView;

use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office};

/// The fonts, read once.
pub(crate) fn fonts() -> Result<&'static Fonts, Failed> {
    static FONTS: OnceLock<Result<Fonts, String>> = OnceLock::new();
    FONTS
        .get_or_init(|| Fonts::load().map_err(|e| format!("{e:?}")))
        .as_ref()
        .map_err(|e| Failed::Fault(format!("fonts: {e}")))
}

/// The hub's letterhead, as documents print it.
pub(crate) fn letterhead(hub: &HubRow) -> Result<Letterhead, Failed> {
    let typed: wire::hub::Letterhead = serde_json::from_value(hub.letterhead.clone())?;
    let mut address = typed.address.lines;
    if !typed.address.postcode.is_empty() {
        address.push(typed.address.postcode);
    }
    Ok(Letterhead {
        name: hub.name.clone(),
        address,
        phone: typed.phone,
        email: typed.email,
        web: typed.web,
        foot: Default::default(),
    })
}

/// The copy of a submission in its applicant's language. Made of what was frozen alone: the same
/// submission gives the same bytes.
pub(super) fn render(
    call: &CallDocument,
    submission: &Submission,
    sha256: &str,
    letterhead: &Letterhead,
) -> Result<Vec<u8>, Failed> {
    let title = call.form.bound(Binding::Title);
    let title = match title.and_then(|q| submission.answers.get(&q.key)) {
        Some(Answer::Text { text }) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let facts = letters::application_copy::Facts {
        paper: Paper {
            language: submission.language,
            letterhead: letterhead.clone(),
            preview: false,
            created_at: submission.submitted_at,
            id: submission.application.0.into_bytes(),
        },
        call,
        reference: submission.reference.clone(),
        title,
        received_at: submission.received_at,
        late: submission.timeliness == Timeliness::Late,
        sha256: sha256.to_owned(),
        answers: &submission.answers,
        not_asked: submission.not_asked.iter().cloned().collect(),
        events: submission
            .events
            .iter()
            .map(|(id, event)| {
                let title = event.title.or_other(submission.language);
                (*id, title.to_owned())
            })
            .collect(),
        written_in: Some(submission.language),
    };
    let document = letters::application_copy::document(&facts);
    letters::render(&document, fonts()?)
        .map(|pdf| pdf.bytes)
        .map_err(|e| Failed::Fault(format!("the copy of an application: {e:?}")))
}

/// The PDF copy of a submission: the bytes that were kept, or made now where none were.
pub fn show_copy(office: &Office, input: ShowApplicationCopy) -> Result<DocumentView, Failed> {
    let read = office.read();
    let row = read
        .submissions(input.application)?
        .into_iter()
        .find(|s| input.number.is_none_or(|number| s.number == number))
        .ok_or(Failed::NotFound)?;
    let submission = read.submission(&row)?.ok_or(Failed::NotFound)?;
    let kept = match &row.copy_sha256 {
        // Made anew from what is left, where the copy was erased.
        Some(sha256) => match read.blob(sha256) {
            Err(store::StoreError::Refused(_)) => None,
            other => other?,
        },
        None => None,
    };
    let bytes = match kept {
        Some(bytes) => bytes,
        None => {
            let (_, call) = read
                .call_version(submission.call_version)?
                .ok_or(Failed::NotFound)?;
            render(&call, &submission, &row.sha256, &letterhead(&read.hub()?)?)?
        }
    };
    let number = match submission.number {
        1 => String::new(),
        number => number.to_string(),
    };
    let name = file_name(&submission.reference, &[&number], "pdf");
    let of = Fact::record("application", input.application);
    Ok(document(name, PDF, &bytes, "application-copy", of))
}

/// The blank form of a call with its guidance, to draft on: of its latest version, or of the
/// draft, watermarked, where none is published.
pub fn show_blank_form(office: &Office, input: ShowBlankForm) -> Result<DocumentView, Failed> {
    let read = office.read();
    // At the application desk there is one call: the application's own.
    if let Viewpoint::Applicant(id) = office.viewpoint() {
        let own = read.application(id)?.ok_or(Failed::NotFound)?;
        if own.call != input.call {
            return Err(Failed::NotFound);
        }
    }
    let (call, published) = match read.latest_version(input.call)? {
        Some((_, call)) => (call, true),
        None => (
            read.call(input.call)?.ok_or(Failed::NotFound)?.content,
            false,
        ),
    };
    let facts = letters::blank_form::Facts {
        paper: Paper {
            language: input.language,
            letterhead: letterhead(&read.hub()?)?,
            preview: !published,
            created_at: office.now(),
            id: input.call.0.into_bytes(),
        },
        call: &call,
    };
    let form = letters::blank_form::document(&facts);
    let bytes = letters::render(&form, fonts()?)
        .map_err(|e| Failed::Fault(format!("the blank form: {e:?}")))?
        .bytes;
    let called = in_name(&[input.language], "file-name-application-form");
    let name = file_name("", &[&called], "pdf");
    let of = Fact::record("call", input.call);
    Ok(document(name, PDF, &bytes, "blank-form", of))
}
