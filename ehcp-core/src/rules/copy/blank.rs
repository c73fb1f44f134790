use crate::rules::prelude::*;

rule! {
    /// A plan is filled in.
    ///
    /// ## Why
    /// A form with no words of its own describes no child. One finding says so; what the law asks of each section
    /// can be looked at when there is something in it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A: empty
    /// B: empty
    /// E: empty
    /// F: empty
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A: empty
    /// B n1: Finds reading hard.
    /// E: empty
    /// F: empty
    /// ```
    /// ```text,clean
    /// A: content
    /// B: content
    /// E: content
    /// F: content
    /// ```
    "COPY-05" "form-not-filled-in",
    message: "no section of this document appears to have been filled in",
    advice: "check whether this is the right document; the sections are judged once there are words in them",
    severity: Warning,
    authority: [
        Practice "A form is not yet a plan",
        Law "Children and Families Act 2014, s.37(2)",
    ],
    scope: Scope::Plan(check),
}

/// Whether a plan has its sections and no words in any of them.
pub(crate) fn is_blank_form(plan: &Plan) -> bool {
    !is_extract(plan)
        && plan.statements().next().is_none()
        && plan.advice.is_empty()
        && plan.sections.iter().all(|s| matches!(s.state, SectionState::Empty | SectionState::Missing))
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_blank_form(view.plan) {
        findings.push(view.flag(&RULE, None, "sections"));
    }
}
