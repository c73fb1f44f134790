use crate::rules::prelude::*;

rule! {
    /// A plan ends only on one of two grounds.
    ///
    /// ## Why
    /// An authority may end a plan only where it is no longer responsible for the person, or where the plan is
    /// no longer necessary. An age is neither.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note End: The plan will end on 31 July 2027 because of his age.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note End: The plan will end if the council is no longer responsible for him.
    /// ```
    "AGE-11" "no-lawful-ground-to-end",
    message: "the plan does not appear to give a lawful ground for ending it",
    advice: "give the ground: no longer responsible, or no longer necessary, with the facts behind it",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.45(1)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if let Some(piece) = crate::rules::age::ended_for_age(view) {
        findings.push(at(&RULE, piece, None));
    }
}
