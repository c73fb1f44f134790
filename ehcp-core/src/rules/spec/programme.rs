use super::prelude::*;

rule! {
    /// A programme states who writes it, who delivers it and how often each happens.
    ///
    /// ## Why
    /// A programme written by a therapist and carried out by staff is two pieces of provision, each with
    /// its person and its amount.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A programme devised by the physiotherapist will be followed by school staff.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A balance programme written by the physiotherapist in one hour each term will be carried out by a trained teaching assistant for ten minutes daily.
    /// ```
    "SPEC-17" "programme-without-author-or-dose",
    message: "this programme does not appear to say who writes it, who delivers it and how often",
    advice: "state: written by a ____ (____ hours a term), delivered by a ____ (____ minutes, ____ times a week)",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let Some(hit) = view.text.hits(&lex::PROGRAMME).next() else { return };
    if in_section_f(view) && (view.fails(CriterionId::Dose) || view.fails(CriterionId::Frequency)) {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
