//! Where the application keeps its own things on this computer.

use std::path::PathBuf;

use tauri::{App, Manager};

/// The folders of this installation.
#[derive(Debug, Clone)]
pub struct Places {
    home: PathBuf,
}

impl Places {
    /// The system's folder for this application's data; in a debug build, the folder that
    /// `SEEDBRIDGE_HOME` names instead.
    pub fn of(app: &App) -> tauri::Result<Self> {
        let told = cfg!(debug_assertions)
            .then(|| std::env::var_os("SEEDBRIDGE_HOME"))
            .flatten();
        let home = match told {
            Some(home) => home.into(),
            None => app.path().app_local_data_dir()?,
        };
        Ok(Self { home })
    }

    /// What is kept of this installation.
    pub fn installation(&self) -> PathBuf {
        self.home.join("installation.json")
    }

    /// The list of recent hubs.
    pub fn recent(&self) -> PathBuf {
        self.home.join("recent.json")
    }

    /// The sample hub.
    pub fn sample(&self) -> PathBuf {
        self.home.join("sample").join("sample.seedbridge")
    }

    /// Where private copies of documents are made.
    pub fn copies(&self) -> PathBuf {
        self.home.join("copies")
    }
}
