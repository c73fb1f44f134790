use crate::rules::prelude::*;

rule! {
    /// Therapy that educates or trains stands in section F.
    ///
    /// ## Why
    /// Health or social care provision that educates or trains the child is special educational provision, and
    /// only section F makes it enforceable as such. Speech and language therapy is normally of this kind.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// G g1: The speech and language therapist will teach her to join words, six sessions of 30 minutes each term.
    /// ```
    /// ```text,flagged
    /// H2 h1: Mobility training to teach the walk to school, an hour a week for ten weeks.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// G g1: Yearly review of the spine by the physiotherapist, 30 minutes.
    /// ```
    /// ```text,clean
    /// F p1: The speech and language therapist will teach her to join words, six sessions of 30 minutes each term.
    /// ```
    "THREAD-08" "therapy-that-educates-outside-f",
    message: "this therapy appears to educate or train and does not stand in section F",
    advice: "consider whether it is special educational provision, and if so specify it in section F",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.21(5)",
        Code "SEND Code of Practice 2015, 9.74",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let outside = [Letter::G, Letter::H, Letter::H1, Letter::H2];
    let speech_in_f = view.text.says(&[Letter::F], &lex::SPEECH_THERAPY);
    for (_, piece) in of_kind(view, &outside, StatementKind::Provision) {
        let text = &piece.text;
        let Some(role) = text.hits(&lex::THERAPY_ROLE).next() else { continue };
        if text.has(&lex::FOR_STAFF) || text.has(&lex::SWALLOWING) {
            continue;
        }
        let speech_only_here = text.has(&lex::SPEECH_THERAPY) && !speech_in_f;
        if text.has(&lex::TEACHES) || speech_only_here {
            findings.push(at(&RULE, piece, Some(role.span)));
        }
    }
}
