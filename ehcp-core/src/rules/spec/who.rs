use super::prelude::*;

rule! {
    /// Provision states who gives it, by role.
    ///
    /// ## Why
    /// Without a role nobody knows whose task it is. The name of a service is not a role: it does not say
    /// whether a therapist or an assistant comes. Within a plan, "staff" and "an adult" are no role either; a
    /// single statement read by itself may say no more.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Handwriting practice for ten minutes each day.
    /// ```
    /// ```text,flagged
    /// Occupational therapy service input, one hour a term, on dressing skills.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Handwriting practice for ten minutes each day with a teaching assistant trained by the occupational therapist.
    /// ```
    "SPEC-04" "deliverer-not-stated",
    message: "this provision does not appear to say who gives it",
    advice: "name the role: given by a ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // Within a plan, what is simply there or is so all day long is kept up by the school as a whole.
    let sound = !view.fails(CriterionId::What) && !view.fails(CriterionId::Committed);
    let kept_up = view.input.in_plan && view.is_arrangement() && sound;
    // "Staff" or "an adult" may be anybody: read alone it is an answer, in a plan it is too little to secure.
    let anybody = view.input.in_plan && view.names_no_role() && view.fails(CriterionId::Expertise);
    if is_about_provision(view) {
        return;
    }
    if in_section_f(view) && (view.fails(CriterionId::Who) || anybody) && !kept_up {
        findings.push(view.flag(&RULE, None));
    }
}
