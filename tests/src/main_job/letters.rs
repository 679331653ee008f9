//! The letters, issued; and what leaves the hub with them.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::asks::{Asks, list, number, text};

/// The letters that were issued.
#[derive(Debug, Default)]
pub struct Issued {
    /// Their identifiers.
    pub letters: Vec<String>,
}

/// What was saved beside the hub.
#[derive(Debug, Default)]
pub struct Saved {
    /// Letters.
    pub letters: usize,
    /// Their pages.
    pub pages: i64,
    /// Their bytes.
    pub bytes: usize,
}

/// Issues every letter of a call that is due. Nobody has checked the Welsh wording here, so they go
/// out with a reason that says so, as the register shows.
pub fn issue(hub: &mut dyn Asks, call: &str) -> Issued {
    let issued = hub.ask(
        "issueLetters",
        json!({
            "call": call, "due": [],
            "overrideReason": "The Welsh wording still wants a Welsh speaker’s eye.",
        }),
    );
    if let Some(held) = list(&issued, "/held").first() {
        panic!(
            "the letter for {} is held back: {}",
            text(held, "/reference"),
            held["problems"]
        );
    }
    let letters = list(&issued, "/issued")
        .iter()
        .filter_map(|id| id.as_str().map(str::to_owned))
        .collect();
    Issued { letters }
}

/// Saves every letter that stands, the ranked list and the register of conflicts. The bytes of each
/// letter are those of its hash.
pub fn save_papers(hub: &mut dyn Asks, call: &str, folder: &Path) -> Saved {
    let letters = folder.join("letters");
    fs::create_dir_all(&letters).expect("a folder for the letters can be made");
    let mut saved = Saved::default();
    loop {
        let page = hub.ask(
            "listLetters",
            json!({
                "call": call, "show": "issued", "sort": "reference",
                "offset": saved.letters, "limit": 200,
            }),
        );
        for line in list(&page, "/rows") {
            let letter = hub.ask("showLetter", json!({ "letter": line["letter"] }));
            let document = hub.ask("readLetter", json!({ "letter": line["letter"] }));
            let bytes = save(&document, &letters);
            let hash: String = Sha256::digest(&bytes)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(
                text(&letter, "/sha256"),
                hash,
                "{} is not what was stored",
                text(&document, "/name")
            );
            saved.letters += 1;
            saved.pages += number(&letter, "/pages");
            saved.bytes += bytes.len();
        }
        if list(&page, "/rows").is_empty() || saved.letters as i64 >= number(&page, "/total") {
            break;
        }
    }
    for format in ["pdf", "csv"] {
        for list in ["exportRankedList", "exportConflictsRegister"] {
            let input = json!({ "call": call, "format": format, "language": "en" });
            save(&hub.ask(list, input), folder);
        }
    }
    saved
}

fn save(document: &Value, folder: &Path) -> Vec<u8> {
    let bytes = STANDARD
        .decode(text(document, "/base64"))
        .expect("a document's bytes are base64");
    let path = folder.join(text(document, "/name"));
    fs::write(&path, &bytes)
        .unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
    bytes
}
