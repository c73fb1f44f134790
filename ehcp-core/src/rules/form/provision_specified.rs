use crate::rules::prelude::*;

rule! {
    /// Section F holds at least one piece of special educational provision.
    ///
    /// ## Why
    /// A plan exists only because special educational provision is necessary: one that specifies none
    /// contradicts itself and gives nobody anything to secure.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F: not applicable
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: Reading with a teaching assistant for 20 minutes daily.
    /// ```
    "FORM-08" "no-provision",
    message: "section F does not appear to specify any special educational provision",
    advice: "specify the provision that each need calls for: what, how much, how often, by whom",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.37(2)(c)",
        Law "SEND Regulations 2014, reg 12(1)(f)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(section) = view.plan.section(Letter::F) else { return }; // FORM-01
    if section.statements.iter().any(|s| s.kind == StatementKind::Provision) {
        return;
    }
    let finding = view.flag(&RULE, Some(Letter::F), "statements");
    if section.state == SectionState::Content && (!section.statements.is_empty() || !section.notes.is_empty())
    {
        // There are words, but nobody has said what they are.
        findings.push(finding.cannot_tell("the section's words as statements"));
    } else {
        findings.push(finding);
    }
}
