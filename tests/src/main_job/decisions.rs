//! The hub's decisions, and the lock of two people.

use serde_json::{Value, json};

use super::meeting::{Proposal, proposals};
use super::typed;
use crate::asks::{Asks, list, number, text};

/// What was decided.
#[derive(Debug, Default)]
pub struct Decided {
    /// Bids that are funded, with conditions or without.
    pub funded: usize,
    /// Bids in reserve.
    pub reserve: usize,
    /// Bids that are not funded.
    pub not_funded: usize,
    /// What is awarded, in pence.
    pub awarded: i64,
    /// All that could be, in pence.
    pub pot: i64,
}

impl Decided {
    /// Bids in all.
    pub fn count(&self) -> usize {
        self.funded + self.reserve + self.not_funded
    }
}

/// Decides of every bid what the panel recommended: amounts by heading, a condition, the order of
/// the reserve, a reason wherever one is needed, and feedback in both languages.
pub fn decide(hub: &mut dyn Asks, call: &str) -> Decided {
    let mut decided = Decided::default();
    for proposal in proposals(hub, call) {
        match proposal.outcome {
            "reserve" => decided.reserve += 1,
            "not-funded" => decided.not_funded += 1,
            _ => decided.funded += 1,
        }
        record(hub, &proposal);
    }
    let view = hub.ask("showDecisions", json!({ "call": call }));
    decided.awarded = number(&view, "/awarded");
    decided.pot = number(&view, "/pot");
    decided
}

fn record(hub: &mut dyn Asks, proposal: &Proposal) {
    let view = hub.ask(
        "showDecision",
        json!({ "application": proposal.application }),
    );
    let needs_reason = list(&view, "/reasons")
        .iter()
        .any(|one| one["outcome"] == proposal.outcome && !list(one, "/needed").is_empty());
    let reason = if needs_reason {
        "The panel talked the bid over against those beside it in the ranking, and was of one mind."
    } else {
        ""
    };
    let conditions = if proposal.outcome == "fund-with-conditions" {
        vec![condition(hub)]
    } else {
        Vec::new()
    };
    let lines: Vec<Value> = proposal
        .lines
        .iter()
        .map(|(heading, amount)| json!({ "heading": heading, "amount": typed(*amount) }))
        .collect();
    let feedback = feedback(hub, proposal);
    hub.ask(
        "recordDecision",
        json!({
            "application": proposal.application, "outcome": proposal.outcome,
            "lines": lines, "conditions": conditions,
            "reserveOrder": proposal.reserve.map(|order| order.to_string()).unwrap_or_default(),
            "reason": reason, "feedback": feedback, "basedOn": view["basedOn"],
        }),
    );
}

fn condition(hub: &mut dyn Asks) -> Value {
    let session = hub.ask("showSession", json!({}));
    let year: i64 = text(&session, "/today")
        .get(..4)
        .and_then(|year| year.parse().ok())
        .expect("today is a day");
    json!({
        "text": {
            "en": "Send us the agreement between the partners, signed by each of them.",
            "cy": "Anfonwch atom y cytundeb rhwng y partneriaid, wedi’i lofnodi gan bob un ohonynt.",
        },
        "dueOn": format!("{}-03-31", year + 1),
    })
}

/// The feedback names the criterion that the bid did best by, and the one it did least well by.
fn feedback(hub: &mut dyn Asks, proposal: &Proposal) -> Value {
    let view = hub.ask(
        "showReviews",
        json!({ "application": proposal.application }),
    );
    let total = |criterion: &Value| -> i64 {
        let pointer = format!("/scores/{}", text(criterion, "/key"));
        let reviews = list(&view, "/reviews").iter();
        let counting = reviews.filter(|review| review["counts"] == json!(true));
        counting.map(|review| number(review, &pointer)).sum()
    };
    let criteria = list(&view, "/criteria");
    // Of several that are level, not the same one twice.
    let best = criteria.iter().max_by_key(|criterion| total(criterion));
    let least = criteria.iter().min_by_key(|criterion| total(criterion));
    let (Some(best), Some(least)) = (best, least) else {
        panic!("{} has no criteria", proposal.reference);
    };
    let title = |criterion: &Value, language: &str| -> String {
        text(criterion, &format!("/title/{language}")).to_owned()
    };
    let (best_en, least_en) = (title(best, "en"), title(least, "en"));
    let (best_cy, least_cy) = (title(best, "cy"), title(least, "cy"));
    let (en, cy) = match proposal.outcome {
        "reserve" => (
            format!(
                "The panel would have funded this application had there been money enough. It \
                 thought best of this part: {best_en}. It would have liked to read more under: \
                 {least_en}."
            ),
            format!(
                "Byddai’r panel wedi ariannu’r cais hwn pe bai digon o arian. Y rhan orau yn ei \
                 farn ef oedd: {best_cy}. Byddai wedi hoffi darllen mwy o dan: {least_cy}."
            ),
        ),
        "not-funded" => (
            format!(
                "The panel saw merit in this application, above all in this part: {best_en}. \
                 Others were stronger. The part to work on next is: {least_en}."
            ),
            format!(
                "Gwelodd y panel rinweddau yn y cais hwn, yn anad dim yn y rhan hon: {best_cy}. \
                 Roedd eraill yn gryfach. Y rhan i weithio arni nesaf yw: {least_cy}."
            ),
        ),
        _ => (
            format!(
                "The panel thought this a strong application, and best of all in this part: \
                 {best_en}. As you start, it asks you to keep in mind: {least_en}."
            ),
            format!(
                "Ym marn y panel roedd hwn yn gais cryf, yn enwedig yn y rhan hon: {best_cy}. \
                 Wrth i chi ddechrau, mae’n gofyn i chi gadw hyn mewn cof: {least_cy}."
            ),
        ),
    };
    json!({ "en": en, "cy": cy })
}

/// Locks the decisions, the first coordinator with the second; gives both their names.
pub fn lock(hub: &mut dyn Asks, call: &str) -> [String; 2] {
    let session = hub.ask("showSession", json!({}));
    let me = &session["viewpoint"]["id"];
    let second = list(&session, "/coordinators")
        .iter()
        .find(|one| one["active"] == json!(true) && one["id"] != *me)
        .expect("the hub has a second coordinator");
    let open = hub.ask("showDecisions", json!({ "call": call }));
    let pin = hub.pin().to_owned();
    let locked = hub.ask(
        "lockDecisions",
        json!({ "call": call, "second": second["id"], "pin": pin, "basedOn": open["basedOn"] }),
    );
    assert_eq!(
        (number(&locked, "/open"), number(&locked, "/undecided")),
        (0, 0),
        "decisions are left open"
    );
    let lock = list(&locked, "/locks").last().expect("there is a lock");
    [
        text(lock, "/first").to_owned(),
        text(lock, "/second").to_owned(),
    ]
}
