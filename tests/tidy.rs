//! The project keeps its own rules.

#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/rooms.rs"]
mod rooms;
#[path = "tidy/typescript.rs"]
mod typescript;
#[path = "tidy/welsh.rs"]
mod welsh;
#[path = "tidy/wording.rs"]
mod wording;
