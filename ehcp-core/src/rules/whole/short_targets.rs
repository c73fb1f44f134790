use crate::rules::prelude::*;

rule! {
    /// The plan says how shorter-term targets are set.
    ///
    /// ## Why
    /// Outcomes are worked towards through shorter-term targets. The plan need not hold the targets, but it says
    /// who sets them and how often.
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
    /// E note arrangement: The SENCO sets short-term targets with the family each term.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "OUT-09" "no-arrangement-for-short-targets",
    message: "the plan does not appear to say how shorter-term targets are set",
    advice: "say who sets shorter-term targets with the family, and how often: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.62, 9.69 (E)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) || of_kind(view, &[Letter::E], StatementKind::Outcome).next().is_none() {
        return;
    }
    let said = view.text.all().any(|p| {
        !matches!(p.section, Some(Letter::A | Letter::B | Letter::C | Letter::K))
            && p.text.has(&lex::SHORT_TARGETS)
    });
    if !said {
        findings.push(view.flag(&RULE, Some(Letter::E), "notes"));
    }
}
