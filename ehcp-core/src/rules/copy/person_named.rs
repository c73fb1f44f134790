use crate::rules::{names::is_capital, prelude::*};

rule! {
    /// Provision names a role, not a person.
    ///
    /// ## Why
    /// People change jobs. Provision that hangs on one of them ends when they leave, or leaves it open what
    /// qualification whoever comes next must have.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: Mrs Rowntree will read with Ida for ten minutes a day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: A teaching assistant will read with Ida for ten minutes a day, as Mrs Rowntree does now.
    /// ```
    /// ```text,clean
    /// F p1: A teaching assistant will read with Ida for ten minutes a day.
    /// ```
    "COPY-04" "person-named-in-provision",
    message: "this provision appears to name the person who gives it",
    advice: "name the role and the qualification: ____",
    severity: Info,
    authority: [
        Practice "Councils' guides to writing plans ask for roles rather than names",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for (_, piece) in of_kind(view, PROVISION, StatementKind::Provision) {
        if let Some(span) = named(&piece.text) {
            findings.push(at(&RULE, piece, Some(span)));
        }
    }
}

// "Mrs Rowntree will ...", "with Mr Hale".
fn named(text: &Annotation<'_>) -> Option<Span> {
    let tokens = text.tokens();
    (0..tokens.len()).find_map(|i| {
        let title = matches!(tokens.folded(i), "mr" | "mrs" | "ms" | "miss" | "mx" | "dr");
        let dot = usize::from(tokens.folded(i + 1) == ".");
        let name = i + 1 + dot;
        if !title || !is_capital(text, name) {
            return None;
        }
        let after = tokens.folded(name + 1);
        let before = i.checked_sub(1).map_or("", |b| tokens.folded(b));
        let gives =
            matches!(after, "will" | "to" | "or" | "and" | "sits" | "teaches" | "sees" | "meets" | "reads")
                || matches!(before, "with" | "by" | "from");
        gives.then(|| tokens.span(i, name + 1))
    })
}
