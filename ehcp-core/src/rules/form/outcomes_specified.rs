use crate::rules::prelude::*;

rule! {
    /// Section E holds at least one outcome.
    ///
    /// ## Why
    /// A plan is made because special educational provision is necessary, and it must say what that provision is
    /// meant to bring about.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// E: empty
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// E o1: By July 2027 reads a page aloud.
    /// ```
    "FORM-07" "no-outcomes",
    message: "section E does not appear to specify any outcome",
    advice: "write at least one outcome: what the child will be able to do, and by when",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.37(2)(b)",
        Law "SEND Regulations 2014, reg 12(1)(e)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(section) = view.plan.section(Letter::E) else { return }; // FORM-01
    if section.statements.iter().any(|s| s.kind == StatementKind::Outcome) {
        return;
    }
    let finding = view.flag(&RULE, Some(Letter::E), "statements");
    if section.state == SectionState::Content && (!section.statements.is_empty() || !section.notes.is_empty())
    {
        // There are words, but nobody has said what they are.
        findings.push(finding.cannot_tell("the section's words as statements"));
    } else {
        findings.push(finding);
    }
}
