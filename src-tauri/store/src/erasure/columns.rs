//! What each column of the recorded tables holds of people, declared once. Erasure, disposal and a
//! person's file read this list; a test fails on a column that is not on it.

/// What becomes of the rows of a table once the application or event that they are of is disposed
/// of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disposed {
    /// They stay, with what was typed struck out of them.
    Stay,
    /// They go: they say who took part, and nothing else.
    Go,
}

/// A recorded table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared {
    /// Its name.
    pub table: &'static str,
    /// The column that says whose a row is; empty where rows are nobody's.
    pub whose: &'static str,
    /// What stays whatever happens: links, codes, days, money, counts, hashes, and the wording of
    /// the hub's own documents.
    pub kept: &'static str,
    /// By what the one person whose row it is is known: names, addresses, numbers.
    pub own: &'static str,
    /// What somebody typed of that person.
    pub told: &'static str,
    /// What somebody typed, plain or within a JSON document: anybody may be named in it.
    pub free: &'static str,
    /// The hash of bytes (a JSON document with a file's `sha256` belongs under `free`).
    pub bytes: &'static str,
    /// What disposal makes of its rows.
    pub disposed: Disposed,
}

const fn table(table: &'static str) -> Declared {
    Declared {
        table,
        whose: "",
        kept: "",
        own: "",
        told: "",
        free: "",
        bytes: "",
        disposed: Disposed::Stay,
    }
}

impl Declared {
    const fn kept(mut self, columns: &'static str) -> Self {
        self.kept = columns;
        self
    }
    const fn whose(mut self, column: &'static str) -> Self {
        self.whose = column;
        self
    }
    const fn own(mut self, columns: &'static str) -> Self {
        self.own = columns;
        self
    }
    const fn told(mut self, columns: &'static str) -> Self {
        self.told = columns;
        self
    }
    const fn free(mut self, columns: &'static str) -> Self {
        self.free = columns;
        self
    }
    const fn bytes(mut self, columns: &'static str) -> Self {
        self.bytes = columns;
        self
    }
    const fn goes(mut self) -> Self {
        self.disposed = Disposed::Go;
        self
    }
}

/// Every recorded table. `id` is kept everywhere.
pub(crate) const DECLARED: &[Declared] = &[
    table("hub")
        .kept("name_en name_cy region languages prefix letterhead idle_minutes origin created_at"),
    table("coordinator").kept("name role_en role_cy person_id state"),
    table("organisation").kept(
        "name name_cy sector nation ror ods company_number charity_number email address \
         merged_into group_head_id",
    ),
    table("organisation_alias").kept("organisation_id alias"),
    table("person")
        .whose("id")
        .own("name greeting email phone address orcid")
        .told("access_needs")
        .kept("language language_asked_on merged_into"),
    table("affiliation")
        .whose("person_id")
        .told("role")
        .kept("person_id organisation_id from_on to_on"),
    table("event").kept("title_en title_cy theme venue held_on"),
    table("attendance")
        .whose("person_id")
        .kept("event_id person_id state")
        .goes(),
    table("call").kept("state created_at").free("content"),
    table("call_version")
        .kept("call_id number sha256 published_at")
        .free("content"),
    table("application")
        .kept(
            "call_id call_version_id state reference language correspondence requested_pence \
             begun_at",
        )
        .free("title applicant"),
    table("receipt")
        .kept("application_id received_at route")
        .free("source read_back_by"),
    table("answer")
        .kept("application_id question")
        .free("value"),
    table("submission")
        .kept("application_id number sha256 submitted_at received_at timeliness")
        .free("content")
        .bytes("copy_sha256"),
    table("team_member")
        .whose("person_id")
        .kept("application_id person_id organisation_id role position")
        .told("post")
        .goes(),
    table("requested_line")
        .kept("application_id position heading amount_pence")
        .free("item"),
    table("lateness_ruling")
        .kept("application_id ruling ruled_at coordinator_id")
        .free("reason"),
    table("judgement")
        .kept("application_id rule outcome judged_at coordinator_id")
        .free("reason_en reason_cy"),
    table("finding")
        .kept("application_id outcome found_at coordinator_id")
        .free("results reason"),
    table("correction")
        .kept("application_id questions until_at returned_at closed_at")
        .free("reason"),
    table("withdrawal")
        .kept("application_id withdrawn_at")
        .free("reason"),
    table("panel").kept("call_id meets_on reviews_due_on quorum chair_id deputy_id"),
    table("panel_member")
        .whose("person_id")
        .told("expertise interests")
        .kept("panel_id person_id most_bids state presence"),
    table("conflict")
        .kept("application_id member_id ground state found_at")
        .free("facts reason"),
    table("declaration")
        .kept("application_id member_id answer declared_at")
        .free("note"),
    table("assignment").kept("application_id member_id due_on assigned_at"),
    table("review")
        .kept("application_id member_id state submitted_at")
        .free("panel_comment feedback reason"),
    table("score").kept("review_id criterion value"),
    table("departure").kept("application_id member_id"),
    table("recommendation")
        .kept("application_id outcome amount_pence recorded_at")
        .free("minute"),
    table("decision_lock").kept("call_id first_id second_id locked_at"),
    table("decision")
        .kept("application_id outcome reserve_order decided_at lock_id")
        .free("reason feedback_en feedback_cy"),
    table("decision_line").kept("decision_id heading amount_pence"),
    table("decision_condition")
        .kept("decision_id number due_on")
        .free("text_en text_cy"),
    table("reversal")
        .kept("application_id first_id second_id reversed_at kind")
        .free("was reason"),
    table("letter_template")
        .kept("kind call_type language checked_on")
        .free("body checked_by"),
    table("letter")
        .whose("person_id")
        .kept(
            "application_id placement_id person_id organisation_id kind language state basis_id \
             dated_on pages issued_at replaces_id",
        )
        .free("facts override_reason void_reason")
        .bytes("sha256"),
    table("award")
        .kept(
            "application_id decision_id letter_id person_id organisation_id state offered_on \
             accept_by latest_start starts_on ends_on ended_early_on state_on state_at",
        )
        .free("state_reason told_by"),
    table("award_line").kept("award_id heading amount_pence"),
    table("award_signature")
        .kept("award_id party signed_on received_on")
        .free("name role page"),
    table("award_extension")
        .kept("award_id was_on until_on extended_at")
        .free("reason"),
    table("award_condition")
        .kept("award_id number due_on met_on")
        .free("text_en text_cy note evidence"),
    table("award_subsidy")
        .kept("award_id amount_pence notified_on confirmed_on given_on")
        .free("confirmed_by document"),
    table("declared_assistance").kept("award_id number giver amount_pence given_on"),
    table("legal_hold")
        .kept("noun record_id placed_at coordinator_id lifted_at lifted_by_id")
        .free("reason lift_reason"),
    table("instalment").kept(
        "award_id number amount_pence when_en when_cy evidence_en evidence_cy expected_on",
    ),
    table("claim")
        .kept(
            "award_id number instalment_id state invoice_number invoice_on from_on to_on maker_id \
             entered_at submitted_at settled_by_id settled_at paid_on",
        )
        .free("note reason"),
    table("claim_line").kept("claim_id heading amount_pence"),
    table("claim_file")
        .kept("claim_id number heading")
        .free("file"),
    table("claim_query")
        .kept("claim_id number asked_by_id asked_at answered_at")
        .free("question answer"),
    table("bank_account")
        .kept(
            "organisation_id account_name sort_code account_number roll_number state \
             entered_by_id entered_at contact_id rung_on settled_by_id settled_at",
        )
        .free("number_rung spoke_to reason"),
    table("paying_account").kept("account_name sort_code account_number entered_at"),
    table("payment_run").kept("number made_at maker_id paying_account_id"),
    table("payment")
        .kept("run_id claim_id bank_account_id amount_pence state settled_on")
        .free("reason"),
    table("award_change")
        .kept(
            "award_id number kind state asked_on was_end_on new_end_on ground from_on to_on \
             entered_by_id entered_at settled_by_id settled_at",
        )
        .free("reason answer"),
    table("award_change_line").kept("change_id heading change_pence"),
    table("report")
        .kept(
            "award_id number title_en title_cy due_on state received_on settled_by_id settled_at \
             received_at",
        )
        .free("file reason"),
    table("expenditure")
        .kept("award_id state received_on settled_by_id settled_at")
        .free("file reason"),
    table("expenditure_line").kept("expenditure_id heading spent_pence"),
    table("recovery")
        .kept("award_id number amount_pence asked_on due_on")
        .free("reason"),
    table("recovery_receipt").kept("recovery_id received_on amount_pence"),
    // The hash is of what a draft said, not of bytes that are kept.
    table("mail")
        .kept("letter_id state sha256 drafted_at sent_on coordinator_id")
        .free("email subject"),
    table("placement")
        .whose("person_id")
        .kept(
            "application_id reference state state_on person_id employer_id manager_id starts_on ends_on \
             agreed_end_on pattern share weekdays full_week_minutes backfill_state \
             backfill_share advertised_on funded_pence pay_bearer recharge_to recharge_of \
             recharge_every vat_treatment vat_confirmed_on changed_at",
        )
        .told("post grade")
        .free(
            "state_reason backfill_post backfill_grade unsuitable_reason vat_confirmed_by",
        ),
    table("placement_host")
        .kept("placement_id position organisation_id manager_id")
        .free("place"),
    table("objective")
        .kept("placement_id position due_on")
        .free("objective"),
    table("placement_day").kept("placement_id worked_on"),
    table("placement_pay").kept("placement_id pay from_on annual_pence"),
    table("backfill_holder")
        .kept("placement_id position from_on until_on")
        .free("name"),
    table("placement_move")
        .kept("placement_id moved_at was_starts_on was_ends_on")
        .free("reason"),
    table("placement_step")
        .kept("placement_id step taken_on was_ends_on ends_on recorded_at")
        .free("reason page"),
    table("placement_review")
        .kept("placement_id kind held_on version")
        .free("content concern"),
    table("return_meeting")
        .kept("placement_id set_for held_on annual_pence")
        .free("post agreed"),
    table("on_cost_rate").kept(
        "organisation_id from_on insurance_rate threshold_pence pension_rate levy_rate other_rate \
         source",
    ),
    table("absence")
        .whose("person_id")
        .kept("person_id absence from_on until_on"),
    table("agreement")
        .kept("placement_id number languages pages drafted_on wording")
        .free("facts reason")
        .bytes("sha256"),
    table("agreement_signature")
        .kept("agreement_id party organisation_id signed_on")
        .free("name role page"),
    table("host_access")
        .kept(
            "placement_id organisation_id access_contact work_needs access_route issued_on \
             expires_on",
        )
        .free("reason issued_by"),
    table("placement_check")
        .kept("placement_id kind outcome dbs_level checked_on expires_on")
        .free("checker"),
    table("placement_terms")
        .kept("placement_id data_role arising_owner notice_weeks")
        .free("sharing_reference assessment_reference"),
    table("outcome")
        .kept("award_id placement_id outcome_type happened_on amount_pence told_on")
        .free("description link told_by"),
    table("outcome_answer")
        .kept("award_id placement_id months outcome_answer told_on")
        .free("told_by"),
    table("organisation_area").kept("organisation_id deprivation"),
    table("recognition")
        .kept("placement_id changed_at")
        .free("content"),
    table("retention_term").kept("retained years"),
    table("kept_longer")
        .kept("noun record_id until_on kept_at coordinator_id")
        .free("reason"),
    table("file_request")
        .whose("person_id")
        .kept(
            "person_id received_on state language identity_on identity_by_id extended_on \
             concluded_on concluded_by_id refusal_ground",
        )
        .told("asked_for identity_how extension_reason")
        .free("reason")
        .bytes("pdf_sha256 json_sha256"),
    table("file_passage")
        .kept("request_id passage disclosure")
        .free("reason"),
    table("erasure")
        .kept(
            "kind number person_id first_id second_id erased_at backups_until subject entries counts \
             certificate_en certificate_cy",
        )
        .free("reason"),
];

/// What is declared of a table.
#[cfg(test)]
pub(crate) fn declared(table: &str) -> Option<&'static Declared> {
    DECLARED.iter().find(|one| one.table == table)
}

impl Declared {
    /// Whether a column is on one of its lists.
    pub fn is(list: &str, column: &str) -> bool {
        list.split_whitespace().any(|one| one == column)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Hub;
    use crate::door::RECORDED_TABLES;

    #[test]
    fn every_recorded_column_is_declared_once() {
        let hub = Hub::in_memory().unwrap();
        let mut wrong = Vec::new();
        for table in RECORDED_TABLES {
            let Some(declared) = declared(table) else {
                wrong.push(format!("the table {table} is missing"));
                continue;
            };
            let mut columns = hub
                .connection()
                .prepare("SELECT name FROM pragma_table_info(:table) WHERE name <> 'id'")
                .unwrap();
            let there: BTreeSet<String> = columns
                .query_map(rusqlite::named_params! { ":table": table }, |r| r.get(0))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            let lists = [
                declared.kept,
                declared.own,
                declared.told,
                declared.free,
                declared.bytes,
            ];
            for column in &there {
                let times = lists.iter().filter(|l| Declared::is(l, column)).count();
                if times != 1 {
                    wrong.push(format!("{table}.{column} is declared {times} times"));
                }
            }
            for list in lists {
                for column in list.split_whitespace().filter(|c| !there.contains(*c)) {
                    wrong.push(format!("{table}.{column} is declared and not there"));
                }
            }
            let whose = declared.whose;
            if !(whose.is_empty() || whose == "id" || there.contains(whose)) {
                wrong.push(format!(
                    "{table} is said to be of {whose}, which is not there"
                ));
            }
        }
        assert!(
            wrong.is_empty(),
            "{}\n\nSay in store/src/erasure/columns.rs what each column of a recorded table holds \
             of people. `kept`: links, codes, days, money, counts: stays when somebody is erased or \
             an application is disposed of. `own`: by what the one person whose row it is \
             is known (name the column that says who with `whose`). `told`: typed of that person. `free`: typed text, or a JSON document with typed \
             text or an attached file in it. `bytes`: the SHA-256 of bytes in `blob`. Of a row that \
             only says who took part, `goes`.",
            wrong.join("\n")
        );
        assert_eq!(DECLARED.len(), RECORDED_TABLES.len());
    }
}
