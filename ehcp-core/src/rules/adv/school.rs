use super::prelude::*;

rule! {
    /// Advice names no particular school for the child.
    ///
    /// ## Why
    /// Which school is named is decided last, by the authority, after the family has said what it wants. Advice
    /// that names one says less about what the child needs, and its words cannot be used if the child moves.
    /// The school that the child attends now may be mentioned where it is described.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// r1: Staff at Ashen Grove Primary School read with Ivo for ten minutes a day.
    /// ```
    /// ```text,flagged
    /// note Conclusions: Ivo should attend Ashen Grove Academy from September.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note Background: Ivo has been a pupil at Ashen Grove Primary School since Reception.
    /// r1: School staff read with Ivo for ten minutes a day.
    /// ```
    "ADV-11" "advice-names-a-school",
    message: "this advice appears to recommend a school or college by name",
    advice: "write the school or the setting, and describe what it must be able to offer: ____",
    severity: Info,
    authority: [
        Practice "guides for professionals: specific provision without naming a particular school or setting",
        Law "Children and Families Act 2014, ss 38 to 40",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    for advised in recommendations(view) {
        let named = advised.judgement.criteria.iter().find(|(id, _)| *id == CriterionId::NoNamedSchool);
        if let Some((_, criterion)) = named.filter(|(_, c)| c.met == Some(false)) {
            findings.push(about(&RULE, advised, criterion.evidence.first().copied()));
        }
    }
    for piece in view.text.all().filter(|p| matches!(p.source, Source::Note(_)) && !p.is_boilerplate()) {
        let Some(span) = institution(&piece.text) else { continue };
        let sentence = piece.text.sentences().iter().find(|s| s.span.contains(span));
        if sentence.is_some_and(|s| piece.text.has_within(&lex::PLACED_AT, s.span)) {
            findings.push(at(&RULE, piece, Some(span)).confidence(0.7));
        }
    }
}
