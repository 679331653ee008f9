//! Publishing a call.

use scheme::canonical::{canonical_json, sha256_hex};
use scheme::history::Act;
use scheme::{Fact, Refusal};
use store::call::CallVersionRow;
use wire::call::{CallView, PublishCall};

use crate::panel::conflicts;
use crate::{Failed, Office};

/// Freezes the call as it stands as a version (invariant 5): its canonical JSON and its hash. A
/// published call is corrected only by a new version; applications keep the one they were begun
/// under.
pub fn publish(office: &mut Office, input: PublishCall) -> Result<CallView, Failed> {
    office.change(Act::PublishCall, |tx| {
        let mut row = tx.call(input.call)?.ok_or(Failed::NotFound)?;
        tx.based_on("call", row.id, input.based_on)?;
        let bilingual = tx.hub()?.languages == "cy,en";
        scheme::call::problems(&row.content, bilingual).none_or_err()?;
        let canonical = canonical_json(&row.content)?;
        let sha256 = sha256_hex(canonical.as_bytes());
        let versions = tx.call_versions(row.id)?;
        let number = versions.first().map_or(1, |latest| latest.number + 1);
        if versions
            .first()
            .is_some_and(|latest| latest.sha256 == sha256)
        {
            return Err(Refusal::new("nothing-to-publish")
                .with("version", number - 1)
                .into());
        }
        let version = CallVersionRow {
            id: tx.new_id(),
            call: row.id,
            number,
            sha256,
            published_at: tx.now(),
        };
        tx.add_call_version(&version, &canonical)?;
        row.published = true;
        tx.put_call(&row)?;
        // The dates bound the days in which an affiliation counts.
        conflicts::recompute_call(tx, row.id)?;
        tx.fact("call", Fact::record("call", row.id));
        tx.fact("version", number);
        Ok(())
    })?;
    super::show(office, input.call)
}
