//! Days as a calendar file: names that the screens show, and nothing more of anybody.

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
use crate::document::{ICS, exported};
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
        days.placement(&placement)?;
    }
    match input.placement {
        Some(placement) => {
            let row = read.placement(placement)?.ok_or(Failed::NotFound)?;
            if let Some(award) = award(&read, &row)? {
                days.award(award.id)?;
            }
        }
        None => {
            let all = AwardsFilter {
                limit: u32::MAX,
                ..AwardsFilter::default()
            };
            for line in read.awards(&all)?.0 {
                days.award(line.id)?;
            }
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
    let list = Words::shared().plain(input.language, "list-calendar");
    let name = format!("{}-{}.ics", list.replace(' ', "-"), office.today());
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

    fn placement(&mut self, of: &Drawn) -> Result<(), Failed> {
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
        self.due(&name, &between, of, &of.due)?;
        let standing = self.events.len();
        self.due(&name, &between, of, &of.fell_away)?;
        let cancelled = match of.placement.state {
            PlacementState::Withdrawn => before,
            _ => standing,
        };
        for event in &mut self.events[cancelled..] {
            event.is_cancelled = true;
        }
        Ok(())
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
    fn due(
        &mut self,
        name: &str,
        between: &str,
        of: &Drawn,
        posts: &[Milepost],
    ) -> Result<(), Failed> {
        let id = of.placement.id.0;
        let has_award = self.has_award(of)?;
        for (number, due) in posts.iter().enumerate() {
            let part = match due.kind {
                MilepostKind::Report => CalendarPart::Reports,
                MilepostKind::Objective => CalendarPart::Objectives,
                _ => CalendarPart::Reviews,
            };
            if !self.wants(part) || (part == CalendarPart::Reports && has_award) {
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
        Ok(())
    }

    fn has_award(&self, of: &Drawn) -> Result<bool, Failed> {
        let read = self.office.read();
        let row = read.placement(of.placement.id)?.ok_or(Failed::NotFound)?;
        Ok(award(&read, &row)?.is_some())
    }

    fn award(&mut self, id: AwardId) -> Result<(), Failed> {
        let read = self.office.read();
        let award = read.award(id)?.ok_or(Failed::NotFound)?;
        let name = read.label("award", id.0)?;
        if self.wants(CalendarPart::Awards) {
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
                let summary = self.say(words, &name);
                self.add(format!("award-{}-{which}", id.0), on, summary, "");
            }
        }
        if self.wants(CalendarPart::Reports) {
            for report in read.reports(id)? {
                if report.state != ReportState::Accepted {
                    let title = report.title.or_other(self.language);
                    let summary = format!("{name}: {title}");
                    self.add(
                        format!("report-{}", report.id.0),
                        report.due_on,
                        summary,
                        "",
                    );
                }
            }
        }
        Ok(())
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
