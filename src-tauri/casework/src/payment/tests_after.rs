//! What comes after a claim is approved: runs, changes, reports, the settlement and the end.

use base64::Engine as _;
use scheme::award::AwardState;
use scheme::call::Heading;
use scheme::payment::{
    ChangeAct, ChangeState, ClaimState, ExtensionGround, Outstanding, PaymentState,
};
use scheme::{ClaimId, Language, Pence};
use wire::document::DocumentView;
use wire::payment::{
    AskBack, CloseAward, CompleteAward, DecideChange, EditPayingAccount, ExportRun, MakeRun,
    MarkRunPaid, ReceiveBack, ReceiveReport, RecordExpenditure, RequestExtension, RequestVirement,
    ReturnPayment, RunFormat, SettleExpenditure, SettleReport, TypedHeading,
};

use super::scene::Scene;
use super::*;
use crate::Failed;
use crate::panel::scene::{problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn approved(scene: &mut Scene, lines: &[(Heading, &str)]) -> ClaimId {
    let claim = scene.submitted(lines).line.id;
    scene.approve(claim).unwrap();
    claim
}

fn pay_from(scene: &mut Scene) {
    let input = EditPayingAccount {
        name: "Hyb Prawf".into(),
        sort_code: "20-00-00".into(),
        number: "55779911".into(),
    };
    edit_paying_account(&mut scene.office, input).unwrap();
}

fn text(document: &DocumentView) -> String {
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(&document.base64)
        .unwrap();
    String::from_utf8(bytes).unwrap()
}

fn heading(heading: Heading, amount: &str) -> TypedHeading {
    TypedHeading {
        heading,
        amount: amount.into(),
    }
}

#[test]
fn a_run_is_the_same_file_each_time_and_a_claim_is_in_one() {
    let mut scene = Scene::payable();
    let one = approved(&mut scene, &[(Heading::Travel, "100.10")]);
    let two = approved(&mut scene, &[(Heading::Ppi, "2,000")]);
    let make =
        |scene: &mut Scene, claims: Vec<ClaimId>| make_run(&mut scene.office, MakeRun { claims });
    assert_eq!(
        rule_of(make(&mut scene, vec![one])),
        "run-no-paying-account"
    );
    pay_from(&mut scene);
    assert_eq!(problems_of(make(&mut scene, vec![])), ["claims not-chosen"]);
    let view = make(&mut scene, vec![one, two]).unwrap();
    assert_eq!((view.line.count, view.line.total), (2, Pence(210_010)));
    assert_eq!(last_entry(&scene.office).unwrap().0, "make-payment-run");
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(make(&mut scene, vec![one])), "claim-in-run");
    assert_eq!(entries(&scene.office).unwrap(), before);
    let file = |scene: &Scene, format| {
        let input = ExportRun {
            run: view.line.id,
            format,
            language: Language::En,
        };
        export_run(&scene.office, input).unwrap()
    };
    let bacs = file(&scene, RunFormat::Bacs);
    let lines: Vec<String> = text(&bacs).lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("1234561234567809920000055779911"),
        "{}",
        lines[0]
    );
    assert_eq!(&lines[0][35..46], "00000010010");
    assert_eq!(&lines[1][35..46], "00000200000");
    // What is paid, returned or entered later changes nothing in the file.
    let csv = file(&scene, RunFormat::Csv);
    let account = scene.enter_account("65-43-21", "87654321");
    scene.confirm_account(account).unwrap();
    pay_from(&mut scene);
    let paid = |scene: &mut Scene, paid_on: &str| {
        let run = super::run(&scene.office, view.line.id).unwrap();
        let input = MarkRunPaid {
            run: view.line.id,
            paid_on: paid_on.into(),
            based_on: run.based_on,
        };
        mark_paid(&mut scene.office, input)
    };
    assert_eq!(
        problems_of(paid(&mut scene, "2027-01-19")),
        ["paidOn day-to-come"]
    );
    assert_eq!(
        problems_of(paid(&mut scene, "2027-01-17")),
        ["paidOn day-before-run"]
    );
    paid(&mut scene, "2027-01-18").unwrap();
    assert_eq!(text(&file(&scene, RunFormat::Bacs)), text(&bacs));
    assert_eq!(text(&file(&scene, RunFormat::Csv)), text(&csv));
    assert!(text(&csv).contains("12345678"));
    let shown = show_claim(&scene.office, one).unwrap();
    assert_eq!(
        (shown.line.state, shown.line.paid_on.as_str()),
        (ClaimState::Paid, "2027-01-18")
    );
    assert_eq!(
        show(&scene.office, scene.award)
            .unwrap()
            .statement
            .total
            .paid,
        Pence(210_010)
    );
}

#[test]
fn what_the_bank_returns_is_paid_again_in_another_run() {
    let mut scene = Scene::payable();
    pay_from(&mut scene);
    let claim = approved(&mut scene, &[(Heading::Travel, "100")]);
    let made = make_run(
        &mut scene.office,
        MakeRun {
            claims: vec![claim],
        },
    )
    .unwrap();
    // The approval stands while the claim is in a run's file.
    let approval = scene.based_on(claim);
    let undo = wire::history::Undo {
        sequence: Some(approval),
    };
    assert_eq!(
        rule_of(crate::history::undo(&mut scene.office, undo)),
        "undo-claim-in-run"
    );
    let input = ReturnPayment {
        run: made.line.id,
        payment: made.payments[0].id,
        returned_on: "2027-01-18".into(),
        reason: "No such account".into(),
        based_on: made.based_on,
    };
    let view = return_payment(&mut scene.office, input).unwrap();
    assert_eq!(view.payments[0].state, PaymentState::Returned);
    assert_eq!(
        show_claim(&scene.office, claim).unwrap().line.state,
        ClaimState::Approved
    );
    let returned = scene.office.read().last_sequence().unwrap();
    make_run(
        &mut scene.office,
        MakeRun {
            claims: vec![claim],
        },
    )
    .unwrap();
    let undo = wire::history::Undo {
        sequence: Some(returned),
    };
    assert_eq!(
        rule_of(crate::history::undo(&mut scene.office, undo)),
        "undo-claim-in-run"
    );
}

#[test]
fn a_tenth_moves_at_once_and_a_penny_more_waits() {
    let mut scene = Scene::payable();
    // A tenth of £9,876.50 is £987.65: all of travel, and no penny of anything more.
    let input = |scene: &Scene, travel: &str, ppi: &str| RequestVirement {
        award: scene.award,
        lines: vec![heading(Heading::Travel, travel), heading(Heading::Ppi, ppi)],
        reason: "Fewer journeys".into(),
        asked_on: "2027-01-18".into(),
        based_on: changes(&scene.office, scene.award).unwrap().based_on,
    };
    let uneven = input(&scene, "0", "9,000");
    assert_eq!(
        problems_of(request_virement(&mut scene.office, uneven)),
        ["lines virement-unbalanced"]
    );
    let tenth = input(&scene, "0", "9,876.50");
    let view = request_virement(&mut scene.office, tenth).unwrap();
    assert_eq!(view.changes[0].state, ChangeState::Recorded);
    assert_eq!(last_entry(&scene.office).unwrap().0, "record-change");
    let told = show(&scene.office, scene.award).unwrap().statement;
    assert_eq!(told.of(Heading::Ppi).budget, Pence(987_650));
    assert_eq!(told.total.budget, Pence(987_650));
    let back = input(&scene, "0.01", "9,876.49");
    let view = request_virement(&mut scene.office, back).unwrap();
    assert_eq!(view.changes[0].state, ChangeState::Requested);
    assert_eq!(
        show(&scene.office, scene.award)
            .unwrap()
            .statement
            .of(Heading::Travel)
            .budget,
        Pence(0)
    );
    let decide_it = |scene: &mut Scene, act, answer: &str| {
        let view = changes(&scene.office, scene.award).unwrap();
        let input = DecideChange {
            change: view.changes[0].id,
            act,
            answer: answer.into(),
            based_on: view.changes[0].based_on,
        };
        decide(&mut scene.office, input)
    };
    assert_eq!(
        problems_of(decide_it(&mut scene, ChangeAct::Refuse, "")),
        ["answer missing"]
    );
    decide_it(&mut scene, ChangeAct::Approve, "").unwrap();
    assert_eq!(
        show(&scene.office, scene.award)
            .unwrap()
            .statement
            .of(Heading::Travel)
            .budget,
        Pence(1)
    );
    assert_eq!(
        rule_of(decide_it(&mut scene, ChangeAct::Approve, "")),
        "change-decided"
    );
    // Money that was approved since keeps the move from being undone.
    let moved = scene.office.read().last_sequence().unwrap();
    approved(&mut scene, &[(Heading::Travel, "0.01")]);
    let undo = wire::history::Undo {
        sequence: Some(moved),
    };
    assert_eq!(
        rule_of(crate::history::undo(&mut scene.office, undo)),
        "undo-over-heading"
    );
}

#[test]
fn an_extension_moves_the_end_the_reports_and_the_last_instalment() {
    let mut scene = Scene::payable();
    let input = |scene: &Scene, new_end: &str| RequestExtension {
        award: scene.award,
        asked_on: "2027-01-18".into(),
        new_end: new_end.into(),
        ground: Some(ExtensionGround::Leave),
        from: "2027-05-01".into(),
        to: "2027-06-30".into(),
        reason: "Parental leave".into(),
        based_on: changes(&scene.office, scene.award).unwrap().based_on,
    };
    let long = input(&scene, "2028-03-01");
    assert_eq!(
        problems_of(request_extension(&mut scene.office, long)),
        ["newEnd extension-too-long"]
    );
    let good = input(&scene, "2027-10-31");
    let view = request_extension(&mut scene.office, good).unwrap();
    assert_eq!(view.ends_on, "2027-08-31");
    let input = DecideChange {
        change: view.changes[0].id,
        act: ChangeAct::Approve,
        answer: String::new(),
        based_on: view.changes[0].based_on,
    };
    let view = decide(&mut scene.office, input).unwrap();
    assert_eq!(view.ends_on, "2027-10-31");
    assert_eq!(view.changes[0].was_end, "2027-08-31");
    let due: Vec<String> = reports(&scene.office, scene.award)
        .unwrap()
        .reports
        .into_iter()
        .map(|report| report.due_on)
        .collect();
    assert_eq!(
        due,
        ["2028-01-31", "2028-10-31", "2029-10-31", "2030-10-31"]
    );
    let plan = show(&scene.office, scene.award).unwrap().instalments;
    assert_eq!(plan[0].expected_on, "2027-01-18");
    assert_eq!(plan[1].expected_on, "2028-01-31");
}

/// Records and accepts the final report and a statement of expenditure.
fn report(scene: &mut Scene, travel: &str, ppi: &str) {
    scene
        .office
        .offer_file("r", "report.pdf", b"%PDF-1.7 report".to_vec());
    let view = reports(&scene.office, scene.award).unwrap();
    let first = &view.reports[0];
    let input = ReceiveReport {
        report: first.id,
        received_on: "2027-01-18".into(),
        file: "r".into(),
        based_on: first.based_on,
    };
    let view = receive(&mut scene.office, input).unwrap();
    let back = SettleReport {
        report: view.reports[0].id,
        accept: false,
        reason: "No signature".into(),
        based_on: view.reports[0].based_on,
    };
    let view = settle(&mut scene.office, back).unwrap();
    assert_eq!(view.reports[0].reason, "No signature");
    let input = ReceiveReport {
        report: view.reports[0].id,
        received_on: "2027-01-18".into(),
        file: "r".into(),
        based_on: view.reports[0].based_on,
    };
    let view = receive(&mut scene.office, input).unwrap();
    let accept = SettleReport {
        report: view.reports[0].id,
        accept: true,
        reason: String::new(),
        based_on: view.reports[0].based_on,
    };
    settle(&mut scene.office, accept).unwrap();
    let input = RecordExpenditure {
        award: scene.award,
        received_on: "2027-01-18".into(),
        lines: vec![heading(Heading::Travel, travel), heading(Heading::Ppi, ppi)],
        file: "r".into(),
        based_on: 0,
    };
    let view = record_expenditure(&mut scene.office, input).unwrap();
    let accept = SettleExpenditure {
        award: scene.award,
        accept: true,
        reason: String::new(),
        based_on: view.expenditure.unwrap().based_on,
    };
    settle_expenditure(&mut scene.office, accept).unwrap();
}

fn pay(scene: &mut Scene, claim: ClaimId) {
    let made = make_run(
        &mut scene.office,
        MakeRun {
            claims: vec![claim],
        },
    )
    .unwrap();
    let input = MarkRunPaid {
        run: made.line.id,
        paid_on: "2027-01-18".into(),
        based_on: made.based_on,
    };
    mark_paid(&mut scene.office, input).unwrap();
}

#[test]
fn an_underspend_goes_back_and_the_award_is_closed_to_the_penny() {
    let mut scene = Scene::payable();
    pay_from(&mut scene);
    let claim = approved(&mut scene, &[(Heading::Ppi, "7,407.37")]);
    pay(&mut scene, claim);
    let award = scene.award;
    let act = scene.office.change(scheme::history::Act::EditPerson, |tx| {
        let mut row = tx.award(award)?.ok_or(Failed::NotFound)?;
        row.state = AwardState::Active;
        Ok::<_, Failed>(tx.put_award(&row)?)
    });
    act.unwrap();
    let end = |scene: &mut Scene| {
        let based_on = reports(&scene.office, award).unwrap().based_on;
        complete(&mut scene.office, CompleteAward { award, based_on })
    };
    assert_eq!(rule_of(end(&mut scene)), "award-outstanding");
    report(&mut scene, "0", "5,000.01");
    let view = reports(&scene.office, award).unwrap();
    let settled = view.settlement.unwrap();
    assert_eq!(settled.to_ask_back, Pence(240_736));
    assert_eq!(settled.released, Pence(246_913));
    assert_eq!(view.outstanding, [Outstanding::ToAskBack]);
    let ask = |amount: &str| AskBack {
        award,
        amount: amount.into(),
        reason: "Underspend".into(),
        due_on: "2027-02-18".into(),
    };
    assert_eq!(
        problems_of(ask_back(&mut scene.office, ask("7,407.38"))),
        ["amount more-than-there-is"]
    );
    let view = ask_back(&mut scene.office, ask("2,407.36")).unwrap();
    let recovery = view.recoveries[0].id;
    let back = |amount: &str| ReceiveBack {
        recovery,
        amount: amount.into(),
        received_on: "2027-01-18".into(),
    };
    assert_eq!(
        problems_of(receive_back(&mut scene.office, back("2,407.37"))),
        ["amount more-than-there-is"]
    );
    receive_back(&mut scene.office, back("2,000")).unwrap();
    assert_eq!(rule_of(end(&mut scene)), "award-outstanding");
    receive_back(&mut scene.office, back("407.36")).unwrap();
    let view = end(&mut scene).unwrap();
    assert_eq!(view.state, AwardState::Completed);
    assert_eq!(last_entry(&scene.office).unwrap().0, "complete-award");
    let view = close(
        &mut scene.office,
        CloseAward {
            award,
            based_on: view.based_on,
        },
    )
    .unwrap();
    assert_eq!(view.state, AwardState::Closed);
    // To the penny: what was awarded is what was borne, what was released and nothing else.
    let told = show(&scene.office, award).unwrap().statement;
    assert_eq!(told.returned, Pence(240_736));
    assert_eq!(told.total.paid - told.returned, settled.borne);
    assert_eq!(
        settled.borne + settled.released + told.returned,
        told.total.budget
    );
}

#[test]
fn the_last_instalment_is_paid_once_the_report_and_the_statement_are_accepted() {
    let mut scene = Scene::payable();
    let plan = show(&scene.office, scene.award).unwrap().instalments;
    let mut last = scene.costs(&[(Heading::Ppi, "2,469.13")]);
    last.instalment = Some(plan[1].id);
    let claim = scene.claim(last).line.id;
    scene.submit(claim).unwrap();
    assert_eq!(problems_of(scene.approve(claim)), ["claim claim-last-held"]);
    report(&mut scene, "987.65", "8,888.85");
    let accepted = scene.office.read().last_sequence().unwrap();
    scene.approve(claim).unwrap();
    let undo = wire::history::Undo {
        sequence: Some(accepted),
    };
    assert_eq!(
        rule_of(crate::history::undo(&mut scene.office, undo)),
        "undo-last-approved"
    );
}
