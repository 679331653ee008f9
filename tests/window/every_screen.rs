//! Every screen that the interface registers, in both languages: axe finds nothing, nothing scrolls
//! sideways, and a picture is kept.

use std::collections::BTreeMap;
use std::fs;

use seedbridge_tests::app::{App, Language, Opening};
use seedbridge_tests::places;
use serde_json::{Value, json};

/// A screen that nobody can reach, or that is left out here, would be one nobody looks at.
#[test]
fn every_screen_is_accessible_in_both_languages_and_narrow() {
    let screens = registered_screens();
    assert!(screens.len() > 40, "{screens:?}");
    let app = Opening::default().open();
    app.enter_the_sample();
    app.resize(1024, 700);
    let records = records_of(&app);
    let mut wrong = Vec::new();
    for screen in screens {
        let address = address_of(&screen, &records);
        app.go(&address);
        for language in [Language::English, Language::Welsh] {
            app.speak(language);
            app.wait_settled();
            let name = format!(
                "screen{}-{}",
                screen.replace(['/', '$'], "-"),
                language.tag()
            );
            app.picture(&name);
            if app.scrolls_sideways() {
                wrong.push(format!("{name} scrolls sideways"));
            }
            if app.script(
                "return document.querySelector('main .sb-refused') !== null",
                &[],
            ) == json!(true)
            {
                wrong.push(format!("{name} shows a failure: {}", app.text()));
            }
            wrong.extend(app.inaccessible().map(|found| format!("{name}: {found}")));
        }
    }
    app.speak(Language::English);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The paths in `ui/src/*/section.tsx`.
fn registered_screens() -> Vec<String> {
    let mut screens = Vec::new();
    for folder in fs::read_dir(places::project().join("ui/src")).unwrap() {
        let Ok(source) = fs::read_to_string(folder.unwrap().path().join("section.tsx")) else {
            continue;
        };
        screens.extend(
            source
                .split("path: '")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once('\'')?.0.to_owned())),
        );
    }
    screens.sort();
    screens
}

/// The first record of the sample for each parameter of an address.
fn records_of(app: &App) -> BTreeMap<&'static str, String> {
    let first = |command: &str, input: Value, path: &str| {
        let answer = app.request(command, input);
        let found = answer
            .pointer(path)
            .unwrap_or_else(|| panic!("{command} has no {path}: {answer}"));
        found
            .as_str()
            .map_or_else(|| found.to_string(), str::to_owned)
    };
    let application = |state: &str| {
        first(
            "listApplications",
            json!({ "state": state, "limit": 1 }),
            "/rows/0/id",
        )
    };
    let listed = |command: &str| first(command, json!({ "limit": 1 }), "/rows/0/id");
    let call = first("listCalls", json!({}), "/calls/0/id");
    let person = first(
        "listPeople",
        json!({ "limit": 1, "sector": "nhs" }),
        "/rows/0/id",
    );
    let affiliation = first(
        "listPeople",
        json!({ "limit": 1, "sector": "nhs" }),
        "/rows/0/affiliation/id",
    );
    let letters =
        |show: &str, path: &str| first("listLetters", json!({ "show": show, "limit": 1 }), path);
    // A letter that was voided is due again.
    let voided = letters("issued", "/rows/0/letter");
    let letter = app.request("showLetter", json!({ "letter": voided }));
    app.request(
        "voidLetter",
        json!({ "letter": voided, "reason": "The address was an old one.", "basedOn": letter["basedOn"] }),
    );
    let rule = |application: &str| {
        first(
            "showApplication",
            json!({ "application": application }),
            "/eligibility/0/key",
        )
    };
    let proposable = first("listProposable", json!({}), "/rows/0/application");
    let placement = app.request("proposePlacement", json!({ "application": proposable }));
    let employer = placement["employer"]["organisation"].clone();
    let rates = app.request(
        "recordOnCosts",
        json!({ "organisation": employer, "rates": { "from": "2026-04-06", "insurance": "15", "threshold": "5,000", "pension": "14.38" } }),
    );
    let id_of = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let version = first("showCall", json!({ "call": call }), "/versions/0/id");
    let submitted = application("submitted");
    let member = first("showPanel", json!({ "call": call }), "/members/0/id");
    BTreeMap::from([
        ("rule", rule(&submitted)),
        ("submitted", submitted),
        ("draft", application("draft")),
        ("eligible", application("eligible")),
        ("decided", application("decided")),
        ("call", call),
        ("member", member),
        ("version", version),
        ("person", person),
        ("affiliation", affiliation),
        ("award", listed("listAwards")),
        ("organisation", listed("listOrganisations")),
        ("event", listed("listEvents")),
        ("letter", letters("issued", "/rows/0/letter")),
        ("kind", letters("due", "/rows/0/kind")),
        ("basis", letters("due", "/rows/0/basis")),
        ("recipient", letters("due", "/rows/0/person")),
        ("placement", id_of(&placement["id"])),
        ("employer", id_of(&employer)),
        ("rates", id_of(&rates["rates"][0]["id"])),
        (
            "coordinator",
            first("showSession", json!({}), "/coordinators/0/id"),
        ),
    ])
}

/// Where a screen is met: its path with a record of the sample in each parameter.
fn address_of(screen: &str, records: &BTreeMap<&'static str, String>) -> String {
    let of = |noun: &str| {
        records
            .get(noun)
            .unwrap_or_else(|| panic!("no {noun} is known for {screen}"))
            .as_str()
    };
    let id = match screen.split('/').nth(1).unwrap_or_default() {
        "applications" if screen.ends_with("/write") || screen.ends_with("/receipt") => "draft",
        "applications" if screen.contains("/copy/") => "eligible",
        "applications" => "submitted",
        "calls" | "panel" => "call",
        "people" => "person",
        "organisations" => "organisation",
        "events" => "event",
        "letters" | "outbox" => "letter",
        "awards" => "award",
        "placements" => "placement",
        "on-costs" => "employer",
        "settings" => "coordinator",
        _ => "",
    };
    screen
        .split('/')
        .map(|part| match part {
            "$id" => of(id),
            "$basis" => of("basis"),
            "$person" => of("recipient"),
            "$application" if screen.ends_with("/reverse") => of("decided"),
            "$application" => of("eligible"),
            "$call" => of("call"),
            "$member" => of("member"),
            "$rule" => of("rule"),
            "$version" => of("version"),
            "$affiliation" => of("affiliation"),
            "$rates" => of("rates"),
            "$number" | "$sequence" => "1",
            "$kind" => of("kind"),
            "$act" => "suspend",
            "$type" => "seed-fund",
            part if part.starts_with('$') => panic!("no record is known for {part} of {screen}"),
            part => part,
        })
        .collect::<Vec<_>>()
        .join("/")
}
