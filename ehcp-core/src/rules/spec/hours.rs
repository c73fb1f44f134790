use super::prelude::*;

rule! {
    /// Hours of an adult come with what the adult does in them.
    ///
    /// ## Why
    /// An hour a week is still too vague if nobody can tell what is to happen in it. So is a sum of money.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// 20 hours a week of support from a teaching assistant.
    /// ```
    ///
    /// ```text,flagged
    /// Top-up funding of £6,000 a year.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// 20 hours a week of a teaching assistant, who will pre-teach vocabulary and run his sensory circuit.
    /// ```
    "SPEC-11" "hours-without-activity",
    message: "this provision appears to state hours but not what is done in them",
    advice: "add what is done in the time: ____",
    severity: Warning,
    authority: [
        Case "Redbridge London Borough Council v HO [2020] UKUT 323 (AAC)",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let hours = has_minutes(view) || throughout(view) && !view.fails(CriterionId::Who);
    if view.fails(CriterionId::What) && hours || is_money(view) {
        findings.push(view.flag(&RULE, None));
    }
}
