//! The panel's meeting: who was there, who left for which bid, and what it recommends.

use serde_json::{Value, json};

use super::typed;
use crate::asks::{Asks, list, number, text};

/// How many bids go on the reserve list.
const RESERVES: usize = 4;

/// What came of the meeting.
#[derive(Debug, Default)]
pub struct Met {
    /// Members who were there.
    pub present: usize,
    /// How often somebody left the room for a bid.
    pub departures: usize,
    /// Bids of which something was recommended.
    pub recommended: usize,
}

/// What is recommended, and then decided, of a bid in the ranking.
pub(super) struct Proposal {
    pub application: Value,
    pub reference: String,
    pub outcome: &'static str,
    /// Its place in the reserve.
    pub reserve: Option<usize>,
    /// How much, by heading, with the heading.
    pub lines: Vec<(Value, i64)>,
    pub minute: &'static str,
}

impl Proposal {
    pub fn amount(&self) -> i64 {
        self.lines.iter().map(|(_, amount)| amount).sum()
    }
}

/// The panel meets. Who is in conflict with a bid leaves the room for it, and every bid is
/// recommended or not by the ranking's line at the pot.
pub fn meet(hub: &mut dyn Asks, call: &str) -> Met {
    let panel = hub.ask("showPanel", json!({ "call": call }));
    let seated = |member: &&Value| member["state"] == "seated";
    let present: Vec<&Value> = list(&panel, "/members")
        .iter()
        .filter(seated)
        .map(|member| &member["id"])
        .collect();
    let departures: Vec<Value> = list(&panel, "/mustLeave")
        .iter()
        .map(|one| json!({ "application": one["application"], "member": one["member"] }))
        .collect();
    let mut met = Met {
        present: present.len(),
        departures: departures.len(),
        recommended: 0,
    };
    hub.ask(
        "recordPanelAttendance",
        json!({
            "call": call, "present": present, "departures": departures,
            "basedOn": panel["attendanceBasedOn"],
        }),
    );
    for proposal in proposals(hub, call) {
        let view = hub.ask(
            "showDecision",
            json!({ "application": proposal.application }),
        );
        let amount = match proposal.amount() {
            0 => String::new(),
            amount => typed(amount),
        };
        hub.ask(
            "recordRecommendation",
            json!({
                "application": proposal.application, "outcome": proposal.outcome,
                "amount": amount, "minute": proposal.minute,
                "basedOn": view["recommendationBasedOn"],
            }),
        );
        met.recommended += 1;
    }
    met
}

/// What the ranking comes to: bids above the line are funded, the second of them with conditions and
/// the third with less than it asks; the next few are in reserve; the rest are not funded.
pub(super) fn proposals(hub: &mut dyn Asks, call: &str) -> Vec<Proposal> {
    let ranking = hub.ask("showRanking", json!({ "call": call, "limit": 200 }));
    let (mut funded, mut reserves) = (0, 0);
    let mut proposals = Vec::new();
    for row in list(&ranking, "/rows") {
        let flagged = |flag: &str| list(row, "/flags").contains(&json!(flag));
        let good = row["rank"].is_number() && !flagged("below-threshold");
        let above = good && row["aboveLine"] == json!(true);
        let mut proposal = Proposal {
            application: row["application"].clone(),
            reference: text(row, "/reference").to_owned(),
            outcome: "not-funded",
            reserve: None,
            lines: Vec::new(),
            minute: "Not funded: others were stronger.",
        };
        if above {
            funded += 1;
            award(hub, &mut proposal, funded);
        } else if good && reserves < RESERVES {
            reserves += 1;
            proposal.outcome = "reserve";
            proposal.reserve = Some(reserves);
            proposal.minute = "Fundable, and past what is left of the pot. In reserve.";
        }
        proposals.push(proposal);
    }
    proposals
}

fn award(hub: &mut dyn Asks, proposal: &mut Proposal, nth: usize) {
    let view = hub.ask(
        "showDecision",
        json!({ "application": proposal.application }),
    );
    proposal.lines = list(&view, "/asked")
        .iter()
        .map(|line| (line["heading"].clone(), number(line, "/amount")))
        .filter(|(_, amount)| *amount > 0)
        .collect();
    (proposal.outcome, proposal.minute) = match nth {
        2 => ("fund-with-conditions", "Fund as asked, on one condition."),
        3 => (
            "fund",
            "Fund, with a tenth less under the greatest heading.",
        ),
        _ => ("fund", "Fund as asked."),
    };
    if nth == 3
        && let Some((_, most)) = proposal.lines.iter_mut().max_by_key(|(_, amount)| *amount)
    {
        // Whole pounds, as a panel would have it.
        *most = *most * 9 / 10 / 100 * 100;
    }
}
