use crate::rules::prelude::*;

rule! {
    /// Section I holds a name and a type and nothing else; education otherwise than at school is described in section F.
    ///
    /// ## Why
    /// A home, a package or a note on funding is no institution. Where no school would be appropriate, section I
    /// stays empty and everything that is provided is specified in section F, where it can be enforced.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_first
    /// I: name=Elmfield School, type=special, text=Elmfield School with a bespoke package of tuition at home
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_first
    /// I: name=Elmfield School, type=special school
    /// ```
    "FORM-12" "free-text-in-the-placement",
    message: "section I appears to hold more than the name and type of an institution",
    advice: "keep only name and type in section I and specify any package, tuition or home programme in section F",
    severity: Warning,
    authority: [
        Case "Derbyshire CC v EM and DM [2019] UKUT 240 (AAC)",
        Case "NN v Cheshire East [2021] UKUT 220 (AAC)",
        Law "Children and Families Act 2014, s.61",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.kind().is_some_and(PlanKind::is_draft) {
        return; // FORM-10
    }
    let name = view.plan.placement.as_ref().and_then(|p| p.name.as_deref()).unwrap_or("");
    let in_name = |words: &str| name.to_lowercase().contains(&words.to_lowercase());
    for piece in view.text.within(&[Letter::I]).filter(|p| !p.is_boilerplate()) {
        let words = piece.text.text();
        if piece.text.hits(&lex::NOT_FOR_I).any(|h| !in_name(h.span.of(words))) {
            findings.push(view.flag(&RULE, Some(Letter::I), "placement"));
            return;
        }
    }
}
