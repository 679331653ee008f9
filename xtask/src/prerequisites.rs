//! What has to be on the computer: checked first, installed where that is possible.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Outcome, child, paths, say};

/// What a chore needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// To build and open the application.
    Build,
    /// To drive its window on a virtual display as well.
    Drive,
    /// To run every test as well.
    Test,
}

/// A thing that a Debian package brings.
struct Brought {
    need: Need,
    package: &'static str,
    is_there: fn() -> bool,
}

const BROUGHT: &[Brought] = &[
    Brought {
        need: Need::Build,
        package: "build-essential",
        is_there: || on_path("cc") && on_path("make"),
    },
    Brought {
        need: Need::Build,
        package: "perl",
        is_there: || on_path("perl"),
    },
    Brought {
        need: Need::Build,
        package: "pkg-config",
        is_there: || on_path("pkg-config"),
    },
    Brought {
        need: Need::Build,
        package: "libclang-dev",
        is_there: libclang_is_there,
    },
    Brought {
        need: Need::Build,
        package: "libwebkit2gtk-4.1-dev",
        is_there: || library("webkit2gtk-4.1"),
    },
    Brought {
        need: Need::Build,
        package: "librsvg2-dev",
        is_there: || library("librsvg-2.0"),
    },
    Brought {
        need: Need::Drive,
        package: "webkit2gtk-driver",
        is_there: || on_path("WebKitWebDriver"),
    },
    Brought {
        need: Need::Drive,
        package: "xvfb",
        is_there: || on_path("Xvfb"),
    },
    Brought {
        need: Need::Drive,
        package: "dbus",
        is_there: || on_path("dbus-daemon"),
    },
    // Ends the window's programs as one group.
    Brought {
        need: Need::Drive,
        package: "procps",
        is_there: || on_path("kill"),
    },
    // Looks over the letters that the main job leaves.
    Brought {
        need: Need::Drive,
        package: "qpdf",
        is_there: || on_path("qpdf"),
    },
    Brought {
        need: Need::Test,
        package: "git",
        is_there: || on_path("git"),
    },
    Brought {
        need: Need::Test,
        package: "poppler-utils",
        is_there: || on_path("pdfinfo") && on_path("pdftotext"),
    },
];

/// Checks what a chore needs and installs what is missing, or says what to do.
pub fn meet(need: Need) -> Outcome {
    say("checking what is needed");
    rust_is_new_enough()?;
    node_is_new_enough()?;
    if cfg!(target_os = "linux") {
        install_missing(need)
    } else if need == Need::Build {
        println!(
            "   not Linux: building here is not tried by this project; see Tauri's own prerequisites"
        );
        Ok(())
    } else {
        Err(
            "Driving the window works on Linux alone so far; there, run this chore again."
                .to_owned(),
        )
    }
}

fn install_missing(need: Need) -> Outcome {
    let missing: Vec<&str> = BROUGHT
        .iter()
        .filter(|one| one.need <= need && !(one.is_there)())
        .map(|one| one.package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if !on_path("apt-get") {
        return Err(format!(
            "These are missing, by the names of their Debian packages: {packages}. Install what your \
             system calls them, then run this again."
        ));
    }
    if child::output("id", &["-u"]).as_deref() != Some("0") {
        return Err(format!(
            "Something is missing. Paste this, then run this again:\n\n  sudo apt-get install -y {packages}\n"
        ));
    }
    say(&format!("installing {packages}"));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .args(["-qq", "-o", "Dpkg::Use-Pty=0"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        child::run(&mut command)
    };
    apt(&["update"])?;
    apt(&[
        &["install", "-y", "--no-install-recommends"],
        missing.as_slice(),
    ]
    .concat())
}

fn rust_is_new_enough() -> Outcome {
    let manifest = fs::read_to_string(paths::project().join("Cargo.toml"))
        .map_err(|error| format!("Cargo.toml cannot be read: {error}."))?;
    let needed = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = "))
        .map(|text| text.trim_matches('"').to_owned())
        .ok_or("Cargo.toml does not say which Rust it needs.")?;
    let found = child::output("rustc", &["--version"]).unwrap_or_default();
    let number = found.split(' ').nth(1).unwrap_or_default();
    if version(number) >= version(&needed) {
        return Ok(());
    }
    Err(format!(
        "Rust {needed} or later is needed, and this is {}. `rustup update stable` brings it.",
        if number.is_empty() { "none" } else { number }
    ))
}

/// What Vite asks for.
const NODE: &str = "20.19";

fn node_is_new_enough() -> Outcome {
    let found = child::output("node", &["--version"]).unwrap_or_default();
    let number = found.trim_start_matches('v');
    if version(number) < version(NODE) {
        return Err(format!(
            "Node {NODE} or later is needed to build the web interface, and this is {}. Install it from \
             your system's packages or from nodejs.org.",
            if number.is_empty() { "none" } else { number }
        ));
    }
    if !on_path("npm") {
        return Err(
            "npm is needed to build the web interface; it comes with Node or as the package npm."
                .to_owned(),
        );
    }
    Ok(())
}

/// The first two numbers of a version; what is no version is older than any.
fn version(text: &str) -> (u32, u32) {
    let mut numbers = text.split(['.', '-']).map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn on_path(program: &str) -> bool {
    child::is_on_path(program)
}

fn library(name: &str) -> bool {
    child::output("pkg-config", &["--exists", name]).is_some()
}

/// SQLite's session bindings are made while building, by reading C with libclang.
fn libclang_is_there() -> bool {
    if std::env::var_os("LIBCLANG_PATH").is_some() {
        return true;
    }
    let holds = |folder: &Path| {
        fs::read_dir(folder).is_ok_and(|entries| {
            entries.flatten().any(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                name.starts_with("libclang")
                    && name.contains(".so")
                    && !name.starts_with("libclang-cpp")
            })
        })
    };
    let below = |top: &str, inner: &str| {
        fs::read_dir(top).is_ok_and(|entries| {
            entries
                .flatten()
                .any(|entry| holds(&entry.path().join(inner)))
        })
    };
    below("/usr/lib", "lib") || below("/usr/lib", "") || holds(Path::new("/usr/lib64"))
}
