//! Which tables the history records. Every table of the schema is on one of these two lists; a
//! test fails on a third kind.

/// Recorded: their changes are kept in the history, and can be undone.
pub const RECORDED_TABLES: &[&str] = &[
    "hub",
    "coordinator",
    "organisation",
    "organisation_alias",
    "person",
    "affiliation",
    "event",
    "attendance",
    "call",
    "call_version",
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
    "panel",
    "panel_member",
    "conflict",
    "declaration",
    "assignment",
    "review",
    "score",
    "departure",
    "recommendation",
    "decision_lock",
    "decision",
    "decision_line",
    "decision_condition",
    "reversal",
    "letter_template",
    "letter",
    "award",
    "award_line",
    "award_signature",
    "award_extension",
    "award_condition",
    "award_subsidy",
    "declared_assistance",
    "legal_hold",
    "instalment",
    "claim",
    "claim_line",
    "claim_file",
    "claim_query",
    "bank_account",
    "paying_account",
    "payment_run",
    "payment",
    "award_change",
    "award_change_line",
    "report",
    "expenditure",
    "expenditure_line",
    "recovery",
    "recovery_receipt",
    "mail",
    "placement",
    "placement_host",
    "objective",
    "placement_day",
    "placement_pay",
    "backfill_holder",
    "placement_move",
    "placement_step",
    "placement_review",
    "return_meeting",
    "on_cost_rate",
    "absence",
    "erasure",
    "retention_term",
    "kept_longer",
    "file_request",
    "file_passage",
    "agreement",
    "agreement_signature",
    "host_access",
    "placement_check",
    "placement_terms",
    "recognition",
    "outcome",
    "outcome_answer",
    "organisation_area",
];

/// Not recorded: the history itself, bytes, numbers never given twice, keys, and what can be
/// rebuilt.
#[cfg(test)]
const UNRECORDED_TABLES: &[&str] = &[
    "entry",
    "entry_row",
    "schema_column",
    "device",
    "blob",
    "reference",
    "coordinator_pin",
    "search_record",
    "search_text",
    "search_title",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Hub;

    #[test]
    fn every_table_is_recorded_or_known_not_to_be() {
        let hub = Hub::in_memory().unwrap();
        let mut tables = hub
            .connection()
            .prepare(
                "SELECT name FROM sqlite_schema
                 WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                   AND name NOT LIKE 'search_text_%' AND name NOT LIKE 'search_title_%'",
            )
            .unwrap();
        let tables: BTreeSet<String> = tables
            .query_map([], |r| r.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let known: BTreeSet<String> = RECORDED_TABLES
            .iter()
            .chain(UNRECORDED_TABLES)
            .map(|t| (*t).to_owned())
            .collect();
        assert_eq!(tables, known);
    }
}
