use chrono::{NaiveDate, NaiveDateTime};

use super::*;
use crate::call::{Signatory, from_template};

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

fn wall(text: &str) -> Option<NaiveDateTime> {
    Some(text.parse().unwrap())
}

fn a_call(template: Template) -> CallDocument {
    let mut call = from_template(template).unwrap();
    call.dates = Dates {
        opens_on: day("2026-10-01"),
        closes_at: wall("2026-11-28T16:00:00"),
        reviews_due_on: day("2027-01-07"),
        panel_on: day("2027-01-14"),
        outcomes_by: day("2027-01-21"),
    };
    call.terms.signatory = Signatory {
        name: "Signatory".into(),
        role: Both::new("Director", "Cyfarwyddwr"),
    };
    call
}

fn found(call: &CallDocument, bilingual: bool) -> Vec<String> {
    problems(call, bilingual)
        .0
        .into_iter()
        .map(|p| format!("{} {}", p.field, p.problem))
        .collect()
}

#[test]
fn a_complete_call_has_no_problem() {
    for template in Template::ALL {
        assert_eq!(found(&a_call(*template), true), Vec::<String>::new());
    }
}

#[test]
fn welsh_is_asked_of_a_bilingual_hub_alone() {
    let mut call = a_call(Template::SeedFund);
    call.title.cy.clear();
    call.form.sections[1].questions[0].title.cy = "  ".into();
    assert_eq!(
        found(&call, true),
        [
            "title.cy missing",
            "form.sections.1.questions.0.title.cy missing"
        ]
    );
    assert_eq!(found(&call, false), Vec::<String>::new());
}

/// One thing broken, and the one problem that it makes.
#[test]
fn each_rule_of_publishing_names_its_field() {
    type Break = fn(&mut CallDocument);
    let cases: &[(Break, &str)] = &[
        (|c| c.title.en.clear(), "title.en missing"),
        (|c| c.support.cy.clear(), "support.cy missing"),
        (
            |c| {
                c.dates = Dates {
                    closes_at: wall("2027-03-28T01:30:00"),
                    reviews_due_on: None,
                    panel_on: day("2027-04-14"),
                    outcomes_by: day("2027-04-21"),
                    ..c.dates.clone()
                }
            },
            "dates.closesAt missing-hour",
        ),
        (
            |c| c.dates.opens_on = day("2026-11-29"),
            "dates.closesAt before-earlier-date",
        ),
        (
            |c| c.dates.panel_on = day("2026-11-27"),
            "dates.panelOn before-earlier-date",
        ),
        (
            |c| c.money.minimum = Pence(1_000_001),
            "money.minimum minimum-over-maximum",
        ),
        (
            |c| c.money.maximum = Pence(6_000_001),
            "money.maximum maximum-over-pot",
        ),
        (
            |c| c.money.headings[1].heading = c.money.headings[0].heading,
            "money.headings.1.heading heading-twice",
        ),
        (
            |c| c.money.headings[0].rate_percent = 0,
            "money.headings.0.ratePercent not-a-percentage",
        ),
        (
            |c| c.money.headings[0].cap = Some(Pence::ZERO),
            "money.headings.0.cap cap-out-of-range",
        ),
        (|c| c.rules.push(CallRule::OnTime), "rules.12 key-twice"),
        (
            |c| c.form.sections[1].key = c.form.sections[0].key.clone(),
            "form.sections.1.key key-twice",
        ),
        (
            |c| c.form.sections[1].questions[3].key = "summary-en".into(),
            "form.sections.1.questions.3.key key-twice",
        ),
        (
            |c| c.form.sections[1].questions[3].key = "Summary other".into(),
            "form.sections.1.questions.3.key not-a-key",
        ),
        (
            |c| c.form.sections[1].questions[0].binds = None,
            "form binding-missing",
        ),
        (
            |c| c.form.sections[1].questions[1].binds = None,
            "form binding-missing",
        ),
        (
            |c| c.form.sections[1].questions[3].binds = Some(Binding::Title),
            "form.sections.1.questions.3.binds binding-twice",
        ),
        (
            |c| c.form.sections[1].questions[3].binds = Some(Binding::WorkingPattern),
            "form.sections.1.questions.3.binds binding-wrong-kind",
        ),
        (
            |c| {
                c.form.sections[0].questions[0].show_if =
                    c.form.sections[6].questions[3].show_if.clone();
            },
            "form.sections.0.questions.0.showIf shown-by-nothing",
        ),
        (|c| c.criteria[0].weight = 24, "criteria weights-not-100"),
        (
            |c| c.scale.values[1].value = 6,
            "scale.values.1.value scale-out-of-order",
        ),
        (
            |c| c.ranking.reviews_needed = 4,
            "ranking.reviewsPlanned planned-under-needed",
        ),
        (
            |c| c.ranking.threshold_hundredths = 601,
            "ranking.thresholdHundredths threshold-off-the-scale",
        ),
        (
            |c| c.terms.instalments[0].percent = 74,
            "terms.instalments instalments-not-100",
        ),
        (
            |c| c.terms.days_to_accept = 0,
            "terms.daysToAccept days-out-of-range",
        ),
        (
            |c| c.terms.signatory.name.clear(),
            "terms.signatory.name missing",
        ),
    ];
    for (break_it, expected) in cases {
        let mut call = a_call(Template::SeedFund);
        break_it(&mut call);
        assert_eq!(found(&call, true), [*expected]);
    }
}

#[test]
fn october_doubled_hour_is_a_deadline() {
    let mut call = a_call(Template::SeedFund);
    call.dates.opens_on = day("2026-10-01");
    call.dates.closes_at = wall("2026-10-25T01:30:00");
    assert_eq!(found(&call, true), Vec::<String>::new());
}
