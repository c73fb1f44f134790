use super::prelude::*;

rule! {
    /// Provision does not change by itself after a while.
    ///
    /// ## Why
    /// Weekly for a term, then fortnightly has been held too vague: the later amount depends on nobody's
    /// decision under the statutory process.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Spelling practice for 20 minutes with a teaching assistant, weekly at first, reducing to termly once confident.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Spelling practice for 20 minutes weekly with a teaching assistant trained in the scheme, reducing anxiety about writing.
    /// ```
    "SPEC-13" "taper-written-in",
    message: "the amount appears to change by itself after a while",
    advice: "state one amount that holds until the plan is amended: ____",
    severity: Warning,
    authority: [
        Case "E v Rotherham Metropolitan Borough Council [2001] EWHC Admin 432",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let Some(criterion) = view.criterion(CriterionId::Committed).filter(|c| c.met == Some(false)) else {
        return;
    };
    let loose = Stretches::of(criterion.evidence.clone());
    let taper = view.text.hits(&open::TAPER).find(|h| loose.overlap(h.span));
    if let Some(hit) = taper {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
