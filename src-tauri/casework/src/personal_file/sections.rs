//! The order of a person's file: what its records are about, and which are shown as one.

use store::personal_file::{HeldRow, Why};
use wire::personal_file::HeldRecord;

/// What the records are about, in the order of the file, each with its tables. A test holds that every
/// table is here, or is of nobody.
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
    (
        "money",
        &[
            "award",
            "award_line",
            "award_signature",
            "award_extension",
            "award_condition",
            "award_subsidy",
            "declared_assistance",
            "instalment",
            "claim",
            "claim_line",
            "claim_file",
            "claim_query",
            "bank_account",
            "payment",
            "award_change",
            "award_change_line",
            "report",
            "expenditure",
            "expenditure_line",
            "recovery",
            "recovery_receipt",
        ],
    ),
    (
        "placements",
        &[
            "placement",
            "placement_host",
            "objective",
            "placement_day",
            "placement_pay",
            "placement_move",
            "placement_step",
            "placement_review",
            "return_meeting",
            "backfill_holder",
            "agreement",
            "agreement_signature",
            "host_access",
            "placement_check",
            "placement_terms",
        ],
    ),
    ("outcomes", &["recognition", "outcome", "outcome_answer"]),
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
        .map_or("mentions", |(section, _)| *section)
}

/// Tables of which the rows of one record are shown together.
const TOGETHER: &[&str] = &[
    "answer",
    "score",
    "requested_line",
    "decision_line",
    "award_line",
    "claim_line",
    "award_change_line",
    "expenditure_line",
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables whose rows are of the hub, and of no person.
    const OF_NOBODY: &[&str] = &[
        "hub",
        "coordinator",
        "organisation",
        "organisation_alias",
        "event",
        "call",
        "call_version",
        "panel",
        "decision_lock",
        "letter_template",
        "paying_account",
        "payment_run",
        "on_cost_rate",
        "retention_term",
        "kept_longer",
        "organisation_area",
    ];

    #[test]
    fn every_recorded_table_has_its_place_in_a_file_or_is_of_nobody() {
        let of_somebody = SECTIONS.iter().flat_map(|(_, tables)| tables.iter());
        let mut placed: Vec<&str> = of_somebody.chain(OF_NOBODY).copied().collect();
        let mut recorded: Vec<&str> = store::RECORDED_TABLES.to_vec();
        placed.sort_unstable();
        recorded.sort_unstable();
        assert_eq!(placed, recorded);
    }
}
