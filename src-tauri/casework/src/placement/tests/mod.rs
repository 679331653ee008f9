//! Placements, by the acts that make and change them: what the history keeps, and that a failed
//! act leaves nothing behind.

mod reviews;
mod running;
mod steps;
mod told;

use scheme::people::Sector;
use scheme::placement::{BackfillState, CalendarPart, PayBearer, Period, PlacementProgress};
use scheme::{Fact, Language, OrganisationId, PersonId};
use wire::placement::*;

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};

struct Scene {
    office: Office,
    person: PersonId,
    employer: OrganisationId,
    host: OrganisationId,
}

fn scene() -> Scene {
    let clock = TestClock::at("2026-11-20T10:00:00Z");
    let mut office = office(&clock).unwrap();
    let (person, employer, host) = office
        .change(Act::Import, |tx| {
            let employer = tx.plant_organisation("Health board", Sector::Nhs)?;
            let host = tx.plant_organisation("Company", Sector::Industry)?;
            let person = crate::people::find_or_add_person(
                tx,
                &crate::people::Described {
                    name: "Ŵyn Example".into(),
                    ..Default::default()
                },
            )?;
            Ok((person, employer, host))
        })
        .unwrap();
    Scene {
        office,
        person,
        employer,
        host,
    }
}

impl Scene {
    fn proposed(&mut self) -> PlacementView {
        let input = ProposePlacement {
            application: None,
            person: Some(self.person),
            employer: Some(self.employer),
            host: Some(self.host),
            starts_on: "2027-03-01".into(),
            ends_on: "2027-08-31".into(),
        };
        propose(&mut self.office, input).unwrap()
    }

    fn plan(&self, view: &PlacementView) -> TypedPlan {
        TypedPlan {
            starts_on: view.consequences.period.from.to_string(),
            ends_on: view.consequences.period.to.to_string(),
            pattern: TypedPattern {
                kind: "full-time".into(),
                ..TypedPattern::default()
            },
            hosts: vec![self.host],
        }
    }
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn problems(failed: Failed) -> Vec<String> {
    match failed {
        Failed::Invalid(problems) => problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_proposal_is_an_entry_that_names_it_and_the_person() {
    let mut scene = scene();
    let view = scene.proposed();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "propose-placement");
    assert_eq!(facts.0["placement"], Fact::record("placement", view.id));
    assert_eq!(facts.0["person"], Fact::record("person", scene.person));
    assert_eq!(view.progress, PlacementProgress::Proposed);
    assert!(view.changeable && view.withdrawable && !view.reason_needed);
}

#[test]
fn the_timeline_draws_what_the_record_says_and_counts_its_places() {
    let mut scene = scene();
    let view = scene.proposed();
    edit_objectives(
        &mut scene.office,
        EditPlacementObjectives {
            placement: view.id,
            based_on: view.based_on,
            objectives: vec![TypedObjective {
                objective: "A tested protocol".into(),
                due_on: "2027-06-30".into(),
            }],
        },
    )
    .unwrap();
    record_absence(
        &mut scene.office,
        RecordAbsence {
            person: scene.person,
            kind: "annual-leave".into(),
            from: "2027-08-30".into(),
            to: "2027-09-10".into(),
        },
    )
    .unwrap();
    let asked = |group: &str, from: &str| ShowTimeline {
        group: group.into(),
        from: from.into(),
        ..ShowTimeline::default()
    };
    let shown = show_timeline(&scene.office, asked("", "2027-01-15")).unwrap();
    assert_eq!(
        shown.period,
        Period::new(day("2027-01-01"), day("2027-12-31")).unwrap()
    );
    assert_eq!((shown.total, shown.today), (1, None));
    let row = &shown.rows[0];
    assert_eq!(row.group, None);
    let kinds: Vec<_> = row
        .stretches
        .iter()
        .map(|one| one.stretch.kind.code())
        .collect();
    assert_eq!(kinds, ["days", "leave", "no-backfill"]);
    // Of 365 days, 59 are before 1 March, and 184 are its own; 2 of them are leave.
    let placed = row.stretches[0].placed;
    assert_eq!((placed.left, placed.left + placed.width), (1_616, 6_657));
    assert_eq!(row.stretches[1].placed.width, 55);
    let marks: Vec<_> = row
        .marks
        .iter()
        .map(|one| (one.due.kind.code(), one.due.on.to_string()))
        .collect();
    assert_eq!(
        marks,
        [
            ("start-review", "2027-03-15".to_owned()),
            ("mid-review", "2027-05-31".to_owned()),
            ("objective", "2027-06-30".to_owned()),
            ("return-meeting", "2027-08-03".to_owned()),
            ("end-review", "2027-08-31".to_owned()),
        ]
    );
    let by_host = show_timeline(&scene.office, asked("host", "")).unwrap();
    assert_eq!(by_host.rows[0].group.as_ref().unwrap().en, "Company");
    assert!(by_host.today.is_some());
    let long_ago = show_timeline(&scene.office, asked("", "2020-01-01")).unwrap();
    assert_eq!(long_ago.reach, Some(view.consequences.period));
    let nonsense = ShowTimeline {
        span: "decade".into(),
        ..asked("moon", "soon")
    };
    assert_eq!(
        problems(show_timeline(&scene.office, nonsense).unwrap_err()),
        ["span not-chosen", "from not-a-date", "group not-an-option"]
    );
}

#[test]
fn the_timeline_is_printed_and_its_days_leave_as_a_calendar() {
    let mut scene = scene();
    let view = scene.proposed();
    let bytes = |made: &wire::document::DocumentView| {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD
            .decode(&made.base64)
            .unwrap()
    };
    for (paper, language) in [(PaperSize::A4, Language::En), (PaperSize::A3, Language::Cy)] {
        let timeline = ShowTimeline {
            from: "2027-01-01".into(),
            ..ShowTimeline::default()
        };
        let made = export_timeline(
            &scene.office,
            ExportTimeline {
                timeline,
                paper,
                language,
            },
        )
        .unwrap();
        assert!(made.name.ends_with("-2026-11-20.pdf"), "{}", made.name);
        assert!(bytes(&made).starts_with(b"%PDF"));
        assert_eq!(made.leaving.0["what"], Fact::code("list", "timeline"));
        assert_eq!(made.leaving.0["rows"], Fact::Count { value: 1 });
    }
    let asked = |parts: &[CalendarPart]| ExportCalendar {
        placement: Some(view.id),
        placements: ListPlacements::default(),
        parts: parts.to_vec(),
        language: Language::En,
    };
    let summaries = |office: &Office, parts: &[CalendarPart]| -> Vec<String> {
        let made = export_calendar(office, asked(parts)).unwrap();
        let file = String::from_utf8(bytes(&made))
            .unwrap()
            .replace("\r\n ", "");
        let lines = file.split("\r\n");
        let wanted = ["UID:", "DTSTART", "SUMMARY", "STATUS"];
        lines
            .filter(|line| wanted.iter().any(|start| line.starts_with(start)))
            .map(|line| line.rsplit(':').next().unwrap().trim().to_owned())
            .collect()
    };
    let first = summaries(&scene.office, &[CalendarPart::Placements]);
    assert_eq!(first[1..4], ["20270301", "placement begins", "CONFIRMED"]);
    assert_eq!(
        first[5..8],
        ["20270831", "last day of the placement", "CONFIRMED"]
    );
    let reviews = summaries(&scene.office, &[CalendarPart::Reviews]);
    assert_eq!(reviews.len(), 5 * 4);
    assert_eq!(reviews[1..3], ["20270315", "Review at the start"]);
    // What is withdrawn is taken back, under the same identifier.
    let withdraw_it = WithdrawPlacement {
        placement: view.id,
        based_on: view.based_on,
        reason: "Not this year".into(),
    };
    withdraw(&mut scene.office, withdraw_it).unwrap();
    let after = summaries(&scene.office, &[CalendarPart::Placements]);
    assert_eq!((&after[0], after[3].as_str()), (&first[0], "CANCELLED"));
    assert_eq!(
        problems(export_calendar(&scene.office, asked(&[])).unwrap_err()),
        ["parts missing"]
    );
}

#[test]
fn a_move_without_a_difference_and_one_outside_its_days_leave_nothing() {
    let mut scene = scene();
    let view = scene.proposed();
    let before = entries(&scene.office).unwrap();
    let plan = scene.plan(&view);
    let moved = |scene: &mut Scene, plan| {
        let input = MovePlacement {
            placement: view.id,
            based_on: view.based_on,
            plan,
            reason: String::new(),
        };
        move_placement(&mut scene.office, input)
    };
    match moved(&mut scene, plan.clone()) {
        Err(Failed::Refused(refusal)) => assert_eq!(refusal.rule, "placement-not-moved"),
        other => panic!("{other:?}"),
    }
    let mut outside = plan.clone();
    outside.pattern.kind = "intermittent".into();
    outside.pattern.days = vec!["2027-03-01".into(), "2027-09-01".into()];
    assert_eq!(
        problems(moved(&mut scene, outside).unwrap_err()),
        ["plan.pattern.days day-outside-placement"]
    );
    let mut same_sector = plan;
    same_sector.hosts = vec![scene.host, scene.employer];
    assert_eq!(
        problems(moved(&mut scene, same_sector).unwrap_err()),
        ["plan.hosts.1.organisation host-of-same-sector"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn pay_and_backfill_say_every_problem_under_its_field_and_leave_nothing() {
    let mut scene = scene();
    let view = scene.proposed();
    let before = entries(&scene.office).unwrap();
    let pay = |from: &str, annual: &str| TypedPay {
        from: from.into(),
        annual: annual.into(),
    };
    let input = EditPlacementPay {
        placement: view.id,
        based_on: view.based_on,
        substantive: vec![
            pay("2026-04-01", "50,000"),
            pay("2026-04-01", ""),
            pay("", "1e9"),
        ],
        backfill: Vec::new(),
        funded: "-1".into(),
        bearer: PayBearer::Employer,
    };
    assert_eq!(
        problems(edit_pay(&mut scene.office, input).unwrap_err()),
        [
            "substantive.1.annual missing",
            "substantive.1.from pay-day-twice",
            "substantive.2.annual not-an-amount",
            "substantive.2.from missing",
            "funded money-negative",
        ]
    );
    let input = EditPlacementBackfill {
        placement: view.id,
        based_on: view.based_on,
        state: BackfillState::Unsuitable,
        post: String::new(),
        grade: String::new(),
        share: "x".into(),
        advertised_on: "2027-02-30".into(),
        reason: " ".into(),
        holders: Vec::new(),
    };
    assert_eq!(
        problems(edit_backfill(&mut scene.office, input).unwrap_err()),
        [
            "share not-a-number",
            "advertisedOn not-a-date",
            "reason missing"
        ]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
}
