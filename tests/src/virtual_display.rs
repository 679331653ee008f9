//! A screen and a message bus that exist only for one window, so that tests run anywhere, side by
//! side, and never in front of somebody.

use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::process::Family;

/// A bus that starts no services: the desktop's own would make a window wait half a minute for
/// something that cannot start without a desktop.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A virtual screen with a session bus of its own.
pub struct VirtualDisplay {
    _screen: Family,
    _bus: Family,
    _configuration: TempDir,
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
        let configuration = TempDir::new().expect("a temporary folder can be made");
        let file = configuration.path().join("bus.conf");
        fs::write(&file, BUS).expect("the bus can be configured");
        let (message_bus, bus) = Family::start_and_hear(
            Command::new("dbus-daemon")
                .arg(format!("--config-file={}", file.display()))
                .args(["--nofork", "--nopidfile", "--print-address=1"])
                .stderr(Stdio::null()),
        );
        Self {
            _screen: screen,
            _bus: message_bus,
            _configuration: configuration,
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
