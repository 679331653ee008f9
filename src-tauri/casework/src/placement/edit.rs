//! Changing who takes part in a placement, in which post and to what end.

use scheme::history::Act;
use scheme::placement::host_problems;
use scheme::{Facts, PersonId, Problems};
use store::Reading;
use store::placement::{HostRow, ObjectiveRow};
use wire::placement::{EditPlacementObjectives, EditPlacementPeople, PlacementView};

use super::facts::organisation;
use super::{change, show};
use crate::{Failed, Office, typed};

/// Changes who takes part in a placement, and in which post.
pub fn edit_people(
    office: &mut Office,
    input: EditPlacementPeople,
) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(office, id, input.based_on, Act::EditPlacement, |tx, row| {
        let mut problems = Problems::default();
        row.post = typed::text("post", &input.post, &mut problems);
        row.grade = typed::text("grade", &input.grade, &mut problems);
        if let Some(minutes) = full_week(&input.full_week, &mut problems) {
            row.full_week = minutes;
        }
        row.manager = known(tx, input.manager)?;
        let mut hosts = Vec::new();
        for (i, host) in input.hosts.iter().enumerate() {
            hosts.push(HostRow {
                organisation: organisation(tx, host.organisation)?.id,
                manager: known(tx, host.manager)?,
                place: typed::text(&format!("hosts.{i}.place"), &host.place, &mut problems),
            });
        }
        // Which hosts there are is changed by a move, whose consequences are seen before.
        let same = hosts.len() == row.hosts.len()
            && hosts.iter().all(|host| {
                row.hosts
                    .iter()
                    .any(|h| h.organisation == host.organisation)
            });
        if !same {
            problems.add("hosts", "hosts-by-a-move");
        }
        match input.employer {
            None => problems.add("employer", "missing"),
            Some(employer) => {
                let employer = organisation(tx, employer)?;
                let of: Vec<_> = hosts
                    .iter()
                    .map(|host| organisation(tx, host.organisation))
                    .collect::<Result<_, _>>()?;
                if employer.id != row.employer {
                    for mut problem in host_problems(employer, &of).0 {
                        problem.field = "employer".to_owned();
                        problems.0.push(problem);
                    }
                    row.employer = employer.id;
                }
            }
        }
        problems.none_or_err()?;
        row.hosts = hosts;
        Ok(())
    })?;
    show(office, id)
}

/// A person, or who they turned out to be.
fn known(read: &Reading<'_>, person: Option<PersonId>) -> Result<Option<PersonId>, Failed> {
    match person {
        Some(id) => Ok(Some(read.person_now(id)?.ok_or(Failed::NotFound)?.id)),
        None => Ok(None),
    }
}

/// The longest week of full time, in hours.
const LONGEST_WEEK: u32 = 60;

/// The hours of a full-time week, in minutes: a number of at most two decimals.
fn full_week(typed: &str, problems: &mut Problems) -> Option<u32> {
    let text = typed.trim();
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let hundredths = (digits(whole) && digits(decimals) && whole.len() <= 2 && decimals.len() <= 2)
        .then(|| format!("{whole}{decimals:0<2}").parse::<u32>().ok())
        .flatten();
    match hundredths {
        Some(hundredths) if hundredths > 0 && hundredths <= LONGEST_WEEK * 100 => {
            // To the minute: 37.5 hours are 2,250 minutes.
            Some((hundredths * 60 + 50) / 100)
        }
        _ if text.is_empty() => {
            problems.add("fullWeek", "missing");
            None
        }
        _ => {
            problems.add_with(
                "fullWeek",
                "not-hours",
                Facts::none().with("most", LONGEST_WEEK),
            );
            None
        }
    }
}

/// Changes the objectives of a placement.
pub fn edit_objectives(
    office: &mut Office,
    input: EditPlacementObjectives,
) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(office, id, input.based_on, Act::EditPlacement, |_, row| {
        let mut problems = Problems::default();
        row.objectives = input
            .objectives
            .iter()
            .enumerate()
            .map(|(i, one)| ObjectiveRow {
                objective: typed::needed(
                    &format!("objectives.{i}.objective"),
                    &one.objective,
                    &mut problems,
                ),
                due_on: typed::date(&format!("objectives.{i}.dueOn"), &one.due_on, &mut problems),
            })
            .collect();
        Ok(problems.none_or_err()?)
    })?;
    show(office, id)
}
