use crate::rules::prelude::*;

rule! {
    /// The plan of a looked-after child records who holds the role of parent.
    ///
    /// ## Why
    /// More than one person may be a parent in the law's sense: whoever has parental responsibility and whoever
    /// has care. Notices and appeal rights go to them, so the plan says who they are.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// looked after: yes
    /// A a1: I like the garden.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// looked after: yes
    /// A a1: I like the garden.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// note Carers: Parental responsibility is shared by the council and his mother.
    /// ```
    "LAC-03" "parent-role-not-recorded",
    message: "the plan does not appear to record who holds the role of parent",
    advice: "record who has parental responsibility and who has day-to-day care, and who receives notices",
    severity: Info,
    authority: [
        Law "Education Act 1996, s.576",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.plan.person.looked_after == Some(true)
        && !is_extract(view.plan)
        && !view.text.says_anywhere(&stages::PARENT_ROLE)
    {
        findings.push(view.flag(&RULE, None, "person.family"));
    }
}
