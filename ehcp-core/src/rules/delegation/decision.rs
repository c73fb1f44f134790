use super::{handed, prelude::*};
use crate::text::Hit;

rule! {
    /// The plan itself decides what is given.
    ///
    /// ## Why
    /// An authority may not leave the content of provision to a school, a therapist, a panel or a later
    /// assessment.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// The amount of physiotherapy will be determined by the therapist after assessment.
    /// ```
    /// ```text,flagged
    /// Provision at the discretion of the school.
    /// ```
    /// ```text,flagged
    /// Twelve hours of adult help a week, subject to funding.
    /// ```
    /// ```text,flagged
    /// The hours of the mentor may be changed by the school in the light of progress.
    /// ```
    ///
    /// ```text,flagged
    /// The class teacher and the mentor will decide how much help Sam has each week.
    /// ```
    /// ```text,flagged
    /// Subject to the outcome of an assessment, Sam will have music therapy.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// As recommended by the occupational therapist, Sam will have a wobble cushion and a footrest in each classroom.
    /// ```
    /// ```text,clean
    /// The therapist will adjust the targets and show the assistant the new ones, one hour each term.
    /// ```
    /// ```text,clean
    /// Physiotherapy for 30 minutes a week with a physiotherapist, as advised by the hospital team.
    /// ```
    "THREAD-14" "decision-delegated",
    message: "the decision on what is given appears to be left to somebody else or to a later day",
    advice: "state what is given now: ____; a later change is made by amending the plan",
    severity: Warning,
    authority: [
        Case "C v Special Educational Needs Tribunal and London Borough of Greenwich [1999] ELR 5",
        Case "DM v Cornwall Council [2022] UKUT 230 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let stated = has_minutes(view) && !view.fails(CriterionId::Frequency);
    // A figure settles what an adviser had to say; it does not settle what a panel or a school may undo.
    let undone = || {
        let undo = [&whole::RESOURCE_DECIDES, &whole::SETTING_VARIES];
        view.text.all_hits().iter().find(|h| undo.iter().any(|l| std::ptr::eq(*l, h.lexicon)))
    };
    let open = view.text.hits(&open::DELEGATION).next().filter(|_| !stated).or_else(undone);
    // "As the therapist recommended, a wobble cushion": the plan has taken it up.
    let taken_up = |h: &&Hit| {
        view.text.tokens().folded(h.from) == "as" && handed::content_beside(&view.text, h.from, h.to) > 2
    };
    let open =
        open.filter(|h| !taken_up(h)).filter(|h| !handed::is_about_method(&view.text, h.to)).map(|h| h.span);
    let left = || handed::amount_left_to(&view.text).filter(|_| !stated);
    if let Some(span) = open.or_else(|| handed::hangs_on_a_decision(&view.text)).or_else(left) {
        findings.push(view.flag(&RULE, Some(span)));
    }
}
