//! Identifiers and randomness for real use. The clock is the shell's.

use scheme::NewIds;
use uuid::{Builder, Uuid};

use crate::{Clock, Random};

/// Identifiers from a clock and randomness: UUIDv7, in order also within a millisecond.
pub struct TimedIds<C, R> {
    clock: C,
    random: R,
    last: (u64, u16),
}

impl<C: Clock, R: Random> TimedIds<C, R> {
    /// A source that reads this clock.
    pub fn new(clock: C, random: R) -> Self {
        Self {
            clock,
            random,
            last: (0, 0),
        }
    }
}

impl<C: Clock, R: Random> NewIds for TimedIds<C, R> {
    fn next(&mut self) -> Uuid {
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or(0);
        let mut random = [0; 10];
        self.random.fill(&mut random);
        // A count in the first twelve random bits keeps the order; past its end the millisecond
        // moves on, so that no clock that stands still can make two alike.
        self.last = match self.last {
            (last, count) if millis <= last && count < 0xfff => (last, count + 1),
            (last, _) if millis <= last => (last + 1, 0),
            _ => (millis, 0),
        };
        let (millis, count) = self.last;
        let [_, low] = count.to_be_bytes();
        random[0] = count.to_be_bytes()[0];
        random[1] = low;
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// The system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        // Without randomness there is no safe salt: nothing that needs one may go on.
        if let Err(error) = getrandom::fill(bytes) {
            eprintln!("the system gives no randomness: {error}");
            std::process::abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Still;
    impl Clock for Still {
        fn now(&self) -> chrono::DateTime<chrono::Utc> {
            "2026-11-22T10:00:00Z".parse().unwrap()
        }
    }

    #[test]
    fn ids_are_in_order_and_differ_while_the_clock_stands_still() {
        let mut ids = TimedIds::new(Still, SystemRandom);
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.next()).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(made.iter().all(|id| id.get_version_num() == 7));
    }
}
