use crate::rules::prelude::*;

rule! {
    /// No plan runs past the 26th birthday.
    ///
    /// ## Why
    /// At 25 an authority may keep a plan to the end of that academic year or of the course, never beyond the
    /// 26th birthday.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2000-03-02
    /// dated: 2025-09-01
    /// review by: 2026-08-30
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2002-03-02
    /// dated: 2025-09-01
    /// review by: 2026-08-30
    /// ```
    "AGE-10" "end-date-past-25",
    message: "the plan appears to run past the 26th birthday",
    advice: "set an end date at the end of the academic year in which the person turns 25, or of the course, before the 26th birthday",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.46",
        Law "SEND Regulations 2014, reg 46",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let dates = &view.plan.dates;
    if let Some((born, until)) = view.plan.person.date_of_birth.zip(dates.review_by.or(dates.plan))
        && age(born, until).is_some_and(|a| a >= 26)
    {
        findings.push(view.flag(&RULE, None, "dates.review_by"));
    }
}
