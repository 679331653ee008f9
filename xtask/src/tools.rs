//! Programs from crates.io that are built for this project alone, in `target/tools`.

use crate::{Outcome, child, paths, say};

const TAURI_DRIVER: &str = "2.1.0";

/// Builds the bridge between WebDriver and Tauri, unless it is there.
pub fn tauri_driver() -> Outcome {
    let tools = paths::target().join("tools");
    if tools.join("bin/tauri-driver").exists() {
        return Ok(());
    }
    say(&format!(
        "building tauri-driver {TAURI_DRIVER}, which drives the window"
    ));
    let mut install = child::cargo(&[
        "install",
        "tauri-driver",
        "--locked",
        "--version",
        TAURI_DRIVER,
    ]);
    // Debug is quicker to build, and it only hands requests on.
    install.args(["--debug", "--root"]).arg(&tools);
    child::run(&mut install)
}
