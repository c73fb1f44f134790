use crate::{
    finding::{Fact, Findings},
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// An outcome says what will be different, how that will be known, and by when.
    ///
    /// ## Why
    /// An outcome that is not specific, measured and timed cannot be reviewed: no one can say whether it was reached.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// By July 2027 Sam will make good progress in reading.
    /// ```
    /// ```text,flagged
    /// Sam will put on his own coat at every playtime.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will read 60 words a minute from a book he has not seen.
    /// ```
    "OUT-02" "outcome-not-smart",
    message: "this outcome does not appear to be {missing}",
    advice: "say what ____ (name) will do, how well or how often (____), and by when (____); the advice in section K should hold the figures",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.66",
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let parts = [
        (CriterionId::Specific, "specific"),
        (CriterionId::Measurable, "measurable"),
        (CriterionId::TimeBound, "time-bound"),
    ];
    // A date that is past is another rule's: what is missing here is any date at all.
    let past = view.deadline().is_some();
    let missing: Vec<&str> = parts
        .iter()
        .filter(|(c, _)| view.fails(*c) && !(past && *c == CriterionId::TimeBound))
        .map(|p| p.1)
        .collect();
    let missing = match missing.as_slice() {
        [] => return,
        ["specific"] => "specific",
        ["measurable"] => "measurable",
        ["time-bound"] => "time-bound",
        ["specific", "measurable"] => "specific or measurable",
        ["specific", "time-bound"] => "specific or time-bound",
        ["measurable", "time-bound"] => "measurable or time-bound",
        _ => "specific, measurable or time-bound",
    };
    let finding = view.flag(&RULE, view.evidence(CriterionId::Specific)).fact("missing", Fact::Term(missing));
    findings.push(finding);
}
