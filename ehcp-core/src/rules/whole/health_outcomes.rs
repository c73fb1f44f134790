use crate::rules::prelude::*;

rule! {
    /// Outcomes cover health and care needs as well as learning.
    ///
    /// ## Why
    /// Section E holds a range of outcomes across education, health and care as the needs call for. A health or
    /// care need that no outcome touches may have been left to others.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// C c1: Has epilepsy with seizures twice a month.
    /// E o1: By July 2027 reads a page aloud.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// C c1: Has epilepsy with seizures twice a month.
    /// E o1: By July 2027 tells an adult when a seizure is coming.
    /// ```
    "OUT-07" "needs-without-outcome-of-their-kind",
    message: "no outcome appears to touch {which}",
    advice: "consider an outcome for these needs, or say why none is sought",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (E)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if of_kind(view, &[Letter::E], StatementKind::Outcome).next().is_none() {
        return; // FORM-07
    }
    let mut named = false;
    let mut touched = false;
    let open = |p: &Piece<'_>| !p.text.has(&lex::NO_PROVISION_REASON);
    for (need, piece) in of_kind(view, &[Letter::C], StatementKind::HealthNeed).filter(|(_, p)| open(p)) {
        for topic in topics::ALL_TOPICS.iter().filter(|t| piece.text.has(t)) {
            named = true;
            touched |= view.text.says(&[Letter::E], topic);
        }
        touched |= view.thread.stated_partners(&need.id).any(|id| is_outcome(view, id));
    }
    if named && !touched {
        let which = Fact::Term("the health needs of section C");
        findings.push(view.flag(&RULE, Some(Letter::E), "statements").fact("which", which));
    }
}

fn is_outcome(view: &PlanView<'_>, id: &str) -> bool {
    view.statements.iter().any(|j| j.statement.id == id && j.statement.kind == StatementKind::Outcome)
}
