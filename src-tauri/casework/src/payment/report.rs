//! Reports and the statement of expenditure, money that is asked back, and the end of an award.

use scheme::award::{AwardAct, after};
use scheme::history::Act;
use scheme::payment::{ReportAct, ReportState, report_after, under};
use scheme::{AwardId, Fact, Facts, Pence, Problems, Refusal};
use store::Writing;
use store::payment::{ExpenditureRow, RecoveryReceiptRow, RecoveryRow};
use wire::document::DocumentView;
use wire::payment::{
    AskBack, AwardReportsView, CloseAward, CompleteAward, ExpenditureView, ReceiveBack,
    ReceiveReport, RecordExpenditure, ReportView, SettleExpenditure, SettleReport, ShowReportFile,
    SpentLine,
};

use super::claim::{headings, lines_of};
use super::known::Known;
use super::show::{coordinator_name, recovery_view};
use crate::application::picked;
use crate::document::attached;
use crate::panel::{day, instant};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// Shows the reports of an award, its statement of expenditure, and what came of it.
pub fn reports(office: &Office, award: AwardId) -> Result<AwardReportsView, Failed> {
    let read = office.read();
    let known = Known::of(&read, award)?;
    let today = office.today();
    let by = |id| match id {
        Some(id) => coordinator_name(&read, id),
        None => Ok(String::new()),
    };
    let spent = |heading| {
        known
            .expenditure
            .as_ref()
            .map(|row| under(&row.lines, heading))
            .unwrap_or_default()
    };
    Ok(AwardReportsView {
        award,
        reference: known.reference.clone(),
        title: known.title.clone(),
        state: known.award.state,
        reports: known
            .reports
            .iter()
            .map(|row| {
                Ok(ReportView {
                    id: row.id,
                    title: row.title.clone(),
                    due_on: row.due_on.to_string(),
                    overdue: matches!(row.state, ReportState::Due | ReportState::SentBack)
                        && scheme::today::is_overdue(Some(row.due_on), today),
                    state: row.state,
                    received_on: day(row.received_on),
                    file: row.file.clone(),
                    reason: row.reason.clone(),
                    settled_by: by(row.settled_by)?,
                    settled_at: row.settled_at.map(instant).unwrap_or_default(),
                    based_on: read.last_entry("report", row.id)?,
                })
            })
            .collect::<Result<_, Failed>>()?,
        expenditure: match &known.expenditure {
            Some(row) => Some(ExpenditureView {
                state: row.state,
                received_on: row.received_on.to_string(),
                file: row.file.clone(),
                reason: row.reason.clone(),
                settled_by: by(row.settled_by)?,
                settled_at: row.settled_at.map(instant).unwrap_or_default(),
                based_on: read.last_entry("expenditure", row.id)?,
            }),
            None => None,
        },
        lines: known
            .award
            .lines
            .iter()
            .map(|(heading, budget)| SpentLine {
                heading: *heading,
                budget: *budget,
                spent: spent(*heading),
            })
            .collect(),
        settlement: known.settlement(),
        recoveries: known
            .recoveries
            .iter()
            .map(|row| recovery_view(row, today))
            .collect(),
        outstanding: known.outstanding(),
        based_on: read.last_entry("award", award)?,
    })
}

/// The day something came: there, and not to come.
fn came_on(
    office: &Office,
    field: &str,
    typed_on: &str,
    problems: &mut Problems,
) -> chrono::NaiveDate {
    let today = office.today();
    match typed::date(field, typed_on, problems) {
        Some(day) if day > today => problems.add(field, "day-to-come"),
        Some(day) => return day,
        None if typed_on.trim().is_empty() => problems.add(field, "missing"),
        None => {}
    }
    today
}

/// The token of a picked file; none where nothing is named.
fn token(named: &str) -> Option<&str> {
    Some(named).filter(|named| !named.is_empty())
}

/// Records that a report came, again after it was sent back.
pub fn receive(office: &mut Office, input: ReceiveReport) -> Result<AwardReportsView, Failed> {
    let mut problems = Problems::default();
    let received_on = came_on(office, "receivedOn", &input.received_on, &mut problems);
    let file = picked(office, "file", token(&input.file), &mut problems)?;
    if file.is_none() {
        problems.add("file", "missing");
    }
    let award = office.change(Act::ReceiveReport, |tx| {
        let mut report = tx.report(input.report)?.ok_or(Failed::NotFound)?;
        tx.based_on("report", report.id, input.based_on)?;
        report.state = report_after(report.state, ReportAct::Receive)?;
        problems.none_or_err()?;
        let Some((bytes, kept)) = file else {
            return Err(Failed::NotFound);
        };
        tx.add_blob(&bytes.bytes)?;
        report.received_on = Some(received_on);
        report.received_at = Some(tx.now());
        report.file = Some(kept);
        report.reason = String::new();
        report.settled_by = None;
        report.settled_at = None;
        tx.put_report(&report)?;
        tx.fact("award", Fact::record("award", report.award));
        tx.fact("report", report.title.clone());
        Ok(report.award)
    })?;
    reports(office, award)
}

/// Accepts a report, or sends it back with a reason.
pub fn settle(office: &mut Office, input: SettleReport) -> Result<AwardReportsView, Failed> {
    let me = at_the_desk(office)?;
    let (act, step) = step(input.accept, Act::AcceptReport, Act::SendBackReport);
    let award = office.change(act, |tx| {
        let mut report = tx.report(input.report)?.ok_or(Failed::NotFound)?;
        tx.based_on("report", report.id, input.based_on)?;
        report.state = report_after(report.state, step)?;
        report.reason = why(input.accept, &input.reason)?;
        report.settled_by = Some(me);
        report.settled_at = Some(tx.now());
        tx.put_report(&report)?;
        tx.fact("award", Fact::record("award", report.award));
        tx.fact("report", report.title.clone());
        Ok(report.award)
    })?;
    reports(office, award)
}

fn step(accept: bool, accepted: Act, sent_back: Act) -> (Act, ReportAct) {
    if accept {
        (accepted, ReportAct::Accept)
    } else {
        (sent_back, ReportAct::SendBack)
    }
}

/// Why something is sent back; nothing where it is accepted.
fn why(accept: bool, reason: &str) -> Result<String, Failed> {
    let mut problems = Problems::default();
    let reason = match accept {
        true => String::new(),
        false => typed::needed("reason", reason, &mut problems),
    };
    problems.none_or_err()?;
    Ok(reason)
}

/// Records the statement of expenditure that came, by heading of the award.
pub fn record_expenditure(
    office: &mut Office,
    input: RecordExpenditure,
) -> Result<AwardReportsView, Failed> {
    let award = input.award;
    let mut problems = Problems::default();
    let received_on = came_on(office, "receivedOn", &input.received_on, &mut problems);
    let file = picked(office, "file", token(&input.file), &mut problems)?;
    let typed = headings(&input.lines, &mut problems);
    office.change(Act::RecordExpenditure, |tx| {
        let known = Known::of(tx, award)?;
        let state = match &known.expenditure {
            Some(before) => {
                tx.based_on("expenditure", before.id, input.based_on)?;
                report_after(before.state, ReportAct::Receive)?
            }
            None if input.based_on != 0 => return Err(Failed::Stale),
            None => report_after(ReportState::Due, ReportAct::Receive)?,
        };
        for (i, (heading, _)) in typed.iter().enumerate() {
            if under(&known.award.lines, *heading) == Pence::ZERO {
                let facts = Facts::none().with("heading", heading.fact());
                problems.add_with(
                    format!("lines.{i}.amount"),
                    "claim-heading-not-awarded",
                    facts,
                );
            }
        }
        let before = known.expenditure;
        if file.is_none() && before.as_ref().is_none_or(|row| row.file.is_none()) {
            problems.add("file", "missing");
        }
        problems.none_or_err()?;
        if let Some((bytes, _)) = &file {
            tx.add_blob(&bytes.bytes)?;
        }
        let row = ExpenditureRow {
            id: before.as_ref().map_or_else(|| tx.new_id(), |row| row.id),
            award,
            state,
            received_on,
            file: file
                .map(|(_, kept)| kept)
                .or(before.and_then(|row| row.file)),
            reason: String::new(),
            settled_by: None,
            settled_at: None,
            lines: lines_of(&typed),
        };
        tx.put_expenditure(&row)?;
        tx.fact("award", Fact::record("award", award));
        tx.fact("amount", scheme::payment::total(&row.lines));
        Ok(())
    })?;
    reports(office, award)
}

/// Accepts the statement of expenditure, or sends it back with a reason.
pub fn settle_expenditure(
    office: &mut Office,
    input: SettleExpenditure,
) -> Result<AwardReportsView, Failed> {
    let me = at_the_desk(office)?;
    let award = input.award;
    let (act, step) = step(
        input.accept,
        Act::AcceptExpenditure,
        Act::SendBackExpenditure,
    );
    office.change(act, |tx| {
        let mut row = tx.expenditure(award)?.ok_or(Failed::NotFound)?;
        tx.based_on("expenditure", row.id, input.based_on)?;
        row.state = report_after(row.state, step)?;
        row.reason = why(input.accept, &input.reason)?;
        row.settled_by = Some(me);
        row.settled_at = Some(tx.now());
        tx.put_expenditure(&row)?;
        tx.fact("award", Fact::record("award", award));
        tx.fact("amount", scheme::payment::total(&row.lines));
        Ok(())
    })?;
    reports(office, award)
}

/// A file that came with a report or with the statement of expenditure.
pub fn show_file(office: &Office, input: ShowReportFile) -> Result<DocumentView, Failed> {
    let read = office.read();
    let files = read
        .reports(input.award)?
        .into_iter()
        .filter_map(|report| report.file)
        .chain(read.expenditure(input.award)?.and_then(|row| row.file));
    attached(
        &read,
        files,
        &input.sha256,
        Fact::record("award", input.award),
    )
}

/// Asks for money back: no more than was paid and is not asked back already.
pub fn ask_back(office: &mut Office, input: AskBack) -> Result<AwardReportsView, Failed> {
    let award = input.award;
    let today = office.today();
    office.change(Act::AskBack, |tx| {
        let known = Known::of(tx, award)?;
        let statement = known.statement(None);
        let most = statement.total.paid - statement.returned - statement.owed;
        let mut problems = Problems::default();
        let amount = amount("amount", &input.amount, most, &mut problems);
        let reason = typed::needed("reason", &input.reason, &mut problems);
        let due_on = typed::date("dueOn", &input.due_on, &mut problems);
        match due_on {
            None if input.due_on.trim().is_empty() => problems.add("dueOn", "missing"),
            Some(day) if day < today => problems.add("dueOn", "day-over"),
            _ => {}
        }
        problems.none_or_err()?;
        let row = RecoveryRow {
            id: tx.new_id(),
            award,
            number: known.recoveries.last().map_or(0, |last| last.number) + 1,
            amount,
            reason,
            asked_on: today,
            due_on: due_on.ok_or(Failed::NotFound)?,
            receipts: Vec::new(),
        };
        tx.add_recovery(&row)?;
        tx.fact("award", Fact::record("award", award));
        tx.fact("amount", amount);
        Ok(())
    })?;
    reports(office, award)
}

/// An amount of more than nothing and no more than `most`.
fn amount(field: &str, typed_as: &str, most: Pence, problems: &mut Problems) -> Pence {
    let before = problems.0.len();
    match typed::money(field, typed_as, problems) {
        Some(Pence::ZERO) => problems.add(field, "amount-zero"),
        Some(amount) if amount > most => {
            problems.add_with(
                field,
                "more-than-there-is",
                Facts::none().with("most", most),
            );
        }
        Some(amount) => return amount,
        None if problems.0.len() == before => problems.add(field, "missing"),
        None => {}
    }
    Pence::ZERO
}

/// Records that money came back: all of what was asked, or a part.
pub fn receive_back(office: &mut Office, input: ReceiveBack) -> Result<AwardReportsView, Failed> {
    let mut problems = Problems::default();
    let received_on = came_on(office, "receivedOn", &input.received_on, &mut problems);
    let award = office.change(Act::ReceiveBack, |tx| {
        let recovery = tx.recovery(input.recovery)?.ok_or(Failed::NotFound)?;
        let recovered = recovery.recovered();
        let most = recovered.asked - recovered.received;
        let amount = amount("amount", &input.amount, most, &mut problems);
        problems.none_or_err()?;
        let row = RecoveryReceiptRow {
            id: tx.new_id(),
            received_on,
            amount,
        };
        tx.add_recovery_receipt(recovery.id, &row)?;
        tx.fact("award", Fact::record("award", recovery.award));
        tx.fact("amount", amount);
        Ok(recovery.award)
    })?;
    reports(office, award)
}

/// Completes an award: its final report and its statement of expenditure stand, and its money agrees.
pub fn complete(office: &mut Office, input: CompleteAward) -> Result<AwardReportsView, Failed> {
    end(
        office,
        input.award,
        input.based_on,
        Act::CompleteAward,
        AwardAct::Complete,
    )
}

/// Closes an award that is completed, or that ended early once its money agrees.
pub fn close(office: &mut Office, input: CloseAward) -> Result<AwardReportsView, Failed> {
    end(
        office,
        input.award,
        input.based_on,
        Act::CloseAward,
        AwardAct::Close,
    )
}

fn end(
    office: &mut Office,
    award: AwardId,
    based_on: i64,
    act: Act,
    step: AwardAct,
) -> Result<AwardReportsView, Failed> {
    let today = office.today();
    office.change(act, |tx| {
        tx.based_on("award", award, based_on)?;
        let known = Known::of(tx, award)?;
        let state = after(known.award.state, step)?;
        if let Some(first) = known.outstanding().first() {
            return Err(Refusal::new("award-outstanding")
                .with("outstanding", first.fact())
                .into());
        }
        put_state(tx, &known, state, today)
    })?;
    reports(office, award)
}

fn put_state(
    tx: &mut Writing<'_>,
    known: &Known,
    state: scheme::award::AwardState,
    today: chrono::NaiveDate,
) -> Result<(), Failed> {
    let mut award = known.award.clone();
    award.state = state;
    award.state_reason = String::new();
    award.state_on = today;
    award.state_at = tx.now();
    tx.put_award(&award)?;
    tx.fact("award", Fact::record("award", award.id));
    Ok(())
}
