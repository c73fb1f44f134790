use super::prelude::*;

rule! {
    /// Advice that differs from what the child or family wishes says why.
    ///
    /// ## Why
    /// It is entirely acceptable that professional advice differs from what a young person or a parent wants.
    /// Where it does, it should say so, say how the difference arose, and say why the advice is better for the
    /// child; otherwise a reader can weigh neither.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note Discussion: Ivo's parents disagree with this advice.
    /// r1: A place in the reading group for 20 minutes a day with a trained teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note Discussion: Ivo's parents disagree with this advice, because he has been teased in the group. I recommend it all the same, as he reads aloud to nobody else.
    /// r1: A place in the reading group for 20 minutes a day with a trained teaching assistant.
    /// ```
    "ADV-10" "disagreement-not-explained",
    message: "this advice appears to mention a disagreement without explaining it",
    advice: "say how the difference arose, why you advise as you do, and how that helps ____ (name): ____",
    severity: Info,
    authority: [
        Practice "guides for professionals: refer to a disagreement, explain it and justify the position taken",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let pieces: Vec<&Piece<'_>> = view.text.all().filter(|p| !p.is_boilerplate()).collect();
    for (i, piece) in pieces.iter().enumerate() {
        let text = &piece.text;
        let hit = text.hits(&lex::DISPUTED).take(50).find(|h| {
            let sentence = text.sentences().iter().find(|s| s.span.contains(h.span));
            sentence.is_some_and(|s| {
                let people = (s.from..s.to).any(|t| is_party(text.tokens().folded(t)));
                let negated =
                    h.from.checked_sub(1).is_some_and(|b| matches!(text.tokens().folded(b), "not" | "no"));
                people && !negated
            })
        });
        let Some(hit) = hit else { continue };
        // The reason may stand in the next paragraph.
        let next = pieces.get(i + 1).filter(|p| same_heading(piece, p));
        let explained = std::iter::once(*piece).chain(next.copied()).any(|p| p.text.has(&lex::REASON));
        if !explained {
            findings.push(at(&RULE, piece, Some(hit.span)).confidence(0.7));
        }
    }
}

fn is_party(word: &str) -> bool {
    let word = word.strip_suffix("'s").unwrap_or(word);
    matches!(
        word,
        "parents"
            | "parent"
            | "mother"
            | "father"
            | "mum"
            | "dad"
            | "family"
            | "carers"
            | "carer"
            | "he"
            | "she"
            | "they"
            | "mr"
            | "mrs"
            | "ms"
    )
}

fn same_heading(a: &Piece<'_>, b: &Piece<'_>) -> bool {
    match (a.source, b.source) {
        (Source::Note(a), Source::Note(b)) => a.heading == b.heading,
        _ => false,
    }
}
