use crate::rules::prelude::*;

rule! {
    /// The plan of a looked-after child fits with the care plan.
    ///
    /// ## Why
    /// A looked-after child has a care plan, a health plan and a personal education plan. The plan names them,
    /// or the people who keep them, and does not say that there are no social care needs.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// looked after: yes
    /// B: content
    /// D: not applicable
    /// ```
    /// ```text,flagged
    /// looked after: yes
    /// D d1: Lives with foster carers.
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// looked after: yes
    /// D d1: Lives with foster carers.
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// K: Social worker, care plan and personal education plan, 1 June 2026
    /// ```
    "LAC-02" "care-plan-not-shown",
    message: "the plan does not appear to show the care plan of this looked-after child{why}",
    advice: "show the social care needs from the care plan, and list the care plan and personal education plan in section K",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, chapter 10",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.plan.person.looked_after != Some(true) {
        return;
    }
    if view.plan.state(Letter::D) == SectionState::NotApplicable {
        let why = Fact::Term(": section D says that there are no social care needs");
        findings.push(view.flag(&RULE, Some(Letter::D), "state").fact("why", why));
    }
    if !view.plan.advice.is_empty() && !view.text.says(&[Letter::K], &stages::CARE_DOCUMENT) {
        let why = Fact::Term(": section K lists neither the care plan nor the personal education plan");
        findings.push(view.flag(&RULE, Some(Letter::K), "advice").fact("why", why));
    }
}
