use crate::rules::prelude::*;

rule! {
    /// The plan says whose it is, which authority made it, when, and by when it is reviewed.
    ///
    /// ## Why
    /// The clocks of review and appeal run from these dates, and a plan is reviewed within twelve months.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_first
    /// name: Ida Brook
    /// born: 2015-03-02
    /// authority: Northmere Council
    /// dated: 2026-05-01
    /// review by: 2027-07-01
    /// ```
    /// ```text,flagged
    /// kind: final_first
    /// name: Ida Brook
    /// born: 2015-03-02
    /// authority: Northmere Council
    /// dated: 2026-05-01
    /// A: content
    /// B: content
    /// E: content
    /// F: content
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_first
    /// name: Ida Brook
    /// born: 2015-03-02
    /// authority: Northmere Council
    /// dated: 2026-05-01
    /// review by: 2027-04-30
    /// ```
    "FORM-18" "identity-or-date-missing",
    message: "the plan does not appear to give {what}",
    advice: "state {what} on the front of the plan",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.44(1)",
        Law "SEND Regulations 2014, reg 13",
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    let mut gap = |field: &'static str, what: &'static str| {
        findings.push(view.flag(&RULE, None, field).fact("what", Fact::Term(what)));
    };
    if let Some((dated, review)) = plan.dates.plan.zip(plan.dates.review_by)
        && review > school_year::months_after(dated, 12)
    {
        gap("dates.review_by", "a review date within twelve months of the plan");
    }
    if let Some((dated, today)) = plan.dates.plan.zip(view.settings.as_of)
        && dated > today
    {
        gap("dates.plan", "a date that is not in the future");
    }
    if is_extract(plan) {
        return;
    }
    if plan.person.name.is_none() && plan.person.preferred_name.is_none() {
        gap("person.name", "the child's full name");
    }
    if plan.person.date_of_birth.is_none() {
        gap("person.date_of_birth", "the date of birth");
    }
    if plan.authority.is_none() {
        gap("authority", "the local authority");
    }
    if plan.dates.plan.is_none() {
        gap("dates.plan", "the date of the plan");
    }
    if plan.dates.review_by.is_none() && view.kind().is_some_and(PlanKind::is_final) {
        gap("dates.review_by", "the date by which it is to be reviewed");
    }
    let signed = || {
        view.text.all().any(|p| p.section.is_none_or(|l| l == Letter::Other) && p.text.has(&whole::SIGNED))
    };
    if view.kind().is_some_and(PlanKind::is_final) && !view.plan.notes.is_empty() && !signed() {
        let finding = view.flag(&RULE, None, "notes").severity(Severity::Info);
        findings.push(finding.fact("what", Fact::Term("the officer who signed it")));
    }
    // A draft has no date of review yet, but it can say when the plan will be looked at.
    let arranges = |p: &&Piece<'_>| matches!(p.section, None | Some(Letter::E)) && p.statement().is_none();
    let reviewed = || view.text.all().filter(arranges).any(|p| p.text.has(&whole::REVIEW_PLANNED));
    if plan.dates.review_by.is_none() && view.kind().is_some_and(PlanKind::is_draft) && !reviewed() {
        let finding = view.flag(&RULE, None, "dates.review_by").severity(Severity::Info);
        findings.push(finding.fact("what", Fact::Term("when it is to be reviewed")));
    }
}
