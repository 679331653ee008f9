//! A request comes, the person is known, it takes longer, it is refused.

use chrono::NaiveDate;
use scheme::history::Act;
use scheme::personal_file::{RequestAct, RequestState};
use scheme::{Fact, FileRequestId, Problems};
use store::personal_file::RequestRow;
use wire::personal_file::{
    ConfirmRequestIdentity, ExtendFileRequest, FileRequestView, RecordFileRequest,
    RefuseFileRequest,
};

use super::{allowed, due, one, show};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// A day that is not before another, nor in the future.
fn day_between(
    field: &str,
    typed: &str,
    from: Option<NaiveDate>,
    today: NaiveDate,
    problems: &mut Problems,
) -> NaiveDate {
    let day = typed::needed_date(field, typed, problems);
    match day {
        Some(day) if day > today => problems.add(field, "date-in-future"),
        Some(day) if from.is_some_and(|from| day < from) => problems.add(field, "before-received"),
        _ => {}
    }
    day.unwrap_or(today)
}

/// Records that a person asked for their file. The month to answer begins with the day it came.
pub fn record(office: &mut Office, input: RecordFileRequest) -> Result<FileRequestView, Failed> {
    let mut problems = Problems::default();
    let today = office.today();
    let received_on = day_between("receivedOn", &input.received_on, None, today, &mut problems);
    let asked_for = typed::text("askedFor", &input.asked_for, &mut problems);
    let Some(person) = input.person else {
        problems.add("person", "missing");
        return Err(Failed::Invalid(problems));
    };
    problems.none_or_err()?;
    let id = office.change(Act::RecordFileRequest, |tx| {
        let person = tx.person_now(person)?.ok_or(Failed::NotFound)?.id;
        let row = RequestRow {
            id: tx.new_id(),
            person,
            received_on,
            state: RequestState::Open,
            language: input.language,
            asked_for,
            identity: None,
            identity_how: String::new(),
            extended_on: None,
            extension_reason: String::new(),
            concluded: None,
            ground: None,
            reason: String::new(),
            file: None,
        };
        tx.put_file_request(&row)?;
        tx.fact("person", Fact::record("person", person));
        tx.fact("due", due(&row));
        Ok(row.id)
    })?;
    show(office, id)
}

/// Confirms that it is the person who asks, by what, and on which day.
pub fn confirm_identity(
    office: &mut Office,
    input: ConfirmRequestIdentity,
) -> Result<FileRequestView, Failed> {
    let row = one(&office.read(), input.request)?;
    let (today, by) = (office.today(), at_the_desk(office)?);
    let mut problems = Problems::default();
    let on = day_between("on", &input.on, Some(row.received_on), today, &mut problems);
    let how = typed::needed("how", &input.how, &mut problems);
    allowed(&row, RequestAct::ConfirmIdentity, today)?;
    problems.none_or_err()?;
    change(
        office,
        Act::ConfirmIdentity,
        input.request,
        input.based_on,
        |row| {
            row.identity = Some((on, by));
            row.identity_how = how;
        },
    )
}

/// Gives a request two more months. They have to be told, and why, within the first.
pub fn extend(office: &mut Office, input: ExtendFileRequest) -> Result<FileRequestView, Failed> {
    let today = office.today();
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    allowed(
        &one(&office.read(), input.request)?,
        RequestAct::Extend,
        today,
    )?;
    problems.none_or_err()?;
    change(
        office,
        Act::ExtendFileRequest,
        input.request,
        input.based_on,
        |row| {
            row.extended_on = Some(today);
            row.extension_reason = reason;
        },
    )
}

/// Refuses a request, on a ground and in words.
pub fn refuse(office: &mut Office, input: RefuseFileRequest) -> Result<FileRequestView, Failed> {
    let (today, by) = (office.today(), at_the_desk(office)?);
    let mut problems = Problems::default();
    if input.ground.is_none() {
        problems.add("ground", "missing");
    }
    let reason = typed::needed("reason", &input.reason, &mut problems);
    allowed(
        &one(&office.read(), input.request)?,
        RequestAct::Refuse,
        today,
    )?;
    problems.none_or_err()?;
    change(
        office,
        Act::RefuseFileRequest,
        input.request,
        input.based_on,
        |row| {
            row.state = RequestState::Refused;
            row.concluded = Some((today, by));
            row.ground = input.ground;
            row.reason = reason;
        },
    )
}

fn change(
    office: &mut Office,
    act: Act,
    request: FileRequestId,
    based_on: i64,
    change: impl FnOnce(&mut RequestRow),
) -> Result<FileRequestView, Failed> {
    office.change(act, |tx| {
        tx.based_on("file_request", request, based_on)?;
        let mut row = one(tx, request)?;
        change(&mut row);
        tx.put_file_request(&row)?;
        tx.fact("person", Fact::record("person", row.person));
        match row.ground {
            Some(ground) => tx.fact("ground", ground.fact()),
            None => tx.fact("due", due(&row)),
        }
        Ok(())
    })?;
    show(office, request)
}
