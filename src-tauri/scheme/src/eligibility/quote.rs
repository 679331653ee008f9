//! The rule in its own words: a code and its values.

use crate::Facts;
use crate::call::{CallDocument, CallRule};

impl CallRule {
    /// The code that the catalogue message `rule-CODE` words; a judged rule has words of its own.
    pub fn code(&self) -> &'static str {
        match self {
            CallRule::OnTime => "on-time",
            CallRule::AmountWithinLimits => "amount-within-limits",
            CallRule::HeadingsAllowed => "headings-allowed",
            CallRule::SectorsSpanned { .. } => "sectors-spanned",
            CallRule::PartnerBasedIn { .. } => "partner-based-in",
            CallRule::AttendedEvent { .. } => "attended-event",
            CallRule::HostInAnotherSector => "host-in-another-sector",
            CallRule::LastsMonths { .. } => "lasts-months",
            CallRule::StartsWithinMonths { .. } => "starts-within-months",
            CallRule::GatesPassed => "gates-passed",
            CallRule::DeclarationsMade => "declarations-made",
            CallRule::LeadInSectors { .. } => "lead-in-sectors",
            CallRule::Judged { .. } => "judged",
        }
    }

    /// The values that word it. Sectors of a lead are facts `sector1`, `sector2`… in their order.
    pub fn facts(&self, call: &CallDocument) -> Facts {
        let facts = Facts::none();
        match self {
            CallRule::AmountWithinLimits => facts
                .with("minimum", call.money.minimum)
                .with("maximum", call.money.maximum),
            CallRule::SectorsSpanned { least } => facts.with("least", *least),
            CallRule::PartnerBasedIn { nation } => facts.with("nation", nation.fact()),
            CallRule::AttendedEvent { months } | CallRule::StartsWithinMonths { months } => {
                facts.with("months", *months)
            }
            CallRule::LastsMonths { least, most } => {
                facts.with("least", *least).with("most", *most)
            }
            CallRule::LeadInSectors { sectors } => {
                sectors.iter().enumerate().fold(facts, |facts, (i, s)| {
                    facts.with(&format!("sector{}", i + 1), s.fact())
                })
            }
            CallRule::OnTime
            | CallRule::HeadingsAllowed
            | CallRule::HostInAnotherSector
            | CallRule::GatesPassed
            | CallRule::DeclarationsMade
            | CallRule::Judged { .. } => facts,
        }
    }
}
