//! Prepares the window's configuration, and says plainly when the web interface has not been built.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../ui/dist");
    if !Path::new("../ui/dist/index.html").exists() {
        println!(
            "cargo::error=the web interface is not built: run `cargo xtask ui` first (or `cargo xtask run`, which does everything)"
        );
        return ExitCode::FAILURE;
    }
    let manifest = tauri_build::AppManifest::new().commands(&["request"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
