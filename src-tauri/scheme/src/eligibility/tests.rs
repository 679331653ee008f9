use chrono::NaiveDateTime;
use uuid::Uuid;

use super::*;
use crate::application::LatenessRuling;
use crate::call::{Dates, Template, from_template};
use crate::form::{Answers, Budget, Context, problems};
use crate::ids::{EventId, OrganisationId, PersonId};
use crate::money::Pence;
use crate::people::{AttendanceState, Nation, Sector};
use crate::problem::Problems;
use crate::{Both, Fact, call::TeamRole};

const EVENT: u128 = 0x0190_0000_0000_7000_8000_0000_0000_00ee;

struct Case {
    call: CallDocument,
    answers: Answers,
    budget: Budget,
    problems: Problems,
    received: &'static str,
    lateness: Option<LatenessRuling>,
    team: Vec<TeamMember>,
    attendance: Vec<Attendance>,
    attendance_known: bool,
}

fn member(n: u128, role: TeamRole, sector: Sector, nation: Nation) -> TeamMember {
    TeamMember {
        person: PersonId(Uuid::from_u128(n)),
        role,
        organisation: OrganisationId(Uuid::from_u128(100 + n)),
        sector,
        nation,
    }
}

fn at_event(held_on: &str, state: AttendanceState) -> Attendance {
    Attendance {
        person: PersonId(Uuid::from_u128(1)),
        event: EventId(Uuid::from_u128(EVENT)),
        held_on: held_on.parse().unwrap(),
        state,
    }
}

fn dated(mut call: CallDocument) -> CallDocument {
    let wall: NaiveDateTime = "2026-11-28T16:00:00".parse().unwrap();
    call.dates = Dates {
        closes_at: Some(wall),
        outcomes_by: Some("2027-01-21".parse().unwrap()),
        ..Dates::default()
    };
    call
}

/// A bid that keeps every rule that can be judged without anybody.
fn a_case() -> Case {
    let answers: Answers =
        serde_json::from_str(include_str!("../../../../tests/data/a-seed-bid.json")).unwrap();
    Case {
        call: dated(from_template(Template::SeedFund).unwrap()),
        answers,
        budget: Budget {
            total: Pence(680_050),
            ..Budget::default()
        },
        problems: Problems::default(),
        received: "2026-11-28T15:59:00Z",
        lateness: None,
        team: vec![
            member(1, TeamRole::Lead, Sector::University, Nation::England),
            member(2, TeamRole::Partner, Sector::Nhs, Nation::Wales),
        ],
        attendance: vec![at_event("2026-10-14", AttendanceState::Attended)],
        attendance_known: true,
    }
}

impl Case {
    fn results(&self, judgements: &BTreeMap<String, Judgement>) -> Vec<RuleResult> {
        let bid = Bid {
            received_at: self.received.parse().unwrap(),
            deadline: "2026-11-28T16:00:00Z".parse().unwrap(),
            lateness: self.lateness,
            answers: &self.answers,
            budget: &self.budget,
            problems: &self.problems,
            team: self.team.clone(),
            attendance: self.attendance.clone(),
            attendance_known: self.attendance_known,
        };
        results(&self.call, &bid, judgements)
    }

    fn of(&self, key: &str) -> (Outcome, String) {
        let result = self.results(&BTreeMap::new());
        let result = result.into_iter().find(|r| r.key == key).unwrap();
        (result.outcome, result.findings[0].code.clone())
    }
}

#[test]
fn a_bid_that_keeps_the_rules_waits_for_those_of_judgement_alone() {
    let results = a_case().results(&BTreeMap::new());
    for result in &results {
        let expected = if result.key.starts_with("judged-") {
            Outcome::NeedsJudgement
        } else {
            Outcome::Pass
        };
        assert_eq!(result.outcome, expected, "{}", result.key);
    }
    assert_eq!(results.len(), 12);
}

#[test]
fn lateness_is_to_the_second_and_ruled_on_by_its_own_act() {
    use LatenessRuling::{LetIn, TurnedAway};
    use Outcome::{Fail, NeedsJudgement, Pass};
    for (received, lateness, outcome, code) in [
        ("2026-11-28T16:00:00.999Z", None, Pass, "received-on-time"),
        (
            "2026-11-28T16:00:01Z",
            None,
            NeedsJudgement,
            "received-late",
        ),
        ("2026-11-28T16:00:01Z", Some(LetIn), Pass, "late-let-in"),
        (
            "2026-11-28T16:00:01Z",
            Some(TurnedAway),
            Fail,
            "late-turned-away",
        ),
    ] {
        let mut case = a_case();
        case.received = received;
        case.lateness = lateness;
        assert_eq!(case.of("on-time"), (outcome, code.to_owned()));
    }
}

#[test]
fn the_request_lies_between_both_limits_inclusive() {
    use Outcome::{Fail, Pass};
    for (pence, outcome, code) in [
        (499_999, Fail, "amount-below"),
        (500_000, Pass, "amount-within"),
        (1_000_000, Pass, "amount-within"),
        (1_000_001, Fail, "amount-above"),
    ] {
        let mut case = a_case();
        case.budget.total = Pence(pence);
        assert_eq!(case.of("amount-within-limits"), (outcome, code.to_owned()));
    }
}

#[test]
fn headings_are_quoted_from_the_budget() {
    let mut case = a_case();
    let over = r#"{"kind":"budget","lines":[{"heading":"overheads","item":"A","amount":"6,000","justification":"B"}]}"#;
    case.answers
        .insert("budget".into(), serde_json::from_str(over).unwrap());
    let context = Context {
        today: "2026-11-20".parse().unwrap(),
        events: [EventId(Uuid::from_u128(EVENT))].into(),
    };
    case.problems = problems(&case.call, &case.answers, &context);
    assert_eq!(
        case.of("headings-allowed"),
        (Outcome::Fail, "heading-not-allowed".to_owned())
    );
}

#[test]
fn sectors_and_nations_are_counted_over_the_whole_team() {
    let mut case = a_case();
    case.team[1].sector = Sector::University;
    let results = case.results(&BTreeMap::new());
    let result = results.iter().find(|r| r.key == "sectors-spanned").unwrap();
    assert_eq!(result.outcome, Outcome::Fail);
    assert_eq!(result.findings[0].facts.0["count"], Fact::count(1));
    assert_eq!(result.findings[0].facts.0["least"], Fact::count(2));

    assert_eq!(case.of("partner-based-in-wales").0, Outcome::Pass);
    case.team[1].nation = Nation::Scotland;
    assert_eq!(
        case.of("partner-based-in-wales"),
        (Outcome::Fail, "no-partner-based-in".to_owned())
    );
}

#[test]
fn somebody_came_to_an_event_in_the_months_before() {
    use AttendanceState::{Attended, NoShow, Registered};
    use Outcome::{Fail, NeedsJudgement, Pass};
    let cases: &[(&[Attendance], bool, Outcome, &str)] = &[
        (&[at_event("2025-11-28", Attended)], true, Pass, "attended"),
        (&[at_event("2026-11-28", Attended)], true, Pass, "attended"),
        (
            &[at_event("2025-11-27", Attended)],
            true,
            Fail,
            "attended-outside",
        ),
        (
            &[at_event("2026-11-29", Attended)],
            true,
            Fail,
            "attended-outside",
        ),
        (
            &[at_event("2026-10-14", Registered)],
            true,
            Fail,
            "did-not-attend",
        ),
        (
            &[at_event("2026-10-14", NoShow)],
            true,
            Fail,
            "did-not-attend",
        ),
        (
            &[at_event("2026-10-14", Registered)],
            false,
            NeedsJudgement,
            "attendance-not-recorded",
        ),
        (&[], true, Fail, "nobody-attended"),
        (&[], false, NeedsJudgement, "attendance-not-recorded"),
    ];
    for (attendance, known, outcome, code) in cases {
        let mut case = a_case();
        case.attendance = attendance.to_vec();
        case.attendance_known = *known;
        assert_eq!(
            case.of("attended-event"),
            (*outcome, (*code).to_owned()),
            "{attendance:?}"
        );
    }
}

#[test]
fn months_are_counted_from_day_to_day() {
    use Outcome::{Fail, NeedsJudgement, Pass};
    for (start, end, outcome, code) in [
        ("2027-03-01", "2027-03-31", Pass, "long-enough"),
        ("2027-03-01", "2027-03-30", Fail, "too-short"),
        ("2027-03-01", "2028-02-29", Pass, "long-enough"),
        ("2027-03-01", "2028-03-01", Fail, "too-long"),
        ("2027-01-31", "2027-02-27", Pass, "long-enough"),
        (
            "2027-02-29",
            "2027-12-31",
            NeedsJudgement,
            "dates-not-known",
        ),
    ] {
        let mut case = a_case();
        for (key, typed) in [("start", start), ("end", end)] {
            let typed = typed.to_owned();
            case.answers
                .insert(key.into(), crate::form::Answer::Date { typed });
        }
        assert_eq!(
            case.of("lasts-months"),
            (outcome, code.to_owned()),
            "{start} {end}"
        );
    }
}

#[test]
fn the_start_is_held_against_the_day_of_outcomes() {
    use Outcome::{Fail, Pass};
    for (start, outcome, code) in [
        ("2027-01-20", Fail, "starts-too-early"),
        ("2027-01-21", Pass, "starts-in-time"),
        ("2027-07-21", Pass, "starts-in-time"),
        ("2027-07-22", Fail, "starts-too-late"),
    ] {
        let mut case = a_case();
        let typed = start.to_owned();
        case.answers
            .insert("start".into(), crate::form::Answer::Date { typed });
        assert_eq!(
            case.of("starts-within-months"),
            (outcome, code.to_owned()),
            "{start}"
        );
    }
}

#[test]
fn gates_and_declarations_name_the_question() {
    let mut case = a_case();
    let no = r#"{"kind":"yes-no","yes":false}"#;
    case.answers
        .insert("uk-registered".into(), serde_json::from_str(no).unwrap());
    case.answers.remove("declaration-host");
    let results = case.results(&BTreeMap::new());
    let questions = |key: &str| {
        let result = results.iter().find(|r| r.key == key).unwrap();
        assert_eq!(result.outcome, Outcome::Fail);
        result
            .findings
            .iter()
            .filter_map(|f| f.question.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(questions("gates-passed"), ["uk-registered"]);
    assert_eq!(questions("declarations-made"), ["declaration-host"]);
}

#[test]
fn a_host_is_of_another_sector_than_the_employer() {
    use Outcome::{Fail, Pass};
    use Sector::{Charity, Industry, Nhs};
    for (hosts, outcome, code) in [
        (vec![Industry], Pass, "host-in-another-sector"),
        (vec![Industry, Charity], Pass, "host-in-another-sector"),
        (vec![Nhs], Fail, "host-in-same-sector"),
        (vec![Industry, Nhs], Fail, "host-in-same-sector"),
        (vec![], Fail, "no-host-named"),
    ] {
        let mut case = a_case();
        case.call = dated(from_template(Template::Secondment).unwrap());
        case.team = vec![member(1, TeamRole::Secondee, Nhs, Nation::Wales)];
        for (i, sector) in hosts.iter().enumerate() {
            let n = 2 + i as u128;
            case.team
                .push(member(n, TeamRole::HostContact, *sector, Nation::Wales));
        }
        assert_eq!(
            case.of("host-in-another-sector"),
            (outcome, code.to_owned()),
            "{hosts:?}"
        );
    }
}

#[test]
fn a_judgement_counts_where_one_is_asked_for_and_nowhere_else() {
    let judgement = |outcome| Judgement {
        outcome,
        reason: Both::new("Read by two of us.", ""),
    };
    let judgements: BTreeMap<String, Judgement> = [
        ("judged-womens-cancer".into(), judgement(Outcome::Pass)),
        ("amount-within-limits".into(), judgement(Outcome::Fail)),
        ("attended-event".into(), judgement(Outcome::Fail)),
    ]
    .into();
    let of = |case: &Case, key: &str| {
        let result = case.results(&judgements);
        result.into_iter().find(|r| r.key == key).unwrap()
    };
    let case = a_case();
    assert_eq!(of(&case, "judged-womens-cancer").outcome, Outcome::Pass);
    assert_eq!(of(&case, "amount-within-limits").outcome, Outcome::Pass);
    assert_eq!(of(&case, "attended-event").outcome, Outcome::Pass);
    let mut unsure = a_case();
    unsure.attendance.clear();
    assert_eq!(of(&unsure, "attended-event").outcome, Outcome::Fail);
    assert!(of(&unsure, "attended-event").judgement.is_some());
}
