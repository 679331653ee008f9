//! Placements drawn over months.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;
use scheme::placement::{
    Charted, Course, Milepost, MilepostKind, Period, ReportTerm, Stretch, Timeline, TimelineSpan,
    mileposts, stretches,
};
use scheme::{Both, CallVersionId, PersonId, PlacementId, Problems};
use store::Reading;
use store::placement::{PlacementGroups, PlacementLine, PlacementRow, PlacementsFilter, StepRow};
use wire::placement::{
    PlacementSummary, ShowTimeline, TimelineMark, TimelineRow, TimelineStretch, TimelineView,
};

use super::facts::{Elsewhere, report_terms, taken};
use super::list::{filter, summary_of};
use crate::people::{LONGEST_PAGE, code_filter};
use crate::{Failed, Office, typed};

/// Shows a part of the timeline: a window of the placements that the filters and the months leave in.
pub fn show(office: &Office, input: ShowTimeline) -> Result<TimelineView, Failed> {
    let limit = input.placements.limit.clamp(1, LONGEST_PAGE);
    let (timeline, rows, total) = drawn(office, &input, input.placements.offset, limit)?;
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
        rows: rows.into_iter().map(|row| row.over(timeline)).collect(),
        total,
        reach,
    })
}

/// The months that are asked for, so many of their placements, and how many there are in all.
pub(super) fn drawn(
    office: &Office,
    input: &ShowTimeline,
    offset: u32,
    limit: u32,
) -> Result<(Timeline, Vec<Drawn>, u32), Failed> {
    let (timeline, groups) = read_of(office, input)?;
    let wanted = PlacementsFilter {
        shown: Some(timeline.period()),
        groups,
        offset,
        limit,
        ..filter(&input.placements)?
    };
    let (lines, total) = office.read().placements(&wanted)?;
    let rows = all_drawn(office, lines, groups)?;
    Ok((timeline, rows, total))
}

/// Placements as they are drawn. What they are drawn from is read of all at once, and the reports of
/// each call once.
pub(super) fn all_drawn(
    office: &Office,
    lines: Vec<PlacementLine>,
    groups: PlacementGroups,
) -> Result<Vec<Drawn>, Failed> {
    let read = office.read();
    let ids: Vec<PlacementId> = lines.iter().map(|line| line.id).collect();
    let people: Vec<PersonId> = lines.iter().map(|line| line.person).collect();
    let mut from = DrawnFrom {
        today: office.today(),
        groups,
        rows: read.placements_by_id(&ids)?,
        steps: read.steps_of_placements(&ids)?,
        elsewhere: Elsewhere::of(&read, &people)?,
        reports: Reports::new(),
        read,
    };
    lines.into_iter().map(|line| from.one_drawn(line)).collect()
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

/// A placement as it is drawn.
pub(super) struct Drawn {
    /// What it stands together with.
    pub(super) group: Option<Both>,
    /// Its line.
    pub(super) placement: PlacementSummary,
    /// Whether it stands on an award.
    pub(super) has_award: bool,
    /// Its days.
    pub(super) period: Period,
    /// Its stretches.
    pub(super) stretches: Vec<Stretch>,
    /// What is due, by its day.
    pub(super) due: Vec<Milepost>,
    /// What would have been due, and fell away.
    pub(super) fell_away: Vec<Milepost>,
    /// Its pauses; one that lasts still has its last day yesterday.
    pub(super) pauses: Vec<Period>,
    /// The day from which it is paused still.
    pub(super) paused_since: Option<NaiveDate>,
}

impl Drawn {
    fn over(self, timeline: Timeline) -> TimelineRow {
        let stretches = self.stretches.into_iter().filter_map(|stretch| {
            Some(TimelineStretch {
                placed: timeline.place(stretch.period)?,
                stretch,
            })
        });
        let marks = self.due.into_iter().filter_map(|due| {
            Some(TimelineMark {
                at: timeline.at(due.on)?,
                due,
            })
        });
        TimelineRow {
            group: self.group,
            placement: self.placement,
            stretches: stretches.collect(),
            marks: marks.collect(),
        }
    }
}

/// The reports that versions of calls ask for.
type Reports = BTreeMap<CallVersionId, Vec<ReportTerm>>;

/// What placements are drawn from.
struct DrawnFrom<'a> {
    read: Reading<'a>,
    today: NaiveDate,
    groups: PlacementGroups,
    rows: BTreeMap<PlacementId, PlacementRow>,
    steps: BTreeMap<PlacementId, Vec<StepRow>>,
    elsewhere: Elsewhere,
    reports: Reports,
}

impl DrawnFrom<'_> {
    fn one_drawn(&mut self, line: PlacementLine) -> Result<Drawn, Failed> {
        let row = self.rows.get(&line.id).ok_or(Failed::NotFound)?;
        let group = match self.groups {
            PlacementGroups::None => None,
            PlacementGroups::Employer => Some(line.employer.clone()),
            PlacementGroups::Host => Some(line.with_host.clone().unwrap_or_default()),
            PlacementGroups::Person => Some(Both::new(&line.name, &line.name)),
        };
        let engagements = self.elsewhere.engagements(&self.read, row)?;
        let steps = self.steps.get(&line.id).into_iter().flatten();
        let course = Course::of(steps.map(taken), self.today);
        let charted = Charted {
            state: row.state,
            course: &course,
            period: row.period,
            agreed_end: row.agreed_end,
            backfill: &row.backfill,
            engagements: &engagements,
        };
        let reports = match line.version {
            None => &Vec::new(),
            Some(version) => match self.reports.entry(version) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(report_terms(&self.read, version)?),
            },
        };
        let due = due(row, row.period, &course, reports);
        // What somebody may have in a calendar: what was due as it was agreed.
        let agreed = course.agreed(row.period);
        let mut fell_away = self::due(row, agreed, &Course::default(), reports);
        fell_away.retain(|one| {
            let same = |due: &Milepost| (due.kind, &due.title) == (one.kind, &one.title);
            !due.iter().any(same)
        });
        Ok(Drawn {
            group,
            has_award: line.award.is_some(),
            placement: summary_of(&self.read, self.today, line, row)?,
            period: row.period,
            stretches: stretches(&charted),
            due,
            fell_away,
            pauses: course.pauses.clone(),
            paused_since: course.paused_since,
        })
    }
}

/// What is due over a placement, in the order of its days.
fn due(
    row: &PlacementRow,
    period: Period,
    course: &Course,
    reports: &[ReportTerm],
) -> Vec<Milepost> {
    let mut due = mileposts(period, &row.pattern, course, reports);
    if course.withdrawn {
        return due;
    }
    due.extend(row.objectives.iter().filter_map(|one| {
        Some(Milepost {
            kind: MilepostKind::Objective,
            title: Both::new(&one.objective, &one.objective),
            on: one.due_on?,
        })
    }));
    due.sort_by_key(|one| (one.on, one.kind));
    due
}
