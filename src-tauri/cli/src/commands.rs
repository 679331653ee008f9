//! `commands`: every command, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

#[derive(Serialize)]
struct Listing {
    commands: Vec<wire::CommandInfo>,
    /// The named types that inputs and answers are made of, as TypeScript.
    types: BTreeMap<String, String>,
}

/// Prints the list.
pub fn list() -> Result<(), String> {
    let listing = Listing {
        commands: wire::command_infos(),
        types: wire::type_declarations(),
    };
    let text = serde_json::to_string_pretty(&listing).map_err(|e| e.to_string())?;
    println!("{text}");
    Ok(())
}
