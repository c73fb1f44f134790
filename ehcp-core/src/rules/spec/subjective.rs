use super::prelude::*;

rule! {
    /// Staff are described by training, not by qualities that are a matter of opinion.
    ///
    /// ## Why
    /// Whether an adult is trusted, familiar or nurturing cannot be checked, and says nothing of skill.
    /// Beside stated training such words do no harm and are not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A familiar and trusted adult will greet Noor each morning.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A familiar teaching assistant trained in attachment-aware practice will greet Noor for ten minutes each morning.
    /// ```
    "SPEC-12" "subjective-staff-quality",
    message: "staff appear to be described only by qualities that cannot be checked",
    advice: "add a role and its training: a ____ trained in ____",
    severity: Info,
    authority: [
        Case "Redbridge London Borough Council v HO [2020] UKUT 323 (AAC)",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if !view.fails(CriterionId::Expertise) {
        return;
    }
    if let Some(hit) = view.text.hits(&lex::SUBJECTIVE).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
