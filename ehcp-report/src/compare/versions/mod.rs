//! What changed between versions of a plan.

mod json;
mod pieces;
mod text;
mod words;

pub use json::json;
pub use text::text;
pub use words::difference_words;

use ehcp_core::{Finding, Report, compare::versions::Comparison};

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

/// Where a finding is: the statement, or the section, in the later version; in the earlier one for what has gone.
fn place(finding: &Finding, compared: &Compared<'_>) -> String {
    if let Some(id) = &finding.at.statement {
        return new_label(id, compared);
    }
    let gone = finding.related.iter().find_map(|at| at.statement.as_ref());
    match (gone, finding.at.section) {
        (Some(id), _) => {
            let plan = &compared.old.plan;
            let name = plan.statements().find(|(_, s)| s.id == *id).map(|(_, s)| label(s, plan));
            format!("{} of the earlier version", name.unwrap_or_else(|| id.clone()))
        }
        (None, Some(section)) => format!("section {}", section.as_str()),
        (None, None) => "the plan".to_owned(),
    }
}

/// What to call a statement of the later version.
fn new_label(id: &str, compared: &Compared<'_>) -> String {
    let plan = &compared.new.plan;
    plan.statements().find(|(_, s)| s.id == id).map_or_else(|| id.to_owned(), |(_, s)| label(s, plan))
}
