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
    let Some(change) = change(view, year, on) else { return };
    let ahead = view.text.all().any(|p| {
        let body = matches!(
            p.section,
            Some(Letter::E | Letter::F | Letter::G | Letter::H | Letter::H1 | Letter::H2)
        );
        let outside =
            p.section.is_none() && matches!(p.source, Source::Note(n) if n.kind != NoteKind::Boilerplate);
        (body || outside || p.section == Some(Letter::I)) && p.text.has(&stages::CHANGE_AHEAD)
    });
    if !ahead {
        findings.push(view.flag(&RULE, Some(Letter::E), "statements").fact("change", Fact::Term(change)));
    }
}

fn change(view: &PlanView<'_>, year: i8, on: jiff::civil::Date) -> Option<&'static str> {
    // From March of the year before, eighteen months remain.
    let late = (3..9).contains(&on.month());
    let infant = view.plan.placement.as_ref().is_some_and(|p| {
        let says =
            |t: &Option<crate::plan::Text>| t.as_deref().is_some_and(|t| t.to_lowercase().contains("infant"));
        says(&p.name) || says(&p.kind) || says(&p.text)
    });
    match year {
        -1 => Some("the start of school"),
        2 if infant => Some("the move to junior school"),
        5 if late => Some("the move to secondary school"),
        6 => Some("the move to secondary school"),
        10 if late => Some("the move after Year 11"),
        11 => Some("the move after Year 11"),
        13.. => Some("adult life and adult services"),
        _ => None,
    }
}
