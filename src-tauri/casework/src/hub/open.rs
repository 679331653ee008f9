//! Opening a hub.

use std::path::Path;

use scheme::history::Act;
use store::Hub;

use crate::{Environment, Failed, Office};

/// Opens a hub file, with nobody signed in. A file of an older version is backed up and migrated
/// first.
pub fn open(path: &Path, passphrase: &str, environment: Environment) -> Result<Office, Failed> {
    let hub = Hub::open(path, passphrase, &environment.installation.holder)?;
    let migrates = hub.needs_migration()?;
    let mut office = Office::new(hub, environment);
    if migrates {
        office.hub().migrate()?;
        office.change(Act::Migrate, |_| Ok(()))?;
    }
    Ok(office)
}
