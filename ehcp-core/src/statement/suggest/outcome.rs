//! Outcomes: by when, what will be seen, how well.

use super::Draft;
use crate::{
    position::Span,
    statement::CriterionId::{Measurable, PersonCentred, Specific, TimeBound},
};

/// Words whose capital only comes from standing first.
const FIRST_WORDS: [&str; 14] =
    ["To", "The", "A", "An", "He", "She", "They", "His", "Her", "Their", "My", "We", "With", "In"];

pub(super) fn draft(draft: &mut Draft<'_>) {
    // A change in somebody or something else is not mended by a date.
    if draft.fails(PersonCentred) {
        return;
    }
    // Where a date is given that does not do, the finding about it says more than a second date would.
    if draft.fails(TimeBound) && draft.evidence(TimeBound).is_empty() {
        begin(draft);
    }
    draft.end.push_str(match (draft.fails(Specific), draft.fails(Measurable)) {
        (true, true) => ", shown by ____ (what will be seen), ____ (how often, how well or with what help)",
        (true, false) => ", shown by ____ (what will be seen)",
        (false, true) => ", ____ (how often, how well or with what help)",
        (false, false) => "",
    });
}

fn begin(draft: &mut Draft<'_>) {
    let text = draft.view.input.text;
    let start = text.len() - text.trim_start().len();
    let first = text.split_whitespace().next().unwrap_or_default();
    let capital = text.get(start..).and_then(|t| t.chars().next());
    match capital {
        Some(capital) if FIRST_WORDS.contains(&first) => {
            let lower: String = capital.to_lowercase().collect();
            let span = Span::new(start, start + capital.len_utf8());
            draft.replace(span, format!("By ____ (month and year), {lower}"));
        }
        _ => draft.replace(Span::new(start, start), "By ____ (month and year), "),
    }
}
