//! Pages for the funder, of invented facts.

use letters::document::Document;
use letters::impact::{self, Facts, Of, Placement};
use letters::paper::Paper;
use scheme::impact::{BeganAt, Came, Happened, Impact, Work, WorkKind, YearKind};
use scheme::outcome::OutcomeType;
use scheme::people::{Nation, Sector};
use scheme::recognition::Attained;
use scheme::{Both, Language, Pence};

use crate::support::{created_at, day, letterhead};

fn paper(language: Language) -> Paper {
    Paper {
        language,
        letterhead: letterhead(),
        preview: false,
        created_at: created_at(),
        id: *b"a-page-for-fund-",
    }
}

/// A dozen works between sectors, some begun at an event, with what came of them.
fn figures() -> Impact {
    use Sector::{Charity, Industry, Nhs, University};
    let between = [
        (University, vec![Nhs]),
        (University, vec![Industry, Charity]),
        (Nhs, vec![University]),
        (Nhs, vec![Industry]),
        (Industry, vec![Nhs]),
        (Charity, vec![University]),
    ];
    let event = BeganAt {
        title: Both::new(
            "Women’s cancers: from need to idea",
            "Canserau menywod: o angen i syniad",
        ),
        held_on: day(2026, 10, 7),
    };
    let works = (0..12usize)
        .map(|i| {
            let (from, to) = between[i % between.len()].clone();
            Work {
                kind: if i % 5 == 4 {
                    WorkKind::Placement
                } else {
                    WorkKind::Award
                },
                id: Default::default(),
                reference: format!("LSHW-2026-{:03}", i + 1),
                title: "Salivary markers for earlier detection of ovarian cancer".into(),
                on: day(2026, 12, 1),
                awarded: Pence::pounds(4_000 + 500 * i as i64),
                involvement: Pence::pounds(250),
                from,
                to,
                nation: if i == 7 {
                    Nation::England
                } else {
                    Nation::Wales
                },
                fifth: [Some(1), Some(1), Some(2), None, Some(3), Some(5)][i % 6],
                event: (i % 3 != 2).then(|| event.clone()),
                outcomes: (i % 4) as u32,
            }
        })
        .collect();
    let outcomes = [
        (OutcomeType::Publication, None),
        (OutcomeType::Collaboration, None),
        (OutcomeType::Collaboration, None),
        (OutcomeType::FurtherFunding, Some(Pence::pounds(124_500))),
        (OutcomeType::Engagement, None),
        (OutcomeType::Tool, None),
    ];
    scheme::impact::impact(&Happened {
        events: 3,
        attended: 148,
        seconded: 2,
        applications: 37,
        asked: Pence::pounds(312_400),
        works,
        outcomes: outcomes
            .into_iter()
            .map(|(kind, amount)| Came { kind, amount })
            .collect(),
        paid: Pence(4_125_050),
        involvement_paid: Pence::pounds(900),
        returned: Pence(31_220),
    })
}

pub fn impact_year(language: Language) -> Document {
    impact::document(
        &Facts {
            paper: paper(language),
            of: Of::Year(YearKind::Financial, "2026–27".into()),
            impact: figures(),
        },
        impact::MOST,
    )
}

pub fn impact_call(language: Language) -> Document {
    impact::document(
        &Facts {
            paper: paper(language),
            of: Of::Call {
                title: Both::new("Hub seed fund", "Cronfa sbarduno’r hyb"),
                pot: Pence::pounds(60_000),
                bands: vec![
                    ("5".into(), 6, 6),
                    ("4–5".into(), 14, 3),
                    ("3–4".into(), 12, 0),
                    ("2–3".into(), 0, 0),
                ],
            },
            impact: figures(),
        },
        impact::MOST,
    )
}

pub fn impact_placement(language: Language) -> Document {
    impact::placement(&Placement {
        paper: paper(language),
        name: "Siân Example".into(),
        post: "Research nurse, Band 7".into(),
        reference: "LSHW-2026-031".into(),
        title: "What the ward can teach the workshop".into(),
        employer: Both::new(
            "Betsi Cadwaladr University Health Board",
            "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
        ),
        from: Sector::Nhs,
        hosts: vec![Both::new("Cwmni Dychmygol Cyf", "")],
        to: vec![Sector::Industry],
        days: (day(2027, 5, 3), day(2027, 11, 2)),
        worked: (Some(52), 390),
        funded: Some(Pence::pounds(14_000)),
        cost: Some(Pence(1_406_147)),
        did: "Two days a week in the workshop where the brace is made.".into(),
        objectives: vec![
            (
                "Learn how a device comes from a drawing to a mark of conformity.".into(),
                Some(Attained::Met),
            ),
            ("Write a plan to try the brace on two wards.".into(), None),
        ],
        learned: vec!["How risk is written down and lowered in the design of a device.".into()],
        words: vec![(
            "Alys Example".into(),
            "She came back asking better questions of every device we buy.".into(),
        )],
        outcomes: vec![(
            OutcomeType::Tool,
            "A checklist for trying a device on a ward, free for anyone to use.".into(),
        )],
    })
}
