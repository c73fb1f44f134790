use crate::rules::prelude::*;

rule! {
    /// Section D gives the social care needs, or says that an assessment found none.
    ///
    /// ## Why
    /// That a family is not known to social care says nothing about what the child needs: it is no assessment. A
    /// section that says none while section H makes provision contradicts it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// D note: The family is not known to social care.
    /// ```
    /// ```text,flagged
    /// D: not applicable
    /// H1 h1: Four hours of short breaks a week.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// D note: Assessed by early help in May; no social care needs were identified.
    /// ```
    /// ```text,clean
    /// D d1: Cannot be left with a sitter because of seizures.
    /// H1 h1: Four hours of short breaks a week.
    /// ```
    "FORM-06" "social-care-needs-not-assessed",
    message: "section D does not appear to show an assessment of social care needs{why}",
    advice: "state the social care needs that the social care advice gives, or that an assessment on ____ found none",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 6(1)(e), 12(1)(d)",
        Code "SEND Code of Practice 2015, 9.69 (D)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let any = of_kind(view, &[Letter::D], StatementKind::CareNeed).any(|(_, p)| !p.text.has(&lex::NOT_KNOWN));
    if any {
        return;
    }
    let section = view.plan.section(Letter::D);
    let heading =
        section.and_then(|s| s.heading.as_deref()).is_some_and(|h| Annotation::of(h).has(&lex::NOT_KNOWN));
    if heading || view.text.says(&[Letter::D], &lex::NOT_KNOWN) {
        let why = Fact::Term(": contact with a service is not an assessment");
        findings.push(view.flag(&RULE, Some(Letter::D), "state").fact("why", why));
    }
    let not_known = view.text.says(&[Letter::D], &lex::NOT_KNOWN);
    let worker = view
        .text
        .all()
        .find(|p| not_known && p.section != Some(Letter::D) && p.text.has(&lex::OWN_SOCIAL_WORKER));
    if let Some(piece) = worker {
        let why = Fact::Term(": elsewhere the plan speaks of the child's social worker");
        findings.push(at(&RULE, piece, None).fact("why", why));
    }
    let none = view.plan.state(Letter::D) == SectionState::NotApplicable;
    if none && of_kind(view, CARE, StatementKind::Provision).next().is_some() {
        let why = Fact::Term(", although section H makes social care provision");
        findings.push(view.flag(&RULE, Some(Letter::D), "state").fact("why", why));
    }
}
