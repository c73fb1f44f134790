use super::prelude::*;

rule! {
    /// Therapists' time is told apart: with the child, with staff, on reports.
    ///
    /// ## Why
    /// An hour of a therapist may be an hour with the child or an hour of writing. A plan that says which
    /// can be checked.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// The occupational therapist will review Ola once a term.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// The occupational therapist will spend 30 minutes a term directly with Ola and 30 minutes training staff.
    /// ```
    "SPEC-16" "direct-time-not-told-apart",
    message: "this therapist's time does not appear to say how much is with the child",
    advice: "split the time: ____ minutes direct, ____ minutes with staff, ____ minutes on reports",
    severity: Info,
    authority: [
        Practice "Good practice in writing provision",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let therapist = view.deliveries().iter().any(|d| d.who.as_deref().is_some_and(is_therapist));
    let role = therapist || view.text.hits(&lex::THERAPY).next().is_some();
    let split = view.text.has(&lex::DIRECTNESS)
        || has_minutes(view) && view.deliveries().iter().all(|d| d.direct == Some(true));
    let hands = view.text.hits(&lex::REVIEWS).next();
    if let Some(hit) = hands.filter(|_| in_section_f(view) && role && !split) {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}

fn is_therapist(who: &str) -> bool {
    who.ends_with("therapist")
}
