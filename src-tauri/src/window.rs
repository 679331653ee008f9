//! The one window, and what it is not allowed to do.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::shell::Shell;
use crate::shell_request::ShellNotice;

/// The window's label, to which the one capability file is bound.
pub const LABEL: &str = "main";

/// Opens the window on the interface that is built into the program.
pub fn open(app: &App) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Seedbridge")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .devtools(cfg!(debug_assertions))
        .build()
}

/// What the interface gets to save what is being typed when somebody closes the window.
const GRACE: Duration = Duration::from_secs(2);

/// Lets the interface save what is being typed before the window closes.
pub fn save_before_closing(window: &WebviewWindow, shell: Arc<Shell>) {
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            let shell = Arc::clone(&shell);
            // Not here: this is the window's own thread, and closing the hub takes a moment.
            thread::spawn(move || {
                if shell.tell(&ShellNotice::AboutToQuit) {
                    // The interface sends `quit` before this is over, unless it hangs.
                    thread::sleep(GRACE);
                }
                shell.quit();
            });
        }
    });
}

/// Whether an address is the interface that is built into the program. Anything else, a link in
/// somebody's text or a file dropped on the window, is not followed.
fn is_our_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // Windows serves the built-in interface under this name.
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_in_interface_is_navigated_to() {
        let own = |text: &str| is_our_own(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/index.html#/calls"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:1420/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!own(elsewhere), "{elsewhere}");
        }
    }
}
