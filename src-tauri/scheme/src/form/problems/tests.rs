use super::*;
use crate::call::{Template, from_template};
use crate::form::{SectionState, section_state};

fn answers() -> Answers {
    serde_json::from_str(include_str!("../../../../../tests/data/a-seed-bid.json")).unwrap()
}

fn context() -> Context {
    Context {
        today: "2026-11-20".parse().unwrap(),
        events: [EventId(
            "01900000-0000-7000-8000-0000000000ee".parse().unwrap(),
        )]
        .into(),
    }
}

fn found(answers: &Answers) -> Vec<String> {
    let call = from_template(Template::SeedFund).unwrap();
    problems(&call, answers, &context())
        .0
        .into_iter()
        .map(|p| format!("{} {}", p.field, p.problem))
        .collect()
}

#[test]
fn a_complete_bid_has_no_problem() {
    assert_eq!(found(&answers()), Vec::<String>::new());
}

#[test]
fn every_required_question_is_missed() {
    let call = from_template(Template::SeedFund).unwrap();
    let found = problems(&call, &Answers::new(), &context());
    // `ethics` is asked only where approval is needed.
    let required: Vec<_> = call
        .form
        .questions()
        .filter(|q| q.required && q.key != "ethics")
        .map(|q| q.key.clone())
        .collect();
    let fields: Vec<_> = found.0.iter().map(|p| p.field.clone()).collect();
    assert_eq!(fields, required);
}

/// One answer changed, and what is said of it.
#[test]
fn each_rule_of_the_form_names_its_field() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "uk-registered",
            r#"{"kind":"yes-no","yes":false}"#,
            &["uk-registered gate-failed"],
        ),
        (
            "funded-elsewhere",
            r#"{"kind":"yes-no","yes":true}"#,
            &["funded-elsewhere gate-failed"],
        ),
        (
            "title",
            r#"{"kind":"text","text":" \t\n"}"#,
            &["title answer-missing"],
        ),
        (
            "title",
            r#"{"kind":"text","text":"a b c d e f g h i j k l m n o p q r s t u"}"#,
            &["title over-words"],
        ),
        (
            "event",
            r#"{"kind":"event","event":"01900000-0000-7000-8000-0000000000ef"}"#,
            &["event no-such-event"],
        ),
        (
            "start",
            r#"{"kind":"date","typed":"2027-02-29"}"#,
            &["start not-a-date"],
        ),
        (
            "start",
            r#"{"kind":"date","typed":"--"}"#,
            &["start answer-missing"],
        ),
        (
            "start",
            r#"{"kind":"date","typed":"2027--01"}"#,
            &["start not-a-date"],
        ),
        (
            "end",
            r#"{"kind":"date","typed":"2027-02-28"}"#,
            &["end end-before-start"],
        ),
        ("end", r#"{"kind":"date","typed":"2027-03-01"}"#, &[]),
        (
            "support-wanted",
            r#"{"kind":"choices","options":["scan","gold"]}"#,
            &["support-wanted not-an-option"],
        ),
        (
            "needs-ethics",
            r#"{"kind":"yes-no","yes":true}"#,
            &["ethics answer-missing"],
        ),
        (
            "team",
            r#"{"kind":"team","people":[]}"#,
            &["team answer-missing"],
        ),
        (
            "team",
            r#"{"kind":"team","people":[{"role":"lead"},{"role":"partner"}]}"#,
            &["team answer-missing"],
        ),
        (
            "team",
            r#"{"kind":"team","people":[{"role":"lead","name":"A","email":"a@b.uk","organisationName":"C","sector":"nhs","nation":"wales"}]}"#,
            &["team role-missing"],
        ),
        (
            "team",
            r#"{"kind":"team","people":[
                {"role":"lead","name":"A","email":"","organisationName":"C","sector":"nhs","nation":"wales"},
                {"role":"partner","name":"","email":"x","organisationName":""},
                {"role":"partner","name":"B","email":"","organisationName":"D"},
                {"role":"lead","name":"B","email":"a@b.uk","organisation":"01900000-0000-7000-8000-000000000001"},
                {"role":"secondee","name":"B","email":"A@B.UK","organisation":"01900000-0000-7000-8000-000000000001"},
                {"name":"B","organisation":"01900000-0000-7000-8000-000000000001"}
            ]}"#,
            &[
                "team.0.email missing",
                "team.1.name missing",
                "team.1.email not-an-email",
                "team.1.organisationName missing",
                "team.2.sector not-chosen",
                "team.2.nation not-chosen",
                "team.4.role not-an-option",
                "team.4.email person-twice",
                "team.5.role not-chosen",
                "team role-twice",
            ],
        ),
        (
            "milestones",
            r#"{"kind":"milestones","milestones":[{"what":"One","by":"2027-13-01"},{"what":"","by":""}]}"#,
            &["milestones.0.by not-a-date", "milestones too-few-rows"],
        ),
        (
            "budget",
            r#"{"kind":"budget","lines":[{"heading":"travel","item":"A","amount":"10,000.01","justification":"B"}]}"#,
            &["budget above-maximum"],
        ),
        (
            "declaration-lead",
            r#"{"kind":"declaration","agreed":false,"name":"A","role":"","signedOn":""}"#,
            &[
                "declaration-lead declaration-missing",
                "declaration-lead.role missing",
                "declaration-lead.signedOn missing",
            ],
        ),
        (
            "declaration-lead",
            r#"{"kind":"declaration","agreed":true,"name":"A","role":"B","signedOn":"2026-11-21"}"#,
            &["declaration-lead.signedOn date-in-future"],
        ),
    ];
    for (key, answer, expected) in cases {
        let mut answers = answers();
        answers.insert((*key).to_owned(), serde_json::from_str(answer).unwrap());
        assert_eq!(found(&answers), *expected, "{key}: {answer}");
    }
}

#[test]
fn an_answer_that_is_no_longer_asked_is_not_judged() {
    let mut answers = answers();
    let text = "word ".repeat(60);
    answers.insert("ethics".into(), Answer::Text { text });
    assert_eq!(found(&answers), Vec::<String>::new());
}

#[test]
fn a_section_says_where_it_stands() {
    let call = from_template(Template::SeedFund).unwrap();
    let state = |answers: &Answers, key: &str| {
        let section = call.form.sections.iter().find(|s| s.key == key).unwrap();
        let asked = crate::form::asked(&call.form, answers);
        section_state(
            section,
            &asked,
            answers,
            &problems(&call, answers, &context()),
        )
    };
    let mut typed = Answers::new();
    assert_eq!(state(&typed, "plan"), SectionState::NotStarted);
    typed.insert("plan".into(), answers()["plan"].clone());
    assert_eq!(state(&typed, "plan"), SectionState::InProgress);
    typed.insert("milestones".into(), answers()["milestones"].clone());
    assert_eq!(state(&typed, "plan"), SectionState::Complete);
    let text = "word ".repeat(301);
    typed.insert("plan".into(), Answer::Text { text });
    assert_eq!(state(&typed, "plan"), SectionState::Problem);
}

#[test]
fn what_came_on_paper_is_recorded_as_it_came() {
    let call = from_template(Template::SeedFund).unwrap();
    let mut paper = answers();
    let text = "word ".repeat(301);
    paper.insert("plan".into(), Answer::Text { text });
    paper.remove("declaration-host");
    paper.remove("need");
    let over = r#"{"kind":"budget","lines":[{"heading":"overheads","item":"","amount":"20,000","justification":""}]}"#;
    paper.insert("budget".into(), serde_json::from_str(over).unwrap());
    let all = problems(&call, &paper, &context());
    assert!(all.0.len() > 5);
    assert_eq!(unrecordable(&call, &all).0, []);

    paper.remove("title");
    let unreadable =
        r#"{"kind":"budget","lines":[{"item":"A","amount":"about £500","justification":""}]}"#;
    paper.insert("budget".into(), serde_json::from_str(unreadable).unwrap());
    paper.remove("team");
    let all = problems(&call, &paper, &context());
    let fields: Vec<_> = unrecordable(&call, &all)
        .0
        .into_iter()
        .map(|p| p.field)
        .collect();
    assert_eq!(
        fields,
        ["title", "team", "budget.0.heading", "budget.0.amount"]
    );
}
