//! Equality monitoring in the real window: its file, the form at the desk, the report.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{button, link, radio};
use serde_json::json;

const PASSPHRASE: &str = "tri llais dan y bont";

#[test]
fn the_file_is_made_answers_go_in_and_nothing_of_them_is_seen() {
    let app = Opening::default().open();
    app.enter_the_sample();
    app.go("/equality");
    app.wait_text("There is no equality file yet");
    app.look("equality-1-none");
    app.click(&link("Make the equality file"));
    app.fill("Passphrase of the equality file", PASSPHRASE);
    app.fill("The same passphrase again", "another");
    app.click(&button("Make the equality file"));
    app.wait_text("There is a problem");
    app.look("equality-2-make");
    app.fill("The same passphrase again", PASSPHRASE);
    app.click(&button("Make the equality file"));
    app.wait_text("Too few answers to show");
    app.look("equality-3-unlocked");

    // An applicant is invited once their application is in.
    let page = app.request("listApplications", json!({ "limit": 200 }));
    let rows = page["rows"].as_array().unwrap();
    let open = rows
        .iter()
        .map(|row| row["id"].clone())
        .find(|id| app.request("showEqualityForm", json!({ "application": id }))["open"] == true)
        .expect("an application whose call is not decided");
    let id = open.as_str().unwrap().to_owned();
    app.go(&format!("/applications/{id}/write?page=submitted"));
    app.wait_text("Tell us about you (optional)");
    app.look("equality-4-invitation");
    app.click(&link("Answer the questions"));
    app.wait_text("Every question is optional");
    app.click(&radio("Bisexual"));
    app.look("equality-5-questions");
    app.click(&button("Send these answers"));
    app.wait_text("They cannot be shown again");
    assert!(!app.text().contains("Bisexual"));
    app.look("equality-6-given");

    app.go("/equality/paper");
    app.look("equality-7-paper");
    app.go("/equality/objection");
    app.look("equality-8-objection");
    app.go("/equality");
    app.click(&button("Lock it"));
    app.wait_text("The equality file is locked");
    app.look("equality-9-locked");
    app.fill("Passphrase of the equality file", "not the passphrase");
    app.click(&button("Unlock it"));
    app.wait_text("This is not the passphrase of the equality file");
    app.fill("Passphrase of the equality file", PASSPHRASE);
    app.click(&button("Unlock it"));
    app.wait_text("Too few answers to show");
}
