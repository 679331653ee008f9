//! Proposing a placement.

use chrono::Datelike;
use scheme::application::ApplicationState;
use scheme::history::Act;
use scheme::placement::{
    Backfill, Pattern, PayBearer, Period, PlacementState, Recharge, RechargeEvery, RechargeOf,
    RechargeTo, VatTreatment, host_problems,
};
use scheme::time::day_of;
use scheme::{ApplicationId, Fact, PlacementId, Problems};
use store::Writing;
use store::placement::{HostRow, PlacementRow};
use wire::placement::{PlacementView, ProposePlacement};

use super::bid::Bid;
use super::facts::organisation;
use super::show;
use crate::{Failed, Office, typed};

/// The minutes of a full-time week of the NHS, until somebody says otherwise.
const FULL_WEEK: u32 = 37 * 60 + 30;

/// Proposes a placement, from an application or from scratch.
pub fn propose(office: &mut Office, input: ProposePlacement) -> Result<PlacementView, Failed> {
    let id = office.change(Act::ProposePlacement, |tx| {
        let row = match input.application {
            Some(application) => from_application(tx, application)?,
            None => from_scratch(tx, &input)?,
        };
        let hosts: Vec<_> = row
            .hosts
            .iter()
            .map(|host| organisation(tx, host.organisation))
            .collect::<Result<_, _>>()?;
        host_problems(organisation(tx, row.employer)?, &hosts).none_or_err()?;
        tx.put_placement(&row)?;
        tx.fact("placement", Fact::record("placement", row.id));
        tx.fact("person", Fact::record("person", row.person));
        Ok::<PlacementId, Failed>(row.id)
    })?;
    show(office, id)
}

/// A proposal of which nothing is known yet but who, where and when.
fn proposal(
    tx: &mut Writing<'_>,
    person: scheme::PersonId,
    employer: scheme::OrganisationId,
    period: Period,
    hosts: Vec<HostRow>,
) -> PlacementRow {
    PlacementRow {
        id: tx.new_id(),
        application: None,
        reference: String::new(),
        state: PlacementState::Proposed,
        state_reason: String::new(),
        state_on: day_of(tx.now()),
        person,
        employer,
        manager: None,
        post: String::new(),
        grade: String::new(),
        period,
        agreed_end: None,
        pattern: Pattern::FullTime,
        full_week: FULL_WEEK,
        backfill: Backfill::default(),
        backfill_post: String::new(),
        backfill_grade: String::new(),
        funded: None,
        bearer: PayBearer::Employer,
        recharge: Recharge {
            to: RechargeTo::Nobody,
            of: RechargeOf::Backfill,
            every: RechargeEvery::Quarterly,
        },
        vat: VatTreatment::ToBeConfirmed,
        vat_confirmed_by: String::new(),
        vat_confirmed_on: None,
        changed_at: tx.now(),
        hosts,
        objectives: Vec::new(),
        substantive: Vec::new(),
        backfill_pay: Vec::new(),
    }
}

fn from_application(
    tx: &mut Writing<'_>,
    application: ApplicationId,
) -> Result<PlacementRow, Failed> {
    let row = tx.application(application)?.ok_or(Failed::NotFound)?;
    let funds = tx
        .decision_of(application)?
        .is_some_and(|decision| decision.outcome.funds());
    let open = match row.state {
        ApplicationState::Eligible => true,
        ApplicationState::Decided => funds,
        _ => false,
    };
    if !open {
        return Err(Failed::refused("placement-not-eligible"));
    }
    if tx.placement_of(application)?.is_some() {
        return Err(Failed::refused("placement-proposed-already"));
    }
    let bid = Bid::of(tx, application)?;
    let period = bid
        .days
        .and_then(|(from, to)| Period::new(from, to))
        .ok_or_else(|| Failed::refused("placement-without-days"))?;
    let row = proposal(tx, bid.person, bid.employer, period, bid.hosts);
    Ok(PlacementRow {
        application: Some(application),
        manager: bid.manager,
        backfill_post: bid.post.clone(),
        post: bid.post,
        grade: bid.grade,
        pattern: bid.pattern,
        objectives: bid.objectives,
        funded: Some(bid.funded),
        recharge: Recharge {
            to: RechargeTo::Hub,
            of: bid.pays,
            ..row.recharge
        },
        ..row
    })
}

fn from_scratch(tx: &mut Writing<'_>, input: &ProposePlacement) -> Result<PlacementRow, Failed> {
    let mut problems = Problems::default();
    let period = typed::period(
        ("startsOn", &input.starts_on),
        ("endsOn", &input.ends_on),
        &mut problems,
    );
    for (field, missing) in [
        ("person", input.person.is_none()),
        ("employer", input.employer.is_none()),
        ("host", input.host.is_none()),
    ] {
        if missing {
            problems.add(field, "missing");
        }
    }
    if let (Some(employer), Some(host)) = (input.employer, input.host) {
        let (employer, host) = (organisation(tx, employer)?, organisation(tx, host)?);
        for mut problem in host_problems(employer, &[host]).0 {
            problem.field = "host".to_owned();
            problems.0.push(problem);
        }
    }
    problems.none_or_err()?;
    let (Some(person), Some(employer), Some(host), Some(period)) =
        (input.person, input.employer, input.host, period)
    else {
        return Err(Failed::NotFound);
    };
    let person = tx.person_now(person)?.ok_or(Failed::NotFound)?.id;
    let hosts = vec![HostRow {
        organisation: organisation(tx, host)?.id,
        manager: None,
        place: String::new(),
    }];
    let employer = organisation(tx, employer)?.id;
    let mut row = proposal(tx, person, employer, period, hosts);
    let year = day_of(tx.now()).year();
    let number = tx.next_reference_number(year, row.id)?;
    row.reference = format!("{}-{year}-{number:03}", tx.hub()?.prefix);
    Ok(row)
}
