//! Facts of the forms and lists.

use letters::document::Document;
use scheme::{Both, Language, Pence};

use crate::support::{correspondence, created_at, day, letterhead};

pub fn paper(language: Language) -> letters::paper::Paper {
    letters::paper::Paper {
        language,
        letterhead: letterhead(),
        preview: false,
        created_at: created_at(),
        id: *b"paper-fixed-id!!",
    }
}

pub fn call(template: scheme::call::Template) -> scheme::call::CallDocument {
    let mut call = scheme::call::from_template(template).unwrap();
    call.dates.opens_on = Some(day(2026, 10, 30));
    call.dates.closes_at = day(2026, 11, 27).and_hms_opt(16, 0, 0);
    call
}

/// An answer to every question of a form, some long, none empty.
pub fn answers(
    call: &scheme::call::CallDocument,
) -> std::collections::BTreeMap<String, scheme::form::Answer> {
    use scheme::call::{Heading, QuestionKind, TeamRole};
    use scheme::form::{Answer, AttachedFile, BudgetLine, Milestone, TeamLine};
    let line = |heading, item: &str, amount: &str, why: &str| BudgetLine {
        heading: Some(heading),
        item: item.into(),
        amount: amount.into(),
        justification: why.into(),
    };
    call.form
        .questions()
        .map(|question| {
            let answer = match &question.kind {
                QuestionKind::Text { single_line: true, .. } => {
                    Answer::Text { text: "Faster answers: a one-stop clinic in rural Wales".into() }
                }
                QuestionKind::Text { .. } => Answer::Text {
                    text: "Women in Powys wait weeks longer than others for an answer after a first visit. \
                           We would bring the scan, the blood test and the talk into one morning.\n\n\
                           Ein nod yw un bore yn lle tri ymweliad: “llai o deithio, llai o bryder”. \
                           Difficult offices flow from fjord to ŵyl and tŷ."
                        .into(),
                },
                QuestionKind::Choice { options } => {
                    Answer::Choice { option: options[0].key.clone() }
                }
                QuestionKind::Choices { options, .. } => Answer::Choices {
                    options: options.iter().map(|option| option.key.clone()).collect(),
                },
                QuestionKind::Event => Answer::Event { event: None },
                QuestionKind::Date => Answer::Date { typed: "2027-03-01".into() },
                QuestionKind::Money => Answer::Money { typed: "9,876.50".into() },
                QuestionKind::YesNo { .. } => Answer::YesNo { yes: Some(true) },
                QuestionKind::Team { .. } => Answer::Team {
                    people: vec![
                        TeamLine {
                            role: Some(TeamRole::Lead),
                            name: "Dr Siân Example".into(),
                            email: "sian@example.org".into(),
                            organisation_name: "Cardiff University".into(),
                            post: "Senior Lecturer".into(),
                            ..TeamLine::default()
                        },
                        TeamLine {
                            role: Some(TeamRole::Partner),
                            name: "Owen Ŵyn Sampl".into(),
                            email: "owen@example.org".into(),
                            organisation_name: "Powys Teaching Health Board".into(),
                            post: "Consultant Nurse".into(),
                            ..TeamLine::default()
                        },
                    ],
                },
                QuestionKind::Budget { .. } => Answer::Budget {
                    lines: vec![
                        line(Heading::StaffTime, "Research nurse, 12 weeks", "£4,120.00", "Runs the clinics."),
                        line(Heading::Travel, "Mileage", "987.5", "Four sites, an hour apart."),
                        line(Heading::Ppi, "Patient group, six meetings", "4,769.00", "At the NIHR rates."),
                    ],
                },
                QuestionKind::Milestones { .. } => Answer::Milestones {
                    milestones: vec![
                        Milestone { what: "First clinic".into(), by: "2027-05-01".into() },
                        Milestone { what: "Interim findings".into(), by: "soon".into() },
                    ],
                },
                QuestionKind::File => Answer::File {
                    file: Some(AttachedFile {
                        name: "costing.pdf".into(),
                        media: "application/pdf".into(),
                        size: 234_567,
                        sha256: "ab".repeat(32),
                    }),
                },
                QuestionKind::Declaration { .. } => Answer::Declaration {
                    agreed: true,
                    name: "Dr Siân Example".into(),
                    role: "Senior Lecturer".into(),
                    signed_on: "2026-11-25".into(),
                },
            };
            (question.key.clone(), answer)
        })
        .collect()
}

pub fn application_copy(language: Language) -> Document {
    let call = call(scheme::call::Template::SeedFund);
    let answers = answers(&call);
    letters::application_copy::document(&letters::application_copy::Facts {
        paper: paper(language),
        call: &call,
        reference: "LSHW-2026-014".into(),
        title: "Faster answers: a one-stop clinic in rural Wales".into(),
        received_at: created_at(),
        late: false,
        sha256: "0123456789abcdef".repeat(4),
        answers: &answers,
        not_asked: Default::default(),
        events: Default::default(),
        written_in: Some(Language::En),
    })
}

pub fn passphrase_sheet(language: Language) -> Document {
    letters::passphrase_sheet::document(&letters::passphrase_sheet::Facts {
        paper: paper(language),
        hub: letterhead().name,
        file: "hwb.seedbridge".into(),
        folder: "/home/eleri/Documents/Ŵyn".into(),
        made_on: day(2026, 11, 22),
    })
}

pub fn equality_form(language: Language) -> Document {
    letters::equality_form::document(&letters::equality_form::Facts {
        paper: paper(language),
        years: 1,
    })
}

pub fn blank_form(language: Language, template: scheme::call::Template) -> Document {
    let call = call(template);
    letters::blank_form::document(&letters::blank_form::Facts {
        paper: paper(language),
        call: &call,
    })
}

pub fn ranked_list(language: Language, bids: usize) -> Document {
    use letters::ranked_list::{Facts, Row};
    let rows = (0..bids)
        .map(|i| {
            let scores: Vec<i64> = match i % 9 {
                8 => vec![350],
                k => vec![
                    520 - k as i64 * 35,
                    480 - k as i64 * 30,
                    480 - k as i64 * 30,
                ],
            };
            let mean = scores.iter().sum::<i64>() / scores.len() as i64;
            Row {
                rank: (i % 9 != 8).then_some(i as u32 + 1),
                reference: format!("LSHW-2026-{:03}", i + 1),
                title: "A shared pathway for women with symptoms that come and go".into(),
                lead: "Betsi Cadwaladr University Health Board".into(),
                asked: Pence(700_000 + i as i64 * 12_345),
                spread: Some(scores[0] - scores[scores.len() - 1]),
                median: scores.get(1).copied(),
                mean: Some(mean),
                scores,
                running_total: (i < 7).then_some(Pence(700_000 * (i as i64 + 1))),
                flags: if i % 9 == 8 {
                    vec![Both::new(
                        "Too few reviews: 1 of 3",
                        "Rhy ychydig o adolygiadau: 1 o 3",
                    )]
                } else {
                    vec![]
                },
                outcome: (i < 7).then(|| Both::new("Fund", "Ariannu")),
            }
        })
        .collect();
    letters::ranked_list::document(&Facts {
        paper: paper(language),
        call_title: correspondence().call_title,
        panel_on: Some(day(2027, 1, 14)),
        as_of: created_at(),
        pot: Pence::pounds(60_000),
        scale: (1, 6),
        rows,
        above_line: Some(7),
    })
}

/// Placements in every state, with everything that can be drawn over one.
pub fn gantt(language: Language, count: usize, is_a3: bool) -> Document {
    use letters::gantt::{Facts, Row};
    use scheme::placement::{
        Course, Milepost, MilepostKind, Pattern, Period, PlacementProgress, ReportTerm, Stretch,
        StretchKind, Timeline, TimelineSpan, mileposts,
    };
    let states = PlacementProgress::ALL;
    let rows = (0..count).map(|i| {
        let from = day(2026, 9, 1) + chrono::Days::new(i as u64 % 12 * 26);
        let period = Period::new(from, from + chrono::Days::new(120 + i as u64 % 5 * 30)).unwrap();
        let part = |kind, from: u64, to: u64| Stretch {
            kind,
            period: Period::new(
                period.from + chrono::Days::new(from),
                period.from + chrono::Days::new(to),
            )
            .unwrap(),
        };
        let mut stretches = vec![Stretch {
            kind: StretchKind::Days,
            period,
        }];
        match states[(i + 6) % states.len()] {
            PlacementProgress::Extended => {
                stretches = vec![
                    part(StretchKind::Days, 0, 79),
                    Stretch {
                        kind: StretchKind::Extension,
                        period: Period::new(period.from + chrono::Days::new(80), period.to)
                            .unwrap(),
                    },
                ]
            }
            PlacementProgress::Paused => stretches.push(part(StretchKind::Paused, 50, 120)),
            _ => {}
        }
        match i % 4 {
            1 => stretches.push(part(StretchKind::Leave, 30, 43)),
            2 => stretches.push(part(StretchKind::Overlap, 0, 25)),
            3 => stretches.push(part(StretchKind::NoBackfill, 0, 13)),
            _ => {}
        }
        let report = ReportTerm {
            title: Both::new("Final report", "Adroddiad terfynol"),
            months_after_end: 3,
        };
        let mut marks = mileposts(period, &Pattern::FullTime, &Course::default(), &[report]);
        marks.push(Milepost {
            kind: MilepostKind::Objective,
            title: Both::new("A tested protocol", "A tested protocol"),
            on: period.from + chrono::Days::new(60),
        });
        Row {
            group: Some(match i % 12 / 3 {
                0 => Both::default(),
                1 => Both::new("Cardiff and Vale University Health Board", ""),
                2 => Both::new("Swansea University", "Prifysgol Abertawe"),
                _ => Both::new("An Example Company Ltd", ""),
            }),
            name: ["Siân Enghraifft", "Ŵyn ap Gruffydd-Williams", "A. Jones"][i % 3].into(),
            reference: format!("LSHW-2026-{:03}", i + 1),
            employer: Both::new(
                "Cardiff and Vale University Health Board",
                "Bwrdd Iechyd Prifysgol Caerdydd a’r Fro",
            ),
            hosts: vec![
                Both::new("An Example Company Ltd", ""),
                Both::new("Swansea University", "Prifysgol Abertawe"),
            ][..1 + usize::from(i % 5 == 4)]
                .to_vec(),
            period,
            progress: states[(i + 6) % states.len()],
            stretches,
            marks,
        }
    });
    letters::gantt::document(&Facts {
        paper: paper(language),
        is_a3,
        timeline: Timeline::from(
            day(2026, 9, 1),
            if is_a3 {
                TimelineSpan::TwoYears
            } else {
                TimelineSpan::Year
            },
        ),
        today: day(2026, 11, 22),
        as_of: created_at(),
        rows: rows.collect(),
    })
}

pub fn conflicts_register(language: Language, count: usize) -> Document {
    use letters::conflicts_register::{Facts, Row};
    let row = |i: usize| Row {
        member: "Prof. Mair Enghraifft".into(),
        organisation: "Swansea University".into(),
        reference: format!("LSHW-2026-{:03}", i + 1),
        title: "A shared pathway for women with symptoms that come and go".into(),
        ground: Both::new(
            "Same organisation as a partner",
            "Yr un sefydliad â phartner",
        ),
        state: Both::new("Confirmed", "Cadarnhawyd"),
        reason: if i.is_multiple_of(2) {
            String::new()
        } else {
            "Worked together until 2024".into()
        },
        on: day(2026, 12, 3),
    };
    letters::conflicts_register::document(&Facts {
        paper: paper(language),
        call_title: correspondence().call_title,
        panel_on: Some(day(2027, 1, 14)),
        as_of: created_at(),
        rows: (0..count).map(row).collect(),
    })
}
