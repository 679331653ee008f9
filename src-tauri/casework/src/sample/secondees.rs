//! What became of the placements: last year's, from their awards on; one of this year; and two that
//! no call paid for.

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
    // Of this year: drafted, and signed by one of three.
    let key = "bwyd-a-diabetes";
    agenda.at(calendar.at_work(-7, 10, 0), move |story| {
        prepare(story, key)
    });
    agenda.at(calendar.at_work(-6, 10, 0), move |story| admit(story, key));
    agenda.at(calendar.at_work(-5, 10, 0), move |story| draft(story, key));
    agenda.at(calendar.at_work(-2, 10, 0), move |story| {
        sign(story, key, 1)
    });
    agenda.at(calendar.at_work(-4, 10, 0), |story| {
        propose_from(story, "tumour-reads").map(drop)
    });
    came_to_nothing(agenda, calendar);
}

/// A placement that no call paid for was proposed, and withdrawn.
fn came_to_nothing(agenda: &mut Agenda<'_>, calendar: Calendar) {
    agenda.at(calendar.at_work(-45, 10, 0), move |story| {
        let person = story.directory.person("kirsty-maddern")?;
        let (host, _) = story.directory.organisation("tenovus")?;
        let input = json!({
            "person": person.id, "employer": person.organisation, "host": host,
            "startsOn": typed(calendar.first_of_month(1)),
            "endsOn": typed(calendar.last_of_month(3)),
        });
        story.ask("proposePlacement", input).map(drop)
    });
    agenda.at(calendar.at_work(-20, 11, 0), |story| {
        let name = story.directory.person("kirsty-maddern")?.name;
        let found = story.ask("listPlacements", json!({ "text": name, "limit": 1 }))?;
        let id = found["rows"][0]["id"].clone();
        let view = story.ask("showPlacement", json!({ "placement": id }))?;
        let reason = "Her team lost two people, and cannot spare her this winter.";
        let input = json!({ "placement": id, "basedOn": view["basedOn"], "reason": reason });
        story.ask("withdrawPlacement", input).map(drop)
    });
}

fn propose_from(story: &mut Story, key: &str) -> Result<Value, Failed> {
    let application = story.application(key)?;
    story.ask("proposePlacement", json!({ "application": application }))
}

pub(super) fn placement(story: &mut Story, key: &str) -> Result<Value, Failed> {
    let application = story.application(key)?;
    let row = story.office.read().placement_of(application)?;
    let id = row.ok_or_else(|| key_missing(key))?;
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
    let rates = story.ask("showOnCosts", json!({ "organisation": employer }))?;
    if list(&rates, "/rates").is_empty() {
        let rates = json!({
            "from": "2025-04-06", "insurance": "15", "threshold": "5,000", "pension": "14.38",
            "levy": "0.5", "other": "", "source": "The employer’s payroll",
        });
        let input = json!({ "organisation": employer, "rates": rates });
        story.ask("recordOnCosts", input)?;
    }
    let (substantive, backfill) = pay(key);
    let from = "2025-04-01";
    let dated = |annual: &str| json!([{ "from": from, "annual": annual }]);
    let input = json!({
        "placement": id, "basedOn": view["basedOn"], "substantive": dated(substantive),
        "backfill": backfill.map_or(json!([]), dated), "funded": "", "bearer": "employer",
    });
    let view = story.ask("editPlacementPay", input)?;
    let starts = view["consequences"]["period"]["from"].clone();
    let input = match backfill {
        Some(_) => json!({
            "placement": id, "basedOn": view["basedOn"], "state": "filled",
            "post": view["backfill"]["post"], "grade": view["backfill"]["grade"], "share": "",
            "advertisedOn": "", "reason": "",
            "holders": [{ "name": "Somebody from the bank of staff", "from": starts, "to": "" }],
        }),
        None => json!({
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
    let input = json!({
        "placement": id, "basedOn": view["basedOn"], "to": "hub", "of": of, "every": "quarterly",
        "vat": "outside-scope", "vatConfirmedBy": "The employer’s head of finance",
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
fn admit(story: &mut Story, key: &str) -> Result<(), Failed> {
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

fn draft(story: &mut Story, key: &str) -> Result<(), Failed> {
    let id = placement(story, key)?["id"].clone();
    let shown = story.ask("showAgreement", json!({ "placement": id }))?;
    let input = json!({ "placement": id, "reason": "", "basedOn": shown["basedOn"] });
    story.ask("draftAgreement", input)?;
    Ok(())
}

/// Offers the latest draft as what came back signed, under the token `agreement`.
pub(super) fn offer_agreement(story: &mut Story, key: &str) -> Result<(), Failed> {
    let drafts = {
        let read = story.office.read();
        let application = story.application(key)?;
        let row = read.placement_of(application)?.ok_or(Failed::NotFound)?;
        read.agreements(row)?
    };
    let draft = drafts.first().ok_or_else(|| key_missing(key))?;
    story.offer("agreement", &draft.sha256)
}

/// So many of the parties sign the latest draft.
fn sign(story: &mut Story, key: &str, most: usize) -> Result<(), Failed> {
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

fn step(
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
