//! Files that people choose, and documents that leave the hub.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::{Failed, document};
use wire::document::DocumentPurpose;

use crate::copies::safe_name;
use crate::elsewhere::elsewhere;
use crate::files::shown_name;
use crate::shell::Shell;
use crate::shell_request::{Document, FileToken, OpenDocument, SaveInto};

/// The most bytes that are read of a picked file.
const MOST_BYTES: u64 = 100_000_000;

impl Shell {
    /// Asks for a file in a native dialog, and offers its bytes to the office, where a request may
    /// name them by the token.
    pub fn pick_file(&self, endings: &[String]) -> Result<Option<FileToken>, Failed> {
        let picked = self.desktop.pick_file(endings);
        let Some(path) = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?
        else {
            return Ok(None);
        };
        let bytes = read_picked(&path)?;
        let file = self.token(path);
        match self.office().as_mut() {
            Some(office) => office.offer_file(&file.token, &file.name, bytes),
            None => return Err(Failed::refused("no-hub-open")),
        }
        Ok(Some(file))
    }

    /// Asks where to save a document, saves it, and tells the history.
    pub fn save_file(&self, asked: &Document) -> Result<Option<FileToken>, Failed> {
        let bytes = bytes(asked)?;
        let picked = self.desktop.pick_place(&asked.name);
        let Some(path) = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?
        else {
            return Ok(None);
        };
        std::fs::write(&path, bytes).map_err(not_written)?;
        self.leaves(asked, DocumentPurpose::Save)?;
        Ok(Some(self.token(path)))
    }

    /// Asks for a folder.
    pub fn pick_folder(&self) -> Result<Option<FileToken>, Failed> {
        let picked = self.desktop.pick_folder();
        let picked = picked.map_err(|error| Failed::Fault(format!("a dialog: {error}")))?;
        Ok(picked.map(|path| self.token(path)))
    }

    /// Saves a document in a folder that was picked, beside what is there, and tells the history.
    pub fn save_into(&self, asked: &SaveInto) -> Result<(), Failed> {
        let folder = self.chosen(&asked.folder)?;
        write_beside(&folder, &asked.document.name, &bytes(&asked.document)?)
            .map_err(not_written)?;
        self.leaves(&asked.document, DocumentPurpose::Save)
    }

    /// Opens a document in the computer's own program for it, as a private copy, and tells the
    /// history.
    pub fn open_file(&self, asked: &OpenDocument) -> Result<(), Failed> {
        let OpenDocument { document, purpose } = asked;
        let copy = self.copies.make(&document.name, &bytes(document)?);
        let copy = copy.map_err(not_written)?;
        self.desktop
            .open(&copy)
            .map_err(|_| Failed::refused("nothing-opens-it"))?;
        self.leaves(document, *purpose)
    }

    /// Prints what the window shows, and tells the history where a hub is open.
    pub fn print_window(&self) -> Result<(), Failed> {
        let printed = self.desktop.print();
        printed.map_err(|error| Failed::Fault(format!("printing: {error}")))?;
        match self.office().as_mut() {
            Some(office) => document::screen_printed(office),
            None => Ok(()),
        }
    }

    /// Tells the history that a document left the hub. Without an open hub there is nothing
    /// that it could have left.
    fn leaves(&self, what: &Document, purpose: DocumentPurpose) -> Result<(), Failed> {
        match (self.office().as_mut(), &what.leaving) {
            (Some(office), Some(facts)) => document::leaves(office, facts.clone(), purpose),
            _ => Ok(()),
        }
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

/// Reads a file that was picked. The scheme's own limits are far lower; this one only keeps a film
/// picked by mistake from filling the memory.
fn read_picked(path: &Path) -> Result<Vec<u8>, Failed> {
    let too_large = path.metadata().is_ok_and(|data| data.len() > MOST_BYTES);
    if too_large {
        return Err(Failed::refused("file-too-large"));
    }
    std::fs::read(path).map_err(|_| Failed::refused("cannot-read"))
}

/// Writes a file under its name, or with a number after it where the folder has one of that name:
/// what is there is never written over.
fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let name = safe_name(name);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    for number in 1.. {
        let numbered = match number {
            1 => name.clone(),
            _ => format!("{stem} ({number}).{ending}"),
        };
        let made = std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(folder.join(numbered));
        match made {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(mut file) => return file.write_all(bytes),
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_folder_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in [("a.eml", "one"), ("a.eml", "two"), ("../a.eml", "three")] {
            write_beside(folder.path(), name, bytes.as_bytes()).unwrap();
        }
        let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(read("a.eml"), "one");
        assert_eq!(read("a (2).eml"), "two");
        assert_eq!(read("-a.eml"), "three");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
