//! A clock that is set, identifiers that count, and randomness that repeats.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use scheme::NewIds;
use scheme::time::deadline_instant;
use uuid::{Builder, Uuid};

use crate::{Clock, Environment, Installation, Random};

/// The world of the sample hub: the same every time, but for the date it is made for.
#[derive(Clone)]
pub struct SampleWorld {
    as_of: NaiveDate,
    now: Arc<Mutex<DateTime<Utc>>>,
}

impl SampleWorld {
    /// The world as of a day.
    pub fn new(as_of: NaiveDate) -> Self {
        Self {
            as_of,
            now: Arc::new(Mutex::new(DateTime::UNIX_EPOCH)),
        }
    }

    /// The day that is today in the sample.
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// Sets the clock to a moment by the clock on the wall in Europe/London. It is never set back,
    /// and each reading moves it on by a second.
    pub fn set(&self, moment: NaiveDateTime) {
        // No act of the sample happens in the hour that March leaves out.
        let at = deadline_instant(moment).unwrap_or_else(|_| moment.and_utc());
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = at.max(*now);
    }

    fn peek(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The environment for an office in this world.
    pub fn environment(&self) -> Environment {
        Environment {
            clock: Box::new(self.clone()),
            ids: Box::new(CountingIds {
                clock: self.clone(),
                count: 0,
            }),
            random: Box::new(Repeating { state: 0x5eed }),
            installation: Installation {
                id: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001),
                name: "Sample laptop".to_owned(),
                holder: "sample".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
        }
    }
}

impl Clock for SampleWorld {
    fn now(&self) -> DateTime<Utc> {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now += TimeDelta::seconds(1);
        *now
    }
}

struct CountingIds {
    clock: SampleWorld,
    count: u128,
}

impl NewIds for CountingIds {
    fn next(&mut self) -> Uuid {
        self.count += 1;
        let millis = u64::try_from(self.clock.peek().timestamp_millis()).unwrap_or(0);
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&self.count.to_be_bytes()[6..]);
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}

/// SplitMix64: salts for invented data, where sameness matters and secrecy does not.
struct Repeating {
    state: u64,
}

impl Random for Repeating {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}
