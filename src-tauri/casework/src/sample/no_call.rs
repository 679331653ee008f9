//! Placements that no call paid for: one at each stage that those of a call are past.

use serde_json::json;

use super::Story;
use super::aftermath::review;
use super::agenda::Agenda;
use super::calendar::{Calendar, at, typed};
use super::decisions::issue_of;
use super::secondees::{LeftBehind, admit, draft, placement, settle, sign, step};
use crate::Failed;

/// How far one has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Come {
    Drafted,
    PartSigned,
    Signed,
    Clear,
    Begun,
    Returned,
}

/// A placement by whom it is of, with its managers, its months counted from this one, and the
/// working day on which it was proposed, counted from today.
#[derive(Clone, Copy)]
struct Plan {
    person: &'static str,
    manager: &'static str,
    host: &'static str,
    contact: &'static str,
    objective: &'static str,
    months: (i32, i32),
    proposed: i64,
    come: Come,
}

const PLANS: [Plan; 6] = [
    Plan {
        person: "zoe-amberley",
        manager: "ifan-gethin",
        host: "tenovus",
        contact: "nerys-ann-sarn",
        objective: "A way for the charity to show what its advice changed, tried in two regions.",
        months: (-7, -2),
        proposed: -262,
        come: Come::Returned,
    },
    Plan {
        person: "gwion-parri",
        manager: "arwel-ceiriog",
        host: "wrexham",
        contact: "bryn-halkyn",
        objective: "Un set ddata glân am amseroedd aros y gall y brifysgol ei haddysgu.",
        months: (-2, 5),
        proposed: -110,
        come: Come::Begun,
    },
    Plan {
        person: "rosalind-hale",
        manager: "moira-sewell",
        host: "phw",
        contact: "ruth-anwen-price",
        objective: "A module on screening, written with those who run it.",
        months: (1, 6),
        proposed: -22,
        come: Come::Clear,
    },
    Plan {
        person: "ieuan-madog",
        manager: "colin-brackenbury",
        host: "cardiff-met",
        contact: "leila-haddad",
        objective: "A tray for the theatre that is laid out with the people who use it.",
        months: (2, 4),
        proposed: -18,
        come: Come::Signed,
    },
    Plan {
        person: "andrea-kowalska",
        manager: "karen-tudor",
        host: "cardiff-council",
        contact: "shabnam-iqbal",
        objective: "What health visitors and the council each know of a family, on one page.",
        months: (2, 7),
        proposed: -14,
        come: Come::PartSigned,
    },
    Plan {
        person: "clive-ormerod",
        manager: "alan-yarwood",
        host: "usw",
        contact: "wendy-pascoe",
        objective: "A short course for pathway managers, run once.",
        months: (3, 8),
        proposed: -12,
        come: Come::Drafted,
    },
];

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for plan in PLANS {
        let key = plan.person;
        agenda.at(calendar.at_work(plan.proposed, 10, 40), move |story| {
            prepare(story, calendar, plan)
        });
        agenda.at(calendar.at_work(plan.proposed + 1, 11, 40), move |story| {
            admit(story, key)
        });
        agenda.at(calendar.at_work(plan.proposed + 2, 13, 40), move |story| {
            draft(story, key)
        });
        let signed = match plan.come {
            Come::Drafted => 0,
            Come::PartSigned => 1,
            Come::Signed | Come::Clear | Come::Begun | Come::Returned => 3,
        };
        agenda.at(calendar.at_work(plan.proposed + 5, 15, 40), move |story| {
            sign(story, key, signed)
        });
        if matches!(plan.come, Come::Begun | Come::Returned) {
            let first = calendar.first_of_month(plan.months.0);
            agenda.at(at(first, 9, 50), move |story| {
                step(story, key, "start", first, "")
            });
            agenda.at(at(first, 16, 50), move |story| told(story, key));
            agenda.at(at(first + chrono::Days::new(9), 11, 30), move |story| {
                let words = "A desk, a pass and a plan for the first month.";
                review(story, key, "start", "too-early", words, "")
            });
        }
        if plan.come == Come::Returned {
            returns(agenda, calendar, plan);
        }
    }
    came_to_nothing(agenda, calendar);
}

fn prepare(story: &mut Story, calendar: Calendar, plan: Plan) -> Result<(), Failed> {
    let person = story.directory.person(plan.person)?;
    let manager = story.directory.person(plan.manager)?;
    let contact = story.directory.person(plan.contact)?;
    let (host, _) = story.directory.organisation(plan.host)?;
    let input = json!({
        "person": person.id, "employer": person.organisation, "host": host,
        "startsOn": typed(calendar.first_of_month(plan.months.0)),
        "endsOn": typed(calendar.last_of_month(plan.months.1)),
    });
    let view = story.ask("proposePlacement", input)?;
    story
        .own_placements
        .insert(plan.person.into(), view["id"].clone());
    let input = json!({
        "placement": view["id"], "basedOn": view["basedOn"], "employer": person.organisation,
        "manager": manager.id, "post": person.post, "grade": "", "fullWeek": "37.5",
        "hosts": [{ "organisation": host, "manager": contact.id, "place": "The host’s main office" }],
    });
    let view = story.ask("editPlacementPeople", input)?;
    let input = json!({
        "placement": view["id"], "basedOn": view["basedOn"],
        "objectives": [{ "objective": plan.objective, "dueOn": "" }],
    });
    let view = story.ask("editPlacementObjectives", input)?;
    let left = match plan.come {
        Come::Signed => LeftBehind::Advertised,
        _ => LeftBehind::Filled,
    };
    settle(story, plan.person, &view, left)
}

/// The meeting about the return, the review at the end, and the day back in post.
fn returns(agenda: &mut Agenda<'_>, calendar: Calendar, plan: Plan) {
    let key = plan.person;
    let middle = calendar.first_of_month((plan.months.0 + plan.months.1) / 2);
    agenda.at(at(middle, 11, 0), move |story| {
        let words = "The first region is done; the second asked for it.";
        review(story, key, "middle", "well", words, "")
    });
    let last = calendar.last_of_month(plan.months.1);
    agenda.at(at(last - chrono::Days::new(20), 10, 0), move |story| {
        let view = placement(story, key)?;
        let reviews = story.ask("showPlacementReviews", json!({ "placement": view["id"] }))?;
        let today = story.typed_today();
        let input = json!({
            "placement": view["id"], "setFor": today, "heldOn": today, "post": view["post"],
            "annual": "43,742", "basedOn": reviews["meeting"]["basedOn"],
            "agreed": "Back to the same post, with a day a month for the charity.",
        });
        story.ask("recordReturnMeeting", input).map(drop)
    });
    agenda.at(at(last - chrono::Days::new(2), 15, 0), move |story| {
        let words = "I would do it again, and start with the smaller region.";
        review(story, key, "end", "well", words, "")
    });
    let back = last + chrono::Days::new(1);
    agenda.at(at(back, 9, 15), move |story| {
        step(story, key, "return", back, "")
    });
    agenda.at(at(back, 16, 50), move |story| told(story, key));
}

fn told(story: &mut Story, key: &str) -> Result<(), Failed> {
    let id = placement(story, key)?["id"].clone();
    issue_of(story, &id)
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
