//! An application with its call's version and its open correction: what every act looks at first.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::ApplicationId;
use scheme::application::{ApplicationAct, ApplicationState, after, stands_as};
use scheme::call::{CallDocument, Question};
use scheme::form::Context;
use scheme::time::deadline_instant;
use store::Reading;
use store::application::{ApplicationRow, CorrectionRow};
use store::call::CallVersionRow;
use store::event::EventsFilter;

use crate::Failed;

/// The most events that a form offers to name.
const MOST_EVENTS: u32 = 200;

/// An application and what it stands on.
pub(super) struct Loaded {
    pub row: ApplicationRow,
    pub version: CallVersionRow,
    pub call: CallDocument,
    pub deadline: DateTime<Utc>,
    /// The return for correction that is open.
    pub correction: Option<CorrectionRow>,
    /// Where it stands now.
    pub stands: ApplicationState,
}

impl Loaded {
    pub(super) fn of(
        read: &Reading<'_>,
        id: ApplicationId,
        now: DateTime<Utc>,
    ) -> Result<Self, Failed> {
        let row = read.application(id)?.ok_or(Failed::NotFound)?;
        let (version, call) = read.call_version(row.version)?.ok_or(Failed::NotFound)?;
        let deadline = call
            .dates
            .closes_at
            .and_then(|wall| deadline_instant(wall).ok())
            .ok_or_else(|| Failed::Fault("a published call has no deadline".into()))?;
        let correction = read
            .corrections(id)?
            .into_iter()
            .next()
            .filter(|c| c.closed_at.is_none() && row.state == ApplicationState::Returned);
        let until = correction.as_ref().map(|c| c.until_at);
        Ok(Self {
            stands: stands_as(row.state, until, now),
            row,
            version,
            call,
            deadline,
            correction,
        })
    }

    /// The state after an act, or why it is refused.
    pub(super) fn after(&self, act: ApplicationAct) -> Result<ApplicationState, Failed> {
        Ok(after(self.stands, act)?)
    }

    /// Whether a question can be typed into now.
    pub(super) fn is_open(&self, question: &str) -> bool {
        match self.stands {
            ApplicationState::Draft => true,
            ApplicationState::Returned => self
                .correction
                .as_ref()
                .is_some_and(|c| c.questions.iter().any(|q| q == question)),
            _ => false,
        }
    }

    /// A question that can be typed into now.
    pub(super) fn open_question(&self, key: &str) -> Result<&Question, Failed> {
        self.after(ApplicationAct::Save)?;
        let question = self
            .call
            .form
            .question(key)
            .ok_or_else(|| Failed::field("question", "no-such-question"))?;
        if self.is_open(key) {
            Ok(question)
        } else {
            Err(Failed::refused("question-not-open"))
        }
    }
}

/// What answers are judged against.
pub(super) fn context(read: &Reading<'_>, today: NaiveDate) -> Result<Context, Failed> {
    Ok(Context {
        today,
        events: events(read)?
            .into_iter()
            .map(|e| e.row.id)
            .collect::<BTreeSet<_>>(),
    })
}

/// The hub's events, latest first.
pub(super) fn events(read: &Reading<'_>) -> Result<Vec<store::event::EventLine>, Failed> {
    let (events, _) = read.events(&EventsFilter {
        text: String::new(),
        sort: "-date".into(),
        offset: 0,
        limit: MOST_EVENTS,
    })?;
    Ok(events)
}
