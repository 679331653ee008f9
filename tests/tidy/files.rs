//! The files of the project: their names, the locks, the released migrations.

use std::fs;
use std::path::Path;
use std::process::Command;

use seedbridge_tests::places;
use sha2::{Digest, Sha256};

/// The files that git keeps, with one of these endings, as paths from the project's folder.
pub fn tracked(endings: &[&str]) -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(places::project())
        .output()
        .unwrap();
    assert!(output.status.success(), "git ls-files failed");
    String::from_utf8(output.stdout)
        .unwrap()
        .split('\0')
        .filter(|path| {
            Path::new(path)
                .extension()
                .is_some_and(|ending| endings.iter().any(|one| ending == *one))
        })
        .map(str::to_owned)
        .collect()
}

/// A file is named for what it is about; these names are about nothing.
#[test]
fn no_file_has_a_name_that_says_nothing() {
    const EMPTY_WORDS: &[&str] = &[
        "util", "utils", "helper", "helpers", "manager", "managers", "common", "misc", "shared",
    ];
    let wrong: Vec<String> = tracked(&["rs", "ts", "tsx", "js", "sql"])
        .into_iter()
        .filter(|path| {
            path.split('/').any(|part| {
                let name = part.split('.').next().unwrap_or(part).to_lowercase();
                name.split(['-', '_'])
                    .any(|word| EMPTY_WORDS.contains(&word))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// A lock file says which packages, never from which computer: each has its own way to a registry.
/// A number of a paper that is not in the tree says nothing to whoever reads it here.
#[test]
fn no_comment_cites_a_decision_by_a_number_that_is_not_here() {
    let cited = |line: &str| {
        line.match_indices("(D").any(|(at, _)| {
            let rest = &line[at + 2..];
            let digits = rest.chars().take_while(char::is_ascii_digit).count();
            digits > 0 && rest[digits..].starts_with([')', ','])
        })
    };
    assert!(cited("/// Autosave (D6, D7).") && !cited("(Dr)"));
    let wrong: Vec<String> = tracked(&["rs", "sql", "ts", "tsx", "css", "ftl", "md"])
        .into_iter()
        .flat_map(|file| {
            let text = fs::read_to_string(places::project().join(&file)).unwrap();
            let lines = text.lines().enumerate();
            let found = lines.filter(|(_, line)| cited(line) && !line.contains("cited("));
            found
                .map(|(at, line)| format!("{file}:{}: {}", at + 1, line.trim()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_lock_files_name_no_registry_of_ones_own() {
    let cargo = fs::read_to_string(places::project().join("Cargo.lock")).unwrap();
    let elsewhere: Vec<&str> = cargo
        .lines()
        .filter(|line| line.starts_with("source = "))
        .filter(|line| {
            *line != "source = \"registry+https://github.com/rust-lang/crates.io-index\""
        })
        .collect();
    assert!(elsewhere.is_empty(), "Cargo.lock: {elsewhere:?}");

    let npm = fs::read_to_string(places::project().join("ui/package-lock.json")).unwrap();
    let fixed = npm
        .lines()
        .filter(|line| line.contains("\"resolved\"") && line.contains("://"))
        .count();
    assert_eq!(fixed, 0, "ui/package-lock.json has {fixed} addresses");
}

/// A migration that was released has been applied to somebody's hub, so it never changes again. A
/// release adds its migrations to the list.
#[test]
fn released_migrations_are_unchanged() {
    let list = places::project().join("tests/tidy/released-migrations.txt");
    for line in fs::read_to_string(list).unwrap().lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (sum, path) = line.split_once("  ").expect("a sum and a path");
        let bytes = fs::read(places::project().join(path))
            .unwrap_or_else(|error| panic!("{path}, which was released: {error}"));
        let now: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(now, sum, "{path} was released and has changed");
    }
}

/// Nothing of the window's page may be loaded from elsewhere, or written into the page's policy.
#[test]
fn the_window_stays_shut_in() {
    let read = |path: &str| -> serde_json::Value {
        let text = fs::read_to_string(places::project().join(path)).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let security = &read("src-tauri/tauri.conf.json")["app"]["security"];
    let policy = security["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'self';"), "{policy}");
    for hole in ["unsafe-inline", "unsafe-eval", "*", "https:"] {
        assert!(!policy.contains(hole), "the policy has {hole}");
    }
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(
        read("src-tauri/tauri.conf.json")["app"]["withGlobalTauri"],
        false
    );

    let files = tracked(&["json"]);
    let capabilities: Vec<&String> = files
        .iter()
        .filter(|path| path.starts_with("src-tauri/capabilities/"))
        .collect();
    assert_eq!(capabilities, ["src-tauri/capabilities/main.json"]);
    let capability = read(capabilities[0]);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(
        capability["permissions"],
        serde_json::json!(["allow-request"])
    );
}
