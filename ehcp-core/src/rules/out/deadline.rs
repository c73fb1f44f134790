use jiff::civil::{Date, date};

use crate::{
    finding::{Fact, Findings},
    plan::StatementKind,
    rule,
    rule::{Scope, Severity},
    school_year,
    statement::{CriterionId, StatementView},
};

rule! {
    /// The date of an outcome lies ahead, usually at the close of a key stage or school.
    ///
    /// ## Why
    /// An outcome whose date is past when the plan is written was either reached or missed, and no longer guides
    /// anything. One that lies beyond the next stage is usually an aspiration.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// By 31 July 2015 Sam will write his full name without help.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2099 Sam will write his full name without help.
    /// ```
    "OUT-06" "outcome-deadline-past-or-remote",
    message: "the date of this outcome appears to be {place}",
    advice: "review the outcome and set a date at the end of the present phase or stage, or sooner",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.68",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let Some(deadline) = view.deadline() else { return };
    // Part 3 of the Act came into force on 1 September 2014: no plan is older.
    let written = view.input.plan_date.unwrap_or(date(2015, 9, 1));
    let found = if deadline < written {
        view.flag(&RULE, view.evidence(CriterionId::TimeBound)).fact("place", Fact::Term("past"))
    } else if is_remote(view, deadline) {
        view.flag(&RULE, view.evidence(CriterionId::TimeBound))
            .fact("place", Fact::Term("beyond the next stage of education"))
            .severity(Severity::Info)
    } else {
        return;
    };
    findings.push(found.fact("deadline", Fact::Day(deadline)));
}

// Beyond the end of the key stage after the present one.
fn is_remote(view: &StatementView<'_>, deadline: Date) -> bool {
    let (Some(born), Some(today)) = (view.input.date_of_birth, view.input.plan_date) else { return false };
    let now = view.input.year_group.unwrap_or_else(|| school_year::year_group(born, today));
    let stages = [0, 2, 6, 9, 11, 14];
    let Some(next) = stages.iter().filter(|s| **s >= now).nth(1) else { return false };
    let ends = school_year::last_day(school_year::school_year(today) + 1 + i16::from(*next - now));
    deadline > ends
}
