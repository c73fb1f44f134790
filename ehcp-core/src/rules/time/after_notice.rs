use crate::rules::prelude::*;

rule! {
    /// An amended plan follows the notice of the changes within eight weeks.
    ///
    /// ## Why
    /// The child goes on with the old provision until the amended plan is made. The family's right of appeal
    /// begins only with it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// dated: 2026-06-30
    /// note History: The council sent the proposed amendments to his parents on 30 April 2026.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// dated: 2026-06-20
    /// note History: The council sent the proposed amendments to his parents on 30 April 2026.
    /// ```
    "TIME-24" "amended-plan-late-after-notice",
    message: "the amended plan appears to be dated {days} days after the eight weeks from the notice had ended",
    advice: "check the dates; tell the family why the plan is late and that the right of appeal begins with it",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 22(3)",
        Code "SEND Code of Practice 2015, 9.196",
    ],
    scope: Scope::Plan(check),
}

const LIMIT_DAYS: i64 = 8 * 7;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.kind() != Some(PlanKind::FinalAmended) {
        return;
    }
    let notice = view.plan.dates.amendment_notice.or_else(|| notice(view));
    let Some((made, notice)) = view.plan.dates.plan.zip(notice) else { return };
    let late = days_between(notice, made) - LIMIT_DAYS;
    if late > 0 {
        findings.push(view.flag(&RULE, None, "dates.plan").fact("days", Fact::Count(late)));
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
