//! An empty Tauri window: what Seedbridge's start and memory are measured against.

use std::process::ExitCode;

fn main() -> ExitCode {
    let run = tauri::Builder::default().run(tauri::generate_context!(
        "examples/empty-window/tauri.conf.json"
    ));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
