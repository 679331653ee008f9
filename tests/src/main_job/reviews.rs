//! The reviews that are missing, each written by its member at the panel desk.

use serde_json::{Map, Value, json};

use crate::asks::{Asks, list, number, text};

/// What members did at the panel desk.
#[derive(Debug, Default)]
pub struct Reviewed {
    /// Members who were handed the desk.
    pub members: usize,
    /// Bids of which they declared.
    pub declarations: usize,
    /// Reviews they wrote and submitted.
    pub reviews: usize,
}

/// What a member scores, in turn, where they have not scored yet.
const SCORES: [[i64; 5]; 6] = [
    [5, 5, 4, 5, 4],
    [4, 4, 3, 4, 4],
    [5, 4, 5, 4, 5],
    [3, 4, 3, 3, 4],
    [4, 5, 4, 4, 5],
    [4, 4, 4, 3, 3],
];

/// What a member tells the panel, and what the applicant may be told.
const IN_ENGLISH: [[&str; 2]; 5] = [
    [
        "An honest case, and a plan that this team can carry out. I would ask what happens once the money has gone.",
        "The plan is clear and practical. Say more about what will go on after the project ends.",
    ],
    [
        "The need is real and the figures are given. Costs look right for the days that are asked for.",
        "A strong case for the need. More exact milestones would help us to see progress.",
    ],
    [
        "Each partner brings what the other lacks. The timetable leaves little room for approvals.",
        "A partnership that makes sense to us. Allow more time for approvals before people are asked to take part.",
    ],
    [
        "I was persuaded by the part that women play from the start. The measure of success could be firmer.",
        "Involvement is planned well. Say now how you will know that it worked.",
    ],
    [
        "A useful small step, modestly costed. Others before us ask a sharper question.",
        "A careful application. It would gain from one main question, and less beside it.",
    ],
];

const IN_WELSH: [[&str; 2]; 3] = [
    [
        "Cais gonest, a chynllun y gall y tîm hwn ei gyflawni. Byddwn yn gofyn beth sy’n digwydd ar ôl i’r arian ddod i ben.",
        "Mae’r cynllun yn glir ac yn ymarferol. Dywedwch fwy am yr hyn a fydd yn parhau ar ôl y prosiect.",
    ],
    [
        "Mae’r angen yn un go iawn ac mae ffigurau i’w ddangos. Mae’r costau’n rhesymol.",
        "Achos cryf dros yr angen. Byddai cerrig milltir manylach yn ein helpu i weld y cynnydd.",
    ],
    [
        "Mae’r ddau bartner yn cynnig yr hyn nad yw gan y llall. Ychydig o amser sydd ar gyfer cymeradwyaethau.",
        "Partneriaeth sy’n gwneud synnwyr i ni. Neilltuwch fwy o amser ar gyfer cymeradwyaethau.",
    ],
];

/// Confirms every conflict of interest that waits for a ruling; gives how many.
pub fn rule_on_conflicts(hub: &mut dyn Asks, call: &str) -> usize {
    let found = hub.ask(
        "listConflicts",
        json!({ "call": call, "state": "found", "limit": 200 }),
    );
    let found = list(&found, "/rows");
    for conflict in found {
        hub.ask(
            "ruleOnConflict",
            json!({
                "conflict": conflict["id"], "ruling": "confirm",
                "reason": "On the ground that was found: the member takes no part in this bid.",
                "basedOn": conflict["basedOn"],
            }),
        );
    }
    found.len()
}

/// Hands the panel desk to one member after another, each of whom declares what they have not
/// declared, and writes and submits the reviews that are theirs and not in.
pub fn complete_reviews(hub: &mut dyn Asks, call: &str) -> Reviewed {
    let panel = hub.ask("showPanel", json!({ "call": call }));
    let mut done = Reviewed::default();
    for member in list(&panel, "/members") {
        if member["state"] != "seated" {
            continue;
        }
        hub.ask("enterPanelDesk", json!({ "member": member["id"] }));
        at_the_desk(hub, &mut done);
        let passphrase = hub.passphrase().to_owned();
        hub.ask("leaveDesk", json!({ "passphrase": passphrase }));
    }
    done
}

fn at_the_desk(hub: &mut dyn Asks, done: &mut Reviewed) {
    let before = done.declarations + done.reviews;
    let desk = hub.ask("showPanelDesk", json!({}));
    for bid in list(&desk, "/bids") {
        if bid["place"] == "to-declare" {
            hub.ask(
                "declareInterest",
                json!({ "application": bid["application"], "answer": "none" }),
            );
            done.declarations += 1;
        }
    }
    let desk = hub.ask("showPanelDesk", json!({}));
    for bid in list(&desk, "/bids") {
        if ["to-review", "begun", "sent-back"].contains(&text(bid, "/place")) {
            review(hub, &bid["application"], done.reviews);
            done.reviews += 1;
        }
    }
    done.members += usize::from(done.declarations + done.reviews > before);
}

/// Reads a bid, and writes what is missing of the review of it.
fn review(hub: &mut dyn Asks, application: &Value, nth: usize) {
    let bid = hub.ask("readBid", json!({ "application": application }));
    let begun = &bid["review"];
    let mut scores = Map::new();
    for (i, criterion) in list(&bid, "/criteria").iter().enumerate() {
        let key = text(criterion, "/key");
        let score = match number(begun, &format!("/scores/{key}")) {
            0 => SCORES[nth % SCORES.len()][i % 5],
            given => given,
        };
        scores.insert(key.to_owned(), json!(score));
    }
    let [panel_comment, feedback] = match text(&bid, "/language") {
        "cy" => IN_WELSH[nth % IN_WELSH.len()],
        _ => IN_ENGLISH[nth % IN_ENGLISH.len()],
    };
    let or_given = |field: &str, otherwise: &str| match text(begun, field) {
        "" => otherwise.to_owned(),
        given => given.to_owned(),
    };
    hub.ask(
        "saveReview",
        json!({
            "application": application, "scores": scores,
            "panelComment": or_given("/panelComment", panel_comment),
            "feedback": or_given("/feedback", feedback),
        }),
    );
    hub.ask("submitReview", json!({ "application": application }));
}
