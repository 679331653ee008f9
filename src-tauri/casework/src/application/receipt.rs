//! Entry on somebody's behalf.

use scheme::application::ApplicationState;
use scheme::history::Act;
use scheme::time::{deadline_instant, parse_time};
use scheme::{Fact, Problems, Refusal};
use store::application::ReceiptRow;
use wire::application::{ApplicationView, RecordReceipt};

use super::loaded::Loaded;
use crate::{Failed, Office, typed};

/// Records when an application was received, by what route, with what came attached and who read
/// back what was typed. From then on a coordinator types it on the applicant's behalf, and the
/// deadline is held against receipt.
pub fn record_receipt(
    office: &mut Office,
    input: RecordReceipt,
) -> Result<ApplicationView, Failed> {
    let id = input.application;
    let mut problems = Problems::default();
    let received_on = typed::date("receivedOn", &input.received_on, &mut problems);
    if input.received_on.trim().trim_matches('-').is_empty() {
        problems.add("receivedOn", "missing");
    }
    let time = parse_time(&input.received_time);
    if time.is_none() {
        let missing = input.received_time.trim().is_empty();
        problems.add(
            "receivedTime",
            if missing { "missing" } else { "not-a-time" },
        );
    }
    let received_at = match received_on.zip(time) {
        Some((day, time)) => match deadline_instant(day.and_time(time)) {
            Ok(at) if at > office.now() => {
                problems.add("receivedOn", "date-in-future");
                None
            }
            Ok(at) => Some(at),
            Err(_) => {
                problems.add("receivedTime", "missing-hour");
                None
            }
        },
        None => None,
    };
    let read_back_by = typed::needed("readBackBy", &input.read_back_by, &mut problems);
    let picked = match &input.source {
        Some(token) => Some(office.file("source", token)?),
        None => None,
    };
    let source = picked
        .as_ref()
        .map(|file| super::attach_file::read_file("source", file))
        .transpose()?;
    problems.none_or_err()?;
    let received_at = received_at.ok_or_else(|| Failed::field("receivedOn", "missing"))?;
    office.change(Act::RecordReceipt, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        if loaded.stands != ApplicationState::Draft {
            return Err(Refusal::new("not-being-written")
                .with("state", loaded.stands.fact())
                .into());
        }
        let earlier = tx.receipt(id)?;
        if let Some(file) = &picked {
            tx.add_blob(&file.bytes)?;
        }
        let row = ReceiptRow {
            id: match &earlier {
                Some(earlier) => earlier.id,
                None => tx.new_id(),
            },
            application: id,
            received_at,
            route: input.route,
            source: source.or_else(|| earlier.and_then(|e| e.source)),
            read_back_by,
        };
        tx.put_receipt(&row)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("route", input.route.fact());
        tx.fact("received", received_at);
        Ok(())
    })?;
    super::show(office, id)
}
