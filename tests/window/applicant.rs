//! An applicant's whole way through the form at the application desk, in the real window.

use std::fs;

use seedbridge_tests::app::{App, Opening};
use seedbridge_tests::find::{Part, button, check_box, choice_list, link, radio, text_box};
use serde_json::json;

/// The team's eight months of work; the call is open when the window's clock says so.
const NOW: &str = "2026-11-23T10:15:00Z";

const NEED: &str = "Women in rural Wales wait longest between referral and a first answer. We would \
    let the one-stop clinic book the scan on the day of referral.";

/// The window is handed over, the form is filled in, the computer loses its power in the middle of a
/// sentence, what was wrong is put right, and the application is submitted with a copy to keep.
#[test]
fn an_application_is_typed_checked_put_right_and_submitted() {
    let home = tempfile::tempdir().unwrap();
    let app = Opening::default().at(NOW).in_home(home.path()).open();
    let hub = app.enter_the_sample();
    open_call(&app);

    // The window knows of what it did itself; this call was made beside it.
    app.script("location.reload()", &[]);
    app.wait_text("Working as");
    app.go("/applications/new");
    app.click(&radio("English"));
    app.click(&button("Begin an application"));
    app.click(&button("Hand over to the applicant"));
    app.click(&button("Hand over to the applicant").within("Hand over to the applicant"));
    app.wait_text("Application desk:");
    app.look("applicant-1-tasks");

    app.click(&link("Your languages"));
    app.click(&radio("English").within("In which language are you applying?"));
    app.click(&radio("Both, Welsh first"));
    app.click(&button("Save and continue"));

    for (question, answer) in [
        (
            "Is the lead organisation registered in the United Kingdom?",
            "Yes",
        ),
        (
            "Will all the spending be after the date of the award letter?",
            "Yes",
        ),
        ("Does another funder already pay for the same costs?", "Yes"),
    ] {
        app.click(&radio(answer).within(question));
    }
    app.wait_text("With this answer the call is not open to you");
    app.click(&radio("No").within("Does another funder already pay for the same costs?"));
    app.click(&button("Save and continue"));

    app.fill(
        "Title of the project",
        "A first answer on the day: “one-stop” booking",
    );
    app.choose("Event at which the team met", &first_event(&app));
    app.fill(
        "Summary for the public",
        "We will book the scan on the day.\tNo second letter.",
    );
    date(&app, "First day of the work", "1", "3", "2027");
    date(&app, "Last day of the work", "31", "10", "2027");
    app.look("applicant-2-project");
    app.click(&button("Save and continue"));

    person(
        &app,
        1,
        "Lead",
        "Siân Ŵyn O'Brien",
        "sian@dyffryn.example",
        "Swansea University",
    );
    person(
        &app,
        2,
        "Partner",
        "Prys",
        "prys@dyffryn.example",
        "Swansea Bay",
    );
    app.look("applicant-3-team");
    app.fill(
        "Why is this partnership new, and why these partners?",
        "We met at the event, and have not worked together before.",
    );
    app.click(&button("Save and continue"));

    // In the middle of a sentence the computer loses its power: what was saved is there.
    app.fill("What is the need, and what is your idea?", NEED);
    app.wait_text("Saved");
    app.wait_settled();
    saved(&app, "need", NEED);
    let address = app.script("return location.hash", &[]);
    app.kill();
    let app = Opening::default()
        .at("2026-11-23T10:40:00Z")
        .in_home(home.path())
        .open();
    app.open_hub(&hub, "sample");
    app.sign_in("0000");
    app.wait_text("Working as");
    let list = app.request(
        "listApplications",
        json!({ "state": "draft", "text": "first answer", "limit": 5 }),
    );
    let id = list["rows"][0]["id"]
        .as_str()
        .expect("the draft is kept")
        .to_owned();
    app.go(&format!("/applications/{id}"));
    app.click(&button("Hand over to the applicant"));
    app.click(&button("Hand over to the applicant").within("Hand over to the applicant"));
    app.wait_text("Application desk:");
    assert!(address.as_str().is_some());
    app.click(&link("The need and the idea"));
    assert_eq!(app.value("What is the need, and what is your idea?"), NEED);
    app.click(&button("Save and continue"));

    app.fill(
        "What will you do, and who will do it?",
        "Siân will run the clinic list; Prys will change the booking.",
    );
    for (at, what, month) in [
        (1, "The booking is changed", "5"),
        (2, "Results are shared", "9"),
    ] {
        let card = format!("Milestone {at}");
        if app
            .all(&text_box("What will be done").within(&card))
            .is_empty()
        {
            app.click(&button("Add a milestone"));
        }
        app.fill_in(&text_box("What will be done").within(&card), what);
        for (part, typed) in [("Day", "30"), ("Month", month), ("Year", "2027")] {
            app.fill_in(&text_box(part).within(&card), typed);
        }
    }
    app.click(&check_box("Introductions and events"));
    app.look("applicant-4-plan");
    app.click(&button("Save and continue"));
    app.fill(
        "How will patients, the public and underserved groups take part?",
        "A panel of eight women advises us, paid at the rates of the hub.",
    );
    app.click(&button("Save and continue"));
    app.fill(
        "What will come of it, and what funding will you seek next?",
        "A changed pathway.",
    );
    app.fill(
        "Risks, data and intellectual property",
        "No patient data leave the health board.",
    );
    app.click(&radio("No").within("Does the work need a research ethics approval?"));
    app.click(&button("Save and continue"));

    app.choose_in(&choice_list("Heading").within("Line 1"), "Staff time");
    app.fill_in(
        &text_box("What it is").within("Line 1"),
        "Clinic co-ordinator, 40 days",
    );
    app.fill_in(
        &Part::holding("textbox", "Amount").within("Line 1"),
        "£10,000.01",
    );
    app.wait_text("£10,000.01");
    app.look("applicant-5-budget");
    app.click(&button("Save and continue"));

    declare(&app, "Lead applicant", "Siân Ŵyn O'Brien", "Consultant");
    app.click(&button("Save and continue"));

    // The check names what is wrong, and each is a link to where it is put right.
    app.wait_text("to put right before you submit");
    app.look("applicant-6-check");
    app.click(&link("What will the money be spent on?"));
    app.fill_in(
        &Part::holding("textbox", "Amount").within("Line 1"),
        "9,999.99",
    );
    app.fill_in(
        &Part::holding("textbox", "Why it is needed").within("Line 1"),
        "Forty days at £250, at cost.",
    );
    app.click(&button("Back to check your answers"));
    app.click(&link("Lead organisation"));
    declare(
        &app,
        "Lead organisation",
        "Lowri Prys",
        "Head of research office",
    );
    app.click(&button("Back to check your answers"));
    app.wait_text("Once submitted, your answers cannot be changed");
    app.click(&button("Submit the application"));
    app.wait_text("Application submitted");
    app.wait_text("Received 23 November 2026, 10:4");
    app.wait_text("On time");
    app.look("applicant-7-submitted");

    let place = app.home().join("copy.pdf");
    app.answer_dialog(Some(&place));
    app.click(&button("Save the copy (PDF)"));
    app.wait_beside_the_window("the copy", || {
        fs::read(&place)
            .ok()
            .filter(|bytes| bytes.starts_with(b"%PDF"))
            .map(drop)
    });

    // Only the passphrase gives the window back; then the coordinator sees what came in.
    app.click(&button("Leave this desk"));
    app.fill("Passphrase", "guess");
    app.click(&button("Leave this desk").within("Leave this desk"));
    app.wait_text("This is not the hub’s passphrase");
    app.fill("Passphrase", "sample");
    app.click(&button("Leave this desk").within("Leave this desk"));
    app.wait_text("Working as");
    app.go(&format!("/applications/{id}"));
    app.click(&Part::holding("tab", "Budget"));
    app.wait_text("£9,999.99");
    app.click(&Part::holding("tab", "Team"));
    app.wait_text("Siân Ŵyn O'Brien");
    let history = app.request("listHistory", json!({ "record": id, "limit": 50 }));
    let acts: Vec<&str> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["act"].as_str())
        .collect();
    assert_eq!(
        acts[..2],
        ["save-document", "submit-application"],
        "{acts:?}"
    );
    assert_eq!(acts.last(), Some(&"begin-application"), "{acts:?}");
}

/// Publishes a call of the seed fund that is open at [`NOW`].
fn open_call(app: &App) {
    let made = app.request(
        "createCall",
        json!({ "origin": { "from": "template", "which": "seed-fund" } }),
    );
    let call = made["summary"]["id"].clone();
    let dated = app.request(
        "editCallDates",
        json!({
            "call": call, "basedOn": made["basedOn"],
            "opensOn": "2026-11-20", "closesOn": "2026-12-11", "closesTime": "16:00",
            "reviewsDueOn": "2027-01-08", "panelOn": "2027-01-15", "outcomesBy": "2027-01-29",
        }),
    );
    app.request(
        "publishCall",
        json!({ "call": call, "basedOn": dated["basedOn"] }),
    );
}

/// The first event that the form offers, as it is written there.
fn first_event(app: &App) -> String {
    let list = app.find(&choice_list("Event at which the team met"));
    let text = app.script("return arguments[0].options[1].text", &[list.as_argument()]);
    text.as_str().expect("an event is offered").to_owned()
}

fn date(app: &App, question: &str, day: &str, month: &str, year: &str) {
    for (part, typed) in [("Day", day), ("Month", month), ("Year", year)] {
        app.fill_in(&text_box(part).within(question), typed);
    }
}

fn person(app: &App, number: u32, role: &str, name: &str, email: &str, organisation: &str) {
    let card = format!("Person {number}");
    app.choose_in(&choice_list("Part in the team").within(&card), role);
    app.fill_in(&text_box("E-mail address").within(&card), email);
    app.fill_in(&text_box("Organisation").within(&card), organisation);
    app.click(&Part::holding("option", organisation));
    // A card is called by its person from here on.
    app.fill_in(&text_box("Full name").within(&card), name);
}

fn declare(app: &App, capacity: &str, name: &str, role: &str) {
    app.click(&Part::holding("checkbox", "I declare this").within(capacity));
    app.fill_in(&text_box("Full name").within(capacity), name);
    app.fill_in(&text_box("Role").within(capacity), role);
    for (part, typed) in [("Day", "23"), ("Month", "11"), ("Year", "2026")] {
        app.fill_in(&text_box(part).within(capacity), typed);
    }
}

/// Waits until the hub holds an answer as typed.
fn saved(app: &App, question: &str, text: &str) {
    app.wait(&format!("{question} to be saved"), || {
        let id = app.script("return location.hash", &[]);
        let session = app.request("showSession", json!({}));
        let application = session["viewpoint"]["id"].clone();
        assert!(application.is_string(), "{id}: {session}");
        let form = app.request("showApplicationForm", json!({ "application": application }));
        (form["answers"][question]["text"] == text).then_some(())
    });
}
