use super::prelude::*;
use crate::{
    plan::ColumnRole,
    text::{Annotation, lexicon::plan},
};

rule! {
    /// Provision that a direct payment or personal budget buys is as specific as any other.
    ///
    /// ## Why
    /// The Code asks the same detail of what a personal budget buys: what kind, how many hours, how often, and how
    /// expert. Money that buys something unsaid cannot be checked by the family or by the council.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A personal assistant paid for by direct payment.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Swimming for one hour a week with a teacher qualified to Level 2, paid for by direct payment.
    /// ```
    "SPEC-21" "bought-provision-not-specific",
    message: "this provision, which a direct payment or personal budget buys, does not appear to say {lacks}",
    advice: "state what the money buys: ____ (what), ____ minutes, ____ times a ____, from a ____ who holds ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Law "Children and Families Act 2014, s 49",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

// In the order in which a reader asks.
const ASKED: [(CriterionId, &str); 5] = [
    (CriterionId::What, "what is given"),
    (CriterionId::Dose, "how much"),
    (CriterionId::Frequency, "how often"),
    (CriterionId::Who, "who gives it"),
    (CriterionId::Expertise, "with what expertise"),
];

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let Some(span) = bought(view) else { return };
    if view.text.has(&plan::MONEY_REFUSED) {
        return;
    }
    if let Some((_, lacks)) = ASKED.iter().find(|(c, _)| view.fails(*c)) {
        findings.push(view.flag(&RULE, span).fact("lacks", Fact::Term(lacks)));
    }
}

// The words that say so, in the statement or in the column that says who pays.
fn bought(view: &StatementView<'_>) -> Option<Option<Span>> {
    let own = view.text.hits(&plan::DIRECT_PAYMENT).next().map(|h| Some(h.span));
    let beside = || {
        let mut columns = view.input.columns.iter().filter(|c| c.role == ColumnRole::Funding);
        columns.any(|c| Annotation::of(&c.text).has(&plan::DIRECT_PAYMENT)).then_some(None)
    };
    own.or_else(beside)
}
