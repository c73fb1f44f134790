use super::prelude::*;

rule! {
    /// Provision is more than support, input, help or opportunities.
    ///
    /// ## Why
    /// The Upper Tribunal has said that such nouns will rarely do by themselves. Beside an activity and an
    /// amount they do no harm and are not flagged; where the noun itself is what is given and no time is
    /// stated, an example beside it is not enough.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Emotional support.
    /// ```
    /// ```text,flagged
    /// Opportunities to work with other children.
    /// ```
    ///
    /// ```text,flagged
    /// Calming strategies such as breathing and counting.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Support with dressing: ten minutes after each swimming lesson, by a trained teaching assistant.
    /// ```
    "SPEC-07" "vague-noun-for-provision",
    message: "this provision does not appear to go beyond a general word such as {word}",
    advice: "say what the {word} consists of: ____ (activity), ____ minutes, ____ times a ____, by a ____",
    severity: Warning,
    authority: [
        Case "Worcestershire County Council v SE [2020] UKUT 217 (AAC)",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if is_about_provision(view) {
        return;
    }
    let unnamed = view.fails(CriterionId::What) && (!has_minutes(view) || view.fails(CriterionId::Who));
    let found = if unnamed { vague_noun(view) } else { vague_head(view).filter(|_| !has_minutes(view)) };
    if let Some((word, span)) = found {
        findings.push(view.flag(&RULE, Some(span)).fact("word", Fact::Term(word)));
    }
}
