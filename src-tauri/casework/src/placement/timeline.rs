//! Placements drawn over months.

use std::collections::BTreeMap;

use scheme::placement::{
    Charted, Milepost, MilepostKind, PlacementState, ReportTerm, Timeline, TimelineSpan, mileposts,
    stretches,
};
use scheme::{Both, CallVersionId, Problems};
use store::Reading;
use store::placement::{PlacementGroups, PlacementLine, PlacementRow, PlacementsFilter};
use wire::placement::{ShowTimeline, TimelineMark, TimelineRow, TimelineStretch, TimelineView};

use super::facts::{call_version, engagements, report_terms};
use super::list::{filter, summary_of};
use crate::people::{LONGEST_PAGE, code_filter};
use crate::{Failed, Office, typed};

/// Shows a part of the timeline: a window of the placements that the filters and the months leave in.
pub fn show(office: &Office, input: ShowTimeline) -> Result<TimelineView, Failed> {
    let limit = input.placements.limit.clamp(1, LONGEST_PAGE);
    let (timeline, rows, total) = rows(office, &input, input.placements.offset, limit)?;
    let reach = match total {
        0 => office.read().placements_reach()?,
        _ => None,
    };
    Ok(TimelineView {
        span: timeline.span(),
        period: timeline.period(),
        months: timeline.months(),
        earlier: timeline.earlier().to_string(),
        later: timeline.later().to_string(),
        today: timeline.at(office.today()),
        rows,
        total,
        reach,
    })
}

/// The months that are asked for, so many of their placements, and how many there are in all.
pub(super) fn rows(
    office: &Office,
    input: &ShowTimeline,
    offset: u32,
    limit: u32,
) -> Result<(Timeline, Vec<TimelineRow>, u32), Failed> {
    let (timeline, groups) = read_of(office, input)?;
    let wanted = PlacementsFilter {
        shown: Some(timeline.period()),
        groups,
        offset,
        limit,
        ..filter(&input.placements)?
    };
    let (lines, total) = office.read().placements(&wanted)?;
    let mut drawn = Drawn {
        office,
        timeline,
        groups,
        reports: BTreeMap::new(),
    };
    let rows = lines
        .into_iter()
        .map(|line| drawn.row(line))
        .collect::<Result<_, _>>()?;
    Ok((timeline, rows, total))
}

fn read_of(office: &Office, input: &ShowTimeline) -> Result<(Timeline, PlacementGroups), Failed> {
    let mut problems = Problems::default();
    let span = code_filter("span", &input.span, TimelineSpan::from_code, &mut problems)
        .unwrap_or(TimelineSpan::Year);
    let from = typed::date("from", &input.from, &mut problems);
    let groups = match input.group.as_str() {
        "" => PlacementGroups::None,
        "employer" => PlacementGroups::Employer,
        "host" => PlacementGroups::Host,
        "person" => PlacementGroups::Person,
        _ => {
            problems.add("group", "not-an-option");
            PlacementGroups::None
        }
    };
    problems.none_or_err()?;
    let timeline = match from {
        Some(day) => Timeline::from(day, span),
        None => Timeline::around(office.today(), span),
    };
    Ok((timeline, groups))
}

/// Placements as they are drawn, with the reports of each call read once.
struct Drawn<'a> {
    office: &'a Office,
    timeline: Timeline,
    groups: PlacementGroups,
    reports: BTreeMap<CallVersionId, Vec<ReportTerm>>,
}

impl Drawn<'_> {
    fn row(&mut self, line: PlacementLine) -> Result<TimelineRow, Failed> {
        let read = self.office.read();
        let row = read.placement(line.id)?.ok_or(Failed::NotFound)?;
        let group = match self.groups {
            PlacementGroups::None => None,
            PlacementGroups::Employer => Some(line.employer.clone()),
            PlacementGroups::Host => Some(line.with_host.clone().unwrap_or_default()),
            PlacementGroups::Person => Some(Both::new(&line.name, &line.name)),
        };
        let engagements = engagements(&read, &row)?;
        let charted = Charted {
            state: row.state,
            state_on: row.state_on,
            period: row.period,
            agreed_end: row.agreed_end,
            backfill: &row.backfill,
            engagements: &engagements,
        };
        let stretches = stretches(&charted)
            .into_iter()
            .filter_map(|of| {
                Some(TimelineStretch {
                    kind: of.kind,
                    period: of.period,
                    placed: self.timeline.place(of.period)?,
                })
            })
            .collect();
        let marks = self.due(&read, &row)?.into_iter();
        let marks = marks
            .filter_map(|due| {
                Some(TimelineMark {
                    kind: due.kind,
                    title: due.title,
                    on: due.on.to_string(),
                    at: self.timeline.at(due.on)?,
                })
            })
            .collect();
        Ok(TimelineRow {
            group,
            placement: summary_of(&read, self.office.today(), line, &row)?,
            stretches,
            marks,
        })
    }

    /// What is due over a placement, in the order of its days; of one that does not take place, nothing.
    fn due(&mut self, read: &Reading<'_>, row: &PlacementRow) -> Result<Vec<Milepost>, Failed> {
        if row.state == PlacementState::Withdrawn {
            return Ok(Vec::new());
        }
        let reports = match call_version(read, row)? {
            None => &Vec::new(),
            Some(version) => match self.reports.entry(version) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(new) => {
                    new.insert(report_terms(read, version)?)
                }
            },
        };
        let mut due = mileposts(row.period, reports);
        due.extend(row.objectives.iter().filter_map(|one| {
            Some(Milepost {
                kind: MilepostKind::Objective,
                title: Both::new(&one.objective, &one.objective),
                on: one.due_on?,
            })
        }));
        due.sort_by_key(|one| (one.on, one.kind));
        Ok(due)
    }
}
