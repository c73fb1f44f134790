use crate::{
    finding::Findings, plan::StatementKind, rule, rule::Scope, statement::StatementView,
    text::lexicon::language::BELITTLING,
};

rule! {
    /// Provision, outcomes and what others say of the child are free of blame.
    ///
    /// ## Why
    /// The child and the family read the plan. What can be seen, and what helps, can be said without a motive or
    /// a name put on anybody. Needs have a rule of their own.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A teaching assistant trained in de-escalation will sit with Sam for an hour each day because he is manipulative.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A teaching assistant trained in de-escalation will sit with Sam for an hour each day and name what he may feel.
    /// ```
    "LANG-03" "words-that-blame",
    message: "this statement appears to blame or to use words that many readers find disrespectful",
    advice: "say what can be seen (____), when (____), and what helps (____)",
    severity: Info,
    authority: [
        Practice "language guides of parent carer forums and councils for writing about children",
    ],
    scope: Scope::Statement(
        &[StatementKind::Provision, StatementKind::Outcome, StatementKind::Step, StatementKind::Strength],
        check,
    ),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&BELITTLING).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
