//! Figures that contradict each other within one statement.

use crate::{check::Judged, delivery::Per, plan::ColumnRole, rules::prelude::*, text::lexicon::commitment};

/// Statements whose own figures cannot all be right.
pub(super) fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for judged in view.statements.iter().filter(|j| PROVISION.contains(&j.section)) {
        let found = view.text.statements(PROVISION).find(|(s, _)| std::ptr::eq(*s, judged.statement));
        let Some((_, piece)) = found else { continue };
        let what = if many_in_one(&piece.text).is_some() {
            "this figure can be read as one session or as several"
        } else if falls_and_stays(judged, piece) {
            "the amount in one column does not appear to agree with words that let it fall"
        } else if sum_differs(judged, piece) {
            "the sessions and their total do not appear to agree"
        } else {
            continue;
        };
        super::flag(view, &judged.statement.id, what, findings);
    }
}

// "a 2 x 30 min session": one session or two?
fn many_in_one(text: &Annotation<'_>) -> Option<usize> {
    let tokens = text.tokens();
    (0..tokens.len()).find(|i| {
        let number = |k: usize| tokens.folded(k).parse::<u32>().ok();
        matches!(tokens.folded(*i), "a" | "one")
            && number(i + 1).is_some_and(|n| n > 1)
            && matches!(tokens.folded(i + 2), "x" | "×")
            && number(i + 3).is_some()
            && (i + 4..i + 7).any(|k| tokens.folded(k) == "session")
    })
}

// "1:1 in all lessons, reducing to a small group" beside "25 hours a week".
fn falls_and_stays(judged: &Judged<'_>, piece: &Piece<'_>) -> bool {
    let amount = judged.statement.columns.iter().filter(|c| c.role == ColumnRole::Frequency).any(|c| {
        let text = Annotation::of(&c.text);
        let hours = text.tokens().iter_folded().any(|w| matches!(w, "hours" | "hrs" | "minutes" | "mins"));
        hours && text.has(&lex::A_WEEK)
    });
    let own = piece.text.tokens().iter_folded().any(|w| matches!(w, "hours" | "hrs" | "minutes" | "mins"));
    amount && !own && (piece.text.has(&commitment::TAPER) || piece.text.has(&commitment::VARIATION))
}

// "20 minutes a day, five days a week, making 60 minutes a week".
fn sum_differs(judged: &Judged<'_>, piece: &Piece<'_>) -> bool {
    let tokens = piece.text.tokens();
    let Some(total) = (0..tokens.len()).find_map(|i| total(&piece.text, i)) else { return false };
    let mut rates = judged.judgement.deliveries.iter().filter(|d| d.per != Some(Per::Once));
    let Some(weekly) = rates.find_map(|d| d.weekly_minutes.filter(|_| d.times.is_some())) else {
        return false;
    };
    (weekly.min - total).abs() > 0.05 * total.max(weekly.min) && weekly.min > 0.0
}

// "a total of 90 minutes a week", "making two hours each week", in minutes.
fn total(text: &Annotation<'_>, i: usize) -> Option<f64> {
    let tokens = text.tokens();
    let from = match (tokens.folded(i), tokens.folded(i + 1)) {
        ("making" | "totalling" | "totaling", _) => i + 1,
        ("total", "of") => i + 2,
        _ => return None,
    };
    let n = tokens
        .folded(from)
        .parse::<f64>()
        .ok()
        .or_else(|| crate::text::quantity::cardinal(tokens.folded(from)))?;
    let unit = match tokens.folded(from + 1) {
        "minutes" | "mins" => 1.0,
        "hours" | "hrs" | "hour" => 60.0,
        _ => return None,
    };
    let weekly = matches!(tokens.folded(from + 2), "a" | "each" | "per" | "every")
        && tokens.folded(from + 3) == "week";
    (weekly || tokens.folded(from + 2) == "weekly").then_some(n * unit)
}
