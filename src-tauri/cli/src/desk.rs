//! Opening a hub and sitting down at it.

use std::path::Path;

use casework::{Failed, NoProgress, Office, dispatch};
use serde_json::json;
use wire::{Facts, Language};
use wire::{Failure, Request};
use words::Words;

use crate::arguments::Seat;
use crate::world;

/// Opens a hub, signs in at a seat and, where that is asked for, unlocks the equality file.
pub fn sit_down(hub: &Path, seat: Seat, equality: bool) -> Result<Office, String> {
    let environment = world::environment();
    let passphrase = secret("SEEDBRIDGE_PASSPHRASE", "Passphrase: ")?;
    let mut office = casework::hub::open(hub, &passphrase, environment).map_err(say)?;
    office.check_file(|| ()).map_err(say)?;
    let coordinator = match seat {
        Seat::Coordinator(id) => id,
        Seat::FirstCoordinator | Seat::Member(_) => {
            let coordinators = office.read().coordinators().map_err(|e| say(e.into()))?;
            let first = coordinators.into_iter().find(|c| c.state == "active");
            first.ok_or("the hub has no coordinator")?.id.0
        }
    };
    let pin = secret("SEEDBRIDGE_PIN", "PIN: ")?;
    ask(
        &mut office,
        json!({"command": "signIn", "input": {"coordinator": coordinator, "pin": pin}}),
    )?;
    if equality {
        let passphrase = secret(
            "SEEDBRIDGE_EQUALITY_PASSPHRASE",
            "Passphrase of the equality file: ",
        )?;
        ask(
            &mut office,
            json!({"command": "unlockEquality", "input": {"passphrase": passphrase}}),
        )?;
    }
    if let Seat::Member(id) = seat {
        ask(
            &mut office,
            json!({"command": "enterPanelDesk", "input": {"member": id}}),
        )?;
    }
    Ok(office)
}

fn ask(office: &mut Office, request: serde_json::Value) -> Result<(), String> {
    let request: Request = serde_json::from_value(request).map_err(|e| e.to_string())?;
    dispatch(office, request, &mut NoProgress)
        .map(|_| ())
        .map_err(|f| in_words(&f))
}

fn secret(variable: &str, prompt: &str) -> Result<String, String> {
    match std::env::var(variable) {
        Ok(secret) => Ok(secret),
        Err(_) => rpassword::prompt_password(prompt)
            .map_err(|_| format!("set {variable}, or run this in a terminal that can ask for it")),
    }
}

/// A failure in words, for a person at a terminal.
pub fn say(failed: Failed) -> String {
    in_words(&failed.on_the_wire())
}

fn in_words(failure: &Failure) -> String {
    let words = Words::shared();
    let sentence = |id: &str, facts: &Facts| words.say(Language::En, id, facts);
    match failure {
        Failure::Invalid { fields } => fields
            .iter()
            .map(|p| {
                format!(
                    "{}: {}",
                    p.field,
                    sentence(&format!("problem-{}", p.problem), &p.facts)
                )
            })
            .collect::<Vec<_>>()
            .join("; "),
        Failure::Refused { rule, facts } => sentence(&format!("refused-{rule}"), facts),
        Failure::NotFound => sentence("failure-not-found", &Facts::none()),
        Failure::Stale => sentence("failure-stale", &Facts::none()),
        Failure::Fault { reference } => sentence(
            "failure-fault",
            &Facts::none().with("reference", reference.as_str()),
        ),
    }
}
