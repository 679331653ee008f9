//! What a letter says.

use super::*;

#[test]
fn the_amount_is_the_decision_s_to_the_penny_in_both_languages() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let bid = scene.decided(Outcome::FundWithConditions, LanguageChoice::Both);
    let letter = issue_these(&mut scene, &[bid], "").issued[0];
    let view = show(&scene.office, letter).unwrap();
    let value = |field: &str| {
        let value = view.values.iter().find(|v| v.field == field).unwrap();
        (value.en.clone(), value.cy.clone())
    };
    assert_eq!(value("amount"), ("£9,876.50".into(), "£9,876.50".into()));
    assert_eq!(
        value("accept_by"),
        ("15 February 2027".into(), "15 Chwefror 2027".into())
    );
    assert_eq!(
        value("latest_start"),
        ("18 July 2027".into(), "18 Gorffennaf 2027".into())
    );
    let read = read_pages(&scene.office, wire::letter::ReadLetter { letter }).unwrap();
    let Some(text) = text_of(&read) else { return };
    let (welsh, english) = text.split_at(text.find("Dear Dr Siân Example").unwrap());
    for (part, words) in [
        (welsh, "naw mil wyth cant saith deg chwech"),
        (
            english,
            "nine thousand eight hundred and seventy-six pounds and fifty pence",
        ),
    ] {
        let flat = part.split_whitespace().collect::<Vec<_>>().join(" ");
        for figure in [
            "£9,876.50",
            "£987.65",
            "£8,888.85",
            "£7,407.37",
            "£2,469.13",
        ] {
            assert!(flat.contains(figure), "{figure} in {flat}");
        }
        assert!(flat.contains(words), "{words} in {flat}");
    }
    assert!(!text.contains("Preview"));
}

/// The figures of a text, in order: money, days and counts.
fn figures(value: &str) -> Vec<String> {
    value
        .split(|c: char| !(c.is_ascii_digit() || c == '£' || c == ',' || c == '.'))
        .map(|part| part.trim_matches([',', '.']).to_owned())
        .filter(|part| part.chars().any(|c| c.is_ascii_digit()))
        .collect()
}

#[test]
fn welsh_and_english_say_the_same_figures() {
    let mut scene = Scene::new(Template::Secondment);
    scene.check_welsh();
    for outcome in Outcome::ALL {
        let bid = scene.decided(*outcome, LanguageChoice::Both);
        for value in preview_of(&scene, bid).values {
            assert!(!value.en.is_empty() && !value.cy.is_empty(), "{value:?}");
            assert_eq!(figures(&value.en), figures(&value.cy), "{value:?}");
        }
    }
}

#[test]
fn a_secondment_names_who_goes_where_as_on_the_day_of_submission() {
    let mut scene = Scene::new(Template::Secondment);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let mut decided = Decided::of(Outcome::Fund);
    decided.lines = vec![(scheme::call::Heading::Backfill, Pence(1_234_567))];
    scene.decide(bid, decided);
    let shown = preview_of(&scene, bid);
    assert_eq!(codes(&shown.line.problems), [""; 0]);
    for (field, expected) in [
        ("secondee", "As named that day"),
        ("employer", "Swansea University"),
        ("host", "Cwmni Dychmygol Ltd"),
        ("working_pattern", "Half time (50%)"),
        ("backfill_post", "Research nurse"),
        ("backfill_amount", "£12,345.67"),
    ] {
        let value = shown.values.iter().find(|v| v.field == field);
        assert_eq!(value.map(|v| v.en.as_str()), Some(expected), "{field}");
    }
    // Instalments of 50, 25 and 25 per cent: the last takes the pennies.
    let paid: Vec<_> = shown
        .values
        .iter()
        .filter(|v| v.field == "instalments")
        .map(|v| v.en.rsplit(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(paid, ["£6,172.83", "£3,086.41", "£3,086.43"]);
}

#[test]
fn an_award_to_an_enterprise_is_an_offer_subject_to_subsidy_confirmation() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.home = scene.host;
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let shown = preview_of(&scene, bid);
    let value = |field: &str| {
        shown
            .values
            .iter()
            .find(|v| v.field == field)
            .map(|v| v.en.clone())
    };
    assert_eq!(value("enterprise").as_deref(), Some("Cwmni Dychmygol Ltd"));
    assert_eq!(value("mfa_limit").as_deref(), Some("£315,000.00"));
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let values = preview_of(&scene, bid).values;
    assert!(!values.iter().any(|v| v.field == "enterprise"));
}

#[test]
fn feedback_goes_out_as_the_call_s_policy_says() {
    use scheme::call::FeedbackPolicy::{Everyone, Nobody, NotFunded};
    for (policy, to_funded, to_others) in [
        (Everyone, true, true),
        (NotFunded, false, true),
        (Nobody, false, false),
    ] {
        let mut scene = Scene::new(Template::SeedFund);
        scene.document.terms.feedback = policy;
        let document = scene.document.clone();
        let call = scene.plant(|tx| tx.plant_call(&document));
        (scene.call, scene.version) = call;
        for (outcome, sent) in [(Outcome::Fund, to_funded), (Outcome::NotFunded, to_others)] {
            let bid = scene.decided(outcome, LanguageChoice::En);
            let shown = preview_of(&scene, bid);
            let found = shown.values.iter().any(|v| v.field == "feedback");
            assert_eq!(found, sent, "{policy:?} {outcome:?}");
        }
    }
}

#[test]
fn an_application_is_kept_as_long_as_its_letter_says() {
    let mut scene = Scene::new(Template::SeedFund);
    let funded = scene.decided(Outcome::Fund, LanguageChoice::En);
    let declined = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let line = |scene: &Scene, kind| {
        let view = crate::retention::show(&scene.office).unwrap();
        view.lines.into_iter().find(|l| l.kind == kind).unwrap()
    };
    let until = |scene: &Scene, bid| {
        crate::retention::of_application(&scene.office.read(), bid)
            .unwrap()
            .map(|day| day.to_string())
    };
    assert_eq!(until(&scene, declined), None, "not told yet");
    assert_eq!(line(&scene, Retained::Unsuccessful).count, Some(0));
    let issued = issue_these(&mut scene, &[funded, declined], "").issued;
    let told = Some("2029-01-18".to_owned());
    assert_eq!(until(&scene, declined), told);
    assert_eq!(
        until(&scene, funded),
        None,
        "counted from the close of its award"
    );
    let unsuccessful = line(&scene, Retained::Unsuccessful);
    assert_eq!(
        (unsuccessful.years, unsuccessful.count, unsuccessful.over),
        (2, Some(1), 0)
    );
    assert_eq!(unsuccessful.first_until, told);
    let awarded = line(&scene, Retained::Awarded);
    assert_eq!((awarded.years, awarded.count), (7, Some(1)));
    assert_eq!(awarded.first_until, None);
    // A void letter told nothing.
    let input = VoidLetter {
        letter: issued[1],
        reason: "Sent to the wrong address".into(),
        based_on: show(&scene.office, issued[1]).unwrap().based_on,
    };
    void(&mut scene.office, input).unwrap();
    assert_eq!(until(&scene, declined), None);
    assert_eq!(line(&scene, Retained::Unsuccessful).count, Some(0));
}

#[test]
fn the_band_is_told_and_never_the_score() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    // No review counted: the section does not stand.
    let shown = preview_of(&scene, bid);
    assert!(!shown.values.iter().any(|v| v.field == "score_band"));
    assert!(shown.document.is_some());
}
