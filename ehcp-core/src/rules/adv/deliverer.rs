use super::prelude::*;

rule! {
    /// A recommendation says who is to carry it out.
    ///
    /// ## Why
    /// A programme given by a therapist, by an assistant whom a therapist has trained, or by whoever is free is
    /// not the same. The adviser is the one who can say which of them the child requires.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// r1: Handwriting practice for ten minutes each day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// r1: Handwriting practice for ten minutes each day with a teaching assistant trained by the occupational therapist.
    /// ```
    /// ```text,clean
    /// r1: Consultation with an educational psychologist for an hour, once a term.
    /// ```
    /// ```text,clean
    /// profession: physiotherapist
    /// r1: I will see Ivo for 30 minutes once a month at school.
    /// ```
    "ADV-06" "recommendation-without-deliverer",
    message: "this recommendation does not appear to say who is to carry it out",
    advice: "name the role, and any training or qualification it takes: by a ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    for advised in recommendations(view) {
        if advised.has("SPEC-04") && !advised.arrangement && !names_somebody(&advised.statement.text) {
            findings.push(about(&RULE, advised, None));
        }
    }
}

// "I will see him": the writer. "QTVI: two hours a term": a role in front. "Consultation with an educational
// psychologist": a role that takes part.
fn names_somebody(text: &str) -> bool {
    let lower = text.to_lowercase();
    let own = ["i ", "we "].iter().any(|w| lower.starts_with(w) || lower.contains(&format!(" {w}will ")))
        && lower.contains(" will ");
    let in_front = text.split_once(':').is_some_and(|(head, _)| {
        let head = Annotation::of(head);
        head.tokens().len() <= 6 && advisers::PROFESSIONS.iter().any(|p| head.has(p))
    });
    let text = Annotation::of(text);
    let takes_part = advisers::PROFESSIONS.iter().flat_map(|p| text.hits(p)).any(|h| {
        (h.from.saturating_sub(4)..h.from).any(|i| matches!(text.tokens().folded(i), "with" | "by" | "from"))
    });
    own || in_front || takes_part
}
