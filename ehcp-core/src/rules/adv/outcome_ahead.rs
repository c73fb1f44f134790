use super::prelude::*;

rule! {
    /// An outcome that is advised is worded in the future.
    ///
    /// ## Why
    /// "Reading a page aloud" may be what the child does now, what is practised or what is hoped for. Worded in
    /// the future, with the child as its subject, an outcome can be taken into the plan as it stands.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// o1: Reading a page aloud without help.
    /// ```
    /// ```text,flagged
    /// o1: Improved attention in lessons.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// o1: By the end of Year 6 Ivo will read a page aloud without help.
    /// ```
    /// ```text,clean
    /// o1: To read a page aloud without help by July 2028.
    /// ```
    "ADV-04" "advised-outcome-not-in-the-future",
    message: "this outcome does not appear to say what the child or young person will do",
    advice: "word it in the future: by ____ (when) ____ (name) will ____",
    severity: Info,
    authority: [
        Practice "council guides for advice: outcomes worded in the future tense",
        Code "SEND Code of Practice 2015, 9.66",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let ahead = |text: &str| {
        let text = Annotation::of(text);
        text.has(&lex::LOOKS_AHEAD)
            || (0..text.tokens().len().min(8)).any(|i| text.tokens().folded(i) == "to" && i < 2)
    };
    for advised in &view.statements {
        let statement = advised.statement;
        if statement.kind == StatementKind::Outcome
            && !ahead(&statement.text)
            && !statement.lead_in.as_deref().is_some_and(|lead| Annotation::of(lead).has(&lex::LOOKS_AHEAD))
        {
            findings.push(about(&RULE, advised, None));
        }
    }
}
