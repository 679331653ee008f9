//! A record of the sample hub for each parameter of an address, and those that the sample has none
//! of: made by the same requests as the window's own.

use std::collections::BTreeMap;

use chrono::{Datelike, Utc};
use seedbridge_tests::app::App;
use seedbridge_tests::asks::{list, number, text};
use serde_json::{Value, json};

/// By the name of what is shown.
pub type Records = BTreeMap<&'static str, String>;

/// The records that the sample has, or is given here.
pub fn records_of(app: &App) -> Records {
    let mut records = Records::new();
    people_and_calls(app, &mut records);
    letters(app, &mut records);
    placement(app, &mut records);
    money(app, &mut records);
    let first = |command: &str, input: Value, path: &str| first(app, command, input, path);
    let held = json!({ "noun": "person", "record": records["person"], "reason": "A complaint" });
    records.insert("hold", first("placeHold", held, "/holds/0/id"));
    let asked = json!({
        "person": records["person"], "receivedOn": "2026-11-20", "language": "en", "askedFor": "All",
    });
    records.insert("request", first("recordFileRequest", asked, "/id"));
    let coordinator = first("showSession", json!({}), "/coordinators/0/id");
    records.insert("coordinator", coordinator);
    records
}

fn first(app: &App, command: &str, input: Value, path: &str) -> String {
    let answer = app.request(command, input);
    let found = answer
        .pointer(path)
        .unwrap_or_else(|| panic!("{command} has no {path}: {answer}"));
    found
        .as_str()
        .map_or_else(|| found.to_string(), str::to_owned)
}

fn people_and_calls(app: &App, records: &mut Records) {
    let first = |command: &str, input: Value, path: &str| first(app, command, input, path);
    let listed = |command: &str| first(command, json!({ "limit": 1 }), "/rows/0/id");
    let application = |state: &str| {
        let input = json!({ "state": state, "limit": 1 });
        first("listApplications", input, "/rows/0/id")
    };
    let call = first("listCalls", json!({}), "/calls/0/id");
    let nhs = json!({ "limit": 1, "sector": "nhs" });
    let submitted = application("submitted");
    let rule = json!({ "application": submitted });
    records.extend([
        ("person", first("listPeople", nhs.clone(), "/rows/0/id")),
        (
            "affiliation",
            first("listPeople", nhs, "/rows/0/affiliation/id"),
        ),
        ("organisation", listed("listOrganisations")),
        ("event", listed("listEvents")),
        ("rule", first("showApplication", rule, "/eligibility/0/key")),
        ("submitted", submitted),
        ("draft", application("draft")),
        ("eligible", application("eligible")),
        ("decided", application("decided")),
        (
            "version",
            first("showCall", json!({ "call": call }), "/versions/0/id"),
        ),
        (
            "member",
            first("showPanel", json!({ "call": call }), "/members/0/id"),
        ),
        ("call", call),
    ]);
}

/// A letter that was voided is due again.
fn letters(app: &App, records: &mut Records) {
    let letters = |show: &str, path: &str| {
        let input = json!({ "show": show, "kind": "not-funded", "limit": 1 });
        first(app, "listLetters", input, path)
    };
    let voided = letters("issued", "/rows/0/letter");
    let letter = app.request("showLetter", json!({ "letter": voided }));
    app.request(
        "voidLetter",
        json!({ "letter": voided, "reason": "The address was an old one.", "basedOn": letter["basedOn"] }),
    );
    records.extend([
        ("kind", letters("due", "/rows/0/kind")),
        ("basis", letters("due", "/rows/0/basis")),
        ("recipient", letters("due", "/rows/0/person")),
    ]);
    let issued = json!({ "show": "issued", "limit": 1 });
    let letter = first(app, "listLetters", issued, "/rows/0/letter");
    records.insert("letter", letter);
}

/// A placement from an application, with access to its host decided and a check recorded.
fn placement(app: &App, records: &mut Records) {
    let proposable = first(app, "listProposable", json!({}), "/rows/0/application");
    let placement = app.request("proposePlacement", json!({ "application": proposable }));
    let id = text(&placement, "/id").to_owned();
    let employer = text(&placement, "/employer/organisation").to_owned();
    let host = text(&placement, "/hosts/0/organisation").to_owned();
    let rates = json!({ "from": "2026-04-06", "insurance": "15", "threshold": "5,000", "pension": "14.38" });
    let rates = json!({ "organisation": employer, "rates": rates });
    let rates = first(app, "recordOnCosts", rates, "/rates/0/id");
    let access = app.request("showAccess", json!({ "placement": id }));
    let access = app.request(
        "decideAccess",
        json!({
            "placement": id, "host": host, "contact": "patients", "needs": ["identifiable-data"],
            "route": null, "reason": "", "issuedOn": "", "issuedBy": "", "expiresOn": "",
            "basedOn": access["basedOn"],
        }),
    );
    let check = json!({
        "placement": id, "check": null, "kind": "information-governance", "outcome": "awaited",
        "level": null, "checkedOn": "", "expiresOn": "", "checker": "", "basedOn": access["basedOn"],
    });
    records.insert("check", first(app, "recordCheck", check, "/checks/0/id"));
    records.extend([
        ("placement", id),
        ("employer", employer),
        ("host", host),
        ("rates", rates),
    ]);
}

/// An award that both accepted, its bank details confirmed, a claim in a run, another begun; and one
/// that waits for a signature.
fn money(app: &App, records: &mut Records) {
    let awards = app.request("listAwards", json!({ "limit": 50 }));
    let view = |award: &str| app.request("showAward", json!({ "award": award }));
    let of = |wanted: fn(&Value) -> bool| {
        let ids = list(&awards, "/rows").iter().map(|row| text(row, "/id"));
        { ids }
            .find(|id| wanted(&view(id)))
            .unwrap_or_else(|| panic!("the sample has no such award: {awards}"))
            .to_owned()
    };
    let waiting = of(|award| award["state"] == "offered" && number(award, "/conditions") > 0);
    let accepted = of(|award| award["state"] == "accepted");
    let holder = view(&accepted);
    let (account, unheld) = bank_details(app, &holder);
    let (claim, run) = claims(app, &accepted);
    records.extend([
        ("award", waiting),
        ("accepted", accepted),
        ("holder", text(&holder, "/organisation").to_owned()),
        ("account", account),
        ("unheld", unheld),
        ("claim", claim),
        ("run", run),
    ]);
}

fn today() -> String {
    let today = Utc::now().date_naive();
    format!("{}-{:02}-{:02}", today.year(), today.month(), today.day())
}

fn second_coordinator(app: &App) -> Value {
    let session = app.request("showSession", json!({}));
    let me = &session["viewpoint"]["id"];
    let mut others = list(&session, "/coordinators").iter();
    let other = others.find(|one| one["id"] != *me);
    other.expect("the sample has two coordinators")["id"].clone()
}

/// Details that wait for their call-back; and who answered the call before, whom nothing holds.
fn bank_details(app: &App, award: &Value) -> (String, String) {
    let organisation = &award["organisation"];
    let person = app.request(
        "addPerson",
        json!({
            "details": { "name": "Ffion Cyllid", "phone": "01792 000000" },
            "organisation": organisation, "affiliation": { "role": "Finance" },
        }),
    );
    let bank = app.request(
        "enterBankAccount",
        json!({ "organisation": organisation, "name": "Research office", "sortCode": "12-34-56", "number": "12345678", "roll": "" }),
    );
    let account = &bank["accounts"][0];
    app.request(
        "confirmBankAccount",
        json!({
            "account": account["id"], "approver": second_coordinator(app), "pin": "0000",
            "contact": person["id"], "spokeTo": "Ffion Cyllid", "rungOn": today(),
            "basedOn": account["basedOn"],
        }),
    );
    // One that waits for its call.
    let bank = app.request(
        "enterBankAccount",
        json!({ "organisation": organisation, "name": "Research office", "sortCode": "12-34-56", "number": "87654321", "roll": "" }),
    );
    let mut accounts = list(&bank, "/accounts").iter();
    let open = accounts.find(|one| one["state"] == "entered");
    let open = text(open.expect("details that were entered"), "/id");
    (open.to_owned(), text(&person, "/id").to_owned())
}

/// A claim that is paid in a run, and one that is begun. Gives the second, and the run.
fn claims(app: &App, award: &str) -> (String, String) {
    let money = app.request("showAwardMoney", json!({ "award": award }));
    let instalment = &money["instalments"][0]["id"];
    let proposed = app.request(
        "proposeClaim",
        json!({ "award": award, "instalment": instalment }),
    );
    let pounds = |pence: i64| format!("{}.{:02}", pence / 100, pence % 100);
    let lines: Vec<Value> = list(&proposed, "/lines")
        .iter()
        .map(
            |line| json!({ "heading": line["heading"], "amount": pounds(number(line, "/amount")) }),
        )
        .collect();
    let save = |instalment: &Value, lines: &[Value]| {
        app.request(
            "saveClaim",
            json!({
                "award": award, "claim": null, "instalment": instalment, "lines": lines,
                "invoiceNumber": "INV-1", "invoiceOn": today(), "fromOn": "", "toOn": "",
                "note": "", "basedOn": 0,
            }),
        )
    };
    let claim = save(instalment, &lines);
    let id = claim["line"]["id"].clone();
    let claim = app.request(
        "submitClaim",
        json!({ "claim": id, "basedOn": claim["basedOn"] }),
    );
    app.request(
        "approveClaim",
        json!({
            "claim": id, "approver": second_coordinator(app), "pin": "0000",
            "basedOn": claim["basedOn"],
        }),
    );
    app.request(
        "editPayingAccount",
        json!({ "name": "Hub", "sortCode": "20-00-00", "number": "55779911" }),
    );
    let run = app.request("makeRun", json!({ "claims": [id] }));
    let begun = save(
        &Value::Null,
        &[json!({ "heading": lines[0]["heading"], "amount": "1.00" })],
    );
    (
        text(&begun, "/line/id").to_owned(),
        text(&run, "/line/id").to_owned(),
    )
}

/// Where a screen is met: its path with a record in each parameter.
pub fn address_of(screen: &str, records: &Records) -> String {
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
        "organisations" if screen.contains("/bank") => "holder",
        "organisations" => "organisation",
        "events" => "event",
        "letters" | "outbox" => "letter",
        "awards" => "award",
        "placements" | "outcomes" => "placement",
        "on-costs" => "employer",
        "settings" => "coordinator",
        "protection" if screen.contains("/requests/") => "request",
        "protection" if screen.ends_with("/lift") => "hold",
        "protection" if screen.contains("/erase/") => "unheld",
        "protection" => "person",
        _ => "",
    };
    screen
        .split('/')
        .map(|part| match part {
            "$id" => of(id),
            "$award" => of("accepted"),
            "$account" => of("account"),
            "$claim" => of("claim"),
            "$run" => of("run"),
            "$host" => of("host"),
            "$check" => of("check"),
            "$step" => "start",
            "$noun" if screen.starts_with("/outcomes/") => "placement",
            "$review" => "start",
            "$noun" => "person",
            "$outcome" => "new",
            "$placement" => of("placement"),
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
            "$kind" if screen.starts_with("/protection/") => "unsuccessful",
            "$kind" => of("kind"),
            "$act" => "suspend",
            "$type" => "seed-fund",
            part if part.starts_with('$') => panic!("no record is known for {part} of {screen}"),
            part => part,
        })
        .collect::<Vec<_>>()
        .join("/")
}
