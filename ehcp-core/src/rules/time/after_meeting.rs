use crate::rules::prelude::*;

rule! {
    /// An amended plan follows the review meeting within twelve weeks.
    ///
    /// ## Why
    /// The authority decides within four weeks of the meeting and sends the proposed changes with its decision;
    /// the amended plan follows within eight weeks of that.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// review held: 2026-02-02
    /// dated: 2026-06-01
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// review held: 2026-02-02
    /// dated: 2026-04-20
    /// ```
    "TIME-25" "amended-plan-late-after-review",
    message: "the amended plan appears to be dated {days} days after the twelve weeks from the review meeting had ended",
    advice: "check the dates; tell the family why the plan is late and that the right of appeal begins with it",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 20(10), 22(2), 22(3)",
        Case "R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)",
    ],
    scope: Scope::Plan(check),
}

const LIMIT_DAYS: i64 = 12 * 7;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.kind() != Some(PlanKind::FinalAmended) {
        return;
    }
    let Some((made, met)) = view.plan.dates.plan.zip(view.plan.dates.review_meeting) else { return };
    let late = days_between(met, made) - LIMIT_DAYS;
    if late > 0 {
        findings.push(view.flag(&RULE, None, "dates.plan").fact("days", Fact::Count(late)));
    }
}
