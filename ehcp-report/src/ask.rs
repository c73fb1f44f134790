//! Questions for a person, as people read them.

use ehcp_core::{Report, plan::Plan, question::Asked};

use crate::words::{group_title, label};

/// The question and what to look for, each as a sentence.
pub(crate) fn question(asked: &Asked) -> (&'static str, &'static str) {
    (asked.question.ask, asked.question.look_for)
}

/// Where to look: labels of statements, titles of sections; nothing where the plan says nothing that bears on it.
pub(crate) fn places(asked: &Asked, report: &Report) -> String {
    let mut names: Vec<String> = Vec::new();
    for at in &asked.evidence {
        let name = at
            .statement
            .as_deref()
            .map_or_else(|| group_title(at.section).to_owned(), |id| statement_label(id, &report.plan));
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    let more = asked.places.saturating_sub(asked.evidence.len());
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    if names.is_empty() {
        "Nothing in the plan bears on it.".to_owned()
    } else {
        format!("See {}{rest}.", names.join(", "))
    }
}

fn statement_label(id: &str, plan: &Plan) -> String {
    plan.statements().find(|(_, s)| s.id == id).map_or_else(|| id.to_owned(), |(_, s)| label(s, plan))
}
