use super::prelude::*;
use crate::text::resource;

rule! {
    /// Provision does not hang on money, staff or room.
    ///
    /// ## Why
    /// The duty to secure special educational provision is absolute: lack of money or staff is no answer to
    /// it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Subject to funding, Kai will have counselling for 45 minutes a week with a qualified counsellor.
    /// ```
    ///
    /// ```text,flagged
    /// Kai will have counselling for 45 minutes a week once a counsellor has been appointed.
    /// ```
    /// ```text,flagged
    /// Counselling for 45 minutes a week, staffing allowing, from the school's existing pastoral staff.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Kai will have counselling for 45 minutes a week with a qualified counsellor.
    /// ```
    "SPEC-24" "subject-to-resources",
    message: "this provision appears to hang on money, staff or room",
    advice: "delete the condition, and state what will be given: ____",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s 42(2)",
        Case "R v East Sussex County Council, ex parte Tandy [1998] AC 714",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let listed = view.text.hits(&open::RESOURCE).next().map(|h| h.span);
    if let Some(span) = listed.or_else(|| resource::conditions(view.text.tokens()).into_iter().next()) {
        findings.push(view.flag(&RULE, Some(span)));
    }
}
