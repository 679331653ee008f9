//! A hub whose clock a journey sets: the same JSON, answered by the dispatch in this process.

use std::path::Path;
use std::sync::{Arc, Mutex};

use casework::hub::{NewCoordinator, NewHub};
use casework::{Clock, Environment, Installation, NoProgress, Office, SystemRandom, TimedIds};
use chrono::{DateTime, Utc};
use scheme::Both;
use seedbridge_tests::asks::Asks;
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "gwely afon tri cheffyl";
const PIN: &str = "4711";

/// A clock that stands where it is set.
#[derive(Clone)]
struct SetClock(Arc<Mutex<DateTime<Utc>>>);

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// A new hub with two coordinators, the first of them signed in.
pub struct Hub {
    office: Office,
    clock: SetClock,
    folder: TempDir,
}

impl Hub {
    /// Made at an instant, as in `2026-09-01T09:00:00Z`.
    pub fn made_at(now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = SetClock(Arc::new(Mutex::new(now.parse().unwrap())));
        let environment = Environment {
            clock: Box::new(clock.clone()),
            ids: Box::new(TimedIds::new(clock.clone(), SystemRandom)),
            random: Box::new(SystemRandom),
            installation: Installation {
                id: uuid::Uuid::from_u128(1),
                name: "Test laptop".to_owned(),
                holder: "test".to_owned(),
                version: "0.0.0".to_owned(),
            },
        };
        let file = folder.path().join("hub.seedbridge");
        let office = casework::hub::create(&file, a_new_hub(), environment).unwrap();
        let mut hub = Self {
            office,
            clock,
            folder,
        };
        let session = hub.ask("showSession", json!({}));
        let first = &session["coordinators"][0]["id"];
        hub.ask("signIn", json!({ "coordinator": first, "pin": PIN }));
        hub
    }

    /// Sets the clock.
    pub fn at(&mut self, now: &str) -> &mut Self {
        *self.clock.0.lock().unwrap() = now.parse().unwrap();
        self
    }

    /// A picked file, under a token.
    pub fn offer(&mut self, token: &str, name: &str, bytes: &[u8]) {
        self.office.offer_file(token, name, bytes.to_vec());
    }

    /// A folder that goes with the hub.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// How many entries the history has, and the act of the last.
    pub fn last_act(&mut self) -> (u64, String) {
        let page = self.ask("listHistory", json!({ "limit": 1 }));
        let act = page["entries"][0]["act"].as_str().unwrap_or_default();
        (page["total"].as_u64().unwrap(), act.to_owned())
    }
}

impl Asks for Hub {
    fn try_ask(&mut self, command: &str, input: Value) -> Result<Value, Value> {
        let line = json!({ "command": command, "input": input }).to_string();
        wire::read_request(&line)
            .and_then(|request| {
                casework::dispatch_at_a_terminal(&mut self.office, request, &mut NoProgress)
            })
            .map_err(|failure| serde_json::to_value(failure).unwrap())
    }

    fn passphrase(&self) -> &str {
        PASSPHRASE
    }

    fn pin(&self) -> &str {
        PIN
    }
}

fn a_new_hub() -> NewHub {
    let coordinator = |name: &str| NewCoordinator {
        name: name.to_owned(),
        role: Both::new("Programme Manager", "Rheolwr Rhaglen"),
        pin: PIN.to_owned(),
    };
    let letterhead = json!({
        "address": { "lines": ["1 Stryd Fawr", "Treforys"], "postcode": "SA6 8AA" },
        "email": "cronfa@dyffryn.example",
    });
    NewHub {
        name: Both::new("Ŵyn Valley Partnership", "Partneriaeth Dyffryn Ŵyn"),
        region: "Wales".to_owned(),
        bilingual: true,
        prefix: "WVP".to_owned(),
        letterhead: serde_json::from_value(letterhead).unwrap(),
        idle_minutes: 15,
        passphrase: PASSPHRASE.to_owned(),
        coordinators: vec![coordinator("Eleri O'Brien"), coordinator("Idris Pryce")],
        sample: false,
    }
}
