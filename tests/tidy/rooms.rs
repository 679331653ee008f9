//! Which room may use which, from `cargo metadata`, and which alone may know Tauri, SQL and the clock.

use std::collections::BTreeMap;
use std::process::Command;

use seedbridge_tests::places;
use serde_json::Value;

use crate::files::tracked;

/// Each room with the rooms that it may use: the table of `docs/architecture.md`.
const ROOMS: &[(&str, &[&str])] = &[
    ("scheme", &[]),
    ("words", &["scheme"]),
    ("store", &["scheme"]),
    ("letters", &["scheme", "words"]),
    ("exchange", &["scheme", "words"]),
    ("wire", &["scheme"]),
    (
        "casework",
        &["exchange", "letters", "scheme", "store", "wire", "words"],
    ),
    ("seedbridge", &["casework", "wire", "words"]),
    ("seedbridge-cli", &["casework", "wire", "words"]),
    // In another process but for the TypeScript's test, and the journeys that set the clock.
    ("seedbridge-tests", &["casework", "scheme", "wire"]),
    ("xtask", &[]),
];

/// Crates from outside that only some rooms may use, by the start of their names.
const RESERVED: &[(&str, &[&str])] = &[
    ("tauri", &["seedbridge"]),
    ("wry", &["seedbridge"]),
    ("rfd", &["seedbridge"]),
    ("rusqlite", &["store"]),
    ("printpdf", &["letters"]),
    // The window's own tests and the exchange's files have no other way out either.
    ("reqwest", &[]),
    ("hyper", &[]),
    ("ureq", &["seedbridge-tests"]),
];

/// The name of each package of the workspace with what it depends on, in whatever way.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(places::project())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let on = package["dependencies"].as_array().unwrap();
            (name(package), on.iter().map(name).collect())
        })
        .collect()
}

#[test]
fn each_room_uses_only_the_rooms_it_may() {
    let dependencies = dependencies();
    for (room, may) in ROOMS {
        let on = dependencies
            .get(*room)
            .unwrap_or_else(|| panic!("there is no room {room}"));
        let wrong: Vec<&String> = on
            .iter()
            .filter(|name| ROOMS.iter().any(|(other, _)| other == name))
            .filter(|name| !may.contains(&name.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{room} may not use {wrong:?}");
    }
}

#[test]
fn every_package_is_a_room() {
    for package in dependencies().keys() {
        let known = ROOMS.iter().any(|(room, _)| room == package);
        assert!(known, "{package} is in no table: add it to ROOMS");
    }
}

#[test]
fn reserved_crates_stay_in_their_rooms() {
    for (package, on) in dependencies() {
        for (start, may) in RESERVED {
            let wrong: Vec<&String> = on
                .iter()
                .filter(|name| *name == start || name.starts_with(&format!("{start}-")))
                .filter(|_| !may.contains(&package.as_str()))
                .collect();
            assert!(wrong.is_empty(), "{package} may not use {wrong:?}");
        }
    }
}

/// Invariant 7: nothing below the shell reads the time. The command line is a shell too.
#[test]
fn only_the_shells_read_the_clock() {
    let mut wrong = Vec::new();
    for path in tracked(&["rs"]) {
        let below_the_shell = ROOMS
            .iter()
            .any(|(room, _)| path.starts_with(&format!("src-tauri/{room}/")));
        if !below_the_shell {
            continue;
        }
        let source = std::fs::read_to_string(places::project().join(&path)).unwrap_or_default();
        for (number, line) in source.lines().enumerate() {
            let reads = [
                "Utc::now",
                "Local::now",
                "SystemTime::now",
                "now_v7",
                "Timestamp::now",
            ]
            .iter()
            .any(|clock| line.contains(clock));
            if reads {
                wrong.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the clock is passed in:\n{}",
        wrong.join("\n")
    );
}

/// The interface asks the core through its wire alone; its linter has the rest of its rules.
#[test]
fn only_the_wire_of_the_interface_knows_tauri() {
    let wrong: Vec<String> = tracked(&["ts", "tsx"])
        .into_iter()
        .filter(|path| path.starts_with("ui/src/") && !path.starts_with("ui/src/wire/"))
        .filter(|path| {
            std::fs::read_to_string(places::project().join(path))
                .is_ok_and(|source| source.contains("@tauri-apps/"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
