//! The application, opened in a window of its own: how it is opened, asked and closed.

mod screen;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::find;
use crate::places;
use crate::process::Family;
use crate::sample::copy_of_todays_sample;
use crate::virtual_display::VirtualDisplay;
use crate::webdriver::{Element, Session};

/// How long a test waits for what it expects to see. It is a bound on waiting, not a wait, and
/// generous because the computer may be busy.
const PATIENCE: Duration = Duration::from_secs(90);

/// A language of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// Its language tag, as the page carries it.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Welsh => "cy",
        }
    }
}

/// How a window is opened.
#[derive(Debug, Default)]
pub struct Opening {
    now: Option<String>,
    home: Option<PathBuf>,
    environment: Vec<(String, String)>,
    pictures: Option<PathBuf>,
    application: Option<PathBuf>,
    arguments: Vec<String>,
}

impl Opening {
    /// With the clock starting at this instant (RFC 3339).
    pub fn at(mut self, now: &str) -> Self {
        self.now = Some(now.to_owned());
        self
    }

    /// With a home that an earlier window has used, so that it finds what that one left.
    pub fn in_home(mut self, home: &Path) -> Self {
        self.home = Some(home.to_path_buf());
        self
    }

    /// With one more environment variable.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With an argument on its command line.
    pub fn told(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Of another program than the debug build of the application.
    pub fn of(mut self, application: &Path) -> Self {
        self.application = Some(application.to_path_buf());
        self
    }

    /// With its pictures saved in this folder.
    pub fn pictures_in(mut self, folder: &Path) -> Self {
        self.pictures = Some(folder.to_path_buf());
        self
    }

    /// Opens the window.
    pub fn open(self) -> App {
        App::open(self)
    }
}

/// The application in its window. Dropping it closes the window and ends every process it started.
pub struct App {
    session: Session,
    home: PathBuf,
    desktop: PathBuf,
    pictures: PathBuf,
    // Dropped in this order: the driver with the application, then the screen under it.
    driver: Family,
    _display: VirtualDisplay,
    _own: TempDir,
}

impl App {
    fn open(opening: Opening) -> Self {
        let own = TempDir::new().expect("a temporary folder can be made");
        let home = opening.home.unwrap_or_else(|| own.path().join("home"));
        let desktop = own.path().join("desktop");
        let pictures = opening.pictures.unwrap_or_else(places::pictures);
        for folder in [&home, &desktop, &pictures] {
            fs::create_dir_all(folder).expect("a folder can be made");
        }
        let display = VirtualDisplay::start();
        let (port, native_port) = two_free_ports();
        let mut command = Command::new(places::tauri_driver());
        command
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native_port.to_string()])
            .env("SEEDBRIDGE_HOME", &home)
            .env("SEEDBRIDGE_DESKTOP", &desktop)
            // The web engine's own cache and data belong to this window too.
            .env("XDG_DATA_HOME", own.path().join("data"))
            .env("XDG_CACHE_HOME", own.path().join("cache"))
            .env("XDG_CONFIG_HOME", own.path().join("config"))
            .envs(opening.environment)
            .stdout(Stdio::null());
        if let Some(now) = opening.now {
            command.env("SEEDBRIDGE_NOW", now);
        }
        let driver = Family::start(display.show(&mut command));
        let application = opening.application.unwrap_or_else(places::application);
        let session = Session::start(
            port,
            native_port,
            &application,
            &opening.arguments,
            PATIENCE,
        );
        Self {
            session,
            home,
            desktop,
            pictures,
            driver,
            _display: display,
            _own: own,
        }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Quits as a person does, and waits until the hub is closed: its file stands by itself again.
    pub fn quit(&self, hub: &Path) {
        self.script(
            "window.__TAURI_INTERNALS__.invoke('request', {
               request: { kind: 'shell', command: 'quit', input: null },
               progress: { toJSON: () => '__CHANNEL__:0' },
             })",
            &[],
        );
        self.wait_beside_the_window("the hub to be closed", || {
            let open = ["-wal", "-shm", ".lock"];
            let beside = |end: &str| PathBuf::from(format!("{}{end}", hub.display()));
            (!open.iter().any(|end| beside(end).exists())).then_some(())
        });
    }

    /// Kills the window and every process of it, with no time to save anything.
    pub fn kill(mut self) {
        self.driver.kill();
    }

    /// When the application was started, in milliseconds since 1970.
    pub fn started_at(&self) -> f64 {
        self.session.started_at()
    }

    /// The memory of the application's processes, the web engine's included and the driver's not, in
    /// megabytes: each page that several share is counted in parts (PSS).
    pub fn memory_in_mb(&self) -> f64 {
        self.driver
            .memory_in_mb(&["tauri-driver", "WebKitWebDriver"])
    }

    /// The folder in which the application keeps its own things.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.session
            .run(script, arguments)
            .unwrap_or_else(|error| panic!("the page's script failed: {error}\n{script}"))
    }

    /// Runs a script in the page that calls its last argument when it is done.
    pub fn script_waiting(&self, script: &str, arguments: &[Value]) -> Value {
        self.session
            .run_waiting(script, arguments)
            .unwrap_or_else(|error| panic!("the page's script failed: {error}\n{script}"))
    }

    /// Makes a request of the core that has to be done, as the window's own code does.
    pub fn request(&self, command: &str, input: Value) -> Value {
        self.invoke("request", command, input)
    }

    /// Asks the shell for what has to be done, as the window's own code does.
    pub fn shell(&self, command: &str, input: Value) -> Value {
        self.invoke("shell", command, input)
    }

    /// Asks the shell for what it refuses, and gives the failure.
    pub fn refused_by_shell(&self, command: &str, input: Value) -> Value {
        let mut answer = self.try_invoke("shell", command, input);
        assert!(answer.get("failure").is_some(), "{command}: {answer}");
        answer["failure"].take()
    }

    fn invoke(&self, kind: &str, command: &str, input: Value) -> Value {
        let mut answer = self.try_invoke(kind, command, input);
        assert!(answer.get("failure").is_none(), "{command}: {answer}");
        answer["answer"].take()
    }

    fn try_invoke(&self, kind: &str, command: &str, input: Value) -> Value {
        self.script_waiting(
            "const done = arguments[arguments.length - 1];
             const [kind, command, input] = arguments;
             const progress = { toJSON: () => '__CHANNEL__:0' };
             window.__TAURI_INTERNALS__.invoke('request', { request: { kind, command, input }, progress })
               .then((answer) => done({ answer }), (failure) => done({ failure }));",
            &[json!(kind), json!(command), input],
        )
    }

    /// Opens a hub's file from Welcome with its passphrase; nobody is signed in yet.
    pub fn open_hub(&self, file: &Path, passphrase: &str) {
        self.answer_dialog(Some(file));
        self.click(&find::button("Choose a hub file"));
        self.fill("Passphrase", passphrase);
        self.click(&find::button("Open"));
    }

    /// Opens a copy of the sample hub as of today and signs in as its first coordinator. Gives the
    /// copy's file.
    pub fn enter_the_sample(&self) -> PathBuf {
        let hub = self.open_the_sample();
        self.sign_in("0000");
        self.wait_text("Working as");
        hub
    }

    /// Opens a copy of the sample hub as of today; nobody is signed in yet. Gives the copy's file.
    pub fn open_the_sample(&self) -> PathBuf {
        let hub = self.home.join("sample.seedbridge");
        copy_of_todays_sample(&hub);
        self.open_hub(&hub, "sample");
        hub
    }

    /// Signs in as the first coordinator who is offered.
    pub fn sign_in(&self, pin: &str) {
        let first = "return document.querySelector('.hub-people__person, input[name=pin]')";
        let found = self.wait("the coordinators, or the box for a PIN", || {
            Element::from_answer(&self.script(first, &[]))
        });
        let is_person = "return arguments[0].matches('.hub-people__person')";
        if self.script(is_person, &[found.as_argument()]) == json!(true) {
            self.session
                .click(&found)
                .unwrap_or_else(|error| panic!("no coordinator can be chosen: {error}"));
        }
        self.fill("PIN", pin);
        self.click(&find::button("Sign in"));
    }

    /// The next native dialog chooses this file or place; `None` is a person who cancels it.
    pub fn answer_dialog(&self, path: Option<&Path>) {
        let mut script = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.desktop.join("answers.jsonl"))
            .expect("the script of dialogs can be written");
        writeln!(script, "{}", json!({ "path": path }))
            .expect("the script of dialogs can be written");
    }

    /// A file on the desktop, to be picked.
    pub fn own_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.desktop.join(name);
        fs::write(&file, bytes).expect("a file can be written");
        file
    }

    /// What the application has asked of the desktop so far: dialogs, documents opened, printing.
    pub fn asked_of_desktop(&self) -> Vec<Value> {
        fs::read_to_string(self.desktop.join("asked.jsonl"))
            .unwrap_or_default()
            .lines()
            .map(|line| serde_json::from_str(line).expect("a line of JSON"))
            .collect()
    }

    /// Waits until a condition holds, and gives what it gave. When it does not hold in time, saves a
    /// picture and stops the test with the text of the screen.
    pub fn wait<T>(&self, wanted: &str, condition: impl Fn() -> Option<T>) -> T {
        self.try_until(wanted, || condition().ok_or_else(|| "not there".to_owned()))
    }

    /// Waits until something outside the window is so, when the window itself may be gone.
    pub fn wait_beside_the_window<T>(&self, wanted: &str, condition: impl Fn() -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(got) = condition() {
                return got;
            }
            assert!(
                Instant::now() < deadline,
                "waited {PATIENCE:?} for {wanted}"
            );
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    fn try_until<T, E: Into<String>>(&self, wanted: &str, attempt: impl Fn() -> Result<T, E>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match attempt() {
                Ok(got) => return got,
                Err(why) if Instant::now() > deadline => {
                    let test = std::thread::current()
                        .name()
                        .unwrap_or("test")
                        .replace("::", "-");
                    let picture = self.picture(&format!("failed-{test}"));
                    panic!(
                        "waited {PATIENCE:?} for {wanted}: {}\npicture: {}\nthe screen reads:\n{}",
                        why.into(),
                        picture.display(),
                        self.text()
                    );
                }
                // Between two looks, not instead of one.
                Err(_) => std::thread::sleep(Duration::from_millis(25)),
            }
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // Lets the application close in its own way; what does not is ended with the driver.
        self.session.end();
    }
}

/// Two ports that nothing listens on. They are held together until both are known, so that they
/// differ; another program could still take one before the driver does, and then the session fails.
fn two_free_ports() -> (u16, u16) {
    let hold = || TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let (first, second) = (hold(), hold());
    let number = |held: &TcpListener| held.local_addr().expect("it has an address").port();
    (number(&first), number(&second))
}
