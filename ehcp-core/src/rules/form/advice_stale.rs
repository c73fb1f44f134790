use crate::{compare::fidelity::FidelityView, rules::prelude::*};

rule! {
    /// The advice that a plan rests on is not more than about two years old.
    ///
    /// ## Why
    /// No statute sets an age, but needs change: advice from before the child changed phase describes a child in
    /// another kind of school.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2013-11-02
    /// dated: 2026-05-01
    /// K: Educational psychologist, A. Hale, 3 March 2021
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2013-11-02
    /// dated: 2026-05-01
    /// K: Educational psychologist, A. Hale, 3 March 2026
    /// ```
    "FORM-17" "advice-out-of-date",
    message: "{what} is dated {day}, {why}",
    advice: "ask whether this advice still holds, and seek fresh advice at or before the next review where it does not",
    severity: Info,
    authority: [
        Practice "Advice more than two years old is widely treated as out of date",
        Law "SEND Regulations 2014, reg 2(1) (phase transfer)",
    ],
    scope: Scope::Fidelity(given, Some(check)),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(on) = view.date() else {
        if view.plan.advice.iter().any(|a| a.date.is_some()) {
            findings.push(view.flag(&RULE, Some(Letter::K), "advice").cannot_tell("the plan's date"));
        }
        return;
    };
    let transfer = last_transfer(view, on);
    for (i, source) in view.plan.advice.iter().enumerate() {
        let Some(day) = advice::date_of(source) else { continue };
        let before_transfer = transfer.is_some_and(|t| day < t) && day < school_year::months_after(on, -12);
        let old = day < school_year::months_after(on, -24);
        if !old && !before_transfer {
            continue;
        }
        let (why, severity) = if before_transfer {
            ("before the last change of phase", Severity::Warning)
        } else {
            ("more than two years before the plan", Severity::Info)
        };
        let entry = i64::try_from(i + 1).unwrap_or(i64::MAX);
        let finding = view.flag(&RULE, Some(Letter::K), "advice").severity(severity);
        findings.push(
            finding
                .fact("what", Fact::Term("advice in section K"))
                .fact("day", Fact::Day(day))
                .fact("why", Fact::Term(why))
                .fact("entry", Fact::Count(entry)),
        );
    }
}

/// Advice given to compare that section K does not list, so that nothing else says how old it is.
fn given(view: &FidelityView<'_>, findings: &mut Findings) {
    for (i, source) in view.fidelity.sources.iter().enumerate() {
        let (Some(day), Some(true)) = (source.date, source.out_of_date) else { continue };
        let at = Location { section: Some(Letter::K), statement: None, field: "advice", span: None };
        let nth = i64::try_from(i + 1).unwrap_or(i64::MAX);
        findings.push(
            Finding::new(&RULE, at)
                .fact("what", Fact::Term("advice that was compared"))
                .fact("day", Fact::Day(day))
                .fact("why", Fact::Term("more than two years before the plan"))
                .fact("source", Fact::Count(nth)),
        );
    }
}

// The start of Reception, Year 7 or Year 12, whichever came last.
fn last_transfer(view: &PlanView<'_>, on: jiff::civil::Date) -> Option<jiff::civil::Date> {
    let born = view.plan.person.date_of_birth?;
    [12, 7, 0].into_iter().map(|y| school_year::start_of(born, y)).find(|start| *start <= on)
}
