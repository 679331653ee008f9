//! Seedbridge's window: it hands what the interface asks to the scheme's rooms, and does what only a
//! desktop program can do. It holds no rule and no SQL.

// No console window behind the real one on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod auto_lock;
#[cfg(test)]
mod bindings;
mod clock;
mod copies;
mod desktop;
mod documents;
mod elsewhere;
mod environment;
mod files;
mod hub_file;
mod idle;
mod jobs;
mod places;
mod recent;
mod request;
mod scripted;
mod shell;
mod shell_request;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use tauri::{App, Manager};

use crate::clock::Clock;
use crate::copies::PrivateCopies;
use crate::desktop::{Desktop, NativeDesktop};
use crate::places::Places;
use crate::scripted::ScriptedDesktop;
use crate::shell::Shell;

fn main() -> ExitCode {
    let run = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![request::request])
        .setup(|app| set_up(app))
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
    let installation = environment::installation(&places.installation())?;
    let scripted = cfg!(debug_assertions)
        .then(ScriptedDesktop::from_environment)
        .flatten();
    let desktop: Box<dyn Desktop> = match scripted {
        Some(scripted) => Box::new(scripted),
        None => Box::new(NativeDesktop::new(app.handle().clone())),
    };
    let shell = Arc::new(Shell::new(
        app.handle().clone(),
        desktop,
        PrivateCopies::starting_afresh(places.copies())?,
        &places,
        Clock::from_environment(),
        installation,
    ));
    app.manage(Arc::clone(&shell));
    let window = window::open(app)?;
    window::save_before_closing(&window, Arc::clone(&shell));
    auto_lock::start(shell)?;
    Ok(())
}
