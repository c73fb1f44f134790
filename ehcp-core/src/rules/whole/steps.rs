use crate::rules::prelude::*;

rule! {
    /// Steps towards each outcome are shown.
    ///
    /// ## Why
    /// An outcome may be years away. Steps show the family and the school what comes first, and whether it is on
    /// course.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// E o1: By the end of Year 6 reads a chapter aloud.
    /// E o2: By the end of Year 6 writes a page.
    /// E s1 < o2: By July 2027 writes three lines.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// E o2: By the end of Year 6 writes a page.
    /// E s1 < o2: By July 2027 writes three lines.
    /// ```
    "OUT-08" "outcome-without-steps",
    message: "this outcome does not appear to have steps towards it",
    advice: "add one or more steps with dates: what will be seen first, and by when",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (E)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for (outcome, piece) in of_kind(view, &[Letter::E], StatementKind::Outcome) {
        let step = view
            .plan
            .statements()
            .any(|(_, s)| s.kind == StatementKind::Step && s.parent.as_deref() == Some(outcome.id.as_str()));
        if !step {
            findings.push(at(&RULE, piece, None));
        }
    }
}
