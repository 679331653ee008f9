//! axe-core in the real window: no screen may break WCAG 2.0 to 2.2, level A or AA.

use std::sync::OnceLock;

use serde_json::Value;

use crate::app::App;
use crate::places;

/// The rules' tags: WCAG 2.0, 2.1 and 2.2 at A and AA.
const RUN: &str = "
const done = arguments[arguments.length - 1];
axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations'],
}).then(
  (found) => done(found.violations.map((one) => ({
    rule: one.id, help: one.help, nodes: one.nodes.map((node) => node.html.slice(0, 300)),
  }))),
  (error) => done(String(error)),
);";

impl App {
    /// Stops the test when axe finds anything on the screen as it now is.
    pub fn assert_accessible(&self, screen: &str) {
        if let Some(found) = self.inaccessible() {
            self.picture(&format!("axe-{screen}"));
            panic!("axe on {screen}: {found}");
        }
    }

    /// What axe finds on the screen as it now is, if anything.
    pub fn inaccessible(&self) -> Option<String> {
        let loaded = self.script("return typeof axe === 'object'", &[]);
        if loaded != Value::Bool(true) {
            self.script(axe_core(), &[]);
        }
        let found = self
            .session()
            .run_waiting(RUN, &[])
            .unwrap_or_else(|error| panic!("axe does not run: {error}"));
        let violations = found
            .as_array()
            .unwrap_or_else(|| panic!("axe failed: {found}"));
        (!violations.is_empty()).then(|| serde_json::to_string_pretty(violations).unwrap())
    }
}

fn axe_core() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path = places::project().join("ui/node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!(
                "{} cannot be read ({error}): run `npm ci` in ui/",
                path.display()
            )
        })
    })
}
