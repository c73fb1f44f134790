use super::prelude::*;

rule! {
    /// Provision states how often it is given.
    ///
    /// ## Why
    /// Words such as regular, frequent or ongoing leave the reader to guess. Beside a figure they do no
    /// harm and are not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Regular 20-minute sessions of touch typing with a teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Regular touch typing with a teaching assistant: 20 minutes each Monday and Thursday.
    /// ```
    "SPEC-03" "frequency-not-stated",
    message: "this provision does not appear to say how often",
    advice: "state the frequency: ____ times a ____ (day, week, half-term, term)",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let none = is_about_provision(view) || view.input.in_plan && is_money(view);
    if in_section_f(view) && view.fails(CriterionId::Frequency) && !none {
        let span = view.text.hits(&lex::LOOSE_FREQUENCY).next().map(|h| h.span);
        findings.push(by_setting(view, view.flag(&RULE, span)));
    }
}
