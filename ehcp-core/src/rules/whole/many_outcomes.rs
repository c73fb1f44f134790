use crate::rules::prelude::*;

rule! {
    /// There are few enough outcomes to work on.
    ///
    /// ## Why
    /// No law sets a number, but nobody can work on more than about a dozen outcomes at once, and the important
    /// ones are lost among them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// E o1: Reads page 1.
    /// E o2: Reads page 2.
    /// E o3: Reads page 3.
    /// E o4: Reads page 4.
    /// E o5: Reads page 5.
    /// E o6: Reads page 6.
    /// E o7: Reads page 7.
    /// E o8: Reads page 8.
    /// E o9: Reads page 9.
    /// E o10: Reads page 10.
    /// E o11: Reads page 11.
    /// E o12: Reads page 12.
    /// E o13: Reads page 13.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// ```
    "OUT-13" "too-many-outcomes",
    message: "there appear to be {count} outcomes, more than anyone can work on at once",
    advice: "keep the outcomes that matter most and turn the others into steps",
    severity: Info,
    authority: [
        Practice "Practitioners advise about five outcomes",
        Code "SEND Code of Practice 2015, 9.66",
    ],
    scope: Scope::Plan(check),
}

const MOST: usize = 12;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let count = of_kind(view, &[Letter::E], StatementKind::Outcome).count();
    if count > MOST {
        let count = Fact::Count(i64::try_from(count).unwrap_or(i64::MAX));
        findings.push(view.flag(&RULE, Some(Letter::E), "statements").fact("count", count));
    }
}
