use crate::{
    rules::{prelude::*, thread::links},
    thread::GapKind,
};

rule! {
    /// Every piece of provision in section F answers a need in section B.
    ///
    /// ## Why
    /// Provision that answers no need may point to a need that section B forgot. Where the plan does not say which
    /// need it answers, this is worked out from what the statements are about. Training, liaison, hours of an
    /// adult and what serves the whole classroom are left out.
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
    /// F p4: Riding once a week for an hour.
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
    "THREAD-03" "provision-without-need",
    message: "this provision does not appear to answer a need in section B",
    advice: "name the need that it answers; if it is missing from section B, add it",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let gaps = links::Gaps {
        kind: GapKind::ProvisionWithoutNeed,
        letters: &[Letter::F],
        other: "a need",
        least: 0.8,
    };
    links::report(view, &RULE, &gaps, findings);
}
