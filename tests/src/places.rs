//! Where things are on this computer.

use std::path::PathBuf;

/// The project's top folder.
pub fn project() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("tests/ is in the project's folder")
        .to_path_buf()
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => folder.into(),
        None => project().join("target"),
    }
}

/// The debug build of the application; `cargo xtask test` builds it before the window tests.
pub fn application() -> PathBuf {
    let path = target().join("debug").join("seedbridge");
    assert!(
        path.exists(),
        "{} is not there: run `cargo xtask test window`, which builds it first",
        path.display()
    );
    path
}

/// A program of the release build, for measuring.
pub fn built(name: &str) -> PathBuf {
    let profile =
        std::env::var("SEEDBRIDGE_BENCH_PROFILE").unwrap_or_else(|_| "release".to_owned());
    let path = target().join(profile).join(name);
    assert!(
        path.exists(),
        "{} is not there: run `cargo xtask bench`, which builds it first",
        path.display()
    );
    path
}

/// Where pictures of screens go, where nothing else is said.
pub fn pictures() -> PathBuf {
    target().join("pictures")
}

/// The bridge between WebDriver and Tauri; `cargo xtask test` installs it.
pub fn tauri_driver() -> PathBuf {
    let installed = target().join("tools").join("bin").join("tauri-driver");
    if installed.exists() {
        installed
    } else {
        PathBuf::from("tauri-driver")
    }
}
