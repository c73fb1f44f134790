use super::prelude::*;
use crate::text::resource;

rule! {
    /// Provision says what will be given, without words that leave it open.
    ///
    /// ## Why
    /// What may, might, could or should be given, or is given where possible or as needed, cannot be
    /// secured. Reports advise; a plan orders.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Jonah should have 15 minutes of reading a day with a trained volunteer.
    /// ```
    /// ```text,flagged
    /// A quiet room will be offered as and when required.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Jonah will have 15 minutes of reading a day with a trained teaching assistant.
    /// ```
    /// ```text,clean
    /// May will practise saying what she might need, ten minutes a day, with the ELSA.
    /// ```
    "SPEC-08" "provision-not-committed",
    message: "these words do not appear to commit anyone to the provision",
    advice: "replace the words with will, and state when: ____",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s 42(2)",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
        Case "E v Newham London Borough Council [2003] EWCA Civ 9",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let other =
        [&open::RESOURCE, &open::DELEGATION, &open::EXTERNAL, &open::TAPER, &open::VARIATION, &open::FUNDING];
    let Some(criterion) = view.criterion(CriterionId::Committed).filter(|c| c.met == Some(false)) else {
        return;
    };
    let mut elsewhere: Vec<Span> = other.iter().flat_map(|l| view.text.hits(l).map(|h| h.span)).collect();
    elsewhere.extend(resource::conditions(view.text.tokens()));
    let elsewhere = Stretches::of(elsewhere);
    let first = criterion.evidence.iter().copied().find(|s| !elsewhere.overlap(*s));
    // What stands in the lead-in has no place in the words.
    if first.is_some() || criterion.evidence.is_empty() {
        findings.push(view.flag(&RULE, first));
    }
}
