//! The sheet on which the passphrase is written down and kept.

use letters::paper::Paper;
use scheme::Fact;
use wire::document::DocumentView;
use wire::hub::ShowPassphraseSheet;

use crate::application::{fonts, letterhead};
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office};

/// Makes the sheet of this hub's passphrase, with room to write it by hand: the passphrase itself
/// is not on it.
pub fn show_passphrase_sheet(
    office: &Office,
    input: ShowPassphraseSheet,
) -> Result<DocumentView, Failed> {
    let hub = office.read().hub()?;
    let path = office.path();
    let part = |part: Option<&std::path::Path>| part.map(|p| p.display().to_string());
    let facts = letters::passphrase_sheet::Facts {
        paper: Paper {
            language: input.language,
            letterhead: letterhead(&hub)?,
            preview: false,
            created_at: office.now(),
            id: hub.id.0.into_bytes(),
        },
        hub: hub.name.clone(),
        file: part(path.file_name().map(std::path::Path::new)).unwrap_or_default(),
        folder: part(path.parent()).unwrap_or_default(),
        made_on: office.today(),
    };
    let sheet = letters::passphrase_sheet::document(&facts);
    let bytes = letters::render(&sheet, fonts()?)
        .map_err(|e| Failed::Fault(format!("the sheet for the passphrase: {e:?}")))?
        .bytes;
    let called = in_name(&[input.language], "file-name-passphrase-sheet");
    let name = file_name("", &[&called], "pdf");
    let of = Fact::record("hub", hub.id);
    Ok(document(name, PDF, &bytes, "passphrase-sheet", of))
}

#[cfg(test)]
mod tests {
    use scheme::Language;

    use super::*;
    use crate::testing::{TestClock, entries, office};

    #[test]
    fn the_sheet_is_for_whoever_opened_the_hub_and_reading_it_writes_nothing() {
        let mut office = office(&TestClock::at("2026-11-22T10:00:00Z")).unwrap();
        office.seat(scheme::desk::Viewpoint::SignedOut);
        let before = entries(&office).unwrap();
        for (language, name) in [
            (Language::En, "passphrase-sheet.pdf"),
            (Language::Cy, "dalen-cyfrinymadrodd.pdf"),
        ] {
            let sheet = show_passphrase_sheet(&office, ShowPassphraseSheet { language }).unwrap();
            assert_eq!(sheet.name, name);
            let leaving = sheet.leaving;
            let document = Fact::code("document", "passphrase-sheet");
            assert_eq!(leaving.0["document"], document);
        }
        assert_eq!(entries(&office).unwrap(), before);
    }
}
