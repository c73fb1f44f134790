use crate::rules::prelude::*;

rule! {
    /// Section F holds education, not medical or personal care.
    ///
    /// ## Why
    /// What only keeps a child well or lets them attend is health or social care provision and belongs in
    /// section G or H, unless the child is taught something by it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: Gastrostomy feeds at ten and two, given by a trained assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: A programme to learn to check her own blood glucose, taught for 15 minutes daily.
    /// ```
    "THREAD-09" "medical-care-in-section-f",
    message: "this appears to be medical or personal care rather than special educational provision",
    advice: "move it to section G or H, or say what the child learns by it",
    severity: Info,
    authority: [
        Case "East Sussex CC v KS [2017] UKUT 275 (AAC)",
        Law "Children and Families Act 2014, s.21",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for (_, piece) in of_kind(view, &[Letter::F], StatementKind::Provision) {
        let Some(hit) = piece.text.hits(&lex::MEDICAL_CARE).next() else { continue };
        if !piece.text.has(&lex::LEARNS_SELF_CARE) && !piece.text.has(&lex::FOR_STAFF) {
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}
