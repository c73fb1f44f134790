use super::prelude::*;

rule! {
    /// Transport to school stands outside section F.
    ///
    /// ## Why
    /// Getting to school is arranged under other duties and is not special educational provision in the
    /// ordinary case. Learning to travel is.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A taxi will take Ivy to school and back each day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Travel training for one hour a week with a travel trainer, to learn the bus route to college.
    /// ```
    "THREAD-11" "transport-as-provision",
    message: "this appears to be transport, which is not in general special educational provision",
    advice: "move transport to the transport arrangements, or say what is taught: ____",
    severity: Warning,
    authority: [
        Case "Staffordshire County Council v JM [2016] UKUT 246 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&open::TRANSPORT).next()
        && in_section_f(view)
        && !view.text.has(&open::TRAVEL_TRAINING)
    {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
