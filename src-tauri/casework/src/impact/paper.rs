//! The pages as PDF.

use letters::Pdf;
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
use crate::document::{PDF, document, file_name};
use crate::{Failed, Office};

/// Makes a page as a PDF.
pub fn print(office: &Office, input: PrintPage) -> Result<DocumentView, Failed> {
    let language = input.language;
    let (name, of, pdf) = match input.of {
        WhichPage::Year { year, kind } => {
            let year = Some(year);
            let view = show_year(office, ShowYear { year, kind })?;
            let hub = office.read().hub()?.id;
            let facts = Facts {
                paper: paper(office, hub.0, language)?,
                of: Of::Year(kind, view.name.clone()),
                impact: view.impact,
            };
            let of = Fact::record("hub", hub);
            (view.name, of, on_one_page(&facts)?)
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
            (name, Fact::record("call", call), on_one_page(&facts)?)
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
            (view.name, of, rendered(&impact::placement(&facts))?)
        }
    };
    let name = file_name("", &[&name, language.code()], "pdf");
    Ok(document(name, PDF, &pdf.bytes, "impact-page", of))
}

/// A band of scores in words.
fn worded(band: &ScoreBand, language: Language) -> String {
    let values = Values::none().with("from", band.from);
    match band.below {
        Some(below) => Words::shared().say(language, "impact-band", &values.with("below", below)),
        None => Words::shared().say(language, "impact-band-highest", &values),
    }
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

/// A page is a page: of long lists as much as it holds, and how much more there is. Where even the
/// figures alone take more, they do.
fn on_one_page(facts: &impact::Facts) -> Result<Pdf, Failed> {
    let mut pdf = rendered(&impact::document(facts, impact::MOST))?;
    for most in (0..impact::MOST).rev() {
        if pdf.pages == 1 {
            break;
        }
        pdf = rendered(&impact::document(facts, most))?;
    }
    Ok(pdf)
}

fn rendered(document: &Document) -> Result<Pdf, Failed> {
    letters::render(document, fonts()?).map_err(|e| Failed::Fault(format!("an impact page: {e:?}")))
}

#[cfg(test)]
mod tests {
    use scheme::Both;
    use scheme::impact::{BeganAt, Came, Happened, Work, WorkKind, YearKind};
    use scheme::outcome::OutcomeType;
    use scheme::people::{Nation, Sector};

    use super::*;

    #[test]
    fn a_full_year_is_one_page_and_says_how_much_more_there_is() {
        let work = |n: u128| Work {
            kind: WorkKind::Award,
            id: Uuid::from_u128(n),
            reference: format!("LSHW-2026-{n:03}"),
            title: "What a title says where it is as long as a title may be, and longer".into(),
            on: "2026-05-01".parse().unwrap(),
            awarded: scheme::Pence(1_000_000),
            involvement: scheme::Pence(1_000),
            from: Sector::ALL[n as usize % 6],
            to: Sector::ALL.to_vec(),
            nation: Nation::ALL[n as usize % Nation::ALL.len()],
            fifth: None,
            event: Some(BeganAt {
                title: Both::new("An event of the hub, with a title", "Digwyddiad"),
                held_on: "2026-04-20".parse().unwrap(),
            }),
            outcomes: 2,
        };
        let came = |kind: &OutcomeType| Came {
            kind: *kind,
            amount: None,
        };
        let happened = Happened {
            works: (1..=40).map(work).collect(),
            outcomes: OutcomeType::ALL.iter().map(came).collect(),
            ..Happened::default()
        };
        for language in [Language::Cy, Language::En] {
            let facts = Facts {
                paper: Paper {
                    language,
                    letterhead: letters::document::Letterhead::default(),
                    preview: false,
                    created_at: chrono::DateTime::UNIX_EPOCH,
                    id: [0; 16],
                },
                of: Of::Year(YearKind::Academic, "2026–27".into()),
                impact: scheme::impact::impact(&happened),
            };
            let fits = rendered(&impact::document(&facts, impact::MOST)).unwrap();
            assert!(
                fits.pages > 1,
                "a longer list would make the test say something"
            );
            assert_eq!(on_one_page(&facts).unwrap().pages, 1);
        }
    }
}
