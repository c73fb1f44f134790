use crate::rules::prelude::*;

rule! {
    /// From Year 9 there is advice on preparing for adulthood.
    ///
    /// ## Why
    /// An assessment from Year 9 seeks advice on preparing for adulthood. A plan that was first made earlier may
    /// not have it; a later review is the time to ask.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// year: 10
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// year: 10
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// K: Careers adviser, preparing for adulthood, 12 May 2026
    /// ```
    "PFA-02" "no-advice-on-adulthood",
    message: "section K does not appear to list advice on preparing for adulthood",
    advice: "seek advice on preparing for adulthood and list it in section K",
    severity: Info,
    authority: [
        Law "SEND Regulations 2014, reg 6(1)(g)",
        Code "SEND Code of Practice 2015, 8.9",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let amended = matches!(view.kind(), Some(PlanKind::FinalAmended | PlanKind::NoticeOfAmendment));
    // First plans: FORM-15.
    if !amended || view.plan.advice.is_empty() || year(view).is_none_or(|y| y < 9) {
        return;
    }
    let listed = view.plan.advice.iter().any(|a| {
        advice::role_of(a) == Some(AdviceRole::PreparingForAdulthood)
            || Annotation::of(&a.text).has(&advisers::ADVISER_ADULTHOOD)
    });
    if !listed {
        findings.push(view.flag(&RULE, Some(Letter::K), "advice"));
    }
}
