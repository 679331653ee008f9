//! The shell's state, and its answers to what only it can do.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use serde_json::{Value, json};
use tauri::AppHandle;
use tauri::ipc::Channel;

use crate::copies::PrivateCopies;
use crate::desktop::Desktop;
use crate::files::ChosenFiles;
use crate::jobs::Jobs;
use crate::shell_request::ShellNotice;

/// Everything that lives as long as the window.
pub struct Shell {
    /// The window's application, to end it.
    pub app: AppHandle,
    /// The desktop around the window.
    pub desktop: Box<dyn Desktop>,
    /// Files chosen in dialogs.
    pub files: ChosenFiles,
    /// Documents opened in other programs.
    pub copies: PrivateCopies,
    /// Long requests.
    pub jobs: Arc<Jobs>,
    /// Since when the shell counts its steady time.
    pub started: Instant,
    watcher: Mutex<Option<Channel<Value>>>,
}

impl Shell {
    /// A shell that nobody watches yet.
    pub fn new(app: AppHandle, desktop: Box<dyn Desktop>, copies: PrivateCopies) -> Self {
        Self {
            app,
            desktop,
            files: ChosenFiles::default(),
            copies,
            jobs: Arc::default(),
            started: Instant::now(),
            watcher: Mutex::default(),
        }
    }

    /// From now on notices go to this channel.
    pub fn watch(&self, channel: Channel<Value>) {
        *self.watcher.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }

    /// Tells the window something; `false` when nobody hears it.
    pub fn tell(&self, notice: ShellNotice) -> bool {
        self.watcher
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_ref()
            .is_some_and(|channel| channel.send(json!(notice)).is_ok())
    }
}
