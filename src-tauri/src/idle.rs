//! When to lock by itself: after minutes in which nobody did anything, and after the computer slept.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A tick is due every second; one that comes this late means that the computer was asleep.
const ASLEEP: Duration = Duration::from_secs(30);

/// Why the hub was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LockReason {
    /// Somebody asked for it.
    Asked,
    /// Nobody did anything for the minutes that the hub's settings allow.
    Idle,
    /// The computer was suspended.
    Suspended,
}

/// Watches two clocks: the steady one, which most systems stop during suspend, and the wall clock,
/// which runs on. A jump of one against the other, or of both against the ticks, is a suspend.
#[derive(Debug)]
pub struct IdleWatch {
    allowed: Duration,
    active_at: Duration,
    last: (Duration, SystemTime),
}

impl IdleWatch {
    /// Starts watching at this reading of both clocks; somebody has just done something.
    pub fn new(allowed: Duration, steady: Duration, wall: SystemTime) -> Self {
        Self {
            allowed,
            active_at: steady,
            last: (steady, wall),
        }
    }

    /// Changes how long idleness may last.
    pub fn allow(&mut self, allowed: Duration) {
        self.allowed = allowed;
    }

    /// Somebody typed, pointed or scrolled.
    pub fn active(&mut self, steady: Duration) {
        self.active_at = steady;
    }

    /// One look at both clocks; says whether the hub must be locked now, and why.
    pub fn tick(&mut self, steady: Duration, wall: SystemTime) -> Option<LockReason> {
        let (last_steady, last_wall) = self.last;
        self.last = (steady, wall);
        let steady_gap = steady.saturating_sub(last_steady);
        // A wall clock set back is not a suspend.
        let wall_gap = wall.duration_since(last_wall).unwrap_or_default();
        if steady_gap > ASLEEP || wall_gap.saturating_sub(steady_gap) > ASLEEP {
            return Some(LockReason::Suspended);
        }
        (steady.saturating_sub(self.active_at) >= self.allowed).then_some(LockReason::Idle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn wall(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + s(1_700_000_000 + seconds)
    }

    fn ten_minutes() -> IdleWatch {
        IdleWatch::new(s(600), s(0), wall(0))
    }

    #[test]
    fn ten_idle_minutes_lock_and_one_keystroke_starts_them_again() {
        let mut watch = ten_minutes();
        for second in 1..600 {
            assert_eq!(watch.tick(s(second), wall(second)), None, "{second} s");
        }
        watch.active(s(599));
        for second in 600..1199 {
            assert_eq!(watch.tick(s(second), wall(second)), None, "{second} s");
        }
        assert_eq!(watch.tick(s(1199), wall(1199)), Some(LockReason::Idle));
    }

    #[test]
    fn a_suspend_locks_whether_the_steady_clock_slept_or_not() {
        let mut slept = ten_minutes();
        assert_eq!(slept.tick(s(1), wall(1)), None);
        assert_eq!(slept.tick(s(2), wall(3602)), Some(LockReason::Suspended));

        let mut ran_on = ten_minutes();
        assert_eq!(ran_on.tick(s(1), wall(1)), None);
        assert_eq!(ran_on.tick(s(60), wall(60)), Some(LockReason::Suspended));
    }

    #[test]
    fn a_busy_second_and_a_clock_set_back_do_not_lock() {
        let mut watch = ten_minutes();
        assert_eq!(watch.tick(s(8), wall(8)), None);
        assert_eq!(watch.tick(s(9), wall(0)), None);
        assert_eq!(watch.tick(s(10), wall(20)), None);
    }
}
