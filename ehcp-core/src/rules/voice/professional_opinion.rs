use crate::rules::prelude::*;

rule! {
    /// Section A holds views, not findings.
    ///
    /// ## Why
    /// Scores and clinical words are what professionals found. They belong among the needs and the advice; in
    /// section A they take the place of the family's voice.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1: Ida presents with a severe delay; her standard score in reading is 68.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1: Ida says that she reads best with her uncle.
    /// B n1: Her standard score in reading is 68, so that she misses what is on the board.
    /// ```
    "VOICE-07" "finding-of-a-professional-in-a",
    message: "section A appears to give a professional's finding rather than a view",
    advice: "move it to section B, C or D, and say here what the child or family says about it",
    severity: Info,
    authority: [
        Practice "Frameworks of plan quality ask that section A hold no professional opinion",
        Law "SEND Regulations 2014, reg 12(1)(a)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for (_, piece) in view.text.statements(&[Letter::A]) {
        if let Some(hit) = piece.text.hits(&voice::CLINICAL).next() {
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}
