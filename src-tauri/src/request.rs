//! The one command that the window may call.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::State;
use tauri::ipc::Channel;

use crate::files::shown_name;
use crate::shell::Shell;
use crate::shell_request::{Asked, FileToken, ShellRequest, Status};

/// Answers one request of the window's, away from the window's own thread, so that it never
/// freezes. Fails with one of the failures of the `wire` room.
#[tauri::command]
pub async fn request(
    request: Value,
    progress: Channel<Value>,
    shell: State<'_, Arc<Shell>>,
) -> Result<Value, Value> {
    let shell = Arc::clone(&shell);
    tauri::async_runtime::spawn_blocking(move || answer(&shell, request, progress))
        .await
        .unwrap_or_else(|error| Err(fault(&error)))
}

fn answer(shell: &Arc<Shell>, request: Value, progress: Channel<Value>) -> Result<Value, Value> {
    let asked: Asked = serde_json::from_value(request).map_err(|error| fault(&error))?;
    match asked {
        Asked::Request { command, .. } => Err(fault(&format!("no such command: {command}"))),
        Asked::Shell(ShellRequest::Watch) => {
            shell.watch(progress);
            Ok(Value::Null)
        }
        Asked::Shell(asked) => answer_shell(shell, asked),
    }
}

fn answer_shell(shell: &Arc<Shell>, asked: ShellRequest) -> Result<Value, Value> {
    match asked {
        ShellRequest::Status => to_json(&Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }),
        ShellRequest::Watch | ShellRequest::Activity => Ok(Value::Null),
        ShellRequest::PickFile(wanted) => {
            let picked = shell
                .desktop
                .pick_file(&wanted.accept)
                .map_err(|error| fault(&error))?;
            to_json(&picked.map(|path| FileToken {
                name: shown_name(&path),
                size: path.metadata().map(|data| data.len()).unwrap_or_default(),
                token: shell.files.remember(path),
            }))
        }
        ShellRequest::PrintWindow => {
            shell.desktop.print().map_err(|error| fault(&error))?;
            Ok(Value::Null)
        }
        ShellRequest::Cancel(cancel) => {
            shell.jobs.cancel(&cancel.job);
            Ok(Value::Null)
        }
        ShellRequest::Quit => {
            shell.app.exit(0);
            Ok(Value::Null)
        }
    }
}

fn to_json(answer: &impl serde::Serialize) -> Result<Value, Value> {
    serde_json::to_value(answer).map_err(|error| fault(&error))
}

/// A failure that is nobody's input: its text goes to the log under a reference, and the window
/// shows the reference.
fn fault(error: &dyn std::fmt::Display) -> Value {
    let reference = uuid::Uuid::new_v4().simple().to_string();
    eprintln!("fault {reference}: {error}");
    json!({ "kind": "fault", "reference": reference })
}
