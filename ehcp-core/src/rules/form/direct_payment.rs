use super::cross_reference;
use crate::rules::prelude::*;

rule! {
    /// Section J says which needs and outcomes a direct payment is to meet.
    ///
    /// ## Why
    /// Money alone says nothing about what it buys. Where a plan mentions a direct payment, section J must tie
    /// it to needs and outcomes; a section J that says none contradicts it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: Weekly riding therapy, paid for by direct payment.
    /// J: not applicable
    /// ```
    /// ```text,flagged
    /// J: A direct payment of £900 a year.
    /// ```
    ///
    /// ```text,flagged
    /// B n1: Finds crowds hard.
    /// E o1: By July 2027 Ana will shop alone once a week.
    /// F p1 -> n1 o1: Ana will practise shopping for an hour a week with a trained personal assistant.
    /// J: A direct payment buys item 1 in F. It is for need 4 and outcome 1.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: Weekly riding therapy, paid for by direct payment.
    /// J: A direct payment buys the riding therapy in F1, for need B2 and outcome E3.
    /// ```
    /// ```text,clean
    /// J: not applicable
    /// ```
    "FORM-13" "direct-payment-not-explained",
    message: "section J does not appear to say which needs and outcomes the direct payment is to meet{why}",
    advice: "name in section J the need, the outcome and the item of section F that the payment buys",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(j)",
        Law "Children and Families Act 2014, s.49",
        Code "SEND Code of Practice 2015, 9.69 (J)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    let state = plan.state(Letter::J);
    let budget = plan.personal_budget.as_ref();
    let mention = view
        .text
        .statements(PROVISION)
        .find(|(_, p)| p.text.has(&lex::DIRECT_PAYMENT) && !p.text.has(&lex::MONEY_REFUSED));
    let stated =
        plan.flags.direct_payment == Some(true) || budget.is_some_and(|b| b.direct_payment == Some(true));
    if state == SectionState::Missing || (state != SectionState::Content && !stated && mention.is_none()) {
        return;
    }
    if state != SectionState::Content {
        let why = Fact::Term(": it is blank or says none although the plan mentions one");
        findings.push(view.flag(&RULE, Some(Letter::J), "state").fact("why", why.clone()));
        if let Some((_, piece)) = mention {
            let span = piece.text.hits(&lex::DIRECT_PAYMENT).next().map(|h| h.span);
            findings.push(at(&RULE, piece, span).fact("why", why));
        }
        return;
    }
    let says = |lexicon| view.text.says(&[Letter::J], lexicon);
    let money = view.text.within(&[Letter::J]).any(|p| p.text.text().contains('£'));
    let payment = stated || money || mention.is_some() || says(&lex::DIRECT_PAYMENT);
    let refused = says(&lex::MONEY_REFUSED) && !money && mention.is_none();
    let words = view.text.within(&[Letter::J]).next().is_some();
    if payment && !refused && words && !(says(&lex::NEED_WORDS) && says(&lex::OUTCOME_WORDS)) {
        findings.push(view.flag(&RULE, Some(Letter::J), "text").fact("why", Fact::Term("")));
    } else if let Some((piece, span)) = cross_reference::dangling(view) {
        let why = Fact::Term(": it refers to an item that the plan does not hold");
        findings.push(at(&RULE, piece, Some(span)).fact("why", why));
    }
}
