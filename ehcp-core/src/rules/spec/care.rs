use super::prelude::*;

rule! {
    /// Social care provision states what is given, how much and how often.
    ///
    /// ## Why
    /// The Code asks for social care provision to be detailed, specific and normally quantified, with who
    /// gives it, just as for special educational provision.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Section H1: short breaks.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Section H1: short breaks of six hours a month with a support worker trained in autism, going swimming.
    /// ```
    "SPEC-20" "care-provision-not-specific",
    message: "this social care provision does not appear to say what is given, how much and how often",
    advice: "state: ____ (what), ____ minutes or hours, ____ times a ____, by a ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (H1, H2)",
        Law "Children and Families Act 2014, s 37(2)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if !matches!(view.input.section, Some(Letter::H | Letter::H1 | Letter::H2)) {
        return;
    }
    if [CriterionId::What, CriterionId::Dose, CriterionId::Frequency].into_iter().any(|c| view.fails(c)) {
        findings.push(view.flag(&RULE, None));
    }
}
