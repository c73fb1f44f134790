use super::prelude::*;

rule! {
    /// A funding band or a sum is not provision.
    ///
    /// ## Why
    /// Money is how an authority pays, not what a child gets.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Band D top-up funding.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Phonics for 20 minutes daily, 1:1, with a teaching assistant trained in the scheme, paid from top-up funding.
    /// ```
    "THREAD-13" "funding-band-as-provision",
    message: "a sum or a band of money appears to stand in the place of provision",
    advice: "write down what the money buys: ____",
    severity: Warning,
    authority: [
        Case "R v Cumbria County Council, ex parte P [1995] ELR 337",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&open::FUNDING).next()
        && !view.text.has(&open::RESOURCE)
        && (view.fails(CriterionId::What) || view.fails(CriterionId::Dose))
    {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
