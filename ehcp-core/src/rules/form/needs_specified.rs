use crate::rules::prelude::*;

rule! {
    /// Section B specifies every special educational need.
    ///
    /// ## Why
    /// Provision follows from needs: a need that is nowhere in section B has no claim to provision. A need that
    /// is recorded only outside the lettered sections is not specified.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B: empty
    /// F p1: Reading for 20 minutes daily.
    /// ```
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// other n2: She has difficulty shifting attention.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Finds it hard to hold more than two instructions in mind.
    /// ```
    "FORM-04" "special-educational-needs-not-specified",
    message: "section B does not appear to specify {what}",
    advice: "describe each special educational need in section B: what the child finds hard, and what that means in learning and daily life",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.37(2)(a)",
        Law "SEND Regulations 2014, reg 12(1)(b)",
        Code "SEND Code of Practice 2015, 9.69 (B)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let state = view.plan.state(Letter::B);
    let any = of_kind(view, &[Letter::B], StatementKind::Need).next().is_some();
    if state == SectionState::Missing {
        return; // FORM-01
    }
    if state != SectionState::Content || (!any && view.plan.section(Letter::B).is_some_and(is_silent)) {
        let what = Fact::Term("any special educational need");
        findings.push(view.flag(&RULE, Some(Letter::B), "statements").fact("what", what));
    } else if !any {
        findings.push(
            view.flag(&RULE, Some(Letter::B), "statements")
                .cannot_tell("the needs of section B as statements"),
        );
    }
    for (_, piece) in of_kind(view, &[Letter::Other], StatementKind::Need) {
        let what = Fact::Term("a need that is recorded outside the lettered sections");
        findings.push(at(&RULE, piece, None).severity(Severity::Warning).fact("what", what));
    }
}

fn is_silent(section: &crate::plan::Section) -> bool {
    section.statements.is_empty() && section.notes.is_empty()
}
