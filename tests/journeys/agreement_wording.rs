//! A hub's lawyers change a clause of the agreement: what was drafted is drafted anew, what was signed
//! stands.

use seedbridge_tests::asks::{Asks, list, text};
use serde_json::{Value, json};

use crate::seconded::{Seconded, problems};

const WHICH: [(&str, &str); 2] = [("kind", "agreement"), ("callType", "secondment")];

fn which(more: Value) -> Value {
    let mut input = more;
    for (name, value) in WHICH {
        input[name] = json!(value);
    }
    input
}

/// What the window sends where one clause is typed anew, in both languages.
fn typed(view: &Value, clause: &str, en: &str, cy: &str) -> Value {
    let whole = |language: &str, words: &str| {
        let parts = list(view, "/clauses").iter().map(|one| {
            let name = text(one, "/name");
            let own = text(one, &format!("/{language}"));
            let text = if name == clause { words } else { own };
            match name {
                "opening" => text.to_owned(),
                _ => format!("[clause {name}]\n{text}"),
            }
        });
        parts.collect::<Vec<_>>().join("\n\n")
    };
    let (en, cy) = (whole("en", en), whole("cy", cy));
    which(json!({ "en": en, "cy": cy, "basedOn": view["basedOn"] }))
}

#[test]
fn lawyers_change_a_clause_and_the_draft_is_made_anew_until_it_is_signed() {
    let mut placement = Seconded::proposed();
    placement.prepared();
    placement.admitted("2027-09-30");
    placement.drafted();
    let view = placement.hub.ask("showTemplate", which(json!({})));
    // A clause that every agreement has is not left empty: the refusal names it.
    let empty = typed(&view, "confidentiality", "", "");
    let before = placement.hub.last_act();
    let refused = placement.hub.try_ask("editTemplate", empty).unwrap_err();
    assert_eq!(
        problems(&refused),
        [
            "en.confidentiality template-clause-empty",
            "cy.confidentiality template-clause-empty"
        ]
    );
    assert_eq!(placement.hub.last_act(), before);
    // Other words are looked at on paper, and kept.
    let (en, cy) = (
        "## 15. Confidentiality\n\nAs the deed of {letter_date} says.",
        "## 15. Cyfrinachedd\n\nFel y dywed gweithred {letter_date}.",
    );
    let edit = typed(&view, "confidentiality", en, cy);
    let page = which(json!({ "body": edit["cy"], "language": "cy" }));
    let page = placement.hub.ask("previewTemplate", page);
    assert_eq!(page["media"], "application/pdf");
    placement.hub.ask("editTemplate", edit);
    assert_eq!(placement.hub.last_act().1, "edit-template");
    // The draft is out of date, and says where.
    let shown = placement.show("showAgreement");
    let changed = list(&shown, "/changed");
    assert_eq!(changed.len(), 1);
    assert_eq!(text(&changed[0], "/name"), "clause-confidentiality");
    let again = json!({
        "placement": placement.id, "reason": "", "basedOn": shown["basedOn"],
    });
    let shown = placement.hub.ask("draftAgreement", again);
    let drafts = list(&shown, "/drafts");
    let both = json!({ "before": drafts[1]["id"], "after": drafts[0]["id"] });
    let compared = placement.hub.ask("compareAgreements", both);
    assert_eq!(list(&compared, "/differences"), changed);
    for (party, on) in [("host", "25"), ("secondee", "26"), ("employer", "26")] {
        placement.hub.at(&format!("2027-02-{on}T10:00:00Z"));
        placement.signed(party);
    }
    // The original comes back. What all have signed stands, and the placement begins under it.
    let view = placement.hub.ask("showTemplate", which(json!({})));
    let back = which(json!({ "basedOn": view["basedOn"] }));
    let view = placement.hub.ask("resetTemplate", back);
    assert_eq!(view["line"]["edited"], false);
    let shown = placement.show("showAgreement");
    assert_eq!(shown["changed"], json!([]));
    assert_eq!(list(&shown, "/reworded").len(), 1);
    placement.hub.at("2027-03-01T09:00:00Z");
    placement.step("start", "2027-03-01", "").unwrap();
    placement.chain_is_whole();
}
