//! The hub, its coordinators and its desks.

use scheme::desk::Viewpoint;
use scheme::people::Address;
use scheme::{Both, CoordinatorId, Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Done {}

/// What stands at the head of the hub's letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Letterhead {
    /// The postal address.
    pub address: Address,
    /// The telephone number.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The web address.
    pub web: String,
}

/// The hub as every desk knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubView {
    /// Its name.
    pub name: Both,
    /// The nation or region it serves, in words.
    pub region: String,
    /// Its languages: Welsh and English, or English alone.
    pub languages: Vec<Language>,
    /// The start of its references.
    pub prefix: String,
    /// Its letterhead.
    pub letterhead: Letterhead,
    /// Minutes without a key or a click after which it locks.
    pub idle_minutes: u32,
    /// Whether it is the sample hub, whose people are invented.
    pub sample: bool,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoordinatorView {
    /// Which.
    pub id: CoordinatorId,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
    /// Who they are among the people of the hub, if that is known: the conflicts of that person keep
    /// them from locking or reversing a decision.
    pub person: Option<PersonId>,
    /// Whether they still work here.
    pub active: bool,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Asks who is at which desk of which hub.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowSession {}

/// Who is at which desk of which hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// The hub.
    pub hub: HubView,
    /// Whose eyes see.
    pub viewpoint: Viewpoint,
    /// Their name, or the application's title.
    pub name: String,
    /// Who can sign in.
    pub coordinators: Vec<CoordinatorView>,
    /// Today, in Europe/London.
    pub today: String,
}

/// Signs a coordinator in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignIn {
    /// Who.
    pub coordinator: CoordinatorId,
    /// Their PIN.
    pub pin: String,
}

/// Changes the hub's name, letterhead or settings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditHub {
    /// Its name.
    pub name: Both,
    /// The region it serves.
    pub region: String,
    /// Its letterhead.
    pub letterhead: Letterhead,
    /// Minutes after which it locks, as typed.
    pub idle_minutes: String,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Adds a coordinator, or changes one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PutCoordinator {
    /// Which; none to add one.
    pub coordinator: Option<CoordinatorId>,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
    /// Who they are among the people of the hub; none while that is not known.
    pub person: Option<PersonId>,
    /// A new coordinator's PIN; not read for one who has one.
    pub pin: String,
    /// Whether they work here; one who left keeps their place in the history.
    pub active: bool,
    /// The history entry the change is based on; 0 to add one.
    pub based_on: i64,
}

/// Changes one's own PIN.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePin {
    /// The PIN as it is.
    pub old: String,
    /// As it shall be.
    pub new: String,
}

/// Changes the passphrase.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    /// As it is.
    pub old: String,
    /// As it shall be.
    pub new: String,
    /// The new one once more.
    pub again: String,
}

/// The passphrase is changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseChanged {
    /// The backups that still open with the old one.
    pub backups_under_the_old: Vec<BackupView>,
}

/// Asks for the sheet on which the passphrase is written down and kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPassphraseSheet {
    /// Its language.
    pub language: Language,
}

/// Asks for the backups.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListBackups {}

/// Asks what is known of the hub's file as a whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowFileState {}

/// What is known of the hub's file as a whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileStateView {
    /// What the check in the background found.
    pub check: FileCheck,
    /// How it stands with the backup that opening makes.
    pub backup: FileBackup,
    /// Why it could not be made; none where it was not tried, or is made.
    pub no_backup: Option<scheme::Refusal>,
    /// The newest backup beside the hub.
    pub newest_backup: Option<BackupView>,
}

/// What the check of the whole file found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileCheck {
    /// It was not done.
    Unchecked,
    /// It is being done.
    Checking,
    /// The file is whole.
    Whole,
    /// Part of the file is damaged.
    Damaged,
}

/// How it stands with the backup that opening makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileBackup {
    /// Nothing changed since the newest one.
    NotDue,
    /// It is being made.
    Making,
    /// It is made and checked.
    Made,
    /// It could not be made.
    Failed,
}

/// Makes a backup now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackUpNow {}

/// The backups beside the hub.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupsView {
    /// The folder the hub is in.
    pub folder: String,
    /// The service that the folder seems to be synced by, or `network`; none where it is this
    /// computer's own.
    pub synced_by: Option<String>,
    /// Them, newest first.
    pub backups: Vec<BackupView>,
}

/// A backup.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// Its file's name.
    pub name: String,
    /// When it was made, in UTC.
    pub at: String,
    /// Its size.
    pub bytes: u64,
}

/// Leaves the desk: the coordinator who seated whoever sits there takes over again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveDesk {
    /// The hub's passphrase.
    pub passphrase: String,
}
