//! What became of the placements of calls: last year's, from their awards on, and two of this year.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::agenda::Agenda;
use super::awards::SECONDED;
use super::calendar::{Calendar, typed};
use super::requests::list;
use super::{Story, key_missing};
use crate::Failed;

/// What is paid for a year of a post, and for a year of the post left behind.
fn pay(key: &str) -> (&'static str, Option<&'static str>) {
    match key {
        "nurse-to-company" => ("48,526.00", Some("39,405.00")),
        "trial-design" => ("46,148.00", Some("37,338.00")),
        "regulator-desk" => ("49,320.00", None),
        "data-bridge" => ("45,585.00", None),
        "charity-voices" => ("38,205.00", Some("29,970.00")),
        _ => ("43,742.00", Some("37,338.00")),
    }
}

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for (nth, key) in (0u32..).zip(SECONDED) {
        agenda.at(calendar.at_work(-311, 9, 10 * nth), move |story| {
            prepare(story, key)
        });
        agenda.at(calendar.at_work(-309, 11, 10 * nth), move |story| {
            admit(story, key)
        });
        agenda.at(calendar.at_work(-308, 13, 10 * nth), move |story| {
            draft(story, key)
        });
        agenda.at(calendar.at_work(-307, 15, 10 * nth), move |story| {
            sign(story, key, 3)
        });
    }
    for (key, month) in [
        ("nurse-to-company", -9),
        ("charity-voices", -8),
        ("data-bridge", -7),
        ("trial-design", -6),
        ("regulator-desk", -5),
    ] {
        let first = calendar.first_of_month(month);
        agenda.at(super::calendar::at(first, 9, 45), move |story| {
            step(story, key, "start", first, "")
        });
    }
    let last = calendar.last_of_month(-4);
    agenda.at(
        super::calendar::at(last + Days::new(3), 9, 0),
        move |story| step(story, "nurse-to-company", "return", last + Days::new(1), ""),
    );
    agenda.at(calendar.at_work(-61, 9, 0), |story| {
        let today = story.today();
        step(story, "nurse-to-company", "close", today, "")
    });
    agenda.at(calendar.at_work(-60, 9, 0), |story| {
        let today = story.today();
        let reason = "The host’s systems moved to another supplier, and the work with them.";
        step(story, "data-bridge", "end-early", today, reason)
    });
    agenda.at(calendar.at_work(-30, 9, 0), |story| {
        let today = story.today();
        step(
            story,
            "regulator-desk",
            "pause",
            today,
            "Parental leave, until the new year.",
        )
    });
    // Of this year: one whose agreement is to be drafted, and one whose award is offered.
    agenda.at(calendar.at_work(-7, 10, 0), |story| {
        prepare(story, "bwyd-a-diabetes")
    });
    agenda.at(calendar.at_work(-4, 10, 0), |story| {
        propose_from(story, "tumour-reads").map(drop)
    });
}

fn propose_from(story: &mut Story, key: &str) -> Result<Value, Failed> {
    let application = story.application(key)?;
    story.ask("proposePlacement", json!({ "application": application }))
}

/// A placement: of a call by the key of its bid, another by whom it is of.
pub(super) fn placement(story: &mut Story, key: &str) -> Result<Value, Failed> {
    let id = match story.own_placements.get(key) {
        Some(id) => id.clone(),
        None => {
            let application = story.application(key)?;
            let row = story.office.read().placement_of(application)?;
            json!(row.ok_or_else(|| key_missing(key))?)
        }
    };
    story.ask("showPlacement", json!({ "placement": id }))
}

/// From the award to what is asked before an agreement: place, pay, the post left behind, the
/// recharge, what employer and host agree.
fn prepare(story: &mut Story, key: &str) -> Result<(), Failed> {
    let view = propose_from(story, key)?;
    let id = view["id"].clone();
    let employer = view["employer"]["organisation"].clone();
    let hosts: Vec<Value> = list(&view, "/hosts")
        .iter()
        .map(|host| {
            json!({
                "organisation": host["organisation"], "manager": host["manager"]["id"],
                "place": "The host’s main office",
            })
        })
        .collect();
    let input = json!({
        "placement": id, "basedOn": view["basedOn"], "employer": employer,
        "manager": view["employer"]["manager"]["id"], "post": view["post"],
        "grade": view["grade"], "fullWeek": "37.5", "hosts": hosts,
    });
    let view = story.ask("editPlacementPeople", input)?;
    let left = match pay(key).1 {
        Some(_) => LeftBehind::Filled,
        None => LeftBehind::Unsuitable,
    };
    settle(story, key, &view, left)
}

/// What becomes of the post left behind.
#[derive(Clone, Copy)]
pub(super) enum LeftBehind {
    /// Somebody fills it.
    Filled,
    /// It is advertised, and empty.
    Advertised,
    /// Nobody could fill it.
    Unsuitable,
}

/// Pay, the post left behind, the recharge, what employer and host agree.
pub(super) fn settle(
    story: &mut Story,
    key: &str,
    view: &Value,
    left: LeftBehind,
) -> Result<(), Failed> {
    let id = view["id"].clone();
    let employer = view["employer"]["organisation"].clone();
    // Pay and rates that were known by then.
    let since = typed(story.today() - Days::new(365));
    let rates = story.ask("showOnCosts", json!({ "organisation": employer }))?;
    if list(&rates, "/rates").is_empty() {
        let rates = json!({
            "from": since, "insurance": "15", "threshold": "5,000", "pension": "14.38",
            "levy": "0.5", "other": "", "source": "The employer’s payroll",
        });
        let input = json!({ "organisation": employer, "rates": rates });
        story.ask("recordOnCosts", input)?;
    }
    let (substantive, backfill) = pay(key);
    let dated = |annual: &str| json!([{ "from": since, "annual": annual }]);
    let input = json!({
        "placement": id, "basedOn": view["basedOn"], "substantive": dated(substantive),
        "backfill": backfill.map_or(json!([]), dated), "funded": "", "bearer": "employer",
    });
    let view = story.ask("editPlacementPay", input)?;
    let starts = view["consequences"]["period"]["from"].clone();
    let post = match view["backfill"]["post"].as_str() {
        Some(post) if !post.is_empty() => json!(post),
        _ => view["post"].clone(),
    };
    let behind = json!({
        "placement": id, "basedOn": view["basedOn"], "state": "advertised", "post": post,
        "grade": view["backfill"]["grade"], "share": "", "advertisedOn": story.typed_today(),
        "reason": "", "holders": [],
    });
    let input = match left {
        LeftBehind::Advertised => behind,
        LeftBehind::Filled => {
            let mut filled = behind;
            filled["state"] = json!("filled");
            filled["advertisedOn"] = json!("");
            filled["holders"] =
                json!([{ "name": "Somebody from the bank of staff", "from": starts, "to": "" }]);
            filled
        }
        LeftBehind::Unsuitable => json!({
            "placement": id, "basedOn": view["basedOn"], "state": "unsuitable", "post": "",
            "grade": "", "share": "", "advertisedOn": "",
            "reason": "The post is one of a kind; the salary is funded instead.", "holders": [],
        }),
    };
    let view = story.ask("editPlacementBackfill", input)?;
    let of = if backfill.is_some() {
        "backfill"
    } else {
        "substantive"
    };
    // What no award pays for is invoiced to the host.
    let to = if view["award"].is_null() {
        "host"
    } else {
        "hub"
    };
    let sectors = [&view["employer"]["sector"], &view["hosts"][0]["sector"]];
    let vat = match sectors.map(|sector| sector.as_str().unwrap_or_default()) {
        ["nhs", "nhs"] => "outside-scope",
        ["nhs", "university"] => "joint-memorandum",
        _ => "standard-rated",
    };
    let input = json!({
        "placement": id, "basedOn": view["basedOn"], "to": to, "of": of, "every": "quarterly",
        "vat": vat, "vatConfirmedBy": "The employer’s head of finance",
        "vatConfirmedOn": story.typed_today(),
    });
    story.ask("editPlacementRecharge", input)?;
    let agreement = story.ask("showAgreement", json!({ "placement": id }))?;
    let input = json!({
        "placement": id, "basedOn": agreement["basedOn"], "dataRole": "host-controller",
        "sharingReference": "DSA-2025-07", "assessmentReference": "", "arisingOwner": "joint",
        "noticeWeeks": "4",
    });
    story.ask("editPlacementTerms", input)?;
    Ok(())
}

/// How the person is admitted to each host, and the checks that it asks for.
pub(super) fn admit(story: &mut Story, key: &str) -> Result<(), Failed> {
    let view = placement(story, key)?;
    let id = view["id"].clone();
    let shown = story.ask("showAccess", json!({ "placement": id }))?;
    let expires = shown["endsOn"].as_str().unwrap_or_default();
    let expires: NaiveDate = expires.parse().map_err(|_| key_missing(key))?;
    let expires = typed(expires + Days::new(200));
    let today = story.typed_today();
    for host in list(&shown, "/hosts") {
        let nhs = host["sector"] == json!("nhs");
        let shown = story.ask("showAccess", json!({ "placement": id }))?;
        let mut input = json!({
            "placement": id, "host": host["host"], "contact": if nhs { "premises" } else { "none" },
            "needs": [], "route": null, "reason": "", "issuedOn": "", "issuedBy": "",
            "expiresOn": "", "basedOn": shown["basedOn"],
        });
        if nhs {
            input["issuedOn"] = json!(today);
            input["issuedBy"] = json!("Research and development office");
            input["expiresOn"] = json!(expires);
        }
        story.ask("decideAccess", input)?;
    }
    let shown = story.ask("showAccess", json!({ "placement": id }))?;
    for needed in list(&shown, "/needed") {
        let shown = story.ask("showAccess", json!({ "placement": id }))?;
        let input = json!({
            "placement": id, "check": null, "kind": needed["kind"], "outcome": "clear",
            "level": if needed["kind"] == json!("dbs") { json!("enhanced") } else { json!(null) },
            "checkedOn": today, "expiresOn": expires, "checker": "Human resources",
            "basedOn": shown["basedOn"],
        });
        story.ask("recordCheck", input)?;
    }
    Ok(())
}

pub(super) fn draft(story: &mut Story, key: &str) -> Result<(), Failed> {
    let id = placement(story, key)?["id"].clone();
    let shown = story.ask("showAgreement", json!({ "placement": id }))?;
    let input = json!({ "placement": id, "reason": "", "basedOn": shown["basedOn"] });
    story.ask("draftAgreement", input)?;
    Ok(())
}

/// Offers the latest draft as what came back signed, under the token `agreement`.
pub(super) fn offer_agreement(story: &mut Story, key: &str) -> Result<(), Failed> {
    let id = placement(story, key)?["id"].clone();
    let drafts = story
        .office
        .read()
        .agreements(serde_json::from_value(id)?)?;
    let draft = drafts.first().ok_or_else(|| key_missing(key))?;
    story.offer("agreement", &draft.sha256)
}

/// So many of the parties sign the latest draft.
pub(super) fn sign(story: &mut Story, key: &str, most: usize) -> Result<(), Failed> {
    let view = placement(story, key)?;
    let id = view["id"].clone();
    let mut shown = story.ask("showAgreement", json!({ "placement": id }))?;
    let agreement = shown["drafts"][0]["id"].clone();
    offer_agreement(story, key)?;
    for party in list(&shown, "/parties").into_iter().take(most) {
        let signer = &party["signer"];
        let (name, role) = match signer["party"].as_str() {
            Some("secondee") => (view["name"].clone(), ""),
            _ => (json!("Elspeth Ramage (sample)"), "Director of Workforce"),
        };
        let input = json!({
            "agreement": agreement, "party": signer["party"],
            "organisation": signer["organisation"], "name": name, "role": role,
            "signedOn": story.typed_today(), "page": "agreement", "basedOn": shown["basedOn"],
        });
        shown = story.ask("signAgreement", input)?;
    }
    Ok(())
}

pub(super) fn step(
    story: &mut Story,
    key: &str,
    step: &str,
    on: NaiveDate,
    reason: &str,
) -> Result<(), Failed> {
    let view = placement(story, key)?;
    if step == "start" && !list(&view, "/bars").is_empty() {
        let bars = &view["bars"];
        return Err(Failed::Fault(format!(
            "the sample’s {key} cannot begin: {bars}"
        )));
    }
    let input = json!({
        "placement": view["id"], "step": step, "on": typed(on), "reason": reason,
        "basedOn": view["basedOn"],
    });
    story.ask("takePlacementStep", input)?;
    Ok(())
}
