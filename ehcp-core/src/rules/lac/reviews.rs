use crate::rules::prelude::*;

rule! {
    /// The annual review of a looked-after child's plan falls in with a review of the care plan.
    ///
    /// ## Why
    /// Where possible and appropriate the annual review coincides with a review of the care plan, above all of
    /// the personal education plan, so that carers and professionals meet once.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// looked after: yes
    /// review held: 2026-07-01
    /// note PEP: Last personal education plan meeting held on 3 February 2026.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// looked after: yes
    /// review held: 2026-07-01
    /// note PEP: Last personal education plan meeting held on 23 June 2026.
    /// ```
    "LAC-01" "looked-after-reviews-apart",
    message: "the review of this plan and the personal education plan appear to lie {days} days apart",
    advice: "consider holding the next annual review together with the review of the personal education plan",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.169",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if view.plan.person.looked_after != Some(true) {
        return;
    }
    let reviews: Vec<_> =
        view.plan.dates.review_meeting.into_iter().chain(view.plan.dates.review_by).collect();
    if reviews.is_empty() {
        return;
    }
    let mut apart: Option<i32> = None;
    for piece in view.text.all().filter(|p| !matches!(p.source, Source::Statement(_) | Source::Advice(_))) {
        for sentence in piece.text.sentences() {
            if !piece.text.has_within(&stages::PEP, sentence.span) && !heading_names_pep(piece) {
                continue;
            }
            for (day, _) in dates::all(sentence.span.of(piece.text.text())) {
                let nearest = reviews.iter().filter_map(|r| (*r - day).get_days().checked_abs()).min();
                apart = apart.into_iter().chain(nearest).min();
            }
        }
    }
    if let Some(days) = apart.filter(|d| *d > 28) {
        findings.push(view.flag(&RULE, None, "dates").fact("days", Fact::Count(i64::from(days))));
    }
}

fn heading_names_pep(piece: &Piece<'_>) -> bool {
    match piece.source {
        Source::Note(n) => n.heading.as_deref().is_some_and(|h| Annotation::of(h).has(&stages::PEP)),
        _ => false,
    }
}
