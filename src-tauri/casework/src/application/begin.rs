//! Beginning an application.

use scheme::Fact;
use scheme::application::ApplicationState;
use scheme::history::Act;
use scheme::language::LanguageChoice;
use scheme::{ApplicationId, Refusal};
use store::application::ApplicationRow;
use wire::application::{ApplicationView, BeginApplication};

use crate::{Failed, Office};

/// Begins an application under the latest version of a call that has opened. One begun after the
/// deadline will be late, and is let in only by a recorded act.
pub fn begin(office: &mut Office, input: BeginApplication) -> Result<ApplicationView, Failed> {
    let today = office.today();
    let id: ApplicationId = office.change(Act::BeginApplication, |tx| {
        tx.call(input.call)?.ok_or(Failed::NotFound)?;
        let (version, call) = tx
            .latest_version(input.call)?
            .ok_or_else(|| Failed::refused("call-not-published"))?;
        if let Some(opens_on) = call.dates.opens_on
            && today < opens_on
        {
            return Err(Refusal::new("call-not-open").with("opens", opens_on).into());
        }
        let row = ApplicationRow {
            id: tx.new_id(),
            call: input.call,
            version: version.id,
            state: ApplicationState::Draft,
            reference: None,
            title: String::new(),
            applicant: String::new(),
            language: input.language,
            correspondence: LanguageChoice::Unknown,
            requested: None,
            begun_at: tx.now(),
        };
        tx.put_application(&row)?;
        tx.fact("application", Fact::record("application", row.id));
        tx.fact("call", Fact::record("call", row.call));
        Ok(row.id)
    })?;
    super::show(office, id)
}
