//! Who registered for an event and who came, typed one at a time.

use scheme::history::Act;
use scheme::people::{AttendanceState, is_email};
use scheme::text::{checked_line, needed_line};
use scheme::{Fact, PersonId, Problems};
use store::Writing;
use store::event::{AttendanceFilter, AttendanceLine, AttendanceRow};
use wire::events::{AttendancePage, AttendanceView, EventView, ListAttendance, RecordAttendance};

use crate::people::{Described, LONGEST_PAGE, code_filter, find_or_add_person};
use crate::{Failed, Office};

/// Lists an event's people, by name.
pub fn list_attendance(office: &Office, input: ListAttendance) -> Result<AttendancePage, Failed> {
    let mut problems = Problems::default();
    let state = code_filter(
        "state",
        &input.state,
        AttendanceState::from_code,
        &mut problems,
    );
    problems.none_or_err()?;
    let (lines, total) = office.read().attendance_list(&AttendanceFilter {
        event: input.event,
        text: input.text,
        state,
        offset: input.offset,
        limit: input.limit.clamp(1, LONGEST_PAGE),
    })?;
    let rows = lines
        .into_iter()
        .map(|line| view(office, line))
        .collect::<Result<_, Failed>>()?;
    Ok(AttendancePage { rows, total })
}

fn view(office: &Office, line: AttendanceLine) -> Result<AttendanceView, Failed> {
    let today = office.today();
    let affiliation = line
        .affiliations
        .into_iter()
        .find(|a| a.row.term.holds_on(today));
    Ok(AttendanceView {
        id: line.row.id,
        person: line.row.person,
        name: line.name,
        email: line.email,
        sector: affiliation.as_ref().map(|a| a.sector),
        organisation: affiliation.map(|a| a.organisation_name),
        state: line.row.state,
        based_on: office.read().last_entry("attendance", line.row.id)?,
    })
}

/// Records a person's place at an event: somebody the hub knows, or somebody new, who is found or
/// added first. An empty state takes them off the list.
pub fn record_attendance(
    office: &mut Office,
    input: RecordAttendance,
) -> Result<EventView, Failed> {
    let read = office.read();
    read.event(input.event)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let state = code_filter(
        "state",
        &input.state,
        AttendanceState::from_code,
        &mut problems,
    );
    let known = match input.person {
        Some(id) => Some(read.person_now(id)?.ok_or(Failed::NotFound)?.id),
        None => None,
    };
    let newcomer = match known {
        Some(_) => Described::default(),
        None => described(office, &input, &mut problems)?,
    };
    problems.none_or_err()?;
    office.change(Act::RecordAttendance, |tx| {
        let person = match known {
            Some(id) => id,
            None => find_or_add_person(tx, &newcomer)?,
        };
        place(tx, &input, person, state)?;
        tx.fact("event", Fact::record("event", input.event));
        tx.fact("person", Fact::record("person", person));
        tx.fact("state", place_fact(state));
        Ok::<_, Failed>(())
    })?;
    super::show(office, input.event)
}

fn place_fact(state: Option<AttendanceState>) -> Fact {
    state.map_or_else(
        || Fact::code("attendance", "off-the-list"),
        AttendanceState::fact,
    )
}

fn described(
    office: &Office,
    input: &RecordAttendance,
    problems: &mut Problems,
) -> Result<Described, Failed> {
    let newcomer = &input.newcomer;
    let name = needed_line(problems, "newcomer.name", &newcomer.name);
    let email = checked_line(problems, "newcomer.email", &newcomer.email);
    if !email.is_empty() && !is_email(&email) {
        problems.add("newcomer.email", "not-an-email");
    }
    let organisation = match newcomer.organisation {
        Some(id) => {
            let known = office.read().organisation_now(id)?;
            if known.is_none() {
                problems.add("newcomer.organisation", "not-chosen");
            }
            known.map(|row| row.id)
        }
        None => None,
    };
    Ok(Described {
        name,
        email,
        organisation,
        post: String::new(),
    })
}

fn place(
    tx: &mut Writing<'_>,
    input: &RecordAttendance,
    person: PersonId,
    state: Option<AttendanceState>,
) -> Result<(), Failed> {
    let known = tx.attendance(input.event, person)?;
    if let (Some(row), Some(based_on)) = (&known, input.based_on) {
        tx.based_on("attendance", row.id, based_on)?;
    }
    match (known, state) {
        (Some(row), Some(state)) => tx.put_attendance(&AttendanceRow { state, ..row })?,
        (Some(row), None) => tx.remove_attendance(row.id)?,
        (None, Some(state)) => {
            let row = AttendanceRow {
                id: tx.new_id(),
                event: input.event,
                person,
                state,
            };
            tx.put_attendance(&row)?;
        }
        (None, None) => return Err(Failed::NotFound),
    }
    Ok(())
}
