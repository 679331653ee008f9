//! What the sample's letters say is what its records say, kind by kind.

use chrono::NaiveDate;
use scheme::award::AwardState;
use scheme::letter::{LetterKind, LetterSubject};
use scheme::time::day_of;
use scheme::{Both, Language, Pence};
use store::Reading;
use store::letter::LetterRow;
use wire::letter::{LetterShow, ListLetters};

use super::super::Story;
use crate::letter::{self, StoredFacts};

fn money(amount: Pence) -> Both {
    let said = |language| words::money(amount, language);
    Both::new(said(Language::En), said(Language::Cy))
}

fn day(day: NaiveDate) -> Both {
    let said = |language| words::date(day, language);
    Both::new(said(Language::En), said(Language::Cy))
}

/// The single values that a letter says, as its record has them now; none of a kind that tells what
/// was decided of a bid.
fn as_recorded(read: &Reading<'_>, row: &LetterRow) -> Option<Vec<(&'static str, Both)>> {
    use LetterKind as K;
    let basis = row.basis;
    let award = || read.award(basis.into()).unwrap().unwrap();
    Some(match row.kind {
        K::AcceptanceConfirmed => vec![
            ("amount", money(award().amount())),
            ("latest_start", day(award().latest_start)),
        ],
        K::DeclineAcknowledged => vec![
            ("amount", money(award().amount())),
            ("declined_on", day(award().state_on)),
        ],
        K::Lapse => vec![
            ("amount", money(award().amount())),
            ("accept_by", day(award().accept_by)),
        ],
        K::AwardSuspended => {
            assert_eq!(award().state, AwardState::Suspended);
            vec![("suspended_on", day(award().state_on))]
        }
        K::AwardEndedEarly => vec![
            ("amount", money(award().amount())),
            ("ended_on", day(award().last_day())),
            ("end_date", day(award().ends_on)),
        ],
        K::Closure => vec![
            ("amount", money(award().amount())),
            ("end_date", day(award().last_day())),
        ],
        K::SubsidyNotification => vec![("amount", money(award().amount()))],
        K::SubsidyConfirmation => {
            let subsidy = read.award_subsidy(basis.into()).unwrap().unwrap();
            vec![
                ("amount", money(subsidy.amount)),
                ("confirmed_on", day(subsidy.confirmed_on.unwrap())),
            ]
        }
        K::VariationApproved => {
            let change = read.award_change(basis.into()).unwrap().unwrap();
            vec![
                ("asked_on", day(change.asked_on)),
                ("new_end", day(change.new_end.unwrap())),
                ("was_end", day(change.was_end.unwrap())),
            ]
        }
        K::ClaimQuery => {
            let query = read.claim_query(basis).unwrap().unwrap();
            let claim = read.claim(query.claim).unwrap().unwrap();
            vec![
                ("claim_amount", money(claim.amount())),
                ("asked_on", day(day_of(query.asked_at))),
            ]
        }
        K::ReportReminder | K::ReportSentBack => {
            let report = read.report(basis.into()).unwrap().unwrap();
            vec![("due_on", day(report.due_on))]
        }
        K::ReportAccepted => {
            let report = read.report(basis.into()).unwrap().unwrap();
            vec![
                ("received_on", day(report.received_on.unwrap())),
                ("accepted_on", day(day_of(report.settled_at.unwrap()))),
            ]
        }
        K::RecoveryRequest => {
            let recovery = read.recovery(basis.into()).unwrap().unwrap();
            vec![
                ("amount", money(recovery.recovered().asked)),
                ("repay_by", day(recovery.due_on)),
            ]
        }
        K::PlacementConfirmation | K::PlacementExtension | K::PlacementPause | K::PlacementEnd => {
            let LetterSubject::Placement(placement) = row.subject else {
                panic!("{:?} of no placement", row.kind);
            };
            let steps = read.placement_steps(placement).unwrap();
            let step = steps.iter().find(|step| step.id.0 == basis).unwrap();
            let placed = read.placement(placement).unwrap().unwrap();
            let name = read
                .person_now(placed.person)
                .unwrap()
                .unwrap()
                .details
                .name;
            let mut said = vec![
                ("secondee", Both::new(&name, &name)),
                ("end_date", day(step.ends_on)),
            ];
            match row.kind {
                K::PlacementConfirmation => said.push(("start_date", day(placed.period.from))),
                K::PlacementPause => said.push(("step_date", day(step.taken_on))),
                _ => said.push(("was_end_date", day(step.was_ends_on))),
            }
            said
        }
        _ => return None,
    })
}

/// Each letter that went out says the money, the days and the names of its record, in each language that it
/// is in.
pub(super) fn letters_say_what_the_records_say(story: &Story) {
    let issued = ListLetters {
        show: Some(LetterShow::Issued),
        limit: 200,
        ..ListLetters::default()
    };
    let read = story.office.read();
    let mut kinds = std::collections::BTreeSet::new();
    for line in letter::list(&story.office, issued).unwrap().rows {
        let row = read.letter(line.letter.unwrap()).unwrap().unwrap();
        let Some(recorded) = as_recorded(&read, &row) else {
            continue;
        };
        let facts = StoredFacts::read(&row.facts).unwrap();
        for (field, value) in recorded {
            for language in row.language.languages() {
                let said = facts.said(field);
                let of = (row.kind, &line.name, field);
                assert_eq!(said.get(*language), value.get(*language), "{of:?}");
            }
        }
        kinds.insert(row.kind.code());
    }
    assert_eq!(kinds.len(), 18, "{kinds:?}");
}
