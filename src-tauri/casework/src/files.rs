//! Files that people picked: opaque tokens on the wire, bytes in memory.

use std::collections::HashMap;

use crate::{Failed, Office};

/// A file that was picked, until the hub is locked.
#[derive(Debug, Clone)]
pub struct PickedFile {
    /// Its name as picked.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files that were picked, by token.
#[derive(Debug, Default)]
pub(crate) struct PickedFiles(HashMap<String, PickedFile>);

impl Office {
    /// Offers a picked file under a token; the shell and the command line call this before the
    /// request that names the token.
    pub fn offer_file(
        &mut self,
        token: impl Into<String>,
        name: impl Into<String>,
        bytes: Vec<u8>,
    ) {
        self.files.0.insert(
            token.into(),
            PickedFile {
                name: name.into(),
                bytes,
            },
        );
    }

    /// The file behind a token; `field` is the input's field that names it.
    pub(crate) fn file(&self, field: &str, token: &str) -> Result<PickedFile, Failed> {
        self.files
            .0
            .get(token)
            .cloned()
            .ok_or_else(|| Failed::field(field, "no-such-file-picked"))
    }
}
