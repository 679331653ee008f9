//! What an employer pays on a salary.

use scheme::history::Act;
use scheme::placement::{OnCostRates, Rate};
use scheme::{Fact, OrganisationId, Problems};
use store::placement::OnCostsRow;
use wire::placement::{OnCostsLine, OnCostsView, RecordOnCosts, RemoveOnCosts, TypedOnCosts};

use crate::{Failed, Office, typed};

/// Shows what an employer pays on a salary, by the days from which it holds.
pub fn show(office: &Office, organisation: OrganisationId) -> Result<OnCostsView, Failed> {
    let read = office.read();
    let of = read
        .organisation_now(organisation)?
        .ok_or(Failed::NotFound)?;
    let rows = read.on_costs(of.id)?;
    let in_force = rows
        .iter()
        .rev()
        .find(|row| row.rates.from <= office.today())
        .map(|row| row.id);
    Ok(OnCostsView {
        organisation: of.id,
        name: of.details.name,
        rates: rows
            .into_iter()
            .map(|row| {
                Ok(OnCostsLine {
                    id: row.id,
                    in_force: in_force == Some(row.id),
                    based_on: read.last_entry("on_cost_rate", row.id)?,
                    rates: TypedOnCosts {
                        from: row.rates.from.to_string(),
                        insurance: row.rates.insurance.typed(),
                        threshold: row.rates.threshold.typed(),
                        pension: row.rates.pension.typed(),
                        levy: row.rates.levy.typed(),
                        other: row.rates.other.typed(),
                        source: row.source,
                    },
                })
            })
            .collect::<Result<_, Failed>>()?,
    })
}

/// Records what an employer pays on a salary from a day on, or changes it.
pub fn record(office: &mut Office, input: RecordOnCosts) -> Result<OnCostsView, Failed> {
    let organisation = office.change(Act::RecordOnCosts, |tx| {
        let of = tx
            .organisation_now(input.organisation)?
            .ok_or(Failed::NotFound)?
            .id;
        if let Some(id) = input.id {
            tx.on_costs_row(id)?
                .filter(|row| row.organisation == of)
                .ok_or(Failed::NotFound)?;
            tx.based_on("on_cost_rate", id, input.based_on)?;
        }
        let mut problems = Problems::default();
        let rates = read_rates(&input.rates, &mut problems);
        let source = typed::text("rates.source", &input.rates.source, &mut problems);
        if let Some(rates) = rates {
            let taken = tx
                .on_costs(of)?
                .iter()
                .any(|row| row.rates.from == rates.from && Some(row.id) != input.id);
            if taken {
                problems.add("rates.from", "rates-day-twice");
            }
        }
        problems.none_or_err()?;
        let Some(rates) = rates else {
            return Err(Failed::NotFound);
        };
        let id = match input.id {
            Some(id) => id,
            None => tx.new_id(),
        };
        tx.put_on_costs(&OnCostsRow {
            id,
            organisation: of,
            rates,
            source,
        })?;
        tx.fact("organisation", Fact::record("organisation", of));
        tx.fact("from", rates.from);
        Ok::<_, Failed>(of)
    })?;
    show(office, organisation)
}

/// The rates as typed; an empty one is nought.
fn read_rates(typed: &TypedOnCosts, problems: &mut Problems) -> Option<OnCostRates> {
    let from = typed::needed_date("rates.from", &typed.from, problems);
    let mut rate = |field: &str, typed: &str| {
        if typed.trim().is_empty() {
            return Rate(0);
        }
        typed.parse().unwrap_or_else(|_| {
            problems.add(format!("rates.{field}"), "not-a-rate");
            Rate(0)
        })
    };
    let insurance = rate("insurance", &typed.insurance);
    let pension = rate("pension", &typed.pension);
    let levy = rate("levy", &typed.levy);
    let other = rate("other", &typed.other);
    let threshold = typed::money("rates.threshold", &typed.threshold, problems);
    Some(OnCostRates {
        from: from?,
        insurance,
        threshold: threshold.unwrap_or_default(),
        pension,
        levy,
        other,
    })
}

/// Removes an employer's rates.
pub fn remove(office: &mut Office, input: RemoveOnCosts) -> Result<OnCostsView, Failed> {
    let organisation = office.change(Act::RemoveOnCosts, |tx| {
        let row = tx.on_costs_row(input.id)?.ok_or(Failed::NotFound)?;
        tx.based_on("on_cost_rate", row.id, input.based_on)?;
        tx.remove_on_costs(row.id)?;
        tx.fact(
            "organisation",
            Fact::record("organisation", row.organisation),
        );
        tx.fact("from", row.rates.from);
        Ok::<_, Failed>(row.organisation)
    })?;
    show(office, organisation)
}
