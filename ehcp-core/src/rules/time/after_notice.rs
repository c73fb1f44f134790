//! An amended plan that came late after the notice of the changes, by the plan's own dates.

use crate::{clock::TIME_24, rules::prelude::*};

const LIMIT_DAYS: i64 = 8 * 7;

/// What the plan's own dates say of it.
pub(crate) fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.kind() != Some(PlanKind::FinalAmended) {
        return;
    }
    let notice = view.plan.dates.amendment_notice.or_else(|| notice(view));
    let Some((made, notice)) = view.plan.dates.plan.zip(notice) else { return };
    let late = days_between(notice, made) - LIMIT_DAYS;
    if late > 0 {
        findings.push(view.flag(&TIME_24, None, "dates.plan").fact("days", Fact::Count(late)));
    }
}

// "The council wrote on 3 May with the changes that it proposed", outside the sections.
fn notice(view: &PlanView<'_>) -> Option<jiff::civil::Date> {
    let outside = view.text.all().filter(|p| p.section.is_none_or(|l| l == Letter::Other));
    outside.filter(|p| p.statement().is_none()).find_map(|p| {
        p.text.sentences().iter().find_map(|s| {
            let sent = p.text.has_within(&whole::NOTICE_SENT, s.span);
            sent.then(|| dates::first(s.span.of(p.text.text())))?
        })
    })
}
