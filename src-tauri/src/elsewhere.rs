//! Folders that are not only on this computer: a hub in one can be changed from two places at once,
//! and SQLite's locks do not hold there. They are warned about, not forbidden.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a folder is not only on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Elsewhere {
    /// A program copies it to other computers.
    Synced,
    /// It is on another computer.
    Network,
}

/// Folders by whose names file-sharing programs are known, in lower case.
const SYNCED: &[&str] = &[
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "box sync",
    "sharepoint",
];

/// Kinds of file system that are on another computer.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "9p",
    "fuse.sshfs",
    "fuse.rclone",
    "davfs",
    "fuse.davfs2",
    "ceph",
    "glusterfs",
];

/// Whether a folder is not only on this computer, as far as its path and the table of mounts tell.
pub fn elsewhere(path: &Path) -> Option<Elsewhere> {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    judged(path, &mounts)
}

fn judged(path: &Path, mounts: &str) -> Option<Elsewhere> {
    let text = path.to_string_lossy();
    if text.starts_with(r"\\") || on_a_network_mount(path, mounts) {
        return Some(Elsewhere::Network);
    }
    let synced = text.split(['/', '\\']).any(|part| {
        let part = part.to_lowercase();
        SYNCED
            .iter()
            // As in `OneDrive - Hwb Gwyddorau Bywyd`.
            .any(|name| part == *name || part.starts_with(&format!("{name} - ")))
    });
    synced.then_some(Elsewhere::Synced)
}

/// Reads a table as Linux has it: what, where, kind, and more.
fn on_a_network_mount(path: &Path, mounts: &str) -> bool {
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ');
            let place = fields.nth(1)?.replace(r"\040", " ");
            Some((place, fields.next()?))
        })
        .filter(|(place, _)| path.starts_with(place))
        // The innermost mount is the one that holds the path; of two at one place, the later.
        .max_by_key(|(place, _)| place.len())
        .is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\n\
        server:/home /home/shared nfs4 rw 0 0\n\
        //server/team /mnt/Team\\040files cifs rw 0 0\n\
        /dev/sdb1 /home/shared/local ext4 rw 0 0\n";

    #[test]
    fn folders_that_are_not_only_here_are_known() {
        for (path, found) in [
            ("/home/eleri/Seedbridge/hub.seedbridge", None),
            ("/home/shared/hub.seedbridge", Some(Elsewhere::Network)),
            ("/home/shared/local/hub.seedbridge", None),
            ("/mnt/Team files/hub.seedbridge", Some(Elsewhere::Network)),
            (r"\\server\team\hub.seedbridge", Some(Elsewhere::Network)),
            (
                r"C:\Users\eleri\OneDrive - Hwb\hub.seedbridge",
                Some(Elsewhere::Synced),
            ),
            (
                "/home/eleri/Dropbox/hub.seedbridge",
                Some(Elsewhere::Synced),
            ),
            ("/home/eleri/Dropbox notes.seedbridge", None),
        ] {
            assert_eq!(judged(Path::new(path), MOUNTS), found, "{path}");
        }
    }
}
