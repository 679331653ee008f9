//! `do`: one request a line, one answer a line.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use casework::{NoProgress, Office, dispatch_at_a_terminal};
use serde_json::{Value, json};

use crate::arguments::Seat;
use crate::desk::sit_down;

/// Answers every line of standard input. An answer is written and flushed only after its act is
/// committed, so whatever was acknowledged is kept.
pub fn answer_all(
    hub: &Path,
    seat: Seat,
    equality: bool,
    files: Vec<(String, PathBuf)>,
) -> Result<(), String> {
    let mut office = sit_down(hub, seat, equality)?;
    for (name, path) in files {
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file_name = path
            .file_name()
            .map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        office.offer_file(name, file_name, bytes);
    }
    let mut input = std::io::stdin().lock();
    let mut output = std::io::stdout().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input
            .read_until(b'\n', &mut line)
            .map_err(|e| e.to_string())?;
        if read == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = answer(&mut office, &line);
        writeln!(output, "{answer}")
            .and_then(|()| output.flush())
            .map_err(|e| e.to_string())?;
    }
    office.close().map_err(crate::desk::say)?;
    Ok(())
}

fn answer(office: &mut Office, line: &[u8]) -> Value {
    let text = String::from_utf8_lossy(line);
    let done = wire::read_request(&text)
        .and_then(|request| dispatch_at_a_terminal(office, request, &mut NoProgress));
    match done {
        Ok(answer) => json!({ "answer": answer }),
        Err(failure) => json!({ "failure": failure }),
    }
}
