use crate::rules::prelude::*;

rule! {
    /// A child who cannot be asked in words is asked in another way.
    ///
    /// ## Why
    /// No age and no disability puts a child's views out of reach: they can be seen in what the child turns to
    /// and turns away from. The authority must have regard to them, so the plan says how they were sought.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A note: Ida is too young to give her views.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A note: Ida is too young to give her views in words; they were gathered by watching her on three mornings.
    /// ```
    /// ```text,clean
    /// A note: Ida told us with pictures what she likes.
    /// ```
    "VOICE-06" "child-said-to-have-no-views",
    message: "section A appears to say that the child cannot give views and not to say how they were sought",
    advice: "say how views were sought in another way (watching, pictures, those who know the child): ____",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.19",
        Code "SEND Code of Practice 2015, 1.3, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let sought = view.text.within(&[Letter::A]).any(|p| p.text.has(&voice::GATHERED));
    for piece in view.text.within(&[Letter::A]).filter(|p| !p.is_boilerplate()) {
        if let Some(hit) = piece.text.hits(&voice::CANNOT_SAY).next().filter(|_| !sought) {
            findings.push(at(&RULE, piece, Some(hit.span)));
            return;
        }
    }
}
