//! The list of awards, and how many there are.

use store::award::{AwardLine, AwardOrder, AwardsFilter};
use wire::award::{AwardCounts, AwardPage, AwardStateCount, AwardSummary, ListAwards};

use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Lists awards.
pub fn list(office: &Office, input: ListAwards) -> Result<AwardPage, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let (lines, total) = office.read().awards(&filter(input, limit)?)?;
    Ok(AwardPage {
        rows: lines.into_iter().map(summary).collect(),
        total,
    })
}

/// What is asked for, as the store has it.
pub(crate) fn filter(input: ListAwards, limit: u32) -> Result<AwardsFilter, Failed> {
    let (sort, descending) = match input.sort.strip_prefix('-') {
        Some(sort) => (sort, true),
        None => (input.sort.as_str(), false),
    };
    let order = match sort {
        "" | "reference" => AwardOrder::Reference,
        "title" => AwardOrder::Title,
        "awardee" => AwardOrder::Awardee,
        "organisation" => AwardOrder::Organisation,
        "amount" => AwardOrder::Amount,
        "state" => AwardOrder::State,
        "acceptBy" => AwardOrder::AcceptBy,
        "starts" => AwardOrder::Starts,
        "ends" => AwardOrder::Ends,
        _ => return Err(Failed::field("sort", "not-an-option")),
    };
    Ok(AwardsFilter {
        call: input.call,
        state: input.state,
        text: input.text,
        order,
        descending,
        offset: input.offset,
        limit,
    })
}

fn summary(line: AwardLine) -> AwardSummary {
    AwardSummary {
        id: line.id,
        reference: line.reference,
        title: line.title,
        call: line.call,
        awardee: line.awardee,
        organisation: line.organisation,
        amount: line.amount,
        state: line.state,
        accept_by: line.accept_by.to_string(),
        starts_on: line.starts_on.to_string(),
        ends_on: line.ends_on.to_string(),
    }
}

/// How many awards there are, in all and in each state.
pub fn count(office: &Office) -> Result<AwardCounts, Failed> {
    let states: Vec<AwardStateCount> = office
        .read()
        .award_states()?
        .into_iter()
        .map(|(state, count)| AwardStateCount { state, count })
        .collect();
    Ok(AwardCounts {
        total: states.iter().map(|s| s.count).sum(),
        states,
    })
}
