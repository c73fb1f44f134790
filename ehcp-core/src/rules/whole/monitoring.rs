use crate::rules::prelude::*;

rule! {
    /// The plan says how progress towards the outcomes is monitored.
    ///
    /// ## Why
    /// Section E sets out how progress is watched and when it is reviewed, so that a plan that is not working is
    /// noticed before a year has gone.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A: content
    /// B: content
    /// E o1: By July 2027 reads a page aloud.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A: content
    /// B: content
    /// E o1: By July 2027 reads a page aloud.
    /// E note arrangement: Progress is reviewed each term with the family.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "OUT-10" "no-arrangement-for-monitoring",
    message: "section E does not appear to say how progress is monitored and reviewed",
    advice: "say who looks at progress, how often, and how the family hears of it: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (E)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) || of_kind(view, &[Letter::E], StatementKind::Outcome).next().is_none() {
        return;
    }
    let said = view.text.all().any(|p| arranges(p) && p.text.has(&lex::MONITORS));
    if !said {
        findings.push(view.flag(&RULE, Some(Letter::E), "notes"));
    }
}

// The form's own words count where they set out arrangements.
fn arranges(piece: &Piece<'_>) -> bool {
    match piece.source {
        Source::Note(n) => {
            piece.section == Some(Letter::E) || piece.section.is_none() || n.kind == NoteKind::Arrangement
        }
        Source::Statement(_) | Source::Beside(_) | Source::LeadIn(_) => piece.section == Some(Letter::E),
        Source::NoteHeading(_) | Source::Field | Source::Advice(_) => false,
    }
}
