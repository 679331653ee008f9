//! Checking a file in full: of each backup at once, of the hub in the background (D10).

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use rusqlite::{Connection, InterruptHandle};

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

/// A check in the background.
pub(super) struct RunningCheck {
    state: Arc<Mutex<FileState>>,
    stopped: Arc<AtomicBool>,
    interrupt: InterruptHandle,
    thread: JoinHandle<()>,
}

impl RunningCheck {
    /// Stops it, and waits until it has let go of the file.
    fn stop(self) {
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
    /// `told` is called from there once [`Hub::file_state`] has the finding. Closing the hub and
    /// changing its passphrase stop it.
    pub fn start_check(&mut self, told: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
        self.stop_check();
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
        let thread = std::thread::Builder::new()
            .name("file check".to_owned())
            .spawn(move || {
                let finding = match quickly(&reader, &stop) {
                    Ok(()) => FileState::Whole,
                    Err(StoreError::Damaged) => FileState::Damaged,
                    Err(_) => FileState::Unchecked,
                };
                drop(reader);
                if !stop.load(Ordering::SeqCst) {
                    *found.lock().unwrap_or_else(PoisonError::into_inner) = finding;
                    told();
                }
            })?;
        self.check = Some(RunningCheck {
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
            Some(check) => *check.state.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Stops a check that is under way: nothing else has the file open after this.
    pub(super) fn stop_check(&mut self) {
        if let Some(check) = self.check.take() {
            check.stop();
        }
    }

    /// Whether a passphrase is this hub's.
    pub fn passphrase_fits(&self, passphrase: &str) -> bool {
        // A comparison that takes as long for a wrong one: both are first brought to one length.
        use sha2::{Digest, Sha256};
        Sha256::digest(passphrase.as_bytes()) == Sha256::digest(self.passphrase().as_bytes())
    }
}

/// `Damaged` unless every page authenticates and the structure holds.
pub(super) fn integrity(conn: &Connection) -> Result<(), StoreError> {
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
