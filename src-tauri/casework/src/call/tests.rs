use scheme::call::Template;
use scheme::canonical::{canonical_json, sha256_hex};
use scheme::{Both, Fact};
use serde_json::{Value, json};
use wire::call::{CallOrigin, CallPhase, CreateCall, EditCallAbout, EditCallDates, PublishCall};

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};

fn an_office() -> Office {
    office(&TestClock::at("2026-10-01T09:00:00Z")).unwrap()
}

fn a_call(office: &mut Office) -> CallView {
    let input = CreateCall {
        origin: CallOrigin::Template(Template::SeedFund),
    };
    create(office, input).unwrap()
}

fn dates(call: &CallView) -> EditCallDates {
    EditCallDates {
        call: call.summary.id,
        based_on: call.based_on,
        opens_on: "2026-10-02".into(),
        closes_on: "2026-11-28".into(),
        closes_time: "16:00".into(),
        reviews_due_on: "2027-01-07".into(),
        panel_on: "2027-01-14".into(),
        outcomes_by: "2027-01-21".into(),
    }
}

fn fields(failed: Failed) -> Vec<String> {
    match failed {
        Failed::Invalid(problems) => problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect(),
        other => vec![format!("{other:?}")],
    }
}

fn publish_it(office: &mut Office, call: &CallView) -> Result<CallView, Failed> {
    let input = PublishCall {
        call: call.summary.id,
        based_on: call.based_on,
    };
    publish(office, input)
}

#[test]
fn a_call_is_made_dated_and_published() {
    let mut office = an_office();
    let call = a_call(&mut office);
    assert_eq!(call.summary.phase, CallPhase::Draft);
    assert_eq!(call.document.terms.signatory.name, "First Coordinator");
    assert_eq!(last_entry(&office).unwrap().0, "create-call");

    let call = edit_dates(&mut office, dates(&call)).unwrap();
    assert_eq!(call.problems.0, []);
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, "edit-call");
    assert_eq!(facts.0["part"], Fact::code("call-part", "dates"));

    let call = publish_it(&mut office, &call).unwrap();
    assert_eq!(call.summary.phase, CallPhase::Upcoming);
    assert!(!call.changed_since_published);
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, "publish-call");
    assert_eq!(facts.0["version"], Fact::count(1));

    let version = call.versions[0].clone();
    let frozen = office.read().call_version(version.id).unwrap().unwrap().1;
    assert_eq!(frozen, call.document);
    let canonical = canonical_json(&frozen).unwrap();
    assert_eq!(version.sha256, sha256_hex(canonical.as_bytes()));
}

#[test]
fn a_call_with_problems_is_not_published_and_leaves_nothing_behind() {
    let mut office = an_office();
    let call = a_call(&mut office);
    let before = entries(&office).unwrap();
    let failed = publish_it(&mut office, &call).unwrap_err();
    assert_eq!(
        fields(failed),
        [
            "dates.opensOn missing",
            "dates.closesAt missing",
            "dates.panelOn missing",
            "dates.outcomesBy missing"
        ]
    );
    assert_eq!(entries(&office).unwrap(), before);
    assert_eq!(show(&office, call.summary.id).unwrap().versions, []);
}

#[test]
fn a_published_call_is_corrected_by_a_new_version_alone() {
    let mut office = an_office();
    let call = a_call(&mut office);
    let call = edit_dates(&mut office, dates(&call)).unwrap();
    let first = publish_it(&mut office, &call).unwrap();
    let Failed::Refused(refusal) = publish_it(&mut office, &first).unwrap_err() else {
        panic!("published twice");
    };
    assert_eq!(refusal.rule, "nothing-to-publish");

    let about = EditCallAbout {
        call: first.summary.id,
        based_on: first.based_on,
        title: Both::new("Corrected\u{7} title ", "Teitl wedi’i gywiro"),
        funder: first.document.funder.clone(),
        about: first.document.about.clone(),
        support: first.document.support.clone(),
    };
    let edited = edit_about(&mut office, about).unwrap();
    assert_eq!(edited.document.title.en, "Corrected title");
    assert_eq!(edited.summary.title, first.document.title);
    assert!(edited.changed_since_published);
    let second = publish_it(&mut office, &edited).unwrap();
    assert_eq!(second.summary.title.en, "Corrected title");
    let numbers: Vec<u32> = second.versions.iter().map(|v| v.number).collect();
    assert_eq!(numbers, [2, 1]);
    let frozen = office
        .read()
        .call_version(first.versions[0].id)
        .unwrap()
        .unwrap();
    assert_eq!(frozen.1.title, first.document.title);
}

#[test]
fn dates_are_refused_by_field() {
    let mut office = an_office();
    let call = a_call(&mut office);
    let cases: [(&str, &str, &[&str]); 8] = [
        ("closesTime", "", &["closesTime missing"]),
        ("closesTime", "4pm", &["closesTime not-a-time"]),
        ("closesOn", "2026-02-29", &["closesOn not-a-date"]),
        ("closesOn", "2026-09-28", &["closesOn before-earlier-date"]),
        ("panelOn", "2026-11-27", &["panelOn before-earlier-date"]),
        ("outcomesBy", "1/2/2027", &["outcomesBy not-a-date"]),
        ("opensOn", "0026-10-02", &["opensOn date-out-of-range"]),
        ("reviewsDueOn", "<script>", &["reviewsDueOn not-a-date"]),
    ];
    for (field, typed, expected) in cases {
        let mut input = serde_json::to_value(dates(&call)).unwrap();
        input[field] = Value::from(typed);
        let input = serde_json::from_value(input).unwrap();
        let failed = edit_dates(&mut office, input).unwrap_err();
        assert_eq!(fields(failed), expected, "{field} {typed}");
    }
    let mut missing_hour = dates(&call);
    missing_hour.closes_on = "2027-03-28".into();
    missing_hour.closes_time = "01:30".into();
    missing_hour.reviews_due_on = String::new();
    missing_hour.panel_on = String::new();
    missing_hour.outcomes_by = String::new();
    let failed = edit_dates(&mut office, missing_hour).unwrap_err();
    assert_eq!(fields(failed), ["closesTime missing-hour"]);
}

#[test]
fn money_is_refused_by_field() {
    let mut office = an_office();
    let call = a_call(&mut office);
    let guidance = json!({ "en": "", "cy": "" });
    let input = json!({
        "call": call.summary.id, "basedOn": call.based_on,
        "pot": "1e9", "minimum": "-5", "maximum": "10,00",
        "headings": [
            { "heading": "travel", "allowed": true, "ratePercent": "80.5", "cap": "£9,999.995", "capPercent": "ten", "guidance": guidance },
        ],
    });
    let failed = edit_money(&mut office, serde_json::from_value(input).unwrap()).unwrap_err();
    assert_eq!(
        fields(failed),
        [
            "pot not-an-amount",
            "minimum money-negative",
            "maximum money-commas",
            "headings.0.ratePercent not-a-number",
            "headings.0.cap money-decimals",
            "headings.0.capPercent not-a-number",
        ]
    );
    let input = json!({
        "call": call.summary.id, "basedOn": call.based_on,
        "pot": "£50,000", "minimum": "6,000", "maximum": "5,000.00",
        "headings": [
            { "heading": "travel", "allowed": false, "ratePercent": "101", "cap": "", "capPercent": "0", "guidance": guidance },
            { "heading": "travel", "allowed": false, "ratePercent": "", "cap": "50,000.01", "capPercent": "", "guidance": guidance },
        ],
    });
    let failed = edit_money(&mut office, serde_json::from_value(input).unwrap()).unwrap_err();
    assert_eq!(
        fields(failed),
        [
            "minimum minimum-over-maximum",
            "headings no-heading-allowed",
            "headings.0.ratePercent not-a-percentage",
            "headings.0.capPercent not-a-percentage",
            "headings.1.heading heading-twice",
            "headings.1.cap cap-out-of-range",
        ]
    );
}

#[test]
fn a_change_based_on_an_older_reading_is_stale() {
    let mut office = an_office();
    let call = a_call(&mut office);
    edit_dates(&mut office, dates(&call)).unwrap();
    assert!(matches!(
        edit_dates(&mut office, dates(&call)),
        Err(Failed::Stale)
    ));
}

#[test]
fn an_earlier_call_gives_all_but_its_dates() {
    let mut office = an_office();
    let call = a_call(&mut office);
    let call = edit_dates(&mut office, dates(&call)).unwrap();
    let input = CreateCall {
        origin: CallOrigin::Call(call.summary.id),
    };
    let again = create(&mut office, input).unwrap();
    assert_eq!(again.document.dates, Default::default());
    assert_eq!(again.document.form, call.document.form);
    assert_eq!(list(&office).unwrap().calls.len(), 2);
}
