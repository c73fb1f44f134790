use crate::rules::prelude::*;

rule! {
    /// From Year 9 every review looks at preparing for adulthood.
    ///
    /// ## Why
    /// From Year 9 a review considers what provision prepares for adult life. Where the plan carries a record of
    /// the review and no word of it is about work, independent living, friends or health, that part was left out.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// year: 10
    /// note Record of the review meeting: The meeting looked at each outcome in turn. Reading had moved on by nine months. Two of the outcomes had been met and one had not. Everyone agreed that the plan should be amended and that the teacher would send the new targets by Friday.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// year: 10
    /// note Record of the review meeting: The meeting looked at each outcome in turn. Reading had moved on by nine months. Two of the outcomes had been met and one had not. He would like work experience in a garage, and the teacher will write to two of them by Friday.
    /// ```
    /// ```text,clean
    /// year: 6
    /// note Record of the review meeting: The meeting looked at each outcome in turn. Reading had moved on by nine months. Two of the outcomes had been met and one had not. Everyone agreed that the plan should be amended and that the teacher would send the new targets by Friday.
    /// ```
    "PFA-03" "review-without-adulthood",
    message: "the record of the review does not appear to touch on preparing for adulthood",
    advice: "add what the review said about work or study, independent living, friends and community, and health",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 20(6), 21(6)",
        Code "SEND Code of Practice 2015, 8.9",
    ],
    scope: Scope::Plan(check),
}

// A line that says when the meeting was is no record of it.
const WORDS: usize = 40;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if year(view).is_none_or(|y| y < 9) {
        return;
    }
    let record: Vec<_> = view.text.all().filter(|p| is_record(p)).collect();
    let words: usize = record.iter().map(|p| p.text.tokens().len()).sum();
    let areas = [
        &stages::PFA_WORK,
        &stages::PFA_LIVING,
        &stages::PFA_FRIENDS,
        &stages::PFA_HEALTH,
        &stages::PFA_PROVISION,
    ];
    let touched = record.iter().any(|p| areas.iter().any(|a| p.text.has(a)));
    if words >= WORDS && !touched {
        findings.push(view.flag(&RULE, None, "notes"));
    }
}

fn is_record(piece: &Piece<'_>) -> bool {
    match piece.source {
        Source::Note(n) if piece.section.is_none_or(|l| l == Letter::Other) && !piece.is_boilerplate() => {
            n.heading.as_deref().is_some_and(|h| Annotation::of(h).has(&whole::REVIEW_RECORD))
        }
        _ => false,
    }
}
