use super::prelude::*;

rule! {
    /// Provision states amounts, not degrees.
    ///
    /// ## Why
    /// A high level of, significant or enhanced has no meaning until somebody says what it is measured
    /// against.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A high level of adult support.
    /// ```
    /// ```text,flagged
    /// Significant support from staff in lessons.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A significant part of each session, at least 20 of its 30 minutes, is spent on listening games with the speech and language therapist.
    /// ```
    "SPEC-10" "relative-amount",
    message: "this amount appears to be stated as a degree only",
    advice: "replace the degree with a figure: ____ minutes, ____ times a ____",
    severity: Warning,
    authority: [
        Case "[2025] UKUT 187 (AAC)",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let dosed = has_minutes(view) && !view.fails(CriterionId::What);
    if dosed || !(view.fails(CriterionId::Dose) || view.fails(CriterionId::What) || ratio(view)) {
        return;
    }
    if let Some(hit) = view.text.hits(&lex::RELATIVE).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}

// "small classes", "a high staffing ratio": the figure is the number of people.
fn ratio(view: &StatementView<'_>) -> bool {
    let figures = view.deliveries().iter().any(|d| d.group_size_max.is_some() || d.ratio.is_some());
    !figures && view.text.hits(&lex::RELATIVE).any(|h| h.to > h.from + 2)
}
