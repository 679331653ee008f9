//! Changing a call's texts.

use scheme::Problems;
use wire::call::{CallView, EditCallAbout};

use crate::{Failed, Office, typed};

/// Changes a call's title, funder, description and support.
pub fn edit_about(office: &mut Office, input: EditCallAbout) -> Result<CallView, Failed> {
    let mut problems = Problems::default();
    let title = typed::both("title", &input.title, &mut problems);
    let funder = typed::both("funder", &input.funder, &mut problems);
    let about = typed::both("about", &input.about, &mut problems);
    let support = typed::both("support", &input.support, &mut problems);
    // Lists need something to call it by, also while the rest is being written.
    if title.en.is_empty() && title.cy.is_empty() {
        problems.add("title.en", "missing");
    }
    problems.none_or_err()?;
    super::edit(office, input.call, input.based_on, "about", |call| {
        call.title = title;
        call.funder = funder;
        call.about = about;
        call.support = support;
        Ok(())
    })
}
