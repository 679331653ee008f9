//! The shell's state: the office when a hub is open, and everything that lives as long as the window.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use casework::{Failed, Installation, Office};
use serde_json::{Value, json};
use tauri::AppHandle;
use tauri::ipc::Channel;

use crate::clock::Clock;
use crate::copies::PrivateCopies;
use crate::desktop::Desktop;
use crate::files::ChosenFiles;
use crate::idle::LockReason;
use crate::jobs::Jobs;
use crate::places::Places;
use crate::recent::RecentHubs;
use crate::shell_request::ShellNotice;

/// Everything that lives as long as the window.
pub struct Shell {
    /// The window's application, to end it.
    pub app: AppHandle,
    /// The desktop around the window.
    pub desktop: Box<dyn Desktop>,
    /// Files chosen in dialogs.
    pub files: ChosenFiles,
    /// Documents opened in other programs.
    pub copies: PrivateCopies,
    /// Long requests.
    pub jobs: Arc<Jobs>,
    /// Hubs that were opened here before.
    pub recent: RecentHubs,
    /// Where the sample hub is made, in a folder of its own.
    pub sample: PathBuf,
    /// Whether the window was asked for the sample hub and has not opened it yet.
    pub sample_wanted: AtomicBool,
    /// The clock.
    pub clock: Clock,
    /// Which computer this is.
    pub installation: Installation,
    office: Mutex<Option<Office>>,
    /// Rises each time a hub is opened or closed, so that a lock that was announced for one opening
    /// does not close the next.
    opening: AtomicU64,
    active_at: Mutex<Instant>,
    watcher: Arc<Watcher>,
}

/// Who hears notices, while anybody does.
type Watcher = Mutex<Option<Channel<Value>>>;

impl Shell {
    /// A shell with no hub open, that nobody watches yet.
    pub fn new(
        app: AppHandle,
        desktop: Box<dyn Desktop>,
        copies: PrivateCopies,
        places: &Places,
        clock: Clock,
        installation: Installation,
    ) -> Self {
        Self {
            app,
            desktop,
            files: ChosenFiles::default(),
            copies,
            jobs: Arc::default(),
            recent: RecentHubs::kept_in(places.recent()),
            sample: places.sample(),
            sample_wanted: AtomicBool::new(std::env::args().any(|argument| argument == "--sample")),
            clock,
            installation,
            office: Mutex::default(),
            opening: AtomicU64::default(),
            active_at: Mutex::new(Instant::now()),
            watcher: Arc::default(),
        }
    }

    /// The office, or `None` while no hub is open. Waits for the request that is using it.
    pub fn office(&self) -> MutexGuard<'_, Option<Office>> {
        held(&self.office)
    }

    /// The office if no request is using it now.
    pub fn office_if_free(&self) -> Option<MutexGuard<'_, Option<Office>>> {
        self.office.try_lock().ok()
    }

    /// Sits down in an office that was just opened, whose file is checked in the background from now
    /// on. The one before was closed.
    pub fn sit_down(&self, mut office: Office) {
        let watcher = Arc::clone(&self.watcher);
        let checking = office.check_file(move || {
            tell(&watcher, &ShellNotice::FileChecked);
        });
        if let Err(failed) = checking {
            // It is said to be unchecked, and can be worked in all the same.
            eprintln!("the check of the file: {failed:?}");
        }
        *self.office() = Some(office);
        self.active();
        self.opening.fetch_add(1, Ordering::SeqCst);
    }

    /// Closes the hub, if one is open: running jobs stop, the file is left whole, every copy of a
    /// document is removed and every token forgotten.
    pub fn close_hub(&self) -> Result<(), Failed> {
        self.jobs.cancel_all();
        let closed = match self.office().take() {
            Some(office) => {
                self.opening.fetch_add(1, Ordering::SeqCst);
                self.files.forget_all();
                office.close().map(drop)
            }
            // The tokens of Welcome stay good, for a second try at a passphrase.
            None => Ok(()),
        };
        if let Err(error) = self.copies.remove_all() {
            // They are removed at the next start; what matters now is that the hub is closed.
            eprintln!("a private copy could not be removed: {error}");
        }
        closed
    }

    /// Which opening of a hub this is.
    pub fn opening(&self) -> u64 {
        self.opening.load(Ordering::SeqCst)
    }

    /// Somebody did something just now.
    pub fn active(&self) {
        *held(&self.active_at) = Instant::now();
    }

    /// How long nobody has done anything.
    pub fn idle_for(&self) -> Duration {
        held(&self.active_at).elapsed()
    }

    /// From now on notices go to this channel.
    pub fn watch(&self, channel: Channel<Value>) {
        *held(&self.watcher) = Some(channel);
    }

    /// Tells the window something; `false` when nobody hears it.
    pub fn tell(&self, notice: &ShellNotice) -> bool {
        tell(&self.watcher, notice)
    }

    /// Closes the hub because of idleness or suspend, and says so.
    pub fn lock_because(&self, reason: LockReason) {
        if let Err(failed) = self.close_hub() {
            eprintln!("locking: {failed:?}");
        }
        self.tell(&ShellNotice::Locked { reason });
    }

    /// Closes the hub and ends the application.
    pub fn quit(&self) {
        if let Err(failed) = self.close_hub() {
            eprintln!("closing: {failed:?}");
        }
        self.app.exit(0);
    }
}

fn tell(watcher: &Watcher, notice: &ShellNotice) -> bool {
    held(watcher)
        .as_ref()
        .is_some_and(|channel| channel.send(json!(notice)).is_ok())
}

/// A mutex whose last holder failed still guards something usable: every change to the hub is one
/// transaction, done or not done.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
