//! Locks the hub by itself: looks at both clocks every second, warns the window so that it can save
//! what is being typed, and locks.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use casework::hub;

use crate::idle::{IdleWatch, LockReason};
use crate::shell::Shell;
use crate::shell_request::ShellNotice;

/// Between two looks.
const TICK: Duration = Duration::from_secs(1);

/// What the window gets to save what is being typed.
const GRACE: Duration = Duration::from_secs(2);

/// Starts watching, for as long as the application runs.
pub fn start(shell: Arc<Shell>) -> std::io::Result<()> {
    thread::Builder::new()
        .name("auto-lock".to_owned())
        .spawn(move || watch(&shell))
        .map(drop)
}

fn watch(shell: &Shell) {
    let started = Instant::now();
    let mut allowed = AllowedIdleness::default();
    let mut idle = IdleWatch::new(allowed.duration, Duration::ZERO, SystemTime::now());
    let mut announced: Option<Announced> = None;
    loop {
        thread::sleep(TICK);
        let steady = started.elapsed();
        idle.allow(allowed.look(shell));
        idle.active(steady.saturating_sub(shell.idle_for()));
        let due = idle.tick(steady, SystemTime::now());

        announced = announced.filter(|lock| lock.opening == shell.opening());
        match &announced {
            Some(lock) if lock.at.elapsed() >= GRACE => {
                shell.lock_because(lock.reason);
                announced = None;
            }
            Some(_) => {}
            None => {
                if let Some(reason) = due.filter(|_| allowed.hub_is_open) {
                    if shell.tell(&ShellNotice::AboutToLock { reason }) {
                        announced = Some(Announced {
                            reason,
                            opening: shell.opening(),
                            at: Instant::now(),
                        });
                    } else {
                        shell.lock_because(reason);
                    }
                }
            }
        }
    }
}

/// A lock that the window has been told of.
struct Announced {
    reason: LockReason,
    opening: u64,
    at: Instant,
}

/// How long the open hub allows idleness, as far as could be seen without waiting for a request.
struct AllowedIdleness {
    hub_is_open: bool,
    duration: Duration,
}

impl Default for AllowedIdleness {
    fn default() -> Self {
        Self {
            hub_is_open: false,
            duration: Duration::MAX,
        }
    }
}

impl AllowedIdleness {
    fn look(&mut self, shell: &Shell) -> Duration {
        // While a request is being answered, what was seen last stands.
        if let Some(office) = shell.office_if_free() {
            self.hub_is_open = office.is_some();
            if let Some(Ok(session)) = office.as_ref().map(hub::session) {
                self.duration = told().unwrap_or_else(|| {
                    Duration::from_secs(60 * u64::from(session.hub.idle_minutes))
                });
            }
        }
        self.duration
    }
}

/// In a debug build, tests may ask for seconds instead of the hub's minutes.
fn told() -> Option<Duration> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let seconds = std::env::var("SEEDBRIDGE_IDLE_SECONDS").ok()?;
    seconds.parse().ok().map(Duration::from_secs)
}
