use crate::rules::prelude::*;

rule! {
    /// Health care provision in section G is agreed by the body that commissions it.
    ///
    /// ## Why
    /// The health body must arrange what section G specifies, and it must have agreed to it. Clinical
    /// commissioning groups ceased on 1 July 2022: a plan that still names one names a body that cannot act.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// dated: 2026-05-01
    /// G g1: Yearly review by the asthma nurse, agreed by Northmere Clinical Commissioning Group.
    /// ```
    /// ```text,flagged
    /// dated: 2026-05-01
    /// G g1: Yearly review by the asthma nurse.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// dated: 2026-05-01
    /// G g1: Yearly review by the asthma nurse.
    /// G note: Agreed by the Northmere Integrated Care Board on 3 April 2026.
    /// ```
    "FORM-09" "health-provision-not-shown-as-agreed",
    message: "section G does not appear to show that the commissioning health body agreed this provision{why}",
    advice: "record who at the integrated care board agreed section G, and when: ____",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.42(3)",
        Law "SEND Regulations 2014, reg 12(2)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if of_kind(view, &[Letter::G], StatementKind::Provision).next().is_none() {
        return;
    }
    let ccg_gone = view.date().is_none_or(|d| d >= jiff::civil::date(2022, 7, 1));
    let old = view.text.all().find(|p| {
        matches!(p.section, None | Some(Letter::G | Letter::H | Letter::H1 | Letter::H2 | Letter::J))
            && p.text.has(&lex::OLD_COMMISSIONER)
    });
    if let Some(piece) = old.filter(|_| ccg_gone) {
        let why = Fact::Term(": the clinical commissioning group that is named ceased on 1 July 2022");
        let span = piece.text.hits(&lex::OLD_COMMISSIONER).next().map(|h| h.span);
        findings.push(at(&RULE, piece, span).fact("why", why));
        return;
    }
    let agreed = view.text.all().any(|p| {
        !matches!(p.section, Some(Letter::A | Letter::B | Letter::E | Letter::F | Letter::I | Letter::K))
            && (p.text.has(&lex::COMMISSIONER_AGREES) || p.text.has(&lex::OLD_COMMISSIONER))
    });
    if !agreed {
        findings.push(view.flag(&RULE, Some(Letter::G), "statements").fact("why", Fact::Term("")));
    }
}
