//! Files cross to the window as opaque tokens, never as paths: what the window holds is a name to
//! show and a token that means something only to this process, until it locks or ends.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::environment::random_name;

/// The files and places that a person has chosen in a native dialog since the hub was opened.
#[derive(Debug, Default)]
pub struct ChosenFiles {
    by_token: Mutex<HashMap<String, PathBuf>>,
}

impl ChosenFiles {
    /// Remembers a path, and gives the token that stands for it: the same for the same path.
    pub fn remember(&self, path: PathBuf) -> String {
        let mut by_token = self.lock();
        if let Some((token, _)) = by_token.iter().find(|(_, known)| **known == path) {
            return token.clone();
        }
        let token = random_name::<16>();
        by_token.insert(token.clone(), path);
        token
    }

    /// The path that a token stands for; `None` for a token that was never given or is forgotten.
    pub fn path(&self, token: &str) -> Option<PathBuf> {
        self.lock().get(token).cloned()
    }

    /// Forgets every token, as when the hub is locked.
    pub fn forget_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, PathBuf>> {
        self.by_token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The last part of a path, to show; empty for a path without one.
pub fn shown_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_says_nothing_of_its_path_and_dies_with_the_session() {
        let files = ChosenFiles::default();
        let token = files.remember(PathBuf::from("/home/eleri/bids.csv"));
        assert!(!token.contains("eleri") && !token.contains("bids"));
        assert_eq!(
            files.path(&token),
            Some(PathBuf::from("/home/eleri/bids.csv"))
        );
        assert_eq!(files.remember(PathBuf::from("/home/eleri/bids.csv")), token);
        assert_eq!(files.path("/home/eleri/bids.csv"), None);
        files.forget_all();
        assert_eq!(files.path(&token), None);
    }
}
