use std::collections::BTreeSet;

use crate::{
    rules::{prelude::*, thread::links},
    statement::CriterionId,
    thread::GapKind,
};

rule! {
    /// Provision and outcomes are linked both ways.
    ///
    /// ## Why
    /// It should be clear how each piece of provision supports an outcome and by what each outcome is to be
    /// reached. Where the plan does not say so, links are worked out from what the statements are about.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Works all day.
    /// F p1 -> n1 o1: Reading daily for 20 minutes.
    /// F p2 -> n2 o2: Counting daily for 10 minutes.
    /// F p3 -> n3 o3: A rest of ten minutes at eleven.
    /// E o4: Swims ten metres.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Works all day.
    /// F p1 -> n1 o1: Reading daily for 20 minutes.
    /// F p2 -> n2 o2: Counting daily for 10 minutes.
    /// F p3 -> n3 o3: A rest of ten minutes at eleven.
    /// ```
    "THREAD-04" "provision-and-outcome-unlinked",
    message: "this statement does not appear to be linked with {other}",
    advice: "say which outcome this provision supports, or which provision this outcome is to be reached by",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.68, 9.69",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let outcomes = links::Gaps {
        kind: GapKind::OutcomeWithoutProvision,
        letters: &[Letter::E],
        other: "provision",
        least: 0.65,
    };
    let before = findings.len();
    links::report(view, &RULE, &outcomes, findings);
    let reported: BTreeSet<String> =
        findings.since(before).iter().filter_map(|f| f.at.statement.clone()).collect();
    for (outcome, piece) in of_kind(view, &[Letter::E], StatementKind::Outcome) {
        if !reported.contains(&outcome.id) && is_out_of_reach(view, outcome) {
            findings.push(at(&RULE, piece, None).fact("other", Fact::Term("provision")).confidence(0.6));
        }
    }
    let provision = links::Gaps {
        kind: GapKind::ProvisionWithoutOutcome,
        letters: &[Letter::F],
        other: "an outcome",
        least: 0.92,
    };
    links::report(view, &RULE, &provision, findings);
}

// A hope for life with no date, against which the plan itself sets no provision: none can be told to serve it.
fn is_out_of_reach(view: &PlanView<'_>, outcome: &Statement) -> bool {
    let Some(judged) = view.statements.iter().find(|j| j.statement.id == outcome.id) else { return false };
    let unmet = |id| judged.judgement.criteria.iter().any(|(c, v)| *c == id && v.met == Some(false));
    let provision = |id: &str| {
        view.statements.iter().any(|j| j.statement.id == id && j.statement.kind == StatementKind::Provision)
    };
    let served = view.thread.stated_partners(&outcome.id).any(provision);
    let others = view.text.statements(&[Letter::F]).count() >= links::AT_LEAST;
    let far = unmet(CriterionId::NotAspiration) && unmet(CriterionId::TimeBound);
    others && !served && far
}
