use super::{handed, prelude::*};

rule! {
    /// Provision changes only by amending the plan.
    ///
    /// ## Why
    /// Words that let a school or a service reduce or vary provision go round the statutory process and the
    /// right of appeal. Monitoring and new targets are not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// An adult beside her in all lessons, reducing to every other lesson as she settles.
    /// ```
    /// ```text,flagged
    /// The number of hours may be varied by the school in the light of progress.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Targets will be reviewed termly by the SENCO in a 30-minute meeting.
    /// ```
    "THREAD-15" "power-to-vary",
    message: "these words appear to allow the provision to be changed without amending the plan",
    advice: "delete the power to change; review the targets, and amend the plan if the amount is to change",
    severity: Warning,
    authority: [
        Case "E v Rotherham Metropolitan Borough Council [2001] EWHC Admin 432",
        Case "DM v Cornwall Council [2022] UKUT 230 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let hit = view.text.hits(&open::VARIATION).find(|h| !handed::is_about_method(&view.text, h.to));
    let power = hit.map(|h| h.span).or_else(|| handed::reviewed_and_changed(&view.text));
    if let Some(span) = power.or_else(|| lessens_with_progress(view)) {
        findings.push(view.flag(&RULE, Some(span)));
    }
}

// "reducing to small groups as he settles", "fading once she copes": somebody will decide when that is. Prompts
// that are faded within a task are a way of teaching.
fn lessens_with_progress(view: &StatementView<'_>) -> Option<Span> {
    let tokens = view.text.tokens();
    view.text.sentences().iter().find_map(|s| {
        let prompts = (s.from..s.to)
            .any(|i| tokens.folded(i).starts_with("prompt") || tokens.folded(i).starts_with("scaffold"));
        let taper = (s.from..s.to).find(|i| is_lessening(tokens.folded(*i))).filter(|_| !prompts)?;
        let condition = (taper..s.to).find(|i| matches!(tokens.folded(*i), "as" | "when" | "once" | "if"))?;
        let growth = (condition + 1..s.to.min(condition + 7)).find(|i| is_growth(tokens.folded(*i)))?;
        Some(tokens.span(taper, growth + 1))
    })
}

fn is_lessening(word: &str) -> bool {
    word.starts_with("reduc")
        || word.starts_with("taper")
        || matches!(word, "fade" | "fades" | "faded" | "fading")
        || word.starts_with("decreas")
        || matches!(
            word,
            "phased" | "weaned" | "dropping" | "stepping" | "stepped" | "scaled" | "withdrawn" | "gradually"
        )
}

fn is_growth(word: &str) -> bool {
    let stem = word.strip_suffix("es").or_else(|| word.strip_suffix('s')).unwrap_or(word);
    matches!(
        stem,
        "grow"
            | "increase"
            | "increas"
            | "improve"
            | "improv"
            | "develop"
            | "settle"
            | "settl"
            | "build"
            | "allow"
            | "permit"
            | "progress"
            | "progresse"
            | "gain"
            | "become"
            | "becom"
            | "cope"
            | "cop"
            | "manage"
            | "manag"
            | "learn"
            | "need"
            | "confident"
            | "ready"
            | "independent"
            | "secure"
            | "able"
            | "settled"
            | "improved"
            | "grown"
            | "developed"
    )
}
