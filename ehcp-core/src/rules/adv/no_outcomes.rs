use super::prelude::*;

rule! {
    /// Advice says what its recommendations are to achieve.
    ///
    /// ## Why
    /// Advice is sought on needs, on provision and on the outcomes that the provision is to lead to. "Needs a
    /// social skills programme" leaves whoever writes the plan to guess what it is for, and nobody can say
    /// later whether it worked.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// n1: Ivo plays alone at every break, because he does not know how to join in.
    /// r1: A social skills group of four children for 30 minutes a week, led by a trained teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// n1: Ivo plays alone at every break, because he does not know how to join in.
    /// o1: By the end of Year 6 Ivo will play a game of his choice with two other children at break.
    /// r1: A social skills group of four children for 30 minutes a week, led by a trained teaching assistant.
    /// ```
    "ADV-01" "advice-without-outcomes",
    message: "this advice appears to recommend provision without saying what it is to achieve",
    advice: "for each recommendation say what ____ (name) will be able to do because of it, and by when: ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 6(1)",
        Code "SEND Code of Practice 2015, 9.46",
        Code "SEND Code of Practice 2015, 9.51",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let outcomes = holds(view, |k| matches!(k, StatementKind::Outcome | StatementKind::Step));
    if !outcomes && holds(view, |k| k == StatementKind::Provision) {
        findings.push(view.flag(&RULE, "statements"));
    }
}
