//! The part of the WebDriver protocol that these tests use.

use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with the application's window.
pub struct Session {
    agent: ureq::Agent,
    address: String,
    started: SystemTime,
}

/// An element of the page, as WebDriver names it.
#[derive(Debug, Clone)]
pub struct Element(String);

impl Element {
    /// The element in a script's answer; `None` for `null`.
    pub fn from_answer(answer: &Value) -> Option<Self> {
        answer
            .get(ELEMENT)
            .and_then(Value::as_str)
            .map(|id| Self(id.to_owned()))
    }

    /// The element as a script's argument.
    pub fn as_argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

impl Session {
    /// Asks the driver at this port, and the engine's own driver behind it, to start the
    /// application; they have just been started themselves and listen a moment later.
    pub fn start(
        port: u16,
        native_port: u16,
        application: &Path,
        arguments: &[String],
        within: Duration,
    ) -> Self {
        let deadline = Instant::now() + within;
        for port in [native_port, port] {
            while let Err(error) = TcpStream::connect(("127.0.0.1", port)) {
                assert!(
                    Instant::now() < deadline,
                    "no driver listens after {within:?}: {error}"
                );
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        let agent = ureq::Agent::new_with_config(
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(Duration::from_secs(60)))
                .build(),
        );
        let asked = json!({ "capabilities": { "alwaysMatch": {
            "tauri:options": { "application": application, "args": arguments },
        } } });
        let url = format!("http://127.0.0.1:{port}/session");
        let started = SystemTime::now();
        let answer = exchange(&agent, "POST", &url, &asked)
            .unwrap_or_else(|error| panic!("the window does not open: {error}"));
        let id = answer["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("the driver started no session: {answer}"));
        let address = format!("{url}/{id}");
        Self {
            agent,
            address,
            started,
        }
    }

    /// When the driver was asked to start the application, in milliseconds since 1970.
    pub fn started_at(&self) -> f64 {
        let since = self.started.duration_since(SystemTime::UNIX_EPOCH);
        since.expect("it is after 1970").as_secs_f64() * 1000.0
    }

    /// Runs a script in the page and gives what it returns. Fails as the page's script failed.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post(
            "/execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn run_waiting(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post(
            "/execute/async",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Clicks the middle of an element, scrolling to it first. Fails when something covers it.
    pub fn click(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("/element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Types into an element, key by key.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<(), String> {
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({ "text": text }),
        )
        .map(drop)
    }

    /// Presses and releases keys wherever the focus is; see the WebDriver table of key codes for
    /// those that are no characters.
    pub fn press(&self, keys: &[char]) -> Result<(), String> {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
        let strokes: Vec<Value> = down.chain(up).collect();
        self.post(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }),
        )
        .map(drop)
    }

    /// Empties a text box.
    pub fn clear(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("/element/{}/clear", element.0), &json!({}))
            .map(drop)
    }

    /// Makes the window this large, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), String> {
        self.post("/window/rect", &json!({ "width": width, "height": height }))
            .map(drop)
    }

    /// A picture of the window, as a PNG.
    pub fn picture(&self) -> Result<Vec<u8>, String> {
        use base64::Engine;
        let answer = exchange(
            &self.agent,
            "GET",
            &format!("{}/screenshot", self.address),
            &Value::Null,
        )?;
        let text = answer.as_str().ok_or("the driver sent no picture")?;
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .map_err(|error| error.to_string())
    }

    /// Closes the window; says whether the driver could.
    pub fn end(&self) -> bool {
        exchange(&self.agent, "DELETE", &self.address, &Value::Null).is_ok()
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        exchange(
            &self.agent,
            "POST",
            &format!("{}{path}", self.address),
            body,
        )
    }
}

/// One request and its answer's `value`; a WebDriver error is its kind and message.
fn exchange(agent: &ureq::Agent, method: &str, url: &str, body: &Value) -> Result<Value, String> {
    let response = match method {
        "GET" => agent.get(url).call(),
        "DELETE" => agent.delete(url).call(),
        _ => agent.post(url).send_json(body),
    };
    let mut response = response.map_err(|error| error.to_string())?;
    let answer: Value = response
        .body_mut()
        .with_config()
        .limit(64 * 1024 * 1024)
        .read_json()
        .map_err(|error| error.to_string())?;
    let value = answer.get("value").cloned().unwrap_or(Value::Null);
    if response.status().is_success() {
        Ok(value)
    } else {
        let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        Err(format!("{}: {}", text("error"), text("message")))
    }
}
