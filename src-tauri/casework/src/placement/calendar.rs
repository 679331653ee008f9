//! Days as a calendar file: names that the screens show, and nothing more of anybody.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use exchange::calendar::{Calendar, Event, ics};
use scheme::award::AwardState;
use scheme::payment::ReportState;
use scheme::placement::{CalendarPart, Milepost, MilepostKind, Period, PlacementState};
use scheme::{AwardId, Fact, Facts, Language};
use store::award::AwardsFilter;
use store::placement::{PlacementGroups, PlacementsFilter};
use wire::document::DocumentView;
use wire::placement::ExportCalendar;
use words::Words;

use super::facts::award;
use super::list::filter;
use super::timeline::{Drawn, all_drawn};
use crate::document::{ICS, exported, file_name, in_name};
use crate::{Failed, Office};

/// Exports the days of one placement, or of all that the filters leave in, with those of awards and
/// panels.
pub fn export_calendar(office: &Office, input: ExportCalendar) -> Result<DocumentView, Failed> {
    if input.parts.is_empty() {
        return Err(Failed::field("parts", "missing"));
    }
    let read = office.read();
    let hub = read.hub()?;
    let mut days = DaysOf {
        office,
        hub: hub.id.0.to_string(),
        language: input.language,
        parts: &input.parts,
        events: Vec::new(),
    };
    let wanted = PlacementsFilter {
        limit: u32::MAX,
        only: input.placement,
        ..filter(&input.placements)?
    };
    let (lines, _) = read.placements(&wanted)?;
    if input.placement.is_some() && lines.is_empty() {
        return Err(Failed::NotFound);
    }
    for placement in all_drawn(office, lines, PlacementGroups::None)? {
        days.placement(&placement);
    }
    match input.placement {
        Some(placement) => {
            let row = read.placement(placement)?.ok_or(Failed::NotFound)?;
            if let Some(award) = award(&read, &row)? {
                days.awards(vec![OfAward {
                    name: read.label("award", award.id.0)?,
                    id: award.id,
                    state: award.state,
                    accept_by: award.accept_by,
                    latest_start: award.latest_start,
                    ends_on: award.ends_on,
                }])?;
            }
        }
        None => {
            let all = AwardsFilter {
                limit: u32::MAX,
                ..AwardsFilter::default()
            };
            let (lines, _) = read.awards(&all)?;
            let each = lines.into_iter().map(|line| OfAward {
                name: line.reference,
                id: line.id,
                state: line.state,
                accept_by: line.accept_by,
                latest_start: line.latest_start,
                ends_on: line.ends_on,
            });
            days.awards(each.collect())?;
            days.panels()?;
        }
    }
    let mut events = days.events;
    events.sort_by(|a, b| (a.from, &a.uid).cmp(&(b.from, &b.uid)));
    let count = events.len();
    let calendar = Calendar {
        name: hub.name.or_other(input.language).to_owned(),
        language: input.language,
        made_at: office.now(),
        revision: u32::try_from(read.last_sequence()?).unwrap_or(u32::MAX),
        events,
    };
    let list = in_name(&[input.language], "list-calendar");
    let name = file_name("", &[&list, &office.today().to_string()], "ics");
    let told = match input.placement {
        Some(placement) => Facts::none().with("placement", Fact::record("placement", placement)),
        None => Facts::none(),
    };
    let what = Fact::code("list", "calendar");
    Ok(exported(
        name,
        ICS,
        &ics(&calendar),
        what,
        told.with("rows", count),
    ))
}

/// What a calendar says of an award.
struct OfAward {
    id: AwardId,
    name: String,
    state: AwardState,
    accept_by: NaiveDate,
    latest_start: NaiveDate,
    ends_on: NaiveDate,
}

/// Days that are gathered.
struct DaysOf<'a> {
    office: &'a Office,
    hub: String,
    language: Language,
    parts: &'a [CalendarPart],
    events: Vec<Event>,
}

impl DaysOf<'_> {
    fn wants(&self, part: CalendarPart) -> bool {
        self.parts.contains(&part)
    }

    /// Adds a day. `which` is the same in every file for the same thing.
    fn add(&mut self, which: String, on: NaiveDate, summary: String, description: &str) {
        self.events.push(Event {
            uid: format!("{which}@{}.seedbridge", self.hub),
            from: on,
            to: on,
            summary,
            description: description.to_owned(),
            is_cancelled: false,
        });
    }

    /// A message about something with a name.
    fn say(&self, id: &str, name: &str) -> String {
        Words::shared().say(self.language, id, &Facts::none().with("name", name))
    }

    fn placement(&mut self, of: &Drawn) {
        let id = of.placement.id.0;
        let name = [of.placement.reference.as_str(), of.placement.name.as_str()]
            .join(" ")
            .trim()
            .to_owned();
        let hosts: Vec<&str> = of
            .placement
            .hosts
            .iter()
            .map(|host| host.name.or_other(self.language))
            .collect();
        let between = Facts::none()
            .with("employer", of.placement.employer.or_other(self.language))
            .with("hosts", words::list(&hosts, self.language));
        let between = Words::shared().say(self.language, "timeline-between", &between);
        let before = self.events.len();
        if self.wants(CalendarPart::Placements) {
            for (which, on, words) in [
                ("starts", of.period.from, "calendar-begins"),
                ("ends", of.period.to, "calendar-ends"),
            ] {
                let summary = self.say(words, &name);
                self.add(format!("placement-{id}-{which}"), on, summary, &between);
            }
        }
        if self.wants(CalendarPart::Placements) {
            self.pauses(&name, &between, of);
        }
        self.due(&name, &between, of, &of.due);
        let standing = self.events.len();
        self.due(&name, &between, of, &of.fell_away);
        let cancelled = match of.placement.state {
            PlacementState::Withdrawn => before,
            _ => standing,
        };
        for event in &mut self.events[cancelled..] {
            event.is_cancelled = true;
        }
    }

    /// The pauses of a placement: each with its days; of one that lasts still, the day it began.
    fn pauses(&mut self, name: &str, between: &str, of: &Drawn) {
        let over = of
            .pauses
            .iter()
            .filter(|one| Some(one.from) != of.paused_since);
        let over: Vec<(Period, &str)> = over.map(|one| (*one, "calendar-paused")).collect();
        let lasts = of.paused_since.map(|from| Period { from, to: from });
        let lasts = lasts.map(|one| (one, "calendar-paused-since"));
        for (number, (days, words)) in over.into_iter().chain(lasts).enumerate() {
            let summary = self.say(words, name);
            let which = format!("placement-{}-pause-{}", of.placement.id.0, number + 1);
            self.add(which, days.from, summary, between);
            if let Some(event) = self.events.last_mut() {
                event.to = days.to;
            }
        }
    }

    /// What is due over a placement. The reports of an award are told of with it.
    fn due(&mut self, name: &str, between: &str, of: &Drawn, posts: &[Milepost]) {
        let id = of.placement.id.0;
        for (number, due) in posts.iter().enumerate() {
            let part = match due.kind {
                MilepostKind::Report => CalendarPart::Reports,
                MilepostKind::Objective => CalendarPart::Objectives,
                _ => CalendarPart::Reviews,
            };
            if !self.wants(part) || (part == CalendarPart::Reports && of.has_award) {
                continue;
            }
            let title = due.title.or_other(self.language);
            let what = match title.is_empty() {
                true => {
                    Words::shared().plain(self.language, &format!("calendar-{}", due.kind.code()))
                }
                false => title.to_owned(),
            };
            // Reports and objectives are told apart by what stands before them of their kind.
            let nth = posts[..number].iter().filter(|one| one.kind == due.kind);
            let which = format!("placement-{id}-{}-{}", due.kind.code(), nth.count() + 1);
            let summary = format!("{name}: {what}");
            self.add(which, due.on, summary, between);
        }
    }

    fn awards(&mut self, awards: Vec<OfAward>) -> Result<(), Failed> {
        let reports = match self.wants(CalendarPart::Reports) {
            true => {
                let ids: Vec<AwardId> = awards.iter().map(|award| award.id).collect();
                self.office.read().reports_of(&ids)?
            }
            false => BTreeMap::new(),
        };
        for award in awards {
            if self.wants(CalendarPart::Awards) {
                self.award(&award);
            }
            for report in reports.get(&award.id).into_iter().flatten() {
                if report.state != ReportState::Accepted {
                    let title = report.title.or_other(self.language);
                    let summary = format!("{}: {title}", award.name);
                    let which = format!("report-{}", report.id.0);
                    self.add(which, report.due_on, summary, "");
                }
            }
        }
        Ok(())
    }

    fn award(&mut self, award: &OfAward) {
        let days = match award.state {
            AwardState::Offered => vec![
                ("accept-by", award.accept_by, "calendar-accept-by"),
                ("latest-start", award.latest_start, "calendar-latest-start"),
            ],
            AwardState::Accepted => vec![
                ("latest-start", award.latest_start, "calendar-latest-start"),
                ("ends", award.ends_on, "calendar-award-ends"),
            ],
            AwardState::Active | AwardState::Suspended => {
                vec![("ends", award.ends_on, "calendar-award-ends")]
            }
            _ => Vec::new(),
        };
        for (which, on, words) in days {
            let summary = self.say(words, &award.name);
            self.add(format!("award-{}-{which}", award.id.0), on, summary, "");
        }
    }

    fn panels(&mut self) -> Result<(), Failed> {
        if !self.wants(CalendarPart::Panels) {
            return Ok(());
        }
        let read = self.office.read();
        for call in read.calls()? {
            let Some(panel) = read.panel_of(call.id)? else {
                continue;
            };
            if let Some(on) = panel.meets_on {
                let summary = self.say("calendar-panel", &read.label("call", call.id.0)?);
                self.add(format!("panel-{}", panel.id.0), on, summary, "");
            }
        }
        Ok(())
    }
}
