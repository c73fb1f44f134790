use super::prelude::*;

rule! {
    /// Provision is written down even where the school could give it from its own resources.
    ///
    /// ## Why
    /// Once there is a plan it sets out all the provision a child's needs call for. Quality first teaching
    /// or the usual offer names none of it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// His reading needs will be met through quality first teaching.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// In addition to the universal offer, 20 minutes of phonics daily with a teaching assistant trained in the scheme.
    /// ```
    "THREAD-10" "met-from-ordinary-offer",
    message: "the usual offer of the school appears to stand in the place of provision",
    advice: "write down what is given within it: ____",
    severity: Warning,
    authority: [
        Case "R v Secretary of State for Education and Science, ex parte E [1992] 1 FLR 377",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&open::ORDINARY).next()
        && (view.fails(CriterionId::Dose) || view.fails(CriterionId::What))
    {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
