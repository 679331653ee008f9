//! How a test says which part of the screen it means: as a person or a screen reader would.

use std::fmt;

/// The script that finds by role and name.
pub(crate) const SCRIPT: &str = include_str!("find.js");

/// A part of the screen, by its role and its name.
#[derive(Debug, Clone)]
pub struct Part {
    pub(crate) role: &'static str,
    pub(crate) name: String,
    pub(crate) exact: bool,
    pub(crate) within: Option<String>,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.exact { "named" } else { "with" };
        write!(f, "{} {how} “{}”", self.role, self.name)?;
        match &self.within {
            Some(group) => write!(f, " within “{group}”"),
            None => Ok(()),
        }
    }
}

impl Part {
    /// Any part of this role whose name holds this text.
    pub fn holding(role: &'static str, text: &str) -> Self {
        Self {
            role,
            name: text.to_owned(),
            exact: false,
            within: None,
        }
    }

    /// Only one within the group of this name: a fieldset by its legend, a card or a dialog by its label.
    pub fn within(mut self, group: &str) -> Self {
        self.within = Some(group.to_owned());
        self
    }

    fn named(role: &'static str, name: &str) -> Self {
        Self {
            role,
            name: name.to_owned(),
            exact: true,
            within: None,
        }
    }
}

/// A button of exactly this name.
pub fn button(name: &str) -> Part {
    Part::named("button", name)
}

/// A link of exactly this name.
pub fn link(name: &str) -> Part {
    Part::named("link", name)
}

/// A heading of exactly this text.
pub fn heading(text: &str) -> Part {
    Part::named("heading", text)
}

/// A text box with exactly this label.
pub fn text_box(label: &str) -> Part {
    Part::named("textbox", label)
}

/// A radio button with exactly this label.
pub fn radio(label: &str) -> Part {
    Part::named("radio", label)
}

/// A check box with exactly this label.
pub fn check_box(label: &str) -> Part {
    Part::named("checkbox", label)
}

/// A choice list with exactly this label.
pub fn choice_list(label: &str) -> Part {
    Part::named("combobox", label)
}

/// A tab of exactly this name.
pub fn tab(name: &str) -> Part {
    Part::named("tab", name)
}

/// A table row that holds this text.
pub fn row(text: &str) -> Part {
    Part::holding("row", text)
}
