use super::prelude::*;

rule! {
    /// A recommendation says how much and how often.
    ///
    /// ## Why
    /// Advice is to be clear and specific, and whoever gives it may say how much provision the child requires:
    /// no policy may keep them from it. A plan that has to quantify provision can take the amount from nowhere
    /// else. Equipment, and ways in which everybody works all day, have no amount.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// r1: Speech and language therapy from a therapist.
    /// ```
    /// ```text,flagged
    /// r1: Ivo should have regular reading practice with a teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// r1: Speech and language therapy for 30 minutes once a week from a registered therapist.
    /// ```
    /// ```text,clean
    /// r1: A sloping board on his desk in every lesson.
    /// ```
    /// ```text,clean
    /// r1: Hearing test every six months at the hearing clinic by an audiologist.
    /// ```
    /// ```text,clean
    /// r1: A referral by the general practitioner to the hearing clinic.
    /// ```
    "ADV-05" "recommendation-without-amount",
    message: "this recommendation does not appear to say {part}",
    advice: "say how much the child or young person needs: ____ minutes, ____ times in each ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    for advised in recommendations(view).filter(|a| !a.arrangement && !is_once(a)) {
        let part = match (advised.has("SPEC-02"), advised.has("SPEC-03")) {
            (true, true) => "how much or how often",
            (true, false) if is_as_long_as_it_takes(advised) => continue,
            (true, false) => "how long each time",
            (false, true) => "how often",
            (false, false) => continue,
        };
        findings.push(about(&RULE, advised, None).fact("part", Fact::Term(part)));
    }
}

// A referral is made once.
fn is_once(advised: &Advised<'_>) -> bool {
    let text = Annotation::of(&advised.statement.text);
    text.tokens()
        .iter_folded()
        .take(12)
        .any(|w| matches!(w, "referral" | "refer" | "referred" | "re-referral"))
}

// A test or an overnight stay is as long as it is.
fn is_as_long_as_it_takes(advised: &Advised<'_>) -> bool {
    let text = Annotation::of(&advised.statement.text);
    text.tokens().iter_folded().any(|w| {
        matches!(
            w,
            "test"
                | "tests"
                | "check"
                | "checks"
                | "screening"
                | "overnight"
                | "scan"
                | "scans"
                | "measured"
                | "weighed"
        )
    })
}
