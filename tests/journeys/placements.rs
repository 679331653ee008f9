//! A placement, from the first idea to its withdrawal: proposed, costed, filled, moved.

use seedbridge_tests::asks::{Asks, list, number, text};
use seedbridge_tests::terminal::{Terminal, copy_of_sample};
use serde_json::{Value, json};

use crate::by_the_clock::Hub;

/// A nurse of the NHS, a company and a charity.
fn people_and_places(hub: &mut Hub) -> (Value, [Value; 3]) {
    let mut organisation = |name: &str, sector: &str| {
        let details =
            json!({ "name": { "en": name, "cy": "" }, "sector": sector, "nation": "wales" });
        hub.ask("addOrganisation", json!({ "details": details }))["id"].clone()
    };
    let places = [
        organisation("Example Health Board", "nhs"),
        organisation("Example Diagnostics Ltd", "industry"),
        organisation("Example Charity", "charity"),
    ];
    let person = hub.ask("addPerson", json!({ "details": { "name": "Ŵyn Example" } }));
    (person["id"].clone(), places)
}

fn problems(failure: &Value) -> Vec<String> {
    list(failure, "/fields")
        .iter()
        .map(|one| format!("{} {}", text(one, "/field"), text(one, "/problem")))
        .collect()
}

fn due(hub: &mut Hub) -> Vec<String> {
    list(&hub.ask("showToday", json!({})), "/due")
        .iter()
        .filter(|line| line["placement"].is_string())
        .map(|line| text(line, "/kind").to_owned())
        .collect()
}

#[test]
fn a_placement_is_proposed_costed_filled_moved_and_withdrawn() {
    let mut hub = Hub::made_at("2025-06-20T09:00:00Z");
    let (person, [board, company, charity]) = people_and_places(&mut hub);
    let before = hub.last_act();
    let asked = |host: &Value| {
        json!({
            "person": person, "employer": board, "host": host,
            "startsOn": "2025-07-01", "endsOn": "2025-12-31",
        })
    };
    // A host of the employer's sector, and days the wrong way round: nothing is written.
    let failure = hub.try_ask("proposePlacement", asked(&board)).unwrap_err();
    assert_eq!(problems(&failure), ["host host-of-same-sector"]);
    let mut backwards = asked(&company);
    backwards["endsOn"] = json!("2025-06-30");
    let failure = hub.try_ask("proposePlacement", backwards).unwrap_err();
    assert_eq!(problems(&failure), ["endsOn ends-before-start"]);
    assert_eq!(hub.last_act(), before);

    let placement = hub.ask("proposePlacement", asked(&company));
    assert_eq!(
        hub.last_act(),
        (before.0 + 1, "propose-placement".to_owned())
    );
    assert_eq!(text(&placement, "/progress"), "proposed");
    let bars: Vec<&str> = list(&placement, "/bars")
        .iter()
        .map(|b| text(b, "/bar"))
        .collect();
    assert_eq!(
        bars,
        [
            "no-agreement",
            "checks-undecided",
            "access-undecided",
            "backfill-open"
        ]
    );
    let id = placement["id"].clone();
    assert_eq!(due(&mut hub), ["backfill-gap", "placement-not-ready"]);

    // Two days a week, by the what-if that writes nothing and the move that does.
    let plan = |ends: &str, hosts: &[&Value]| {
        json!({
            "startsOn": "2025-07-01", "endsOn": ends, "hosts": hosts,
            "pattern": { "kind": "part-time", "share": "40", "weekdays": ["monday", "tuesday"] },
        })
    };
    let entries = hub.last_act();
    let tried = json!({ "placement": id, "plan": plan("2025-12-31", &[&company]) });
    let what_if = hub.ask("whatIfPlacement", tried);
    assert_eq!(what_if["changes"], true);
    assert_eq!(number(&what_if, "/whatIf/before/share"), 100);
    assert_eq!(number(&what_if, "/whatIf/after/share"), 40);
    assert_eq!(list(&what_if, "/whatIf/letters").len(), 0);
    assert_eq!(hub.last_act(), entries);
    let move_to = |plan: Value, based_on: &Value| json!({ "placement": id, "basedOn": based_on, "plan": plan, "reason": "As agreed by telephone." });
    let moved = move_to(plan("2025-12-31", &[&company]), &placement["basedOn"]);
    let placement = hub.ask("movePlacement", moved);
    assert_eq!(number(&placement, "/consequences/share"), 40);
    assert_eq!(
        text(&placement, "/consequences/substantive/unknown/missing"),
        "pay"
    );

    // What it costs, to the penny, by the employer's rates: the example of the field's reference.
    let pay = |from: &str, annual: &str| json!({ "from": from, "annual": annual });
    let edit_pay = |based_on: &Value, substantive: &[Value]| {
        json!({
            "placement": id, "basedOn": based_on, "substantive": substantive,
            "backfill": [pay("2025-04-01", "47,810")], "funded": "12,000", "bearer": "employer",
        })
    };
    let first = pay("2025-04-01", "54,710");
    let placement = hub.ask(
        "editPlacementPay",
        edit_pay(&placement["basedOn"], std::slice::from_ref(&first)),
    );
    assert_eq!(
        text(&placement, "/consequences/substantive/unknown/missing"),
        "rates"
    );
    let rates = json!({
        "from": "2025-04-06", "insurance": "15", "threshold": "5,000", "pension": "14.38",
        "levy": "0.5", "other": "", "source": "Payroll",
    });
    let rates_of = |organisation: &Value, rates: &Value| json!({ "organisation": organisation, "rates": rates });
    hub.ask("recordOnCosts", rates_of(&board, &rates));
    let failure = hub
        .try_ask("recordOnCosts", rates_of(&board, &rates))
        .unwrap_err();
    assert_eq!(problems(&failure), ["rates.from rates-day-twice"]);
    let placement = hub.ask("showPlacement", json!({ "placement": id }));
    assert_eq!(
        number(&placement, "/consequences/substantive/cost/total"),
        1_406_147
    );
    let stretches = "/consequences/substantive/cost/stretches";
    assert_eq!(
        number(&placement, &format!("{stretches}/0/fullYear")),
        7_030_735
    );
    assert_eq!(
        number(&placement, "/consequences/funded/difference"),
        26_913
    );

    // A pay award mid-way divides the period at its day.
    let award = pay("2025-10-01", "55,900");
    let placement = hub.ask(
        "editPlacementPay",
        edit_pay(&placement["basedOn"], &[first, award]),
    );
    assert_eq!(list(&placement, stretches).len(), 2);
    assert_eq!(
        text(&placement, &format!("{stretches}/1/period/from")),
        "2025-10-01"
    );

    // The post left behind: a fortnight with nobody in it.
    let filled = json!({
        "placement": id, "basedOn": placement["basedOn"], "state": "filled", "post": "Nurse",
        "grade": "Band 6", "share": "", "advertisedOn": "", "reason": "",
        "holders": [{ "name": "Mair Example", "from": "2025-07-15", "to": "" }],
    });
    let placement = hub.ask("editPlacementBackfill", filled);
    assert_eq!(
        placement["consequences"]["gaps"],
        json!([{ "from": "2025-07-01", "to": "2025-07-14" }])
    );

    // Invoices sum to what the backfill costs; VAT is somebody's word, on a day that has come.
    let recharge = |based_on: &Value, vat: &str, on: &str| {
        json!({
            "placement": id, "basedOn": based_on, "to": "hub", "of": "backfill", "every": "quarterly",
            "vat": vat, "vatConfirmedBy": if on.is_empty() { "" } else { "Head of finance" },
            "vatConfirmedOn": on,
        })
    };
    let early = recharge(&placement["basedOn"], "outside-scope", "2025-06-21");
    let failure = hub.try_ask("editPlacementRecharge", early).unwrap_err();
    assert_eq!(problems(&failure), ["vatConfirmedOn date-in-future"]);
    let open = recharge(&placement["basedOn"], "to-be-confirmed", "");
    let placement = hub.ask("editPlacementRecharge", open);
    assert!(due(&mut hub).contains(&"vat-unconfirmed".to_owned()));
    let said = recharge(&placement["basedOn"], "outside-scope", "2025-06-20");
    let placement = hub.ask("editPlacementRecharge", said);
    assert!(!due(&mut hub).contains(&"vat-unconfirmed".to_owned()));
    let invoices = list(&placement, "/consequences/recharges");
    assert_eq!(invoices.len(), 2);
    assert_eq!(
        invoices.iter().map(|i| number(i, "/amount")).sum::<i64>(),
        number(&placement, "/consequences/backfill/cost/total")
    );

    // Leave on its days is seen.
    let leave = json!({ "person": person, "kind": "annual-leave", "from": "2025-08-04", "to": "2025-08-15" });
    hub.ask("recordAbsence", leave);
    assert!(due(&mut hub).contains(&"placement-overlaps".to_owned()));

    // A later end and a second host; then back again by undo. A stale change is refused.
    let later = plan("2026-01-31", &[&company, &charity]);
    let placement_now = hub.ask(
        "movePlacement",
        move_to(later.clone(), &placement["basedOn"]),
    );
    assert_eq!(list(&placement_now, "/hosts").len(), 2);
    assert_eq!(
        number(&placement_now, "/consequences/length/wholeMonths"),
        7
    );
    assert_eq!(list(&placement_now, "/moves").len(), 2);
    let stale = hub.try_ask("movePlacement", move_to(later, &placement["basedOn"]));
    assert_eq!(stale.unwrap_err()["kind"], "stale");
    let last = hub.last_act();
    assert_eq!(last.1, "move-placement");
    hub.ask("undo", json!({ "sequence": null }));
    let placement = hub.ask("showPlacement", json!({ "placement": id }));
    assert_eq!(list(&placement, "/hosts").len(), 1);
    assert_eq!(number(&placement, "/consequences/length/wholeMonths"), 6);

    // Found by name, listed on a day, exported.
    let found = hub.ask("search", json!({ "text": "wyn diagnostics" }));
    assert_eq!(text(&found, "/hits/0/noun"), "placement");
    let on = |day: &str| json!({ "on": day, "limit": 10 });
    assert_eq!(
        number(&hub.ask("listPlacements", on("2025-12-31")), "/total"),
        1
    );
    assert_eq!(
        number(&hub.ask("listPlacements", on("2026-01-01")), "/total"),
        0
    );
    let export = json!({ "list": "placements", "format": "csv", "language": "cy", "hostSector": "industry" });
    assert!(text(&hub.ask("exportList", export), "/name").starts_with("lleoliadau-"));

    // Withdrawn with a reason, and nothing changes any more.
    let withdraw = |reason: &str| json!({ "placement": id, "basedOn": placement["basedOn"], "reason": reason });
    let failure = hub.try_ask("withdrawPlacement", withdraw(" ")).unwrap_err();
    assert_eq!(problems(&failure), ["reason missing"]);
    let withdrawn = hub.ask("withdrawPlacement", withdraw("The host closed."));
    assert_eq!(text(&withdrawn, "/progress"), "withdrawn");
    let refused = hub
        .try_ask("withdrawPlacement", withdraw("Again."))
        .unwrap_err();
    assert_eq!(text(&refused, "/rule"), "placement-withdrawn");
    assert!(due(&mut hub).is_empty());
    assert_eq!(hub.ask("checkChain", json!({}))["brokenAt"], Value::Null);
}

#[test]
fn a_placement_takes_what_was_submitted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.seedbridge");
    copy_of_sample(&file);
    let mut terminal = Terminal::open(&file);
    let bids = terminal.ask("listProposable", json!({}));
    let bid = list(&bids, "/rows")
        .first()
        .expect("a bid to propose from")
        .clone();
    let propose = json!({ "application": bid["application"] });
    let placement = terminal.ask("proposePlacement", propose.clone());
    assert_eq!(placement["label"], bid["reference"]);
    assert_eq!(placement["name"], bid["name"]);
    assert_ne!(
        placement["employer"]["sector"],
        placement["hosts"][0]["sector"]
    );
    assert!(placement["employer"]["manager"]["name"].is_string());
    assert!(placement["hosts"][0]["manager"]["name"].is_string());
    assert!(!text(&placement, "/post").is_empty() && !text(&placement, "/grade").is_empty());
    assert!((3..=5).contains(&list(&placement, "/objectives").len()));
    assert!(number(&placement, "/funded") > 0);
    assert_eq!(placement["reasonNeeded"], true);
    assert!(
        list(&placement, "/consequences/mileposts")
            .iter()
            .any(|post| post["kind"] == "report")
    );
    let again = terminal.try_ask("proposePlacement", propose).unwrap_err();
    assert_eq!(text(&again, "/rule"), "placement-proposed-already");
    let left = terminal.ask("listProposable", json!({}));
    assert_eq!(list(&left, "/rows").len() + 1, list(&bids, "/rows").len());

    // From an award, too: it leads to its placement, or to proposing one where that came to nothing.
    let all = terminal.ask("listPlacements", json!({ "limit": 50 }));
    let awarded = list(&all, "/rows")
        .iter()
        .find(|row| row["progress"] == "awarded");
    let id = awarded.expect("one that is awarded")["id"].clone();
    let view = terminal.ask("showPlacement", json!({ "placement": id }));
    let award = terminal.ask("showAward", json!({ "award": view["award"] }));
    assert_eq!(
        (&award["placement"], &award["proposable"]),
        (&id, &json!(false))
    );
    let withdrawn = json!({ "placement": id, "basedOn": view["basedOn"], "reason": "Not now" });
    terminal.ask("withdrawPlacement", withdrawn);
    let award = terminal.ask("showAward", json!({ "award": view["award"] }));
    assert_eq!(
        (&award["placement"], &award["proposable"]),
        (&Value::Null, &json!(true))
    );
}
