//! Changing the pay of a placement, and what is funded of it.

use std::collections::BTreeSet;

use scheme::Problems;
use scheme::history::Act;
use scheme::placement::DatedPay;
use wire::placement::{EditPlacementPay, PlacementView, TypedPay};

use super::facts::award;
use super::{change, show};
use crate::{Failed, Office, typed};

/// Changes the pay of a placement and what is funded of it.
pub fn edit_pay(office: &mut Office, input: EditPlacementPay) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(office, id, input.based_on, Act::EditPlacement, |tx, row| {
        let mut problems = Problems::default();
        row.substantive = dated("substantive", &input.substantive, &mut problems);
        row.backfill_pay = dated("backfill", &input.backfill, &mut problems);
        let funded = typed::money("funded", &input.funded, &mut problems);
        row.bearer = input.bearer;
        // The award's budget says what is funded; the field is not asked then.
        if award(tx, row)?.is_none() {
            row.funded = funded;
        }
        Ok(problems.none_or_err()?)
    })?;
    show(office, id)
}

/// Pay by its first days, each once.
fn dated(list: &str, typed: &[TypedPay], problems: &mut Problems) -> Vec<DatedPay> {
    let mut days = BTreeSet::new();
    let mut pay = Vec::new();
    for (i, line) in typed.iter().enumerate() {
        let at = |field: &str| format!("{list}.{i}.{field}");
        let from = typed::date(&at("from"), &line.from, problems);
        let annual = typed::money(&at("annual"), &line.annual, problems);
        let misread = |field: &str| problems.0.iter().any(|p| p.field == at(field));
        let (no_day, no_amount) = (
            from.is_none() && !misread("from"),
            annual.is_none() && !misread("annual"),
        );
        if no_day {
            problems.add(at("from"), "missing");
        }
        if no_amount {
            problems.add(at("annual"), "missing");
        }
        if let Some(from) = from
            && !days.insert(from)
        {
            problems.add(at("from"), "pay-day-twice");
        }
        if let (Some(from), Some(annual)) = (from, annual) {
            pay.push(DatedPay { from, annual });
        }
    }
    pay.sort();
    pay
}
