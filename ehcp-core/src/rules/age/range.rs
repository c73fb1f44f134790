use crate::rules::prelude::*;

rule! {
    /// A plan is for somebody from birth to the age of 25.
    ///
    /// ## Why
    /// The duties of Part 3 are owed to a child or young person under 25. A date of birth that puts the person
    /// outside is most often a slip, and every clock and stage then goes wrong.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 1987-03-02
    /// dated: 2026-05-01
    /// ```
    /// ```text,flagged
    /// born: 2026-09-02
    /// dated: 2026-05-01
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2003-03-02
    /// dated: 2026-05-01
    /// ```
    "AGE-01" "age-outside-the-range",
    message: "the date of birth does not appear to fit a plan, which is for somebody from birth to 25",
    advice: "check the date of birth and the date of the plan",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.83(2)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some((born, on)) = view.plan.person.date_of_birth.zip(view.date()) else { return };
    // From 25 to the 26th birthday a plan may be kept to the end of the year (AGE-10).
    if age(born, on).is_none_or(|a| a > 26) {
        findings.push(view.flag(&RULE, None, "person.date_of_birth"));
    }
}
