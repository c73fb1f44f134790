mod people;
mod pronouns;
mod stage;

use crate::rules::prelude::*;

rule! {
    /// The plan speaks of one child, at that child's stage.
    ///
    /// ## Why
    /// Another child's name, the wrong pronoun or the wording of an earlier phase shows that text was carried
    /// over. It breaks the family's trust, may disclose another child's data, and leaves it open whether the
    /// words were meant for this child.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// name: Ida Brook
    /// pronouns: she
    /// F p1: A teaching assistant will sit with him for 20 minutes daily.
    /// ```
    /// ```text,flagged
    /// name: Ida Brook
    /// F p1: Oliver will have a quiet place to work each afternoon.
    /// ```
    /// ```text,flagged
    /// name: Ida Brook
    /// born: 2015-10-02
    /// dated: 2026-05-01
    /// F p1: Thirty minutes of reading on each day in Reception with a teaching assistant.
    /// ```
    ///
    /// ```text,flagged
    /// name: Ida Brook
    /// B n1: Hope finds it hard to wait for her turn.
    /// ```
    /// ```text,flagged
    /// name: Ida Brook
    /// pronouns: she
    /// B n1: His brother helps at home, and at school reading is slow.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// name: May Brook
    /// pronouns: she
    /// D d1: Her twin brother Oliver is disabled too.
    /// B n1: May may run when a lesson moves. Will power is not the matter. May has no sense of time.
    /// F p1: An assistant takes May and Oliver to swim, 30 minutes a week.
    /// ```
    /// ```text,clean
    /// name: Ida Brook
    /// pronouns: she
    /// B n1: Ida follows her brother and repeats what he says.
    /// F p1: A teaching assistant will sit with her for 20 minutes daily.
    /// ```
    /// ```text,clean
    /// name: Ida Brook
    /// A a1: Her friend Oliver makes her laugh.
    /// B n1: She will only play with Oliver.
    /// F p1: A programme written by Lucy Hale, speech and language therapist.
    /// ```
    /// ```text,clean
    /// name: Ida Brook
    /// born: 2015-10-02
    /// dated: 2026-05-01
    /// B n1: In Reception she had a full-time assistant.
    /// F p1: Reads to children in Reception once a week for 20 minutes.
    /// ```
    "FORM-19" "words-of-another-child-or-stage",
    message: "the words {what} do not appear to be about this child at this stage",
    advice: "check whether these words were meant for this child, and correct them: {what}",
    severity: Warning,
    authority: [
        Practice "A plan describes one child at one stage",
        Law "SEND Regulations 2014, reg 12(1)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    pronouns::check(view, &RULE, findings);
    people::check(view, &RULE, findings);
    stage::check(view, &RULE, findings);
}
