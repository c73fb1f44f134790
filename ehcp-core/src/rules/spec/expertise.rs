use super::prelude::*;

rule! {
    /// Provision states the qualification, training or experience of whoever gives it.
    ///
    /// ## Why
    /// The Code asks for the level of expertise. A protected title, such as speech and language therapist,
    /// states it; an adult, a key person or appropriately trained staff do not.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Paired reading for 15 minutes a day with a teaching assistant.
    /// ```
    /// ```text,flagged
    /// Suitably trained staff will run a daily ten-minute breathing routine.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Paired reading for 15 minutes a day with a teaching assistant trained in the method by the literacy lead.
    /// ```
    "SPEC-05" "expertise-not-stated",
    message: "this provision does not appear to state a qualification or training",
    advice: "state the expertise: a ____ who holds ____ or is trained in ____ by ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Case "L v Clarke and Somerset County Council [1998] ELR 129",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // Read alone, equipment needs whoever sets it up; within a plan, that stands with staff training.
    let sound = !view.fails(CriterionId::What) && !view.fails(CriterionId::Committed);
    let elsewhere = view.input.in_plan && (view.is_arrangement() && sound || is_meeting(view));
    let none = is_about_provision(view) || view.input.in_plan && is_money(view);
    if in_section_f(view) && view.fails(CriterionId::Expertise) && !elsewhere && !none {
        findings.push(view.flag(&RULE, None));
    }
}

// The people who know the child meet to choose the next targets: no training is called for.
fn is_meeting(view: &StatementView<'_>) -> bool {
    let has = |words: &[&str]| view.text.tokens().iter_folded().any(|w| words.contains(&w));
    has(&["meet", "meeting", "meetings"]) && has(&["parents", "parent", "mum", "family", "carers"])
}
