//! Every letter about an award, with every section that can stand beside the others.

use letters::award_offer::Report;
use letters::document::Document;
use letters::letter::{Correspondence, LetterFacts};
use letters::notice::{Notice, Says};
use scheme::letter::{LetterKind, MFA_LIMIT, MFA_TRANSPARENCY};
use scheme::{Both, Pence};

use super::compose_shipped;
use crate::support::{award, correspondence, day};

/// What a letter of a kind says, in each shape that its wording gives it. None for an outcome.
fn says(kind: LetterKind) -> Vec<(&'static str, Says)> {
    let amount = Says::default().amount(Pence(987_650));
    let reason = Both::new("Travel", "Teithio");
    let heading = |en: &str, cy: &str, pence| (Both::new(en, cy), Pence(pence));
    let enterprise = Both::new("Cwmni Dychmygol Ltd", "Cwmni Dychmygol Cyf");
    let report = Report {
        title: Both::new("Final report", "Adroddiad terfynol"),
        due_on: day(2028, 5, 29),
    };
    let why = "The data-sharing agreement has run out, and the work cannot go on without it.";
    let change = || {
        amount
            .clone()
            .day("asked_on", day(2027, 6, 4))
            .day("decided_on", day(2027, 6, 11))
            .count("change_number", 2)
            .day("end_date", day(2028, 2, 29))
            .words("answer", "Keep the patient group informed.")
            .when("answer", true)
    };
    let extension = |says: Says| {
        says.when("extension", true)
            .day("was_end", day(2027, 11, 30))
            .day("new_end", day(2028, 2, 29))
            .reports(std::slice::from_ref(&report))
    };
    let virement = |says: Says| {
        says.moved(&[
            heading("Staff time", "Amser staff", -150_000),
            heading("Travel", "Teithio", 50_000),
            heading("Training", "Hyfforddiant", 100_000),
        ])
    };
    let other = |says: Says| {
        says.when("other", true).words(
            "asked_for",
            "Dr Owen Example leads the project from 1 July.",
        )
    };
    let claim = || {
        Says::default()
            .count("claim_number", 3)
            .money("claim_amount", Pence(123_456))
            .words("invoice_number", "CU-20871")
            .when("invoice", true)
            .claim(&[
                heading("Staff time", "Amser staff", 103_456),
                (reason.clone(), Pence(20_000)),
            ])
    };
    let reported = || {
        Says::default()
            .both("report_title", &report.title)
            .day("due_on", report.due_on)
            .day("received_on", day(2028, 5, 20))
            .when("holds_payment", true)
    };
    let (a, full) = (award(), super::full_award());
    match kind {
        LetterKind::AcceptanceConfirmed => vec![(
            "",
            amount
                .both("organisation", &enterprise)
                .day("accepted_on", day(2027, 1, 30))
                .day("start_date", a.starts_on)
                .day("end_date", a.ends_on)
                .day("latest_start", a.latest_start)
                .when("subsidy", true)
                .conditions(&full.conditions)
                .payments(&full.instalments)
                .reports(&full.reports),
        )],
        LetterKind::DeclineAcknowledged => vec![(
            "",
            amount
                .day("offered_on", day(2027, 1, 4))
                .day("declined_on", day(2027, 1, 15))
                .words("told_by", "Dr Siân Example"),
        )],
        LetterKind::Lapse => vec![(
            "",
            amount
                .day("offered_on", day(2026, 12, 7))
                .day("accept_by", day(2027, 1, 11)),
        )],
        LetterKind::SubsidyNotification => vec![(
            "",
            amount
                .both("enterprise", &enterprise)
                .money("mfa_limit", MFA_LIMIT)
                .money("transparency_threshold", MFA_TRANSPARENCY)
                .day("years_from", day(2024, 4, 1))
                .money("given_before", Pence(1_200_000))
                .when("given_before", true)
                .day("confirm_by", day(2027, 2, 15))
                .when("confirm_by", true),
        )],
        LetterKind::SubsidyConfirmation => vec![(
            "",
            amount
                .both("enterprise", &enterprise)
                .day("confirmed_on", day(2027, 1, 29))
                .money("mfa_limit", MFA_LIMIT)
                .money("transparency_threshold", MFA_TRANSPARENCY)
                .when("to_publish", true),
        )],
        LetterKind::AwardSuspended => vec![(
            "",
            amount
                .words("reason", why)
                .day("suspended_on", day(2027, 1, 12)),
        )],
        LetterKind::AwardResumed => vec![(
            "",
            amount
                .words("reason", "The agreement was renewed.")
                .day("resumed_on", day(2027, 1, 12))
                .day("end_date", a.ends_on),
        )],
        LetterKind::AwardEndedEarly => vec![(
            "",
            amount
                .words("reason", why)
                .day("ended_on", day(2027, 1, 12))
                .day("end_date", a.ends_on)
                .money("paid", Pence(740_738)),
        )],
        LetterKind::VariationApproved => vec![
            ("_virement", virement(change())),
            ("_extension", extension(change())),
            ("_other", other(change())),
        ],
        LetterKind::VariationRefused => vec![
            ("_virement", virement(change())),
            ("_extension", extension(change())),
            ("_other", other(change())),
        ],
        LetterKind::ClaimQuery => vec![(
            "",
            claim()
                .words("question", "Which trips does the line for travel pay for?")
                .day("asked_on", day(2027, 1, 15)),
        )],
        LetterKind::ClaimRejected => vec![(
            "",
            claim()
                .words(
                    "reason",
                    "The trips were before the first day of the award.",
                )
                .day("rejected_on", day(2027, 1, 15)),
        )],
        LetterKind::ReportReminder => vec![
            ("_early", reported().when("early", true)),
            ("_today", reported()),
            (
                "_late",
                reported().when("late", true).when("sent_back", true),
            ),
        ],
        LetterKind::ReportSentBack => vec![(
            "",
            reported()
                .words("reason", "It does not say what came of the patient group.")
                .when("overdue", true),
        )],
        LetterKind::ReportAccepted => vec![(
            "",
            reported()
                .day("accepted_on", day(2028, 6, 2))
                .when("expenditure_open", true),
        )],
        LetterKind::RecoveryRequest => vec![(
            "",
            amount
                .words(
                    "reason",
                    "£9,876.50 was paid for work that did not take place.",
                )
                .day("asked_on", day(2027, 1, 15))
                .day("repay_by", day(2027, 2, 15))
                .money("paid", Pence(1_000_000))
                .money("received_back", Pence(400_000))
                .money("still_owed", Pence(587_650))
                .when("part", true),
        )],
        LetterKind::Closure => vec![(
            "",
            amount
                .day("closed_on", day(2027, 1, 15))
                .day("end_date", day(2026, 9, 30))
                .money("spent", Pence(800_000))
                .money("paid", Pence(987_650))
                .money("returned", Pence(187_650))
                .when("returned", true),
        )],
        _ => vec![],
    }
}

/// Every letter about an award, in both languages, by name.
pub fn every_notice() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for kind in LetterKind::ALL {
        for (shape, says) in says(*kind) {
            let name = format!("{}{shape}", kind.code().replace('-', "_"));
            let letter: Correspondence = correspondence();
            let notice = Notice { letter, says };
            let merge = notice.merge().unwrap();
            let document = compose_shipped(*kind, &notice.letter, &merge);
            let document = document.unwrap_or_else(|found| panic!("{name}: {found:?}"));
            all.push((name, document));
        }
    }
    all
}

#[test]
fn every_letter_is_made_here() {
    for kind in LetterKind::ALL {
        assert_eq!(says(*kind).is_empty(), !kind.is_notice(), "{kind:?}");
    }
}
