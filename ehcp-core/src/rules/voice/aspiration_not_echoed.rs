use crate::rules::prelude::*;

rule! {
    /// What the child hopes for comes back in the rest of the plan.
    ///
    /// ## Why
    /// Outcomes should take account of the child's aspirations. A hope of friends, of doing things alone or, from
    /// Year 9, of work that returns nowhere in sections E to H may have been written down and left there.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// year: 10
    /// A a1 aspiration child: "I want a job with horses."
    /// E o1: By July 2027 Ida reads a page aloud.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    /// ```text,flagged
    /// year: 4
    /// A a1 aspiration child: "I'd like one friend."
    /// E o1: By July 2027 Ida reads a page aloud.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// year: 10
    /// A a1 aspiration child: "I want a job with horses."
    /// E o1: By July 2027 Ida completes ten days of work experience.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    /// ```text,clean
    /// year: 4
    /// A a1 aspiration child: "I want a job with horses."
    /// E o1: By July 2027 Ida reads a page aloud.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    "VOICE-04" "hopes-not-taken-up",
    message: "sections E to H do not appear to take up the child's hope {of}",
    advice: "consider which outcome is a step towards it, and say so in the child's words",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.64, 9.65",
    ],
    scope: Scope::Plan(check),
}

const BODY: &[Letter] = &[Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

// A hope, what answers it, and the year from which it is a matter for the plan.
const HOPES: [(&Lexicon, &Lexicon, &str, i8); 3] = [
    (&whole::HOPES_WORK, &stages::PFA_WORK, "of work", 9),
    (&whole::HOPES_LIVING, &stages::PFA_LIVING, "of doing things independently", -4),
    (&whole::HOPES_FRIENDS, &stages::PFA_FRIENDS, "of friends", -4),
];

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.text.statements(&[Letter::E]).next().is_none() {
        return; // FORM-07
    }
    let year = year(view).unwrap_or(-4);
    for (hope, answer, of, from) in HOPES {
        let mut hopes = of_kind(view, &[Letter::A], StatementKind::Aspiration)
            .filter(|(s, p)| s.speaker == Some(Speaker::Child) && p.text.has(hope));
        let Some((_, piece)) = hopes.next() else { continue };
        let answered =
            view.text.within(BODY).any(|p| !p.is_boilerplate() && (p.text.has(answer) || p.text.has(hope)));
        if year >= from && !answered {
            let span = piece.text.hits(hope).next().map(|h| h.span);
            findings.push(at(&RULE, piece, span).fact("of", Fact::Term(of)).confidence(0.6));
        }
    }
}
