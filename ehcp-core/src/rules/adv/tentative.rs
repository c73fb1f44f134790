use super::prelude::*;

rule! {
    /// A recommendation is made without ifs and maybes.
    ///
    /// ## Why
    /// Families ask for unambiguous professional opinions. What "may be helpful" or is to be given "where
    /// possible" gives whoever writes the plan nothing to commit anybody to.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// r1: Ivo may benefit from a reading group of four children for 20 minutes a day with a trained teaching assistant.
    /// ```
    /// ```text,flagged
    /// r1: A quiet room where possible.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// r1: Ivo should have a reading group of four children for 20 minutes a day with a trained teaching assistant.
    /// ```
    "ADV-15" "recommendation-tentative",
    message: "these words appear to leave open whether this is recommended",
    advice: "say that it is needed, or when it is: ____ needs ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Practice "guides for health professionals: unambiguous opinions and specific recommendations",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    for piece in recommended(view) {
        if let Some(hit) = piece.text.hits(&lex::TENTATIVE).next() {
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}
