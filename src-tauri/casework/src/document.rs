//! Documents on their way out of the hub.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use exchange::export::{Table, csv, xlsx};
use scheme::form::AttachedFile;
use scheme::history::Act;
use scheme::{Fact, Facts, Language, Refusal};
use store::Reading;
use wire::document::{DocumentPurpose, DocumentView};
use wire::lists::TableFormat;
use words::Words;

use crate::history::unlabel_facts;
use crate::{Failed, Office};

/// The media type of a PDF.
pub const PDF: &str = "application/pdf";

/// The media type of a CSV table.
pub const CSV: &str = "text/csv";

/// The media type of a calendar file.
pub const ICS: &str = "text/calendar";

/// The media type of an XLSX workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The media type of JSON.
pub const JSON: &str = "application/json";

/// The name of a file: the reference of what it is about, which may be empty, then words and numbers in
/// small letters, with hyphens for all that is neither. The words are the catalogue's: see [`in_name`].
pub(crate) fn file_name(reference: &str, words: &[&str], ending: &str) -> String {
    let words = words.join(" ").to_lowercase();
    let parts: Vec<&str> = [reference, &words]
        .into_iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphanumeric()))
        .filter(|part| !part.is_empty())
        .collect();
    format!("{}.{ending}", parts.join("-"))
}

/// What a file is called in the languages that it is written in.
pub(crate) fn in_name(languages: &[Language], id: &str) -> String {
    let said = languages.iter().map(|l| Words::shared().plain(*l, id));
    said.collect::<Vec<_>>().join(" ")
}

/// A document as it is answered: of which kind it is, by its code among `document-CODE`, and of
/// which record, as the history tells it when it leaves the hub.
pub fn document(name: String, media: &str, bytes: &[u8], kind: &str, of: Fact) -> DocumentView {
    let leaving = Facts::none()
        .with("document", Fact::code("document", kind))
        .with("of", of);
    DocumentView {
        name,
        media: media.to_owned(),
        base64: STANDARD.encode(bytes),
        leaving,
    }
}

/// The one of some attached files that has a fingerprint, with its bytes, as it is answered; `of`
/// is the record that they belong to.
pub(crate) fn attached(
    read: &Reading<'_>,
    files: impl IntoIterator<Item = AttachedFile>,
    sha256: &str,
    of: Fact,
) -> Result<DocumentView, Failed> {
    let mut files = files.into_iter();
    let file = files
        .find(|file| file.sha256 == sha256)
        .ok_or(Failed::NotFound)?;
    let bytes = read.blob(&file.sha256)?.ok_or(Failed::NotFound)?;
    Ok(document(
        file.name,
        &file.media,
        &bytes,
        "attached-file",
        of,
    ))
}

/// A table as it leaves the hub, in one of its forms, named by a reference, which may be empty, its own
/// name and `told_apart` by a day or a year; `what` it is and what else the history tells of it.
pub(crate) fn exported_table(
    table: &Table,
    format: TableFormat,
    (reference, told_apart): (&str, &str),
    what: Fact,
    more: Facts,
) -> Result<DocumentView, Failed> {
    let (bytes, ending, media) = match format {
        TableFormat::Csv => (csv(table), "csv", CSV),
        TableFormat::Xlsx => {
            let bytes = xlsx(table).map_err(|error| Refusal {
                rule: error.code().to_owned(),
                facts: error.facts(),
            })?;
            (bytes, "xlsx", XLSX)
        }
    };
    let told = more
        .with("format", Fact::code("table-format", ending))
        .with("rows", table.rows.len());
    let name = file_name(reference, &[&table.name, told_apart], ending);
    Ok(exported(name, media, &bytes, what, told))
}

/// A list as it is answered: `what` it is, by a code, and what else the history tells of it when it
/// leaves the hub, such as how many rows it has.
pub fn exported(name: String, media: &str, bytes: &[u8], what: Fact, more: Facts) -> DocumentView {
    DocumentView {
        name,
        media: media.to_owned(),
        base64: STANDARD.encode(bytes),
        leaving: more.with(EXPORTED, what),
    }
}

/// The fact by which the history knows an export from a document.
const EXPORTED: &str = "what";

/// Records that a document left the hub, and what for. The shell calls this once the document
/// is where the person wanted it. The facts come back from the window: what is not a code, a
/// record or a number is left out, so that no personal text is kept.
pub fn leaves(
    office: &mut Office,
    mut facts: Facts,
    purpose: DocumentPurpose,
) -> Result<(), Failed> {
    unlabel_facts(&mut facts);
    let act = match facts.0.contains_key(EXPORTED) {
        true => Act::Export,
        false => Act::SaveDocument,
    };
    office.change(act, |tx| {
        for (name, fact) in facts.0 {
            if matches!(
                fact,
                Fact::Code { .. } | Fact::Record { .. } | Fact::Count { .. }
            ) {
                tx.fact(&name, fact);
            }
        }
        tx.fact("purpose", Fact::code("document-purpose", purpose.code()));
        Ok(())
    })
}

/// Records that a screen was printed.
pub fn screen_printed(office: &mut Office) -> Result<(), Failed> {
    let hub = office.read().hub()?.id;
    let facts = Facts::none()
        .with("document", Fact::code("document", "screen"))
        .with("of", Fact::record("hub", hub));
    leaves(office, facts, DocumentPurpose::Print)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{TestClock, last_entry, office};

    #[test]
    fn a_file_is_named_for_what_it_is_in_letters_and_digits() {
        for (reference, words, name) in [
            (
                "LSHW-2026-014",
                &["Agreement", "2"][..],
                "LSHW-2026-014-agreement-2.pdf",
            ),
            (
                "",
                &["Calendr lleoliadau", "2026-11-20"],
                "calendr-lleoliadau-2026-11-20.pdf",
            ),
            (
                "",
                &["Statement of the award’s money"],
                "statement-of-the-award-s-money.pdf",
            ),
            ("", &["2026–27", "Ŵyn"], "2026-27-ŵyn.pdf"),
            ("LSHW-2026-014", &["", ""], "LSHW-2026-014.pdf"),
        ] {
            assert_eq!(file_name(reference, words, "pdf"), name);
        }
        let both = in_name(&[Language::Cy, Language::En], "file-name-agreement");
        assert_eq!(both, "cytundeb agreement");
    }

    #[test]
    fn a_document_that_leaves_is_told_by_codes_and_records_alone() {
        let mut office = office(&TestClock::at("2026-11-22T10:00:00Z")).unwrap();
        let hub = office.read().hub().unwrap().id;
        let made = document(
            "a.pdf".into(),
            PDF,
            b"%PDF",
            "letter",
            Fact::record("hub", hub),
        );
        let mut facts = made.leaving;
        facts.0.insert("name".into(), Fact::text("Siân Example"));
        if let Some(Fact::Record { label, .. }) = facts.0.get_mut("of") {
            *label = "Siân Example".into();
        }
        leaves(&mut office, facts, DocumentPurpose::Open).unwrap();
        let (act, told) = last_entry(&office).unwrap();
        assert_eq!(act, "save-document");
        let expected = Facts::none()
            .with("document", Fact::code("document", "letter"))
            .with("of", Fact::record("hub", hub))
            .with("purpose", Fact::code("document-purpose", "open"));
        assert_eq!(told, expected);
    }

    #[test]
    fn a_list_that_leaves_is_an_export_of_so_many_rows() {
        let mut office = office(&TestClock::at("2026-11-22T10:00:00Z")).unwrap();
        let what = Fact::code("list", "people");
        let rows = Facts::none().with("rows", 12u32);
        let made = exported("a.csv".into(), CSV, b"a", what.clone(), rows);
        leaves(&mut office, made.leaving, DocumentPurpose::Save).unwrap();
        let (act, told) = last_entry(&office).unwrap();
        assert_eq!(act, "export");
        let expected = Facts::none()
            .with("what", what)
            .with("rows", 12u32)
            .with("purpose", Fact::code("document-purpose", "save"));
        assert_eq!(told, expected);
    }
}
