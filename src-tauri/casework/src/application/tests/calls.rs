//! The call that a bid is made under.

use super::*;

#[test]
fn a_call_that_is_not_open_takes_no_applications() {
    let clock = TestClock::at("2026-02-28T23:59:59Z");
    let mut office = office(&clock).unwrap();
    let call = a_published_call(&mut office, Template::SeedFund).unwrap();
    let begin_one = |office: &mut Office| {
        let input = BeginApplication {
            call: call.summary.id,
            language: Language::Cy,
        };
        begin(office, input)
    };
    assert_eq!(rule_of(begin_one(&mut office)), "call-not-open");
    clock.set("2026-03-01T00:00:00Z");
    begin_one(&mut office).unwrap();
}

#[test]
fn an_application_keeps_the_version_it_was_begun_under() {
    let mut scene = scene();
    let id = scene.begun();
    let call = scene.call.summary.id;
    let edited = {
        let view = crate::call::show(&scene.office, call).unwrap();
        let money = json!({
            "call": call, "basedOn": view.based_on,
            "pot": "60,000", "minimum": "5,000", "maximum": "6,000",
            "headings": view.document.money.headings.iter().map(|h| json!({
                "heading": h.heading, "allowed": h.allowed, "ratePercent": "100", "cap": "",
                "capPercent": "", "guidance": h.guidance,
            })).collect::<Vec<_>>(),
        });
        crate::call::edit_money(&mut scene.office, serde_json::from_value(money).unwrap()).unwrap()
    };
    let publish = wire::call::PublishCall {
        call,
        based_on: edited.based_on,
    };
    crate::call::publish(&mut scene.office, publish).unwrap();
    scene.at_desk(id);
    scene.save_all(id, a_seed_bid().unwrap());
    // 6,800.50 is over the second version's 6,000 and within the first's 10,000.
    scene.submit(id).unwrap();
}

#[test]
fn the_blank_form_prints_in_both_languages() {
    let scene = scene();
    for (language, name) in [
        (Language::En, "application-form.pdf"),
        (Language::Cy, "ffurflen-gais.pdf"),
    ] {
        let input = ShowBlankForm {
            call: scene.call.summary.id,
            language,
        };
        let form = show_blank_form(&scene.office, input).unwrap();
        assert_eq!(form.name, name);
        assert!(form.base64.starts_with("JVBERi0"));
    }
}
