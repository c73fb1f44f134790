use crate::rules::prelude::*;

rule! {
    /// Nothing that a drafting tool or a writer says about the draft is left in the plan.
    ///
    /// ## Why
    /// Words about the draft ("here is a revised version") show that text was pasted and not read. What else was
    /// pasted with it may not be about this child, and no report may support it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Here is a revised version: Ida finds it hard to hold two instructions in mind.
    /// ```
    /// ```text,flagged
    /// C c1: Information not provided in the source.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1: "Here is a drawing of my rabbit. I hope it helps."
    /// B n1: The report does not give a score because Ida was tired.
    /// ```
    "COPY-02" "words-about-the-draft",
    message: "words about the draft itself appear to be left in the plan",
    advice: "take them out, and read what was pasted with them against the reports",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
        Law "SEND Regulations 2014, reg 11",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for piece in
        view.text.all().filter(|p| !matches!(p.source, Source::NoteHeading(_)) && !p.is_boilerplate())
    {
        if let Some(hit) = piece.text.hits(&voice::TOOL_RESIDUE).next() {
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}
