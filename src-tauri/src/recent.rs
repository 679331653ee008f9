//! The hubs that were opened on this computer, so that Welcome can offer them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use wire::Both;

/// How many are kept.
const KEPT: usize = 10;

/// A hub that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The hub's file.
    pub path: PathBuf,
    /// Its name, as it was then.
    pub name: Both,
    /// When it was opened.
    pub at: DateTime<Utc>,
}

/// The list, in a file of the application's own.
#[derive(Debug)]
pub struct RecentHubs {
    file: PathBuf,
}

impl RecentHubs {
    /// The list that this file keeps.
    pub fn kept_in(file: PathBuf) -> Self {
        Self { file }
    }

    /// Latest first. A list that cannot be read is an empty one: it is a convenience, and no reason
    /// not to start.
    pub fn list(&self) -> Vec<Opened> {
        fs::read_to_string(&self.file)
            .ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Puts a hub at the head of the list.
    pub fn note(&self, opened: Opened) -> io::Result<()> {
        let mut list = self.list();
        list.retain(|other| other.path != opened.path);
        list.insert(0, opened);
        list.truncate(KEPT);
        self.write(&list)
    }

    /// Takes a hub off the list; its file stays where it is.
    pub fn forget(&self, path: &Path) -> io::Result<()> {
        let mut list = self.list();
        list.retain(|other| other.path != path);
        self.write(&list)
    }

    fn write(&self, list: &[Opened]) -> io::Result<()> {
        // Beside and renamed, so that a crash leaves the old list or the new one.
        let beside = self.file.with_extension("new");
        fs::write(&beside, serde_json::to_string_pretty(list)?)?;
        fs::rename(beside, &self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(name: &str) -> Opened {
        Opened {
            path: PathBuf::from(format!("/hubs/{name}.seedbridge")),
            name: Both::new(name, name),
            at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_latest_comes_first_and_each_hub_once() {
        let home = tempfile::tempdir().unwrap();
        let recent = RecentHubs::kept_in(home.path().join("recent.json"));
        assert!(recent.list().is_empty());
        for name in ["one", "two", "one"] {
            recent.note(opened(name)).unwrap();
        }
        assert_eq!(recent.list(), [opened("one"), opened("two")]);
        recent.forget(&opened("one").path).unwrap();
        assert_eq!(recent.list(), [opened("two")]);
    }

    #[test]
    fn ten_are_kept_and_a_damaged_list_is_an_empty_one() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("recent.json");
        let recent = RecentHubs::kept_in(file.clone());
        for number in 0..12 {
            recent.note(opened(&number.to_string())).unwrap();
        }
        assert_eq!(recent.list().len(), KEPT);
        assert_eq!(recent.list()[0], opened("11"));
        fs::write(file, "{ not a list").unwrap();
        assert!(recent.list().is_empty());
    }
}
