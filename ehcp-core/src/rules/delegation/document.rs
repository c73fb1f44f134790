use super::{handed, prelude::*};

rule! {
    /// Provision stands in the plan itself.
    ///
    /// ## Why
    /// A reader must be able to see from the plan what is to be given. A report or a provision map can
    /// change without anybody amending the plan. A report that is cited beside the content is not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// See attached report for strategies.
    /// ```
    /// ```text,flagged
    /// A movement programme, as recommended by the physiotherapist.
    /// ```
    ///
    /// ```text,flagged
    /// Strategies as outlined in the language therapy report of May.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Teachers will give Sam a now-and-next board and a choice of two seats in every lesson, as recommended in the psychologist's report.
    /// ```
    /// ```text,clean
    /// In line with the therapist's report, 20 minutes of word-finding games a day with a trained teaching assistant.
    /// ```
    "THREAD-16" "other-document-instead-of-provision",
    message: "another document appears to stand in the place of provision",
    advice: "copy from that document what is given: ____, ____ minutes, ____ times a ____, by a ____",
    severity: Warning,
    authority: [
        Case "DM v Cornwall Council [2022] UKUT 230 (AAC)",
        Practice "Good practice in writing provision",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if has_minutes(view) {
        return;
    }
    // "A programme, as advised by the therapist": what the programme is stands in the adviser's papers.
    let advised = || {
        let hit = view.text.hits(&whole::ADVISED_BY).next()?;
        let before = view.text.tokens().span(0, hit.from);
        view.text.has_within(&whole::PROGRAMME, before).then_some(hit)
    };
    let hit = view.text.hits(&open::EXTERNAL).next().or_else(advised).map(|h| h.span);
    if let Some(span) = hit.or_else(|| handed::content_elsewhere(&view.text)) {
        findings.push(view.flag(&RULE, Some(span)));
    }
}
