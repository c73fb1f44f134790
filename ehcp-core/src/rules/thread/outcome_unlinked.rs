use crate::{
    rules::{prelude::*, thread::links},
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
    links::report(view, &RULE, &outcomes, findings);
    let provision = links::Gaps {
        kind: GapKind::ProvisionWithoutOutcome,
        letters: &[Letter::F],
        other: "an outcome",
        least: 0.92,
    };
    links::report(view, &RULE, &provision, findings);
}
