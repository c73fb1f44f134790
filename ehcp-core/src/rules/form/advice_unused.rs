use crate::{
    compare::fidelity::{FidelityView, Status},
    rules::prelude::*,
};

rule! {
    /// The plan reflects the advice that it lists.
    ///
    /// ## Why
    /// A report that no section mentions may have been forgotten. The plan need not follow all advice, but it
    /// says why where it departs from it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// K: Physiotherapist, C. Lund, 9 May 2026
    /// B n1: Finds reading hard.
    /// F p1: Reading with a teaching assistant for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// K: Physiotherapist, C. Lund, 9 May 2026
    /// B n1: Tires when standing.
    /// F p1: The physiotherapist visits for 30 minutes each term.
    /// ```
    "FORM-16" "advice-not-reflected",
    message: "the plan does not appear to {what}",
    advice: "check what this advice recommends, and say where the plan takes it up or why it does not",
    severity: Info,
    authority: [
        Law "SEND Regulations 2014, reg 11",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Fidelity(departures, Some(check)),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let body =
        [Letter::B, Letter::C, Letter::D, Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];
    if view.text.statements(&body).next().is_none() {
        return;
    }
    // A psychologist assesses and seldom provides: plans rest on that advice without naming it.
    for profession in advisers::PROFESSIONS.iter().filter(|p| !std::ptr::eq(**p, &advisers::PSYCHOLOGY)) {
        let listed = view.plan.advice.iter().position(|a| Annotation::of(&a.text).has(profession));
        if let Some(i) = listed.filter(|_| !view.text.says(&body, profession)) {
            let entry = i64::try_from(i + 1).unwrap_or(i64::MAX);
            let finding = view.flag(&RULE, Some(Letter::K), "advice").confidence(0.5);
            let what = Fact::Term("mention the adviser of an entry of section K in sections B to H");
            findings.push(finding.fact("entry", Fact::Count(entry)).fact("what", what));
        }
    }
}

/// With the advice at hand: recommendations that the plan drops, or holds where they cannot be enforced.
fn departures(view: &FidelityView<'_>, findings: &mut Findings) {
    for (i, recommended) in view.fidelity.recommendations.iter().enumerate() {
        let what = match recommended.status {
            Status::Dropped => "hold a recommendation of the advice, nor say why not",
            Status::Moved => "hold a recommendation of the advice in a section where it can be enforced",
            _ => continue,
        };
        let place = recommended.counterparts.first();
        let at = Location {
            section: place.map_or(Some(Letter::F), |c| c.section),
            statement: place.and_then(|c| c.statement.clone()),
            field: "text",
            span: None,
        };
        let finding = Finding::new(&RULE, at).severity(Severity::Warning).confidence(recommended.confidence);
        findings.push(of_advice(finding, i, recommended).fact("what", Fact::Term(what)));
    }
}
