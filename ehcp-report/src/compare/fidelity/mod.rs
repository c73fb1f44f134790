//! What became of the recommendations of professional advice.

mod csv;
mod html;
mod json;
mod markdown;
mod marks;
mod text;
mod words;

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

use ehcp_core::{
    compare::fidelity::{Advised, Counterpart, Fidelity, Recommended},
    plan::{Plan, Statement},
};

use crate::words::label;

/// A comparison, with what it compares.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// What to call the plan.
    pub name: &'a str,
    /// The plan.
    pub plan: &'a Plan,
    /// The advice.
    pub advice: &'a [Advised<'a>],
    /// What was found.
    pub fidelity: &'a Fidelity,
}

impl<'a> Compared<'a> {
    fn source(&self, index: usize) -> &'a str {
        self.advice.get(index).map_or("", |a| a.name)
    }

    fn statement(&self, id: &str) -> Option<&'a Statement> {
        self.plan.statements().find(|(_, s)| s.id == id).map(|(_, s)| s)
    }

    fn label(&self, id: &str) -> String {
        self.statement(id).map_or_else(|| id.to_owned(), |s| label(s, self.plan))
    }

    /// What to call a place in the plan, without its words.
    fn place(&self, place: &Counterpart) -> String {
        match (&place.statement, place.section) {
            (Some(id), _) => self.label(id),
            (None, Some(section)) => format!("text of section {}", section.as_str()),
            (None, None) => "text outside the sections".to_owned(),
        }
    }

    /// What to call a recommendation: the label that its document prints, or its id.
    fn title(&self, recommended: &Recommended) -> String {
        let advice = self.advice.get(recommended.advice).map(|a| a.advice);
        let statement = advice.and_then(|a| a.statements.iter().find(|s| s.id == recommended.id));
        let printed = statement.and_then(|s| s.label.as_deref()).map_or("", str::trim);
        let printed = printed.trim_end_matches([':', '.', ')']);
        if printed.is_empty() || printed.len() > 12 { recommended.id.clone() } else { printed.to_owned() }
    }
}
