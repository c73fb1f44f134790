use crate::rules::prelude::*;

rule! {
    /// In the year of a transfer the final plan names the placement for after it.
    ///
    /// ## Why
    /// By 15 February of the year of a transfer, or 31 March where it is to a post-16 institution, the plan has
    /// been amended to give the institution, or its type, from September on. A plan of the spring or summer that
    /// still gives only the school of before leaves the child without a place.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// born: 2014-11-02
    /// dated: 2026-05-01
    /// I: name=Elmfield Primary School, type=mainstream primary school
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// born: 2014-11-02
    /// dated: 2026-05-01
    /// I: name=Elmfield Primary School, type=mainstream, text=Elmfield Primary School until July; Ashdown Secondary School from 1 September 2026
    /// ```
    /// ```text,clean
    /// kind: final_amended
    /// born: 2014-11-02
    /// dated: 2026-05-01
    /// I: name=Rookwood School, type=special school for ages 4 to 19
    /// ```
    "TIME-31" "no-placement-after-transfer",
    message: "section I does not appear to give the placement for after {change}",
    advice: "add the institution, or its type, from September: ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 18(1)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some((born, made)) = view.plan.person.date_of_birth.zip(view.plan.dates.plan) else { return };
    if !view.kind().is_some_and(PlanKind::is_final) {
        return;
    }
    let (before, change, day): (&'static Lexicon, _, _) = match year_group(born, made) {
        6 => (&whole::PRIMARY_PLACE, "the move to secondary school", (2, 15)),
        11 => (&whole::SECONDARY_PLACE, "the move after Year 11", (3, 31)),
        _ => return,
    };
    // From the last day until the summer; an autumn plan is amended later.
    if (made.month(), made.day()) < day || made.month() >= 9 {
        return;
    }
    let says = |lexicon| view.text.says(&[Letter::I], lexicon) || named(view, lexicon);
    if says(before) && !says(&whole::LATER_PLACE) {
        findings.push(view.flag(&RULE, Some(Letter::I), "placement").fact("change", Fact::Term(change)));
    }
}

fn named(view: &PlanView<'_>, lexicon: &'static Lexicon) -> bool {
    let Some(placement) = &view.plan.placement else { return false };
    [&placement.name, &placement.kind].into_iter().flatten().any(|t| Annotation::of(t).has(lexicon))
}
