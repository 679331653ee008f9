//! What letters tell of reports, by the record and by the rules.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use scheme::call::{Heading, Template, from_template};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::letter::{LetterKind, LetterLanguage, LetterState, Since, reminder};
use scheme::payment::ReportState;
use scheme::people::Sector;
use scheme::{ApplicationId, Both, CoordinatorId, LetterId, Pence, PersonId, ReportId};
use uuid::Uuid;

use super::*;
use crate::letter::LetterRow;
use crate::payment::ReportRow;
use crate::planted::PlantedBid;
use crate::testing::{Counting, occasion};
use crate::{Hub, Occasion, StoreError, Writing};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(1)));

struct Scene {
    hub: Hub,
    bid: ApplicationId,
    person: PersonId,
    report: ReportRow,
    acts: u32,
}

/// An award that runs, with a report that is due.
fn scene() -> Scene {
    let mut hub = Hub::in_memory().unwrap();
    let (bid, person, report) = hub
        .change(occasion(Act::IssueLetter), &mut Counting(0), |tx| {
            let call = tx.plant_call(&from_template(Template::SeedFund).unwrap())?;
            let home = tx.plant_organisation("Bangor University", Sector::University)?;
            let person = tx.plant_person("Carys Sampl")?;
            let lines = [(Heading::Travel, Pence(100))];
            let bid = tx.plant_bid(&PlantedBid {
                call,
                state: "decided",
                reference: "LSHW-2026-001",
                title: "A bid",
                team: &[(person, home, "lead")],
                budget: &lines,
                answers: Default::default(),
            })?;
            let award = tx.plant_award(bid, (person, home), AwardState::Active, &lines)?;
            let report = ReportRow {
                id: ReportId(Uuid::from_u128(77)),
                award,
                number: 1,
                title: Both::new("Final report", "Adroddiad terfynol"),
                due_on: day("2028-05-29"),
                state: ReportState::Due,
                received_on: None,
                file: None,
                reason: String::new(),
                settled_by: None,
                settled_at: None,
                received_at: None,
            };
            tx.put_report(&report)?;
            Ok::<_, StoreError>((bid, person, report))
        })
        .unwrap();
    Scene {
        hub,
        bid,
        person,
        report,
        acts: 0,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Scene {
    /// An act an hour after the one before. Its sequence number.
    fn act(
        &mut self,
        act: Act,
        run: impl FnOnce(&mut Writing<'_>) -> Result<(), StoreError>,
    ) -> i64 {
        self.acts += 1;
        let at: DateTime<Utc> = "2028-05-01T09:00:00Z".parse().unwrap();
        let occasion = Occasion {
            at: at + Duration::hours(self.acts.into()),
            ..occasion(act)
        };
        let ids = &mut Counting(u128::from(self.acts) * 1_000);
        self.hub.change(occasion, ids, run).unwrap();
        self.hub.read(COORDINATOR).last_sequence().unwrap()
    }

    fn report_is(&mut self, act: Act, state: ReportState) -> i64 {
        let mut row = self.report.clone();
        row.state = state;
        let came = self.hub.read(COORDINATOR).report(row.id).unwrap().unwrap();
        self.act(act, |tx| {
            (row.received_at, row.settled_at) = match state {
                ReportState::Received => (Some(tx.now()), None),
                _ => (came.received_at, Some(tx.now())),
            };
            tx.put_report(&row)
        })
    }

    fn sent_back_letter(&mut self) -> LetterId {
        let (bid, person, report) = (self.bid, self.person, self.report.id.0);
        let mut made = None;
        self.act(Act::IssueLetter, |tx| {
            let id: LetterId = tx.new_id();
            made = Some(id);
            let (sha256, issued_at) = (tx.add_blob(b"%PDF-")?, tx.now());
            tx.add_letter(&LetterRow {
                id,
                subject: bid.into(),
                person,
                organisation: None,
                kind: LetterKind::ReportSentBack,
                language: LetterLanguage::En,
                state: LetterState::Issued,
                basis: report,
                dated_on: issued_at.date_naive(),
                facts: serde_json::json!({}),
                sha256,
                pages: 1,
                override_reason: String::new(),
                issued_at,
                void_reason: String::new(),
                replaces: None,
            })
        });
        made.unwrap()
    }

    fn void(&mut self, letter: LetterId) {
        self.act(Act::VoidLetter, |tx| {
            let sql = "UPDATE letter SET state = 'void' WHERE id = ?1";
            tx.conn.execute(sql, [letter.0])?;
            Ok(())
        });
    }

    fn undo(&mut self, sequence: i64) -> Result<(), String> {
        self.acts += 1;
        let ids = &mut Counting(u128::from(self.acts) * 1_000);
        let undone = self.hub.change(occasion(Act::UndoAct), ids, |tx| {
            tx.undo(sequence, |_| Ok::<_, StoreError>(()))
        });
        undone.map_err(|failed| match failed {
            StoreError::Refused(refusal) => refusal.rule,
            other => panic!("{other:?}"),
        })
    }
}

/// The days on which reminders go are found by the record as the rule has them.
#[test]
fn a_reminder_is_due_since_the_day_that_the_rule_says() {
    let mut scene = scene();
    let states = [
        (ReportState::Due, false),
        (ReportState::Received, true),
        (ReportState::SentBack, false),
        (ReportState::Accepted, true),
    ];
    // An ordinary day, and days whose first reminder falls about the end of February.
    for due_on in [
        "2028-05-29",
        "2028-03-30",
        "2027-03-30",
        "2028-03-01",
        "2028-02-29",
    ] {
        scene.report.due_on = day(due_on);
        for (state, is_in) in states {
            scene.report_is(Act::ReceiveReport, state);
            let read = scene.hub.read(COORDINATOR);
            for after in [-400, -31, -30, -29, -2, -1, 0, 1, 12, 13, 14, 15, 400] {
                let today = day(due_on) + Duration::days(after);
                let telling = read.telling_of(scene.bid, today).unwrap();
                let mut found = telling
                    .iter()
                    .filter(|one| one.due.kind == LetterKind::ReportReminder);
                let since = found.next().map(|one| one.since);
                let expected = reminder(day(due_on), is_in, today).map(|(on, _)| Since::On(on));
                assert_eq!(since, expected, "{due_on} {after} {state:?}");
                assert_eq!(found.next(), None);
            }
        }
    }
}

/// A letter about the first time a report was sent back is no reason to keep the second.
#[test]
fn sending_a_report_back_twice_is_undone_once_its_own_letter_is_void() {
    let mut scene = scene();
    scene.report_is(Act::ReceiveReport, ReportState::Received);
    let first = scene.report_is(Act::SendBackReport, ReportState::SentBack);
    let told = scene.sent_back_letter();
    let again = scene.report_is(Act::ReceiveReport, ReportState::Received);
    let second = scene.report_is(Act::SendBackReport, ReportState::SentBack);
    let told_again = scene.sent_back_letter();
    let refused = Err("undo-letter-issued".to_owned());
    assert_eq!(scene.undo(second), refused);
    scene.void(told_again);
    assert_eq!(scene.undo(second), Ok(()));
    // The first stands as long as its own letter does.
    assert_eq!(scene.undo(again), Ok(()));
    assert_eq!(scene.undo(first), refused);
    scene.void(told);
    assert_eq!(scene.undo(first), Ok(()));
    let row = scene.hub.read(COORDINATOR).report(scene.report.id).unwrap();
    assert_eq!(row.unwrap().state, ReportState::Received);
}
