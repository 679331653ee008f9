//! What is done with the whole file in the background once it is open: its backup, where one is
//! due, and a check of every page. A backup is itself checked in full before it counts.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, InterruptHandle};

use super::backup::{back_up, thin_backups};
use crate::{Hub, StoreError};

/// What is known of the whole of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// It was not checked, or the check could not be done.
    Unchecked,
    /// It is being checked.
    Checking,
    /// Every page authenticates and the structure held when it was checked.
    Whole,
    /// Some page does not, or the structure does not hold.
    Damaged,
}

/// How it stands with the backup that opening makes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum BackupState {
    /// None was due.
    #[default]
    NotDue,
    /// It is being made.
    Making,
    /// It is made, or one that was asked for since.
    Made,
    /// It could not be made.
    Failed(StoreError),
}

/// A check in the background.
pub(super) struct RunningCheck {
    /// Hangs up once no backup is being made.
    backed_up: Receiver<()>,
    state: Arc<Mutex<FileState>>,
    stopped: Arc<AtomicBool>,
    interrupt: InterruptHandle,
    thread: JoinHandle<()>,
}

impl RunningCheck {
    fn wait_for_backup(&self) {
        // Nothing is ever sent: this ends when the other end is gone.
        let _ = self.backed_up.recv();
    }

    /// Lets it finish a backup, stops it, and waits until it has let go of the file.
    fn stop(self) {
        self.wait_for_backup();
        self.stopped.store(true, Ordering::SeqCst);
        self.interrupt.interrupt();
        // One that panicked has let go as well.
        let _ = self.thread.join();
    }
}

impl Hub {
    /// Checks every page's authentication and the structure of the file.
    pub fn check_file(&self) -> Result<(), StoreError> {
        integrity(self.connection())
    }

    /// Begins to check the file in the background, as it is now, beside whatever is done meanwhile;
    /// where a backup is due, under the instant `backup`, that is made first, of the file as it is
    /// now. `told` is called from there once [`Hub::backup_state`] and once [`Hub::file_state`] have
    /// what came of it. Closing the hub and changing its passphrase wait for the backup and stop the
    /// check.
    pub fn start_check(
        &mut self,
        backup: Option<DateTime<Utc>>,
        told: impl Fn() + Send + 'static,
    ) -> Result<(), StoreError> {
        self.stop_check();
        if backup.is_some() {
            self.backup_is(BackupState::Making);
        }
        let begun = self.begin_check(backup, told);
        if let Err(error) = &begun
            && backup.is_some()
        {
            self.backup_is(BackupState::Failed(error.clone()));
        }
        begun
    }

    fn begin_check(
        &mut self,
        backup: Option<DateTime<Utc>>,
        told: impl Fn() + Send + 'static,
    ) -> Result<(), StoreError> {
        // What the log holds goes into the file first, and a reader that begins now keeps anything
        // from being written there: no page changes while its bytes are read.
        self.connection()
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let reader = self.reader()?;
        reader.execute_batch("BEGIN; SELECT COUNT(*) FROM sqlite_schema;")?;
        let state = Arc::new(Mutex::new(FileState::Checking));
        let stopped = Arc::new(AtomicBool::new(false));
        let interrupt = reader.get_interrupt_handle();
        let (found, stop) = (Arc::clone(&state), Arc::clone(&stopped));
        let (making, backed_up) = channel();
        let (backing_up, path, key) = (
            Arc::clone(&self.backup),
            self.path().to_owned(),
            self.key().clone(),
        );
        let thread = std::thread::Builder::new()
            .name("file check".to_owned())
            .spawn(move || {
                if let Some(at) = backup {
                    let made = back_up(&reader, &path, &key, at)
                        .and_then(|_| thin_backups(&path, at).map(drop));
                    *held(&backing_up) = match made {
                        Ok(()) => BackupState::Made,
                        Err(error) => {
                            eprintln!("the backup on opening: {error}");
                            BackupState::Failed(error)
                        }
                    };
                    told();
                }
                drop(making);
                let finding = match quickly(&reader, &stop) {
                    Ok(()) => FileState::Whole,
                    Err(StoreError::Damaged) => FileState::Damaged,
                    Err(_) => FileState::Unchecked,
                };
                drop(reader);
                if !stop.load(Ordering::SeqCst) {
                    *held(&found) = finding;
                    told();
                }
            })?;
        self.check = Some(RunningCheck {
            backed_up,
            state,
            stopped,
            interrupt,
            thread,
        });
        Ok(())
    }

    /// What the check in the background has found so far.
    pub fn file_state(&self) -> FileState {
        match &self.check {
            None => FileState::Unchecked,
            Some(check) => *held(&check.state),
        }
    }

    /// How it stands with the backup that opening makes.
    pub fn backup_state(&self) -> BackupState {
        held(&self.backup).clone()
    }

    pub(super) fn backup_is(&self, state: BackupState) {
        *held(&self.backup) = state;
    }

    /// Waits until no backup is being made in the background.
    pub(super) fn wait_for_backup(&self) {
        if let Some(check) = &self.check {
            check.wait_for_backup();
        }
    }

    /// Stops a check that is under way, after its backup: nothing else has the file open after this.
    pub(crate) fn stop_check(&mut self) {
        if let Some(check) = self.check.take() {
            check.stop();
        }
    }

    /// Whether a passphrase is this hub's.
    pub fn passphrase_fits(&self, passphrase: &str) -> bool {
        self.key().fits(passphrase)
    }
}

fn held<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `Damaged` unless every page authenticates and the structure holds.
pub(crate) fn integrity(conn: &Connection) -> Result<(), StoreError> {
    every_page(conn)?;
    structure(conn, "PRAGMA integrity_check(1)")
}

/// The same but for comparing indexes with their tables, which takes longest.
fn quickly(conn: &Connection, stop: &AtomicBool) -> Result<(), StoreError> {
    every_page(conn)?;
    if stop.load(Ordering::SeqCst) {
        return Ok(());
    }
    structure(conn, "PRAGMA quick_check(1)")
}

fn every_page(conn: &Connection) -> Result<(), StoreError> {
    let mut pages = conn.prepare("PRAGMA cipher_integrity_check")?;
    match pages.query([])?.next()? {
        Some(_) => Err(StoreError::Damaged),
        None => Ok(()),
    }
}

fn structure(conn: &Connection, check: &str) -> Result<(), StoreError> {
    let found: String = conn.query_row(check, [], |r| r.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}
