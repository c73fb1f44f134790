//! Cover details, placement, budget and advice.

mod advice;
mod cover;
mod dates;
mod kind;
mod labels;
mod names;
mod pairs;
mod placement;
mod pronouns;

use ehcp_core::plan::{Letter, Plan, SectionState};

use crate::understand::Line;

/// Whether a text is a label that covers have, such as "Date of birth".
pub(crate) fn is_cover_label(text: &str) -> bool {
    labels::field(text).is_some()
}

/// Whether a text is the name of a school or college, perhaps with more about it.
pub(crate) fn names_school(text: &str) -> bool {
    placement::names_school(text)
}

/// Whether a text holds a date.
pub(crate) fn has_date(text: &str) -> bool {
    dates::first(text).is_some()
}

/// Fills in what stands outside the statements.
pub(crate) fn fill(plan: &mut Plan, lines: &[Line]) {
    let found = cover::fill(plan, lines);
    pronouns::fill(plan, found.pronouns.as_deref(), found.sex.as_deref());
    placement::fill(plan, lines, found.placement.as_deref());
    // A form that nobody has filled in lists advice that nobody has given.
    if plan.state(Letter::K) == SectionState::Content {
        plan.advice = advice::list(lines);
    }
}
