//! Opening a hub.

use std::path::Path;

use store::Hub;

use crate::{Environment, Failed, Office};

/// Opens a hub file with its passphrase, with nobody signed in. Fails, and leaves the file as it
/// was, when it is not there, open elsewhere, from a newer version, damaged, or under another
/// passphrase.
pub fn open(path: &Path, passphrase: &str, environment: Environment) -> Result<Office, Failed> {
    let mut hub = Hub::open(path, passphrase, &environment.installation.holder)?;
    if hub.needs_migration()? {
        hub.migrate()?;
    }
    Ok(Office::new(hub, environment))
}
