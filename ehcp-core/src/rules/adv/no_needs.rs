use super::prelude::*;
use crate::text::lexicon::outcome::CANNOT;

rule! {
    /// Advice says what the needs are that it has found.
    ///
    /// ## Why
    /// Observations and scores do not say by themselves what stands in the child's way. The authority asks for
    /// advice on needs, and every need that an assessment finds is to be in the plan: those who write it must
    /// not have to draw the conclusion.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note Findings: Ivo scored at the 3rd centile for reading and the 50th for reasoning. He was cheerful and chatted about trains, and he worked for forty minutes.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note Findings: Ivo scored at the 3rd centile for reading and the 50th for reasoning. He was cheerful and chatted about trains, and he worked for forty minutes.
    /// n1: Ivo reads single words slowly, so that he cannot follow a worksheet by himself.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    /// ```text,clean
    /// note Conclusions: Ivo reads well below what his reasoning would suggest and cannot follow a worksheet by himself. He tires when he has to, and gives up.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    "ADV-03" "advice-without-needs",
    message: "this advice does not appear to say which needs it has found",
    advice: "say what ____ (name) finds hard and what that keeps ____ (name) from doing: ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 6(1)",
        Code "SEND Code of Practice 2015, 9.46",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let concludes = |n: &Note| {
        let heading = n.heading.as_deref().unwrap_or("").to_lowercase();
        [
            "conclu",
            "summary",
            "formulation",
            "diagnos",
            "opinion",
            "impression",
            "analysis",
            "need",
            "difficult",
            "implication",
        ]
        .iter()
        .any(|word| heading.contains(word))
    };
    if view.is_empty() || holds(view, StatementKind::is_need) || view.advice.notes.iter().any(concludes) {
        return;
    }
    // A letter has no headings: what the child cannot do stands in its sentences.
    let in_a_letter = view.text.all().any(|p| {
        matches!(p.source, Source::Note(n) if n.heading.is_none())
            && !p.is_boilerplate()
            && p.text.has(&CANNOT)
    });
    if described(view) >= 25 && !in_a_letter {
        findings.push(view.flag(&RULE, "statements").confidence(0.8));
    }
}
