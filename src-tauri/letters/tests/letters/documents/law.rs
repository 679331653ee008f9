//! Facts of what the law asks for: a person's file, and the certificate of a disposal.

use letters::document::Document;
use letters::personal_file::Held;
use letters::{disposal_certificate, personal_file};
use scheme::Language;
use words::Words;

use super::forms::paper;
use crate::support::{created_at, day};

fn said(language: Language, id: &str) -> String {
    Words::shared().plain(language, id)
}

pub fn personal_file(language: Language) -> Document {
    let field = |label: &str, value: &str, withheld: Option<&str>| personal_file::Field {
        label: said(language, label),
        value: value.to_owned(),
        withheld: withheld.map(str::to_owned),
    };
    let record = |title: &str, fields| personal_file::Record {
        title: title.to_owned(),
        fields,
    };
    let section = |id: &str, records| personal_file::Section {
        title: said(language, id),
        records,
    };
    let others = scheme::personal_file::OTHERS_MARK;
    let long =
        format!("{others} said that the wards at Ysbyty Gwynedd would take part. ").repeat(30);
    let history = |number| {
        (
            number,
            created_at(),
            said(language, "act-kind-record-file-request"),
        )
    };
    personal_file::document(&personal_file::Facts {
        paper: paper(language),
        name: "Siân Ŵyn Pritchard".into(),
        received_on: day(2026, 10, 31),
        made_on: day(2026, 11, 30),
        sections: vec![
            section(
                "file-section-person",
                vec![record(
                    "Siân Ŵyn Pritchard",
                    vec![
                        field("field-name", "Siân Ŵyn Pritchard", None),
                        field("field-email", "sian@example.org", None),
                        field("field-address", "17 Heol y Wennol\nBangor\nLL57 2DG", None),
                    ],
                )],
            ),
            section(
                "file-section-assessment",
                vec![
                    record(
                        "LSHW-2026-014",
                        vec![
                            field("field-panel-comment", &long, None),
                            field("field-feedback", "", Some("It tells of a patient.")),
                        ],
                    ),
                    record("LSHW-2026-015", vec![field("field-reason", others, None)]),
                ],
            ),
        ],
        documents: [
            ("CV.pdf", "noun-answer", false),
            ("agreement.pdf", "noun-agreement_signature", true),
        ]
        .map(|(name, what, of_others)| Held {
            name: name.into(),
            what: Words::shared().plain(language, what),
            of: "LSHW-2026-014".into(),
            of_others,
        })
        .into(),
        history: (1..=40).map(history).collect(),
        withheld: 1,
        masked: 2,
    })
}

/// Of an application among which one was never submitted, or of events with who came to them.
pub fn certificate(language: Language, events: bool) -> Document {
    let kind = match events {
        true => "event-contacts",
        false => "unsuccessful",
    };
    let records = (1..=30).map(|n| {
        let name = match events {
            true => format!("Iechyd menywod {n}"),
            false => format!("LSHW-2024-{n:03}"),
        };
        (name, day(2026, 1, 18), if events { 12 } else { 1 })
    });
    disposal_certificate::document(&disposal_certificate::Facts {
        paper: paper(language),
        number: 3,
        disposed_on: day(2026, 11, 22),
        first: "Eleri Hughes".into(),
        second: "Owain Rhys".into(),
        kind: said(language, &format!("retained-{kind}")),
        counted_from: said(language, &format!("retained-from-{kind}")),
        years: 2,
        events,
        records: records.collect(),
        backups_until: day(2026, 12, 22),
        head: (4_812, "9f2c41d6a0b87e35".repeat(4)),
    })
}
