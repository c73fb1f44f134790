use crate::{
    rules::{prelude::*, thread::links},
    thread::GapKind,
};

rule! {
    /// A need is worked on by an outcome.
    ///
    /// ## Why
    /// Outcomes are what the help is for. A need that no outcome is about may have been left out of section E,
    /// or its outcome may stand under another need. Links that the plan does not state are worked out from what
    /// the statements are about; only needs that are like no outcome at all are named.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// B n4: Wheezes on stairs.
    /// E o1 -> n1: Reads a page.
    /// E o2 -> n2: Counts to 50.
    /// E o3 -> n3: Works all day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// E o1 -> n1: Reads a page.
    /// E o2 -> n2: Counts to 50.
    /// E o3 -> n3: Works all day.
    /// ```
    "NEED-04" "need-without-outcome",
    message: "this need does not appear to be linked with {other}",
    advice: "say which outcome this need is worked on by, or set one if help is given for it",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.64, 9.66",
    ],
    scope: Scope::Plan(check),
}

// Among fewer needs or outcomes every one may be about another.
const AT_LEAST: usize = 3;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let count = |kind| view.plan.statements().filter(|(_, s)| s.kind == kind).count();
    if count(StatementKind::Need).min(count(StatementKind::Outcome)) < AT_LEAST {
        return;
    }
    let gaps = links::Gaps {
        kind: GapKind::NeedWithoutOutcome,
        letters: &[Letter::B],
        other: "an outcome",
        least: 0.85,
    };
    links::report(view, &RULE, &gaps, findings);
}
