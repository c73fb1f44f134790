use crate::rules::prelude::*;

rule! {
    /// From Year 9 the provision helps to prepare for adulthood and independent living.
    ///
    /// ## Why
    /// From Year 9 the provision that a plan specifies must include some that prepares for adult life: work,
    /// independent living, friends and community, health. Literacy and numeracy alone do not.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// year: 10
    /// F p1: Reading with a specialist teacher for 40 minutes, three times a week.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// year: 10
    /// F p1: Travel training with a teaching assistant for an hour each week.
    /// ```
    /// ```text,clean
    /// year: 7
    /// F p1: Reading with a specialist teacher for 40 minutes, three times a week.
    /// ```
    "PFA-01" "no-provision-for-adulthood",
    message: "section F does not appear to hold provision that prepares for adulthood",
    advice: "specify provision towards work, independent living, community life or health, as the outcomes call for",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 12(3)",
        Code "SEND Code of Practice 2015, 1.40, 9.62",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(year) = year(view) else {
        if of_kind(view, &[Letter::F], StatementKind::Provision).next().is_some() {
            findings.push(
                view.flag(&RULE, Some(Letter::F), "statements")
                    .cannot_tell("the year group or date of birth"),
            );
        }
        return;
    };
    if year < 9 || of_kind(view, &[Letter::F], StatementKind::Provision).next().is_none() {
        return; // FORM-08
    }
    let prepares = view.text.within(&[Letter::F]).any(|p| {
        p.text.hits(&stages::PFA_WORK).next().is_some()
            || independent(p)
            || p.text.has(&stages::PFA_PROVISION)
    });
    if !prepares {
        findings.push(view.flag(&RULE, Some(Letter::F), "statements"));
    }
}

fn independent(piece: &Piece<'_>) -> bool {
    piece.text.has(&stages::PFA_LIVING)
}
