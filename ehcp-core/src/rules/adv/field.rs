use super::prelude::*;

rule! {
    /// Advisers keep to their own field.
    ///
    /// ## Why
    /// Advice weighs most where its writer is expert, and the Code asks writers to stay there. What a doctor says
    /// of teaching hours, or a teacher about a medicine, carries no weight, and draws attention from what does.
    /// Only what is plainly another's field is pointed out; a referral, or what another is asked to decide, is
    /// not.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// profession: consultant paediatrician
    /// r1: Ivo needs 25 hours of teaching assistant support a week.
    /// ```
    /// ```text,flagged
    /// profession: class teacher
    /// r1: Ivo should take a higher dose of his medication in the morning.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// profession: consultant paediatrician
    /// r1: The school nurse reviews his medication once a term for 20 minutes.
    /// ```
    /// ```text,clean
    /// profession: class teacher
    /// r1: A referral to the paediatrician to review his medication.
    /// ```
    /// ```text,clean
    /// r1: Ivo needs 25 hours of teaching assistant support a week.
    /// ```
    "ADV-12" "outside-the-advisers-field",
    message: "this recommendation appears to be about {field}, which is not the field of whoever advises",
    advice: "leave it to those whose field it is, or say whose advice it repeats: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let Some(profession) = view.advice.profession.as_deref().map(Annotation::of) else { return };
    let doctor = profession.has(&lex::DOCTOR);
    let layman = profession.has(&lex::NOT_OF_HEALTH);
    let psychologist = profession.has(&advisers::ADVISER_PSYCHOLOGY);
    let social = view.advice.role == Some(AdviceRole::SocialCare);
    for piece in recommended(view) {
        let text = &piece.text;
        let hit = |lexicon: &'static crate::text::Lexicon| text.hits(lexicon).next().map(|h| h.span);
        let found = if doctor || social {
            hit(&lex::TEACHING).map(|span| ("teaching", span))
        } else if layman {
            hit(&lex::MEDICINE).map(|span| ("medicine", span)).or_else(|| {
                hit(&lex::THERAPY_TIME)
                    .filter(|_| !psychologist && has_amount(text))
                    .map(|span| ("therapy", span))
            })
        } else {
            None
        };
        if let Some((field, span)) = found.filter(|_| !text.has(&lex::DEFERS)) {
            findings.push(at(&RULE, piece, Some(span)).fact("field", Fact::Term(field)).confidence(0.6));
        }
    }
}

fn has_amount(text: &Annotation<'_>) -> bool {
    (0..text.tokens().len()).any(|i| {
        matches!(
            text.tokens().folded(i),
            "minutes" | "hours" | "hour" | "sessions" | "weekly" | "fortnightly"
        )
    })
}
