//! The page of a placement.

use scheme::Problems;
use scheme::placement::consequences;
use store::outcome::Source;
use wire::impact::{PageObjective, PageOutcome, PageWords, PlacementPageView, ShowPlacementPage};

use crate::placement::{around, award, funded, money, plan};
use crate::{Failed, Office, typed};

/// Shows what a placement came to.
pub fn show(office: &Office, input: ShowPlacementPage) -> Result<PlacementPageView, Failed> {
    let read = office.read();
    let row = read.placement(input.placement)?.ok_or(Failed::NotFound)?;
    let award = award(&read, &row)?;
    let bid = match row.application {
        Some(application) => read.application(application)?,
        None => None,
    };
    let person = read.person_now(row.person)?.ok_or(Failed::NotFound)?;
    let employer = read
        .organisation_now(row.employer)?
        .ok_or(Failed::NotFound)?;
    let hosts = row
        .hosts
        .iter()
        .map(|host| {
            read.organisation_now(host.organisation)?
                .ok_or(Failed::NotFound)
        })
        .collect::<Result<Vec<_>, Failed>>()?;
    let follows = consequences(
        &plan(&read, &row)?,
        &money(&read, &row, award.as_ref())?,
        &around(&read, &row, office.today())?,
    );
    let told = read
        .recognition(row.id)?
        .map(|known| known.told)
        .unwrap_or_default();
    // What is typed and is no number counts as not said.
    let mut unread = Problems::default();
    let days = typed::count("days", &told.days, &mut unread).or(follows.days_worked);
    let hours = typed::count("hours", &told.hours, &mut unread)
        .unwrap_or_else(|| u32::try_from((follows.minutes + 30) / 60).unwrap_or(u32::MAX));
    let mut outcomes = read.outcomes_of(Source::Placement(row.id))?;
    outcomes.reverse();
    Ok(PlacementPageView {
        placement: row.id,
        name: person.details.name,
        post: match row.grade.trim() {
            "" => row.post.clone(),
            grade => format!("{}, {grade}", row.post),
        },
        reference: bid
            .as_ref()
            .and_then(|bid| bid.reference.clone())
            .unwrap_or_else(|| row.reference.clone()),
        title: bid.map(|bid| bid.title).unwrap_or_default(),
        from: employer.details.sector,
        employer: employer.details.name,
        to: hosts.iter().map(|host| host.details.sector).collect(),
        hosts: hosts.into_iter().map(|host| host.details.name).collect(),
        starts_on: row.period.from.to_string(),
        ends_on: row.period.to.to_string(),
        days,
        hours,
        funded: funded(&row, award.as_ref()),
        cost: follows.funded.map(|share| share.cost),
        did: told.did.trim().to_owned(),
        objectives: row
            .objectives
            .iter()
            .map(|one| PageObjective {
                objective: one.objective.clone(),
                attained: told
                    .attained
                    .iter()
                    .find(|known| known.objective == one.objective)
                    .and_then(|known| known.attained),
            })
            .collect(),
        learned: told
            .learned
            .iter()
            .map(|one| one.text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect(),
        words: told
            .words
            .into_iter()
            .filter(|one| !one.words.trim().is_empty())
            .map(|one| PageWords {
                name: one.name,
                words: one.words,
            })
            .collect(),
        outcomes: outcomes
            .into_iter()
            .map(|one| PageOutcome {
                kind: one.kind,
                description: one.description,
                happened_on: one.happened_on.to_string(),
            })
            .collect(),
    })
}
