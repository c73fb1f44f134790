use std::collections::BTreeMap;

use crate::rules::prelude::*;

rule! {
    /// A step is to be reached before the outcome that it leads to.
    ///
    /// ## Why
    /// Steps show the way to an outcome. A step that is dated after it leads nowhere, and one of the two dates is
    /// probably wrong.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// E o1: By July 2027 Sam will read a chapter aloud.
    /// E s1 < o1: By July 2028 Sam will read a page aloud.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// E o1: By July 2028 Sam will read a chapter aloud.
    /// E s1 < o1: By July 2027 Sam will read a page aloud.
    /// ```
    /// ```text,clean
    /// E o1: By July 2028 Sam will read a chapter aloud.
    /// E s1 < o1: Sam will read a page aloud.
    /// ```
    "OUT-16" "step-after-outcome",
    message: "this step appears to be dated after the outcome that it leads to",
    advice: "check both dates: the step by ____, the outcome by ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (E)",
        Practice "inferred: a step leads towards an outcome",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let outcomes: BTreeMap<&str, _> = view
        .statements
        .iter()
        .filter(|s| s.statement.kind == StatementKind::Outcome)
        .filter_map(|s| Some((s.statement.id.as_str(), s.judgement.deadline?)))
        .collect();
    for step in view.statements.iter().filter(|s| s.statement.kind == StatementKind::Step) {
        let ends = step.statement.parent.as_deref().and_then(|id| outcomes.get(id));
        if let (Some(day), Some(end)) = (step.judgement.deadline, ends)
            && day > *end
        {
            let at = Location {
                section: Some(step.section),
                statement: Some(step.statement.id.to_string()),
                field: "text",
                span: None,
            };
            findings.push(
                Finding::new(&RULE, at).fact("deadline", Fact::Day(day)).fact("outcome", Fact::Day(*end)),
            );
        }
    }
}
