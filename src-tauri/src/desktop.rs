//! What only the desktop can do: native dialogs, opening a document in another program, printing.
//!
//! It is a trait because a driven window cannot reach any of it: `scripted.rs` answers in its place
//! in debug builds.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager};

use crate::window::LABEL;

/// The desktop around the window. Every method may block for as long as a person takes, so none is
/// called on the window's own thread.
pub trait Desktop: Send + Sync {
    /// An existing file with one of these endings (without dots), or `None` when the person thought
    /// better of it.
    fn pick_file(&self, endings: &[String]) -> io::Result<Option<PathBuf>>;
    /// A place for a new file, for which this name is suggested, or `None` when the person thought
    /// better of it.
    fn pick_place(&self, suggested_name: &str) -> io::Result<Option<PathBuf>>;
    /// A folder, or `None` when the person thought better of it.
    fn pick_folder(&self) -> io::Result<Option<PathBuf>>;
    /// Opens a document in the computer's own program for it.
    fn open(&self, document: &Path) -> io::Result<()>;
    /// Prints what the window shows.
    fn print(&self) -> io::Result<()>;
}

/// The real desktop.
pub struct NativeDesktop {
    app: AppHandle,
}

impl NativeDesktop {
    /// Dialogs in front of this application's window.
    pub fn new(app: AppHandle) -> Self {
        Self { app }
    }

    /// Shows a dialog. Toolkits want it made on the window's thread, and waited for elsewhere.
    fn ask<F>(
        &self,
        show: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
    ) -> io::Result<Option<PathBuf>>
    where
        F: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    {
        let (send, receive) = mpsc::channel();
        let window = self.app.get_webview_window(LABEL);
        self.app
            .run_on_main_thread(move || {
                let mut dialog = AsyncFileDialog::new();
                if let Some(window) = &window {
                    dialog = dialog.set_parent(window);
                }
                // Nobody waits for it any more when this fails.
                let _ = send.send(show(dialog));
            })
            .map_err(io::Error::other)?;
        let answer = receive.recv().map_err(io::Error::other)?;
        Ok(tauri::async_runtime::block_on(answer).map(|file| file.path().to_path_buf()))
    }
}

impl Desktop for NativeDesktop {
    fn pick_file(&self, endings: &[String]) -> io::Result<Option<PathBuf>> {
        let endings = endings.to_vec();
        self.ask(move |dialog| dialog.add_filter(offered(&endings), &endings).pick_file())
    }

    fn pick_place(&self, suggested_name: &str) -> io::Result<Option<PathBuf>> {
        let name = suggested_name.to_owned();
        self.ask(move |dialog| {
            let ending: Vec<&str> = name
                .rsplit_once('.')
                .map(|(_, it)| it)
                .into_iter()
                .collect();
            dialog
                .add_filter(offered(&ending), &ending)
                .set_file_name(&name)
                .save_file()
        })
    }

    fn pick_folder(&self) -> io::Result<Option<PathBuf>> {
        self.ask(AsyncFileDialog::pick_folder)
    }

    fn open(&self, document: &Path) -> io::Result<()> {
        open::that_detached(document)
    }

    fn print(&self) -> io::Result<()> {
        let Some(window) = self.app.get_webview_window(LABEL) else {
            return Err(io::Error::other("the window is gone"));
        };
        window.print().map_err(io::Error::other)
    }
}

/// How a dialog names the files it offers: by their endings, which need no translation.
fn offered(endings: &[impl AsRef<str>]) -> String {
    endings
        .iter()
        .map(|ending| format!("*.{}", ending.as_ref()))
        .collect::<Vec<_>>()
        .join(", ")
}
