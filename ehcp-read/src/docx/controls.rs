//! Content controls and the older form fields.

use crate::office::symbols::{TICKED, UNTICKED};
use crate::office::xml::Tag;

/// A content control that is open.
#[derive(Default)]
pub(super) struct Control {
    /// It shows a prompt, which is not the writer's text.
    pub(super) placeholder: bool,
    /// State of a check box.
    pub(super) ticked: Option<bool>,
    /// Whether the box has been written.
    pub(super) written: bool,
}

/// A form field of the older kind.
#[derive(Default)]
pub(super) struct Form {
    checkbox: bool,
    default: Option<String>,
    /// State of a check box, or number of the chosen entry.
    result: Option<String>,
    entries: Vec<String>,
}

impl Form {
    /// Takes in one property.
    pub(super) fn take(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "checkBox" => self.checkbox = true,
            "default" => self.default = tag.val(),
            "checked" => self.result = Some(tag.val().unwrap_or_else(|| "1".to_owned())),
            "result" => self.result = tag.val(),
            "listEntry" => self.entries.extend(tag.val()),
            _ => {}
        }
    }

    /// What the field shows that stands nowhere as text.
    pub(super) fn shown(self) -> Option<String> {
        let state = self.result.or(self.default);
        if self.checkbox {
            let ticked = matches!(state.as_deref(), Some("1" | "true" | "on"));
            return Some(check_box(ticked).to_string());
        }
        let number = state.and_then(|s| s.parse().ok()).unwrap_or(0usize);
        self.entries.into_iter().nth(number)
    }
}

/// The character of a check box.
pub(super) fn check_box(ticked: bool) -> char {
    if ticked { TICKED } else { UNTICKED }
}
