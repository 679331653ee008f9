//! The plan and the bank details, by the acts that change them.

use scheme::call::Heading;
use scheme::payment::AccountState;
use scheme::{Both, Pence};
use wire::payment::{
    EditPlan, EnterBankAccount, ExportAwardMoney, RejectBankAccount, RevealBankAccount, ShowBank,
    TypedInstalment,
};

use super::bank;
use super::scene::{PIN, Scene};
use super::*;
use crate::panel::scene::{problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn typed(scene: &Scene) -> EditPlan {
    let view = show(&scene.office, scene.award).unwrap();
    EditPlan {
        award: scene.award,
        instalments: view
            .instalments
            .into_iter()
            .map(|one| TypedInstalment {
                id: Some(one.id),
                amount: one.amount.typed(),
                when: one.when,
                evidence: one.evidence,
                expected_on: one.expected_on,
            })
            .collect(),
        based_on: view.plan_based_on,
    }
}

#[test]
fn a_plan_is_edited_and_stays_the_award() {
    let mut scene = Scene::payable();
    let mut input = typed(&scene);
    input.instalments[0].amount = "5,000".into();
    let before = entries(&scene.office).unwrap();
    let refused = edit_plan(&mut scene.office, input.clone());
    assert_eq!(problems_of(refused), ["instalments plan-not-the-award"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    input.instalments.push(TypedInstalment {
        id: None,
        amount: "2,407.37".into(),
        when: Both::new("Half way", "Hanner ffordd"),
        evidence: Both::default(),
        expected_on: "2027-06-01".into(),
    });
    let view = edit_plan(&mut scene.office, input.clone()).unwrap();
    let sum: Pence = view.instalments.iter().map(|one| one.amount).sum();
    assert_eq!(sum, view.statement.total.budget);
    assert_eq!(last_entry(&scene.office).unwrap().0, "edit-payment-plan");
    assert!(matches!(
        edit_plan(&mut scene.office, input),
        Err(crate::Failed::Stale)
    ));
    crate::history::undo(&mut scene.office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(
        show(&scene.office, scene.award).unwrap().instalments.len(),
        2
    );
}

#[test]
fn what_is_claimed_keeps_its_amount() {
    let mut scene = Scene::payable();
    let plan = show(&scene.office, scene.award).unwrap().instalments;
    let mut claim = scene.costs(&[(Heading::Ppi, "7,407.37")]);
    claim.instalment = Some(plan[0].id);
    scene.claim(claim);
    let mut input = typed(&scene);
    input.instalments[0].amount = "7,000".into();
    input.instalments[1].amount = "2,876.50".into();
    let refused = edit_plan(&mut scene.office, input);
    assert_eq!(
        problems_of(refused),
        ["instalments.0.amount instalment-claimed"]
    );
    let mut input = typed(&scene);
    input.instalments.remove(0);
    input.instalments[0].amount = "9,876.50".into();
    let refused = edit_plan(&mut scene.office, input);
    assert_eq!(problems_of(refused), ["instalments instalment-has-claim"]);
}

#[test]
fn the_earlier_account_stays_in_force_until_the_new_one_is_confirmed() {
    let mut scene = Scene::payable();
    let organisation = scene.organisation;
    let shown = |scene: &Scene| bank::show(&scene.office, ShowBank { organisation }).unwrap();
    let new = scene.enter_account("65-43-21", "87654321");
    let in_force = |scene: &Scene| {
        let found = shown(scene)
            .accounts
            .into_iter()
            .find(|a| a.in_force)
            .unwrap();
        found.last_four
    };
    assert_eq!(in_force(&scene), "5678");
    // Who entered it does not confirm it.
    let mut own = scene.call_back(new);
    own.approver = Some(scene.first);
    assert_eq!(
        rule_of(bank::confirm(&mut scene.office, own)),
        "account-own-entry"
    );
    // Nor does a number that is not on the record.
    let mut elsewhere = scene.call_back(new);
    elsewhere.contact = None;
    elsewhere.spoke_to = String::new();
    elsewhere.rung_on = "2027-01-19".into();
    assert_eq!(
        problems_of(bank::confirm(&mut scene.office, elsewhere)),
        [
            "contact call-back-not-on-record",
            "spokeTo missing",
            "rungOn day-to-come"
        ]
    );
    let mut wrong = scene.call_back(new);
    wrong.pin = "0000".into();
    assert_eq!(
        problems_of(bank::confirm(&mut scene.office, wrong)),
        ["pin wrong-pin"]
    );
    assert_eq!(in_force(&scene), "5678");
    scene.confirm_account(new).unwrap();
    assert_eq!(in_force(&scene), "4321");
    assert_eq!(last_entry(&scene.office).unwrap().0, "confirm-bank-account");
    let view = shown(&scene);
    assert_eq!(
        view.accounts[0].call_back.as_ref().unwrap().number,
        "01792 000000"
    );
    assert_eq!(rule_of(scene.confirm_account(new)), "account-settled");
}

#[test]
fn a_rejected_account_is_never_in_force() {
    let mut scene = Scene::payable();
    let new = scene.enter_account("65-43-21", "87654321");
    let input = |scene: &Scene, reason: &str| RejectBankAccount {
        account: new,
        reason: reason.into(),
        based_on: scene.office.read().last_entry("bank_account", new).unwrap(),
    };
    let own = input(&scene, "Not theirs");
    assert_eq!(
        rule_of(bank::reject(&mut scene.office, own)),
        "account-own-entry"
    );
    scene
        .office
        .seat(scheme::desk::Viewpoint::Coordinator(scene.second));
    let empty = input(&scene, "");
    assert_eq!(
        problems_of(bank::reject(&mut scene.office, empty)),
        ["reason missing"]
    );
    let because = input(&scene, "Not theirs");
    let view = bank::reject(&mut scene.office, because).unwrap();
    assert_eq!(view.accounts[0].state, AccountState::Rejected);
    assert!(view.accounts[1].in_force);
    // The same numbers can be entered again after that; the ones in force cannot.
    scene.enter_account("65-43-21", "87654321");
    let again = EnterBankAccount {
        organisation: scene.organisation,
        name: "Swansea University".into(),
        sort_code: "123456".into(),
        number: "12345678".into(),
        roll: String::new(),
    };
    assert_eq!(
        problems_of(bank::enter(&mut scene.office, again)),
        ["number account-known"]
    );
}

#[test]
fn numbers_are_answered_to_whoever_asks_by_name_and_nowhere_else() {
    let mut scene = Scene::payable();
    let view = bank::show(
        &scene.office,
        ShowBank {
            organisation: scene.organisation,
        },
    )
    .unwrap();
    let account = view.accounts[0].id;
    let told = serde_json::to_string(&view).unwrap();
    assert!(
        !told.contains("12345678") && !told.contains("123456"),
        "{told}"
    );
    let found = bank::reveal(&mut scene.office, RevealBankAccount { account }).unwrap();
    assert_eq!(
        (found.sort_code.as_str(), found.number.as_str()),
        ("12-34-56", "12345678")
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "reveal-bank-account");
    // The history shows the end of a number at most, and search finds none of it.
    let read = scene.office.read();
    let mut seen = Vec::new();
    for sequence in 1..=read.last_sequence().unwrap() {
        for change in read.field_changes(sequence).unwrap() {
            if change.noun == "bank_account" {
                seen.push(change.after.map(|v| v.to_string()).unwrap_or_default());
            }
        }
    }
    assert!(seen.iter().any(|value| value.contains("5678")));
    assert!(
        !seen
            .iter()
            .any(|value| value.contains("12345678") || value.contains("123456"))
    );
    let (entries, _) = read
        .history(&store::history::HistoryFilter {
            limit: 200,
            ..Default::default()
        })
        .unwrap();
    for entry in entries {
        let facts = serde_json::to_string(&entry.facts).unwrap();
        assert!(
            !facts.contains("12345678") && !facts.contains(PIN),
            "{facts}"
        );
    }
    for text in ["12345678", "123456", "Swansea 1234"] {
        let found = crate::search::search(
            &scene.office,
            serde_json::from_value(serde_json::json!({ "text": text })).unwrap(),
        )
        .unwrap();
        let found = serde_json::to_string(&found).unwrap();
        assert!(!found.contains("12345678"), "{found}");
    }
}

#[test]
fn the_export_says_what_the_screen_says() {
    use base64::Engine as _;
    let mut scene = Scene::payable();
    let claim = scene
        .submitted(&[(Heading::Travel, "100.10"), (Heading::Ppi, "0.05")])
        .line
        .id;
    scene.approve(claim).unwrap();
    let input = ExportAwardMoney {
        award: scene.award,
        format: wire::lists::TableFormat::Csv,
        language: scheme::Language::En,
    };
    let file = export(&scene.office, input).unwrap();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(&file.base64)
        .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let total = show(&scene.office, scene.award).unwrap().statement.total;
    let pounds = |pence: Pence| format!("{}.{:02}", pence.0 / 100, pence.0 % 100);
    let expected = [
        total.budget,
        total.claimed,
        total.approved,
        total.paid,
        total.left,
    ]
    .map(pounds);
    assert_eq!(expected, ["9876.50", "100.15", "100.15", "0.00", "9776.35"]);
    let last = text.trim_end().lines().last().unwrap();
    assert!(last.ends_with(&expected.join(",")), "{last}");
}
