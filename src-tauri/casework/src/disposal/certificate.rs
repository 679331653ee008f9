//! The certificate of a disposal, in both languages: no personal data in it.

use letters::disposal_certificate as paper;
use letters::paper::Paper;
use scheme::retention::{Disposable, Retained};
use scheme::time::day_of;
use scheme::{Both, Fact, Facts, Language};
use store::Reading;
use wire::disposal::ShowCertificate;
use wire::document::DocumentView;
use words::Words;

use super::list::Over;
use crate::application::{fonts, letterhead};
use crate::document::{PDF, document, file_name, in_name};
use crate::erasure::backups_until;
use crate::second::TwoPeople;
use crate::{Failed, Office};

/// The certificate in English and Welsh, of what is about to go.
pub(super) fn of(
    office: &mut Office,
    kind: Retained,
    chosen: &[Over],
    people: TwoPeople,
) -> Result<(Vec<u8>, Vec<u8>), Failed> {
    let id: uuid::Uuid = office.new_id();
    let read = office.read();
    let hub = read.hub()?;
    let years = read.retention_years()?;
    let (sequence, hash) = (read.last_sequence()?, read.chain_head()?);
    let mut records = Vec::new();
    for one in chosen {
        records.push((named(&read, one)?, one.kept_until, one.row.count));
    }
    let make = |language: Language| {
        let facts = paper::Facts {
            paper: Paper {
                language,
                letterhead: letterhead(&hub)?,
                preview: false,
                created_at: office.now(),
                id: id.into_bytes(),
            },
            number: read.next_erasure("disposal")?,
            disposed_on: office.today(),
            first: read.label("coordinator", people.first.0)?,
            second: read.label("coordinator", people.second.0)?,
            kind: Words::shared().fact(language, &kind.fact()),
            counted_from: Words::shared()
                .plain(language, &format!("retained-from-{}", kind.code())),
            years: years
                .get(&kind)
                .copied()
                .unwrap_or_else(|| kind.usual_years()),
            events: chosen.iter().any(|one| one.row.noun == Disposable::Event),
            records: records
                .iter()
                .map(|(name, until, count)| (name.get(language).to_owned(), *until, *count))
                .collect(),
            backups_until: backups_until(office.today()),
            head: (sequence, hash.clone()),
        };
        letters::render(&paper::document(&facts), fonts()?)
            .map(|pdf| pdf.bytes)
            .map_err(|e| Failed::Fault(format!("a certificate: {e:?}")))
    };
    Ok((make(Language::En)?, make(Language::Cy)?))
}

/// What a record is called on the certificate: an application by its reference. One that was never
/// submitted has none, and its title is somebody's own words: it is called by the day it was begun.
fn named(read: &Reading<'_>, one: &Over) -> Result<Both, Failed> {
    let begun = match one.row.noun {
        Disposable::Application => read
            .application(one.row.record.into())?
            .filter(|row| row.reference.is_none())
            .map(|row| day_of(row.begun_at)),
        Disposable::Event => None,
    };
    let Some(begun) = begun else {
        let label = read.label(one.row.noun.code(), one.row.record)?;
        return Ok(Both::same(&label));
    };
    let facts = Facts::none().with("date", begun);
    Ok(words::said("disposal-draft", &facts))
}

/// Reads the certificate of a disposal.
pub fn show(office: &Office, input: ShowCertificate) -> Result<DocumentView, Failed> {
    let read = office.read();
    let row = read
        .erasures()?
        .into_iter()
        .find(|row| row.id == input.disposal)
        .ok_or(Failed::NotFound)?;
    let (en, cy) = row.certificate.ok_or(Failed::NotFound)?;
    let hash = match input.language {
        Language::En => en,
        Language::Cy => cy,
    };
    let bytes = read.blob(&hash)?.ok_or(Failed::NotFound)?;
    let of = Fact::record("erasure", row.id);
    let called = in_name(&[input.language], "file-name-disposal-certificate");
    let name = file_name("", &[&called, &row.number.to_string()], "pdf");
    Ok(document(name, PDF, &bytes, "disposal-certificate", of))
}
