//! Files that are attached to answers.

use scheme::form::{Answer, AttachedFile, fits};
use scheme::history::Act;
use scheme::{Facts, Problems};
use wire::application::{AttachFile, SavedAnswer, ShowAttachedFile};
use wire::document::DocumentView;

use super::instant;
use super::save_answer::{keep, writable};
use crate::document::attached;
use crate::{Failed, Office, PickedFile};

/// The most bytes of a file: 10 MB.
const MOST_BYTES: usize = 10_000_000;

/// Attaches a picked file to an answer, in the place of any before. Its bytes are kept by their
/// hash and never deleted.
pub fn attach_file(office: &mut Office, input: AttachFile) -> Result<SavedAnswer, Failed> {
    let picked = office.file("file", &input.file)?;
    let file = read_file("file", &picked)?;
    let saved_at = office.now();
    let (answer, said) = office.change(Act::AttachFile, |tx| {
        let loaded = writable(tx, input.application)?;
        let question = loaded.open_question(&input.question)?;
        let answer = Answer::File { file: Some(file) };
        if !fits(&question.kind, &answer) {
            return Err(Failed::field("question", "wrong-kind-of-answer"));
        }
        tx.add_blob(&picked.bytes)?;
        let said = keep(tx, loaded, &input.question, &answer)?;
        Ok((answer, said))
    })?;
    Ok(SavedAnswer {
        question: input.question,
        saved_at: instant(saved_at),
        removed: 0,
        said,
        answer,
    })
}

/// What is kept of a picked file beside its bytes: a PDF, a PNG or a JPEG by its first bytes, of
/// at most 10 MB.
pub(crate) fn read_file(field: &str, picked: &PickedFile) -> Result<AttachedFile, Failed> {
    let mut problems = Problems::default();
    if picked.bytes.is_empty() {
        problems.add(field, "file-empty");
    } else if picked.bytes.len() > MOST_BYTES {
        problems.add_with(
            field,
            "file-too-large",
            Facts::none().with("megabytes", MOST_BYTES / 1_000_000),
        );
    }
    let media = media(&picked.bytes);
    if problems.0.is_empty() && media.is_none() {
        problems.add(field, "file-wrong-kind");
    }
    problems.none_or_err()?;
    let (name, _) = scheme::form::without_control_characters(&picked.name);
    Ok(AttachedFile {
        name: name.chars().take(255).collect(),
        media: media.unwrap_or_default().to_owned(),
        size: picked.bytes.len() as u64,
        sha256: scheme::canonical::sha256_hex(&picked.bytes),
    })
}

/// A picked file with what is kept of it; none where none was picked.
pub(crate) fn picked(
    office: &Office,
    field: &str,
    token: Option<&str>,
    problems: &mut Problems,
) -> Result<Option<(PickedFile, AttachedFile)>, Failed> {
    let Some(token) = token else {
        return Ok(None);
    };
    let file = office.file(field, token)?;
    match read_file(field, &file) {
        Ok(kept) => Ok(Some((file, kept))),
        Err(Failed::Invalid(found)) => {
            problems.0.extend(found.0);
            Ok(None)
        }
        Err(failed) => Err(failed),
    }
}

/// What a file is, by its first bytes: its name says nothing.
fn media(bytes: &[u8]) -> Option<&'static str> {
    // A PDF's header may stand within the first kilobyte (ISO 32000-1, annex H.3).
    let start = &bytes[..bytes.len().min(1024)];
    if start.windows(5).any(|w| w == b"%PDF-") {
        Some("application/pdf")
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else {
        None
    }
}

/// A file that is attached to an answer, or that a receipt was typed from, with its bytes.
pub fn show_attached_file(
    office: &Office,
    input: ShowAttachedFile,
) -> Result<DocumentView, Failed> {
    let read = office.read();
    let id = input.application;
    read.application(id)?.ok_or(Failed::NotFound)?;
    let mut files = attached_to(&read.answers(id)?);
    if let Some((_, submission)) = read.latest_submission(id)? {
        files.extend(attached_to(&submission.answers));
    }
    files.extend(read.receipt(id)?.and_then(|r| r.source));
    attached(
        &read,
        files,
        &input.sha256,
        scheme::Fact::record("application", id),
    )
}

fn attached_to(answers: &scheme::form::Answers) -> Vec<AttachedFile> {
    answers
        .values()
        .filter_map(|answer| match answer {
            Answer::File { file } => file.clone(),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let picked = |name: &str, bytes: &[u8]| PickedFile {
            name: name.into(),
            bytes: bytes.to_vec(),
        };
        let found = |file: &PickedFile| match read_file("file", file) {
            Ok(file) => file.media,
            Err(Failed::Invalid(problems)) => problems.0[0].problem.clone(),
            Err(other) => format!("{other:?}"),
        };
        for (name, bytes, expected) in [
            ("cv.pdf", &b"%PDF-1.7\n"[..], "application/pdf"),
            ("cv.exe", b"\n\n%PDF-1.4", "application/pdf"),
            ("photo", b"\x89PNG\r\n\x1a\n.", "image/png"),
            ("photo.gif", b"\xff\xd8\xff\xe0", "image/jpeg"),
            ("virus.pdf", b"MZ\x90\x00", "file-wrong-kind"),
            ("picture.svg", b"<svg xmlns", "file-wrong-kind"),
            ("nothing.pdf", b"", "file-empty"),
        ] {
            assert_eq!(found(&picked(name, bytes)), expected, "{name}");
        }
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(MOST_BYTES, 0);
        assert_eq!(found(&picked("a.pdf", &large)), "application/pdf");
        large.push(0);
        assert_eq!(found(&picked("a.pdf", &large)), "file-too-large");
    }
}
