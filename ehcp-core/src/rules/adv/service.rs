use super::prelude::*;

rule! {
    /// Advice starts from what the child needs, not from what a service has to give.
    ///
    /// ## Why
    /// The authority asks what provision the needs call for. Waiting lists and caseloads are no part of that
    /// answer, and no policy may keep an adviser from saying how much is required.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// r1: A block of six sessions of 30 minutes with a registered therapist, subject to capacity.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// r1: Therapy for 30 minutes once a week with a registered therapist.
    /// ```
    "ADV-16" "advice-bound-by-the-service",
    message: "this recommendation appears to be measured by what a service can give",
    advice: "say what ____ (name) requires: ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Law "SEND Regulations 2014, reg 6(1)",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    for piece in recommended(view) {
        if let Some(hit) = piece.text.hits(&lex::SERVICE_BOUND).next() {
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}
