//! The main job: a coordinator takes a call from published form to award letters.

use std::fs;
use std::path::{Path, PathBuf};

use seedbridge_tests::asks::{Asks, list, text};
use seedbridge_tests::{main_job, pdf};
use serde_json::{Value, json};

use crate::bid::{
    Lead, WYN, act, an_event, judge, known, leave_the_desk, published_call, try_submit,
    typed_at_the_desk,
};
use crate::by_the_clock::Hub;

const MAIR: Lead = Lead {
    name: "Mair Tudful",
    email: "mair.tudful@example.nhs.uk",
    organisation: "Example Infirmary",
};
const GWEN: Lead = Lead {
    name: "Dr Gwen Caradog",
    email: "gwen@example.ac.uk",
    organisation: "Example College",
};
const SION: Lead = Lead {
    name: "Siôn Ŵyll",
    email: "sion@example.cymru",
    organisation: "Cwmni Enghraifft Cyf",
};

/// From a template to letters in Welsh, in English and in both, with everything that comes between
/// and a history that tells it.
#[test]
fn a_call_is_taken_from_published_form_to_award_letters() {
    told(&mut a_call_that_was_answered());
}

/// A hub on 18 January 2027, with an award letter out.
pub fn a_call_that_was_answered() -> Hub {
    let mut hub = Hub::made_at("2026-09-21T09:00:00Z");
    let (call, bids) = applied(&mut hub);
    checked(&mut hub, &bids);
    let members = seated(&mut hub, &call);
    assigned(&mut hub, &call, &members, &bids);
    reviewed(&mut hub, &call, &members, &bids);
    decided(&mut hub, &call);
    answered(&mut hub, &call);
    hub
}

/// A call is published, and four bids are typed at the application desk and submitted.
fn applied(hub: &mut Hub) -> (String, Vec<Value>) {
    let event = an_event(hub);
    for (lead, language) in [(WYN, "both"), (MAIR, "en"), (GWEN, "en"), (SION, "cy")] {
        known(hub, &event, lead, language);
    }
    let call = published_call(hub, "2026-11-28", "16:00");
    assert_eq!(hub.last_act().1, "publish-call");
    let view = hub.ask("showCall", json!({ "call": call }));
    let refused = hub.try_ask(
        "publishCall",
        json!({ "call": call, "basedOn": view["basedOn"] }),
    );
    assert!(refused.is_err(), "the same again is no new version");

    hub.at("2026-11-20T10:00:00Z");
    let mut bids = Vec::new();
    for (lead, title, amount) in [
        (
            WYN,
            "Finding out sooner why women miss a second scan",
            "6,800.50",
        ),
        (
            MAIR,
            "A telephone call on the evening before the clinic",
            "£5,000",
        ),
        (GWEN, "What women ask of a leaflet", "9,999.99"),
        (SION, "Cyfrifiadur newydd i’r swyddfa", "7000.00"),
    ] {
        let answers = [
            ("title", json!({ "kind": "text", "text": title })),
            (
                "budget",
                json!({ "kind": "budget", "lines": [{
                    "heading": "staff-time", "item": "Interviewer", "amount": amount,
                    "justification": "At actual cost.",
                }] }),
            ),
        ];
        let bid = typed_at_the_desk(hub, &call, &event, lead, &answers);
        let submitted = try_submit(hub, &bid).unwrap();
        assert_eq!(text(&submitted, "/submission/timeliness"), "on-time");
        let refused = hub
            .try_ask("showRanking", json!({ "call": call }))
            .unwrap_err();
        assert_eq!(refused["rule"], "not-at-this-desk");
        let copy = hub.ask("showApplicationCopy", json!({ "application": bid }));
        let copy = saved(hub, &copy);
        pdf::check(&copy);
        assert!(pdf::text(&copy).contains(title), "the copy lacks its title");
        leave_the_desk(hub);
        let told = hub.ask("listHistory", json!({ "limit": 3 }));
        assert_eq!(told["entries"][2]["act"], "submit-application");
        assert_eq!(told["entries"][1]["act"], "save-document", "the copy left");
        bids.push(bid);
    }
    (call, bids)
}

/// After the deadline the rules are gone through: three bids are eligible, and one is not.
fn checked(hub: &mut Hub, bids: &[Value]) {
    hub.at("2026-12-01T09:00:00Z");
    for (i, bid) in bids.iter().enumerate() {
        let womens = if i == 3 { "fail" } else { "pass" };
        judge(
            hub,
            bid,
            [
                ("judged-womens-cancer", womens),
                ("judged-multidisciplinary", "pass"),
            ],
        );
        let command = if i == 3 {
            "findIneligible"
        } else {
            "findEligible"
        };
        let more = if i == 3 {
            json!({ "reason": "" })
        } else {
            json!({})
        };
        let view = act(hub, command, bid, more).unwrap();
        let state = if i == 3 { "ineligible" } else { "eligible" };
        assert_eq!(text(&view, "/summary/state"), state);
    }
    assert_eq!(hub.last_act().1, "find-ineligible");
}

/// Four members, of whom the last works where the first bid is from.
fn seated(hub: &mut Hub, call: &str) -> Vec<Value> {
    let found = hub.ask("findOrganisations", json!({ "text": WYN.organisation }));
    let university = &found["organisations"][0]["id"];
    let mut members = Vec::new();
    for name in [
        "Professor Non Ellis",
        "Dr Iolo Rees",
        "Anwen Price",
        "Dr Owen Ty-Isaf",
    ] {
        let mut person = json!({ "details": { "name": name, "language": "cy" } });
        if members.len() == 3 {
            person["organisation"] = university.clone();
            person["affiliation"] = json!({ "role": "Reader", "fromOn": "2020-09-01" });
        }
        let person = hub.ask("addPerson", person);
        let panel = hub.ask(
            "seatMember",
            json!({
                "call": call, "person": person["id"], "expertise": "Clinics",
                "mostBids": "5", "interests": "",
            }),
        );
        let seat = list(&panel, "/members")
            .iter()
            .find(|one| one["person"] == person["id"]);
        members.push(seat.unwrap()["id"].clone());
    }
    let panel = hub.ask("showPanel", json!({ "call": call }));
    hub.ask(
        "editPanel",
        json!({
            "call": call, "meetsOn": "2027-01-14", "reviewsDueOn": "2027-01-07", "quorum": "3",
            "chair": members[0], "deputy": members[1], "basedOn": panel["basedOn"],
        }),
    );
    assert_eq!(hub.last_act().1, "edit-panel");
    members
}

/// Every bid goes to three members; who is in conflict with one is refused it.
fn assigned(hub: &mut Hub, call: &str, members: &[Value], bids: &[Value]) {
    let conflicts = hub.ask("listConflicts", json!({ "call": call, "limit": 10 }));
    let row = &conflicts["rows"][0];
    assert_eq!(conflicts["total"], 1);
    assert_eq!(row["member"], members[3]);
    assert_eq!(
        (&row["application"], &row["ground"]),
        (&bids[0], &json!("same-organisation"))
    );
    let before = hub.last_act();
    let refused = hub.try_ask(
        "assignReview",
        json!({ "application": bids[0], "member": members[3], "dueOn": "" }),
    );
    assert_eq!(refused.unwrap_err()["kind"], "refused");
    assert_eq!(hub.last_act(), before);
    assert_eq!(main_job::rule_on_conflicts(hub, call), 1);
    for bid in &bids[..3] {
        for member in &members[..3] {
            let input = json!({ "application": bid, "member": member, "dueOn": "" });
            hub.ask("assignReview", input);
        }
    }
    assert_eq!(hub.last_act().1, "assign-review");
}

/// Each member has the desk, reads the second and the third bid and thinks little of the third; then
/// everybody writes what is left.
fn reviewed(hub: &mut Hub, call: &str, members: &[Value], bids: &[Value]) {
    hub.at("2027-01-05T18:00:00Z");
    for member in &members[..3] {
        hub.ask("enterPanelDesk", json!({ "member": member }));
        for (bid, score) in [(&bids[1], 4), (&bids[2], 2)] {
            let unread = hub.try_ask("readBid", json!({ "application": bid }));
            assert!(unread.is_err(), "read before anything is declared");
            reviewed_with(hub, bid, score);
        }
        leave_the_desk(hub);
    }
    let done = main_job::complete_reviews(hub, call);
    assert_eq!((done.reviews, done.members), (3, 4));
    let told = hub.ask(
        "listHistory",
        json!({ "act": "submit-review", "limit": 50 }),
    );
    assert_eq!(told["total"], 9);
    let ranking = hub.ask("showRanking", json!({ "call": call, "limit": 10 }));
    let ranked: Vec<_> = list(&ranking, "/rows")
        .iter()
        .map(|row| {
            (
                row["application"].clone(),
                row["rank"].clone(),
                row["aboveLine"].clone(),
            )
        })
        .collect();
    let expected = [(0, true), (1, false), (2, false)];
    let expected = expected.map(|(nth, above)| (bids[nth].clone(), json!(nth + 1), json!(above)));
    assert_eq!(ranked, expected);
}

fn reviewed_with(hub: &mut Hub, bid: &Value, score: u32) {
    hub.ask(
        "declareInterest",
        json!({ "application": bid, "answer": "none" }),
    );
    let read = hub.ask("readBid", json!({ "application": bid }));
    let scores = list(&read, "/criteria")
        .iter()
        .map(|criterion| (text(criterion, "/key").to_owned(), json!(score)));
    hub.ask(
        "saveReview",
        json!({
            "application": bid, "scores": scores.collect::<serde_json::Map<_, _>>(),
            "panelComment": "The question could be sharper.",
            "feedback": "Say which leaflet, and who will read it.",
        }),
    );
    hub.ask("submitReview", json!({ "application": bid }));
    let locked = hub.try_ask("submitReview", json!({ "application": bid }));
    assert_eq!(
        locked.unwrap_err()["kind"],
        "refused",
        "a submitted review is locked"
    );
}

/// The pot is enough for the first alone, so the second is in reserve; two people lock.
fn decided(hub: &mut Hub, call: &str) {
    hub.at("2027-01-14T14:00:00Z");
    let met = main_job::meet(hub, call);
    assert_eq!((met.present, met.departures, met.recommended), (4, 1, 3));
    let decided = main_job::decide(hub, call);
    assert_eq!(
        (decided.funded, decided.reserve, decided.not_funded),
        (1, 1, 1)
    );
    assert_eq!((decided.awarded, decided.pot), (680_050, 1_000_000));
    let open = hub.ask("showDecisions", json!({ "call": call }));
    let session = hub.ask("showSession", json!({}));
    let me = &session["viewpoint"]["id"];
    let before = hub.last_act();
    let alone = json!({ "call": call, "second": me, "pin": hub.pin(), "basedOn": open["basedOn"] });
    let refused = hub.try_ask("lockDecisions", alone).unwrap_err();
    assert_eq!(refused["rule"], "lock-same-person");
    assert_eq!(hub.last_act(), before);
    assert_eq!(main_job::lock(hub, call), ["Eleri O'Brien", "Idris Pryce"]);
    assert_eq!(hub.last_act().1, "lock-decisions");
}

/// What each letter says: its file, and words of it.
const LETTERS: &[(&str, &[&str])] = &[
    (
        "WVP-2026-001-cynnig-dyfarniad-award-offer.pdf",
        &[
            "Annwyl Ŵyn O'Brien",
            "£6,800.50 (chwe mil wyth cant o bunnoedd a phum deg o geiniogau)",
            "erbyn 15 Chwefror 2027",
            "Ar dderbyn y cynnig",
            "Dear Ŵyn O'Brien",
            "£6,800.50 (six thousand eight hundred pounds and fifty pence)",
            "by 15 February 2027",
            "£5,100.37",
            "£1,700.13",
        ],
    ),
    (
        "WVP-2026-002-reserve-list.pdf",
        &[
            "Dear Mair Tudful",
            "number 1 on the reserve list",
            "£5,000.00 (five thousand pounds)",
            "The panel met on 14 January 2027",
        ],
    ),
    (
        "WVP-2026-003-not-funded.pdf",
        &[
            "Dear Dr Gwen Caradog",
            "We considered 3 applications to this call and have funded 1",
            "in this band: Limited",
        ],
    ),
    (
        "WVP-2026-004-anghymwys.pdf",
        &[
            "Annwyl Siôn Ŵyll",
            "18 Ionawr 2027",
            "Mae’r gwaith yn gwella canlyniadau i fenywod",
        ],
    ),
];

/// A letter goes to each of the four, in the language they chose; its bytes are kept, and no letter
/// goes twice.
fn answered(hub: &mut Hub, call: &str) {
    hub.at("2027-01-18T10:00:00Z");
    let issued = main_job::issue(hub, call);
    assert_eq!(issued.letters.len(), LETTERS.len());
    assert_eq!(main_job::issue(hub, call).letters.len(), 0);
    let folder = hub.folder().to_path_buf();
    // Each is found to have the bytes of the hash that was stored with it.
    assert_eq!(
        main_job::save_papers(hub, call, &folder).letters,
        LETTERS.len()
    );
    let saved = fs::read_dir(folder.join("letters")).unwrap().count();
    assert_eq!(saved, LETTERS.len());
    for (name, words) in LETTERS {
        let letter = folder.join("letters").join(name);
        pdf::check(&letter);
        let text = pdf::text(&letter);
        for words in *words {
            assert!(
                text.contains(words),
                "{name} does not say “{words}”: {text}"
            );
        }
        let first = text.find("Annwyl").unwrap_or(0);
        assert!(
            first <= text.find("Dear").unwrap_or(usize::MAX),
            "{name}: Welsh is first"
        );
    }
    let english = pdf::text(&folder.join("letters").join(LETTERS[1].0));
    assert!(
        !english.contains("Annwyl"),
        "an English letter is in English alone"
    );
}

/// Every act of the story, in the order in which each was first done, and how often.
const TOLD: &[(&str, u32)] = &[
    ("create-hub", 1),
    ("open-hub", 1),
    ("add-event", 1),
    ("add-person", 8),
    ("record-attendance", 4),
    ("create-call", 1),
    ("edit-call", 2),
    ("publish-call", 1),
    ("begin-application", 4),
    ("enter-desk", 11),
    ("save-answers", 80),
    ("submit-application", 4),
    // Four copies of what was submitted, and four letters.
    ("save-document", 8),
    ("leave-desk", 11),
    ("judge-rule", 8),
    ("find-eligible", 3),
    ("find-ineligible", 1),
    ("seat-member", 4),
    ("edit-panel", 1),
    ("rule-on-conflict", 1),
    ("assign-review", 9),
    ("declare-interest", 11),
    ("save-review", 9),
    ("submit-review", 9),
    ("record-panel-attendance", 1),
    ("record-recommendation", 3),
    ("record-decision", 3),
    ("lock-decisions", 1),
    ("issue-letter", 4),
    ("export", 4),
];

/// The history tells it all, each act by whoever did it, and is whole.
fn told(hub: &mut Hub) {
    let mut entries = Vec::new();
    loop {
        let page = hub.ask(
            "listHistory",
            json!({ "offset": entries.len(), "limit": 200 }),
        );
        let page = list(&page, "/entries");
        entries.extend(page.to_vec());
        if page.is_empty() {
            break;
        }
    }
    let mut counts: Vec<(&str, u32)> = Vec::new();
    for entry in entries.iter().rev() {
        let act = text(entry, "/act");
        match counts.iter_mut().find(|(known, _)| *known == act) {
            Some((_, count)) => *count += 1,
            None => counts.push((act, 1)),
        }
    }
    assert_eq!(counts, TOLD);
    for (act, actor) in [
        ("save-answers", "applicant"),
        ("submit-application", "applicant"),
        ("submit-review", "member"),
        ("record-decision", "coordinator"),
        ("issue-letter", "coordinator"),
    ] {
        let mut of_act = entries.iter().filter(|entry| entry["act"] == act);
        assert!(
            of_act.all(|entry| entry["actorKind"] == actor),
            "{act} was done by {actor}"
        );
    }
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
}

fn saved(hub: &Hub, document: &Value) -> PathBuf {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text(document, "/base64"));
    let path = hub.folder().join(Path::new(text(document, "/name")));
    fs::write(&path, bytes.unwrap()).unwrap();
    path
}
