//! The one command that the window may call.

use std::sync::Arc;

use casework::Failed;
use serde::Serialize;
use serde_json::{Value, json};
use tauri::State;
use tauri::ipc::Channel;
use wire::Failure;

use crate::environment::random_name;
use crate::jobs::RunningJob;
use crate::shell::Shell;
use crate::shell_request::{Asked, Progress, ShellRequest};

/// Answers one request of the window's, away from the window's own thread, so that it never
/// freezes.
#[tauri::command]
pub async fn request(
    request: Value,
    progress: Channel<Value>,
    shell: State<'_, Arc<Shell>>,
) -> Result<Value, Failure> {
    let shell = Arc::clone(&shell);
    tauri::async_runtime::spawn_blocking(move || answer(&shell, request, progress))
        .await
        .unwrap_or_else(|error| Err(Failed::Fault(format!("a request: {error}")).on_the_wire()))
}

fn answer(shell: &Shell, request: Value, progress: Channel<Value>) -> Result<Value, Failure> {
    let asked: Asked = serde_json::from_value(request)
        .map_err(|error| Failed::Fault(format!("not a request: {error}")).on_the_wire())?;
    match asked {
        Asked::Request { command, input } => of_the_scheme(shell, command, input, progress),
        Asked::Shell(asked) if matches!(*asked, ShellRequest::Watch) => {
            shell.watch(progress);
            Ok(Value::Null)
        }
        Asked::Shell(asked) => of_the_shell(shell, *asked).map_err(Failed::on_the_wire),
    }
}

/// A request of the scheme's: read by `wire`, answered by `casework`.
fn of_the_scheme(
    shell: &Shell,
    command: String,
    input: Value,
    channel: Channel<Value>,
) -> Result<Value, Failure> {
    let request = wire::read_request(&json!({ "command": command, "input": input }).to_string())?;
    let mut progress = JobProgress {
        job: shell.jobs.start(&random_name::<8>()),
        channel,
        step: command,
    };
    let mut office = shell.office();
    let Some(office) = office.as_mut() else {
        return Err(Failed::refused("no-hub-open").on_the_wire());
    };
    casework::dispatch(office, request, &mut progress)
}

/// A request that only the shell can do.
fn of_the_shell(shell: &Shell, asked: ShellRequest) -> Result<Value, Failed> {
    match asked {
        ShellRequest::Status => to_json(&shell.status()?),
        // Its channel is kept before it comes here.
        ShellRequest::Watch => Ok(Value::Null),
        ShellRequest::Activity => {
            shell.active();
            Ok(Value::Null)
        }
        ShellRequest::PickHub => to_json(&shell.pick_hub()?),
        ShellRequest::OpenHub(asked) => to_json(&shell.open_hub(&asked)?),
        ShellRequest::OpenSample => to_json(&shell.open_sample()?),
        ShellRequest::RestoreBackup(asked) => to_json(&shell.restore_backup(&asked)?),
        ShellRequest::RestoreOpenHub => to_json(&shell.restore_open_hub()?),
        ShellRequest::ForgetHub(asked) => to_json(&shell.forget_hub(&asked)?),
        ShellRequest::PickHubPlace(asked) => to_json(&shell.pick_hub_place(&asked)?),
        ShellRequest::CreateHub(asked) => to_json(&shell.create_hub(*asked)?),
        ShellRequest::Lock => {
            shell.close_hub()?;
            to_json(&shell.status()?)
        }
        ShellRequest::PickFile(asked) => to_json(&shell.pick_file(&asked.accept)?),
        ShellRequest::PickFolder => to_json(&shell.pick_folder()?),
        ShellRequest::SaveInto(asked) => to_json(&shell.save_into(&asked)?),
        ShellRequest::SaveFile(asked) => to_json(&shell.save_file(&asked)?),
        ShellRequest::OpenFile(asked) => {
            shell.open_file(&asked)?;
            Ok(Value::Null)
        }
        ShellRequest::PrintWindow => {
            shell.print_window()?;
            Ok(Value::Null)
        }
        ShellRequest::Cancel(asked) => {
            shell.jobs.cancel(&asked.job);
            Ok(Value::Null)
        }
        ShellRequest::Quit => {
            shell.quit();
            Ok(Value::Null)
        }
    }
}

/// Tells the window how far a request has come, under a name by which it can cancel it.
struct JobProgress {
    job: RunningJob,
    channel: Channel<Value>,
    step: String,
}

impl casework::Progress for JobProgress {
    fn at(&mut self, done: usize, of: usize) -> bool {
        let progress = Progress {
            job: self.job.name().to_owned(),
            done: done as u64,
            total: of as u64,
            step: self.step.clone(),
        };
        // A window that no longer listens is no reason to stop: it may have been reloaded.
        let _ = self.channel.send(json!(progress));
        !self.job.cancelled()
    }
}

fn to_json(answer: &impl Serialize) -> Result<Value, Failed> {
    Ok(serde_json::to_value(answer)?)
}
