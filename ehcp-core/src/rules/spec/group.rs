use super::prelude::*;
use crate::delivery::Delivery;

rule! {
    /// Provision in a group states how many children are in it.
    ///
    /// ## Why
    /// How many share an adult decides how much each child gets. Small means three in one school and ten in
    /// another.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Small group work on turn taking, 30 minutes a week, led by the nurture teacher.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Work on turn taking in a group of no more than four, 30 minutes a week, led by the nurture teacher.
    /// ```
    "SPEC-06" "group-size-not-stated",
    message: "this provision does not appear to say how large the group is",
    advice: "state the size: a group of no more than ____ children with ____ adults",
    severity: Info,
    authority: [
        Practice "Good practice in writing provision",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // "1:1, reducing to a small group": the ratio is not that of the group.
    let ratio = |d: &Delivery| d.ratio.as_deref().is_some_and(|r| !is_alone(r));
    let sized = view.deliveries().iter().any(|d| d.group_size_max.is_some() || ratio(d));
    let Some(hit) = view.text.hits(&lex::SMALL_GROUP).next() else { return };
    if !sized {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}

fn is_alone(ratio: &str) -> bool {
    ratio.split(':').all(|n| n.trim() == "1")
}
