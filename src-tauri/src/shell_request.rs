//! What the window may ask of the shell itself: opening and locking a hub, native dialogs, files,
//! printing, cancelling. Acts and readings of the scheme are the `wire` room's, not these.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::idle::LockReason;

/// What the window sends: a request of the scheme's, or one to the shell itself.
#[derive(Debug, Clone, Deserialize)]
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
    Shell(ShellRequest),
}

/// Declares each command once: the closed enum and the TypeScript that `bindings.rs` writes both
/// come from this list.
macro_rules! shell_commands {
    ($( $(#[$doc:meta])* $name:ident $command:literal $(($input:ty))? -> $answer:ty; )*) => {
        /// One request to the shell, as `{ "command": …, "input": … }`.
        #[derive(Debug, Clone, Deserialize)]
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
    /// Asks for a file in a native dialog. Nothing chosen is `null`.
    PickFile "pickFile" (PickFile) -> Option<FileToken>;
    /// Prints what the window shows, through the system's print dialog.
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
}

/// Asks for a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickFile {
    /// The endings of the files to offer, without dots, as in `csv`.
    pub accept: Vec<String>,
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
    #[ts(type = "number")]
    pub size: u64,
}

/// How far a long request has come, through that request's own channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The job, to cancel it by.
    pub job: String,
    /// Done so far.
    #[ts(type = "number")]
    pub done: u64,
    /// In all; 0 while that is not known.
    #[ts(type = "number")]
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
    /// Somebody is closing the window: save what is being typed, then send `quit`. After two seconds
    /// it closes all the same.
    AboutToQuit,
}
