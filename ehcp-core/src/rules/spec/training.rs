use super::prelude::*;

rule! {
    /// Training of staff states its topic, who gives it, how long it is and how often.
    ///
    /// ## Why
    /// Training that staff will have is provision, and is as hard to secure as any other if nothing is said
    /// of it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Staff will be trained in autism.
    /// ```
    /// ```text,flagged
    /// Teaching staff will receive training.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// The speech and language therapist will train the class team in signing for two hours each September.
    /// ```
    "SPEC-15" "staff-training-not-specified",
    message: "this training does not appear to have a trainer, a length and a frequency",
    advice: "state who trains whom in ____, for ____ hours, how often: ____",
    severity: Warning,
    authority: [
        Practice "Good practice in writing provision",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let short = view.fails(CriterionId::Dose) || view.fails(CriterionId::Frequency);
    let Some(hit) = view.text.hits(&lex::STAFF_TRAINING).next() else { return };
    if short {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
