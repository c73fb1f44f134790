use crate::rules::prelude::*;

rule! {
    /// A plan does not end merely because of an age below 25.
    ///
    /// ## Why
    /// From 19 the authority looks at whether the education and training outcomes have been achieved. Age alone
    /// is no reason before 25.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note End: The plan will cease on 31 July 2027 because Marek reaches the age of 19.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note End: The plan will cease when it is no longer necessary.
    /// ```
    /// ```text,clean
    /// note Review: The plan is reviewed before he turns 19.
    /// ```
    "AGE-09" "plan-ended-for-age",
    message: "the plan appears to give an age as a reason for ending it",
    advice: "set out whether the education and training outcomes have been achieved, and take out the age",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.45(3)",
        Code "SEND Code of Practice 2015, 9.200",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if let Some(piece) = crate::rules::age::ended_for_age(view) {
        findings.push(at(&RULE, piece, None));
    }
}
