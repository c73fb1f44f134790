use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// An outcome is written in words that the child and the family know.
    ///
    /// ## Why
    /// A plan is to be clear and concise, and those whose plan it is should be able to read it without a glossary.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// By July 2027 Sam will use prosocial scripts in 8 of 10 dyadic exchanges.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will take turns in 8 of 10 talks with one other child.
    /// ```
    /// ```text,clean
    /// By the end of KS2 Sam will pass his GCSE speaking test.
    /// ```
    "LANG-01" "words-of-a-profession",
    message: "this outcome appears to use words that a child or parent may not know",
    advice: "use everyday words, or explain the term where it first appears: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome, StatementKind::Step], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::PlainLanguage) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::PlainLanguage)));
    }
}
