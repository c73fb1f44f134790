use crate::rules::prelude::*;

rule! {
    /// A plan near a change of phase looks ahead to it.
    ///
    /// ## Why
    /// A move of school, or from children's to adult services, is when provision is lost. Within a year or so of
    /// it the plan sets out how it is prepared.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A: content
    /// B: content
    /// born: 2015-10-02
    /// dated: 2026-11-01
    /// E o1: Reads a page aloud.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    /// ```text,flagged
    /// A: content
    /// B: content
    /// born: 2010-10-02
    /// dated: 2026-11-01
    /// E o1: Reads a page aloud.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A: content
    /// B: content
    /// born: 2015-10-02
    /// dated: 2026-11-01
    /// E o1: Reads a page aloud.
    /// F p1: Three visits to the secondary school in the summer term.
    /// ```
    /// ```text,clean
    /// A: content
    /// B: content
    /// born: 2018-10-02
    /// dated: 2026-11-01
    /// E o1: Reads a page aloud.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "OUT-11" "no-plan-for-the-next-move",
    message: "the plan does not appear to look ahead to {change}",
    advice: "set out how the move is prepared: who does what, and by when",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.61, 9.69 (E)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) || view.plan.state(Letter::F) == SectionState::Missing {
        return;
    }
    let Some(on) = view.date() else { return };
    let Some(year) = year(view) else {
        findings.push(
            view.flag(&RULE, Some(Letter::E), "statements").cannot_tell("the year group or date of birth"),
        );
        return;
    };
    let Some((change, severity)) = change(view, year, on) else { return };
    let ahead = view.text.all().any(|p| {
        let body = matches!(
            p.section,
            Some(Letter::E | Letter::F | Letter::G | Letter::H | Letter::H1 | Letter::H2)
        );
        let outside =
            p.section.is_none() && matches!(p.source, Source::Note(n) if n.kind != NoteKind::Boilerplate);
        let there = body || outside || p.section == Some(Letter::I);
        there && (p.text.has(&stages::CHANGE_AHEAD) || prepares(&p.text, year))
    });
    if !ahead {
        let finding = view.flag(&RULE, Some(Letter::E), "statements").severity(severity);
        findings.push(finding.fact("change", Fact::Term(change)));
    }
}

// "The college's own test" looks ahead to nothing; "two visits to the college" does. A young person on the way
// out of education is already at the place that prepares.
fn prepares(text: &Annotation<'_>, year: i8) -> bool {
    let place: &'static Lexicon = if year >= 9 { &whole::NEXT_POST_16 } else { &whole::NEXT_SCHOOL };
    text.sentences()
        .iter()
        .any(|s| text.has_within(place, s.span) && (year >= 12 || text.has_within(&whole::PREPARES, s.span)))
}

/// The next change, and how much its absence weighs: within eighteen months it should be planned; one that the
/// next review will find less than a year away is worth a thought now.
fn change(view: &PlanView<'_>, year: i8, on: jiff::civil::Date) -> Option<(&'static str, Severity)> {
    let infant = view.plan.placement.as_ref().is_some_and(|p| {
        let says =
            |t: &Option<crate::plan::Text>| t.as_deref().is_some_and(|t| t.to_lowercase().contains("infant"));
        says(&p.name) || says(&p.kind) || says(&p.text)
    });
    let (change, last_year) = match year {
        -1 => ("the start of school", -1),
        1 | 2 if infant => ("the move to junior school", 2),
        5 | 6 => ("the move to secondary school", 6),
        10 | 11 => ("the move after Year 11", 11),
        13.. => return Some(("adult life and adult services", Severity::Warning)),
        _ => return None,
    };
    let years = i16::from(last_year - year) + 1;
    let at = jiff::civil::date((school_year::school_year(on) + years).clamp(1, 9000), 9, 1);
    let next_review = view.plan.dates.review_by.unwrap_or_else(|| school_year::months_after(on, 12));
    if at <= school_year::months_after(on, 18) {
        Some((change, Severity::Warning))
    } else {
        (at <= school_year::months_after(next_review, 12)).then_some((change, Severity::Info))
    }
}
