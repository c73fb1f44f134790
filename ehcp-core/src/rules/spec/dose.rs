use super::prelude::*;

rule! {
    /// Provision states how long each session lasts or how many hours there are.
    ///
    /// ## Why
    /// The Code asks for provision to be detailed and normally quantified. Equipment, the way a class is
    /// run and approaches used all day are excepted; in a special school such items weigh less.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Weekly art therapy with an HCPC-registered art therapist.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Art therapy for 50 minutes a week with an HCPC-registered art therapist.
    /// ```
    /// ```text,clean
    /// A wobble cushion, provided by the occupational therapist, on her chair in every lesson.
    /// ```
    "SPEC-02" "dose-not-stated",
    message: "this provision does not appear to say how long or how many hours",
    advice: "state the length: ____ minutes each time, or ____ hours in each ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // Equipment calls for no figures, unless nobody is bound to give it.
    let unbound = view.input.in_plan
        && view.is_arrangement()
        && view.fails(CriterionId::Committed)
        && !has_minutes(view);
    if in_section_f(view) && !is_about_provision(view) && (view.fails(CriterionId::Dose) || unbound) {
        findings.push(by_setting(view, view.flag(&RULE, None)));
    }
}
