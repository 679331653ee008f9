//! The calls of two years: from their templates, dated, signed and published.

use chrono::NaiveDate;
use scheme::call::{CallDocument, HeadingTerms, Template};
use scheme::{Both, CallId, Pence};
use wire::call::{
    CallOrigin, CreateCall, EditCallDates, EditCallMoney, EditCallTerms, HeadingInput,
    InstalmentInput, PublishCall, ReportInput,
};

use super::agenda::Agenda;
use super::calendar::{Calendar, typed};
use super::{Story, key_missing};
use crate::{Failed, call};

/// Which call: of this year, or of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Round {
    /// Last year's seed fund.
    LastSeedFund,
    /// Last year's secondments.
    LastSecondment,
    /// This year's seed fund: call A.
    SeedFund,
    /// This year's secondments: call B.
    Secondment,
}

impl Round {
    /// The template that its call is made from.
    pub fn template(self) -> Template {
        match self {
            Round::LastSeedFund | Round::SeedFund => Template::SeedFund,
            Round::LastSecondment | Round::Secondment => Template::Secondment,
        }
    }
}

/// The days of a call, and what can be awarded.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallPlan {
    pub round: Round,
    pub published: i64,
    pub opens: i64,
    pub closes: i64,
    pub reviews_due: i64,
    pub panel: i64,
    pub outcomes: i64,
    pub pot: Pence,
}

/// Last year's seed fund: its awards are running, over, or came to nothing.
pub(super) const LAST_SEED_FUND: CallPlan = CallPlan {
    round: Round::LastSeedFund,
    published: -455,
    opens: -450,
    closes: -420,
    reviews_due: -405,
    panel: -400,
    outcomes: -385,
    pot: Pence(8_000_000),
};

/// Last year's secondments: one is back in post, others are under way.
pub(super) const LAST_SECONDMENT: CallPlan = CallPlan {
    round: Round::LastSecondment,
    published: -395,
    opens: -390,
    closes: -360,
    reviews_due: -340,
    panel: -335,
    outcomes: -325,
    pot: Pence(40_000_000),
};

/// Call A: closed, nearly all reviewed, its panel meeting today: all that is left of it can be done.
pub(super) const SEED_FUND: CallPlan = CallPlan {
    round: Round::SeedFund,
    published: -60,
    opens: -49,
    closes: -21,
    reviews_due: -1,
    panel: 0,
    outcomes: 7,
    pot: Pence(6_000_000),
};

/// Call B: decided, locked, and answered with letters, but for what came late or went back.
pub(super) const SECONDMENT: CallPlan = CallPlan {
    round: Round::Secondment,
    published: -98,
    opens: -84,
    closes: -56,
    reviews_due: -36,
    panel: -28,
    outcomes: -20,
    pot: Pence(11_000_000),
};

impl CallPlan {
    /// The day on which it closes.
    pub fn closing_day(&self, calendar: Calendar) -> NaiveDate {
        calendar.weekday(self.closes)
    }
}

/// The calls that are published, by round.
#[derive(Debug, Default)]
pub(super) struct Calls(Vec<(Round, CallId)>);

impl Calls {
    pub fn id(&self, round: Round) -> Result<CallId, Failed> {
        let found = self.0.iter().find(|(of, _)| *of == round);
        found
            .map(|(_, id)| *id)
            .ok_or_else(|| key_missing(round.template().code()))
    }
}

/// Enters the making and the publishing of the calls.
pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for plan in [LAST_SEED_FUND, LAST_SECONDMENT, SECONDMENT, SEED_FUND] {
        agenda.at(calendar.at_work(plan.published, 14, 0), move |story| {
            publish(story, calendar, plan)
        });
    }
}

fn publish(story: &mut Story, calendar: Calendar, plan: CallPlan) -> Result<(), Failed> {
    let office = &mut story.office;
    let origin = CallOrigin::Template(plan.round.template());
    let view = call::create(office, CreateCall { origin })?;
    let id = view.summary.id;
    let day = |days| typed(calendar.weekday(days));
    let view = call::edit_dates(
        office,
        EditCallDates {
            call: id,
            based_on: view.based_on,
            opens_on: day(plan.opens),
            closes_on: day(plan.closes),
            closes_time: "16:00".to_owned(),
            reviews_due_on: day(plan.reviews_due),
            panel_on: day(plan.panel),
            outcomes_by: day(plan.outcomes),
        },
    )?;
    let view = if view.document.money.pot == plan.pot {
        view
    } else {
        call::edit_money(office, money(id, view.based_on, &view.document, plan.pot))?
    };
    let view = call::edit_terms(office, terms(id, view.based_on, &view.document))?;
    call::publish(
        office,
        PublishCall {
            call: id,
            based_on: view.based_on,
        },
    )?;
    story.calls.0.push((plan.round, id));
    Ok(())
}

/// The call's money as it stands, but for the pot.
fn money(call: CallId, based_on: i64, document: &CallDocument, pot: Pence) -> EditCallMoney {
    let heading = |terms: &HeadingTerms| HeadingInput {
        heading: terms.heading,
        allowed: terms.allowed,
        rate_percent: terms.rate_percent.to_string(),
        cap: terms.cap.map(pounds).unwrap_or_default(),
        cap_percent: terms.cap_percent.map(|p| p.to_string()).unwrap_or_default(),
        guidance: terms.guidance.clone(),
    };
    EditCallMoney {
        call,
        based_on,
        pot: pounds(pot),
        minimum: pounds(document.money.minimum),
        maximum: pounds(document.money.maximum),
        headings: document.money.headings.iter().map(heading).collect(),
    }
}

/// The call's terms as the template has them, with who signs.
fn terms(call: CallId, based_on: i64, document: &CallDocument) -> EditCallTerms {
    let terms = &document.terms;
    EditCallTerms {
        call,
        based_on,
        instalments: terms
            .instalments
            .iter()
            .map(|i| InstalmentInput {
                percent: i.percent.to_string(),
                when: i.when.clone(),
                evidence: i.evidence.clone(),
            })
            .collect(),
        days_to_accept: terms.days_to_accept.to_string(),
        months_to_start: terms.months_to_start.to_string(),
        reports: terms
            .reports
            .iter()
            .map(|r| ReportInput {
                title: r.title.clone(),
                months_after_end: r.months_after_end.to_string(),
            })
            .collect(),
        underspend_kept_percent: terms.underspend_kept_percent.to_string(),
        feedback: terms.feedback,
        signatory_name: "Owain Prydderch (sample)".to_owned(),
        signatory_role: Both::new("Head of Partnerships", "Pennaeth Partneriaethau"),
        invoicing: terms.invoicing.clone(),
        standard_conditions: terms.standard_conditions.clone(),
    }
}

/// An amount as it is typed.
pub(super) fn pounds(amount: Pence) -> String {
    format!("{}.{:02}", amount.0 / 100, amount.0 % 100)
}
