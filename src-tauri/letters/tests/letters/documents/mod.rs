//! Every document that the room makes, of invented facts.

mod agreements;
mod forms;
mod impacts;
mod law;
mod notices;
mod placements;
mod statements;

pub use agreements::*;
pub use forms::*;
pub use impacts::*;
pub use law::*;
pub use notices::*;
pub use placements::*;
pub use statements::*;

use letters::award_offer::{self, Backfill, Secondment, Subsidy};
use letters::document::Document;
use letters::ineligible::{self, RuleBroken};
use letters::letter::{Correspondence, LetterFacts, LetterProblem, Wording, compose};
use letters::not_funded;
use letters::template::{Merge, Template};
use scheme::letter::LetterKind;
use scheme::{Both, Language, Pence};

use crate::support::{award, correspondence, day, reserved};

/// An award with every section: a secondment with backfill, to an enterprise.
pub fn full_award() -> award_offer::Facts {
    award_offer::Facts {
        secondment: Some(Secondment {
            secondee: "Dr Siân Example".into(),
            employer: "Betsi Cadwaladr University Health Board".into(),
            host: "Cwmni Dychmygol Ltd".into(),
            working_pattern: Both::new("0.4 of full time", "0.4 o amser llawn"),
            backfill: Some(Backfill {
                post: Both::new("Research nurse, Band 7", "Nyrs ymchwil, Band 7"),
                amount: Pence(412_000),
            }),
        }),
        subsidy: Some(Subsidy {
            enterprise: "Cwmni Dychmygol Ltd".into(),
            limit: Pence::pounds(315_000),
            confirm_by: day(2027, 2, 8),
            transparency_threshold: Pence::pounds(100_000),
        }),
        ..award()
    }
}

pub fn declined() -> not_funded::Facts {
    not_funded::Facts {
        letter: correspondence(),
        panel_on: day(2027, 1, 14),
        considered: 24,
        funded: 7,
        band: Some(Both::new(
            "good, below the funding line",
            "da, o dan y llinell ariannu",
        )),
        feedback: award().feedback,
        appeal_by: day(2027, 2, 15),
        kept_until: day(2029, 1, 18),
    }
}

pub fn not_eligible() -> ineligible::Facts {
    ineligible::Facts {
        letter: correspondence(),
        received_on: day(2026, 11, 27),
        rules: vec![
            RuleBroken {
                rule: Both::new(
                    "The team spans at least two sectors.",
                    "Mae’r tîm yn rhychwantu o leiaf ddau sector.",
                ),
                found: Both::new("1 of 2 sectors: university", "1 o 2 sector: prifysgol"),
            },
            RuleBroken {
                rule: Both::new(
                    "The request is between £5,000.00 and £10,000.00.",
                    "Mae’r cais rhwng £5,000.00 a £10,000.00.",
                ),
                found: Both::new(
                    "£10,000.01 is over £10,000.00",
                    "Mae £10,000.01 yn fwy na £10,000.00",
                ),
            },
        ],
        appeal_by: day(2027, 2, 15),
        kept_until: day(2029, 1, 18),
    }
}

/// A letter in the wording that the program comes with.
pub fn compose_shipped(
    kind: LetterKind,
    letter: &Correspondence,
    merge: &Merge,
) -> Result<Document, Vec<LetterProblem>> {
    let en = Template::shipped(kind, Language::En).unwrap();
    let cy = Template::shipped(kind, Language::Cy).unwrap();
    compose(
        letter,
        merge,
        Wording {
            en: Some(&en),
            cy: Some(&cy),
        },
    )
}

/// Every letter and every other paper with a template, in both languages, by name.
pub fn every_letter() -> Vec<(String, Document)> {
    let mut all = letters_alone();
    all.extend(every_agreement());
    all.extend(every_placement_letter());
    let mut all: Vec<_> = all
        .into_iter()
        .map(|(name, document)| (name.to_owned(), document))
        .collect();
    all.extend(every_notice());
    all
}

fn letters_alone() -> Vec<(&'static str, Document)> {
    let (award, full) = (award(), full_award());
    let (reserved, declined, not_eligible) = (reserved(), declined(), not_eligible());
    [
        (
            "award_offer",
            LetterKind::AwardOffer,
            &award.letter,
            award.merge().unwrap(),
        ),
        (
            "award_offer_full",
            LetterKind::AwardOffer,
            &full.letter,
            full.merge().unwrap(),
        ),
        (
            "reserve",
            LetterKind::Reserve,
            &reserved.letter,
            reserved.merge().unwrap(),
        ),
        (
            "not_funded",
            LetterKind::NotFunded,
            &declined.letter,
            declined.merge().unwrap(),
        ),
        (
            "ineligible",
            LetterKind::Ineligible,
            &not_eligible.letter,
            not_eligible.merge().unwrap(),
        ),
    ]
    .into_iter()
    .map(|(name, kind, letter, merge)| (name, compose_shipped(kind, letter, &merge).unwrap()))
    .collect()
}

/// Every document that the room makes, by name.
pub fn every_document() -> Vec<(String, Document)> {
    use scheme::call::Template as Call;
    let mut all = every_letter();
    for language in [Language::Cy, Language::En] {
        let mut add =
            |name: &str, document| all.push((format!("{name}.{}", language.code()), document));
        add("application_copy", application_copy(language));
        add("passphrase_sheet", passphrase_sheet(language));
        add("equality_form", equality_form(language));
        add("blank_form", blank_form(language, Call::SeedFund));
        add(
            "blank_form_secondment",
            blank_form(language, Call::Secondment),
        );
        add("ranked_list", ranked_list(language, 24));
        add("conflicts_register", conflicts_register(language, 14));
        add("gantt", gantt(language, 12, false));
        add("gantt_of_one", gantt(language, 1, true));
        add("recognition", recognition(&[language]));
        add("personal_file", personal_file(language));
        add("certificate", certificate(language, false));
        add("certificate_events", certificate(language, true));
        add("impact_year", impact_year(language));
        add("impact_call", impact_call(language));
        add("impact_placement", impact_placement(language));
    }
    all
}
