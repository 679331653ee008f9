//! Fields before and after, in facts that both languages can word.

use std::collections::BTreeMap;

use scheme::{Fact, Pence};
use serde_json::Value;
use store::Reading;
use store::history::FieldChange;
use uuid::Uuid;
use wire::history::FieldChangeView;

use crate::Failed;

/// One recorded field as people read it; a document in a field, leaf by leaf, only those that
/// changed.
pub(super) fn readable_changes(
    read: &Reading<'_>,
    change: FieldChange,
) -> Result<Vec<FieldChangeView>, Failed> {
    let record = read.label(&change.noun, change.row)?;
    // Where values were struck out of both sides, they read alike and are shown all the same.
    let struck = change.before.is_some() && change.before == change.after;
    let before = leaves(change.before.unwrap_or(Value::Null));
    let after = leaves(change.after.unwrap_or(Value::Null));
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
        .into_iter()
        .filter(|path| {
            // Nothing, and the empty place where a document's leaves begin, read alike.
            let is =
                |side: &BTreeMap<String, Value>| side.get(*path).filter(|v| !v.is_null()).cloned();
            struck || is(&before) != is(&after)
        })
        .map(|path| {
            let fact = |side: &BTreeMap<String, Value>| match side.get(path) {
                None | Some(Value::Null) => Ok(None),
                Some(value) => as_fact(read, (&change.noun, &change.field, path), value).map(Some),
            };
            let (before, after) = (fact(&before)?, fact(&after)?);
            Ok(FieldChangeView {
                noun: change.noun.clone(),
                record: record.clone(),
                field: change.field.clone(),
                path: path.clone(),
                before,
                after,
            })
        })
        .collect()
}

/// The leaves of a value by their paths; the value itself under the empty path where it has none.
fn leaves(value: Value) -> BTreeMap<String, Value> {
    fn walk(at: String, value: Value, found: &mut BTreeMap<String, Value>) {
        let join = |key: &str| {
            if at.is_empty() {
                key.to_owned()
            } else {
                format!("{at}.{key}")
            }
        };
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    walk(join(&key), value, found);
                }
            }
            Value::Array(items) => {
                for (i, value) in items.into_iter().enumerate() {
                    walk(join(&(i + 1).to_string()), value, found);
                }
            }
            leaf => {
                found.insert(at, leaf);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(String::new(), value, &mut found);
    found
}

/// A stored value as a fact, by what the column's name says it is; a part of a document, by where it
/// stands.
pub(crate) fn as_fact(
    read: &Reading<'_>,
    (noun, column, path): (&str, &str, &str),
    value: &Value,
) -> Result<Fact, Failed> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if !path.is_empty() {
        return part_as_fact(read, (noun, column, path), value, text);
    }
    if column.ends_with("_pence")
        && let Some(pence) = value.as_i64()
    {
        return Ok(Pence(pence).into());
    }
    if (column.ends_with("_on") || matches!(column, "accept_by" | "latest_start" | "set_for"))
        && let Ok(day) = text.parse::<chrono::NaiveDate>()
    {
        return Ok(day.into());
    }
    if column.ends_with("_at")
        && let Ok(at) = text.parse::<chrono::DateTime<chrono::Utc>>()
    {
        return Ok(at.into());
    }
    if let Some(noun) = refers_to(noun, column)
        && let Ok(id) = Uuid::parse_str(&text)
    {
        return record(read, noun, id);
    }
    if let Some(set) = code_set(noun, column) {
        return Ok(Fact::code(set, text));
    }
    Ok(Fact::text(text))
}

fn record(read: &Reading<'_>, noun: &str, id: Uuid) -> Result<Fact, Failed> {
    Ok(Fact::Record {
        noun: noun.to_owned(),
        id,
        label: read.label(noun, id)?,
    })
}

/// A part of a document as a fact.
fn part_as_fact(
    read: &Reading<'_>,
    (noun, column, path): (&str, &str, &str),
    value: &Value,
    text: String,
) -> Result<Fact, Failed> {
    if let Some(number) = value.as_i64() {
        return Ok(Fact::Count { value: number });
    }
    let keys: Vec<&str> = path
        .split('.')
        .filter(|part| !part.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    let last = keys.last().copied().unwrap_or_default();
    if (matches!(last, "on" | "by" | "typed") || last.ends_with("On"))
        && let Ok(day) = text.parse::<chrono::NaiveDate>()
    {
        return Ok(day.into());
    }
    let noun_of = match last {
        "person" => Some("person"),
        "organisation" | "organisations" => Some("organisation"),
        "event" => Some("event"),
        "bids" => Some("application"),
        _ => None,
    };
    if let Some(of) = noun_of
        && let Ok(id) = Uuid::parse_str(&text)
    {
        return record(read, of, id);
    }
    let set = match (noun, column, keys.as_slice()) {
        ("placement_review", "content", ["party"]) => "agreement-party",
        ("placement_review", "content", ["answers", _]) => "review-answer",
        ("recognition", "content", ["attained", "attained"]) => "attained",
        ("recognition", "content", ["frames"]) => "frame",
        ("recognition", "content", ["learned", "items"]) => "frame-item",
        ("recognition", "content", ["language"]) => "language",
        ("placement", "weekdays", []) => "weekday",
        ("host_access", "work_needs", []) => "access-need",
        ("answer", "value", ["lines", "heading"]) => "heading",
        ("answer", "value", ["people", "role"]) => "role",
        _ => return Ok(Fact::text(text)),
    };
    Ok(Fact::code(set, text))
}

/// The noun that a column of identifiers refers to.
fn refers_to(noun: &str, column: &str) -> Option<&'static str> {
    Some(match column {
        "person_id" => "person",
        "organisation_id" => "organisation",
        "event_id" => "event",
        "call_id" => "call",
        "call_version_id" => "call_version",
        "application_id" => "application",
        "panel_id" => "panel",
        "member_id" | "chair_id" | "deputy_id" => "panel_member",
        "coordinator_id" | "first_id" | "second_id" => "coordinator",
        "review_id" => "review",
        "decision_id" => "decision",
        "replaces_id" | "letter_id" => "letter",
        "placement_id" => "placement",
        "agreement_id" => "agreement",
        "employer_id" => "organisation",
        "manager_id" => "person",
        "award_id" => "award",
        "claim_id" => "claim",
        "instalment_id" => "instalment",
        "bank_account_id" => "bank_account",
        "paying_account_id" => "paying_account",
        "run_id" => "payment_run",
        "change_id" => "award_change",
        "recovery_id" => "recovery",
        "expenditure_id" => "expenditure",
        "contact_id" => "person",
        "identity_by_id" | "concluded_by_id" => "coordinator",
        "request_id" => "file_request",
        "maker_id" | "settled_by_id" | "entered_by_id" | "asked_by_id" => "coordinator",
        "group_head_id" => "organisation",
        "merged_into" if noun == "person" => "person",
        "merged_into" => "organisation",
        _ => return None,
    })
}

/// The closed list that a column's codes are worded from.
fn code_set(noun: &str, column: &str) -> Option<&'static str> {
    Some(match (noun, column) {
        (_, "sector") => "sector",
        ("person", "language") | ("application", "correspondence" | "language") => "language",
        (_, "nation") => "nation",
        (_, "heading") => "heading",
        ("attendance", "state") => "attendance",
        ("application", "state") | ("finding", "outcome") => "application-state",
        ("conflict", "ground") => "conflict-ground",
        ("conflict", "state") => "conflict-state",
        ("review", "state") => "review-state",
        ("decision" | "recommendation" | "judgement", "outcome") => "outcome",
        ("team_member", "role") => "role",
        ("submission", "timeliness") => "timeliness",
        ("receipt", "route") => "route",
        ("lateness_ruling", "ruling") => "lateness",
        ("declaration", "answer") => "declaration",
        ("panel_member", "presence") => "presence",
        ("letter" | "letter_template", "kind") => "letter-kind",
        ("letter", "state") => "letter-state",
        ("mail", "state") => "mail-mark",
        ("reversal", "kind") => "reversal-kind",
        ("award", "state") => "award-state",
        ("claim", "state") => "claim-state",
        ("bank_account", "state") => "account-state",
        ("payment", "state") => "payment-state",
        ("award_change", "kind") => "change-kind",
        ("award_change", "state") => "change-state",
        ("award_change", "ground") => "extension-ground",
        ("report" | "expenditure", "state") => "report-state",
        ("award_signature", "party") => "award-party",
        ("letter" | "letter_template", "language") => "letter-language",
        ("call", "state") => "call-state",
        ("coordinator", "state") => "coordinator-state",
        ("placement", "state") => "placement-state",
        ("placement", "pattern") => "working-pattern",
        ("placement", "backfill_state") => "backfill-state",
        ("placement", "pay_bearer") => "pay-bearer",
        ("placement", "recharge_to") => "recharge-to",
        ("placement", "recharge_of") | ("placement_pay", "pay") => "recharge-of",
        ("placement", "recharge_every") => "recharge-every",
        ("placement", "vat_treatment") => "vat-treatment",
        ("agreement", "languages") => "letter-language",
        ("agreement_signature", "party") => "agreement-party",
        ("host_access", "access_contact") => "contact",
        ("host_access", "work_needs") => "access-need",
        ("host_access", "access_route") => "access-route",
        ("placement_check", "kind") => "check",
        ("placement_check", "outcome") => "check-outcome",
        ("placement_check", "dbs_level") => "dbs-level",
        ("placement_terms", "data_role") => "data-role",
        ("placement_terms", "arising_owner") => "arising-owner",
        ("placement_review", "kind") => "placement-review",
        ("placement_step", "step") => "placement-act",
        ("outcome", "outcome_type") => "outcome-type",
        ("outcome_answer", "outcome_answer") => "outcome-answer",
        ("absence", "absence") => "absence-kind",
        ("panel_member", "state") => "seat-state",
        ("retention_term", "retained") => "retained",
        ("file_request", "state") => "file-request-state",
        ("file_request", "refusal_ground") => "file-refusal",
        ("file_request", "language") => "language",
        ("file_passage", "disclosure") => "disclosure",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read_leaf_by_leaf() {
        let found = leaves(serde_json::json!({"a": {"b": 1, "c": ["x", "y"]}, "d": null}));
        let paths: Vec<_> = found.keys().map(String::as_str).collect();
        assert_eq!(paths, ["a.b", "a.c.1", "a.c.2", "d"]);
        assert_eq!(
            leaves(serde_json::json!("plain")).keys().next().unwrap(),
            ""
        );
    }

    #[test]
    fn every_recorded_column_is_worded_in_both_languages() {
        let hub = store::Hub::in_memory().unwrap();
        let columns = hub
            .read(scheme::desk::Viewpoint::SignedOut)
            .recorded_columns()
            .unwrap();
        assert!(columns.len() > 100);
        let missing: Vec<String> = columns
            .iter()
            .flat_map(|column| {
                let id = format!("field-{}", column.replace('_', "-"));
                [scheme::Language::Cy, scheme::Language::En]
                    .into_iter()
                    .filter(|language| !words::Words::shared().has(*language, &id))
                    .map(|language| format!("{id} in {}", language.tag()))
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(missing, [""; 0]);
    }
}
