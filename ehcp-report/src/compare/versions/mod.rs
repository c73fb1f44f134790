//! What changed between versions of a plan.

mod csv;
mod findings;
mod html;
mod json;
mod markdown;
mod pieces;
mod text;
mod words;

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;
pub use words::difference_words;

use ehcp_core::{Report, compare::versions::Comparison};

use crate::words::label;

/// A comparison, with what it compares.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// What to call the later version.
    pub new_name: &'a str,
    /// What to call the earlier version that it is compared with.
    pub old_name: &'a str,
    /// The later version.
    pub new: &'a Report,
    /// The earlier version.
    pub old: &'a Report,
    /// What changed.
    pub comparison: &'a Comparison,
}

/// What to call a statement of the later version.
fn new_label(id: &str, compared: &Compared<'_>) -> String {
    let plan = &compared.new.plan;
    plan.statements().find(|(_, s)| s.id == id).map_or_else(|| id.to_owned(), |(_, s)| label(s, plan))
}
