use crate::{
    rules::{prelude::*, thread::links},
    thread::GapKind,
};

rule! {
    /// Outcomes grow out of the aspirations in section A.
    ///
    /// ## Why
    /// What the child hopes for should be seen in what the plan aims at. Where the plan does not say which outcome
    /// grows out of which aspiration, this is worked out from what they are about.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 aspiration: I want to read to my sister.
    /// A a2 aspiration: I want to run a shop.
    /// A a3 aspiration: I want to go camping.
    /// A a4 aspiration: I want to swim.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Sleeps away from home.
    /// F p1: Words.
    /// link a1: o1
    /// link a2: o2
    /// link a3: o3
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 aspiration: I want to read to my sister.
    /// A a2 aspiration: I want to run a shop.
    /// A a3 aspiration: I want to go camping.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Sleeps away from home.
    /// link a1: o1
    /// link a2: o2
    /// link a3: o3
    /// ```
    "THREAD-05" "aspiration-without-outcome",
    message: "no outcome appears to grow out of this aspiration",
    advice: "consider an outcome that is a step towards it",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.64, 9.65",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let gaps = links::Gaps {
        kind: GapKind::AspirationWithoutOutcome,
        letters: &[Letter::A],
        other: "an outcome",
        least: 0.85,
    };
    links::report(view, &RULE, &gaps, findings);
}
