//! Changing what the employer invoices, and how VAT is treated.

use scheme::Problems;
use scheme::history::Act;
use scheme::placement::{Recharge, vat_problems};
use scheme::time::day_of;
use wire::placement::{EditPlacementRecharge, PlacementView};

use super::{change, show};
use crate::{Failed, Office, typed};

/// Changes what the employer invoices, and how VAT is treated.
pub fn edit_recharge(
    office: &mut Office,
    input: EditPlacementRecharge,
) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(office, id, input.based_on, Act::EditPlacement, |tx, row| {
        let mut problems = Problems::default();
        let by = typed::text("vatConfirmedBy", &input.vat_confirmed_by, &mut problems);
        let on = typed::date("vatConfirmedOn", &input.vat_confirmed_on, &mut problems);
        if problems.0.is_empty() {
            problems = vat_problems(input.vat, &by, on, day_of(tx.now()));
        }
        problems.none_or_err()?;
        row.recharge = Recharge {
            to: input.to,
            of: input.of,
            every: input.every,
        };
        row.vat = input.vat;
        row.vat_confirmed_by = by;
        row.vat_confirmed_on = on;
        tx.fact("vat", input.vat.fact());
        Ok(())
    })?;
    show(office, id)
}
