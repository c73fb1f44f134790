use crate::rules::prelude::*;

rule! {
    /// For a child under two, any educational provision is special.
    ///
    /// ## Why
    /// Provision need not be more than, or unlike, what others of that age get: the Act sets that test only from
    /// the second birthday.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2025-03-02
    /// dated: 2026-05-01
    /// note Decision: What she needs is not additional to or different from what the nursery offers to all.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2023-03-02
    /// dated: 2026-05-01
    /// note Decision: What she needs is not additional to or different from what the nursery offers to all.
    /// ```
    "AGE-13" "test-of-older-child-for-under-two",
    message: "the child is under two, and the words appear to set a test that applies from the second birthday",
    advice: "leave the comparison with other children out",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.21(2)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some((born, on)) = view.plan.person.date_of_birth.zip(view.date()) else { return };
    if age(born, on).is_none_or(|years| years >= 2) {
        return;
    }
    let compared = |piece: &&Piece<'_>| !piece.is_boilerplate() && piece.text.has(&stages::LIKE_OTHERS);
    for piece in view.text.all().filter(compared) {
        findings.push(at(&RULE, piece, None));
    }
}
