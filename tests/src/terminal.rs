//! A hub from a terminal: `seedbridge-cli do`, a request and an answer at a time.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::{Value, json};

use crate::asks::Asks;
use crate::places;

/// The passphrase of the sample hub.
const SAMPLE_PASSPHRASE: &str = "sample";

/// Every PIN of the sample hub.
const SAMPLE_PIN: &str = "0000";

/// Makes the sample hub in a new file, as of a day (`2026-11-22`); as of today, where none is named.
pub fn make_sample(file: &Path, as_of: Option<&str>) {
    let made = command_line()
        .arg("sample")
        .arg(file)
        .args(as_of.iter().flat_map(|day| ["--as-of", day]))
        .stdout(Stdio::null())
        .status()
        .expect("seedbridge-cli starts");
    assert!(made.success(), "the sample hub could not be made");
}

/// Copies the sample hub as of 22 November 2026, which is made once for all the tests of a run.
pub fn copy_of_sample(file: &Path) {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = places::target().join("sample-for-journeys");
        fs::create_dir_all(&folder).expect("a folder can be made");
        let made = folder.join(format!("{}.seedbridge", std::process::id()));
        let _ = fs::remove_file(&made);
        make_sample(&made, Some("2026-11-22"));
        // What an earlier run left may be of an earlier build: there is one, and it is this run's.
        let named = folder.join("sample.seedbridge");
        fs::rename(&made, &named).expect("the sample hub can be put in its place");
        named
    });
    fs::copy(made, file).expect("the sample hub can be copied");
}

/// Every command with its types, as `seedbridge-cli commands` lists them.
pub fn listing() -> Value {
    let said = command_line()
        .arg("commands")
        .output()
        .expect("seedbridge-cli starts");
    serde_json::from_slice(&said.stdout).expect("the listing is JSON")
}

/// What is said to whoever tries a hub from a terminal that does not open.
pub fn refusal(hub: &Path, passphrase: &str) -> String {
    let tried = command_line()
        .arg("do")
        .arg("--hub")
        .arg(hub)
        .env("SEEDBRIDGE_PASSPHRASE", passphrase)
        .env("SEEDBRIDGE_PIN", SAMPLE_PIN)
        .stdin(Stdio::null())
        .output()
        .expect("seedbridge-cli starts");
    assert!(!tried.status.success(), "{} opened", hub.display());
    String::from_utf8_lossy(&tried.stderr).into_owned()
}

/// Somebody at a sample hub, from a terminal. The hub is closed when this is dropped.
pub struct Terminal {
    child: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Terminal {
    /// Sits down as the hub's first coordinator.
    pub fn open(hub: &Path) -> Self {
        Self::open_as(hub, &[])
    }

    /// Sits down as the hub's first coordinator, with a file at hand under a token.
    pub fn open_with_file(hub: &Path, token: &str, file: &Path) -> Self {
        let offer = format!("{token}={}", file.display());
        Self::open_as(hub, &["--file", &offer])
    }

    /// Sits down at a panel member's desk.
    pub fn open_as_member(hub: &Path, member: &str) -> Self {
        Self::open_as(hub, &["--as", &format!("member:{member}")])
    }

    /// Sits down as the hub's first coordinator, with the equality file unlocked.
    pub fn open_with_equality(hub: &Path, passphrase: &str) -> Self {
        let mut command = command_line();
        command.env("SEEDBRIDGE_EQUALITY_PASSPHRASE", passphrase);
        Self::open_by(command, hub, &["--equality"])
    }

    fn open_as(hub: &Path, seat: &[&str]) -> Self {
        Self::open_by(command_line(), hub, seat)
    }

    fn open_by(mut command: Command, hub: &Path, seat: &[&str]) -> Self {
        let mut child = command
            .arg("do")
            .arg("--hub")
            .arg(hub)
            .args(seat)
            .env("SEEDBRIDGE_PASSPHRASE", SAMPLE_PASSPHRASE)
            .env("SEEDBRIDGE_PIN", SAMPLE_PIN)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("seedbridge-cli starts");
        let requests = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().expect("its output is piped"));
        Self {
            child,
            requests,
            answers,
        }
    }

    /// Makes a request, and gives the failure where it is not done.
    pub fn try_ask(&mut self, command: &str, input: Value) -> Result<Value, Value> {
        let request = json!({ "command": command, "input": input });
        let requests = self.requests.as_mut().expect("the terminal is open");
        writeln!(requests, "{request}").expect("seedbridge-cli reads");
        let mut line = String::new();
        self.answers
            .read_line(&mut line)
            .expect("seedbridge-cli answers");
        assert!(!line.is_empty(), "seedbridge-cli ended at {request}");
        let mut answer: Value = serde_json::from_str(&line).expect("an answer is JSON");
        match answer.get_mut("failure") {
            Some(failure) => Err(failure.take()),
            None => Ok(answer["answer"].take()),
        }
    }

    /// Sends a line of whatever bytes, and gives what is answered.
    pub fn say(&mut self, line: &[u8]) -> Value {
        let requests = self.requests.as_mut().expect("the terminal is open");
        requests
            .write_all(&[line, b"\n"].concat())
            .expect("seedbridge-cli reads");
        let mut answer = String::new();
        self.answers
            .read_line(&mut answer)
            .expect("seedbridge-cli answers");
        let start = String::from_utf8_lossy(&line[..line.len().min(1_500)]);
        assert!(!answer.is_empty(), "seedbridge-cli ended at {start}");
        serde_json::from_str(&answer).expect("an answer is JSON")
    }

    /// Makes requests without waiting for their answers, kills the process a while after so many of
    /// them were acknowledged, and gives every answer that was acknowledged by then.
    pub fn kill_while_asking(
        mut self,
        requests: &[Value],
        acknowledged: usize,
        after: Duration,
    ) -> Vec<Value> {
        let mut to = self.requests.take().expect("the terminal is open");
        let text: String = requests
            .iter()
            .map(|request| format!("{request}\n"))
            .collect();
        // A thread of its own: the pipe fills up long before the last request.
        let asking = std::thread::spawn(move || {
            // It ends when the process does, which is what is meant to happen.
            let _ = to.write_all(text.as_bytes());
            to
        });
        let mut said = String::new();
        for _ in 0..acknowledged {
            self.answers
                .read_line(&mut said)
                .expect("what it wrote is text");
        }
        std::thread::sleep(after);
        self.child
            .kill()
            .expect("seedbridge-cli runs until it is killed");
        let _ = self.child.wait();
        self.answers
            .read_to_string(&mut said)
            .expect("what it wrote is text");
        drop(asking.join());
        // A line without its end was not acknowledged.
        said.split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(|line| serde_json::from_str(line).expect("an answer is JSON"))
            .collect()
    }

    /// Makes a request that has to be done.
    pub fn ask(&mut self, command: &str, input: Value) -> Value {
        self.try_ask(command, input)
            .unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }
}

impl Asks for Terminal {
    fn try_ask(&mut self, command: &str, input: Value) -> Result<Value, Value> {
        Terminal::try_ask(self, command, input)
    }

    fn passphrase(&self) -> &str {
        SAMPLE_PASSPHRASE
    }

    fn pin(&self) -> &str {
        SAMPLE_PIN
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // The end of its input is its sign to close the hub.
        self.requests.take();
        let _ = self.child.wait();
    }
}

fn command_line() -> Command {
    let path = places::target().join("debug").join("seedbridge-cli");
    assert!(
        path.exists(),
        "{} is not there: `cargo build -p seedbridge-cli` makes it",
        path.display()
    );
    Command::new(path)
}
