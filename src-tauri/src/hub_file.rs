//! Opening and making a hub's file, and where the window stands after it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use casework::hub::{self, NewHub, Restored};
use casework::{Failed, Office, sample};
use wire::Language;
use wire::hub::Letterhead;

use crate::environment::environment;
use crate::files::shown_name;
use crate::recent::Opened;
use crate::shell::Shell;
use crate::shell_request::{
    CreateHub, FileToken, ForgetHub, OpenHub, OpenedHub, PickHubPlace, RecentHub, Status,
};

/// The ending of a hub's file.
pub const ENDING: &str = "seedbridge";

/// The minutes of idleness that a new hub starts with; its settings change them.
const IDLE_MINUTES: u32 = 10;

impl Shell {
    /// Where the window stands.
    pub fn status(&self) -> Result<Status, Failed> {
        let hub = match self.office().as_ref() {
            Some(office) => Some(opened_hub(office)?),
            None => None,
        };
        let recent = self.recent.list().into_iter().map(|opened| RecentHub {
            name: opened.name,
            file: opened.path.display().to_string(),
            opened_at: opened.at.to_rfc3339(),
            missing: !opened.path.exists(),
            token: self.files.remember(opened.path),
        });
        Ok(Status {
            version: self.installation.version.clone(),
            hub,
            sample_wanted: self.sample_wanted.load(Ordering::Relaxed),
            recent: recent.collect(),
        })
    }

    /// Opens a hub, after closing the one that is open.
    pub fn open_hub(&self, asked: &OpenHub) -> Result<Status, Failed> {
        let path = self.chosen(&asked.token)?;
        self.close_hub()?;
        let environment = environment(&self.clock, &self.installation);
        let office = hub::open(&path, &asked.passphrase, environment)?;
        self.sit_down_at(path, office)
    }

    /// Makes a fresh sample hub, as of today, and opens it, after closing the one that is open.
    pub fn open_sample(&self) -> Result<Status, Failed> {
        // Wanted once: where it cannot be made, the person says what to do next.
        self.sample_wanted.store(false, Ordering::Relaxed);
        self.close_hub()?;
        let path = self.sample.clone();
        remove_sample(&path).map_err(|error| Failed::Fault(format!("the old sample: {error}")))?;
        sample::build(&path, casework::day_of(self.clock.now()))?;
        let environment = environment(&self.clock, &self.installation);
        let office = hub::open(&path, sample::PASSPHRASE, environment)?;
        self.sit_down(office);
        self.status()
    }

    /// Restores the newest backup that opens with a passphrase to a new file beside the damaged
    /// one, and opens that.
    pub fn restore_backup(&self, asked: &OpenHub) -> Result<Status, Failed> {
        let damaged = self.chosen(&asked.token)?;
        self.close_hub()?;
        let to = name_beside(&damaged, Path::exists);
        let restored = hub::restore_newest(&damaged, &asked.passphrase, &to)?;
        self.sit_down_at_restored(restored)
    }

    /// Restores the newest backup of the open hub that is whole to a new file beside it, and opens
    /// that in its place.
    pub fn restore_open_hub(&self) -> Result<Status, Failed> {
        let restored = match self.office().as_ref() {
            Some(office) => {
                let to = name_beside(office.path(), Path::exists);
                hub::restore_beside(office, &to)?
            }
            None => return Err(Failed::refused("no-hub-open")),
        };
        if let Err(failed) = self.close_hub() {
            // A damaged file may not close well; it stays as it is.
            eprintln!("closing a damaged hub: {failed:?}");
        }
        self.sit_down_at_restored(restored)
    }

    fn sit_down_at_restored(&self, restored: Restored) -> Result<Status, Failed> {
        let path = restored.path.clone();
        let office = restored.open(environment(&self.clock, &self.installation))?;
        self.sit_down_at(path, office)
    }

    /// Asks for a hub's file in a native dialog.
    pub fn pick_hub(&self) -> Result<Option<FileToken>, Failed> {
        let picked = self.desktop.pick_file(&[ENDING.to_owned()]);
        let picked = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?;
        Ok(picked.map(|path| self.token(path)))
    }

    /// Makes a hub and opens it, after closing the one that is open.
    pub fn create_hub(&self, asked: CreateHub) -> Result<Status, Failed> {
        let path = self.chosen(&asked.token)?;
        if asked.passphrase != asked.passphrase_again {
            return Err(Failed::field("passphraseAgain", "passphrases-differ"));
        }
        self.close_hub()?;
        let environment = environment(&self.clock, &self.installation);
        let office = hub::create(&path, new_hub(asked), environment)?;
        self.sit_down_at(path, office)
    }

    /// Takes a hub off the list of recent ones.
    pub fn forget_hub(&self, asked: &ForgetHub) -> Result<Status, Failed> {
        let path = self.chosen(&asked.token)?;
        self.recent
            .forget(&path)
            .map_err(|error| Failed::Fault(format!("the list of recent hubs: {error}")))?;
        self.status()
    }

    /// Asks where a new hub's file should go.
    pub fn pick_hub_place(&self, asked: &PickHubPlace) -> Result<Option<FileToken>, Failed> {
        let name = asked.name.trim();
        let name = if name.is_empty() { "Seedbridge" } else { name };
        let picked = self.desktop.pick_place(&format!("{name}.{ENDING}"));
        let picked = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?;
        Ok(picked.map(|path| self.token(with_ending(path))))
    }

    fn sit_down_at(&self, path: PathBuf, office: Office) -> Result<Status, Failed> {
        let name = opened_hub(&office)?.name;
        self.sit_down(office);
        let at = self.clock.now();
        if let Err(error) = self.recent.note(Opened { path, name, at }) {
            // The hub is open all the same.
            eprintln!("the list of recent hubs: {error}");
        }
        self.status()
    }
}

fn opened_hub(office: &Office) -> Result<OpenedHub, Failed> {
    let hub = hub::session(office)?.hub;
    Ok(OpenedHub {
        name: hub.name,
        languages: hub.languages,
        sample: hub.sample,
    })
}

/// A dialog gives the name as it was typed, which may lack the ending.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == ENDING) {
        return path;
    }
    Path::with_file_name(&path, format!("{}.{ENDING}", shown_name(&path)))
}

/// The first name beside a hub's file that nothing has: `hub (restored).seedbridge`, then
/// `hub (restored 2).seedbridge`, and so on.
fn name_beside(path: &Path, taken: impl Fn(&Path) -> bool) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem} (restored).{ENDING}"),
            _ => format!("{stem} (restored {number}).{ENDING}"),
        };
        let beside = path.with_file_name(name);
        if !taken(&beside) {
            return beside;
        }
        number += 1;
    }
}

/// Removes the last sample hub with everything beside it: it is nobody's work.
fn remove_sample(path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::create_dir_all(folder)
}

fn new_hub(asked: CreateHub) -> NewHub {
    let mut letterhead = Letterhead {
        phone: asked.phone,
        email: asked.email,
        web: asked.web,
        ..Letterhead::default()
    };
    let mut lines: Vec<String> = asked
        .address
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    // As its hint says: the postcode last.
    letterhead.address.postcode = lines.pop().unwrap_or_default();
    letterhead.address.lines = lines;
    NewHub {
        name: asked.name,
        region: asked.region,
        bilingual: asked.languages.contains(&Language::Cy),
        prefix: asked.prefix,
        letterhead,
        idle_minutes: IDLE_MINUTES,
        passphrase: asked.passphrase,
        coordinators: asked
            .coordinators
            .into_iter()
            .map(|one| hub::NewCoordinator {
                name: one.name,
                role: one.role,
                pin: one.pin,
            })
            .collect(),
        sample: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restored_hub_takes_no_name_that_is_taken() {
        let hub = Path::new("/hubs/one.seedbridge");
        let first = name_beside(hub, |_| false);
        assert_eq!(first, Path::new("/hubs/one (restored).seedbridge"));
        let second = name_beside(hub, |path| path == first);
        assert_eq!(second, Path::new("/hubs/one (restored 2).seedbridge"));
    }

    #[test]
    fn a_hub_file_has_the_ending_once() {
        for (typed, kept) in [
            ("/hubs/Life Sciences", "/hubs/Life Sciences.seedbridge"),
            ("/hubs/v1.2", "/hubs/v1.2.seedbridge"),
            ("/hubs/one.seedbridge", "/hubs/one.seedbridge"),
        ] {
            assert_eq!(with_ending(PathBuf::from(typed)), Path::new(kept));
        }
    }
}
