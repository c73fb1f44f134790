use crate::{rules::prelude::*, statement::CriterionId};

rule! {
    /// From Year 9 the outcomes reach the areas of adult life.
    ///
    /// ## Why
    /// The Code looks for outcomes towards work or higher education, independent living, friends and community,
    /// and good health. A plan need not cover all four, but one that covers none has not begun.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// year: 10
    /// E o1: By July 2027 decodes words of four syllables.
    /// ```
    /// ```text,flagged
    /// year: 10
    /// E o1: By July 2027 names three jobs in a garage.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// year: 10
    /// E o1: By July 2027 travels by bus to his work experience.
    /// E o2: By July 2027 goes to a club with two friends.
    /// ```
    "PFA-04" "outcomes-miss-adult-life",
    message: "the outcomes do not appear to reach {areas} of adult life",
    advice: "consider with the young person an outcome in each area that matters: work or study, independent living, friends and community, health",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 8.9, 8.10, 9.64",
    ],
    scope: Scope::Plan(check),
}

const AREAS: [&Lexicon; 4] =
    [&stages::PFA_WORK, &stages::PFA_LIVING, &stages::PFA_FRIENDS, &stages::PFA_HEALTH];

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(year) = year(view).filter(|y| *y >= 9) else { return };
    if of_kind(view, &[Letter::E], StatementKind::Outcome).next().is_none() {
        return; // FORM-07
    }
    let reached = AREAS
        .iter()
        .filter(|area| {
            view.text.within(&[Letter::E]).any(|p| match p.source {
                Source::Statement(s) => p.text.has(area) && usable(view, s),
                // Arrangements for the move to adult life stand here too.
                Source::Note(n) => n.kind != NoteKind::Boilerplate && p.text.has(area),
                _ => false,
            })
        })
        .count();
    let (areas, severity) = match (reached, year) {
        (0, _) => ("any area", Severity::Warning),
        (1, _) => ("more than one of the four areas", Severity::Info),
        (2, 11..) => ("more than two of the four areas", Severity::Info),
        _ => return,
    };
    let finding = view.flag(&RULE, Some(Letter::E), "statements").severity(severity);
    findings.push(finding.fact("areas", Fact::Term(areas)));
}

// A wish without a measure or a date reaches nothing.
fn usable(view: &PlanView<'_>, statement: &Statement) -> bool {
    let fails = |id: CriterionId| {
        let judged = view.statements.iter().find(|j| std::ptr::eq(j.statement, statement));
        judged.is_some_and(|j| j.judgement.criteria.iter().any(|(c, of)| *c == id && of.met == Some(false)))
    };
    !(fails(CriterionId::Measurable) && fails(CriterionId::TimeBound))
}
