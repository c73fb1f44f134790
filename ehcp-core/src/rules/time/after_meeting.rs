//! An amended plan that came late after the review meeting, by the plan's own dates.

use crate::{clock::TIME_25, rules::prelude::*};

const LIMIT_DAYS: i64 = 12 * 7;

/// What the plan's own dates say of it.
pub(crate) fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.kind() != Some(PlanKind::FinalAmended) {
        return;
    }
    let Some((made, met)) = view.plan.dates.plan.zip(view.plan.dates.review_meeting) else { return };
    let late = days_between(met, made) - LIMIT_DAYS;
    if late > 0 {
        findings.push(view.flag(&TIME_25, None, "dates.plan").fact("days", Fact::Count(late)));
    }
}
