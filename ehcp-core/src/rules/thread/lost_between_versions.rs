use std::collections::BTreeMap;

use crate::{
    compare::versions::{Change, ChangeKind, DifferenceKind, VersionsView},
    rules::prelude::*,
};

rule! {
    /// Provision that goes or shrinks between versions goes with a change of the need or outcome behind it.
    ///
    /// ## Why
    /// Provision answers needs. Where needs and outcomes stand as they stood, less provision calls for a reason
    /// that the family can see and answer, and an amendment has to be notified with its evidence. The finding
    /// says what less is guaranteed; whether there was a reason outside the plan is for a person to find out.
    /// A rule on versions is run by `ehcp compare --previous` only.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Sam loses his balance on stairs.
    /// E o1: By July 2026 Sam will climb ten stairs.
    /// F p1 -> n1 o1: A physiotherapist will treat Sam for 40 minutes every week.
    /// F p2 -> n1 o1: A handrail on both sides of the stairs.
    /// --- now
    /// B n1: Sam loses his balance on stairs.
    /// E o1: By July 2026 Sam will climb ten stairs.
    /// F p1 -> n1 o1: A physiotherapist will treat Sam for 40 minutes once a term.
    /// F p2 -> n1 o1: A handrail on both sides of the stairs.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Sam loses his balance on stairs.
    /// B n2: Sam cannot read the board.
    /// F p1 -> n1: A physiotherapist will treat Sam for 40 minutes every week.
    /// F p2 -> n2: A copy of the board on Sam's desk in every lesson.
    /// --- now
    /// B n2: Sam cannot read the board.
    /// F p2 -> n2: A copy of the board on Sam's desk in every lesson.
    /// ```
    "THREAD-17" "provision-lost-between-versions",
    message: "{what} since the earlier version, and no need or outcome behind it appears to have changed",
    advice: "say which change in the child's needs, and which evidence (____), the change of provision rests on, or restore it",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 22",
        Practice "what families and their advisers look for first in an amended plan",
    ],
    scope: Scope::Versions(check),
}

fn check(view: &VersionsView<'_>, findings: &mut Findings) {
    let changes = &view.comparison.changes;
    let of_old: BTreeMap<&str, &Change> =
        changes.iter().filter_map(|c| Some((c.old.as_ref()?.id.as_str(), c))).collect();
    let mut told: Vec<&str> = Vec::new();
    for change in changes {
        let (ChangeKind::Removed | ChangeKind::Reduced, Some(old)) = (change.kind, &change.old) else {
            continue;
        };
        // What became several statements is told once.
        if old.kind != StatementKind::Provision || told.contains(&old.id.as_str()) {
            continue;
        }
        told.push(&old.id);
        let behind = view.old.thread.partners(&old.id).filter_map(|id| of_old.get(id));
        if behind.into_iter().any(|c| is_less(c)) {
            continue;
        }
        let new = change.new.as_ref();
        let at = Location {
            section: Some(change.section()),
            statement: new.map(|s| s.id.clone()),
            field: "text",
            span: new.and_then(|s| s.marks.first()).map(|m| m.span),
        };
        let before = Location {
            section: Some(old.section),
            statement: Some(old.id.clone()),
            field: "previous.text",
            span: None,
        };
        let what = match change.kind {
            ChangeKind::Removed => "this provision appears to have gone",
            _ => "this provision appears to guarantee less",
        };
        let mut finding = Finding::new(&RULE, at)
            .related(before)
            .fact("what", Fact::Term(what))
            .confidence(change.confidence);
        let (was, is) = change.guaranteed();
        if let Some(was) = was {
            finding = finding
                .fact("minutes_before", Fact::Number(was))
                .fact("minutes_now", Fact::Number(is.unwrap_or(0.0)))
                .fact("minutes_lost", Fact::Number((was - is.unwrap_or(0.0)).max(0.0)));
        }
        findings.push(finding);
    }
}

// A need or outcome that has gone, or that is put as less.
fn is_less(change: &Change) -> bool {
    change.kind == ChangeKind::Removed || change.differs(DifferenceKind::NeedSoftened)
}
