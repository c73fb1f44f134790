use super::prelude::*;

rule! {
    /// Advice recommends, and does not only describe.
    ///
    /// ## Why
    /// A report of what was observed and measured is no advice yet: the authority asks what provision the needs
    /// may call for, and a plan can only be as definite as the advice that it rests on.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note Findings: Ivo worked for twenty minutes and smiled at the puzzles. His reading score was at the 3rd centile and his spelling was a little lower. His teacher says that he is quiet in class and that he sits with one friend at lunch.
    /// n1: Ivo reads single words slowly, so that he cannot follow a worksheet.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// note Findings: Ivo worked for twenty minutes and smiled at the puzzles. His reading score was at the 3rd centile and his spelling was a little lower. His teacher says that he is quiet in class and that he sits with one friend at lunch.
    /// n1: Ivo reads single words slowly, so that he cannot follow a worksheet.
    /// r1: Reading with a teaching assistant trained in the scheme for 20 minutes a day.
    /// ```
    "ADV-02" "advice-only-describes",
    message: "this advice does not appear to recommend anything",
    advice: "say what ____ (name) needs to be given, how much of it and by whom: ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 6(1)",
        Code "SEND Code of Practice 2015, 9.46",
    ],
    scope: Scope::Advice(check),
}

// Fewer words than this are no report.
const REPORT: usize = 25;

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    if holds(view, |k| k == StatementKind::Provision) {
        return;
    }
    if described(view) >= REPORT || holds(view, StatementKind::is_need) && described(view) > 0 {
        findings.push(view.flag(&RULE, "statements"));
    }
}
