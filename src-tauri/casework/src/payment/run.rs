//! Payment runs: a file for finance. Nothing is paid here.

use exchange::bacs::{Credit, Payer, payment_lines};
use exchange::export::{Cell, Table, csv};
use scheme::history::Act;
use scheme::payment::{
    ClaimAct, ClaimState, PaymentState, TypedAccount, claim_after, last_four, payment_after,
    read_account, run_state, total,
};
use scheme::{Fact, Facts, Language, PaymentRunId, Pence, Problems, Refusal};
use store::payment::{ClaimOrder, ClaimsFilter, PayingAccountRow, PaymentLine, PaymentRow, RunRow};
use store::{Reading, Writing};
use wire::document::DocumentView;
use wire::payment::{
    EditPayingAccount, ExportRun, MakeRun, MarkRunPaid, PayingView, PaymentView, ReadyClaim,
    ReturnPayment, RunFormat, RunLine, RunView, RunsView,
};
use words::Words;

use super::known::Known;
use super::show::{claim_line, coordinator_name};
use crate::document::{CSV, exported, file_name, in_name};
use crate::panel::{day, instant};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// The media type of a file of payment lines.
const TEXT: &str = "text/plain";

/// Shows the runs, and what could be in the next.
pub fn runs(office: &Office) -> Result<RunsView, Failed> {
    let read = office.read();
    let mut ready = Vec::new();
    for claim in ready_claims(&read)? {
        let known = Known::of(&read, claim.award)?;
        ready.push(ReadyClaim {
            line: claim_line(&read, &known, &claim)?,
            bank: known
                .bank
                .as_ref()
                .map(|account| last_four(&account.details.number).to_owned()),
            problems: known.blocks,
        });
    }
    Ok(RunsView {
        runs: read
            .runs()?
            .iter()
            .map(|run| run_line(&read, run))
            .collect::<Result<_, _>>()?,
        ready,
        paying: read.paying_account()?.as_ref().map(paying_view),
    })
}

/// The claims that are approved and in no run.
fn ready_claims(read: &Reading<'_>) -> Result<Vec<store::payment::ClaimRow>, Failed> {
    let (approved, _) = read.claims(&ClaimsFilter {
        award: None,
        state: Some(ClaimState::Approved),
        order: ClaimOrder::Waiting,
        offset: 0,
        limit: u32::MAX,
    })?;
    let mut ready = Vec::new();
    for claim in approved.into_iter().map(|listed| listed.claim) {
        if !is_in_a_run(read, &claim)? {
            ready.push(claim);
        }
    }
    Ok(ready)
}

fn is_in_a_run(read: &Reading<'_>, claim: &store::payment::ClaimRow) -> Result<bool, Failed> {
    Ok(read
        .payments_of_claim(claim.id)?
        .iter()
        .any(|payment| payment.row.state != PaymentState::Returned))
}

fn run_line(read: &Reading<'_>, run: &RunRow) -> Result<RunLine, Failed> {
    let payments = read.payments(run.id)?;
    let states: Vec<PaymentState> = payments.iter().map(|p| p.row.state).collect();
    Ok(RunLine {
        id: run.id,
        number: run.number,
        made_at: instant(run.made_at),
        maker: coordinator_name(read, run.maker)?,
        count: u32::try_from(payments.len()).unwrap_or(u32::MAX),
        total: payments.iter().map(|p| p.row.amount).sum(),
        state: run_state(&states),
    })
}

fn paying_view(row: &PayingAccountRow) -> PayingView {
    PayingView {
        name: row.details.name.clone(),
        last_four: last_four(&row.details.number).to_owned(),
    }
}

/// Shows a run.
pub fn run(office: &Office, id: PaymentRunId) -> Result<RunView, Failed> {
    let read = office.read();
    let run = read.run(id)?.ok_or(Failed::NotFound)?;
    let paying = read
        .paying_account_of(run.paying_account)?
        .ok_or(Failed::NotFound)?;
    Ok(RunView {
        line: run_line(&read, &run)?,
        paying: paying_view(&paying),
        payments: read.payments(id)?.into_iter().map(payment_view).collect(),
        based_on: based_on(&read, id)?,
    })
}

/// The latest entry that touched a run's payments.
fn based_on(read: &Reading<'_>, run: PaymentRunId) -> Result<i64, Failed> {
    let mut latest = 0;
    for payment in read.payments(run)? {
        latest = latest.max(read.last_entry("payment", payment.row.id)?);
    }
    Ok(latest)
}

fn payment_view(line: PaymentLine) -> PaymentView {
    PaymentView {
        id: line.row.id,
        claim: line.row.claim,
        award: line.award,
        reference: line.reference,
        claim_number: line.claim_number,
        organisation: line.organisation,
        last_four: last_four(&line.details.number).to_owned(),
        account_name: line.details.name,
        amount: line.row.amount,
        state: line.row.state,
        settled_on: day(line.row.settled_on),
        reason: line.row.reason,
    }
}

/// Enters the account that the hub pays from. A run that is made keeps the one it was made with.
pub fn edit_paying_account(
    office: &mut Office,
    input: EditPayingAccount,
) -> Result<RunsView, Failed> {
    office.change(Act::EditPayingAccount, |tx| {
        let details = read_account(TypedAccount {
            name: &input.name,
            sort_code: &input.sort_code,
            number: &input.number,
            roll: "",
        })?;
        let row = PayingAccountRow {
            id: tx.new_id(),
            details,
            entered_at: tx.now(),
        };
        Ok::<_, Failed>(tx.add_paying_account(&row)?)
    })?;
    runs(office)
}

/// Makes a run of approved claims: each to the bank details in force, none that is in a run already.
pub fn make(office: &mut Office, input: MakeRun) -> Result<RunView, Failed> {
    let maker = at_the_desk(office)?;
    let id = office.change(Act::MakePaymentRun, |tx| {
        let paying = tx
            .paying_account()?
            .ok_or_else(|| Failed::refused("run-no-paying-account"))?;
        if input.claims.is_empty() {
            return Err(Failed::field("claims", "not-chosen"));
        }
        let number = tx.runs()?.first().map_or(0, |last| last.number) + 1;
        let run = RunRow {
            id: tx.new_id(),
            number,
            made_at: tx.now(),
            maker,
            paying_account: paying.id,
        };
        tx.add_run(&run)?;
        let mut sum = Pence::ZERO;
        for claim in &input.claims {
            let claim = tx.claim(*claim)?.ok_or(Failed::NotFound)?;
            sum += pay_in(tx, &run, &claim)?;
        }
        tx.fact("run", Fact::record("payment_run", run.id));
        tx.fact("count", input.claims.len());
        tx.fact("amount", sum);
        Ok(run.id)
    })?;
    run(office, id)
}

/// Puts a claim into a run, and says what it comes to.
fn pay_in(
    tx: &mut Writing<'_>,
    run: &RunRow,
    claim: &store::payment::ClaimRow,
) -> Result<Pence, Failed> {
    claim_after(claim.state, ClaimAct::Pay)?;
    if is_in_a_run(tx, claim)? {
        let fact = Fact::record("claim", claim.id);
        return Err(Refusal::new("claim-in-run").with("claim", fact).into());
    }
    let known = Known::of(tx, claim.award)?;
    known.blocks.none_or_err()?;
    let account = known.bank.ok_or(Failed::NotFound)?;
    let row = PaymentRow {
        id: tx.new_id(),
        run: run.id,
        claim: claim.id,
        account: account.id,
        amount: total(&claim.lines),
        state: PaymentState::Sent,
        settled_on: None,
        reason: String::new(),
    };
    tx.put_payment(&row)?;
    Ok(row.amount)
}

/// A run's file: every payment of it, whatever came of it, so that it is the same bytes each time.
pub fn export(office: &Office, input: ExportRun) -> Result<DocumentView, Failed> {
    let read = office.read();
    let run = read.run(input.run)?.ok_or(Failed::NotFound)?;
    let paying = read
        .paying_account_of(run.paying_account)?
        .ok_or(Failed::NotFound)?;
    let payments = read.payments(run.id)?;
    let (bytes, ending, media, format) = match input.format {
        RunFormat::Csv => (
            csv(&table(&read, &run, &payments, input.language)?),
            "csv",
            CSV,
            "csv",
        ),
        RunFormat::Bacs => (bacs(&paying, &payments), "txt", TEXT, "bacs"),
    };
    let told = Facts::none()
        .with("format", Fact::code("table-format", format))
        .with("run", Fact::record("payment_run", run.id))
        .with("rows", payments.len());
    let called = in_name(&[input.language], "file-name-payment-run");
    let name = file_name("", &[&called, &format!("{:03}", run.number)], ending);
    Ok(exported(
        name,
        media,
        &bytes,
        Fact::code("list", "payment-run"),
        told,
    ))
}

fn reference(line: &PaymentLine) -> String {
    format!("{}/{}", line.reference, line.claim_number)
}

fn bacs(paying: &PayingAccountRow, payments: &[PaymentLine]) -> Vec<u8> {
    let references: Vec<String> = payments
        .iter()
        .map(|line| match line.details.roll.as_str() {
            "" => reference(line),
            roll => roll.to_owned(),
        })
        .collect();
    let credits: Vec<Credit<'_>> = payments
        .iter()
        .zip(&references)
        .map(|(line, reference)| Credit {
            name: &line.details.name,
            sort_code: &line.details.sort_code,
            number: &line.details.number,
            reference,
            amount: line.row.amount,
        })
        .collect();
    let payer = Payer {
        name: &paying.details.name,
        sort_code: &paying.details.sort_code,
        number: &paying.details.number,
    };
    payment_lines(payer, &credits)
}

fn table(
    read: &Reading<'_>,
    run: &RunRow,
    payments: &[PaymentLine],
    language: Language,
) -> Result<Table, Failed> {
    let words = Words::shared();
    let said = |id: &str| words.plain(language, id);
    let mut rows = Vec::new();
    for line in payments {
        let claim = read.claim(line.row.claim)?.ok_or(Failed::NotFound)?;
        rows.push(vec![
            Cell::Text(reference(line)),
            Cell::Text(line.organisation.clone()),
            Cell::Text(line.details.name.clone()),
            Cell::Text(line.details.sort_code.clone()),
            Cell::Text(line.details.number.clone()),
            Cell::Text(line.details.roll.clone()),
            Cell::Money(line.row.amount),
            Cell::Text(claim.invoice_number),
            claim.invoice_on.map_or(Cell::Empty, Cell::Date),
        ]);
    }
    Ok(Table {
        name: said("payment-run"),
        header: [
            "payment-claim-head",
            "payment-organisation",
            "payment-account-name",
            "payment-sort-code",
            "payment-account-number",
            "payment-roll",
            "payment-amount",
            "payment-invoice-number",
            "payment-invoice-on",
        ]
        .map(said)
        .into(),
        rows,
        made_at: run.made_at,
    })
}

/// Records that a run was paid on a day: every payment of it that the bank did not return.
pub fn mark_paid(office: &mut Office, input: MarkRunPaid) -> Result<RunView, Failed> {
    let id = input.run;
    let today = office.today();
    office.change(Act::MarkRunPaid, |tx| {
        let run = tx.run(id)?.ok_or(Failed::NotFound)?;
        if based_on(tx, id)? != input.based_on {
            return Err(Failed::Stale);
        }
        let paid_on = settled_on("paidOn", &input.paid_on, &run, today)?;
        let mut sum = Pence::ZERO;
        let mut any = false;
        for line in tx.payments(id)? {
            if line.row.state != PaymentState::Sent {
                continue;
            }
            any = true;
            sum += line.row.amount;
            let mut claim = tx.claim(line.row.claim)?.ok_or(Failed::NotFound)?;
            claim.state = claim_after(claim.state, ClaimAct::Pay)?;
            claim.paid_on = Some(paid_on);
            tx.put_claim(&claim)?;
            tx.put_payment(&PaymentRow {
                state: payment_after(line.row.state, true)?,
                settled_on: Some(paid_on),
                ..line.row
            })?;
        }
        if !any {
            return Err(Failed::refused("run-settled"));
        }
        tx.fact("run", Fact::record("payment_run", id));
        tx.fact("amount", sum);
        tx.fact("on", paid_on);
        Ok(())
    })?;
    run(office, id)
}

/// A day on which something came of a run: neither before it was made nor to come.
fn settled_on(
    field: &str,
    typed: &str,
    run: &RunRow,
    today: chrono::NaiveDate,
) -> Result<chrono::NaiveDate, Failed> {
    let mut problems = Problems::default();
    let day = typed::date(field, typed, &mut problems);
    let made_on = scheme::time::day_of(run.made_at);
    match day {
        None if problems.0.is_empty() => problems.add(field, "missing"),
        Some(day) if day > today => problems.add(field, "day-to-come"),
        Some(day) if day < made_on => {
            problems.add_with(field, "day-before-run", Facts::none().with("day", made_on));
        }
        _ => {}
    }
    problems.none_or_err()?;
    day.ok_or(Failed::NotFound)
}

/// Records that the bank returned a payment: its claim waits to be paid again.
pub fn return_payment(office: &mut Office, input: ReturnPayment) -> Result<RunView, Failed> {
    let id = input.run;
    let today = office.today();
    office.change(Act::ReturnPayment, |tx| {
        let run = tx.run(id)?.ok_or(Failed::NotFound)?;
        if based_on(tx, id)? != input.based_on {
            return Err(Failed::Stale);
        }
        let line = tx
            .payments(id)?
            .into_iter()
            .find(|line| line.row.id == input.payment)
            .ok_or(Failed::NotFound)?;
        let state = payment_after(line.row.state, false)?;
        let returned_on = settled_on("returnedOn", &input.returned_on, &run, today)?;
        let mut problems = Problems::default();
        let reason = typed::needed("reason", &input.reason, &mut problems);
        problems.none_or_err()?;
        let mut claim = tx.claim(line.row.claim)?.ok_or(Failed::NotFound)?;
        claim.state = claim_after(claim.state, ClaimAct::Return)?;
        claim.paid_on = None;
        tx.put_claim(&claim)?;
        tx.fact("run", Fact::record("payment_run", id));
        tx.fact("claim", Fact::record("claim", claim.id));
        tx.fact("amount", line.row.amount);
        tx.put_payment(&PaymentRow {
            state,
            settled_on: Some(returned_on),
            reason,
            ..line.row
        })?;
        Ok(())
    })?;
    run(office, id)
}
