//! What placements wait for.

use chrono::{Days, NaiveDate};
use scheme::placement::{Period, START_SOON_DAYS, gaps, return_meeting_due, review_days};
use scheme::today::{DueKind, PLACEMENT_REVIEW_DAYS, PLACEMENT_REVIEW_PAST_DAYS};
use scheme::{Facts, PlacementId};
use store::Reading;

use super::{Line, List};
use crate::Failed;

/// The review after a return is due half a year after it; so long ago a placement may have ended.
const LONGEST_AFTER_DAYS: u64 = 300;

impl List<'_> {
    /// Placements that start soon or run, and what is asked of them.
    pub(super) fn placements(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        let soon = self.today + Days::new(START_SOON_DAYS);
        for waiting in read.placements_waiting(self.today, soon)? {
            let starts = waiting.period.from;
            let gap_days: u32 = gaps(waiting.period, &waiting.backfill)
                .into_iter()
                .filter(|gap| gap.to >= self.today)
                .map(Period::days)
                .sum();
            let told = [
                (DueKind::BackfillGap, gap_days > 0, gap_days),
                (DueKind::PlacementNotReady, waiting.proposed, 0),
                (DueKind::VatUnconfirmed, waiting.vat_open, 0),
                (DueKind::PlacementOverlaps, waiting.overlaps, 0),
            ];
            for (kind, _, count) in told.into_iter().filter(|(_, is, _)| *is) {
                let facts = Facts::none().with("name", waiting.name.as_str());
                let facts = facts.with("count", count);
                self.of_placement(kind, waiting.id, &waiting.name, facts, Some(starts));
            }
        }
        Ok(())
    }

    /// Reviews of placements that are due, what somebody is worried about, and meetings about
    /// returns.
    pub(super) fn reviews_of_placements(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        let until = self.today + Days::new(PLACEMENT_REVIEW_DAYS);
        let past = self.today - Days::new(PLACEMENT_REVIEW_PAST_DAYS);
        for id in read.placements_reviewed(self.today - Days::new(LONGEST_AFTER_DAYS))? {
            let Some(row) = read.placement(id)? else {
                continue;
            };
            let held = read.placement_reviews(id)?;
            let name = read.label("placement", id.0)?;
            let facts = || Facts::none().with("name", name.as_str());
            let course = crate::placement::course(read, &row, self.today)?;
            for (review, on) in review_days(row.period, &row.pattern, &course) {
                let is_held = held.iter().any(|one| one.review == review);
                if !is_held && on <= until && on >= past {
                    let facts = facts().with("review", review.fact());
                    self.of_placement(DueKind::PlacementReviewDue, id, &name, facts, Some(on));
                }
            }
            let last = held.iter().max_by_key(|one| one.review);
            if row.state.runs() && last.is_some_and(|one| !one.concern.is_empty()) {
                self.of_placement(DueKind::PlacementConcern, id, &name, facts(), None);
            }
            let meeting = read.return_meeting(id)?;
            let known = meeting.map(|meeting| meeting.days()).unwrap_or_default();
            let due = return_meeting_due(row.state, row.period, known);
            if due.is_some_and(|on| on <= until) {
                self.of_placement(DueKind::ReturnMeetingDue, id, &name, facts(), due);
            }
        }
        Ok(())
    }

    fn of_placement(
        &mut self,
        kind: DueKind,
        placement: PlacementId,
        name: &str,
        facts: Facts,
        due_on: Option<NaiveDate>,
    ) {
        self.due.push(Line {
            kind,
            facts,
            due_on,
            call: None,
            application: None,
            award: None,
            placement: Some(placement),
            name: name.to_owned(),
        });
    }
}
