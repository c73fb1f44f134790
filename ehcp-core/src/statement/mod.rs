//! Judges one statement: is it an outcome that is SMART, provision that can be enforced, a need well put?

mod need;
mod outcome;
mod provision;
mod suggest;
mod view;

#[cfg(test)]
mod criteria_tests;

pub(crate) use outcome::{Owner, owner};
pub use suggest::{Edit, Suggestion};
pub use view::{Criterion, CriterionId, StatementInput, StatementView};

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    check::Settings,
    delivery::Delivery,
    finding::{Finding, Findings},
    plan::StatementKind,
    rule::Scope,
    rules,
};

/// The verdict on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every criterion that can be decided is met.
    Meets,
    /// A criterion is not met, however severe the finding about it.
    FallsShort,
    /// Nothing could be decided.
    CannotTell,
}

/// What was found out about a statement.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// Share of the decided criteria that are met.
    pub score: f64,
    /// Every criterion of the statement's kind, in a fixed order.
    pub criteria: Vec<(CriterionId, Criterion)>,
    /// The day by which an outcome or step is to be reached.
    pub deadline: Option<Date>,
    /// What provision gives.
    pub deliveries: Vec<Delivery>,
    /// Findings of the rules on single statements.
    pub findings: Vec<Finding>,
    /// A redraft with blanks where facts are missing.
    pub suggestion: Option<Suggestion>,
}

/// Judges a statement.
#[must_use]
pub fn judge(input: &StatementInput<'_>, settings: &Settings) -> Judgement {
    let view = StatementView::of(input, settings);
    let mut findings = Findings::default();
    for rule in rules::all() {
        if let Scope::Statement(kinds, check) = rule.scope
            && kinds.contains(&input.kind)
            && settings.allows(rule, input.plan_date)
        {
            check(&view, &mut findings);
        }
    }
    let findings = settings.weigh(findings.into_vec());
    let decided: Vec<bool> = view.criteria().iter().filter_map(|(_, c)| c.met).collect();
    let met = decided.iter().filter(|m| **m).count();
    let verdict = if decided.is_empty() {
        Verdict::CannotTell
    } else if met < decided.len() {
        Verdict::FallsShort
    } else {
        Verdict::Meets
    };
    #[allow(clippy::cast_precision_loss)] // a handful of criteria
    let score = if decided.is_empty() { 0.0 } else { met as f64 / decided.len() as f64 };
    let suggestion = suggest::suggest(&view, &findings);
    let (criteria, deadline, deliveries) = view.into_parts();
    Judgement { verdict, score, criteria, deadline, deliveries, findings, suggestion }
}

/// Whether statements of a kind are judged at all.
#[must_use]
pub fn is_judged(kind: StatementKind) -> bool {
    !matches!(kind, StatementKind::View | StatementKind::Strength)
}
