//! Every screen that the interface registers, in both languages: axe finds nothing, nothing scrolls
//! sideways, and a picture is kept.

use std::fs;

use seedbridge_tests::app::{Language, Opening};
use seedbridge_tests::places;
use serde_json::json;

use crate::records::{address_of, records_of};

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
            // What the page writes of a value that is no text.
            if app.text().contains("[object ") {
                wrong.push(format!("{name} shows what is no text"));
            }
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
