use super::prelude::*;

rule! {
    /// Health provision states what is given, how much and how often.
    ///
    /// ## Why
    /// The Code asks for health provision to be detailed, specific and normally quantified, with who gives
    /// it, just as for special educational provision.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Section G: paediatric clinic input.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Section G: the epilepsy nurse will train four staff for two hours each September.
    /// ```
    "SPEC-19" "health-provision-not-specific",
    message: "this health provision does not appear to say what is given, how much and how often",
    advice: "state: ____ (what), ____ minutes or hours, ____ times a ____, by a ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (G)",
        Law "Children and Families Act 2014, s 37(2)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if !matches!(view.input.section, Some(Letter::G)) {
        return;
    }
    if [CriterionId::What, CriterionId::Dose, CriterionId::Frequency].into_iter().any(|c| view.fails(c)) {
        findings.push(view.flag(&RULE, None));
    }
}
