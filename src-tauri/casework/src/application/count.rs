//! How many applications there are.

use wire::application::{ApplicationCounts, StateCount};

use crate::{Failed, Office};

/// How many applications there are, in all and in each state.
pub fn count(office: &Office) -> Result<ApplicationCounts, Failed> {
    let states: Vec<StateCount> = office
        .read()
        .application_states()?
        .into_iter()
        .map(|(state, count)| StateCount { state, count })
        .collect();
    Ok(ApplicationCounts {
        total: states.iter().map(|s| s.count).sum(),
        states,
    })
}
