//! A screen and a message bus that exist only for one window, so that tests run anywhere, side by
//! side, and never in front of somebody.

use std::process::{Command, Stdio};

use crate::process::Family;

/// A virtual screen with a session bus of its own.
pub struct VirtualDisplay {
    _screen: Family,
    _bus: Family,
    display: String,
    bus: String,
}

impl VirtualDisplay {
    /// Starts both; the X server itself picks a display number that is free.
    pub fn start() -> Self {
        let (screen, number) = Family::start_and_hear(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1600x1200x24"])
                .args(["-nolisten", "tcp", "-dpi", "96"])
                .stderr(Stdio::null()),
        );
        let (message_bus, bus) = Family::start_and_hear(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .stderr(Stdio::null()),
        );
        Self {
            _screen: screen,
            _bus: message_bus,
            display: format!(":{number}"),
            bus,
        }
    }

    /// Points a program at this screen and bus, and away from any other.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            // There is no screen reader to talk to, and looking for one takes time.
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
    }
}
