//! Which backups are kept, and where a hub is better not kept.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

/// Which of these backups to remove, by their instants: everything of the last seven days is kept,
/// then the newest of each week for eight weeks, then the newest of each month. The newest of all
/// always stays.
pub fn backups_to_remove(backups: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut newest_first = backups.to_vec();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    let mut spoken_for = BTreeSet::new();
    newest_first
        .into_iter()
        .enumerate()
        .filter(|(i, at)| {
            let age = now - *at;
            let place = if age <= TimeDelta::days(7) {
                return false;
            } else if age <= TimeDelta::weeks(8) {
                let week = at.iso_week();
                (0, week.year(), week.week())
            } else {
                (1, at.year(), at.month())
            };
            !spoken_for.insert(place) && *i > 0
        })
        .map(|(_, at)| at)
        .collect()
}

/// The service that a folder seems to be synced by, or `network` for a network path; none where it
/// seems to be this computer's own. A hub in such a folder can be damaged by two machines writing
/// at once, so people are warned, not stopped.
pub fn synced_by(folder: &str) -> Option<&'static str> {
    if folder.starts_with(r"\\") || folder.starts_with("//") {
        return Some("network");
    }
    let folder = folder.to_lowercase();
    [
        ("onedrive", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("google drive", "Google Drive"),
        ("googledrive", "Google Drive"),
        ("icloud", "iCloud"),
        ("mobile documents", "iCloud"),
        ("nextcloud", "Nextcloud"),
    ]
    .into_iter()
    .find(|(mark, _)| folder.contains(mark))
    .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backups_thin_with_age() {
        let now: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
        let daily: Vec<_> = (0..400).map(|d| now - TimeDelta::days(d)).collect();
        let removed = backups_to_remove(&daily, now);
        let kept: Vec<_> = daily.iter().filter(|at| !removed.contains(at)).collect();
        assert!((0..=7).all(|d| kept.contains(&&(now - TimeDelta::days(d)))));
        let between = |least, most| {
            kept.iter()
                .filter(|at| (least..=most).contains(&(now - ***at).num_days()))
                .count()
        };
        assert!((7..=9).contains(&between(8, 56)), "{}", between(8, 56));
        assert!(
            (11..=13).contains(&between(57, 400)),
            "{}",
            between(57, 400)
        );
    }

    #[test]
    fn the_only_backup_stays_however_old() {
        let now: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
        let old = now - TimeDelta::days(4000);
        assert!(backups_to_remove(&[old], now).is_empty());
        assert!(backups_to_remove(&[], now).is_empty());
    }

    #[test]
    fn synced_and_network_folders_are_noticed() {
        for (folder, by) in [
            (r"C:\Users\x\OneDrive - Hub\hubs", Some("OneDrive")),
            ("/home/x/Dropbox/hub", Some("Dropbox")),
            (r"\\server\share", Some("network")),
            ("/home/x/Documents", None),
        ] {
            assert_eq!(synced_by(folder), by, "{folder}");
        }
    }
}
