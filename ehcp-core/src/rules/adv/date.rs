use super::prelude::*;

rule! {
    /// Advice has a date.
    ///
    /// ## Why
    /// Needs change. Without a date nobody can tell whether advice is new, whether it came in time, or which of
    /// two pieces of advice replaces the other; the plan lists its advice with dates.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// author: Una Reed
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// author: Una Reed
    /// date: 2026-03-01
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    "ADV-13" "advice-not-dated",
    message: "this advice does not appear to have a date",
    advice: "add the date on which the advice was given: ____",
    severity: Info,
    authority: [
        Practice "the list of advice in section K gives the date of each",
        Code "SEND Code of Practice 2015, 9.69 (K)",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    if view.advice.date.is_none() && !view.is_empty() {
        findings.push(view.flag(&RULE, "date").confidence(0.8));
    }
}
