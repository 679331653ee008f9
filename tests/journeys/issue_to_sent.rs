//! Letters on their way: from their issue in bulk over drafts in the outbox to what has gone.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mail_parser::{MessageParser, MimeHeaders};
use seedbridge_tests::asks::{Asks, list, text};
use seedbridge_tests::pdf;
use serde_json::{Value, json};

use crate::award_to_return::{accepted, started};
use crate::bid::WYN;
use crate::by_the_clock::Hub;
use crate::call_to_letters::a_call_that_was_answered;

/// Four letters were issued at once. One of the four has no e-mail address, and has the letter by
/// post; another changes theirs after the draft was opened. What was not sent before its fact was
/// overtaken is told apart, and thrown away.
#[test]
fn letters_go_from_their_issue_over_drafts_to_sent() {
    let mut hub = a_call_that_was_answered();
    let (entries, _) = hub.last_act();
    assert_eq!(
        counts(&mut hub),
        json!({
            "people": 4, "withoutAddress": 0, "copiesWithoutAddress": 1, "toSend": 4,
            "noAddress": 0, "drafted": 0, "contradicting": 0, "gone": 0,
        })
    );
    copied(&mut hub);
    nobody_to_write_to(&mut hub);
    drafted(&mut hub);
    renewed(&mut hub);
    gone(&mut hub);
    told(&mut hub, entries, SENT);
    let (entries, _) = hub.last_act();
    overtaken(&mut hub);
    let told_of = told(&mut hub, entries, &[]);
    assert!(
        told_of.ends_with(&[("drop-mail".into(), 1), ("void-letter".into(), 1)]),
        "{told_of:?}"
    );
}

/// Every act from the letters' issue to the last that went, in the order in which each was first
/// done, and how often.
const SENT: &[(&str, u32)] = &[
    ("edit-organisation", 1),
    ("edit-person", 2),
    // Three at first, and one again.
    ("draft-mail", 4),
    // Those drafts, and the three letters that they are compared with.
    ("save-document", 7),
    ("mark-mail", 4),
];

fn counts(hub: &mut Hub) -> Value {
    outbox(hub, &[])["counts"].clone()
}

/// Where the copy of a letter goes; empty where none does.
fn copy_to(line: &Value) -> &str {
    let address = line.pointer("/copies/0/address");
    address.and_then(Value::as_str).unwrap_or_default()
}

fn outbox(hub: &mut Hub, states: &[&str]) -> Value {
    hub.ask(
        "listOutbox",
        json!({ "states": states, "sort": "reference", "limit": 50 }),
    )
}

/// Where the mail of each letter stands, by reference.
fn states(hub: &mut Hub) -> Vec<String> {
    let found = outbox(hub, &[]);
    let lines = list(&found, "/rows").iter();
    lines.map(|line| text(line, "/state").to_owned()).collect()
}

/// The line of the only letter of these that goes to somebody.
fn line_to(hub: &mut Hub, name: &str) -> Value {
    let found = outbox(hub, &[]);
    let line = { list(&found, "/rows").iter() }.find(|line| line["name"] == name);
    line.unwrap_or_else(|| panic!("nothing goes to {name}: {found}"))
        .clone()
}

fn change_email(hub: &mut Hub, person: &Value, email: &str) {
    let shown = hub.ask("showPerson", json!({ "id": person }));
    let mut details = shown["details"].clone();
    details["email"] = json!(email);
    hub.ask(
        "editPerson",
        json!({ "id": person, "basedOn": shown["basedOn"], "details": details }),
    );
}

/// The university that would hold the award has an address for its copy.
fn copied(hub: &mut Hub) {
    assert_eq!(copy_to(&line_to(hub, WYN.name)), "");
    assert_eq!(counts(hub)["copiesWithoutAddress"], 1);
    let found = hub.ask("findOrganisations", json!({ "text": WYN.organisation }));
    let id = &found["organisations"][0]["id"];
    let shown = hub.ask("showOrganisation", json!({ "id": id }));
    let mut details = shown["details"].clone();
    details["email"] = json!("research@example.ac.uk");
    hub.ask(
        "editOrganisation",
        json!({ "id": id, "basedOn": shown["basedOn"], "details": details, "groupHead": null }),
    );
    let found = outbox(hub, &[]);
    let copies: Vec<&str> = { list(&found, "/rows").iter() }.map(copy_to).collect();
    assert_eq!(copies, ["research@example.ac.uk", "", "", ""]);
}

/// Gwen has no address: that is counted, and no draft of her letter can be made.
fn nobody_to_write_to(hub: &mut Hub) {
    let line = line_to(hub, "Dr Gwen Caradog");
    change_email(hub, &line["person"], "");
    let found = counts(hub);
    assert_eq!(
        (&found["people"], &found["withoutAddress"]),
        (&json!(4), &json!(1))
    );
    let before = hub.last_act();
    let failed = hub.try_ask("draftMail", json!({ "letter": line["letter"] }));
    let failed = failed.unwrap_err();
    assert_eq!(
        failed["fields"][0]["problem"], "mail-no-address",
        "{failed}"
    );
    assert_eq!(hub.last_act(), before);
}

/// What each mail says, with its letter: to whom, its subject, and words of the letter.
const MAILS: &[(&str, &str, &[&str])] = &[
    (
        "wyn.obrien@example.ac.uk",
        "Cynnig dyfarniad: Finding out sooner why women miss a second scan (WVP-2026-001) | Offer of an award: Finding out sooner why women miss a second scan (WVP-2026-001)",
        &["Annwyl Ŵyn O'Brien", "Dear Ŵyn O'Brien"],
    ),
    (
        "mair.tudful@example.nhs.uk",
        "The outcome of your application: A telephone call on the evening before the clinic (WVP-2026-002)",
        &["Dear Mair Tudful"],
    ),
    (
        "sion@example.cymru",
        "Canlyniad eich cais: Cyfrifiadur newydd i’r swyddfa (WVP-2026-004)",
        &["Annwyl Siôn Ŵyll"],
    ),
];

/// A draft of every letter that can have one is saved, each with its letter in the language that its
/// reader chose.
fn drafted(hub: &mut Hub) {
    let waiting = outbox(hub, &["to-send"]);
    assert_eq!(waiting["total"], 3);
    for (line, (address, subject, words)) in list(&waiting, "/rows").iter().zip(MAILS) {
        let mail = saved(hub, &line["letter"]);
        let message = MessageParser::default().parse(&mail).unwrap();
        let to = message.to().unwrap().first().unwrap();
        assert_eq!(to.address(), Some(*address));
        let copy = message.cc().map(|copies| copies.first().unwrap());
        let copy = copy.and_then(|copy| copy.address()).unwrap_or_default();
        assert_eq!(copy, copy_to(line));
        assert_eq!(message.subject(), Some(*subject));
        assert_eq!(message.attachment_count(), 1);
        let attached = message.attachment(0).unwrap();
        assert_eq!(attached.attachment_name(), line["attachments"][0].as_str());
        let letter = hub.ask("readLetter", json!({ "letter": line["letter"] }));
        let letter = STANDARD.decode(text(&letter, "/base64")).unwrap();
        assert_eq!(attached.contents(), letter, "the letter as it was issued");
        let file = hub.folder().join("attached.pdf");
        fs::write(&file, attached.contents()).unwrap();
        pdf::check(&file);
        let said = pdf::text(&file);
        for greeting in ["Annwyl", "Dear"] {
            let expected = words.iter().any(|words| words.starts_with(greeting));
            assert_eq!(said.contains(greeting), expected, "{subject}: {said}");
        }
        for words in *words {
            assert!(said.contains(words), "{subject}: {said}");
        }
    }
    assert_eq!(states(hub), ["drafted", "drafted", "no-address", "drafted"]);
}

/// The draft of a letter, as the window saves it: its bytes, read back.
fn saved(hub: &mut Hub, letter: &Value) -> Vec<u8> {
    let made = hub.ask("draftMail", json!({ "letter": letter }));
    assert_eq!(made["media"], "message/rfc822");
    let name = text(&made, "/name");
    assert!(name.ends_with(".eml"), "{name}");
    let file = hub.folder().join(name);
    fs::write(&file, STANDARD.decode(text(&made, "/base64")).unwrap()).unwrap();
    fs::read(&file).unwrap()
}

/// Mair writes that her address is another: the draft that was opened is told apart, and made anew.
fn renewed(hub: &mut Hub) {
    let line = line_to(hub, "Mair Tudful");
    change_email(hub, &line["person"], "mair@example.org");
    assert_eq!(states(hub), ["drafted", "renewed", "no-address", "drafted"]);
    assert_eq!(counts(hub)["contradicting"], 1);
    let shown = hub.ask("showMail", json!({ "letter": line["letter"] }));
    assert_eq!(
        text(&shown, "/drafted/address"),
        "mair.tudful@example.nhs.uk"
    );
    assert_eq!(text(&shown, "/line/address"), "mair@example.org");
    let mail = saved(hub, &line["letter"]);
    let message = MessageParser::default().parse(&mail).unwrap();
    let to = message.to().unwrap().first().unwrap();
    assert_eq!(to.address(), Some("mair@example.org"));
    assert_eq!(counts(hub)["contradicting"], 0);
}

/// Three went by mail at once, and one by post.
fn gone(hub: &mut Hub) {
    for (state, posted, marked) in [("drafted", false, 3), ("no-address", true, 1)] {
        let found = outbox(hub, &[state]);
        let letters: Vec<&Value> = { list(&found, "/rows").iter() }
            .map(|line| &line["letter"])
            .collect();
        let mark = json!({ "letters": letters, "posted": posted, "sentOn": "2027-01-18" });
        assert_eq!(hub.ask("markMail", mark.clone())["marked"], marked);
        let before = hub.last_act();
        let again = hub.try_ask("markMail", mark).unwrap_err();
        assert_eq!(again["rule"], "mail-gone-already");
        assert_eq!(hub.last_act(), before);
    }
    assert_eq!(states(hub), ["sent", "sent", "posted", "sent"]);
    let found = counts(hub);
    assert_eq!((&found["people"], &found["gone"]), (&json!(0), &json!(4)));
}

/// A reminder of a report waits as a draft when the report comes: the draft is told apart, thrown
/// away, and its letter voided.
fn overtaken(hub: &mut Hub) {
    let award = accepted(hub);
    started(hub, &award);
    let reports = hub.ask("showAwardReports", json!({ "award": award }));
    let report = &reports["reports"][0];
    let due = text(report, "/dueOn").to_owned();
    hub.at(&format!("{due}T10:00:00Z"));
    let register = hub.ask(
        "listLetters",
        json!({ "kind": "report-reminder", "limit": 50 }),
    );
    let reminder = &register["rows"][0];
    assert_eq!(reminder["state"], "due", "{register}");
    let issued = hub.ask(
        "issueLetters",
        json!({
            "call": null,
            "due": [{ "kind": "report-reminder", "basis": report["id"], "person": reminder["person"] }],
            "overrideReason": "The Welsh wording still wants a Welsh speaker’s eye.",
        }),
    );
    let letter = issued["issued"][0].clone();
    assert!(letter.is_string(), "{issued}");
    saved(hub, &letter);
    assert_eq!(outbox(hub, &["drafted"])["total"], 1);
    hub.offer("report", "report.pdf", b"%PDF-1.7 report");
    let before = report["basedOn"].clone();
    hub.ask(
        "receiveReport",
        json!({ "report": report["id"], "receivedOn": due, "file": "report", "basedOn": before }),
    );
    let found = outbox(hub, &["overtaken"]);
    assert_eq!(
        (&found["total"], &found["rows"][0]["letter"]),
        (&json!(1), &letter)
    );
    assert_eq!(found["counts"]["contradicting"], 1);
    assert_eq!(found["counts"]["drafted"], 0);
    let shown = hub.ask("showMail", json!({ "letter": letter }));
    assert_eq!(text(&shown, "/line/state"), "overtaken");
    hub.ask(
        "dropMail",
        json!({ "letter": letter, "basedOn": shown["basedOn"] }),
    );
    let shown = hub.ask("showLetter", json!({ "letter": letter }));
    hub.ask(
        "voidLetter",
        json!({ "letter": letter, "reason": "The report came", "basedOn": shown["basedOn"] }),
    );
    let found = counts(hub);
    assert_eq!(
        (&found["contradicting"], &found["gone"]),
        (&json!(0), &json!(4))
    );
    assert_eq!(outbox(hub, &["to-send", "withdrawn"])["total"], 0);
}

/// What the history tells since it had so many entries: the acts in the order in which each was first
/// done, and how often. It is whole.
fn told(hub: &mut Hub, since: u64, expected: &[(&str, u32)]) -> Vec<(String, u32)> {
    let (total, _) = hub.last_act();
    let new = usize::try_from(total - since).unwrap();
    let page = hub.ask("listHistory", json!({ "limit": new }));
    let entries = list(&page, "/entries");
    assert_eq!(entries.len(), new);
    let mut counts: Vec<(String, u32)> = Vec::new();
    for entry in entries.iter().rev() {
        assert_eq!(entry["actorKind"], "coordinator");
        let act = text(entry, "/act");
        match counts.iter_mut().find(|(known, _)| known == act) {
            Some((_, count)) => *count += 1,
            None => counts.push((act.to_owned(), 1)),
        }
    }
    if !expected.is_empty() {
        let counts = counts.iter().map(|(act, count)| (act.as_str(), *count));
        assert_eq!(counts.collect::<Vec<_>>(), expected);
    }
    let chain = hub.ask("checkChain", json!({}));
    assert!(chain["brokenAt"].is_null(), "{chain}");
    counts
}
