//! The office: an open hub, who sits at it, and what it needs of the world.

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::{CoordinatorId, NewIds};
use store::equality::EqualityFile;
use store::{Hub, Occasion, Reading, Writing};
use uuid::Uuid;

use crate::Failed;

/// The clock. Nothing below the shell reads another (invariant 7).
pub trait Clock: Send {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
}

/// Randomness, for salts and PIN hashes.
pub trait Random: Send {
    /// Fills a buffer.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// The installation: a computer with this application on it.
#[derive(Debug, Clone)]
pub struct Installation {
    /// Its identifier.
    pub id: Uuid,
    /// Its name, as history shows it.
    pub name: String,
    /// Host and person, for the lock file.
    pub holder: String,
    /// The application's version.
    pub version: String,
}

/// What the office needs of the world, passed in.
pub struct Environment {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Where identifiers come from.
    pub ids: Box<dyn NewIds + Send>,
    /// Where randomness comes from.
    pub random: Box<dyn Random>,
    /// The installation.
    pub installation: Installation,
}

/// An open hub with somebody at it.
pub struct Office {
    hub: Hub,
    viewpoint: Viewpoint,
    /// The coordinator who seated whoever is at a desk, and takes over again after them.
    pub(crate) seated_by: Option<CoordinatorId>,
    environment: Environment,
    pub(crate) files: crate::files::PickedFiles,
    /// The equality file while it is unlocked: a file of its own, beside the hub.
    pub(crate) equality: Option<EqualityFile>,
    /// Something changed since the newest backup, which is to be made in the background.
    pub(crate) backup_due: bool,
}

impl Office {
    /// An office over an open hub, with nobody signed in.
    pub fn new(hub: Hub, environment: Environment) -> Self {
        Self {
            hub,
            viewpoint: Viewpoint::SignedOut,
            seated_by: None,
            environment,
            files: Default::default(),
            equality: None,
            backup_due: false,
        }
    }

    /// Whose eyes see now.
    pub fn viewpoint(&self) -> Viewpoint {
        self.viewpoint
    }

    /// Seats somebody. Only the acts that check who they are call this.
    pub(crate) fn seat(&mut self, viewpoint: Viewpoint) {
        self.viewpoint = viewpoint;
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        self.environment.clock.now()
    }

    /// Today in Europe/London.
    pub fn today(&self) -> NaiveDate {
        scheme::time::day_of(self.now())
    }

    /// Random bytes.
    pub(crate) fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.environment.random.fill(&mut bytes);
        bytes
    }

    /// A new identifier, outside any transaction: for what must be known before it.
    pub(crate) fn new_id<T: From<Uuid>>(&mut self) -> T {
        T::from(self.environment.ids.next())
    }

    /// The installation.
    pub(crate) fn installation(&self) -> &Installation {
        &self.environment.installation
    }

    /// A handle that reads from the session's viewpoint.
    pub fn read(&self) -> Reading<'_> {
        self.hub.read(self.viewpoint)
    }

    /// The one door for change (invariant 1): rule, rows and one history entry, or nothing.
    pub fn change<T>(
        &mut self,
        act: Act,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        self.change_as(act, None, None, run)
    }

    /// A save of what is being typed: later saves of the same sitting merge into one entry.
    pub fn save_typing<T>(
        &mut self,
        act: Act,
        sitting: String,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        self.change_as(act, Some(sitting), None, run)
    }

    /// An act of a batch: many entries, one line of history.
    pub fn change_in_batch<T>(
        &mut self,
        act: Act,
        batch: Uuid,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        self.change_as(act, None, Some(batch), run)
    }

    fn change_as<T>(
        &mut self,
        act: Act,
        sitting: Option<String>,
        batch: Option<Uuid>,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        let salt = self.random();
        let occasion = Occasion {
            act,
            viewpoint: self.viewpoint,
            device: self.environment.installation.id,
            at: self.now(),
            version: self.environment.installation.version.clone(),
            sitting,
            batch,
            salt,
        };
        self.hub
            .change(occasion, self.environment.ids.as_mut(), run)
    }

    /// Writes on without waiting for the disk: a file that is made in one go.
    pub(crate) fn do_not_wait_for_disk(&self) -> Result<(), Failed> {
        Ok(self.hub.do_not_wait_for_disk()?)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.hub.path()
    }

    /// The passphrase that opened the file.
    pub(crate) fn passphrase(&self) -> &str {
        self.hub.passphrase()
    }

    /// What the check in the background has found so far.
    pub(crate) fn file_state(&self) -> store::FileState {
        self.hub.file_state()
    }

    /// How it stands with the backup that opening makes.
    pub(crate) fn backup_state(&self) -> store::BackupState {
        self.hub.backup_state()
    }

    /// Begins to make the backup in the background, where one is due, and then to check the whole
    /// file; `told` is called from there when either can be asked for. Whoever opened the hub
    /// calls this next. Closing waits for the backup.
    ///
    /// A full disk or a damaged page must not keep people from their work: that no backup could be
    /// made is said in the window, above whatever is shown there.
    pub fn check_file(&mut self, told: impl Fn() + Send + 'static) -> Result<(), Failed> {
        let due = std::mem::take(&mut self.backup_due);
        let at = due.then(|| self.now());
        Ok(self.hub.start_check(at, told)?)
    }

    /// Connects to the file anew after a damaged page was met, so that what is whole can be read.
    pub(crate) fn reconnect(&mut self) {
        if let Err(error) = self.hub.reconnect() {
            // Whatever is asked next says so.
            eprintln!("connecting anew: {error}");
        }
    }

    /// The file, for what is done to it as a whole.
    pub(crate) fn hub(&mut self) -> &mut Hub {
        &mut self.hub
    }

    /// Closes a hub that could not be made, and removes its file.
    pub(crate) fn discard(self) {
        self.hub.discard();
    }

    /// Closes the hub and leaves one file. The equality file is locked with it.
    pub fn close(self) -> Result<Environment, Failed> {
        let locked = self.equality.map_or(Ok(()), EqualityFile::close);
        self.hub.close()?;
        locked?;
        Ok(self.environment)
    }
}
