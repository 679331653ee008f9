//! The wording of letters, which a coordinator can edit in both languages.

mod change;
mod judge;
mod preview;
mod specimen;
mod specimen_agreement;
#[cfg(test)]
mod tests;
mod view;

pub use change::{check, edit, reset};
pub use judge::judge;
pub use preview::preview;
pub use view::{list, show};

use scheme::Language;
use scheme::call::Template as CallType;
use scheme::letter::WordingKind;
use store::Reading;
use store::letter::TemplateRow;

use crate::Failed;

/// The rows of one letter's wording, Welsh and English.
fn rows(
    read: &Reading<'_>,
    kind: WordingKind,
    call_type: CallType,
) -> Result<Vec<TemplateRow>, Failed> {
    let mut rows = read.letter_templates()?;
    rows.retain(|row| row.kind == kind && row.call_type == call_type);
    Ok(rows)
}

/// The last entry that touched the wording of one letter, in either language; 0 where none did.
fn based_on(read: &Reading<'_>, rows: &[TemplateRow]) -> Result<i64, Failed> {
    let mut last = 0;
    for row in rows {
        last = last.max(read.last_entry("letter_template", row.id)?);
    }
    Ok(last)
}

/// Whether the hub works in Welsh.
fn has_welsh(read: &Reading<'_>) -> Result<bool, Failed> {
    Ok(read
        .hub()?
        .languages
        .split(',')
        .any(|code| code == Language::Cy.code()))
}
