//! Tracked changes as they are met, joined where nothing stands between them.

use super::line::{Format, Line};
use crate::document::{Place, TrackedChange};

/// A change that may still grow.
struct Open {
    inserted: bool,
    serial: u32,
    line: Line,
}

/// The changes of a document. The place of each holds the serial number of its paragraph until `places`
/// puts in the number it has in the reading order.
#[derive(Default)]
pub(crate) struct Changes {
    done: Vec<TrackedChange>,
    open: Option<Open>,
}

impl Changes {
    /// Words put in or taken out.
    pub(crate) fn push(&mut self, inserted: bool, text: &str, serial: u32) {
        if self.open.as_ref().is_none_or(|o| o.inserted != inserted || o.serial != serial) {
            self.close();
            self.open = Some(Open { inserted, serial, line: Line::default() });
        }
        if let Some(open) = &mut self.open {
            open.line.push(text, Format::default());
        }
    }

    /// Ends the change that is growing.
    pub(crate) fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        if !open.line.is_empty() {
            self.done.push(TrackedChange {
                inserted: open.inserted,
                text: open.line.into_text(),
                place: Place { paragraph: Some(open.serial), ..Place::default() },
            });
        }
    }

    /// All changes.
    pub(crate) fn finish(mut self) -> Vec<TrackedChange> {
        self.close();
        self.done
    }
}
