use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// A wish or a goal for life is an aspiration; the outcome is a step towards it.
    ///
    /// ## Why
    /// Aspirations stand in section A. The plan is not held to them, but outcomes should lead towards them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam would like to be a chef.
    /// ```
    /// ```text,flagged
    /// Sam will get married and live in his own flat.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By the end of Year 11 Sam will cook three meals from a recipe without help.
    /// ```
    "OUT-05" "outcome-is-aspiration",
    message: "this outcome appears to be an aspiration",
    advice: "keep the aspiration in section A and say here what ____ (name) will be able to do by ____ that leads towards it",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.65",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::NotAspiration) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::NotAspiration)));
    }
}
