use crate::{
    compare::versions::{DifferenceKind, VersionsView},
    rules::prelude::*,
};

rule! {
    /// An outcome that is carried over has a day that is still to come.
    ///
    /// ## Why
    /// A day that has passed when the plan is issued tells nobody what to work towards, and whether the outcome
    /// was reached is left open.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// dated: 2024-05-02
    /// E o1: By July 2025 Sam will swim 25 metres without a float.
    /// --- now
    /// dated: 2025-10-11
    /// E o1: By July 2025 Sam will swim 25 metres without a float.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// dated: 2024-05-02
    /// E o1: By July 2025 Sam will swim 25 metres without a float.
    /// --- now
    /// dated: 2025-10-11
    /// E o1: By July 2026 Sam will swim 25 metres without a float.
    /// ```
    "CHANGE-02" "date-gone-by",
    message: "this was carried over from the earlier version with a date that has passed: {date}",
    advice: "say whether it was reached, and give what is sought next a date to come: ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.66 and 9.166",
    ],
    scope: Scope::Versions(check),
}

fn check(view: &VersionsView<'_>, findings: &mut Findings) {
    let Some(today) = view.new.plan.dates.plan.or(view.settings.as_of) else { return };
    for change in &view.comparison.changes {
        let (Some(_), Some(new)) = (&change.old, &change.new) else { continue };
        let later = change.differs(DifferenceKind::DateLater) || change.differs(DifferenceKind::DateEarlier);
        let deadline = view.new.judgements.get(&new.id).and_then(|j| j.deadline);
        if let (false, Some(date)) = (later, deadline.filter(|d| *d < today)) {
            let at = Location {
                section: Some(new.section),
                statement: Some(new.id.clone()),
                field: "text",
                span: None,
            };
            findings
                .push(Finding::new(&RULE, at).fact("date", Fact::Day(date)).confidence(change.confidence));
        }
    }
}
