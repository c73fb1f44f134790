use crate::{
    compare::fidelity::{FidelityView, Recommended, Status},
    finding::{Fact, Finding, Findings, Location},
    plan::Letter,
    rule,
    rule::Scope,
    rules::prelude::of_advice,
};

rule! {
    /// Provision that is less than professional advice recommends says why.
    ///
    /// ## Why
    /// The authority need not follow all advice, but a plan that gives less time, less often, by somebody less
    /// qualified or less firmly than an adviser recommends, and does not say why, cannot be followed by those who
    /// read both. Run by `ehcp compare PLAN --advice ...`, which reads the advice.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// advised physiotherapist: Physiotherapy with a physiotherapist for 60 minutes a week.
    /// F p1: A physiotherapist will work with her for 30 minutes a week.
    /// ```
    /// ```text,flagged
    /// advised educational psychologist: A teaching assistant will read with him for 15 minutes each day.
    /// F p1: A teaching assistant may read with him each day where possible.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// advised physiotherapist: Physiotherapy with a physiotherapist for 60 minutes a week.
    /// F p1: An hour of physiotherapy each week, given by a physiotherapist.
    /// ```
    /// ```text,clean
    /// advised physiotherapist: Physiotherapy with a physiotherapist for 60 minutes a week.
    /// F p1: A physiotherapist will work with her for 30 minutes a week. This was reduced from the hour in the report, with the physiotherapist's agreement, because she now swims twice a week.
    /// ```
    "SPEC-22" "less-than-advised",
    message: "this provision appears to be less than the advice recommends ({what}), and no reason is given",
    advice: "give what the advice recommends, or say why it is less: ____, agreed with ____ on ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Law "SEND Regulations 2014, reg 11",
    ],
    scope: Scope::Fidelity(check, None),
}

fn check(view: &FidelityView<'_>, findings: &mut Findings) {
    for (i, recommended) in view.fidelity.recommendations.iter().enumerate() {
        if recommended.status != Status::Weakened {
            continue;
        }
        let place = recommended.counterparts.first();
        let at = Location {
            section: place.and_then(|c| c.section).or(Some(Letter::F)),
            statement: place.and_then(|c| c.statement.clone()),
            field: "text",
            span: None,
        };
        let finding = Finding::new(&RULE, at).confidence(recommended.confidence);
        findings.push(of_advice(finding, i, recommended).fact("what", Fact::Term(chief(recommended))));
    }
}

// What weighs most among the differences, in the library's words.
fn chief(recommended: &Recommended) -> &'static str {
    let weaker = recommended.differences.iter().find(|d| d.weakens);
    weaker.map_or("in its words", |d| d.kind.in_words())
}
