use crate::rules::prelude::*;

rule! {
    /// From 17 a plan with social care looks ahead to adult social care.
    ///
    /// ## Why
    /// Children's duties, section H1 among them, end at 18. A plan with social care that is silent on what
    /// follows leaves a gap on the birthday.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2008-12-02
    /// dated: 2026-05-01
    /// H1 h1: Four hours of personal assistance a week.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2008-12-02
    /// dated: 2026-05-01
    /// H1 h1: Four hours of personal assistance a week.
    /// D note: Adult social care begins its assessment in June.
    /// ```
    "AGE-14" "adult-care-not-planned",
    message: "the plan does not appear to look ahead to adult social care",
    advice: "say when adult social care will assess, and what is to follow at 18",
    severity: Info,
    authority: [
        Law "Care Act 2014, s.58",
        Code "SEND Code of Practice 2015, 8.62",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let care = of_kind(view, CARE, StatementKind::Provision).next().is_some();
    if years_old(view) == Some(17) && care && !view.text.says_anywhere(&stages::ADULT_CARE) {
        findings.push(view.flag(&RULE, Some(Letter::H2), "statements"));
    }
}
