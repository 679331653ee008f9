//! The sample hub, made once for all the tests of a run.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::places;
use crate::terminal::make_sample;

/// Puts a copy of the sample hub as of today into a file.
pub fn copy_of_todays_sample(file: &Path) {
    fs::copy(sample_of_today(), file).expect("the sample hub can be copied");
}

/// The sample hub, made once for all the tests of a run.
fn sample_of_today() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = places::target().join("sample-for-tests");
        // What an earlier run left is as of another day.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder can be made");
        let hub = folder.join("sample.seedbridge");
        make_sample(&hub, None);
        hub
    })
}
