use crate::rules::prelude::*;

rule! {
    /// From 16 the package runs over five days where that is appropriate.
    ///
    /// ## Why
    /// The Code asks for a package across education, health and care over five days a week. Fewer days may be
    /// right, but the plan says why or what fills the rest.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// year: 13
    /// F p1: A course in horticulture on three days a week, taught in a group of eight.
    /// ```
    /// ```text,flagged
    /// year: 13
    /// F p1: Sports on Tuesdays, to be arranged.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// year: 13
    /// F p1: A course in horticulture on three days a week, and work experience on the other days.
    /// ```
    /// ```text,clean
    /// year: 8
    /// F p1: Swimming on three days a week.
    /// ```
    "PFA-06" "package-under-five-days",
    message: "the package does not appear to cover five days, and no reason is given",
    advice: "say what happens on the other days, or why fewer than five are right",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 8.39, 8.40",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if year(view).is_none_or(|y| y < 12) {
        return;
    }
    for (_, piece) in view.text.statements(&[Letter::F]) {
        let fewer = piece.text.hits(&stages::FEWER_DAYS).next().map(|h| h.span);
        let Some(span) = fewer.or_else(|| undecided_day(&piece.text)) else { continue };
        if !piece.text.has(&stages::REST_OF_WEEK) {
            findings.push(at(&RULE, piece, Some(span)));
        }
    }
}

// "Sports on Tuesdays, to be arranged": a day that has a name and no content.
fn undecided_day(text: &Annotation<'_>) -> Option<Span> {
    text.sentences().iter().find_map(|s| {
        let day = (s.from..s.to).any(|i| {
            let word = text.tokens().folded(i);
            let word = word.strip_suffix('s').unwrap_or(word);
            matches!(word, "monday" | "tuesday" | "wednesday" | "thursday" | "friday")
        });
        let open = text.hits(&whole::DAY_UNDECIDED).find(|h| s.span.contains(h.span));
        open.filter(|_| day).map(|h| h.span)
    })
}
