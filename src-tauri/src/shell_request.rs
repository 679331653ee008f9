//! What the window may ask of the shell itself: opening and locking a hub, native dialogs, files,
//! printing, cancelling. Acts and readings of the scheme are the `wire` room's, not these.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use wire::document::DocumentPurpose;
use wire::{Both, Facts, Language};

use crate::elsewhere::Elsewhere;
use crate::idle::LockReason;

/// What the window sends: a request of the scheme's, or one to the shell itself.
#[derive(Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Asked {
    /// One of the scheme's: the `wire` room reads it.
    Request {
        /// The command's name, as in `recordDecision`.
        command: String,
        /// Its input.
        #[serde(default)]
        input: Value,
    },
    /// One of the shell's.
    Shell(Box<ShellRequest>),
}

/// Declares each command once: the closed enum and the TypeScript that `bindings.rs` writes both
/// come from this list.
macro_rules! shell_commands {
    ($( $(#[$doc:meta])* $name:ident $command:literal $(($input:ty))? -> $answer:ty; )*) => {
        /// One request to the shell, as `{ "command": …, "input": … }`.
        // No `Debug`: passphrases and PINs are in it.
        #[derive(Clone, Deserialize)]
        #[serde(tag = "command", content = "input")]
        pub enum ShellRequest {
            $( $(#[$doc])* #[serde(rename = $command)] $name $(($input))?, )*
        }

        /// Each command for TypeScript: its comment, name, input (none for a command that takes
        /// none) and answer.
        #[cfg(test)]
        pub fn commands_in_typescript(config: &ts_rs::Config) -> Vec<[String; 4]> {
            vec![$({
                $(#[$doc])*
                #[derive(TS)]
                struct Described;
                let input: Vec<String> = vec![$(<$input as TS>::name(config))?];
                [
                    Described::docs().unwrap_or_default(),
                    $command.to_owned(),
                    input.concat(),
                    <$answer as TS>::name(config),
                ]
            }),*]
        }
    };
}

shell_commands! {
    /// Where the window stands: asked once when it has loaded, and answered by every command that
    /// changes it.
    Status "status" -> Status;
    /// Keeps this request's channel for notices, which arrive as they arise. Answers at once.
    Watch "watch" -> ();
    /// Somebody typed, pointed or scrolled: auto-lock counts its idle minutes from now. Send it at
    /// most every few seconds.
    Activity "activity" -> ();
    /// Asks for a hub's file in a native dialog. Nothing chosen is `null`.
    PickHub "pickHub" -> Option<FileToken>;
    /// Opens a hub, with nobody signed in, after closing the one that is open.
    OpenHub "openHub" (OpenHub) -> Status;
    /// Opens a fresh copy of the sample hub, dated today, after closing the hub that is open.
    OpenSample "openSample" -> Status;
    /// Restores the latest backup that opens with this passphrase, to a new file beside the damaged
    /// one, and opens it.
    RestoreBackup "restoreBackup" (OpenHub) -> Status;
    /// Restores the newest backup of the open hub that is whole, to a new file beside it; then closes
    /// the hub, whose file stays, and opens the new one.
    RestoreOpenHub "restoreOpenHub" -> Status;
    /// Takes a hub off the list of recent ones. Its file stays where it is.
    ForgetHub "forgetHub" (ForgetHub) -> Status;
    /// Asks where a new hub's file should go, in a native dialog. Nothing chosen is `null`.
    PickHubPlace "pickHubPlace" (PickHubPlace) -> Option<FileToken>;
    /// Makes a hub and opens it, with nobody signed in, after closing the one that is open.
    CreateHub "createHub" (Box<CreateHub>) -> Status;
    /// Closes the hub. Every copy of its documents is removed.
    Lock "lock" -> Status;
    /// Asks for a file in a native dialog, for a request that will name it by its token. Nothing
    /// chosen is `null`.
    PickFile "pickFile" (PickFile) -> Option<FileToken>;
    /// Asks where to save a document, in a native dialog, saves it and tells the history. Nothing
    /// chosen is `null`.
    SaveFile "saveFile" (Document) -> Option<FileToken>;
    /// Asks for a folder, in a native dialog, for documents that are saved there one by one. Nothing
    /// chosen is `null`.
    PickFolder "pickFolder" -> Option<FileToken>;
    /// Saves a document in a folder that was picked, under a name that nothing there has yet, and
    /// tells the history where there is something to tell.
    SaveInto "saveInto" (SaveInto) -> ();
    /// Opens a document in the computer's own program for it, to read or to print, as a private copy
    /// that is removed at lock and at the next start; tells the history.
    OpenFile "openFile" (OpenDocument) -> ();
    /// Prints what the window shows, through the system's print dialog; tells the history.
    PrintWindow "printWindow" -> ();
    /// Asks a running job to stop, and does not wait for it. A job that is not running (any more) is
    /// left alone.
    Cancel "cancel" (Cancel) -> ();
    /// Closes the window. Send it when what was being typed is saved.
    Quit "quit" -> ();
}

/// Where the window stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The application's version, as in `0.1.0`.
    pub version: String,
    /// The hub that is open, whether anybody has signed in or not.
    pub hub: Option<OpenedHub>,
    /// The window was asked for the sample hub, and has not opened it yet.
    pub sample_wanted: bool,
    /// Hubs that were opened on this computer, latest first.
    pub recent: Vec<RecentHub>,
}

/// The hub that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedHub {
    /// Its name.
    pub name: Both,
    /// The languages it works in.
    pub languages: Vec<Language>,
    /// Whether it is the sample hub, whose people are invented.
    pub sample: bool,
}

/// A hub that was opened on this computer before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentHub {
    /// Stands for the file in a request to open it.
    pub token: String,
    /// The hub's name, as it was when last opened.
    pub name: Both,
    /// The file with the folder it is in, to show.
    pub file: String,
    /// When it was last opened, in UTC.
    pub opened_at: String,
    /// The file is no longer where it was.
    pub missing: bool,
}

/// Opens a hub.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenHub {
    /// The file.
    pub token: String,
    /// Its passphrase.
    pub passphrase: String,
}

/// Takes a hub off the list of recent ones.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForgetHub {
    /// The file.
    pub token: String,
}

/// Asks where a new hub's file should go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickHubPlace {
    /// The hub's name, for which the file is named at first.
    pub name: String,
}

/// A new hub, as typed.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateHub {
    /// Where it goes.
    pub token: String,
    /// Its name; the Welsh is needed only of a hub that works in Welsh.
    pub name: Both,
    /// The nation or region it serves.
    pub region: String,
    /// Welsh and English, or English alone.
    pub languages: Vec<Language>,
    /// The start of its references.
    pub prefix: String,
    /// Its postal address: a line for each line of the envelope, the postcode last.
    pub address: String,
    /// Its telephone number.
    pub phone: String,
    /// Its e-mail address.
    pub email: String,
    /// Its web address.
    pub web: String,
    /// The passphrase. Lost, it cannot be recovered.
    pub passphrase: String,
    /// The passphrase once more.
    pub passphrase_again: String,
    /// Its coordinators, at least one.
    pub coordinators: Vec<NewCoordinator>,
}

/// A coordinator of a new hub.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCoordinator {
    /// Their name.
    pub name: String,
    /// Their role, as lists and the sign-in show it; may be empty.
    pub role: Both,
    /// Their PIN.
    pub pin: String,
}

/// Asks for a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickFile {
    /// The endings of the files to offer, without dots, as in `csv`.
    pub accept: Vec<String>,
}

/// A document on its way to another program or to a place of the person's own.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// Its file's name, with its ending.
    pub name: String,
    /// Its bytes, in base64 (RFC 4648, with padding).
    pub contents: String,
    /// What the history tells of its leaving, as it came with the document; none where there is
    /// nothing to tell.
    pub leaving: Option<Facts>,
}

/// A document to save in a folder.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveInto {
    /// The folder.
    pub folder: String,
    /// The document.
    pub document: Document,
}

/// A document to open in another program.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenDocument {
    /// The document.
    pub document: Document,
    /// Whether to read it there or to print it.
    pub purpose: DocumentPurpose,
}

/// Asks a running job to stop.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cancel {
    /// The job, as its progress names it.
    pub job: String,
}

/// A file or a place chosen in a native dialog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileToken {
    /// Stands for the file in later requests; good until the hub is locked.
    pub token: String,
    /// The file's name, to show.
    pub name: String,
    /// Its size in bytes; 0 for a file that is still to be written.
    pub size: u64,
    /// How its folder is not only on this computer, which is worth a warning for a hub.
    pub elsewhere: Option<Elsewhere>,
}

/// How far a long request has come, through that request's own channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The job, to cancel it by.
    pub job: String,
    /// Done so far.
    pub done: u64,
    /// In all; 0 while that is not known.
    pub total: u64,
    /// What it is doing, as a code: the catalogue message `progress-STEP` words it.
    pub step: String,
}

/// What the shell tells the window without being asked, through the channel of `watch`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ShellNotice {
    /// The hub is about to be locked: save what is being typed, then send `lock`. After two seconds
    /// it is locked all the same.
    AboutToLock {
        /// Why.
        reason: LockReason,
    },
    /// The hub has been locked: ask for the status, and show that.
    Locked {
        /// Why.
        reason: LockReason,
    },
    /// The check of the open hub's file in the background has found what `showFileState` answers.
    FileChecked,
    /// Somebody is closing the window: save what is being typed, then send `quit`. After two seconds
    /// it closes all the same.
    AboutToQuit,
}
