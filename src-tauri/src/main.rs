//! Seedbridge's window: it hands what the interface asks to the scheme's rooms, and does what only a
//! desktop program can do. It holds no rule and no SQL.

// No console window behind the real one on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod copies;
mod desktop;
mod files;
mod idle;
mod jobs;
mod places;
mod request;
mod scripted;
mod shell;
mod shell_request;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use tauri::{App, Manager};

use crate::copies::PrivateCopies;
use crate::desktop::{Desktop, NativeDesktop};
use crate::places::Places;
use crate::scripted::ScriptedDesktop;
use crate::shell::Shell;

fn main() -> ExitCode {
    let run = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![request::request])
        .setup(|app| Ok(set_up(app)?))
        .run(tauri::generate_context!());
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Seedbridge could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}

fn set_up(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let places = Places::of(app)?;
    let copies = PrivateCopies::starting_afresh(places.copies())?;
    let scripted = cfg!(debug_assertions)
        .then(ScriptedDesktop::from_environment)
        .flatten();
    let desktop: Box<dyn Desktop> = match scripted {
        Some(scripted) => Box::new(scripted),
        None => Box::new(NativeDesktop::new(app.handle().clone())),
    };
    app.manage(Arc::new(Shell::new(app.handle().clone(), desktop, copies)));
    window::open(app)?;
    Ok(())
}
