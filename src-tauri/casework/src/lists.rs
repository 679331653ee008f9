//! Lists that leave the hub as tables.

use exchange::export::{Cell, Table};
use scheme::award::AwardState;
use scheme::outcome::OutcomeType;
use scheme::people::{Address, AttendanceState};
use scheme::placement::PlacementProgress;
use scheme::{EventId, Fact, Facts, Language, Problems};
use store::event::{AttendanceFilter, EventsFilter};
use store::person::PlacedAffiliation;
use wire::award::ListAwards;
use wire::document::DocumentView;
use wire::lists::{ExportList, ExportedList};
use wire::outcome::ListOutcomes;
use wire::placement::ListPlacements;
use words::Words;

use crate::document::exported_table;
use crate::organisations::OrganisationsWanted;
use crate::people::{PeopleWanted, code_filter};
use crate::{Failed, Office, award, organisations, outcome, people, placement};

/// Exports a list as it is filtered and sorted on the screen, all of its rows.
pub fn export(office: &Office, input: ExportList) -> Result<DocumentView, Failed> {
    let language = input.language;
    let (code, header, rows) = match input.list {
        ExportedList::People => ("people", PEOPLE, people_rows(office, &input)?),
        ExportedList::Organisations => (
            "organisations",
            ORGANISATIONS,
            organisation_rows(office, &input)?,
        ),
        ExportedList::Events => ("events", EVENTS, event_rows(office, &input)?),
        ExportedList::Attendance => ("attendance", ATTENDANCE, attendance_rows(office, &input)?),
        ExportedList::Placements => ("placements", PLACEMENTS, placement_rows(office, &input)?),
        ExportedList::Awards => ("awards", AWARDS, award_rows(office, &input)?),
        ExportedList::Outcomes => ("outcomes", OUTCOMES, outcome_rows(office, &input)?),
    };
    let words = Words::shared();
    let table = Table {
        name: words.plain(language, &format!("list-{code}")),
        header: header
            .iter()
            .map(|column| words.plain(language, &format!("field-{}", column.replace('_', "-"))))
            .collect(),
        rows,
        made_at: office.now(),
    };
    let today = office.today().to_string();
    let what = Fact::code("list", code);
    exported_table(&table, input.format, ("", &today), what, Facts::none())
}

const PEOPLE: &[&str] = &[
    "name",
    "email",
    "phone",
    "organisation",
    "role",
    "sector",
    "nation",
    "language",
    "language_asked_on",
    "address",
    "postcode",
    "orcid",
];

const ORGANISATIONS: &[&str] = &[
    "name",
    "name_cy",
    "alias",
    "sector",
    "nation",
    "ror",
    "ods",
    "company_number",
    "charity_number",
    "email",
    "address",
    "postcode",
    "people",
];

const EVENTS: &[&str] = &[
    "title_en", "title_cy", "theme", "venue", "held_on", "listed", "attended",
];

const ATTENDANCE: &[&str] = &["name", "email", "organisation", "sector", "state"];

const PLACEMENTS: &[&str] = &[
    "reference",
    "title",
    "person_id",
    "post",
    "employer_id",
    "sector",
    "host",
    "starts_on",
    "ends_on",
    "state",
];

const AWARDS: &[&str] = &[
    "reference",
    "title",
    "awardee",
    "organisation",
    "awarded",
    "state",
    "offered_on",
    "accept_by",
    "starts_on",
    "ends_on",
];

const OUTCOMES: &[&str] = &[
    "reference",
    "name",
    "outcome_type",
    "happened_on",
    "description",
    "amount_pence",
    "link",
    "told_by",
    "told_on",
];

/// A code of a closed list in words.
fn said(language: Language, set: &str, code: &str) -> Cell {
    Cell::Text(Words::shared().plain(language, &format!("{set}-{code}")))
}

fn text(text: Option<String>) -> Cell {
    text.filter(|t| !t.is_empty())
        .map_or(Cell::Empty, Cell::Text)
}

fn lines(address: &Address) -> Cell {
    text(Some(address.lines.join("\n")))
}

fn today(office: &Office, affiliations: Vec<PlacedAffiliation>) -> Option<PlacedAffiliation> {
    let today = office.today();
    affiliations
        .into_iter()
        .find(|a| a.row.term.holds_on(today))
}

fn people_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let wanted = PeopleWanted {
        text: &input.text,
        sector: &input.sector,
        nation: &input.nation,
        language: &input.correspondence,
        sort: &input.sort,
    };
    let language = input.language;
    let (people, _) = people::lines(office, &wanted, 0, u32::MAX)?;
    Ok(people
        .into_iter()
        .map(|person| {
            let at = today(office, person.affiliations);
            vec![
                person.name.into(),
                text(Some(person.email)),
                text(Some(person.phone)),
                text(
                    at.as_ref()
                        .map(|a| a.organisation_name.or_other(language).to_owned()),
                ),
                text(at.as_ref().map(|a| a.row.term.role.clone())),
                at.as_ref()
                    .map_or(Cell::Empty, |a| said(language, "sector", a.sector.code())),
                at.as_ref()
                    .map_or(Cell::Empty, |a| said(language, "nation", a.nation.code())),
                said(language, "language", person.language.code()),
                person.language_asked_on.map_or(Cell::Empty, Cell::Date),
                lines(&person.address),
                text(Some(person.address.postcode)),
                text(person.orcid),
            ]
        })
        .collect())
}

fn organisation_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let wanted = OrganisationsWanted {
        text: &input.text,
        sector: &input.sector,
        nation: &input.nation,
        sort: &input.sort,
    };
    let language = input.language;
    let (organisations, _) = organisations::lines(office, &wanted, 0, u32::MAX)?;
    Ok(organisations
        .into_iter()
        .map(|line| {
            let known = line.row.details;
            vec![
                known.name.en.into(),
                text(Some(known.name.cy)),
                text(Some(line.aliases.join("; "))),
                said(language, "sector", known.sector.code()),
                said(language, "nation", known.nation.code()),
                text(known.ror),
                text(known.ods),
                text(known.company_number),
                text(known.charity_number),
                text(Some(known.email)),
                lines(&known.address),
                text(Some(known.address.postcode)),
                Cell::Count(i64::from(line.people)),
            ]
        })
        .collect())
}

fn event_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let (events, _) = office.read().events(&EventsFilter {
        text: input.text.clone(),
        sort: input.sort.clone(),
        offset: 0,
        limit: u32::MAX,
    })?;
    Ok(events
        .into_iter()
        .map(|line| {
            let event = line.row.details;
            vec![
                event.title.en.into(),
                text(Some(event.title.cy)),
                text(Some(event.theme)),
                text(Some(event.venue)),
                Cell::Date(event.held_on),
                Cell::Count(i64::from(line.registered)),
                Cell::Count(i64::from(line.attended)),
            ]
        })
        .collect())
}

fn attendance_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let mut problems = Problems::default();
    let state = code_filter(
        "state",
        &input.state,
        AttendanceState::from_code,
        &mut problems,
    );
    problems.none_or_err()?;
    let event: EventId = input
        .event
        .ok_or_else(|| Failed::field("event", "not-chosen"))?;
    office.read().event(event)?.ok_or(Failed::NotFound)?;
    let (people, _) = office.read().attendance_list(&AttendanceFilter {
        event,
        text: input.text.clone(),
        state,
        offset: 0,
        limit: u32::MAX,
    })?;
    let language = input.language;
    Ok(people
        .into_iter()
        .map(|line| {
            let at = today(office, line.affiliations);
            vec![
                line.name.into(),
                text(Some(line.email)),
                text(
                    at.as_ref()
                        .map(|a| a.organisation_name.or_other(language).to_owned()),
                ),
                at.as_ref()
                    .map_or(Cell::Empty, |a| said(language, "sector", a.sector.code())),
                said(language, "attendance", line.row.state.code()),
            ]
        })
        .collect())
}

fn placement_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let wanted = ListPlacements {
        text: input.text.clone(),
        state: input.state.clone(),
        employer_sector: input.employer_sector.clone(),
        host_sector: input.host_sector.clone(),
        on: input.on.clone(),
        sort: input.sort.clone(),
        ..ListPlacements::default()
    };
    let language = input.language;
    let lines = placement::lines(office, &wanted)?;
    let (read, today) = (office.read(), office.today());
    lines
        .into_iter()
        .map(|line| {
            let period = line.period;
            let line = placement::summary(&read, today, line)?;
            let hosts: Vec<&str> = line
                .hosts
                .iter()
                .map(|host| host.name.or_other(language))
                .collect();
            Ok(vec![
                text(Some(line.reference)),
                text(Some(line.title)),
                line.name.into(),
                text(Some(line.post)),
                text(Some(line.employer.or_other(language).to_owned())),
                said(language, "sector", line.employer_sector.code()),
                text(Some(hosts.join("; "))),
                Cell::Date(period.from),
                Cell::Date(period.to),
                said(language, PlacementProgress::SET, line.progress.code()),
            ])
        })
        .collect()
}

fn award_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let mut problems = Problems::default();
    let state = code_filter("state", &input.state, AwardState::from_code, &mut problems);
    problems.none_or_err()?;
    let wanted = ListAwards {
        call: input.call,
        state,
        text: input.text.clone(),
        sort: input.sort.clone(),
        offset: 0,
        limit: 0,
    };
    let (awards, _) = office.read().awards(&award::filter(wanted, u32::MAX)?)?;
    let language = input.language;
    Ok(awards
        .into_iter()
        .map(|line| {
            vec![
                line.reference.into(),
                line.title.into(),
                line.awardee.into(),
                line.organisation.or_other(language).to_owned().into(),
                Cell::Money(line.amount),
                said(language, "award-state", line.state.code()),
                Cell::Date(line.offered_on),
                Cell::Date(line.accept_by),
                Cell::Date(line.starts_on),
                Cell::Date(line.ends_on),
            ]
        })
        .collect())
}

fn outcome_rows(office: &Office, input: &ExportList) -> Result<Vec<Vec<Cell>>, Failed> {
    let wanted = ListOutcomes {
        text: input.text.clone(),
        kind: input.kind.clone(),
        of: input.of.clone(),
        sort: input.sort.clone(),
        ..ListOutcomes::default()
    };
    let (lines, _) = outcome::lines(office, &wanted, 0, u32::MAX)?;
    Ok(lines
        .into_iter()
        .map(|line| {
            let of = line.row;
            vec![
                text(Some(line.reference)),
                line.name.into(),
                said(input.language, OutcomeType::SET, of.kind.code()),
                Cell::Date(of.happened_on),
                of.description.into(),
                of.amount.map_or(Cell::Empty, Cell::Money),
                text(Some(of.link)),
                of.told_by.into(),
                Cell::Date(of.told_on),
            ]
        })
        .collect())
}
