//! Private copies of documents, made so that another program can open or print them.
//!
//! A document's home is the encrypted hub. To show one in the computer's own PDF reader there has to
//! be a file: it is written in a folder that only this person can enter, readable by them alone, and
//! removed when the hub is locked and again when the application next starts (a crash in between
//! leaves a copy only until then).

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The folder of private copies.
#[derive(Debug)]
pub struct PrivateCopies {
    folder: PathBuf,
    made: Mutex<u32>,
}

impl PrivateCopies {
    /// In this folder, which is emptied now.
    pub fn starting_afresh(folder: PathBuf) -> io::Result<Self> {
        let copies = Self {
            folder,
            made: Mutex::default(),
        };
        copies.remove_all()?;
        Ok(copies)
    }

    /// Writes a copy under a name to show, and gives its path. Fails when the folder cannot be
    /// written or the disk is full, and then leaves nothing behind.
    pub fn make(&self, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        // A folder each, so that two documents of one name do not meet and the name stays readable.
        let mut number = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        *number += 1;
        let own = self.folder.join(number.to_string());
        create_private_folder(&own)?;
        let path = own.join(safe_name(name));
        let written = write_private_file(&path, bytes);
        if written.is_err() {
            // The first failure is the one to tell of.
            let _ = fs::remove_dir_all(&own);
        }
        written.map(|()| path)
    }

    /// Removes every copy.
    pub fn remove_all(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// A name that is one ordinary file name on every system: no separators, no control characters, no
/// leading dot, and not endless.
pub fn safe_name(name: &str) -> String {
    let cleaned: String = name
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            c if c.is_control() => '-',
            c => c,
        })
        .take(120)
        .collect();
    let trimmed = cleaned.trim().trim_start_matches('.');
    if trimmed.is_empty() {
        "document".to_owned()
    } else {
        trimmed.to_owned()
    }
}

#[cfg(unix)]
fn create_private_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(not(unix))]
fn create_private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

fn write_private_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_private_and_gone_at_the_next_start() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("copies");
        let copies = PrivateCopies::starting_afresh(folder.clone()).unwrap();
        let path = copies.make("LSHW-2026-014 award.pdf", b"%PDF").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"%PDF");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            assert_eq!(mode(&folder), 0o700);
            assert_eq!(mode(path.parent().unwrap()), 0o700);
        }
        PrivateCopies::starting_afresh(folder.clone()).unwrap();
        assert!(!path.exists() && !folder.exists());
    }

    #[test]
    fn two_documents_of_one_name_do_not_meet() {
        let home = tempfile::tempdir().unwrap();
        let copies = PrivateCopies::starting_afresh(home.path().join("copies")).unwrap();
        let first = copies.make("letter.pdf", b"one").unwrap();
        let second = copies.make("letter.pdf", b"two").unwrap();
        assert_ne!(first, second);
        assert_eq!(fs::read(first).unwrap(), b"one");
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_folder() {
        for (name, safe) in [
            ("../../etc/passwd", "-..-etc-passwd"),
            ("a/b\\c:d.pdf", "a-b-c-d.pdf"),
            (".hidden", "hidden"),
            ("llythyr i Ŵyn.pdf", "llythyr i Ŵyn.pdf"),
            ("\u{0}\n", "--"),
            ("  ", "document"),
            ("..", "document"),
        ] {
            assert_eq!(safe_name(name), safe);
        }
    }
}
