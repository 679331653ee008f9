//! Changing a call's money.

use scheme::call::{HeadingTerms, MoneyTerms, money_problems};
use scheme::{Pence, Problems};
use wire::call::{CallView, EditCallMoney, HeadingInput};

use crate::{Failed, Office, typed};

/// Changes a call's pot, limits and headings.
pub fn edit_money(office: &mut Office, input: EditCallMoney) -> Result<CallView, Failed> {
    let mut problems = Problems::default();
    let mut amount =
        |field, typed: &str| typed::money(field, typed, &mut problems).unwrap_or(Pence::ZERO);
    let pot = amount("pot", &input.pot);
    let minimum = amount("minimum", &input.minimum);
    let maximum = amount("maximum", &input.maximum);
    let headings = input
        .headings
        .iter()
        .enumerate()
        .map(|(i, heading)| read_heading(&format!("headings.{i}"), heading, &mut problems))
        .collect();
    // What cannot be read is said first: the rules would only repeat it.
    problems.none_or_err()?;
    let money = MoneyTerms {
        pot,
        minimum,
        maximum,
        headings,
    };
    let mut problems = money_problems(&money);
    for problem in &mut problems.0 {
        problem.field = problem.field.trim_start_matches("money.").to_owned();
    }
    problems.none_or_err()?;
    super::edit(office, input.call, input.based_on, "money", |call| {
        call.money = money;
        Ok(())
    })
}

fn read_heading(field: &str, typed: &HeadingInput, problems: &mut Problems) -> HeadingTerms {
    HeadingTerms {
        heading: typed.heading,
        allowed: typed.allowed,
        rate_percent: typed::count(
            &format!("{field}.ratePercent"),
            &typed.rate_percent,
            problems,
        )
        .unwrap_or(100),
        cap: typed::money(&format!("{field}.cap"), &typed.cap, problems),
        cap_percent: typed::count(&format!("{field}.capPercent"), &typed.cap_percent, problems),
        guidance: typed::both(&format!("{field}.guidance"), &typed.guidance, problems),
    }
}
