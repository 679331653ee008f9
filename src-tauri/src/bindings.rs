//! The TypeScript of the shell's requests, kept fresh: `ui/src/wire/generated/shell.ts`.
//!
//! The test fails when the file differs from what the types say; `cargo xtask bindings` runs it with
//! `SEEDBRIDGE_BINDINGS=write`, which writes the file instead.

use std::fmt::Write as _;
use std::path::Path;

use ts_rs::{Config, TS};

use crate::elsewhere::Elsewhere;
use crate::idle::LockReason;
use crate::shell_request::*;
use wire::document::DocumentPurpose;

fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut text = String::from(
        "// Generated from the shell's requests by `cargo xtask bindings`; not edited by hand.\n\n\
         import type { Both, Facts, Language } from './commands';\n\n",
    );
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $(
            text.push_str(&<$type as TS>::docs().unwrap_or_default());
            let _ = writeln!(text, "export {}\n", <$type as TS>::decl(&config));
        )* };
    }
    declare!(
        Status,
        OpenedHub,
        RecentHub,
        FileToken,
        Elsewhere,
        OpenHub,
        ForgetHub,
        PickHubPlace,
        CreateHub,
        NewCoordinator,
        PickFile,
        Document,
        DocumentPurpose,
        SaveInto,
        OpenDocument,
        Cancel,
        Progress,
        LockReason,
        ShellNotice,
    );
    text.push_str("/** Every command of the shell: its input and its answer. */\n");
    text.push_str("export interface ShellCommands {\n");
    for [docs, command, input, answer] in commands_in_typescript(&config) {
        let comment = docs
            .trim()
            .trim_start_matches("/**")
            .trim_end_matches("*/")
            .split('\n')
            .map(|line| line.trim().trim_start_matches('*').trim())
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        let input = if input.is_empty() { "null" } else { &input };
        let _ = writeln!(text, "  /** {comment} */");
        let _ = writeln!(text, "  {command}: {{ input: {input}; answer: {answer} }};");
    }
    text.push_str("}\n");
    text
}

#[test]
fn the_typescript_of_the_shell_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/wire/generated/shell.ts");
    if std::env::var("SEEDBRIDGE_BINDINGS").as_deref() == Ok("write") {
        std::fs::write(&path, typescript()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == typescript(),
        "{} is not what the shell's types say: run `cargo xtask bindings`",
        path.display()
    );
}
