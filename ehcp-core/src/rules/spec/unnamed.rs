use super::prelude::*;

rule! {
    /// Provision names the activity, programme or equipment.
    ///
    /// ## Why
    /// Provision has to be secured and can be checked only if a reader can tell what is to be done. Where
    /// the words say no more than that something will happen, there is nothing to secure.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Rowan will be seen by the advisory teacher once a term.
    /// ```
    /// ```text,flagged
    /// Her needs will be met by school staff.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Phonics teaching for 20 minutes daily, 1:1, by a teaching assistant trained in the scheme.
    /// ```
    /// ```text,clean
    /// A laptop with word prediction, used in every lesson.
    /// ```
    "SPEC-01" "provision-not-named",
    message: "this provision does not appear to name an activity, programme or equipment",
    advice: "name what is done: ____ (activity or programme), to ____ (skill), given by ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
        Law "Children and Families Act 2014, s 37(2)",
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let dosed = has_minutes(view) || throughout(view);
    if in_section_f(view) && view.fails(CriterionId::What) && !dosed && vague_noun(view).is_none() {
        findings.push(view.flag(&RULE, None));
    }
}
