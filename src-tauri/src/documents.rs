//! Files that people choose, and documents that leave the hub.

use std::io;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::Failed;

use crate::elsewhere::elsewhere;
use crate::files::shown_name;
use crate::shell::Shell;
use crate::shell_request::{Document, FileToken};

impl Shell {
    /// Asks for a file in a native dialog.
    pub fn pick_file(&self, endings: &[String]) -> Result<Option<FileToken>, Failed> {
        let picked = self.desktop.pick_file(endings);
        let picked = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?;
        Ok(picked.map(|path| self.token(path)))
    }

    /// Asks where to save a document, and saves it.
    pub fn save_file(&self, asked: &Document) -> Result<Option<FileToken>, Failed> {
        let bytes = bytes(asked)?;
        let picked = self.desktop.pick_place(&asked.name);
        let Some(path) = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?
        else {
            return Ok(None);
        };
        std::fs::write(&path, bytes).map_err(not_written)?;
        Ok(Some(self.token(path)))
    }

    /// Opens a document in the computer's own program for it, as a private copy.
    pub fn open_file(&self, asked: &Document) -> Result<(), Failed> {
        let copy = self.copies.make(&asked.name, &bytes(asked)?);
        let copy = copy.map_err(not_written)?;
        self.desktop
            .open(&copy)
            .map_err(|_| Failed::refused("nothing-opens-it"))
    }

    /// The path that a token stands for. One that was never given, or was forgotten when the hub
    /// was locked, stands for nothing.
    pub fn chosen(&self, token: &str) -> Result<PathBuf, Failed> {
        self.files.path(token).ok_or(Failed::NotFound)
    }

    /// A token for a path, with what there is to show of it.
    pub fn token(&self, path: PathBuf) -> FileToken {
        FileToken {
            name: shown_name(&path),
            size: path.metadata().map(|data| data.len()).unwrap_or_default(),
            elsewhere: elsewhere(&path),
            token: self.files.remember(path),
        }
    }
}

fn bytes(document: &Document) -> Result<Vec<u8>, Failed> {
    STANDARD
        .decode(&document.contents)
        .map_err(|_| Failed::field("contents", "wrong-shape"))
}

/// Why a file could not be written, in the words that a hub's own file has for it.
fn not_written(error: io::Error) -> Failed {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Failed::refused("disk-full"),
        io::ErrorKind::PermissionDenied
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::NotFound
        | io::ErrorKind::IsADirectory => Failed::refused("cannot-write"),
        _ => Failed::Fault(format!("writing a file: {error}")),
    }
}
