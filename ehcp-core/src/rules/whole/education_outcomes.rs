use crate::rules::prelude::*;

rule! {
    /// From 17 education and training outcomes can be told apart.
    ///
    /// ## Why
    /// Before a plan ends at 19 or later, the authority looks at whether the education or training outcomes were
    /// achieved. That needs outcomes that can be recognised as such.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2007-10-02
    /// dated: 2026-11-01
    /// E o1: Goes swimming with two friends each week.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2007-10-02
    /// dated: 2026-11-01
    /// E o1: Completes a Level 1 course in horticulture.
    /// ```
    /// ```text,clean
    /// born: 2007-10-02
    /// dated: 2026-11-01
    /// E o1: Feeds the goats from a list of pictures on nine days out of ten.
    /// E note arrangement: Outcome 1 is an education and training outcome.
    /// ```
    "OUT-12" "no-education-outcome-after-17",
    message: "no outcome appears to be one of education or training",
    advice: "mark which outcomes are education or training outcomes, or add the ones that the course is to bring about",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (E)",
        Law "Children and Families Act 2014, s.45(3)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if years_old(view).is_none_or(|a| a < 17) {
        return;
    }
    let mut outcomes = of_kind(view, &[Letter::E], StatementKind::Outcome).peekable();
    let education = |s: &Statement, p: &Piece<'_>| {
        p.text.has(&stages::SCHOOLING)
            || s.area.as_deref().is_some_and(|a| Annotation::of(a).has(&stages::SCHOOLING))
    };
    // "Outcomes 1 to 4 are education and training outcomes."
    let marked = || {
        view.text
            .within(&[Letter::E])
            .any(|p| p.statement().is_none() && p.text.has(&whole::EDUCATION_OUTCOMES))
    };
    if outcomes.peek().is_some() && !outcomes.any(|(s, p)| education(s, p)) && !marked() {
        findings.push(view.flag(&RULE, Some(Letter::E), "statements"));
    }
}
