//! The pages, through the same requests as the window's.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use scheme::Language;
use scheme::desk::Viewpoint;
use scheme::placement::PlacementState;
use serde_json::{Value, json};
use words::Words;

use crate::testing::asking::{ask, text, tried};
use crate::testing::seconded::{Scene, from_the_nhs};
use crate::testing::{entries, hub, last_entry};

#[test]
fn a_placement_is_on_the_page_of_the_year_it_began_in_and_its_outcomes_in_theirs() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let year = |scene: &mut Scene, year: Value| {
        ask(&mut scene.office, "showYear", json!({ "year": year }))
    };
    let now = year(&mut scene, Value::Null);
    assert_eq!(now["name"], "2026–27");
    assert_eq!(
        (now["from"].as_str(), now["to"].as_str()),
        (Some("2026-04-01"), Some("2027-03-31"))
    );
    let impact = &now["impact"];
    assert_eq!(impact["seconded"], 1);
    assert_eq!(impact["awards"], 0);
    assert_eq!(impact["crossed"], 1);
    // From the NHS, the second of the sectors, to industry, the third.
    assert_eq!(impact["matrix"][1]["to"][2], 1);
    assert_eq!(impact["nations"][0]["works"], 1);
    // One person of an unknown area: neither told nor made a nought of the others.
    assert_eq!(impact["fifths"][5]["works"]["shown"], "withheld");
    assert_eq!(impact["fifths"][0]["works"]["count"], 0);
    assert_eq!(impact["threads"][0]["title"], "Siân Example");
    let before = year(&mut scene, json!(2025));
    assert_eq!(before["impact"]["seconded"], 0);
    assert_eq!(before["impact"]["threads"], json!([]));

    let source = json!({ "noun": "placement", "id": scene.placement });
    scene.clock.set("2027-04-01T09:00:00Z");
    for (on, amount) in [("2027-03-31", "1,000.01"), ("2027-04-01", "0.99")] {
        let outcome = json!({
            "source": source, "outcome": null, "kind": "further-funding", "happenedOn": on,
            "description": "A grant.", "amount": amount, "link": "", "toldBy": "Siân Example",
            "toldOn": "2027-04-01", "basedOn": 0,
        });
        ask(&mut scene.office, "recordOutcome", outcome);
    }
    let last = year(&mut scene, json!(2026));
    assert_eq!(last["impact"]["furtherFunding"], 100_001);
    assert_eq!(last["impact"]["outcomes"], 1);
    // What came of a work is told with it, whenever it came.
    assert_eq!(last["impact"]["threads"][0]["outcomes"], 2);
    let this = year(&mut scene, Value::Null);
    assert_eq!(this["year"], 2027);
    assert_eq!(this["impact"]["furtherFunding"], 99);
    // It began in the year before, and goes on.
    assert_eq!(this["impact"]["seconded"], 1);
    assert_eq!(this["impact"]["threads"], json!([]));
    assert_eq!(this["years"].as_array().unwrap().len(), 2);
    let desks = [
        (scene.office.viewpoint(), true),
        (Viewpoint::SignedOut, false),
    ];
    for (desk, seen) in desks {
        let read = hub(&mut scene.office).read(desk);
        assert_eq!(read.first_day().unwrap().is_some(), seen);
    }
    let refused = tried(&mut scene.office, "showYear", json!({ "year": 9_000_000 })).unwrap_err();
    assert_eq!(refused["fields"][0]["problem"], "not-an-option");
}

#[test]
fn a_page_is_a_pdf_and_a_table_in_both_languages() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let before = entries(&scene.office).unwrap();
    for language in ["en", "cy"] {
        for of in [
            json!({ "page": "year", "year": 2026 }),
            json!({ "page": "placement", "placement": scene.placement }),
        ] {
            let input = json!({ "of": of, "language": language });
            let pdf = ask(&mut scene.office, "printPage", input);
            assert_eq!(pdf["media"], "application/pdf");
        }
        for format in ["csv", "xlsx"] {
            let input = json!({ "year": 2026, "format": format, "language": language });
            let table = ask(&mut scene.office, "exportYear", input);
            assert!(table["leaving"]["rows"]["value"].as_i64().unwrap() > 15);
            if format == "csv" {
                let bytes = STANDARD.decode(text(&table["base64"])).unwrap();
                let csv = String::from_utf8(bytes).unwrap();
                let seconded = Words::shared()
                    .plain(Language::from_code(language).unwrap(), "impact-seconded");
                let line = csv.lines().find(|line| line.contains(&seconded));
                assert!(
                    line.is_some_and(|line| line.contains(&format!("\"{seconded}\",1,"))),
                    "{csv}"
                );
            }
        }
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn the_area_of_an_organisation_is_said_changed_and_forgotten() {
    let mut scene = from_the_nhs();
    let organisation = scene.employer.clone();
    let show = json!({ "organisation": organisation });
    assert_eq!(
        ask(&mut scene.office, "showArea", show.clone())["deprivation"],
        Value::Null
    );
    let set = |fifth: Value, based_on: &Value| json!({ "organisation": organisation, "deprivation": fifth, "basedOn": based_on });
    let before = entries(&scene.office).unwrap();
    for wrong in [0, 6] {
        let refused =
            tried(&mut scene.office, "setArea", set(json!(wrong), &json!(0))).unwrap_err();
        assert_eq!(refused["fields"][0]["problem"], "not-an-option");
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = ask(&mut scene.office, "setArea", set(json!(1), &json!(0)));
    assert_eq!(view["deprivation"], 1);
    assert_eq!(last_entry(&scene.office).unwrap().0, "set-area");
    let stale = tried(&mut scene.office, "setArea", set(json!(2), &json!(0))).unwrap_err();
    assert_eq!(stale["kind"], "stale");
    let view = ask(
        &mut scene.office,
        "setArea",
        set(json!(5), &view["basedOn"]),
    );
    let view = ask(
        &mut scene.office,
        "setArea",
        set(Value::Null, &view["basedOn"]),
    );
    assert_eq!(view["deprivation"], Value::Null);
}
