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
        let text = advised.statement.text.to_lowercase();
        // "I will see him": the writer.
        let own = ["i ", "we "].iter().any(|w| text.starts_with(w) || text.contains(&format!(" {w}will ")))
            && text.contains(" will ");
        if advised.has("SPEC-04") && !own {
            findings.push(about(&RULE, advised, None));
        }
    }
}
