//! Recognition statements of invented facts.

use letters::document::Document;
use letters::letter::Signatory;
use letters::recognition::{self, Facts, Learned, Objective, Output, Said};
use scheme::outcome::OutcomeType;
use scheme::recognition::{Attained, Frame, FrameItem};
use scheme::{Both, Language};

use crate::support::{created_at, day, letterhead};

pub fn recognition(languages: &[Language]) -> Document {
    let english = Some(Language::En);
    let objective = |text: &str, attained, note: &str| Objective {
        text: text.into(),
        attained,
        note: note.into(),
        language: english,
    };
    let learned = |text: &str, hours, items: &[FrameItem]| Learned {
        text: text.into(),
        hours,
        items: items.to_vec(),
        language: english,
    };
    recognition::document(&Facts {
        languages: languages.to_vec(),
        letterhead: letterhead(),
        reference: "LSHW-2026-031".into(),
        dated: day(2027, 11, 16),
        person: "Siân Example".into(),
        post: "Research nurse, Band 7".into(),
        employer: Both::new(
            "Betsi Cadwaladr University Health Board",
            "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
        ),
        hosts: vec![Both::new("Cwmni Dychmygol Cyf", "")],
        sectors: (Both::new("NHS", "GIG"), Both::new("Industry", "Diwydiant")),
        title: "What the ward can teach the workshop".into(),
        starts_on: day(2027, 5, 3),
        ends_on: day(2027, 11, 2),
        did: "Siân spent two days a week in the workshop where the brace is made, and took what \
              she saw back to her ward."
            .into(),
        did_language: english,
        days: Some(52),
        hours: 390,
        objectives: vec![
            objective(
                "Learn how a device comes from a drawing to a mark of conformity.",
                Attained::Met,
                "Followed one brace through design review, testing and the technical file.",
            ),
            objective(
                "Write with the workshop a plan to try the shoulder brace on two wards.",
                Attained::Partly,
                "The plan is written; one ward has agreed.",
            ),
        ],
        learned: vec![
            learned(
                "How risk is written down and lowered in the design of a device.",
                14,
                &[
                    FrameItem::NmcSafety,
                    FrameItem::RdfGovernance,
                    FrameItem::NhsSafety,
                ],
            ),
            learned(
                "How to ask patients what a thing must do before it is drawn.",
                9,
                &[FrameItem::NmcPeople, FrameItem::NhsImprovement],
            ),
            learned(
                "How a firm decides what to make, and when to stop.",
                0,
                &[FrameItem::RdfEngagement],
            ),
        ],
        outputs: vec![Output {
            kind: OutcomeType::Tool,
            text: "A checklist for trying a device on a ward, free for anyone to use.".into(),
            language: english,
        }],
        words: vec![
            Said {
                name: "Alys Example".into(),
                role: "Lead nurse, Betsi Cadwaladr University Health Board".into(),
                text: "She came back asking better questions of every device we buy.".into(),
                said_on: Some(day(2027, 11, 9)),
                language: english,
            },
            Said {
                name: "Tomos Example".into(),
                role: "Head of design, Cwmni Dychmygol Cyf".into(),
                text: "We changed two things in the brace because of her.\n\nThe door stays open."
                    .into(),
                said_on: None,
                language: english,
            },
        ],
        frames: vec![Frame::Nmc, Frame::Nhs, Frame::Gmc],
        signatory: Signatory {
            name: "Elin Sampl".into(),
            role: Both::new("Director", "Cyfarwyddwr"),
        },
        preview: false,
        created_at: created_at(),
        id: *b"recognition-stat",
    })
}
