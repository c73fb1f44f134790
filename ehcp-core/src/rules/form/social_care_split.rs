use crate::rules::prelude::*;

rule! {
    /// Section H1 holds social care under the 1970 Act, which is for under-18s; H2 holds all other social care.
    ///
    /// ## Why
    /// Social care under section 2 of the Chronically Sick and Disabled Persons Act 1970 is a duty of its own
    /// and ends at 18. Other social care, residential short breaks among it, stands in H2. A family can only see
    /// which duty applies where the two stand apart.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2007-03-02
    /// dated: 2026-05-01
    /// H1 h1: Ten hours of personal assistance a week.
    /// ```
    /// ```text,flagged
    /// born: 2015-03-02
    /// dated: 2026-05-01
    /// H2 h1: A place at the holiday playscheme for ten days each summer.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2015-03-02
    /// dated: 2026-05-01
    /// H1 h1: A place at the holiday playscheme for ten days each summer.
    /// ```
    /// ```text,clean
    /// born: 2007-03-02
    /// dated: 2026-05-01
    /// H2 h1: Ten hours of personal assistance a week.
    /// ```
    "FORM-02" "social-care-in-the-wrong-part-of-h",
    message: "this social care appears to stand in the wrong part of section H: {why}",
    advice: "put services under section 2 of the 1970 Act for a person under 18 in H1 and all other social care in H2",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.37(2)(e), (f)",
        Law "SEND Regulations 2014, reg 12(1)(h)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.plan.state(Letter::H) != SectionState::Missing
        && view.plan.state(Letter::H1) == SectionState::Missing
        && view.plan.state(Letter::H) == SectionState::Content
    {
        let why = Fact::Term("one section H does not tell the two duties apart");
        findings
            .push(view.flag(&RULE, Some(Letter::H), "heading").severity(Severity::Error).fact("why", why));
    }
    let provision = |l| view.plan.section(l).is_some_and(|s| !s.statements.is_empty());
    if !provision(Letter::H1) && !provision(Letter::H2) {
        return;
    }
    match years_old(view) {
        None => findings.push(
            view.flag(&RULE, Some(Letter::H1), "statements")
                .cannot_tell("the date of birth and the plan's date"),
        ),
        Some(18..) => {
            for (_, piece) in of_kind(view, &[Letter::H1], StatementKind::Provision) {
                let why = Fact::Term("H1 is for people under 18");
                findings.push(at(&RULE, piece, None).severity(Severity::Error).fact("why", why));
            }
        }
        Some(_) => under_18(view, findings),
    }
}

fn under_18(view: &PlanView<'_>, findings: &mut Findings) {
    for (_, piece) in of_kind(view, &[Letter::H1], StatementKind::Provision) {
        if let Some(hit) = piece.text.hits(&lex::SHORT_BREAK_RESIDENTIAL).next() {
            let why = Fact::Term("residential short breaks belong in H2");
            findings.push(at(&RULE, piece, Some(hit.span)).fact("why", why));
        }
    }
    for (_, piece) in of_kind(view, &[Letter::H2], StatementKind::Provision) {
        if piece.text.has(&lex::SHORT_BREAK_RESIDENTIAL) {
            continue;
        }
        if let Some(hit) = piece.text.hits(&lex::SECTION_TWO).next() {
            let why = Fact::Term("this kind of help for a person under 18 belongs in H1");
            findings.push(at(&RULE, piece, Some(hit.span)).fact("why", why));
        }
    }
}
