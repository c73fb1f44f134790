use super::prelude::*;
use crate::delivery::Per;

rule! {
    /// A weekly amount says in which weeks of the year it runs.
    ///
    /// ## Why
    /// A school year has some 39 weeks and a calendar year 52. Whether an amount runs in the holidays makes
    /// a third of a difference.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Speech therapy for 30 minutes a week with a speech and language therapist.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Speech therapy for 30 minutes a week in term time with a speech and language therapist.
    /// ```
    "SPEC-25" "weeks-of-the-year-not-stated",
    message: "this weekly amount does not appear to say in which weeks of the year it runs",
    advice: "add: in term time, or ____ weeks a year",
    severity: Info,
    authority: [
        Practice "Good practice in writing provision",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let weekly = view.deliveries().iter().any(|d| {
        d.weekly_minutes.is_some()
            && d.duration_weeks.is_none()
            && matches!(d.per, Some(Per::Week | Per::Fortnight))
    });
    let outside = view.deliveries().iter().any(|d| {
        d.who
            .as_deref()
            .is_some_and(|w| w.ends_with("therapist") || w.ends_with("tutor") || w.ends_with("counsellor"))
    });
    if weekly && outside && !view.text.has(&lex::TERM_TIME) {
        findings.push(view.flag(&RULE, None));
    }
}
