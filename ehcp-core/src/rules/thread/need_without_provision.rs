use crate::{
    rules::{prelude::*, thread::links},
    thread::GapKind,
};

rule! {
    /// Every need in section B has provision in section F.
    ///
    /// ## Why
    /// Each and every need that section B identifies calls for provision in section F, even one that the school
    /// could meet by itself. Where the plan does not say which provision answers which need, this is worked out
    /// from what the statements are about, and the finding says how sure that is.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// B n4: Runs off when frightened.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Works all day.
    /// F p1 -> n1 o1: Reading daily for 20 minutes.
    /// F p2 -> n2 o2: Counting daily for 10 minutes.
    /// F p3 -> n3 o3: A rest of ten minutes at eleven.
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
    "THREAD-01" "need-without-provision",
    message: "no provision in section F appears to answer this need",
    advice: "specify in section F what will be provided for this need",
    severity: Warning,
    authority: [
        Case "R v Secretary of State for Education, ex parte E [1992] 1 FLR 377",
        Law "Children and Families Act 2014, s.37(2)",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let gaps = links::Gaps {
        kind: GapKind::NeedWithoutProvision,
        letters: &[Letter::B],
        other: "provision",
        least: 0.7,
    };
    links::report(view, &RULE, &gaps, findings);
}
