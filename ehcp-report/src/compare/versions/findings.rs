//! Findings of the rules on versions, like with like.

use ehcp_core::{Finding, Rule, Severity, compare::versions::Change, finding::Location};

use super::{Compared, new_label, words};
use crate::words::label;

/// Findings of one rule that say the same.
pub(super) struct Told {
    pub(super) rule: &'static Rule,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) advice: String,
    pub(super) places: Vec<Spot>,
}

/// One place that a finding is about.
pub(super) struct Spot {
    /// What to call it.
    pub(super) name: String,
    /// What was guaranteed and what is, where that is known.
    pub(super) amount: Option<String>,
    /// Its place among the changes.
    pub(super) change: Option<usize>,
}

/// All findings, grouped.
pub(super) fn grouped(compared: &Compared<'_>, quote: bool) -> Vec<Told> {
    let mut groups: Vec<Told> = Vec::new();
    for finding in &compared.comparison.findings {
        let message = finding.message(quote);
        let at = change_of(finding, compared);
        let change = at.and_then(|i| compared.comparison.changes.get(i));
        let one = Spot {
            name: name(finding, compared),
            amount: change.filter(|c| c.guaranteed() != (None, None)).and_then(words::amount),
            change: at,
        };
        let same = |t: &&mut Told| t.rule.code == finding.rule.code && t.message == message;
        match groups.iter_mut().find(same) {
            Some(group) => group.places.push(one),
            None => groups.push(Told {
                rule: finding.rule,
                severity: finding.severity,
                message,
                advice: finding.advice(quote),
                places: vec![one],
            }),
        }
    }
    groups.sort_by_key(|g| std::cmp::Reverse(g.severity));
    groups
}

fn change_of(finding: &Finding, compared: &Compared<'_>) -> Option<usize> {
    let is = |change: &Change| match (&finding.at.statement, gone(finding)) {
        (Some(id), _) => change.new.as_ref().is_some_and(|s| s.id == *id),
        (None, Some(at)) => change.old.as_ref().map(|s| &s.id) == at.statement.as_ref(),
        (None, None) => false,
    };
    compared.comparison.changes.iter().position(is)
}

fn gone(finding: &Finding) -> Option<&Location> {
    finding.related.iter().find(|at| at.field.starts_with("previous."))
}

// The statement, or the section, in the later version; in the earlier one for what has gone.
fn name(finding: &Finding, compared: &Compared<'_>) -> String {
    if let Some(id) = &finding.at.statement {
        return new_label(id, compared);
    }
    match (gone(finding).and_then(|at| at.statement.as_ref()), finding.at.section) {
        (Some(id), _) => {
            let plan = &compared.old.plan;
            let name = plan.statements().find(|(_, s)| s.id == *id).map(|(_, s)| label(s, plan));
            format!("{} of the earlier version", name.unwrap_or_else(|| id.clone()))
        }
        (None, Some(section)) => format!("section {}", section.as_str()),
        (None, None) => "the plan".to_owned(),
    }
}
