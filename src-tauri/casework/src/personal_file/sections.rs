//! The order of a person's file: what its records are about, and which are shown as one.

use store::personal_file::{HeldRow, Why};
use wire::personal_file::HeldRecord;

/// What the records are about, in the order of the file, each with its tables. Every other table is
/// about money.
const SECTIONS: &[(&str, &[&str])] = &[
    ("person", &["person", "affiliation", "absence"]),
    ("events", &["attendance"]),
    (
        "applications",
        &[
            "application",
            "receipt",
            "answer",
            "submission",
            "team_member",
            "requested_line",
            "lateness_ruling",
            "judgement",
            "finding",
            "correction",
            "withdrawal",
        ],
    ),
    (
        "assessment",
        &[
            "review",
            "score",
            "recommendation",
            "decision",
            "decision_line",
            "decision_condition",
            "reversal",
        ],
    ),
    ("letters", &["letter", "mail"]),
    ("money", &[]),
    (
        "placements",
        &[
            "placement",
            "placement_host",
            "objective",
            "placement_day",
            "placement_pay",
            "placement_move",
            "agreement",
            "agreement_signature",
            "host_access",
            "placement_check",
            "placement_terms",
        ],
    ),
    (
        "panel",
        &[
            "panel_member",
            "conflict",
            "declaration",
            "assignment",
            "departure",
        ],
    ),
    (
        "requests",
        &["file_request", "file_passage", "legal_hold", "erasure"],
    ),
    ("mentions", &[]),
];

/// What the records are about, in the order of the file.
pub(super) fn in_order() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|(section, _)| *section)
}

/// What a row is about.
pub(super) fn section_of(row: &HeldRow) -> &'static str {
    if matches!(row.why, Why::Linked | Why::Named) {
        return "mentions";
    }
    SECTIONS
        .iter()
        .find(|(_, tables)| tables.contains(&row.table.as_str()))
        .map_or("money", |(section, _)| *section)
}

/// Tables of which the rows of one record are shown together.
const TOGETHER: &[&str] = &[
    "answer",
    "score",
    "requested_line",
    "decision_line",
    "award_line",
    "claim_line",
    "placement_day",
];

/// Records with something in them; rows that are shown together as one.
pub(super) fn joined(records: Vec<HeldRecord>) -> Vec<HeldRecord> {
    let mut found: Vec<HeldRecord> = Vec::new();
    for record in records {
        if record.fields.is_empty() {
            continue;
        }
        match found.last_mut() {
            Some(last)
                if last.title == record.title && TOGETHER.contains(&record.noun.as_str()) =>
            {
                last.fields.extend(record.fields);
            }
            _ => found.push(record),
        }
    }
    found
}
