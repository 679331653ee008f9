//! The key of a hub's files. Deriving it from the passphrase is slow on purpose (SQLCipher 4:
//! PBKDF2 with HMAC-SHA512, 256,000 rounds), so it is done once, and a hub's backups have its salt.

use std::cell::OnceCell;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

const ROUNDS: usize = 256_000;

/// The salt at the start of a file.
type Salt = [u8; 16];

/// A passphrase, and the key that was derived from it for the first file it opened.
#[derive(Clone)]
pub(crate) struct Key {
    passphrase: String,
    derived: OnceCell<(Salt, [u8; 32])>,
}

impl Key {
    pub fn new(passphrase: &str) -> Self {
        Self {
            passphrase: passphrase.to_owned(),
            derived: OnceCell::new(),
        }
    }

    pub fn passphrase(&self) -> &str {
        &self.passphrase
    }

    /// Whether a passphrase is the one of this key.
    pub fn fits(&self, passphrase: &str) -> bool {
        // A comparison that takes as long for a wrong one: both are first brought to one length.
        use sha2::{Digest, Sha256};
        Sha256::digest(passphrase.as_bytes()) == Sha256::digest(self.passphrase.as_bytes())
    }

    /// Gives a connection to a file its key, before anything is read through it. Whether it fits, the
    /// first read tells.
    pub fn unlock(&self, conn: &Connection, file: &Path) -> Result<(), StoreError> {
        // Later than this the file must not be opened beside SQLite: closing it again would give up
        // the locks that SQLite holds on it.
        match self.for_salt(salt_of(file)?)? {
            Some(key) => give(conn, &key),
            // A file that is new, or under another salt: SQLCipher derives the key itself.
            None => give(conn, &self.passphrase),
        }
    }

    /// Gives a connection to a file the key of one that is open, with its salt: to a copy that is to
    /// be made, or beside it to the same file.
    pub fn unlock_like(&self, conn: &Connection, open: &Connection) -> Result<(), StoreError> {
        match self.for_salt(salt_in_use(open)?)? {
            Some(key) => give(conn, &key),
            None => give(conn, &self.passphrase),
        }
    }

    /// The key for a salt, where it is derived for this one or for none yet.
    fn for_salt(&self, salt: Option<Salt>) -> Result<Option<String>, StoreError> {
        // SQLCipher takes a text of this form for a key and not for a passphrase.
        let is_key = self
            .passphrase
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case("x'"));
        let (Some(salt), false) = (salt, is_key) else {
            return Ok(None);
        };
        if self.derived.get().is_none() {
            let key = derive(&self.passphrase, &salt)?;
            // Set once, by this alone: nothing else can have come in between.
            let _ = self.derived.set((salt, key));
        }
        Ok(self
            .derived
            .get()
            .filter(|(of, _)| *of == salt)
            .map(|(salt, key)| raw(salt, key)))
    }
}

fn give(conn: &Connection, key: &str) -> Result<(), StoreError> {
    // What goes wrong is answered as a failure, in words; SQLCipher need not print it as well.
    conn.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(()))?;
    Ok(conn.pragma_update(None, "key", key)?)
}

/// The salt of a file; none of one that has nothing in it yet.
fn salt_of(file: &Path) -> Result<Option<Salt>, StoreError> {
    let mut salt = Salt::default();
    match File::open(file)?.read_exact(&mut salt) {
        Ok(()) => Ok(Some(salt)),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The salt of a file that is open, as SQLCipher tells it; none where it has none.
fn salt_in_use(conn: &Connection) -> Result<Option<Salt>, StoreError> {
    let told: Option<String> = conn
        .query_row("PRAGMA cipher_salt", [], |row| row.get(0))
        .optional()?;
    Ok(told.and_then(|hex| {
        let mut salt = Salt::default();
        for (i, byte) in salt.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hex.get(2 * i..2 * i + 2)?, 16).ok()?;
        }
        Some(salt)
    }))
}

fn derive(passphrase: &str, salt: &Salt) -> Result<[u8; 32], StoreError> {
    let mut key = [0; 32];
    pbkdf2_hmac(
        passphrase.as_bytes(),
        salt,
        ROUNDS,
        MessageDigest::sha512(),
        &mut key,
    )
    .map_err(|error| StoreError::Fault(format!("deriving a key: {error}")))?;
    Ok(key)
}

/// Key and salt as SQLCipher takes them.
fn raw(salt: &Salt, key: &[u8; 32]) -> String {
    format!("x'{}{}'", hex(key), hex(salt))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
