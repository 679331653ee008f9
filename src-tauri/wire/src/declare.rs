//! The macro that makes of the one list of commands the closed [`Request`](crate::Request) enum,
//! what `commands` lists, and the TypeScript.

use scheme::desk::Desk;
use serde::Serialize;

/// Whether a command changes the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CommandKind {
    /// It reads.
    Read,
    /// It does an act, with an entry in the history.
    Change,
}

/// A command's input names its answer.
pub trait Command {
    /// What is answered.
    type Answer: Serialize;
}

/// What is known of a command without calling it.
#[derive(Debug, Clone, Serialize)]
pub struct CommandInfo {
    /// Its name on the wire.
    pub name: String,
    /// Whether it changes the hub.
    pub kind: CommandKind,
    /// The desks it is answered at.
    pub desks: Vec<Desk>,
    /// What it does.
    pub comment: String,
    /// The shape of its input, as a TypeScript type.
    pub input: String,
    /// The shape of its answer, as a TypeScript type.
    pub answer: String,
}

pub(crate) fn camel_case(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

pub(crate) fn comment(lines: &[&str]) -> String {
    lines.iter().map(|l| l.trim()).collect::<Vec<_>>().join(" ")
}

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $kind:ident [$($desk:ident),+] $name:ident($input:ty) -> $answer:ty;)*) => {
        /// A request: one command with its input, as `{"command": "…", "input": {…}}`.
        #[derive(Debug, Clone, serde::Deserialize, serde::Serialize)]
        #[serde(tag = "command", content = "input", rename_all = "camelCase")]
        pub enum Request { $($(#[doc = $doc])+ $name($input),)* }

        impl Request {
            /// The command's name on the wire.
            pub fn name(&self) -> String {
                match self { $(Request::$name(_) => $crate::declare::camel_case(stringify!($name)),)* }
            }

            /// The desks at which it is answered.
            pub fn desks(&self) -> &'static [scheme::desk::Desk] {
                match self { $(Request::$name(_) => &[$(scheme::desk::Desk::$desk),+],)* }
            }
        }

        $(impl $crate::Command for $input { type Answer = $answer; })*

        /// The names of all commands.
        pub fn command_names() -> Vec<String> {
            vec![$($crate::declare::camel_case(stringify!($name)),)*]
        }

        /// Every command, in the order of the list.
        pub fn command_infos() -> Vec<$crate::CommandInfo> {
            let config = $crate::typescript::config();
            vec![$($crate::CommandInfo {
                name: $crate::declare::camel_case(stringify!($name)),
                kind: $crate::declare::commands!(@kind $kind),
                desks: vec![$(scheme::desk::Desk::$desk),+],
                comment: $crate::declare::comment(&[$($doc),+]),
                input: <$input as ts_rs::TS>::name(&config),
                answer: <$answer as ts_rs::TS>::name(&config),
            },)*]
        }

        pub(crate) fn collect_types(types: &mut $crate::typescript::Types) {
            $(types.add::<$input>(); types.add::<$answer>();)*
        }
    };
    (@kind read) => { $crate::CommandKind::Read };
    (@kind change) => { $crate::CommandKind::Change };
}
pub(crate) use commands;
