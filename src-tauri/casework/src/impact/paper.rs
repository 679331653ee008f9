//! The pages as PDF.

use letters::document::Document;
use letters::impact::{self, Facts, Of, Placement};
use letters::paper::Paper;
use scheme::{Fact, Facts as Values, Language};
use uuid::Uuid;
use wire::document::DocumentView;
use wire::impact::{PrintPage, ScoreBand, ShowCallPage, ShowPlacementPage, ShowYear, WhichPage};
use words::Words;

use super::{show_call, show_placement, show_year};
use crate::application::{fonts, letterhead};
use crate::document::{PDF, document};
use crate::{Failed, Office};

/// Makes a page as a PDF.
pub fn print(office: &Office, input: PrintPage) -> Result<DocumentView, Failed> {
    let language = input.language;
    let (name, of, set) = match input.of {
        WhichPage::Year { year } => {
            let view = show_year(office, ShowYear { year: Some(year) })?;
            let hub = office.read().hub()?.id;
            let facts = Facts {
                paper: paper(office, hub.0, language)?,
                of: Of::Year(view.name.clone()),
                impact: view.impact,
            };
            let of = Fact::record("hub", hub);
            (view.name, of, impact::document(&facts))
        }
        WhichPage::Call { call } => {
            let view = show_call(office, ShowCallPage { call })?;
            let facts = Facts {
                paper: paper(office, call.0, language)?,
                of: Of::Call {
                    title: view.title.clone(),
                    pot: view.pot,
                    bands: view
                        .bands
                        .iter()
                        .map(|band| (worded(band, language), band.bids, band.funded))
                        .collect(),
                },
                impact: view.impact,
            };
            let name = view.title.or_other(language).to_owned();
            (name, Fact::record("call", call), impact::document(&facts))
        }
        WhichPage::Placement { placement } => {
            let view = show_placement(office, ShowPlacementPage { placement })?;
            let day = |text: &str| {
                text.parse()
                    .map_err(|_| Failed::Fault(format!("{text} is no day")))
            };
            let facts = Placement {
                paper: paper(office, placement.0, language)?,
                name: view.name.clone(),
                post: view.post,
                reference: view.reference,
                title: view.title,
                employer: view.employer,
                from: view.from,
                hosts: view.hosts,
                to: view.to,
                days: (day(&view.starts_on)?, day(&view.ends_on)?),
                worked: (view.days, view.hours),
                funded: view.funded,
                cost: view.cost,
                did: view.did,
                objectives: view
                    .objectives
                    .into_iter()
                    .map(|one| (one.objective, one.attained))
                    .collect(),
                learned: view.learned,
                words: view
                    .words
                    .into_iter()
                    .map(|one| (one.name, one.words))
                    .collect(),
                outcomes: view
                    .outcomes
                    .into_iter()
                    .map(|one| (one.kind, one.description))
                    .collect(),
            };
            let of = Fact::record("placement", placement);
            (view.name, of, impact::placement(&facts))
        }
    };
    let name = format!("{}-{}.pdf", file_name(&name), language.tag());
    Ok(document(name, PDF, &rendered(&set)?, "impact-page", of))
}

/// A band of scores in words.
fn worded(band: &ScoreBand, language: Language) -> String {
    let values = Values::none().with("from", band.from);
    match band.below {
        Some(below) => Words::shared().say(language, "impact-band", &values.with("below", below)),
        None => Words::shared().say(language, "impact-band-highest", &values),
    }
}

/// Letters and digits, with hyphens for the rest.
fn file_name(name: &str) -> String {
    let parts: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    parts.join("-")
}

fn paper(office: &Office, id: Uuid, language: Language) -> Result<Paper, Failed> {
    Ok(Paper {
        language,
        letterhead: letterhead(&office.read().hub()?)?,
        preview: false,
        created_at: office.now(),
        id: id.into_bytes(),
    })
}

fn rendered(document: &Document) -> Result<Vec<u8>, Failed> {
    letters::render(document, fonts()?)
        .map(|pdf| pdf.bytes)
        .map_err(|e| Failed::Fault(format!("an impact page: {e:?}")))
}
