//! What a record is called now, for sentences that hold only its identifier.

use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use crate::{Reading, StoreError};

impl Reading<'_> {
    /// The name, title or reference of a record as of now; empty where there is none such.
    pub fn label(&self, noun: &str, id: Uuid) -> Result<String, StoreError> {
        let sql = match noun {
            "hub" => "SELECT name_en FROM hub WHERE id = :id",
            "coordinator" => "SELECT name FROM coordinator WHERE id = :id",
            "organisation" => "SELECT name FROM organisation WHERE id = :id",
            "organisation_alias" => "SELECT alias FROM organisation_alias WHERE id = :id",
            "person" => "SELECT name FROM person WHERE id = :id",
            "affiliation" => include_str!("label_affiliation.sql"),
            "event" => "SELECT title_en FROM event WHERE id = :id",
            "attendance" => {
                "SELECT p.name FROM attendance a JOIN person p ON p.id = a.person_id WHERE a.id = :id"
            }
            "call" => "SELECT content ->> '$.title.en' FROM call WHERE id = :id",
            "call_version" => "SELECT content ->> '$.title.en' FROM call_version WHERE id = :id",
            "application" | "applicant" => {
                "SELECT COALESCE(reference, NULLIF(title, ''), '') FROM application WHERE id = :id"
            }
            "panel" => {
                "SELECT c.content ->> '$.title.en' FROM panel p JOIN call c ON c.id = p.call_id WHERE p.id = :id"
            }
            "panel_member" | "member" => {
                "SELECT p.name FROM panel_member m JOIN person p ON p.id = m.person_id WHERE m.id = :id"
            }
            "claim" => include_str!("label_claim.sql"),
            "payment_run" => "SELECT CAST(number AS TEXT) FROM payment_run WHERE id = :id",
            "bank_account" => {
                "SELECT o.name FROM bank_account b JOIN organisation o ON o.id = b.organisation_id WHERE b.id = :id"
            }
            "claim_line" | "claim_file" | "claim_query" | "payment" => {
                return self.label_by("claim", noun, id);
            }
            "instalment" | "award_change" | "report" | "expenditure" | "recovery" => {
                return self.label_by("award", noun, id);
            }
            "award_line"
            | "award_signature"
            | "award_extension"
            | "award_condition"
            | "award_subsidy"
            | "declared_assistance" => return self.label_by("award", noun, id),
            "decision_line" | "decision_condition" => {
                return self.label_by("decision", noun, id);
            }
            "score" => return self.label_by("review", noun, id),
            "expenditure_line" => return self.label_by("expenditure", noun, id),
            "recovery_receipt" => return self.label_by("recovery", noun, id),
            "award_change_line" => {
                "SELECT a.reference FROM award_change_line l JOIN award_change c ON c.id = l.change_id JOIN award w ON w.id = c.award_id JOIN application a ON a.id = w.application_id WHERE l.id = :id"
            }
            "letter" => {
                "SELECT COALESCE(a.reference, p.reference, '') FROM letter l LEFT JOIN placement p ON p.id = l.placement_id LEFT JOIN application a ON a.id = COALESCE(l.application_id, p.application_id) WHERE l.id = :id"
            }
            "mail" => return self.label_by("letter", noun, id),
            "placement" => include_str!("label_placement.sql"),
            "agreement_signature" => return self.label_by("agreement", noun, id),
            "file_passage" => {
                "SELECT p.name FROM file_passage g JOIN file_request f ON f.id = g.request_id JOIN person p ON p.id = f.person_id WHERE g.id = :id"
            }
            "outcome" | "outcome_answer" => return self.label_of_either(noun, id),
            "organisation_area" => return self.label_by("organisation", noun, id),
            "absence" => {
                "SELECT p.name FROM absence a JOIN person p ON p.id = a.person_id WHERE a.id = :id"
            }
            "file_request" => {
                "SELECT p.name FROM file_request f JOIN person p ON p.id = f.person_id WHERE f.id = :id"
            }
            "on_cost_rate" => {
                "SELECT o.name FROM on_cost_rate r JOIN organisation o ON o.id = r.organisation_id WHERE r.id = :id"
            }
            "placement_host" | "objective" | "placement_day" | "placement_pay"
            | "backfill_holder" | "placement_move" | "placement_step" | "placement_review"
            | "return_meeting" | "agreement" | "host_access" | "placement_check"
            | "placement_terms" | "recognition" => {
                return self.label_by("placement", noun, id);
            }
            "conflict" | "declaration" | "assignment" | "review" | "answer" | "submission"
            | "team_member" | "requested_line" | "lateness_ruling" | "judgement" | "finding"
            | "correction" | "withdrawal" | "recommendation" | "decision" | "departure"
            | "receipt" | "reversal" | "award" => {
                return self.label_by("application", noun, id);
            }
            _ => return Ok(String::new()),
        };
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(named_params! { ":id": id }, |r| {
                r.get::<_, Option<String>>(0)
            })
            .optional()?
            .flatten()
            .unwrap_or_default())
    }

    /// A row of an award or of a placement is called as that is.
    fn label_of_either(&self, noun: &str, id: Uuid) -> Result<String, StoreError> {
        match self.label_by("award", noun, id)? {
            none if none.is_empty() => self.label_by("placement", noun, id),
            label => Ok(label),
        }
    }

    /// A row of a record is called as that is.
    fn label_by(&self, whole: &str, noun: &str, id: Uuid) -> Result<String, StoreError> {
        // Both are of the closed list above, never a caller's text.
        let sql = format!("SELECT {whole}_id FROM {noun} WHERE id = :id");
        let found: Option<Uuid> = self
            .conn
            .prepare_cached(&sql)?
            .query_row(named_params! { ":id": id }, |r| r.get(0))
            .optional()?
            .flatten();
        found.map_or_else(|| Ok(String::new()), |id| self.label(whole, id))
    }
}
